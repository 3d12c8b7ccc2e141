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
        <source>%n file(s) read.</source>
        <translation>
            <numerusform>%n file read.</numerusform>
            <numerusform>%n files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot come in; the reasons stand at the top.</source>
        <translation>
            <numerusform>%n of them cannot come in; the reason stands at the top.</numerusform>
            <numerusform>%n of them cannot come in; the reasons stand at the top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
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
</TS>
