<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Tag %n occurrences as %1</source>
        <translation>
            <numerusform>Tag %n occurrence as %1</numerusform>
            <numerusform>Tag %n occurrences as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotations</source>
        <translation>
            <numerusform>Delete %n annotation</numerusform>
            <numerusform>Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n links</source>
        <translation>
            <numerusform>Take over %n link</numerusform>
            <numerusform>Take over %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestions</source>
        <translation>
            <numerusform>Reject %n suggestion</numerusform>
            <numerusform>Reject %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message numerus="yes">
        <source>%n annotation file(s) belong to none of the articles and were left out.</source>
        <translation>
            <numerusform>%n annotation file belongs to none of the articles and was left out.</numerusform>
            <numerusform>%n annotation files belong to none of the articles and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from here on are not annotations that brat knows. They were left out.</source>
        <translation>
            <numerusform>%n line from here on is not an annotation that brat knows. It was left out.</numerusform>
            <numerusform>%n lines from here on are not annotations that brat knows. They were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%n claim(s) in attributions</source>
        <translation>
            <numerusform>%n claim in attributions</numerusform>
            <numerusform>%n claims in attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in claims</source>
        <translation>
            <numerusform>%n figure in claims</numerusform>
            <numerusform>%n figures in claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s) in others</source>
        <translation>
            <numerusform>%n attribution in others</numerusform>
            <numerusform>%n attributions in others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>%1 is a kind of link, %n how many</extracomment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperMatter</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotatingController</name>
    <message numerus="yes">
        <source>%n occurrence(s) tagged as %1.</source>
        <translation>
            <numerusform>%n occurrence tagged as %1.</numerusform>
            <numerusform>%n occurrences tagged as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n annotation(s) filled in.</source>
        <translation>
            <numerusform>Values of %n annotation filled in.</numerusform>
            <numerusform>Values of %n annotations filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) retagged as %1.</source>
        <translation>
            <numerusform>%n annotation retagged as %1.</numerusform>
            <numerusform>%n annotations retagged as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted.</source>
        <translation>
            <numerusform>%n annotation deleted.</numerusform>
            <numerusform>%n annotations deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationListModel</name>
    <message numerus="yes">
        <source>%n value(s) to confirm</source>
        <translation>
            <numerusform>%n value to confirm</numerusform>
            <numerusform>%n values to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationPanel</name>
    <message numerus="yes">
        <source>%n annotation(s) selected</source>
        <translation>
            <numerusform>%n annotation selected</numerusform>
            <numerusform>%n annotations selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationsDialog</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleAnnouncer</name>
    <message numerus="yes">
        <source>%n annotation(s).</source>
        <translation>
            <numerusform>%n annotation.</numerusform>
            <numerusform>%n annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as copies of this one: %1</source>
        <extracomment>%1 are their titles, one a line</extracomment>
        <translation>
            <numerusform>%n article counts as a copy of this one: %1</numerusform>
            <numerusform>%n articles count as copies of this one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleListPanel</name>
    <message numerus="yes">
        <source>%1 of %n article(s) done</source>
        <extracomment>%1 is a number; %n is the number of all articles</extracomment>
        <translation>
            <numerusform>%1 of %n article done</numerusform>
            <numerusform>%1 of %n articles done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>%n is the number of words of an article</extracomment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticlePanel</name>
    <message numerus="yes">
        <source>%n word(s), read as %1, imported %2</source>
        <extracomment>%1 is &quot;Markdown&quot;, &quot;Web page&quot; or &quot;Plain text&quot;; %2 a date</extracomment>
        <translation>
            <numerusform>%n word, read as %1, imported %2</numerusform>
            <numerusform>%n words, read as %1, imported %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEdit</name>
    <message numerus="yes">
        <source>&amp;Delete %n annotation(s)</source>
        <translation>
            <numerusform>&amp;Delete %n annotation</numerusform>
            <numerusform>&amp;Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) retagged as %1.</source>
        <translation>
            <numerusform>%n annotation retagged as %1.</numerusform>
            <numerusform>%n annotations retagged as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 taken away from %n annotation(s).</source>
        <translation>
            <numerusform>%1 taken away from %n annotation.</numerusform>
            <numerusform>%1 taken away from %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set in %n annotation(s).</source>
        <translation>
            <numerusform>%1 set in %n annotation.</numerusform>
            <numerusform>%1 set in %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no such field.</source>
        <translation>
            <numerusform>%n annotation has no such field.</numerusform>
            <numerusform>%n annotations have no such field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was filled in is confirmed in %n annotation(s).</source>
        <translation>
            <numerusform>What was filled in is confirmed in %n annotation.</numerusform>
            <numerusform>What was filled in is confirmed in %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted.</source>
        <translation>
            <numerusform>%n annotation deleted.</numerusform>
            <numerusform>%n annotations deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Take away from %n annotation(s)</source>
        <translation>
            <numerusform>Take away from %n annotation</numerusform>
            <numerusform>Take away from %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set in %n annotation(s)</source>
        <translation>
            <numerusform>Set in %n annotation</numerusform>
            <numerusform>Set in %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodebookFiles</name>
    <message numerus="yes">
        <source>%n part(s) added.</source>
        <extracomment>tags, roles and fields of a codebook</extracomment>
        <translation>
            <numerusform>%n part added.</numerusform>
            <numerusform>%n parts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed.</source>
        <translation>
            <numerusform>%n part changed.</numerusform>
            <numerusform>%n parts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodebookWindow</name>
    <message numerus="yes">
        <source>%n annotation(s) stand on this tag</source>
        <translation>
            <numerusform>%n annotation stands on this tag</numerusform>
            <numerusform>%n annotations stand on this tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n on the tags below it</source>
        <translation>
            <numerusform>%1, and %n on the tags below it</numerusform>
            <numerusform>%1, and %n on the tags below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message numerus="yes">
        <source>%1 and %n more file(s) of these columns</source>
        <extracomment>a table in a list: %1 is a file</extracomment>
        <translation>
            <numerusform>%1 and %n more file of these columns</numerusform>
            <numerusform>%1 and %n more files of these columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopiesWindow</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>One place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as copies now.</source>
        <translation>
            <numerusform>One article counts as a copy now.</numerusform>
            <numerusform>%n articles count as copies now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>Remove one article from the project?</numerusform>
            <numerusform>Remove %n articles from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go, too.</source>
        <translation>
            <numerusform>One annotation goes, too.</numerusform>
            <numerusform>%n annotations go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>One article removed.</numerusform>
            <numerusform>%n articles removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s).</source>
        <translation>
            <numerusform>One group.</numerusform>
            <numerusform>%n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies are counted as copies.</source>
        <translation>
            <numerusform>%1 of one copy is counted as a copy.</numerusform>
            <numerusform>%1 of %n copies are counted as copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept apart are not shown.</source>
        <translation>
            <numerusform>%n article kept apart is not shown.</numerusform>
            <numerusform>%n articles kept apart are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyModel</name>
    <message numerus="yes">
        <source>original of %n copies</source>
        <translation>
            <numerusform>original of one copy</numerusform>
            <numerusform>original of %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CorrectionDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say what becomes of %n lost passage(s).</source>
        <translation>
            <numerusform>Say what becomes of %n lost passage.</numerusform>
            <numerusform>Say what becomes of %n lost passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing, or too little, is left of %n chosen passage(s).</source>
        <translation>
            <numerusform>Nothing, or too little, is left of %n chosen passage.</numerusform>
            <numerusform>Nothing, or too little, is left of %n chosen passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CueEditor</name>
    <message numerus="yes">
        <source>%n cue(s) in this text</source>
        <translation>
            <numerusform>%n cue in this text</numerusform>
            <numerusform>%n cues in this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CueWordsDialog</name>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n word added.</numerusform>
            <numerusform>%n words added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message numerus="yes">
        <source>%n annotation(s) exported: %1</source>
        <extracomment>%1 is a folder, %n the number of annotations</extracomment>
        <translation>
            <numerusform>%n annotation exported: %1</numerusform>
            <numerusform>%n annotations exported: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EarlierTextsDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>One place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message numerus="yes">
        <source>Confirm all %n derived value(s)</source>
        <translation>
            <numerusform>Confirm %n derived value</numerusform>
            <numerusform>Confirm all %n derived values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldsPage</name>
    <message numerus="yes">
        <source>%n annotation(s) have a value of it.</source>
        <translation>
            <numerusform>%n annotation has a value of it.</numerusform>
            <numerusform>%n annotations have a value of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) keep their value; the field is no longer offered</source>
        <translation>
            <numerusform>%n annotation keeps its value; the field is no longer offered</numerusform>
            <numerusform>%n annotations keep their value; the field is no longer offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FiguresDialog</name>
    <message numerus="yes">
        <source>Accept %n figure(s)</source>
        <translation>
            <numerusform>Accept %n figure</numerusform>
            <numerusform>Accept %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>Reading %1 of %n file(s)</source>
        <translation>
            <numerusform>Reading %1 of %n file</numerusform>
            <numerusform>Reading %1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%n article found.</numerusform>
            <numerusform>%n articles found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the project already.</source>
        <translation>
            <numerusform>%n of them is in the project already.</numerusform>
            <numerusform>%n of them are in the project already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s); the reasons stand at the top.</source>
        <translation>
            <numerusform>%n problem; the reason stands at the top.</numerusform>
            <numerusform>%n problems; the reasons stand at the top.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n article(s) into the project</source>
        <translation>
            <numerusform>Writing %n article into the project</numerusform>
            <numerusform>Writing %n articles into the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies:</source>
        <translation>
            <numerusform>One copy:</numerusform>
            <numerusform>%n copies:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, selected:</source>
        <translation>
            <numerusform>%1 of one copy, selected:</numerusform>
            <numerusform>%1 of %n copies, selected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are copies of others.</source>
        <translation>
            <numerusform>One of them is a copy of another.</numerusform>
            <numerusform>%n of them are copies of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %1 of %n article(s)</source>
        <translation>
            <numerusform>Comparing %1 of %n article</numerusform>
            <numerusform>Comparing %1 of %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message numerus="yes">
        <source>Only the first %n are listed; type more words.</source>
        <translation>
            <numerusform>Only the first one is listed; type more words.</numerusform>
            <numerusform>Only the first %n are listed; type more words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) found</source>
        <translation>
            <numerusform>%n annotation found</numerusform>
            <numerusform>%n annotations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinkingController</name>
    <message numerus="yes">
        <source>%n link(s) drawn: %1.</source>
        <extracomment>%1 is a list: &quot;4 claims in attributions, 2 figures in claims&quot;</extracomment>
        <translation>
            <numerusform>%n link drawn: %1.</numerusform>
            <numerusform>%n links drawn: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinksPanel</name>
    <message numerus="yes">
        <source>Links, %n more offered</source>
        <translation>
            <numerusform>Links, %n more offered</numerusform>
            <numerusform>Links, %n more offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links, %n offered</source>
        <translation>
            <numerusform>Links, %n offered</numerusform>
            <numerusform>Links, %n offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) got an apostrophe for Excel.</source>
        <translation>
            <numerusform>%n cell got an apostrophe for Excel.</numerusform>
            <numerusform>%n cells got an apostrophe for Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %n annotation(s)?</source>
        <translation>
            <numerusform>Delete “%1” and its %n annotation?</numerusform>
            <numerusform>Delete “%1” and its %n annotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) offered</source>
        <translation>
            <numerusform>%n link offered</numerusform>
            <numerusform>%n links offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeTagsDialog</name>
    <message numerus="yes">
        <source>%n annotation(s) become “%1”.</source>
        <translation>
            <numerusform>%n annotation becomes “%1”.</numerusform>
            <numerusform>%n annotations become “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move below “%1”.</source>
        <translation>
            <numerusform>%n tag below it moves below “%1”.</numerusform>
            <numerusform>%n tags below it move below “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeValuesDialog</name>
    <message numerus="yes">
        <source>&amp;Name of the one that %n value(s) become:</source>
        <translation>
            <numerusform>&amp;Name of the one that %n value becomes:</numerusform>
            <numerusform>&amp;Name of the one that %n values become:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesDialog</name>
    <message numerus="yes">
        <source>%n occurrence(s) found.</source>
        <translation>
            <numerusform>%n occurrence found.</numerusform>
            <numerusform>%n occurrences found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n occurrence(s)</source>
        <translation>
            <numerusform>Tag %n occurrence</numerusform>
            <numerusform>Tag %n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RolesPage</name>
    <message numerus="yes">
        <source>%n passage(s) have this role.</source>
        <translation>
            <numerusform>%n passage has this role.</numerusform>
            <numerusform>%n passages have this role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) keep the role; it is no longer offered</source>
        <translation>
            <numerusform>%n passage keeps the role; it is no longer offered</numerusform>
            <numerusform>%n passages keep the role; it is no longer offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n word, %1</numerusform>
            <numerusform>%n words, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionController</name>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionSearchWindow</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n suggestion(s) is like this.</source>
        <translation>
            <numerusform>The %n suggestion is not like this.</numerusform>
            <numerusform>None of the %n suggestions is like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) rejected.</source>
        <translation>
            <numerusform>%n suggestion rejected.</numerusform>
            <numerusform>%n suggestions rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionStrip</name>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>%n open suggestion</numerusform>
            <numerusform>%n open suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand</source>
        <translation>
            <numerusform>%n marked by hand</numerusform>
            <numerusform>%n marked by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s) of other kinds</source>
        <translation>
            <numerusform>%n open suggestion of another kind</numerusform>
            <numerusform>%n open suggestions of other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagTreeModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValuesWindow</name>
    <message numerus="yes">
        <source>“%1” is “%2” now, in %n annotation(s).</source>
        <translation>
            <numerusform>“%1” is “%2” now, in %n annotation.</numerusform>
            <numerusform>“%1” is “%2” now, in %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n annotation(s) have “%1” now.</source>
        <translation>
            <numerusform>Merged: %n annotation has “%1” now.</numerusform>
            <numerusform>Merged: %n annotations have “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other names of “%1” changed, and %n annotation(s) with them.</source>
        <translation>
            <numerusform>Other names of “%1” changed, and %n annotation with them.</numerusform>
            <numerusform>Other names of “%1” changed, and %n annotations with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %1 values in %n annotation(s):</source>
        <translation>
            <numerusform>These %1 values in %n annotation:</numerusform>
            <numerusform>These %1 values in %n annotations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” in %n annotation(s):</source>
        <translation>
            <numerusform>“%1” in %n annotation:</numerusform>
            <numerusform>“%1” in %n annotations:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
</TS>
