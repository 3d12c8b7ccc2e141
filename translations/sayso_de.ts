<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Tag as %1</source>
        <translation>Als %1 markieren</translation>
    </message>
    <message>
        <source>Retag as %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Remove a passage</source>
        <translation>Textstelle entfernen</translation>
    </message>
    <message>
        <source>Move an edge</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Correct what is known about %1</source>
        <translation>Angaben zu %1 berichtigen</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Notiz zu %1 schreiben</translation>
    </message>
    <message>
        <source>Mark %1 as done</source>
        <translation>%1 als erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as in progress</source>
        <translation>%1 als in Arbeit kennzeichnen</translation>
    </message>
    <message>
        <source>Put %1 back on the pile</source>
        <translation>%1 wieder offen kennzeichnen</translation>
    </message>
    <message>
        <source>Delete the article %1</source>
        <translation>Artikel %1 löschen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Import %1 articles</source>
        <translation>%1 Artikel importieren</translation>
    </message>
    <message>
        <source>Import %1 annotated articles</source>
        <translation>%1 annotierte Artikel importieren</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n occurrences as %1</source>
        <translation>
            <numerusform>%n Fundstelle als %1 markieren</numerusform>
            <numerusform>%n Fundstellen als %1 markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm values</source>
        <translation>Werte bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotations</source>
        <translation>
            <numerusform>%n Annotation löschen</numerusform>
            <numerusform>%n Annotationen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what follows</source>
        <translation>Ausfüllen, was sich ergibt</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>Kategorie %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change tag %1</source>
        <translation>Kategorie %1 ändern</translation>
    </message>
    <message>
        <source>Retire tag %1</source>
        <translation>Kategorie %1 zurückziehen</translation>
    </message>
    <message>
        <source>Use tag %1 again</source>
        <translation>Kategorie %1 wieder verwenden</translation>
    </message>
    <message>
        <source>Delete tag %1</source>
        <translation>Kategorie %1 löschen</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Rolle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change role %1</source>
        <translation>Rolle %1 ändern</translation>
    </message>
    <message>
        <source>Retire role %1</source>
        <translation>Rolle %1 zurückziehen</translation>
    </message>
    <message>
        <source>Use role %1 again</source>
        <translation>Rolle %1 wieder verwenden</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <translation>Rolle %1 löschen</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>Feld %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>Feld %1 ändern</translation>
    </message>
    <message>
        <source>Retire field %1</source>
        <translation>Feld %1 zurückziehen</translation>
    </message>
    <message>
        <source>Use field %1 again</source>
        <translation>Feld %1 wieder verwenden</translation>
    </message>
    <message>
        <source>Delete field %1</source>
        <translation>Feld %1 löschen</translation>
    </message>
    <message>
        <source>Order the roles of %1</source>
        <translation>Rollen von %1 ordnen</translation>
    </message>
    <message>
        <source>Order the fields of %1</source>
        <translation>Felder von %1 ordnen</translation>
    </message>
    <message>
        <source>Import codebook %1</source>
        <translation>Codebuch %1 importieren</translation>
    </message>
    <message>
        <source>Move tag %1</source>
        <translation>Kategorie %1 verschieben</translation>
    </message>
    <message>
        <source>Merge a tag into %1</source>
        <translation>Eine Kategorie mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>Zwei Annotationen verknüpfen</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Eine Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Eine Verknüpfung ändern</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n links</source>
        <translation>
            <numerusform>%n Verknüpfung übernehmen</numerusform>
            <numerusform>%n Verknüpfungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Zusammenführen zu %1</translation>
    </message>
    <message>
        <source>Other name of %1</source>
        <translation>Anderer Name für %1</translation>
    </message>
    <message>
        <source>Other names of %1</source>
        <translation>Andere Namen für %1</translation>
    </message>
    <message>
        <source>Take over a link</source>
        <translation>Einen Link übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>%n Vorschläge übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept as %1</source>
        <translation>Als %1 übernehmen</translation>
    </message>
    <message>
        <source>Reject a suggestion</source>
        <translation>Einen Vorschlag ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestions</source>
        <translation>
            <numerusform>%n Vorschläge ablehnen</numerusform>
            <numerusform>%n Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words to light</source>
        <translation>Hervorzuhebende Wörter ändern</translation>
    </message>
    <message>
        <source>Correct the text of %1</source>
        <translation>Den Text von %1 berichtigen</translation>
    </message>
    <message>
        <source>Count “%1” as a copy</source>
        <translation>„%1“ als Kopie zählen</translation>
    </message>
    <message>
        <source>Count %1 articles as copies</source>
        <translation>%1 Artikel als Kopien zählen</translation>
    </message>
    <message>
        <source>Count “%1” as an article of its own</source>
        <translation>„%1“ als eigenen Artikel zählen</translation>
    </message>
    <message>
        <source>Count %1 articles as articles of their own</source>
        <translation>%1 Artikel als eigene Artikel zählen</translation>
    </message>
    <message>
        <source>Delete %1 articles that are copies</source>
        <translation>%1 Artikel löschen, die Kopien sind</translation>
    </message>
</context>
<context>
    <name>ArticleFormat</name>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved web page in one file (MHTML)</source>
        <translation>Gespeicherte Webseite in einer Datei (MHTML)</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Agency text (IPTC 7901, ANPA)</source>
        <translation>Agenturtext (IPTC 7901, ANPA)</translation>
    </message>
    <message>
        <source>NewsML</source>
        <translation>NewsML</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
</context>
<context>
    <name>ArticlePlace</name>
    <message>
        <source>row %1</source>
        <extracomment>A place in a table</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>article %1</source>
        <extracomment>A place in a file of several articles</extracomment>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A place in a file of several articles: the number of one, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <extracomment>A place in a file of several items of a news agency</extracomment>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>message %1 of %2</source>
        <extracomment>A place in a file of several messages of a news agency</extracomment>
        <translation>Meldung %1 von %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Part of a sentence, a place in a file; %1 is the like of &quot;56 of 100 DOCUMENTS&quot;</extracomment>
        <translation>vor „%1“</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>Part of a sentence, a place in a file; %1 is the like of &quot;56 of 100 DOCUMENTS&quot;</extracomment>
        <translation>nach „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>A place in a file</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <extracomment>A place in a file: so many characters from its begin</extracomment>
        <translation>Zeichen %1</translation>
    </message>
</context>
<context>
    <name>ArticlePrinter</name>
    <message>
        <source>Page %1, line %2</source>
        <translation>Seite %1, Zeile %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>annotated by %1</source>
        <translation>annotiert von %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message>
        <source>No annotation file belongs to this article. It came in without annotations.</source>
        <translation>Zu diesem Artikel gehört keine Annotationsdatei. Er kam ohne Annotationen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation file(s) belong to none of the articles and were left out.</source>
        <translation>
            <numerusform>%n Annotationsdatei gehört zu keinem der Artikel und wurde ausgelassen.</numerusform>
            <numerusform>%n Annotationsdateien gehören zu keinem der Artikel und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of %1 (%2) is not what the article has at its place. The place was kept.</source>
        <translation>Der Text von %1 (%2) ist nicht der, den der Artikel an dieser Stelle hat. Die Stelle wurde beibehalten.</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is not in the article. It was put where the article has its text.</source>
        <translation>Die Stelle von %1 (%2) liegt nicht im Artikel. Sie wurde dorthin gesetzt, wo der Artikel ihren Text hat.</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is not in the article, and its text could not be found there just once. It was left out.</source>
        <translation>Die Stelle von %1 (%2) liegt nicht im Artikel, und ihr Text war dort nicht genau einmal zu finden. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The id %1 was used before in this file. The line was left out.</source>
        <translation>Die Kennung %1 kam in dieser Datei schon vor. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The annotation %1 is not complete. The line was left out.</source>
        <translation>Die Annotation %1 ist unvollständig. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not an argument. It was left out of %2.</source>
        <translation>„%1“ ist kein Argument. Es wurde bei %2 ausgelassen.</translation>
    </message>
    <message>
        <source>An equivalence needs two annotations. The line was left out.</source>
        <translation>Eine Gleichsetzung braucht zwei Annotationen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from here on are not annotations that brat knows. They were left out.</source>
        <translation>
            <numerusform>%n Zeile ab hier ist keine Annotation, die brat kennt. Sie wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen ab hier sind keine Annotationen, die brat kennt. Sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage %1 that %2 stands on is not there.</source>
        <translation>Die Textstelle %1, auf der %2 steht, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 has no passage. It was left out.</source>
        <translation>%1 hat keine Textstelle. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The argument %1 of %2 names %3, which is not there. It was left out.</source>
        <translation>Das Argument %1 von %2 nennt %3, das es nicht gibt. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The attribute %1 (%2) is about %3, which is not an annotation here. It was left out.</source>
        <translation>Das Attribut %1 (%2) bezieht sich auf %3, das hier keine Annotation ist. Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The note %1 is about %2, which is not an annotation here. It was left out: “%3”.</source>
        <translation>Die Notiz %1 bezieht sich auf %2, das hier keine Annotation ist. Sie wurde ausgelassen: „%3“.</translation>
    </message>
    <message>
        <source>The relation “%1” names %2, which is not an annotation here. It was left out.</source>
        <translation>Die Beziehung „%1“ nennt %2, das hier keine Annotation ist. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The relation “%1” joins %2 and %3, which are parts of too many annotations to link. It was left out.</source>
        <translation>Die Beziehung „%1“ verbindet %2 und %3, die zu zu vielen Annotationen gehören. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The relation “%1” joins %2 and %3, which are parts of one annotation. It was left out.</source>
        <translation>Die Beziehung „%1“ verbindet %2 und %3, die Teile einer Annotation sind. Sie wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Ordered choice</source>
        <translation>Geordnete Auswahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Bar at the side</source>
        <translation>Balken an der Seite</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>Zickzack</translation>
    </message>
</context>
<context>
    <name>CodingManual</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Coding manual</source>
        <extracomment>%1 is the name of a codebook</extracomment>
        <translation>Codierhandbuch</translation>
    </message>
    <message>
        <source>Coding manual: %1</source>
        <translation>Kodierhandbuch: %1</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Buchstabe: %1</translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation>Unter: %1</translation>
    </message>
    <message>
        <source>Roles and fields</source>
        <translation>Rollen und Felder</translation>
    </message>
    <message>
        <source>Those of %1, and what is listed here.</source>
        <extracomment>%1 is the tag above this one</extracomment>
        <translation>Die von %1 und die hier aufgeführten.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Unless said otherwise</source>
        <translation>Wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Gefragt, wenn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>%1 is: %2</source>
        <extracomment>%1 is a field, %2 a list of its values</extracomment>
        <translation>%1 ist: %2</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>einmal oder öfter</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>höchstens einmal</translation>
    </message>
    <message>
        <source>%1 (no longer used)</source>
        <extracomment>%1 is a tag, role or field</extracomment>
        <translation>%1 (nicht mehr verwendet)</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Mauve</source>
        <translation>Mauve</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minze</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>CueLanguage</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Sayso and its exports know this as “%1”, whatever it is called.</source>
        <translation>Sayso und seine Exporte kennen dies als „%1“, wie immer es heißt.</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>One of several choices, from low to high</source>
        <translation>Eine von mehreren Möglichkeiten, von niedrig bis hoch</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurzer Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Date, or from date to date</source>
        <translation>Datum, oder von Datum bis Datum</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Text, typed or taken from the article</source>
        <translation>Text, getippt oder aus dem Artikel genommen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sayso looks for who makes the claim: the attribution around it.</source>
        <translation>Sayso sucht, wer die Behauptung aufstellt: die Zuschreibung um sie herum.</translation>
    </message>
    <message>
        <source>Sayso gathers source, cue and content into one attribution, and reads from them.</source>
        <translation>Sayso sammelt Quelle, Signal und Inhalt zu einer Zuschreibung und liest daraus.</translation>
    </message>
    <message>
        <source>Sayso reads the marked number and fills the fields in.</source>
        <translation>Sayso liest die markierte Zahl und füllt die Felder aus.</translation>
    </message>
    <message>
        <source>How the source is identified is guessed from its words.</source>
        <translation>Wie die Quelle benannt ist, wird aus ihren Wörtern erschlossen.</translation>
    </message>
    <message>
        <source>Doubt and negation are read from its words.</source>
        <translation>Zweifel und Verneinung werden aus seinen Wörtern gelesen.</translation>
    </message>
    <message>
        <source>The kind of quotation is read from its quotation marks; claims inside belong to the source.</source>
        <translation>Die Art des Zitats wird an seinen Anführungszeichen abgelesen; Behauptungen darin gehören zur Quelle.</translation>
    </message>
    <message>
        <source>The number in these words is read.</source>
        <translation>Die Zahl in diesen Wörtern wird gelesen.</translation>
    </message>
    <message>
        <source>Filled in from the quotation marks in the content.</source>
        <translation>Ausgefüllt nach den Anführungszeichen im Inhalt.</translation>
    </message>
    <message>
        <source>Filled in from the words of the source: a name, a role, a pronoun.</source>
        <translation>Ausgefüllt nach den Wörtern der Quelle: ein Name, eine Rolle, ein Pronomen.</translation>
    </message>
    <message>
        <source>Filled in from words of doubt in the cue.</source>
        <translation>Ausgefüllt nach Wörtern des Zweifels im Signal.</translation>
    </message>
    <message>
        <source>Filled in from a negation in the cue.</source>
        <translation>Ausgefüllt nach einer Verneinung im Signal.</translation>
    </message>
    <message>
        <source>Filled in from the attributions that this one lies in.</source>
        <translation>Ausgefüllt nach den Zuschreibungen, in denen diese liegt.</translation>
    </message>
    <message>
        <source>Filled in from the attribution that contains the claim.</source>
        <translation>Ausgefüllt nach der Zuschreibung, die die Behauptung enthält.</translation>
    </message>
    <message>
        <source>Filled in with the source of the attribution around the claim.</source>
        <translation>Ausgefüllt mit der Quelle der Zuschreibung um die Behauptung.</translation>
    </message>
    <message>
        <source>Filled in from the number that is marked.</source>
        <translation>Ausgefüllt nach der markierten Zahl.</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>AVI video</source>
        <translation>AVI-Video</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV-Ton</translation>
    </message>
    <message>
        <source>MP4 video or HEIF image</source>
        <translation>MP4-Video oder HEIF-Bild</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <source>Ogg sound or video</source>
        <translation>Ogg-Ton oder -Video</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3-Ton</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC-Ton</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>old Microsoft Office document</source>
        <translation>altes Microsoft-Office-Dokument</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip-Archiv</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2-Archiv</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz-Archiv</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Windows program</source>
        <translation>Windows-Programm</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Safari web archive or property list</source>
        <translation>Safari-Webarchiv oder Property List</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>PostScript-Dokument</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <translation>OpenDocument-Text (.odt)</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>OpenDocument-Datei</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>PowerPoint presentation (.pptx)</source>
        <translation>PowerPoint-Präsentation (.pptx)</translation>
    </message>
    <message>
        <source>REFI-QDA project (.qdpx)</source>
        <translation>REFI-QDA-Projekt (.qdpx)</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>data without text</source>
        <translation>Daten ohne Text</translation>
    </message>
    <message>
        <source>Rich Text (RTF)</source>
        <translation>Rich Text (RTF)</translation>
    </message>
    <message>
        <source>saved web page in one file (MHTML)</source>
        <translation>gespeicherte Webseite in einer Datei (MHTML)</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>Caret and selection</source>
        <translation>Cursor und Auswahl</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Move by a character</source>
        <translation>Um ein Zeichen bewegen</translation>
    </message>
    <message>
        <source>Move by a word</source>
        <translation>Um ein Wort bewegen</translation>
    </message>
    <message>
        <source>Move by a line</source>
        <translation>Um eine Zeile bewegen</translation>
    </message>
    <message>
        <source>Move by a page</source>
        <translation>Um eine Seite bewegen</translation>
    </message>
    <message>
        <source>Move to the start or end of the line</source>
        <translation>Zum Anfang oder Ende der Zeile</translation>
    </message>
    <message>
        <source>Move to the start or end of the article</source>
        <translation>Zum Anfang oder Ende des Artikels</translation>
    </message>
    <message>
        <source>Shift with these keys</source>
        <translation>Umschalt mit diesen Tasten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Clear the selection, finish the parts, leave the annotation</source>
        <translation>Auswahl aufheben, Teile abschließen, Annotation verlassen</translation>
    </message>
    <message>
        <source>Go on to the text</source>
        <translation>Weiter zum Text</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Select whole words</source>
        <translation>Ganze Wörter auswählen</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt und ziehen</translation>
    </message>
    <message>
        <source>Select exactly these characters</source>
        <translation>Genau diese Zeichen auswählen</translation>
    </message>
    <message>
        <source>Double click, triple click</source>
        <translation>Doppelklick, Dreifachklick</translation>
    </message>
    <message>
        <source>Select the word, the sentence</source>
        <translation>Das Wort, den Satz auswählen</translation>
    </message>
    <message>
        <source>Click, and click again</source>
        <translation>Klicken und noch einmal klicken</translation>
    </message>
    <message>
        <source>Choose the annotation here, then the next one here</source>
        <translation>Die Annotation hier wählen, dann die nächste</translation>
    </message>
    <message>
        <source>Drag the end of a mark</source>
        <translation>Das Ende einer Markierung ziehen</translation>
    </message>
    <message>
        <source>Move the edge of the annotation</source>
        <translation>Die Grenze der Annotation verschieben</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open the menu “%1”</source>
        <translation>Das Menü „%1“ öffnen</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Suchleiste</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Umschalt+Enter</translation>
    </message>
    <message>
        <source>Next match, previous match</source>
        <translation>Nächster Treffer, voriger Treffer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Move by a clause</source>
        <translation>Um einen Teilsatz bewegen</translation>
    </message>
    <message>
        <source>Fields of the annotation</source>
        <translation>Felder der Annotation</translation>
    </message>
    <message>
        <source>List of links</source>
        <translation>Liste der Verknüpfungen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on to the fields of the annotation</source>
        <translation>Weiter zu den Feldern der Annotation</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Choose, and go on to the next field</source>
        <translation>Auswählen und weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>0, Delete</source>
        <translation>0, Entf</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Die Auswahl zurücknehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take or confirm the value, and go back to the text</source>
        <translation>Den Wert übernehmen oder bestätigen und zurück zum Text</translation>
    </message>
    <message>
        <source>Confirm all derived values, and go back to the text</source>
        <translation>Alle abgeleiteten Werte bestätigen und zurück zum Text</translation>
    </message>
    <message>
        <source>Go back to the text without the change</source>
        <translation>Zurück zum Text, ohne die Änderung</translation>
    </message>
    <message>
        <source>Enter, Delete, Space</source>
        <translation>Enter, Entf, Leertaste</translation>
    </message>
    <message>
        <source>Go to the annotation, remove the link, change its kind</source>
        <translation>Zur Annotation gehen, die Verknüpfung entfernen, ihre Art ändern</translation>
    </message>
    <message>
        <source>Codebook editor</source>
        <translation>Codebuch-Editor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Move the tag, role, field or choice</source>
        <translation>Kategorie, Rolle, Feld oder Möglichkeit verschieben</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Move the tag out of the one above, or into the one before</source>
        <translation>Kategorie aus der übergeordneten heraus oder in die vorige hinein verschieben</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Add a tag, role or field</source>
        <translation>Kategorie, Rolle oder Feld hinzufügen</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Enter</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete, or retire what is used; take a letter away</source>
        <translation>Löschen, oder zurückziehen, was verwendet wird; eine Taste wegnehmen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the value, or change its other names</source>
        <translation>Den Wert umbenennen oder seine anderen Namen ändern</translation>
    </message>
    <message>
        <source>Go on to where the value is used, and from there to the annotation</source>
        <translation>Weiter dazu, wo der Wert vorkommt, und von dort zur Annotation</translation>
    </message>
    <message>
        <source>Remove the annotations chosen</source>
        <translation>Die gewählten Annotationen löschen</translation>
    </message>
    <message>
        <source>Merge with the value it is dropped on</source>
        <translation>Mit dem Wert zusammenführen, auf dem er abgelegt wird</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>One of the two was cut: %2 % of the shorter text stand in “%1”, which is in the project, or the other way round.</source>
        <translation>Einer der beiden wurde gekürzt: %2 % des kürzeren Textes stehen in „%1“ im Projekt oder umgekehrt.</translation>
    </message>
    <message>
        <source>This is like “%1”, which is in the project: %2 %.</source>
        <translation>Ähnlich wie „%1“, das im Projekt ist: %2 %.</translation>
    </message>
    <message>
        <source>One of the two was cut: %2 % of the shorter text stand in “%1”, which comes in too, or the other way round.</source>
        <translation>Einer der beiden wurde gekürzt: %2 % des kürzeren Textes stehen in „%1“, das ebenfalls hereinkommt, oder umgekehrt.</translation>
    </message>
    <message>
        <source>This is like “%1”, which comes in too: %2 %.</source>
        <translation>Ähnlich wie „%1“, das ebenfalls hereinkommt: %2 %.</translation>
    </message>
    <message>
        <source>This article is in the project already.</source>
        <translation>Dieser Artikel ist bereits im Projekt.</translation>
    </message>
    <message>
        <source>An article with exactly this text is in the project.</source>
        <translation>Ein Artikel mit genau diesem Text ist im Projekt.</translation>
    </message>
    <message>
        <source>“%1”, which is in the project, has exactly this text.</source>
        <translation>„%1“ im Projekt hat genau diesen Text.</translation>
    </message>
    <message>
        <source>“%1”, which comes in too, has exactly this text.</source>
        <translation>„%1“, ebenfalls in diesem Import, hat genau diesen Text.</translation>
    </message>
    <message>
        <source>Comes in as a copy.</source>
        <translation>Wird als Kopie importiert.</translation>
    </message>
    <message>
        <source>This article comes in twice; it is left out here.</source>
        <translation>Dieser Artikel kommt zweimal herein; hier wird er ausgelassen.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>Hold Ctrl, Alt or Shift together with another key.</source>
        <translation>Halten Sie Strg, Alt oder Umschalt zusammen mit einer anderen Taste.</translation>
    </message>
    <message>
        <source>Esc always ends what is going on; it cannot do anything else.</source>
        <translation>Esc beendet immer das, was gerade geschieht, und kann nichts anderes tun.</translation>
    </message>
    <message>
        <source>Tab always goes on to the next part of the window.</source>
        <translation>Tab geht immer zum nächsten Teil des Fensters weiter.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop: keys with the Windows key do not reach a program.</source>
        <translation>%1 gehört der Arbeitsumgebung: Tasten mit der Windows-Taste erreichen kein Programm.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop; it would not reach this window.</source>
        <translation>%1 gehört der Arbeitsumgebung und würde dieses Fenster nicht erreichen.</translation>
    </message>
    <message>
        <source>%1 moves the caret in the text or selects. With Alt it can be used.</source>
        <translation>%1 bewegt den Cursor im Text oder wählt aus. Mit Alt ist die Taste verwendbar.</translation>
    </message>
    <message>
        <source>%1 presses the button or opens the line that has the focus.</source>
        <translation>%1 drückt die Schaltfläche oder öffnet die Zeile, die den Fokus hat.</translation>
    </message>
    <message>
        <source>%1 finishes the annotation in the text.</source>
        <translation>%1 schließt im Text die Annotation ab.</translation>
    </message>
    <message>
        <source>%1 writes or deletes where something can be written. With Ctrl or Alt it can be used.</source>
        <translation>%1 schreibt oder löscht, wo man schreiben kann. Mit Strg oder Alt ist die Taste verwendbar.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two keys that do the same: &quot;Ctrl+Y or Ctrl+Shift+Z&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Word of saying</source>
        <translation>Wort des Sagens</translation>
    </message>
    <message>
        <source>Perhaps a word of saying</source>
        <translation>Vielleicht ein Wort des Sagens</translation>
    </message>
    <message>
        <source>Names a source</source>
        <translation>Nennt eine Quelle</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>quantifies</source>
        <translation>beziffert</translation>
    </message>
    <message>
        <source>is nested in</source>
        <translation>ist eingebettet in</translation>
    </message>
    <message>
        <source>has the same source as</source>
        <translation>hat dieselbe Quelle wie</translation>
    </message>
    <message>
        <source>is the same quantity as</source>
        <translation>ist dieselbe Größe wie</translation>
    </message>
    <message>
        <source>is the sum of</source>
        <translation>ist die Summe aus</translation>
    </message>
    <message>
        <source>restates</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>is contained in</source>
        <translation>ist enthalten in</translation>
    </message>
    <message>
        <source>is quantified by</source>
        <translation>wird beziffert durch</translation>
    </message>
    <message>
        <source>encloses</source>
        <translation>umschließt</translation>
    </message>
    <message>
        <source>is part of the sum</source>
        <translation>ist Teil der Summe</translation>
    </message>
    <message>
        <source>is restated by</source>
        <translation>wird wiederholt von</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>wird gestützt von</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in attributions</source>
        <translation>
            <numerusform>%n Behauptung in Zuschreibungen</numerusform>
            <numerusform>%n Behauptungen in Zuschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in claims</source>
        <translation>
            <numerusform>%n Zahlenangabe in Behauptungen</numerusform>
            <numerusform>%n Zahlenangaben in Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s) in others</source>
        <translation>
            <numerusform>%n Zuschreibung in anderen</numerusform>
            <numerusform>%n Zuschreibungen in anderen</numerusform>
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
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written out: &quot;5 March 2024&quot;. See the Qt documentation of QDate::toString().</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The file “%1” is not there. It may have been moved, renamed or deleted; look for it and choose it again.</source>
        <translation>Die Datei „%1“ ist nicht da. Vielleicht wurde sie verschoben, umbenannt oder gelöscht; suchen Sie sie und wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Choose another folder, or create this one first.</source>
        <translation>Der Ordner „%1“ ist nicht da. Wählen Sie einen anderen oder legen Sie diesen erst an.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name, or remove that file first.</source>
        <translation>Eine Datei „%1“ gibt es schon. Wählen Sie einen anderen Namen oder entfernen Sie erst diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner und keine Datei. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you are allowed to read it and that its disk is connected.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie sie lesen dürfen und ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check that you are allowed to write into its folder, or choose another place. Nothing was changed.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie, ob Sie in ihren Ordner schreiben dürfen, oder wählen Sie einen anderen Ort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space and try again. Nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „%1“. Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a Sayso project. To read it as an article, import it into a project.</source>
        <translation>„%1“ ist kein Sayso-Projekt. Um es als Artikel zu lesen, importieren Sie es in ein Projekt.</translation>
    </message>
    <message>
        <source>The project “%1” was made by a newer version of Sayso. Install the newer version to open it.</source>
        <translation>Das Projekt „%1“ stammt von einer neueren Version von Sayso. Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged and cannot be opened safely. Keep the file as it is, and open a copy or a backup of it.</source>
        <translation>Das Projekt „%1“ ist beschädigt und lässt sich nicht sicher öffnen. Lassen Sie die Datei, wie sie ist, und öffnen Sie eine Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>The project “%1” is open for reading only, so nothing in it can be changed. Save a copy where you may write, and open that.</source>
        <translation>Das Projekt „%1“ ist nur zum Lesen geöffnet, deshalb kann nichts darin geändert werden. Speichern Sie eine Kopie, wo Sie schreiben dürfen, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The project “%1” is open in another window. Close it there, or open it for reading only.</source>
        <translation>Das Projekt „%1“ ist in einem anderen Fenster geöffnet. Schließen Sie es dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>The project file could not be used. Nothing was changed; the details say why.</source>
        <translation>Die Projektdatei konnte nicht benutzt werden. Nichts wurde geändert; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>The project file could not be used for “%1”. Nothing was changed; the details say why.</source>
        <translation>Die Projektdatei konnte für „%1“ nicht benutzt werden. Nichts wurde geändert; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>“%1” is not in the project any more. It may have been deleted in the meantime.</source>
        <translation>„%1“ ist nicht mehr im Projekt. Vielleicht wurde es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Nobody is set as the one who annotates. Enter your name first.</source>
        <translation>Es ist noch nicht gesagt, wer annotiert. Geben Sie erst Ihren Namen ein.</translation>
    </message>
    <message>
        <source>“%1” needs to know who annotates. Enter your name first.</source>
        <translation>Für „%1“ muss bekannt sein, wer annotiert. Geben Sie erst Ihren Namen ein.</translation>
    </message>
    <message>
        <source>“%1” needs a passage of the text. Select one, then try again.</source>
        <translation>„%1“ braucht eine Textstelle. Wählen Sie eine aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A passage of “%1” lies outside the article&apos;s text. Select it again in the text.</source>
        <translation>Eine Textstelle von „%1“ liegt außerhalb des Artikeltextes. Wählen Sie sie im Text neu aus.</translation>
    </message>
    <message>
        <source>The tag has no role “%1”. Choose one of its roles, or add this one to the codebook.</source>
        <translation>Die Kategorie hat keine Rolle „%1“. Wählen Sie eine ihrer Rollen oder nehmen Sie diese ins Codebuch auf.</translation>
    </message>
    <message>
        <source>The tag has no field “%1”. Choose one of its fields, or add this one to the codebook.</source>
        <translation>Die Kategorie hat kein Feld „%1“. Wählen Sie eines ihrer Felder oder nehmen Sie dieses ins Codebuch auf.</translation>
    </message>
    <message>
        <source>A name is needed. Enter one, then try again.</source>
        <translation>Ein Name fehlt. Geben Sie einen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” needs a name. Enter one, then try again.</source>
        <translation>„%1“ braucht einen Namen. Geben Sie einen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>Der Name „%1“ ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The tag “%1” is in use, so it cannot be deleted. Retire it instead, or give its annotations another tag first.</source>
        <translation>Die Kategorie „%1“ wird benutzt und kann deshalb nicht gelöscht werden. Ziehen Sie sie stattdessen zurück, oder geben Sie ihren Annotationen erst eine andere Kategorie.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone, because what it changed has been changed since by another program. Nothing was changed.</source>
        <translation>„%1“ lässt sich weder rückgängig machen noch wiederholen, weil ein anderes Programm seither geändert hat, worum es dabei ging. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was done with another version of Sayso. It stays in the history, but cannot be undone.</source>
        <translation>„%1“ wurde mit einer anderen Version von Sayso gemacht. Es bleibt im Verlauf, lässt sich aber nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Check that it was saved or downloaded completely.</source>
        <translation>Die Datei „%1“ ist leer. Prüfen Sie, ob sie vollständig gespeichert oder heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be an article: the limit is %2 MB. Split it, or save only the article.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>Die Datei „%1“ ist zu groß für einen Artikel: Höchstens %2 MB sind möglich. Teilen Sie sie, oder speichern Sie nur den Artikel.</translation>
    </message>
    <message>
        <source>Sayso does not know the format of “%1”. Save the article as text, Markdown or HTML and import that.</source>
        <translation>Sayso kennt das Format von „%1“ nicht. Speichern Sie den Artikel als Text, Markdown oder HTML und importieren Sie das.</translation>
    </message>
    <message>
        <source>Sayso cannot read the format of “%1” (%2). Save the article as text, Markdown or HTML and import that, or have the file read as plain text.</source>
        <extracomment>%2 is a format, such as &quot;Rich Text (RTF)&quot;</extracomment>
        <translation>Sayso kann das Format von „%1“ (%2) nicht lesen. Speichern Sie den Artikel als Text, Markdown oder HTML und importieren Sie das, oder lassen Sie die Datei als reinen Text lesen.</translation>
    </message>
    <message>
        <source>“%1” does not have the format that was asked for. Choose another format, or let Sayso find out.</source>
        <translation>„%1“ hat nicht das verlangte Format. Wählen Sie ein anderes, oder lassen Sie Sayso es herausfinden.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format and cannot be read. Make or fetch it anew.</source>
        <translation>„%1“ verstößt gegen die Regeln seines Formats und kann nicht gelesen werden. Erzeugen oder holen Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format (%2) and cannot be read. Correct it there, or make it anew.</source>
        <extracomment>%2 is a place in the file, such as &quot;line 12&quot;</extracomment>
        <translation>„%1“ verstößt gegen die Regeln seines Formats (%2) und kann nicht gelesen werden. Berichtigen Sie es dort, oder erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>No article text was found in “%1”. Open the original, copy the article, and paste it.</source>
        <translation>In „%1“ war kein Artikeltext zu finden. Öffnen Sie das Original, kopieren Sie den Artikel und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The annotations in “%1” cannot be read. Check that they belong to this text.</source>
        <translation>Die Annotationen in „%1“ können nicht gelesen werden. Prüfen Sie, ob sie zu diesem Text gehören.</translation>
    </message>
    <message>
        <source>The annotations in “%1” cannot be read (%2). Correct them there, or leave that file out.</source>
        <extracomment>%2 is a place in the file, such as &quot;line 12&quot;</extracomment>
        <translation>Die Annotationen in „%1“ können nicht gelesen werden (%2). Berichtigen Sie sie dort, oder lassen Sie die Datei aus.</translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded; it was read as %1. Check the letters with accents.</source>
        <extracomment>%1 is the name of an encoding, such as &quot;windows-1252&quot;</extracomment>
        <translation>Die Datei sagt nicht, wie ihre Zeichen codiert sind; sie wurde als %1 gelesen. Prüfen Sie die Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>Some bytes (%1) are no text in the file&apos;s encoding; � stands in their places.</source>
        <translation>Einige Bytes (%1) sind in der Codierung der Datei kein Text; an ihrer Stelle steht �.</translation>
    </message>
    <message>
        <source>By its name this is another kind of file; by its content it is %1, and was read as that.</source>
        <extracomment>%1 is a format, such as &quot;HTML&quot;</extracomment>
        <translation>Dem Namen nach ist dies eine andere Art von Datei; dem Inhalt nach ist es %1 und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The text is written in Markdown, and was read as that. Choose plain text to keep its signs.</source>
        <translation>Der Text ist in Markdown geschrieben und wurde so gelesen. Wählen Sie reinen Text, um dessen Zeichen zu behalten.</translation>
    </message>
    <message>
        <source>No title was found; the name of the file stands in its place.</source>
        <translation>Es war kein Titel zu finden; an seiner Stelle steht der Name der Datei.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was stopped. Nothing was changed.</source>
        <translation>„%1“ wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Passages are marked as “%1”, so it cannot be deleted. Retire it instead.</source>
        <translation>Textstellen sind als „%1“ markiert, daher kann die Rolle nicht gelöscht werden. Ziehen Sie sie stattdessen zurück.</translation>
    </message>
    <message>
        <source>Annotations have a value of “%1”, so it cannot be deleted. Retire it instead.</source>
        <translation>Annotationen haben einen Wert in „%1“, daher kann das Feld nicht gelöscht werden. Ziehen Sie es stattdessen zurück.</translation>
    </message>
    <message>
        <source>“%1” is another name of a value already. Choose another one, or remove it there first.</source>
        <translation>„%1“ ist schon ein anderer Name eines Wertes. Wählen Sie einen anderen, oder entfernen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The letter “%1” belongs to “%2”. Choose another one, or free it there first.</source>
        <extracomment>%1 is a letter, %2 a tag, or a role with its tag: &quot;Attribution › source&quot;</extracomment>
        <translation>Der Buchstabe „%1“ gehört zu „%2“. Wählen Sie einen anderen, oder geben Sie ihn dort erst frei.</translation>
    </message>
    <message>
        <source>“%1” cannot be the letter of a tag or role. Choose one letter or digit.</source>
        <translation>„%1“ kann nicht der Buchstabe einer Kategorie oder Rolle sein. Wählen Sie einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as # and six digits, such as #7EAAFD.</source>
        <translation>„%1“ ist keine Farbe. Schreiben Sie sie als # und sechs Stellen, etwa #7EAAFD.</translation>
    </message>
    <message>
        <source>There is no line pattern “%1”. Choose one of these: %2.</source>
        <extracomment>%2 is a list of words that are not translated: &quot;solid, double, dash&quot;</extracomment>
        <translation>Es gibt kein Linienmuster „%1“. Wählen Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is to be shown depending on “%2”, but its tag has no such field. Choose one of the tag&apos;s fields.</source>
        <extracomment>%1 is a field, %2 the field it depends on</extracomment>
        <translation>„%1“ soll abhängig von „%2“ gezeigt werden, aber die Kategorie hat kein solches Feld. Wählen Sie eines der Felder der Kategorie.</translation>
    </message>
    <message>
        <source>“%1” would be shown depending on “%2”, which is itself shown depending on “%1”, so neither would ever be shown. Let one of them always be shown.</source>
        <extracomment>%1 is a field, %2 the field it depends on</extracomment>
        <translation>„%1“ würde abhängig von „%2“ gezeigt, das selbst abhängig von „%1“ gezeigt wird; so würde keines je gezeigt. Lassen Sie eines davon immer zeigen.</translation>
    </message>
    <message>
        <source>“%1” cannot be put below itself or into a tag that is below it. Choose another place, or move that tag out first.</source>
        <translation>„%1“ kann nicht unter sich selbst oder in eine Kategorie unter ihr. Wählen Sie eine andere Stelle, oder verschieben Sie jene Kategorie erst heraus.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved there: its annotations use “%2” of the tag that is above it now, and would lose it. Leave the tag where it is, or add “%2” to the tag or to the place where it is to go.</source>
        <extracomment>%1 is a tag, %2 a role or field of the tag above it</extracomment>
        <translation>„%1“ kann nicht dorthin verschoben werden: Annotationen damit verwenden „%2“ der Kategorie darüber und würden es verlieren. Lassen Sie die Kategorie, wo sie ist, oder fügen Sie „%2“ der Kategorie oder der Stelle hinzu, an die sie soll.</translation>
    </message>
    <message>
        <source>A “%1” cannot be linked with itself. Choose another annotation.</source>
        <extracomment>%1 is a tag, such as &quot;Claim&quot;</extracomment>
        <translation>Eine Annotation („%1“) kann nicht mit sich selbst verknüpft werden. Wählen Sie eine andere Annotation.</translation>
    </message>
    <message>
        <source>The two annotations have the link “%1” already.</source>
        <extracomment>%1 is what a link says, such as &quot;contradicts&quot;</extracomment>
        <translation>Die beiden Annotationen haben die Verknüpfung „%1“ schon.</translation>
    </message>
    <message>
        <source>The link “%1” does not fit the tags of the two annotations. Choose another kind of link, or another annotation.</source>
        <extracomment>%1 is what a link says, such as &quot;contradicts&quot;</extracomment>
        <translation>Die Verknüpfung „%1“ passt nicht zu den Kategorien der beiden Annotationen. Wählen Sie eine andere Art der Verknüpfung oder eine andere Annotation.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There is no tag in “%1”. Check that it is a codebook: JSON or CSV as Sayso writes it, or a project.</source>
        <extracomment>In all of these, %1 is a codebook file and %2 a place in it: &quot;line 12&quot;, &quot;tags[1].roles[0]&quot;</extracomment>
        <translation>In „%1“ steht keine Kategorie. Prüfen Sie, ob es ein Codebuch ist: JSON oder CSV, wie Sayso es schreibt, oder ein Projekt.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” in its first line. Check that it is a codebook as Sayso writes it.</source>
        <extracomment>%2 is the name of a column</extracomment>
        <translation>„%1“ hat in der ersten Zeile keine Spalte „%2“. Prüfen Sie, ob es ein Codebuch ist, wie Sayso es schreibt.</translation>
    </message>
    <message>
        <source>What stands in “%1”, %2, belongs to a tag “%3” that does not come before it. Correct the path there, or put the tag&apos;s line first.</source>
        <translation>Was in „%1“ steht (%2), gehört zu einer Kategorie „%3“, die nicht davor steht. Berichtigen Sie dort den Pfad, oder setzen Sie die Zeile der Kategorie davor.</translation>
    </message>
    <message>
        <source>In “%1”, %2, a tag, role or field has no name. Give it one there.</source>
        <translation>In „%1“ (%2) hat eine Kategorie, eine Rolle oder ein Feld keinen Namen. Geben Sie dort einen an.</translation>
    </message>
    <message>
        <source>In “%1”, %2, the name “%3” comes a second time in the same tag. Give one of them another name.</source>
        <translation>In „%1“ (%2) kommt der Name „%3“ in derselben Kategorie ein zweites Mal vor. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>In “%1”, %2, “%3” cannot be the letter of a tag or role. Write one letter or digit there, or nothing.</source>
        <translation>In „%1“ (%2) kann „%3“ nicht der Buchstabe einer Kategorie oder Rolle sein. Schreiben Sie dort einen Buchstaben oder eine Ziffer oder nichts.</translation>
    </message>
    <message>
        <source>In “%1”, %2, the letter “%3” belongs to another tag or role already. Choose another one there, or leave it out.</source>
        <translation>In „%1“ (%2) gehört der Buchstabe „%3“ schon zu einer anderen Kategorie oder Rolle. Wählen Sie dort einen anderen, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>In “%1”, %2, there is no type of field “%3”. Write one of these: choice, ordered_choice, text, long_text, decimal, whole_number, date, yes_no, entity, passage, link.</source>
        <translation>In „%1“ (%2) gibt es keinen Feldtyp „%3“. Schreiben Sie einen von diesen: choice, ordered_choice, text, long_text, decimal, whole_number, date, yes_no, entity, passage, link.</translation>
    </message>
    <message>
        <source>In “%1”, %2, “%3” is no colour. Write it as # and six digits, such as #7EAAFD.</source>
        <translation>In „%1“ (%2) ist „%3“ keine Farbe. Schreiben Sie sie als # und sechs Stellen, etwa #7EAAFD.</translation>
    </message>
    <message>
        <source>In “%1”, %2, there is no line pattern “%3”. Write one of these: solid, double, dash, dot, wave, bar, zigzag.</source>
        <translation>In „%1“ (%2) gibt es kein Linienmuster „%3“. Schreiben Sie eines von diesen: solid, double, dash, dot, wave, bar, zigzag.</translation>
    </message>
    <message>
        <source>In “%1”, %2, “%3” is not what can stand there. Write true or false in JSON, yes or no in CSV; a line of CSV is a tag, role or field.</source>
        <translation>In „%1“ (%2) kann „%3“ nicht stehen. Schreiben Sie in JSON true oder false, in CSV yes oder no; eine Zeile in CSV ist tag, role oder field.</translation>
    </message>
    <message>
        <source>In “%1”, %2, a field is shown depending on “%3”, but its tag has no such field. Correct the name there.</source>
        <translation>In „%1“ (%2) wird ein Feld abhängig von „%3“ gezeigt, aber die Kategorie hat kein solches Feld. Berichtigen Sie dort den Namen.</translation>
    </message>
    <message>
        <source>In “%1”, %2, a field is shown depending on “%3”, which is itself shown depending on that field. Let one of them always be shown.</source>
        <translation>In „%1“ (%2) wird ein Feld abhängig von „%3“ gezeigt, das selbst abhängig von jenem Feld gezeigt wird. Lassen Sie eines davon immer zeigen.</translation>
    </message>
    <message>
        <source>The codebook has no tag that is known as “%1”. Add this tag of the starter codebook to it.</source>
        <translation>Das Codebuch hat keine Kategorie, die als „%1“ bekannt ist. Nehmen Sie diese Kategorie des Startcodebuchs auf.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in the program it comes from, save it without one, and import that.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in ihrem Programm, speichern Sie sie ohne Passwort und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” would unpack to far more than any article has. Check where it comes from.</source>
        <translation>„%1“ würde sich auf weit mehr entpacken, als ein Artikel hat. Prüfen Sie, woher die Datei stammt.</translation>
    </message>
    <message>
        <source>The pages of “%1” are pictures without text. Have their text recognised (OCR) first, and import the result.</source>
        <translation>Die Seiten von „%1“ sind Bilder ohne Text. Lassen Sie zuerst den Text erkennen (OCR) und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” says that it has %2 articles, but %3 were found.</source>
        <extracomment>%2 and %3 are numbers of articles</extracomment>
        <translation>„%1“ nennt %2 Artikel, gefunden wurden aber %3.</translation>
    </message>
    <message>
        <source>Look here: %1.</source>
        <translation>Sehen Sie hier nach: %1.</translation>
    </message>
    <message>
        <source>The table “%1” has no column that is the text of articles, or none that Sayso knows by its name. Its columns are: %2.</source>
        <extracomment>%2 is a list of column names</extracomment>
        <translation>Die Tabelle „%1“ hat keine Spalte mit dem Text von Artikeln oder keine, die Sayso am Namen erkennt. Ihre Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The file could not be read to its end; a part of its text is missing. Compare the text with the original.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden; ein Teil ihres Textes fehlt. Vergleichen Sie den Text mit dem Original.</translation>
    </message>
    <message>
        <source>The file has no text of this article, only what is known about it; its title stands in the text&apos;s place.</source>
        <translation>Die Datei enthält keinen Text dieses Artikels, nur Angaben über ihn; an der Stelle des Textes steht sein Titel.</translation>
    </message>
    <message>
        <source>The file says that this article has %1 words, but %2 were found. Compare the text with the original.</source>
        <extracomment>%1 and %2 are numbers of words</extracomment>
        <translation>Laut Datei hat dieser Artikel %1 Wörter, gefunden wurden aber %2. Vergleichen Sie den Text mit dem Original.</translation>
    </message>
    <message>
        <source>These pages have no text, only pictures: %1.</source>
        <extracomment>%1 is a list of page numbers</extracomment>
        <translation>Diese Seiten haben keinen Text, nur Bilder: %1.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <extracomment>%1 is a list, such as the names of attached files</extracomment>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>This article corrects another one: %1.</source>
        <extracomment>%1 is the title or the number of another article</extracomment>
        <translation>Dieser Artikel berichtigt einen anderen: %1.</translation>
    </message>
    <message>
        <source>A cell of the table has exactly %1 characters, as many as Excel can keep; the text is probably cut off there.</source>
        <extracomment>%1 is a number of characters, 32767</extracomment>
        <translation>Eine Zelle der Tabelle hat genau %1 Zeichen, so viele, wie Excel behalten kann; der Text ist dort wahrscheinlich abgeschnitten.</translation>
    </message>
    <message>
        <source>The file “%1” contains no text. Save the article as a document (.docx, .odt, .rtf), a PDF or text, and import that.</source>
        <translation>Die Datei „%1“ enthält keinen Text. Speichern Sie den Artikel als Dokument (.docx, .odt, .rtf), als PDF oder als Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file “%1” is no text but something else (%2). Save the article as a document (.docx, .odt, .rtf), a PDF or text, and import that.</source>
        <extracomment>%2 is a kind of file, such as &quot;PNG image&quot;</extracomment>
        <translation>Die Datei „%1“ ist kein Text, sondern etwas anderes (%2). Speichern Sie den Artikel als Dokument (.docx, .odt, .rtf), als PDF oder als Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>What the file says under “%1” is very long; only its begin was kept.</source>
        <extracomment>%1 is a name of the file&apos;s own, such as &quot;abstract&quot;</extracomment>
        <translation>Was die Datei unter „%1“ sagt, ist sehr lang; nur der Anfang wurde übernommen.</translation>
    </message>
    <message>
        <source>The table “%1” has no articles: below the names of its columns is no row with content.</source>
        <translation>Die Tabelle „%1“ enthält keine Artikel: Unter den Namen ihrer Spalten steht keine Zeile mit Inhalt.</translation>
    </message>
    <message>
        <source>The table “%1” has more than %L2 rows, which is the limit. Split it into several.</source>
        <translation>Die Tabelle „%1“ hat mehr als %L2 Zeilen; mehr sind nicht möglich. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>The table “%1” has more than %L2 columns (%3), which is the limit. Delete those that you do not need.</source>
        <translation>Die Tabelle „%1“ hat mehr als %L2 Spalten (%3); mehr sind nicht möglich. Löschen Sie diejenigen, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SuggestionRules</name>
    <message>
        <source>A clause with “that” or “whether” follows the cue.</source>
        <translation>Auf das Signalwort folgt ein Satz mit „dass“ oder „ob“.</translation>
    </message>
    <message>
        <source>A clause follows the word of saying.</source>
        <translation>Auf das Wort des Sagens folgt ein Satz.</translation>
    </message>
    <message>
        <source>A question word follows the cue.</source>
        <translation>Auf das Signalwort folgt ein Fragewort.</translation>
    </message>
    <message>
        <source>An infinitive says what is intended.</source>
        <translation>Ein Infinitiv sagt, was beabsichtigt ist.</translation>
    </message>
    <message>
        <source>What follows the cue is what it is about.</source>
        <translation>Was auf das Signalwort folgt, ist das, worum es geht.</translation>
    </message>
    <message>
        <source>The clause before the comma is what is said.</source>
        <translation>Der Satz vor dem Komma ist das Gesagte.</translation>
    </message>
    <message>
        <source>Source and cue stand between two parts of what is said.</source>
        <translation>Quelle und Signalwort stehen zwischen zwei Teilen des Gesagten.</translation>
    </message>
    <message>
        <source>A quotation stands before the cue.</source>
        <translation>Vor dem Signalwort steht ein Zitat.</translation>
    </message>
    <message>
        <source>A quotation follows the cue.</source>
        <translation>Auf das Signalwort folgt ein Zitat.</translation>
    </message>
    <message>
        <source>A clause with quoted words follows the cue.</source>
        <translation>Auf das Signalwort folgt ein Satz mit zitierten Wörtern.</translation>
    </message>
    <message>
        <source>Words like “according to” name the source.</source>
        <translation>Wörter wie „laut“ nennen die Quelle.</translation>
    </message>
    <message>
        <source>A noun like “claim” or “promise” says what is ascribed.</source>
        <translation>Ein Substantiv wie „Behauptung“ oder „Versprechen“ sagt, was zugeschrieben wird.</translation>
    </message>
    <message>
        <source>A passive says what is expected, said or thought.</source>
        <translation>Ein Passiv sagt, was erwartet, gesagt oder gedacht wird.</translation>
    </message>
    <message>
        <source>A word like “reportedly” says that somebody says so.</source>
        <translation>Ein Wort wie „angeblich“ sagt, dass es jemand sagt.</translation>
    </message>
    <message>
        <source>The speaker&apos;s name stands before the colon.</source>
        <translation>Vor dem Doppelpunkt steht, wer spricht.</translation>
    </message>
    <message>
        <source>A number, or a word for one.</source>
        <translation>Eine Zahl oder ein Zahlwort.</translation>
    </message>
    <message>
        <source>The cue definition of the language calls it a figure.</source>
        <translation>Die Signaldefinition der Sprache nennt es eine Zahl.</translation>
    </message>
    <message>
        <source>A word like “seems” says what impression something makes.</source>
        <translation>Ein Wort wie „scheint“ sagt, welchen Eindruck etwas macht.</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>von Hand markiert</translation>
    </message>
</context>
<context>
    <name>TextCorrection</name>
    <message>
        <source>Rejected suggestion</source>
        <translation>Abgelehnter Vorschlag</translation>
    </message>
</context>
<context>
    <name>app::Definitions</name>
    <message>
        <source>Elements lie too deep in each other. Write them flatter.</source>
        <translation>Elemente liegen zu tief ineinander. Schreiben Sie sie flacher.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>Das ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1</source>
        <translation>Der reguläre Ausdruck lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is no element “language” with a name.</source>
        <translation>Es gibt kein Element „language“ mit einem Namen.</translation>
    </message>
    <message>
        <source>There is no element “highlighting” with a context in it.</source>
        <translation>Es gibt kein Element „highlighting“ mit einem Kontext darin.</translation>
    </message>
    <message>
        <source>There is no context “%1”. Add it, or name another.</source>
        <translation>Es gibt keinen Kontext „%1“. Fügen Sie ihn hinzu oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file is longer than 4 MB. Divide its words among several.</source>
        <translation>Die Datei ist länger als 4 MB. Verteilen Sie ihre Wörter auf mehrere.</translation>
    </message>
    <message>
        <source>A rule cannot lie in another. Put “%1” beside it.</source>
        <translation>Eine Regel kann nicht in einer anderen liegen. Setzen Sie „%1“ daneben.</translation>
    </message>
    <message>
        <source>The element “language” needs the attribute “kateversion” with a version, as “5.79”. Add it.</source>
        <translation>Das Element „language“ braucht das Attribut „kateversion“ mit einer Version wie „5.79“. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>There is another context “%1” above. Rename one of them.</source>
        <translation>Weiter oben gibt es schon einen Kontext „%1“. Benennen Sie einen der beiden um.</translation>
    </message>
    <message>
        <source>There is another list “%1” above. Make one of the two.</source>
        <translation>Weiter oben gibt es schon eine Liste „%1“. Machen Sie aus beiden eine.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Mind capitals and small letters.</source>
        <translation>Es gibt keine Regel „%1“. Achten Sie auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The rule “%1” does nothing without its attribute “%2”.</source>
        <translation>Die Regel „%1“ bewirkt nichts ohne ihr Attribut „%2“.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. Mind capitals and small letters.</source>
        <translation>Es gibt kein Attribut „%1“. Achten Sie auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>There is no itemData “%1”. Add it, or name another.</source>
        <translation>Es gibt kein itemData „%1“. Fügen Sie es hinzu, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no definition “%1”. Add it, or name another.</source>
        <translation>Es gibt keine Definition „%1“. Fügen Sie sie hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no list “%1”. Add it, or name another.</source>
        <translation>Es gibt keine Liste „%1“. Fügen Sie sie hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>A list finds single words only, so never “%1”. Write it as a regular expression.</source>
        <translation>Eine Liste findet nur einzelne Wörter, also niemals „%1“. Schreiben Sie es als regulären Ausdruck.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 The program&apos;s own definition is used.</source>
        <extracomment>%1 is a file, %2 a line of it, %3 a sentence that says what is wrong</extracomment>
        <translation>%1, Zeile %2: %3 Verwendet wird die Definition des Programms.</translation>
    </message>
</context>
<context>
    <name>app::WordList</name>
    <message>
        <source>The regular expression “%1” cannot be used: %2.</source>
        <extracomment>%1 is a regular expression, %2 what is wrong with it</extracomment>
        <translation>Der reguläre Ausdruck „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Looking for “%1” takes too long and was given up. Write it so that its parts cannot match the same letters in many ways.</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>Die Suche nach „%1“ dauert zu lange und wurde aufgegeben. Schreiben Sie den Ausdruck so, dass seine Teile nicht auf vielerlei Weise dieselben Buchstaben treffen können.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Marks who says so, what is claimed and how much in news articles.</source>
        <translation>Markiert in Nachrichtenartikeln, wer etwas sagt, was behauptet wird und wie viel.</translation>
    </message>
    <message>
        <source>Tags, exports and draws the window into FOLDER without a display.</source>
        <translation>Markiert, exportiert und zeichnet das Fenster nach FOLDER, ohne Bildschirm.</translation>
    </message>
    <message>
        <source>A project (.sayso), or articles to import.</source>
        <translation>Ein Projekt (.sayso) oder Artikel zum Importieren.</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>&amp;Paste as article…</source>
        <translation>Als Artikel ein&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>&amp;Search the articles</source>
        <translation>Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Who is annotating…</source>
        <translation>&amp;Wer annotiert …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Finish or go on with the parts</source>
        <translation>Mit den Teilen &amp;fertig oder weiter</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Change the &amp;tag to</source>
        <translation>&amp;Kategorie ändern in</translation>
    </message>
    <message>
        <source>&amp;Delete the annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>Move an &amp;edge</source>
        <translation>&amp;Grenze verschieben</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>O&amp;ffen</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Show &amp;original…</source>
        <translation>&amp;Original zeigen …</translation>
    </message>
    <message>
        <source>De&amp;lete the article</source>
        <translation>Artikel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Reading mode</source>
        <translation>&amp;Lesemodus</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Sprache …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Sayso</source>
        <translation>Ü&amp;ber Sayso</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Move the &amp;end a word to the right</source>
        <translation>&amp;Ende um ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Move the e&amp;nd a word to the left</source>
        <translation>E&amp;nde um ein Wort nach links</translation>
    </message>
    <message>
        <source>Move the &amp;start a word to the right</source>
        <translation>&amp;Anfang um ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Move the s&amp;tart a word to the left</source>
        <translation>An&amp;fang um ein Wort nach links</translation>
    </message>
    <message>
        <source>Move the end a character to the right</source>
        <translation>Ende um ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Move the end a character to the left</source>
        <translation>Ende um ein Zeichen nach links</translation>
    </message>
    <message>
        <source>Move the start a character to the right</source>
        <translation>Anfang um ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Move the start a character to the left</source>
        <translation>Anfang um ein Zeichen nach links</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>Tags of the codebook</source>
        <translation>Kategorien des Codebuchs</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>Im Artikel &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>Tag &amp;every occurrence…</source>
        <translation>Jede F&amp;undstelle markieren …</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Next &amp;annotation</source>
        <translation>Nächste &amp;Annotation</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>Nächster &amp;Satz</translation>
    </message>
    <message>
        <source>Previous s&amp;entence</source>
        <translation>Voriger Sat&amp;z</translation>
    </message>
    <message>
        <source>Next sentence without a mar&amp;k</source>
        <translation>Nächster Satz ohne &amp;Markierung</translation>
    </message>
    <message>
        <source>Previous sentence &amp;without a mark</source>
        <translation>Voriger Satz &amp;ohne Markierung</translation>
    </message>
    <message>
        <source>&amp;Next word that reports what somebody says</source>
        <translation>&amp;Nächstes Wort, das eine Aussage wiedergibt</translation>
    </message>
    <message>
        <source>Previous w&amp;ord that reports what somebody says</source>
        <translation>Voriges &amp;Wort, das eine Aussage wiedergibt</translation>
    </message>
    <message>
        <source>Select &amp;more: word, clause, quotation, sentence</source>
        <translation>Meh&amp;r auswählen: Wort, Teilsatz, Zitat, Satz</translation>
    </message>
    <message>
        <source>Select &amp;less again</source>
        <translation>Wieder weni&amp;ger auswählen</translation>
    </message>
    <message>
        <source>Find ann&amp;otations…</source>
        <translation>Annotati&amp;onen suchen …</translation>
    </message>
    <message>
        <source>Take over the sou&amp;rce before</source>
        <translation>Die Quelle davor übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>Verknüpfen &amp;mit …</translation>
    </message>
    <message>
        <source>&amp;Search what to link to…</source>
        <translation>Zum Verknüpfen &amp;suchen …</translation>
    </message>
    <message>
        <source>Draw the links &amp;offered</source>
        <translation>An&amp;gebotene Verknüpfungen anlegen</translation>
    </message>
    <message>
        <source>F&amp;ill in the fields</source>
        <translation>Felder &amp;ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Confirm what was filled in</source>
        <translation>&amp;Ausgefülltes bestätigen</translation>
    </message>
    <message>
        <source>Fill in values of the whole &amp;article</source>
        <translation>Werte des ganzen Artikels a&amp;usfüllen</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Werte …</translation>
    </message>
    <message>
        <source>Edit the code&amp;book…</source>
        <translation>Code&amp;buch bearbeiten …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the selection as</source>
        <translation>Aus&amp;wahl übernehmen als</translation>
    </message>
    <message>
        <source>Take the selection as field %1</source>
        <extracomment>%1 is a number: the fields are numbered as in the inspector</extracomment>
        <translation>Die Auswahl in Feld %1 übernehmen</translation>
    </message>
    <message>
        <source>Next nu&amp;mber</source>
        <translation>Nächste &amp;Zahl</translation>
    </message>
    <message>
        <source>Previous num&amp;ber</source>
        <translation>Vorherige Za&amp;hl</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>V&amp;origer</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Accept and ad&amp;just</source>
        <translation>Übernehmen und a&amp;npassen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Abl&amp;ehnen</translation>
    </message>
    <message>
        <source>Accept all &amp;figures…</source>
        <translation>Alle &amp;Zahlen übernehmen …</translation>
    </message>
    <message>
        <source>Light &amp;cues</source>
        <translation>Si&amp;gnale hervorheben</translation>
    </message>
    <message>
        <source>&amp;Kinds of cues</source>
        <translation>Arten von Si&amp;gnalen</translation>
    </message>
    <message>
        <source>S&amp;uggestions below the text</source>
        <translation>&amp;Vorschläge unter dem Text</translation>
    </message>
    <message>
        <source>Find &amp;in all articles…</source>
        <translation>&amp;In allen Artikeln suchen…</translation>
    </message>
    <message>
        <source>Words to li&amp;ght…</source>
        <translation>&amp;Hervorzuhebende Wörter…</translation>
    </message>
    <message>
        <source>&amp;Correct text…</source>
        <translation>Text &amp;berichtigen …</translation>
    </message>
    <message>
        <source>&amp;Earlier texts…</source>
        <translation>&amp;Frühere Texte …</translation>
    </message>
    <message>
        <source>Find &amp;copies…</source>
        <translation>&amp;Kopien suchen…</translation>
    </message>
</context>
<context>
    <name>ui::AnalystDialog</name>
    <message>
        <source>Who is annotating?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>Every annotation says who made it. Your name goes into the project file and the exported dataset, and nowhere else.</source>
        <translation>Jede Annotation sagt, von wem sie stammt. Ihr Name kommt in die Projektdatei und den exportierten Datensatz, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>ui::AnnotatingController</name>
    <message>
        <source>Edge moved.</source>
        <translation>Grenze verschoben.</translation>
    </message>
    <message>
        <source>Note written.</source>
        <translation>Notiz geschrieben.</translation>
    </message>
    <message>
        <source>Passage removed.</source>
        <translation>Textstelle entfernt.</translation>
    </message>
    <message>
        <source>Article corrected.</source>
        <translation>Artikel berichtigt.</translation>
    </message>
    <message>
        <source>Status changed.</source>
        <translation>Status geändert.</translation>
    </message>
    <message>
        <source>The article cannot be shown.</source>
        <translation>Der Artikel kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>The passage could not be tagged.</source>
        <translation>Die Textstelle konnte nicht markiert werden.</translation>
    </message>
    <message>
        <source>Tagged as %1, which begins a new %2.</source>
        <translation>Als %1 markiert; damit beginnt eine neue Annotation (%2).</translation>
    </message>
    <message>
        <source>Tagged as %1.</source>
        <translation>Als %1 markiert.</translation>
    </message>
    <message>
        <source>Tagged as %1 of the same %2.</source>
        <translation>Als %1 markiert, in derselben Annotation (%2).</translation>
    </message>
    <message>
        <source>A new %1 begins: select its parts and press their letters, %2.</source>
        <extracomment>%1 is &quot;Attribution&quot;, %2 &quot;Source (S), Cue (U), Content (Q)&quot;</extracomment>
        <translation>Eine neue Annotation (%1) beginnt: Wählen Sie ihre Teile aus und drücken Sie deren Buchstaben, %2.</translation>
    </message>
    <message>
        <source>Exactly these words are tagged as %1 already; nothing was added.</source>
        <translation>Genau diese Wörter sind schon als %1 markiert; nichts kam hinzu.</translation>
    </message>
    <message>
        <source>Select the words first, then press %1 to tag them as %2.</source>
        <translation>Wählen Sie zuerst Wörter aus und drücken Sie dann %1, um sie als %2 zu markieren.</translation>
    </message>
    <message>
        <source>Choose an annotation first, then give it another tag.</source>
        <translation>Wählen Sie zuerst eine Annotation, dann ihre neue Kategorie.</translation>
    </message>
    <message>
        <source>Retagged as %1.</source>
        <translation>In %1 geändert.</translation>
    </message>
    <message>
        <source>Choose an annotation first, then delete it.</source>
        <translation>Wählen Sie zuerst eine Annotation, um sie zu löschen.</translation>
    </message>
    <message>
        <source>Annotation deleted.</source>
        <translation>Annotation gelöscht.</translation>
    </message>
    <message>
        <source>Choose an annotation first, then write its note.</source>
        <translation>Wählen Sie zuerst eine Annotation, um ihre Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>The annotation is open again: its next parts join it.</source>
        <translation>Die Annotation ist wieder offen: Ihre nächsten Teile kommen hinzu.</translation>
    </message>
    <message>
        <source>Finished. The next part begins a new annotation.</source>
        <translation>Fertig. Mit dem nächsten Teil beginnt eine neue Annotation.</translation>
    </message>
    <message>
        <source>This article has no annotations yet.</source>
        <translation>Dieser Artikel hat noch keine Annotationen.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Wählen Sie zuerst Wörter im Artikel aus.</translation>
    </message>
    <message>
        <source>The occurrences could not be tagged. Nothing was changed.</source>
        <translation>Die Fundstellen konnten nicht markiert werden. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) tagged as %1.</source>
        <translation>
            <numerusform>%n Fundstelle als %1 markiert.</numerusform>
            <numerusform>%n Fundstellen als %1 markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last sentence.</source>
        <translation>Dies ist der letzte Satz.</translation>
    </message>
    <message>
        <source>This is the first sentence.</source>
        <translation>Dies ist der erste Satz.</translation>
    </message>
    <message>
        <source>Every sentence from here on has a mark.</source>
        <translation>Ab hier hat jeder Satz eine Markierung.</translation>
    </message>
    <message>
        <source>Every sentence before this one has a mark.</source>
        <translation>Jeder Satz davor hat eine Markierung.</translation>
    </message>
    <message>
        <source>No more words that report what somebody says.</source>
        <translation>Keine weiteren Wörter, die eine Aussage wiedergeben.</translation>
    </message>
    <message>
        <source>No words before this that report what somebody says.</source>
        <translation>Davor keine Wörter, die eine Aussage wiedergeben.</translation>
    </message>
    <message>
        <source>There is no number at the caret. Select the words first, then press %1 to tag them as %2.</source>
        <translation>An der Schreibmarke steht keine Zahl. Wählen Sie zuerst die Wörter aus, und drücken Sie dann %1, um sie als %2 zu markieren.</translation>
    </message>
    <message>
        <source>There is no source before this that could be taken over.</source>
        <translation>Davor gibt es keine Quelle, die übernommen werden könnte.</translation>
    </message>
    <message>
        <source>The source could not be taken over.</source>
        <translation>Die Quelle konnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Everything that follows from the marks is filled in already.</source>
        <translation>Alles, was sich aus den Markierungen ergibt, ist schon ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>Values of %n annotation(s) filled in.</source>
        <translation>
            <numerusform>Werte von %n Annotation ausgefüllt.</numerusform>
            <numerusform>Werte von %n Annotationen ausgefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) retagged as %1.</source>
        <translation>
            <numerusform>%n Annotation in %1 geändert.</numerusform>
            <numerusform>%n Annotationen in %1 geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted.</source>
        <translation>
            <numerusform>%n Annotation gelöscht.</numerusform>
            <numerusform>%n Annotationen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation first, then confirm what was filled in.</source>
        <translation>Wählen Sie zuerst eine Annotation aus, und bestätigen Sie dann, was ausgefüllt wurde.</translation>
    </message>
    <message>
        <source>Everything that was filled in is confirmed already.</source>
        <translation>Alles Ausgefüllte ist schon bestätigt.</translation>
    </message>
    <message>
        <source>Choose an annotation first, then fill in its fields.</source>
        <translation>Wählen Sie zuerst eine Annotation, dann füllen Sie ihre Felder aus.</translation>
    </message>
    <message>
        <source>A note belongs to one annotation. Choose one of these to write it.</source>
        <translation>Eine Notiz gehört zu einer Annotation. Wählen Sie dafür eine von diesen.</translation>
    </message>
    <message>
        <source>Nothing is left in this list. Choose “All” to go through every annotation.</source>
        <translation>In dieser Liste ist nichts mehr. Wählen Sie „Alle“, um alle Annotationen durchzugehen.</translation>
    </message>
    <message>
        <source>No more numbers in this article.</source>
        <translation>In diesem Artikel kommen keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>No numbers before this.</source>
        <translation>Davor stehen keine Zahlen.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways and was read as %2: check the value.</source>
        <extracomment>%1 are the words of a number: &quot;1.234&quot;; %2 the value that was taken</extracomment>
        <translation>„%1“ lässt sich auf zwei Arten lesen und wurde als %2 gelesen: Prüfen Sie den Wert.</translation>
    </message>
    <message>
        <source>Another passage of the same %1.</source>
        <translation>Eine weitere Textstelle derselben Annotation %1.</translation>
    </message>
    <message>
        <source>Tagged as %1. No number is read in these words: fill in its values.</source>
        <translation>Als %1 markiert. In diesen Wörtern ist keine Zahl zu lesen: Tragen Sie die Werte ein.</translation>
    </message>
    <message>
        <source>%1 taken away.</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>%1 set.</source>
        <translation>%1 gesetzt.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 is a field, %2 words of the article: &quot;Counted: “boats”.&quot;</extracomment>
        <translation>%1: „%2“.</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what an annotation lacks, %2 is its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to confirm</source>
        <translation>
            <numerusform>%n Wert zu bestätigen</numerusform>
            <numerusform>%n Werte zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <extracomment>%1 is a part or a field: &quot;Cue is missing&quot;</extracomment>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <extracomment>%1 is several parts or fields: &quot;Cue, Content are missing&quot;</extracomment>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1: %3
%2.</source>
        <translation>%1: %3
%2.</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note on this annotation</source>
        <translation>Eine Notiz zu dieser Annotation</translation>
    </message>
    <message>
        <source>Imported, by %1, %2</source>
        <translation>Importiert, von %1, %2</translation>
    </message>
    <message>
        <source>Accepted suggestion, by %1, %2</source>
        <translation>Angenommener Vorschlag, von %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a tag and how many annotations have it: &quot;3 × Claim&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) selected</source>
        <translation>
            <numerusform>%n Annotation ausgewählt</numerusform>
            <numerusform>%n Annotationen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnnotationsDialog</name>
    <message>
        <source>Only in &amp;this article</source>
        <translation>Nur in &amp;diesem Artikel</translation>
    </message>
    <message>
        <source>Find annotations</source>
        <translation>Annotationen suchen</translation>
    </message>
    <message>
        <source>Words in the annotation</source>
        <translation>Wörter in der Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>Wö&amp;rter:</translation>
    </message>
    <message>
        <source>T&amp;ag:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Feld:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Beliebiges Feld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field in a list: %1 is a tag, %2 one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>Mit oder ohne</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Irgendein Wert</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No annotation is like this.</source>
        <translation>Keine Annotation ist so.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleAnnouncer</name>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No annotations.</source>
        <translation>Keine Annotationen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s).</source>
        <translation>
            <numerusform>%n Annotation.</numerusform>
            <numerusform>%n Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <extracomment>%1: &quot;12 annotations.&quot; %2: the kinds of those at the caret, as in &quot;Claim and Figure&quot;</extracomment>
        <translation>%1 Hier: %2.</translation>
    </message>
    <message>
        <source>No annotation</source>
        <translation>Keine Annotation</translation>
    </message>
    <message>
        <source>No annotation selected</source>
        <translation>Keine Annotation ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of passage and its words: &quot;Claim: the harbour was closed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ArticleFacts</name>
    <message>
        <source>Number in the source</source>
        <translation>Nummer in der Quelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Corrects the number</source>
        <translation>Berichtigt die Nummer</translation>
    </message>
    <message>
        <source>Replaces the number</source>
        <translation>Ersetzt die Nummer</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Status in der Quelle</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Note to editors</source>
        <translation>Hinweis an die Redaktion</translation>
    </message>
    <message>
        <source>Slug line</source>
        <translation>Stichwortzeile</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Reported from</source>
        <translation>Berichtet aus</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Note in the source</source>
        <translation>Hinweis in der Quelle</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Datum wie geschrieben</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Jahrgang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Kind of publication</source>
        <translation>Art der Veröffentlichung</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>Erscheinungsort</translation>
    </message>
    <message>
        <source>File made by</source>
        <translation>Datei erstellt von</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Herkunftsangabe</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Distributed by</source>
        <translation>Vertrieben von</translation>
    </message>
    <message>
        <source>Code of the source</source>
        <translation>Kürzel der Quelle</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of %1 (the same text)</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>Kopie von %1 (derselbe Text)</translation>
    </message>
    <message>
        <source>Copy of %1 (%2 % alike)</source>
        <extracomment>%1 is the title of an article, %2 a number</extracomment>
        <translation>Kopie von %1 (zu %2 % gleich)</translation>
    </message>
    <message>
        <source>Corrects %1</source>
        <extracomment>%1 is the title of an article, or several, one a line</extracomment>
        <translation>Berichtigt %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <extracomment>%1 is the title of an article, or several, one a line</extracomment>
        <translation>Berichtigt durch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as copies of this one: %1</source>
        <extracomment>%1 are their titles, one a line</extracomment>
        <translation>
            <numerusform>%n Artikel zählt als Kopie von diesem: %1</numerusform>
            <numerusform>%n Artikel zählen als Kopien von diesem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart from %1</source>
        <extracomment>%1 is the title of an article, or several, one a line</extracomment>
        <translation>Getrennt gehalten von %1</translation>
    </message>
</context>
<context>
    <name>ui::ArticleListPanel</name>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Show articles by status</source>
        <translation>Artikel nach Status zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles that are done</source>
        <translation>Erledigte Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) done</source>
        <extracomment>%1 is a number; %n is the number of all articles</extracomment>
        <translation>
            <numerusform>%1 von %n Artikel erledigt</numerusform>
            <numerusform>%1 von %n Artikeln erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet.
Import files, or drop them anywhere here.</source>
        <translation>Noch keine Artikel.
Importieren Sie Dateien oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>No article fits this search.</source>
        <translation>Kein Artikel passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>Ohne Kopien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>No article counts as a copy.</source>
        <translation>Kein Artikel zählt als Kopie.</translation>
    </message>
</context>
<context>
    <name>ui::ArticleModel</name>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>%n is the number of words of an article</extracomment>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>%1
A copy of “%2”</source>
        <extracomment>the title of an article in a tool tip, and under it what it is a copy of</extracomment>
        <translation>%1
Eine Kopie von „%2“</translation>
    </message>
    <message>
        <source>%1, a copy</source>
        <extracomment>read out for an article in the list; %1 is its title</extracomment>
        <translation>%1, eine Kopie</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>stands before the publisher of an article that counts as a copy of another one</extracomment>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>ui::ArticlePanel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Typed in by an analyst</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>Read from the file: %1</source>
        <translation>Aus der Datei gelesen: %1</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>A note on this article</source>
        <translation>Eine Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>unknown (YYYY-MM-DD)</source>
        <translation>unbekannt (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>unknown (en, de, es …)</source>
        <translation>unbekannt (en, de, es …)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), read as %1, imported %2</source>
        <extracomment>%1 is &quot;Markdown&quot;, &quot;Web page&quot; or &quot;Plain text&quot;; %2 a date</extracomment>
        <translation>
            <numerusform>%n Wort, gelesen als %1, importiert am %2</numerusform>
            <numerusform>%n Wörter, gelesen als %1, importiert am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions: %1 found, %2 accepted, %3 rejected, %4 marked by hand, %5 open; %6 % decided</source>
        <extracomment>%1 to %6 are numbers</extracomment>
        <translation>Vorschläge: %1 gefunden, %2 übernommen, %3 abgelehnt, %4 von Hand markiert, %5 offen; %6 % entschieden</translation>
    </message>
    <message>
        <source>Told by the words of the text</source>
        <translation>An den Wörtern des Textes erkannt</translation>
    </message>
    <message>
        <source>Articles that this one has to do with</source>
        <translation>Artikel, mit denen dieser zu tun hat</translation>
    </message>
    <message>
        <source>What else the source says</source>
        <translation>Was die Quelle sonst noch sagt</translation>
    </message>
</context>
<context>
    <name>ui::BulkEdit</name>
    <message>
        <source>Change the &amp;tag to</source>
        <translation>&amp;Kategorie ändern in</translation>
    </message>
    <message>
        <source>&amp;Set a field…</source>
        <translation>&amp;Feld setzen …</translation>
    </message>
    <message>
        <source>&amp;Confirm what was filled in</source>
        <translation>&amp;Ausgefülltes bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation &amp;löschen</numerusform>
            <numerusform>%n Annotationen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be done. Nothing was changed.</source>
        <translation>Das ging nicht. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) retagged as %1.</source>
        <translation>
            <numerusform>%n Annotation in %1 geändert.</numerusform>
            <numerusform>%n Annotationen in %1 geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are tagged as %1 already; nothing was changed.</source>
        <translation>Alle sind schon als %1 markiert; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken away from %n annotation(s).</source>
        <translation>
            <numerusform>%1 aus %n Annotation entfernt.</numerusform>
            <numerusform>%1 aus %n Annotationen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set in %n annotation(s).</source>
        <translation>
            <numerusform>%1 in %n Annotation gesetzt.</numerusform>
            <numerusform>%1 in %n Annotationen gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no such field.</source>
        <translation>
            <numerusform>%n Annotation hat kein solches Feld.</numerusform>
            <numerusform>%n Annotationen haben kein solches Feld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was filled in is confirmed in %n annotation(s).</source>
        <translation>
            <numerusform>Ausgefülltes in %n Annotation bestätigt.</numerusform>
            <numerusform>Ausgefülltes in %n Annotationen bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to confirm: all values are the analyst&apos;s own.</source>
        <translation>Es gibt nichts zu bestätigen: alle Werte stammen von Analysten.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted.</source>
        <translation>
            <numerusform>%n Annotation gelöscht.</numerusform>
            <numerusform>%n Annotationen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Feld:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field in a list: %1 is a tag, %2 one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>%1 is a field, %2 how many of %3 annotations have it</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>These annotations have no fields.</source>
        <translation>Diese Annotationen haben keine Felder.</translation>
    </message>
    <message>
        <source>Leave the value empty to take away what is there.</source>
        <translation>Lassen Sie den Wert leer, um zu entfernen, was dort steht.</translation>
    </message>
    <message numerus="yes">
        <source>Take away from %n annotation(s)</source>
        <translation>
            <numerusform>Bei %n Annotation entfernen</numerusform>
            <numerusform>Bei %n Annotationen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set in %n annotation(s)</source>
        <translation>
            <numerusform>In %n Annotation setzen</numerusform>
            <numerusform>In %n Annotationen setzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is a field, &quot;Voice&quot;, %2 a choice, &quot;Quoted&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What counts where nothing is chosen</source>
        <translation>Gilt, wo nichts ausgewählt ist</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>F2 renames a choice, also in all annotations; Alt+Up and Alt+Down move it; Del removes it</source>
        <translation>F2 benennt eine Möglichkeit um, auch in allen Annotationen; Alt+Auf und Alt+Ab verschieben sie; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Another choice, then Enter</source>
        <translation>Weitere Möglichkeit, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>Weitere Möglichkeit</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Die Möglichkeit nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Die Möglichkeit nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Die Möglichkeit entfernen</translation>
    </message>
    <message>
        <source>This choice is in the list already.</source>
        <translation>Diese Möglichkeit steht schon in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>„%1“ steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>ui::CodebookChoiceDialog</name>
    <message>
        <source>The &amp;starter codebook</source>
        <translation>Das &amp;Startcodebuch</translation>
    </message>
    <message>
        <source>An &amp;empty codebook</source>
        <translation>Ein &amp;leeres Codebuch</translation>
    </message>
    <message>
        <source>The codebook of a &amp;file or another project</source>
        <translation>Das Codebuch einer &amp;Datei oder eines anderen Projekts</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Codebook of the new project</source>
        <translation>Codebuch des neuen Projekts</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>keine Datei gewählt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Claims, attributions with source, cue and content, figures, and two tags as examples of your own.</source>
        <translation>Behauptungen, Zuschreibungen mit Quelle, Signal und Inhalt, Zahlen und zwei Kategorien als Beispiele für eigene.</translation>
    </message>
    <message>
        <source>You add your own tags in the codebook editor.</source>
        <translation>Sie legen eigene Kategorien im Codebuch-Editor an.</translation>
    </message>
    <message>
        <source>JSON or CSV as Sayso exports it, or a project, of which only the codebook is taken.</source>
        <translation>JSON oder CSV, wie Sayso es exportiert, oder ein Projekt, von dem nur das Codebuch genommen wird.</translation>
    </message>
    <message>
        <source>C&amp;reate the project</source>
        <translation>&amp;Projekt anlegen</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>Codebuch auswählen</translation>
    </message>
    <message>
        <source>It has no tags.</source>
        <translation>Es hat keine Kategorien.</translation>
    </message>
    <message>
        <source>Its tags: %1.</source>
        <translation>Seine Kategorien: %1.</translation>
    </message>
</context>
<context>
    <name>ui::CodebookDesk</name>
    <message>
        <source>This project is open for reading only, so its codebook can be looked at but not changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; sein Codebuch kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>who has a letter: %1 a role, %2 its tag</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::CodebookFiles</name>
    <message>
        <source>Everything in this file is in the codebook already.</source>
        <translation>Alles aus dieser Datei steht schon im Codebuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) added.</source>
        <extracomment>tags, roles and fields of a codebook</extracomment>
        <translation>
            <numerusform>%n Teil hinzugefügt.</numerusform>
            <numerusform>%n Teile hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) changed.</source>
        <translation>
            <numerusform>%n Teil geändert.</numerusform>
            <numerusform>%n Teile geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter %1 was left off “%2”: it belongs to “%3”.</source>
        <extracomment>%1 is a letter, %2 who should have got it, %3 who has it</extracomment>
        <translation>Den Buchstaben %1 hat „%2“ nicht bekommen: Er gehört zu „%3“.</translation>
    </message>
    <message>
        <source>Fields with values keep their type: %1.</source>
        <translation>Felder mit Werten behalten ihre Art: %1.</translation>
    </message>
    <message>
        <source>Codebooks and projects (*.json *.csv *.sayso);;All files (*)</source>
        <translation>Codebücher und Projekte (*.json *.csv *.sayso);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <extracomment>the name of a file: %1 is a project</extracomment>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>%1 codebook</source>
        <translation>%1 Codebuch</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON, vollständig (*.json)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the coding manual</source>
        <extracomment>the name of a file: %1 is a project</extracomment>
        <translation>Codierhandbuch speichern</translation>
    </message>
    <message>
        <source>%1 coding manual</source>
        <translation>%1 Codierhandbuch</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Coding manual</source>
        <translation>Codierhandbuch</translation>
    </message>
    <message>
        <source>The coding manual was sent to the printer.</source>
        <translation>Das Codierhandbuch wurde an den Drucker geschickt.</translation>
    </message>
</context>
<context>
    <name>ui::CodebookWindow</name>
    <message>
        <source>Codebook – %1</source>
        <extracomment>the window&apos;s title: %1 is a project</extracomment>
        <translation>Codebuch – %1</translation>
    </message>
    <message>
        <source>&amp;Roles (%1)</source>
        <extracomment>a tab: %1 is how many roles a tag has</extracomment>
        <translation>&amp;Rollen (%1)</translation>
    </message>
    <message>
        <source>&amp;Fields (%1)</source>
        <extracomment>a tab: %1 is how many fields a tag has</extracomment>
        <translation>F&amp;elder (%1)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stand on this tag</source>
        <translation>
            <numerusform>%n Annotation hat diese Kategorie</numerusform>
            <numerusform>%n Annotationen haben diese Kategorie</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation stands on this tag</source>
        <translation>Keine Annotation hat diese Kategorie</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n on the tags below it</source>
        <translation>
            <numerusform>%1, und %n hat eine darunter</numerusform>
            <numerusform>%1, und %n haben eine darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>Wieder &amp;verwenden</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Z&amp;urückziehen</translation>
    </message>
    <message>
        <source>Offers the tag again</source>
        <translation>Bietet die Kategorie wieder an</translation>
    </message>
    <message>
        <source>Its annotations keep it; it is no longer offered (Del)</source>
        <translation>Ihre Annotationen behalten sie; sie wird nicht mehr angeboten (Entf)</translation>
    </message>
    <message>
        <source>The tags below it stay; it is no longer offered (Del)</source>
        <translation>Die Kategorien darunter bleiben; sie wird nicht mehr angeboten (Entf)</translation>
    </message>
    <message>
        <source>Deletes the tag with its roles and fields (Del)</source>
        <translation>Löscht die Kategorie mit ihren Rollen und Feldern (Entf)</translation>
    </message>
    <message>
        <source>%1. It is retired.</source>
        <translation>%1. Sie ist zurückgezogen.</translation>
    </message>
    <message>
        <source>%1. It can be retired, not deleted.</source>
        <translation>%1. Sie kann zurückgezogen, nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1. It can be deleted.</source>
        <translation>%1. Sie kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>%1 belongs to %2 by now. Give this tag another letter first.</source>
        <translation>%1 gehört inzwischen zu %2. Geben Sie dieser Kategorie zuerst einen anderen Buchstaben.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Kategorien</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Neue Kategorie</translation>
    </message>
    <message>
        <source>New tag &amp;below</source>
        <translation>Neue &amp;darunter</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Adds a tag of its own (Ins)</source>
        <translation>Legt eine eigenständige Kategorie an (Einfg)</translation>
    </message>
    <message>
        <source>Adds a tag that has the roles and fields of this one</source>
        <translation>Legt eine Kategorie an, die Rollen und Felder von dieser hat</translation>
    </message>
    <message>
        <source>Gives all annotations of this tag to another one</source>
        <translation>Gibt alle Annotationen dieser Kategorie einer anderen</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>F&amp;elder</translation>
    </message>
    <message>
        <source>This codebook has no tags yet.

A tag is what you mark passages with, such as a claim. Add one, or import a codebook.</source>
        <translation>Dieses Codebuch hat noch keine Kategorien.

Mit einer Kategorie markieren Sie Textstellen, zum Beispiel eine Behauptung. Legen Sie eine an oder importieren Sie ein Codebuch.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Codin&amp;g manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Brings in the tags, roles and fields of a file or another project; nothing is deleted</source>
        <translation>Holt Kategorien, Rollen und Felder aus einer Datei oder einem anderen Projekt; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Saves this codebook as JSON or CSV</source>
        <translation>Speichert dieses Codebuch als JSON oder CSV</translation>
    </message>
    <message>
        <source>The codebook as a text for those who annotate</source>
        <translation>Das Codebuch als Text für alle, die annotieren</translation>
    </message>
    <message>
        <source>&amp;Save as a web page…</source>
        <translation>Als &amp;Webseite speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ColourChooser</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fill on a light page</source>
        <translation>Fläche auf heller Seite</translation>
    </message>
    <message>
        <source>Line on a light page</source>
        <translation>Linie auf heller Seite</translation>
    </message>
    <message>
        <source>Fill on a dark page</source>
        <translation>Fläche auf dunkler Seite</translation>
    </message>
    <message>
        <source>Line on a dark page</source>
        <translation>Linie auf dunkler Seite</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>%1, as a number such as #7EAAFD</source>
        <translation>%1, als Zahl wie #7EAAFD</translation>
    </message>
    <message>
        <source>Contrast of the text with the fill by WCAG 2: at least 7 : 1</source>
        <translation>Kontrast des Textes zur Fläche nach WCAG 2: mindestens 7 : 1</translation>
    </message>
    <message>
        <source>Contrast of the line with page and fill by WCAG 2, the smaller of the two: at least 3 : 1</source>
        <translation>Kontrast der Linie zu Seite und Fläche nach WCAG 2, der kleinere von beiden: mindestens 3 : 1</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>✓ text %1 : 1</source>
        <extracomment>how well text can be read on a colour: %1 is a contrast such as 7.5</extracomment>
        <translation>✓ Text %1 : 1</translation>
    </message>
    <message>
        <source>⚠ text %1 : 1</source>
        <translation>⚠ Text %1 : 1</translation>
    </message>
    <message>
        <source>✓ line %1 : 1</source>
        <extracomment>how well a line can be seen: %1 is a contrast such as 7.5</extracomment>
        <translation>✓ Linie %1 : 1</translation>
    </message>
    <message>
        <source>⚠ line %1 : 1</source>
        <translation>⚠ Linie %1 : 1</translation>
    </message>
    <message>
        <source>Text is hard to read on this fill: at least 7 : 1 is needed.</source>
        <translation>Text ist auf dieser Fläche schwer zu lesen: Nötig ist mindestens 7 : 1.</translation>
    </message>
    <message>
        <source>The line is hard to see: at least 3 : 1 is needed.</source>
        <translation>Die Linie ist schwer zu sehen: Nötig ist mindestens 3 : 1.</translation>
    </message>
    <message>
        <source>Articles show these colours changed as far as it takes.</source>
        <translation>Artikel zeigen diese Farben so weit verändert wie nötig.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s) of these columns</source>
        <extracomment>a table in a list: %1 is a file</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Datei mit diesen Spalten</numerusform>
            <numerusform>%1 und %n weitere Dateien mit diesen Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabelle:</translation>
    </message>
    <message>
        <source>What each column is to an article</source>
        <translation>Was jede Spalte für einen Artikel ist</translation>
    </message>
    <message>
        <source>The first articles as they would come in</source>
        <translation>Die ersten Artikel, wie sie hereinkämen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Take what Sayso makes of the columns by their names</source>
        <translation>So lesen, wie Sayso die Spalten nach ihren Namen versteht</translation>
    </message>
    <message>
        <source>Nothing comes in.</source>
        <translation>Nichts kommt herein.</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>what is known of an article: %1 is what it is, such as &quot;Publisher&quot;</extracomment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>No column is the text: the articles have a title only.</source>
        <translation>Keine Spalte ist der Text: Die Artikel haben nur einen Titel.</translation>
    </message>
    <message>
        <source>No column is the text or the title. Say which one is, or nothing can come in.</source>
        <translation>Keine Spalte ist der Text oder der Titel. Sagen Sie, welche es ist, sonst kann nichts hereinkommen.</translation>
    </message>
    <message>
        <source>The texts of %1 stand below each other.</source>
        <extracomment>%1 is a list of columns in quotation marks</extracomment>
        <translation>Die Texte aus %1 stehen untereinander.</translation>
    </message>
    <message>
        <source>%2: of %1, the first that has something in it counts.</source>
        <extracomment>%1 is a list of columns in quotation marks, %2 what they are, such as &quot;Publisher&quot;</extracomment>
        <translation>%2: Von %1 zählt die erste, in der etwas steht.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Nummer in der Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept under its name</source>
        <extracomment>what becomes of a column: it stays beside the article, under the column&apos;s own name</extracomment>
        <translation>Unter ihrem Namen behalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>what becomes of a column</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>the heading above &quot;Title&quot;, &quot;Publisher&quot; ...: what a column of a table is to an article</extracomment>
        <translation>Ist</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsView</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>ui::CopiesWindow</name>
    <message>
        <source>The articles could not be compared.</source>
        <translation>Die Artikel konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The list may not be up to date.</source>
        <translation>Die Liste ist vielleicht nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Eine Stelle ist verschieden.</numerusform>
            <numerusform>%n Stellen sind verschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as copies now.</source>
        <translation>
            <numerusform>Ein Artikel zählt jetzt als Kopie.</numerusform>
            <numerusform>%n Artikel zählen jetzt als Kopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another article is the original now.</source>
        <translation>Ein anderer Artikel ist jetzt das Original.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>Einen Artikel aus dem Projekt entfernen?</numerusform>
            <numerusform>%n Artikel aus dem Projekt entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is annotated in what goes.</source>
        <translation>Darin ist nichts annotiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go, too.</source>
        <translation>
            <numerusform>Eine Annotation geht mit verloren.</numerusform>
            <numerusform>%n Annotationen gehen mit verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>Ein Artikel entfernt.</numerusform>
            <numerusform>%n Artikel entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das war nicht möglich.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>The articles are being compared…</source>
        <translation>Die Artikel werden verglichen…</translation>
    </message>
    <message>
        <source>No copies were found.</source>
        <translation>Es wurden keine Kopien gefunden.</translation>
    </message>
    <message>
        <source>Search for copies among the articles of the project.</source>
        <translation>Suchen Sie unter den Artikeln des Projekts nach Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s).</source>
        <translation>
            <numerusform>Eine Gruppe.</numerusform>
            <numerusform>%n Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies are counted as copies.</source>
        <translation>
            <numerusform>%1 von einer Kopie wird als Kopie gezählt.</numerusform>
            <numerusform>%1 von %n Kopien werden als Kopien gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles came in or changed since: search again.</source>
        <translation>Seither kamen Artikel hinzu oder wurden geändert: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>&amp;Go to the article</source>
        <translation>&amp;Zum Artikel</translation>
    </message>
    <message>
        <source>Compare all articles of the project anew</source>
        <translation>Alle Artikel des Projekts neu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Count as copies</source>
        <translation>Als Kopien &amp;zählen</translation>
    </message>
    <message>
        <source>The report is coded once, in the original; the copies are counted</source>
        <translation>Der Bericht wird einmal kodiert, im Original; die Kopien werden gezählt</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Getrennt halten</translation>
    </message>
    <message>
        <source>Make it the &amp;original</source>
        <translation>Zum &amp;Original machen</translation>
    </message>
    <message>
        <source>The others of its group are compared with it, and are its copies</source>
        <translation>Die anderen der Gruppe werden mit ihm verglichen und sind seine Kopien</translation>
    </message>
    <message>
        <source>Re&amp;move from the project…</source>
        <translation>Aus dem Projekt &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected copies and what is annotated in them</source>
        <translation>Die ausgewählten Kopien entfernen und was darin annotiert ist</translation>
    </message>
    <message>
        <source>Copies in the project</source>
        <translation>Kopien im Projekt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of their stretches of five words that two texts have in common. Shortened copies are found whatever it is.</source>
        <translation>Der Anteil der Folgen von fünf Wörtern, die zwei Texte gemeinsam haben. Gekürzte Kopien werden unabhängig davon gefunden.</translation>
    </message>
    <message>
        <source>A&amp;like from:</source>
        <translation>Ä&amp;hnlich ab:</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3)</source>
        <translation>Vorheriger Unterschied (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference (F3)</source>
        <translation>Nächster Unterschied (F3)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Original and copy side by side</source>
        <translation>Original und Kopie nebeneinander</translation>
    </message>
    <message>
        <source>All copies that were found are kept apart.</source>
        <translation>Alle gefundenen Kopien werden getrennt gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) kept apart are not shown.</source>
        <translation>
            <numerusform>%n getrennt gehaltener Artikel wird nicht gezeigt.</numerusform>
            <numerusform>%n getrennt gehaltene Artikel werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was selected is kept apart from now on.</source>
        <translation>Was ausgewählt war, wird von nun an getrennt gehalten.</translation>
    </message>
    <message>
        <source>Show what is kept a&amp;part</source>
        <translation>&amp;Getrennt Gehaltenes zeigen</translation>
    </message>
    <message>
        <source>Each is an article of its own, and no copy of the original</source>
        <translation>Jeder ist ein eigener Artikel und keine Kopie des Originals</translation>
    </message>
</context>
<context>
    <name>ui::CopyModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>longer: %1 of the original stand in it</source>
        <extracomment>%1 is &quot;95 %&quot;</extracomment>
        <translation>länger: %1 des Originals stehen darin</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>original of %n copies</source>
        <translation>
            <numerusform>Original einer Kopie</numerusform>
            <numerusform>Original von %n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>counted as a copy</source>
        <translation>als Kopie gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrennt gehalten</translation>
    </message>
    <message>
        <source>cut: %1 of it stands in the original</source>
        <translation>gekürzt: %1 davon stehen im Original</translation>
    </message>
</context>
<context>
    <name>ui::CorrectedModel</name>
    <message>
        <source>is forgotten</source>
        <translation>wird vergessen</translation>
    </message>
    <message>
        <source>The value stays, without its passage.</source>
        <translation>Der Wert bleibt, ohne seine Textstelle.</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Was wird aus ihr?</translation>
    </message>
    <message>
        <source>The mark is removed.</source>
        <translation>Die Markierung wird entfernt.</translation>
    </message>
    <message>
        <source>Only this passage is removed.</source>
        <translation>Nur diese Textstelle wird entfernt.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1, %2: “%3” → %4</source>
        <extracomment>%1 is a mark, &quot;Figure&quot;; %2 what becomes of it, &quot;changed&quot;; %3 its words, %4 the new ones</extracomment>
        <translation>%1, %2: „%3“ → %4</translation>
    </message>
</context>
<context>
    <name>ui::CorrectionDialog</name>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove only the &amp;passage</source>
        <translation>Nur die &amp;Textstelle entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep what is left</source>
        <translation>Den &amp;Rest behalten</translation>
    </message>
    <message>
        <source>Take what is &amp;selected</source>
        <translation>Die &amp;Auswahl nehmen</translation>
    </message>
    <message>
        <source>&amp;Correct text</source>
        <translation>Text &amp;berichtigen</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>What becomes of the marks</source>
        <translation>Was aus den Markierungen wird</translation>
    </message>
    <message>
        <source>Select in the text what the mark should be on, then press this.</source>
        <translation>Wählen Sie im Text aus, worauf die Markierung liegen soll, und drücken Sie dann hier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct text (%1)</source>
        <translation>Text berichtigen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n bleibt, wie sie ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked in this article.</source>
        <translation>In diesem Artikel ist nichts markiert.</translation>
    </message>
    <message>
        <source>All marks stay on the same words.</source>
        <translation>Alle Markierungen bleiben auf denselben Wörtern.</translation>
    </message>
    <message>
        <source>Correct the text on the left. Marks that this touches are listed here.</source>
        <translation>Berichtigen Sie den Text links. Markierungen, die davon betroffen sind, stehen dann hier.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>An article needs a text.</source>
        <translation>Ein Artikel braucht einen Text.</translation>
    </message>
    <message numerus="yes">
        <source>Say what becomes of %n lost passage(s).</source>
        <translation>
            <numerusform>Sagen Sie, was aus %n verlorenen Textstelle wird.</numerusform>
            <numerusform>Sagen Sie, was aus %n verlorenen Textstellen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lost passage to say what becomes of it.</source>
        <translation>Wählen Sie eine verlorene Textstelle aus, um zu sagen, was aus ihr wird.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing, or too little, is left of %n chosen passage(s).</source>
        <translation>
            <numerusform>Von %n gewählten Textstelle ist nichts oder zu wenig übrig.</numerusform>
            <numerusform>Von %n gewählten Textstellen ist nichts oder zu wenig übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without correcting the text?</source>
        <translation>Ohne zu berichtigen verlassen?</translation>
    </message>
    <message>
        <source>What you have typed would be lost.</source>
        <translation>Was Sie eingegeben haben, ginge verloren.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>The text could not be corrected.</source>
        <translation>Der Text konnte nicht berichtigt werden.</translation>
    </message>
</context>
<context>
    <name>ui::CueDefinitionModel</name>
    <message>
        <source>the program</source>
        <translation>dem Programm</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>diesem Projekt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Another one takes its place.</source>
        <translation>Eine andere tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ui::CueEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>%1[*] – Definition of cues</source>
        <translation>%1[*] – Definition von Signalen</translation>
    </message>
    <message>
        <source>Find in the definition</source>
        <translation>In der Definition suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Text to try it on</source>
        <translation>&amp;Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>What is &amp;wrong</source>
        <translation>&amp;Was nicht stimmt</translation>
    </message>
    <message>
        <source>The definition could not be read.</source>
        <translation>Die Definition konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The definition could not be saved.</source>
        <translation>Die Definition konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>a place in a file, %3 what is wrong there</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>a place in a file, %2 what is wrong there</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing: the definition can be used.</source>
        <translation>Alles stimmt: Die Definition kann verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing in this text is lit.</source>
        <translation>In diesem Text wird nichts hervorgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) in this text</source>
        <translation>
            <numerusform>%n Signal in diesem Text</numerusform>
            <numerusform>%n Signale in diesem Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved, but something is wrong.</source>
        <translation>Gespeichert, aber etwas stimmt nicht.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>“%1” does not stand in the definition.</source>
        <translation>„%1“ steht nicht in der Definition.</translation>
    </message>
</context>
<context>
    <name>ui::CueWordModel</name>
    <message>
        <source>As its kind</source>
        <translation>Wie die Art</translation>
    </message>
    <message>
        <source>How often it is found in the open article</source>
        <translation>Wie oft es im geöffneten Artikel vorkommt</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>ui::CueWordsDialog</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Words to light</source>
        <translation>Hervorzuhebende Wörter</translation>
    </message>
    <message>
        <source>These words are lit in every article of this project, and suggestions are made of them.</source>
        <translation>Diese Wörter werden in jedem Artikel dieses Projekts hervorgehoben, und aus ihnen werden Vorschläge gemacht.</translation>
    </message>
    <message>
        <source>These words are lit in every article of this project. It is open for reading only.</source>
        <translation>Diese Wörter werden in jedem Artikel dieses Projekts hervorgehoben. Es ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Word or phrase; several lines can be pasted</source>
        <translation>Wort oder Wendung; mehrere Zeilen können eingefügt werden</translation>
    </message>
    <message>
        <source>&amp;New:</source>
        <translation>&amp;Neu:</translation>
    </message>
    <message>
        <source>&amp;Taken for:</source>
        <translation>&amp;Gilt als:</translation>
    </message>
    <message>
        <source>This is in the list already.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added.</source>
        <translation>
            <numerusform>%n Wort hinzugefügt.</numerusform>
            <numerusform>%n Wörter hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Wörter importieren</translation>
    </message>
    <message>
        <source>Lists of words (*.csv *.txt);;All files (*)</source>
        <translation>Wortlisten (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The words could not be imported.</source>
        <translation>Die Wörter konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>Wörter exportieren</translation>
    </message>
    <message>
        <source>Lists of words (*.csv)</source>
        <translation>Wortlisten (*.csv)</translation>
    </message>
    <message>
        <source>The words could not be exported.</source>
        <translation>Die Wörter konnten nicht exportiert werden.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>In dieser Datei stehen keine Wörter.</translation>
    </message>
    <message>
        <source>Discard the changes to the words?</source>
        <translation>Die Änderungen an den Wörtern verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::CuesPage</name>
    <message>
        <source>&amp;Copy to change…</source>
        <translation>&amp;Kopieren und ändern…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>A definition (.xml) in one of these folders adds a language or takes the place of the program&apos;s; one of the project goes before your own.</source>
        <translation>Eine Definition (.xml) in einem dieser Ordner fügt eine Sprache hinzu oder tritt an die Stelle der mitgelieferten; die des Projekts geht Ihrer eigenen vor.</translation>
    </message>
    <message>
        <source>Yours, for all projects:</source>
        <translation>Ihre, für alle Projekte:</translation>
    </message>
    <message>
        <source>Of this project:</source>
        <translation>Dieses Projekts:</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Definitions of cues</source>
        <translation>Definitionen von Signalen</translation>
    </message>
    <message>
        <source>For &amp;all projects</source>
        <translation>Für &amp;alle Projekte</translation>
    </message>
    <message>
        <source>For &amp;this project</source>
        <translation>Für &amp;dieses Projekt</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The definition could not be copied.</source>
        <translation>Die Definition konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>It goes to the trash, where there is one.</source>
        <translation>Sie kommt in den Papierkorb, wo es einen gibt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The definition could not be deleted.</source>
        <translation>Die Definition konnte nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>ui::Demo</name>
    <message numerus="yes">
        <source>%n annotation(s) exported: %1</source>
        <extracomment>%1 is a folder, %n the number of annotations</extracomment>
        <translation>
            <numerusform>%n Annotation exportiert: %1</numerusform>
            <numerusform>%n Annotationen exportiert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is a paragraph</extracomment>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Only in this text: %1</source>
        <translation>Nur in diesem Text: %1</translation>
    </message>
</context>
<context>
    <name>ui::EarlierTextsDialog</name>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Eine Stelle ist verschieden.</numerusform>
            <numerusform>%n Stellen sind verschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Annotators</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Made for &amp;Excel</source>
        <translation>Für &amp;Excel</translation>
    </message>
    <message>
        <source>Also write the &amp;texts of the articles</source>
        <translation>Auch die &amp;Texte der Artikel schreiben</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel then reads accents and other scripts correctly, and an apostrophe is put before text that it would take for a formula or a date. Leave this off for R, Python and archives: without it nothing is altered.</source>
        <translation>Excel liest dann Akzente und andere Schriften richtig, und vor Text, den es für eine Formel oder ein Datum hielte, steht ein Apostroph. Für R, Python und Archive bitte auslassen: Ohne das wird nichts verändert.</translation>
    </message>
    <message>
        <source>One text file per article, which the positions in the table count in, into %1.</source>
        <translation>Eine Textdatei je Artikel, in der die Positionen der Tabelle zählen, in %1.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>The data set could not be written.</source>
        <translation>Der Datensatz konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>These annotations have no fields in common.</source>
        <translation>Diese Annotationen haben keine gemeinsamen Felder.</translation>
    </message>
    <message>
        <source>What rules found in the text is right. In a field: Ctrl+Enter</source>
        <translation>Was Regeln im Text gefunden haben, stimmt. In einem Feld: Strg+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n derived value(s)</source>
        <translation>
            <numerusform>%n abgeleiteten Wert bestätigen</numerusform>
            <numerusform>Alle %n abgeleiteten Werte bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody has confirmed it yet: press Enter in the field, or click here.</source>
        <translation>%1 Das hat noch niemand bestätigt: Drücken Sie im Feld Enter, oder klicken Sie hier.</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <extracomment>%1 is a field</extracomment>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a field that must be filled in and is not yet: &quot;Counted *&quot;</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Still needed. %1</source>
        <translation>Noch erforderlich. %1</translation>
    </message>
</context>
<context>
    <name>ui::FieldText</name>
    <message>
        <source>A number with a point, such as 1200.5</source>
        <translation>Eine Zahl mit Punkt, etwa 1200.5</translation>
    </message>
    <message>
        <source>A whole number, such as 12</source>
        <translation>Eine ganze Zahl, etwa 12</translation>
    </message>
    <message>
        <source>A date such as 2024-05-31, 2024-05 or 2024, or two with / between</source>
        <translation>Ein Datum wie 2024-05-31, 2024-05 oder 2024, oder zwei mit / dazwischen</translation>
    </message>
    <message>
        <source>An address without blanks, such as https://example.org/page</source>
        <translation>Eine Adresse ohne Leerzeichen, etwa https://example.org/page</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>From the quotation marks in the content.</source>
        <translation>Aus den Anführungszeichen im Inhalt.</translation>
    </message>
    <message>
        <source>From the words of the source.</source>
        <translation>Aus den Wörtern der Quelle.</translation>
    </message>
    <message>
        <source>From the words of the cue.</source>
        <translation>Aus den Wörtern des Signals.</translation>
    </message>
    <message>
        <source>From the attribution that contains it.</source>
        <translation>Aus der Zuschreibung, in der sie liegt.</translation>
    </message>
    <message>
        <source>From the words of the figure.</source>
        <translation>Aus den Wörtern der Zahlenangabe.</translation>
    </message>
    <message>
        <source>From the text.</source>
        <translation>Aus dem Text.</translation>
    </message>
</context>
<context>
    <name>ui::FieldsPage</name>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Ne&amp;w field</source>
        <translation>Neues &amp;Feld</translation>
    </message>
    <message>
        <source>No fields yet.

A field is what an annotation says besides its words: a choice, a number, a name.</source>
        <translation>Noch keine Felder.

Ein Feld sagt, was eine Annotation außer ihren Wörtern aussagt: eine Auswahl, eine Zahl, einen Namen.</translation>
    </message>
    <message>
        <source>Re&amp;quired: without it an annotation is incomplete</source>
        <translation>&amp;Pflicht: ohne es ist eine Annotation unvollständig</translation>
    </message>
    <message>
        <source>Shown in the empty field</source>
        <translation>Steht im leeren Feld</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Nam&amp;e:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>Choices:</source>
        <translation>Auswahl:</translation>
    </message>
    <message>
        <source>&amp;Default:</source>
        <translation>Vor&amp;gabe:</translation>
    </message>
    <message>
        <source>&amp;Shown:</source>
        <translation>&amp;Sichtbar:</translation>
    </message>
    <message>
        <source>&amp;Hint:</source>
        <translation>Hin&amp;weis:</translation>
    </message>
    <message>
        <source>The program:</source>
        <translation>Das Programm:</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>This field comes from “%1” and is changed there, for all tags below it.</source>
        <translation>Dieses Feld kommt von „%1“ und wird dort geändert, für alle Kategorien darunter.</translation>
    </message>
    <message>
        <source>No annotation has a value of it yet.</source>
        <translation>Noch keine Annotation hat einen Wert darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have a value of it.</source>
        <translation>
            <numerusform>%n Annotation hat einen Wert darin.</numerusform>
            <numerusform>%n Annotationen haben einen Wert darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers the field again</source>
        <translation>Bietet das Feld wieder an</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) keep their value; the field is no longer offered</source>
        <translation>
            <numerusform>%n Annotation behält ihren Wert; das Feld wird nicht mehr angeboten</numerusform>
            <numerusform>%n Annotationen behalten ihren Wert; das Feld wird nicht mehr angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation has a value of it</source>
        <translation>Keine Annotation hat einen Wert darin</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>neues Feld</translation>
    </message>
</context>
<context>
    <name>ui::FiguresDialog</name>
    <message>
        <source>Accept figures</source>
        <translation>Zahlen übernehmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>What can be read in two ways, and what has no number, is not chosen. Space chooses a row or takes it out.</source>
        <translation>Was sich auf zwei Arten lesen lässt und was keine Zahl hat, ist nicht gewählt. Die Leertaste wählt eine Zeile oder nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <extracomment>%1 is what a number was read as</extracomment>
        <translation>%1 (unsicher)</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n figure(s)</source>
        <translation>
            <numerusform>%n Zahl übernehmen</numerusform>
            <numerusform>%n Zahlen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Tag every occurrence…</source>
        <translation>Jede Fundstelle markieren…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is &quot;3 of 17&quot; or &quot;No matches&quot;, %2 the words that were looked for</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>More than %1 matches</source>
        <translation>Mehr als %1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2, from the top again</source>
        <translation>%1 von %2, wieder von oben</translation>
    </message>
    <message>
        <source>%1 of %2, from the end again</source>
        <translation>%1 von %2, wieder vom Ende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::FoundGroupModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>ui::FoundSuggestionModel</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::GatheringLine</name>
    <message>
        <source>%1 ✓ %2</source>
        <extracomment>a part that is there already: %1 is &quot;Source&quot;, %2 its words</extracomment>
        <translation>%1 ✓ %2</translation>
    </message>
    <message>
        <source>%1 – press %2</source>
        <extracomment>a part that is missing: %1 is &quot;Content&quot;, %2 the key &quot;Q&quot;</extracomment>
        <translation>%1 – %2 drücken</translation>
    </message>
    <message>
        <source>%1, if there is one – press %2</source>
        <translation>%1, falls vorhanden – %2 drücken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Attribution&quot;, %2 its parts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The next part begins it. Esc gives it up.</source>
        <translation>Mit dem nächsten Teil beginnt sie. Esc gibt sie auf.</translation>
    </message>
    <message>
        <source>All that it needs is there. Enter finishes it.</source>
        <translation>Alles Nötige ist da. Die Eingabetaste schließt sie ab.</translation>
    </message>
    <message>
        <source>Enter finishes it as it is.</source>
        <translation>Die Eingabetaste schließt sie so ab, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History of the project</source>
        <translation>Verlauf des Projekts</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei gelesen</numerusform>
            <numerusform>%1 von %n Dateien gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for articles</source>
        <translation>Artikel werden gesucht</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that can be read as an article.</source>
        <translation>Hier ist nichts, was sich als Artikel lesen lässt.</translation>
    </message>
    <message>
        <source>The articles could not be imported.</source>
        <translation>Die Artikel konnten nicht importiert werden.</translation>
    </message>
    <message>
        <source>Title, publisher or file</source>
        <translation>Titel, Medium oder Datei</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the list with all remarks as a CSV file</source>
        <translation>Die Liste mit allen Bemerkungen als CSV-Datei speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%n Artikel gefunden.</numerusform>
            <numerusform>%n Artikel gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the project already.</source>
        <translation>
            <numerusform>%n davon ist bereits im Projekt.</numerusform>
            <numerusform>%n davon sind bereits im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s); the reasons stand at the top.</source>
        <translation>
            <numerusform>%n Problem; der Grund steht oben.</numerusform>
            <numerusform>%n Probleme; die Gründe stehen oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of this import</source>
        <translation>Liste dieses Imports speichern</translation>
    </message>
    <message>
        <source>Import.csv</source>
        <translation>Import.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Die Liste konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>Die Liste wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n article(s) into the project</source>
        <translation>
            <numerusform>%n Artikel wird in das Projekt geschrieben</numerusform>
            <numerusform>%n Artikel werden in das Projekt geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Bring in on their &amp;own</source>
        <translation>Als &amp;eigene Artikel importieren</translation>
    </message>
    <message>
        <source>Each is an article of its own</source>
        <translation>Jeder ist ein eigener Artikel</translation>
    </message>
    <message>
        <source>Bring in as &amp;copies</source>
        <translation>Als &amp;Kopien importieren</translation>
    </message>
    <message>
        <source>The report is coded once, in the original; the copies are counted</source>
        <translation>Der Bericht wird einmal kodiert, im Original; die Kopien werden gezählt</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>They do not come in</source>
        <translation>Sie werden nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n copies:</source>
        <translation>
            <numerusform>Eine Kopie:</numerusform>
            <numerusform>%n Kopien:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n copies, selected:</source>
        <translation>
            <numerusform>%1 von einer Kopie, ausgewählt:</numerusform>
            <numerusform>%1 von %n Kopien, ausgewählt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are copies of others.</source>
        <translation>
            <numerusform>Einer davon ist die Kopie eines anderen.</numerusform>
            <numerusform>%n davon sind Kopien von anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>S&amp;palten …</translation>
    </message>
    <message>
        <source>Say what the columns of a table are to an article</source>
        <translation>Sagen, was die Spalten einer Tabelle für einen Artikel sind</translation>
    </message>
    <message>
        <source>Say with “Columns…” which column is the text.</source>
        <translation>Sagen Sie mit „Spalten …“, welche Spalte der Text ist.</translation>
    </message>
    <message>
        <source>The columns are read as you chose them before. “Columns…” shows and changes that.</source>
        <translation>Die Spalten werden so gelesen, wie Sie es früher gewählt haben. „Spalten …“ zeigt und ändert das.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %1 of %n article(s)</source>
        <translation>
            <numerusform>%1 von %n Artikel verglichen</numerusform>
            <numerusform>%1 von %n Artikeln verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file, %2 a place in it, such as &quot;12 of 100 DOCUMENTS&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way only. Write it as in 2026-01-31.</source>
        <translation>„%1“ ist kein Datum, das sich nur auf eine Weise lesen lässt. Schreiben Sie es wie 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no language code. Write it as in en, de or pt-BR.</source>
        <translation>„%1“ ist kein Sprachcode. Schreiben Sie ihn wie en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Text that comes in</source>
        <translation>Text, der hereinkommt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Nothing comes in of this file.</source>
        <translation>Aus dieser Datei kommt nichts herein.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What is shown beside the text</source>
        <translation>Was neben dem Text gezeigt wird</translation>
    </message>
    <message>
        <source>Difference to “%1”</source>
        <extracomment>the difference to another article; %1 is its title</extracomment>
        <translation>Unterschied zu „%1“</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was importiert wird</translation>
    </message>
</context>
<context>
    <name>ui::ImportTableView</name>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Anhaken</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>„%1“ ändern …</translation>
    </message>
    <message>
        <source>Bring in as an article of its own</source>
        <translation>Als eigenen Artikel importieren</translation>
    </message>
    <message>
        <source>Bring in as a copy</source>
        <translation>Als Kopie importieren</translation>
    </message>
    <message>
        <source>Leave the copy out</source>
        <translation>Die Kopie weglassen</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Annotations of this article</source>
        <translation>Annotationen dieses Artikels</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the text, then press the letter of a tag, or click it.</source>
        <translation>Noch keine Annotationen. Wählen Sie Wörter im Text aus und drücken Sie den Buchstaben einer Kategorie, oder klicken Sie sie an.</translation>
    </message>
    <message>
        <source>Which annotations are listed</source>
        <translation>Welche Annotationen aufgeführt sind</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a list and how much is in it: &quot;To complete 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Nothing is missing: every annotation has all that it must have.</source>
        <translation>Es fehlt nichts: Jede Annotation hat alles, was sie haben muss.</translation>
    </message>
    <message>
        <source>Of every claim and figure it is known who says it.</source>
        <translation>Zu jeder Behauptung und jeder Zahlenangabe steht fest, wer sie macht.</translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation>Es ist nichts mehr zu bestätigen.</translation>
    </message>
</context>
<context>
    <name>ui::InstructionBox</name>
    <message>
        <source>&amp;Definition:</source>
        <translation>De&amp;finition:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Einschließen:</translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation>Ausschließen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>What it is, in a sentence</source>
        <translation>Was es ist, in einem Satz</translation>
    </message>
    <message>
        <source>What counts as one</source>
        <translation>Was dazugehört</translation>
    </message>
    <message>
        <source>What does not count, though it looks like one</source>
        <translation>Was nicht dazugehört, obwohl es so aussieht</translation>
    </message>
    <message>
        <source>A sentence with the passage in [brackets]</source>
        <translation>Ein Satz mit der Textstelle in [Klammern]</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Taste drücken …</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tool tip: what a button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action its standard keys</source>
        <translation>Gibt jeder Aktion ihre Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Search: words of an action, or a key’s name</source>
        <translation>Suchen: Wörter einer Aktion oder Name einer Taste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>The key to look for</source>
        <translation>Die gesuchte Taste</translation>
    </message>
    <message>
        <source>Find by pressing a ke&amp;y</source>
        <translation>Durch &amp;Tastendruck suchen</translation>
    </message>
    <message>
        <source>&amp;First key:</source>
        <translation>&amp;Erste Taste:</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>&amp;Zweite Taste:</translation>
    </message>
    <message>
        <source>Remove the first key</source>
        <translation>Erste Taste entfernen</translation>
    </message>
    <message>
        <source>Remove the second key</source>
        <translation>Zweite Taste entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Gives this action its standard keys</source>
        <translation>Gibt dieser Aktion ihre Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>Dort &amp;belassen</translation>
    </message>
    <message>
        <source>%1 does nothing yet.</source>
        <translation>%1 tut noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
    <message>
        <source>This letter comes from the project’s codebook and is changed there. It acts while the text has the focus.</source>
        <translation>Dieser Buchstabe stammt aus dem Codebuch des Projekts und wird dort geändert. Er wirkt, solange der Text den Fokus hat.</translation>
    </message>
    <message>
        <source>This is always so and cannot be changed.</source>
        <translation>Das ist immer so und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Acts while the text has the focus. Press Enter to give it another key, Del to take its keys away.</source>
        <translation>Wirkt, solange der Text den Fokus hat. Mit der Eingabetaste geben Sie eine andere Taste, mit Entf nehmen Sie die Tasten weg.</translation>
    </message>
    <message>
        <source>Acts everywhere in the window. Press Enter to give it another key, Del to take its keys away.</source>
        <translation>Wirkt überall im Fenster. Mit der Eingabetaste geben Sie eine andere Taste, mit Entf nehmen Sie die Tasten weg.</translation>
    </message>
    <message>
        <source>%1 is the letter of “%2” in the codebook. Press another key, or change the letter in the codebook.</source>
        <translation>%1 ist im Codebuch der Buchstabe von „%2“. Drücken Sie eine andere Taste oder ändern Sie den Buchstaben im Codebuch.</translation>
    </message>
    <message>
        <source>%1 always does this: %2. Press another key.</source>
        <translation>%1 tut immer dies: %2. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2”. Use it here instead?</source>
        <translation>%1 wird schon von „%2“ verwendet. Stattdessen hier verwenden?</translation>
    </message>
    <message>
        <source>Every action has its standard keys again. Cancel leaves everything as it was.</source>
        <translation>Jede Aktion hat wieder ihre Standardtasten. „Abbrechen“ lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>The keys could not be printed.</source>
        <translation>Die Tasten konnten nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>ui::KeysModel</name>
    <message>
        <source>%1 is also set for “%2”, which does not get it.</source>
        <translation>%1 ist auch für „%2“ eingestellt, wirkt dort aber nicht.</translation>
    </message>
    <message>
        <source>%1 is the letter of “%2” in the codebook, which comes first in the text. Press Enter to choose another key.</source>
        <translation>%1 ist im Codebuch der Buchstabe von „%2“, der im Text vorgeht. Wählen Sie mit der Eingabetaste eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 does “%2” instead. Press Enter to choose another key.</source>
        <translation>%1 tut stattdessen „%2“. Wählen Sie mit der Eingabetaste eine andere Taste.</translation>
    </message>
    <message>
        <source>from the codebook</source>
        <translation>aus dem Codebuch</translation>
    </message>
    <message>
        <source>always so</source>
        <translation>immer so</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ui::LineField</name>
    <message>
        <source>Take what is selected in the article</source>
        <translation>Übernehmen, was im Artikel ausgewählt ist</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link to another annotation</source>
        <translation>Mit einer anderen Annotation verknüpfen</translation>
    </message>
    <message>
        <source>Words of the passage, its tag or the article&apos;s title</source>
        <translation>Wörter der Textstelle, ihrer Kategorie oder des Artikeltitels</translation>
    </message>
    <message>
        <source>Search for an annotation</source>
        <translation>Eine Annotation suchen</translation>
    </message>
    <message>
        <source>&amp;Kind of link:</source>
        <translation>&amp;Art der Verknüpfung:</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Annotations found</source>
        <translation>Gefundene Annotationen</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a tag such as &quot;Claim&quot;, %2 what it marks</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are listed; type more words.</source>
        <translation>
            <numerusform>Nur die erste ist aufgeführt; geben Sie mehr Wörter ein.</numerusform>
            <numerusform>Nur die ersten %n sind aufgeführt; geben Sie mehr Wörter ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) found</source>
        <translation>
            <numerusform>%n Annotation gefunden</numerusform>
            <numerusform>%n Annotationen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>linked already</source>
        <translation>schon verknüpft</translation>
    </message>
</context>
<context>
    <name>ui::LinkingController</name>
    <message>
        <source>Nothing was linked.</source>
        <translation>Es wurde nichts verknüpft.</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <translation>Verknüpfung entfernt.</translation>
    </message>
    <message>
        <source>%1: no kind of link fits it.</source>
        <translation>%1: Keine Art der Verknüpfung passt dazu.</translation>
    </message>
    <message>
        <source>%1: press Enter to link it, Esc to stop.</source>
        <translation>%1: Eingabetaste verknüpft, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a tag such as &quot;Claim&quot;, %2 what it marks</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The link could not be drawn or changed.</source>
        <translation>Die Verknüpfung konnte nicht angelegt oder geändert werden.</translation>
    </message>
    <message>
        <source>No links are offered: no claim, figure or attribution lies in another annotation without being linked to it.</source>
        <translation>Es gibt keine angebotenen Verknüpfungen: Keine Behauptung, Zahlenangabe oder Zuschreibung liegt in einer anderen Annotation, ohne mit ihr verknüpft zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) drawn: %1.</source>
        <extracomment>%1 is a list: &quot;4 claims in attributions, 2 figures in claims&quot;</extracomment>
        <translation>
            <numerusform>%n Verknüpfung angelegt: %1.</numerusform>
            <numerusform>%n Verknüpfungen angelegt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an annotation first, then link it to another one.</source>
        <translation>Wählen Sie zuerst eine Annotation und verknüpfen Sie sie dann mit einer anderen.</translation>
    </message>
    <message>
        <source>There are links between attributions, claims and figures; a %1 has none.</source>
        <extracomment>%1 is a tag of the analyst&apos;s own, such as &quot;Framing&quot;</extracomment>
        <translation>Verknüpfungen gibt es zwischen Zuschreibungen, Behauptungen und Zahlenangaben; „%1“ hat keine.</translation>
    </message>
    <message>
        <source>%1 links to: click another annotation, or go to it and press Enter. Esc stops.</source>
        <extracomment>%1 is an annotation, such as &quot;Claim “six boats sank”&quot;</extracomment>
        <translation>%1 verknüpfen mit: Klicken Sie eine andere Annotation an, oder gehen Sie zu ihr und drücken Sie die Eingabetaste. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Go to the other annotation first, then press Enter.</source>
        <translation>Gehen Sie zuerst zu der anderen Annotation und drücken Sie dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Click the annotation to link to. Esc stops.</source>
        <translation>Klicken Sie die Annotation an, mit der verknüpft werden soll. Esc bricht ab.</translation>
    </message>
    <message>
        <source>No kind of link fits what is here. Choose another annotation, or press Esc to stop.</source>
        <translation>Keine Art der Verknüpfung passt zu dem, was hier ist. Wählen Sie eine andere Annotation, oder drücken Sie Esc zum Abbrechen.</translation>
    </message>
    <message>
        <source>The two are linked already: %1.</source>
        <translation>Die beiden sind schon verknüpft: %1.</translation>
    </message>
    <message>
        <source>Linked: %1 %2 %3.</source>
        <extracomment>%1 and %3 are annotations, such as &quot;Claim “six boats sank”&quot;, %2 is &quot;restates&quot;</extracomment>
        <translation>Verknüpft: %1 %2 %3.</translation>
    </message>
    <message>
        <source>No other kind of link fits these two.</source>
        <translation>Keine andere Art der Verknüpfung passt zu diesen beiden.</translation>
    </message>
    <message>
        <source>Link changed: %1.</source>
        <extracomment>%1 is what a link says, such as &quot;restates&quot;</extracomment>
        <translation>Verknüpfung geändert: %1.</translation>
    </message>
</context>
<context>
    <name>ui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit …</translation>
    </message>
    <message>
        <source>Links of the annotation</source>
        <translation>Verknüpfungen der Annotation</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Links, %n more offered</source>
        <translation>
            <numerusform>Verknüpfungen, %n weitere angeboten</numerusform>
            <numerusform>Verknüpfungen, %n weitere angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is a tag such as &quot;Claim&quot;, %2 what it marks</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <extracomment>%1 is an annotation, %2 the title of the article it is in</extracomment>
        <translation>%1, in „%2“</translation>
    </message>
    <message>
        <source>Draw this link</source>
        <translation>Diese Verknüpfung anlegen</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <extracomment>%1 is what a link says, such as &quot;contains&quot;</extracomment>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>&amp;Go to the annotation</source>
        <translation>&amp;Zur Annotation gehen</translation>
    </message>
    <message>
        <source>&amp;Draw this link</source>
        <translation>Diese Verknüpfung &amp;anlegen</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>A&amp;rt ändern …</translation>
    </message>
    <message>
        <source>&amp;Remove this link</source>
        <translation>Diese Verknüpfung &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Links, %n offered</source>
        <translation>
            <numerusform>Verknüpfungen, %n angeboten</numerusform>
            <numerusform>Verknüpfungen, %n angeboten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LongTextField</name>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose an article on the left.</source>
        <translation>Wählen Sie links einen Artikel.</translation>
    </message>
    <message>
        <source>This project has no articles yet.

Import text, Markdown or saved web pages, paste an article, or drop files here.</source>
        <translation>Dieses Projekt hat noch keine Artikel.

Importieren Sie Text, Markdown oder gespeicherte Webseiten, fügen Sie einen Artikel ein oder legen Sie Dateien hier ab.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 – %2 – Sayso</source>
        <extracomment>the window&apos;s title: %1 an article, %2 a project</extracomment>
        <translation>%1 – %2 – Sayso</translation>
    </message>
    <message>
        <source>%1 – Sayso</source>
        <translation>%1 – Sayso</translation>
    </message>
    <message>
        <source>Reading only: the project file is write-protected. To annotate, allow writing to it or copy it, and open it again.</source>
        <translation>Nur zum Lesen: Die Projektdatei ist schreibgeschützt. Um zu annotieren, erlauben Sie das Schreiben oder kopieren Sie sie, und öffnen Sie sie dann neu.</translation>
    </message>
    <message>
        <source>Reading only: the project lies in a folder that cannot be written to. To annotate, copy it elsewhere and open the copy.</source>
        <translation>Nur zum Lesen: Das Projekt liegt in einem Ordner, in den nicht geschrieben werden kann. Um zu annotieren, kopieren Sie es an einen anderen Ort und öffnen die Kopie.</translation>
    </message>
    <message>
        <source>Reading only: the project is open in another window. To annotate here, close it there and open it again.</source>
        <translation>Nur zum Lesen: Das Projekt ist in einem anderen Fenster geöffnet. Um hier zu annotieren, schließen Sie es dort und öffnen es neu.</translation>
    </message>
    <message>
        <source>Reading only: the project is open elsewhere, by %1. To annotate here, close it there and open it again.</source>
        <translation>Nur zum Lesen: Das Projekt ist anderswo geöffnet, von %1. Um hier zu annotieren, schließen Sie es dort und öffnen es neu.</translation>
    </message>
    <message>
        <source>Reading only: the project was made by a newer version of Sayso. To annotate, update this one.</source>
        <translation>Nur zum Lesen: Das Projekt stammt von einer neueren Version von Sayso. Um zu annotieren, aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>Reading only, as asked.</source>
        <translation>Nur zum Lesen, wie gewünscht.</translation>
    </message>
    <message>
        <source>Zoom: %1 %</source>
        <translation>Größe: %1 %</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>The status could not be changed.</source>
        <translation>Der Status konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Go to %1: %2</source>
        <translation>Zu %1: %2</translation>
    </message>
    <message>
        <source>Sayso projects (*.sayso)</source>
        <translation>Sayso-Projekte (*.sayso)</translation>
    </message>
    <message>
        <source>The project %1 is damaged.</source>
        <translation>Das Projekt %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It was not changed. You can open it for reading only, to see and export what is left of it.</source>
        <translation>Es wurde nicht verändert. Sie können es nur zum Lesen öffnen, um zu sehen und zu exportieren, was davon übrig ist.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>The project could not be opened.</source>
        <translation>Das Projekt konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The project could not be made.</source>
        <translation>Das Projekt konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Which project do these articles belong to?</source>
        <translation>Zu welchem Projekt gehören diese Artikel?</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Projekt „%1“</translation>
    </message>
    <message>
        <source>A new project…</source>
        <translation>Ein neues Projekt …</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) got an apostrophe for Excel.</source>
        <translation>
            <numerusform>%n Zelle bekam für Excel einen Apostroph.</numerusform>
            <numerusform>%n Zellen bekamen für Excel einen Apostroph.</numerusform>
        </translation>
    </message>
    <message>
        <source>This name could not be used.</source>
        <translation>Dieser Name konnte nicht verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete “%1” and its %n annotation(s)?</source>
        <translation>
            <numerusform>„%1“ und die %n Annotation darin löschen?</numerusform>
            <numerusform>„%1“ und die %n Annotationen darin löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The article could not be deleted.</source>
        <translation>Der Artikel konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The original cannot be shown.</source>
        <translation>Das Original kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The history cannot be shown.</source>
        <translation>Der Verlauf kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>About Sayso</source>
        <translation>Über Sayso</translation>
    </message>
    <message>
        <source>Marks who says so, what is claimed and how much in news articles.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Markiert in Nachrichtenartikeln, wer etwas sagt, was behauptet wird und wie viel.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <translation>Status: %1.</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>%1 is a whole sentence that says what was done, %2 a key</extracomment>
        <translation>%1 Rückgängig: %2</translation>
    </message>
    <message>
        <source>Article deleted.</source>
        <translation>Artikel gelöscht.</translation>
    </message>
    <message>
        <source>The article cannot be printed.</source>
        <translation>Der Artikel kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The article could not be printed into this file.</source>
        <translation>Der Artikel konnte nicht in diese Datei gedruckt werden.</translation>
    </message>
    <message>
        <source>Printing the article…</source>
        <translation>Der Artikel wird gedruckt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The article could not be printed. Check that the printer is switched on and connected, or save the article as PDF.</source>
        <translation>Der Artikel konnte nicht gedruckt werden. Prüfen Sie, ob der Drucker eingeschaltet und verbunden ist, oder speichern Sie den Artikel als PDF.</translation>
    </message>
    <message>
        <source>The article was sent to the printer.</source>
        <translation>Der Artikel wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The article was saved as %1.</source>
        <translation>Der Artikel wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) offered</source>
        <translation>
            <numerusform>%n Verknüpfung angeboten</numerusform>
            <numerusform>%n Verknüpfungen angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;7 links offered&quot;, %2 the key that draws them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Words of saying</source>
        <translation>&amp;Wörter des Sagens</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>Z&amp;itate</translation>
    </message>
    <message>
        <source>&amp;Hedges</source>
        <translation>A&amp;bschwächungen</translation>
    </message>
    <message>
        <source>&amp;Dates and times</source>
        <translation>&amp;Daten und Uhrzeiten</translation>
    </message>
    <message>
        <source>&amp;Names beside them</source>
        <translation>&amp;Namen daneben</translation>
    </message>
    <message>
        <source>No figure of this article is left to accept.</source>
        <translation>In diesem Artikel ist keine Zahl mehr zu übernehmen.</translation>
    </message>
    <message>
        <source>The suggestions are not ready yet.</source>
        <translation>Die Vorschläge sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>The words cannot be shown.</source>
        <translation>Die Wörter können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The words could not be changed.</source>
        <translation>Die Wörter konnten nicht geändert werden.</translation>
    </message>
    <message>
        <source>Words changed.</source>
        <translation>Wörter geändert.</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list of patterns of file names: &quot;*.txt *.html&quot;</extracomment>
        <translation>Artikel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The text cannot be corrected.</source>
        <translation>Der Text kann nicht berichtigt werden.</translation>
    </message>
    <message>
        <source>Text corrected.</source>
        <translation>Text berichtigt.</translation>
    </message>
    <message>
        <source>The earlier texts cannot be shown.</source>
        <translation>Die früheren Texte können nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ui::Mark</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a tag and one of its parts, as a screen reader says it: &quot;Attribution Content&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::MarkList</name>
    <message>
        <source>Annotations at this place</source>
        <translation>Annotationen an dieser Stelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tag such as &quot;Claim&quot;, %2 the words that are marked</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::MarkPreview</name>
    <message>
        <source>How a passage looks</source>
        <translation>So sieht eine Textstelle aus</translation>
    </message>
    <message>
        <source>After the storm [the harbour was closed for six days], a spokesman said.</source>
        <extracomment>an example of news; the passage in [brackets] is shown as marked</extracomment>
        <translation>Nach dem Sturm [war der Hafen sechs Tage gesperrt], sagte ein Sprecher.</translation>
    </message>
</context>
<context>
    <name>ui::MergeTagsDialog</name>
    <message>
        <source>Merge tags</source>
        <translation>Kategorien zusammenführen</translation>
    </message>
    <message>
        <source>Merge “%1” &amp;into:</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>„%1“ aufgehen lassen &amp;in:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Roles that come along: %1.</source>
        <translation>Rollen, die mitkommen: %1.</translation>
    </message>
    <message>
        <source>Fields that come along: %1.</source>
        <translation>Felder, die mitkommen: %1.</translation>
    </message>
    <message>
        <source>There is no other tag to merge with.</source>
        <translation>Es gibt keine andere Kategorie dafür.</translation>
    </message>
    <message>
        <source>No annotation has the tag; it is deleted.</source>
        <translation>Keine Annotation hat die Kategorie; sie wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) become “%1”.</source>
        <translation>
            <numerusform>%n Annotation wird „%1“.</numerusform>
            <numerusform>%n Annotationen werden „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) below it move below “%1”.</source>
        <translation>
            <numerusform>%n Kategorie darunter kommt unter „%1“.</numerusform>
            <numerusform>%n Kategorien darunter kommen unter „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage and no value is lost. You can undo this.</source>
        <translation>Keine Textstelle und kein Wert geht verloren. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ui::MergeValuesDialog</name>
    <message>
        <source>&amp;Keep the names that go as other names of it</source>
        <translation>Wegfallende Namen als &amp;andere Namen behalten</translation>
    </message>
    <message>
        <source>Merge values</source>
        <translation>Werte zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the one that %n value(s) become:</source>
        <translation>
            <numerusform>&amp;Name des einen Wertes, der aus %n Wert wird:</numerusform>
            <numerusform>&amp;Name des einen Wertes, der aus %n Werten wird:</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever types one of them later gets the value that stays.</source>
        <translation>Wer später einen davon eintippt, bekommt den Wert, der bleibt.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::OccurrenceModel</name>
    <message>
        <source>inside a %1</source>
        <extracomment>%1 is a tag, of a longer passage around the words</extracomment>
        <translation>Teil von: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>ui::OccurrencesDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß- und &amp;Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole &amp;words only</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Tag every occurrence</source>
        <translation>Jede Fundstelle markieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>K&amp;eine wählen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Tag as:</source>
        <translation>&amp;Markieren als:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a tag, %2 its letter</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>Geben Sie die gesuchten Wörter ein.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s) found.</source>
        <translation>
            <numerusform>%n Fundstelle.</numerusform>
            <numerusform>%n Fundstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 tagged already.</source>
        <translation>%1 gefunden, %2 schon markiert.</translation>
    </message>
    <message>
        <source>Tag occurrences</source>
        <translation>Fundstellen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n occurrence(s)</source>
        <translation>
            <numerusform>%n Fundstelle markieren</numerusform>
            <numerusform>%n Fundstellen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Nur die ersten %1 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ui::OriginalDialog</name>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Exactly as it came in, %1.</source>
        <translation>Genau wie es hereinkam, %1.</translation>
    </message>
</context>
<context>
    <name>ui::OriginalView</name>
    <message>
        <source>“%1” is kept as it is, but it is no text that could be shown here (%2). Open it in the program it was made for to compare.</source>
        <extracomment>%1 is a file, %2 what it is: &quot;Word document&quot;, &quot;EPUB book&quot;</extracomment>
        <translation>„%1“ wird unverändert aufbewahrt, ist aber kein Text, der hier gezeigt werden könnte (%2). Öffnen Sie die Datei zum Vergleichen in ihrem Programm.</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Ctrl and the wheel of the mouse, or + and -, make the pages larger and smaller.</source>
        <translation>Strg mit dem Rad der Maus, oder + und -, macht die Seiten größer und kleiner.</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Die Seiten können nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ui::PaperBox</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
</context>
<context>
    <name>ui::PartsList</name>
    <message>
        <source>Passages of the annotation</source>
        <translation>Textstellen der Annotation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>&amp;Remove this passage</source>
        <translation>Diese Textstelle &amp;entfernen</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>not marked yet: select it, press %1</source>
        <translation>noch nicht markiert: auswählen, %1 drücken</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>As the text says, if it says</source>
        <translation>Wie es im Text steht, wenn es dort steht</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Paste or type the article here</source>
        <translation>Artikel hier einfügen oder eintippen</translation>
    </message>
    <message>
        <source>Part of a web page, with its structure</source>
        <translation>Teil einer Webseite, mit ihrer Gliederung</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>This is the text that comes in. To change it, read it as plain text.</source>
        <translation>Dieser Text kommt herein. Um ihn zu ändern, lesen Sie ihn als reinen Text.</translation>
    </message>
    <message>
        <source>The text is kept exactly as it stands here.</source>
        <translation>Der Text bleibt genau so, wie er hier steht.</translation>
    </message>
    <message>
        <source>The text could not be added as an article.</source>
        <translation>Der Text konnte nicht als Artikel hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>ui::PatternBox</name>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Zigzag</source>
        <translation>Zickzack</translation>
    </message>
    <message>
        <source>Bar at the left</source>
        <translation>Balken links</translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>a look that is taken from another tag: %1</extracomment>
        <translation>Wie %1</translation>
    </message>
</context>
<context>
    <name>ui::PdfDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>D&amp;atei:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>Der Artikel wird gespeichert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The PDF file could not be written.</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Page w&amp;idth</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::PrintChoicesBox</name>
    <message>
        <source>Black and &amp;white</source>
        <translation>Sch&amp;warz-weiß</translation>
    </message>
    <message>
        <source>&amp;List of annotations</source>
        <translation>&amp;Liste der Annotationen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Letters and line patterns tell the tags apart, without colours.</source>
        <translation>Buchstaben und Linienmuster unterscheiden die Kategorien, ohne Farben.</translation>
    </message>
    <message>
        <source>After the text: each annotation with its quote, its fields and where it is. Every fifth line of the text is numbered.</source>
        <translation>Nach dem Text: jede Annotation mit Zitat, Feldern und Fundstelle. Jede fünfte Zeile des Textes ist nummeriert.</translation>
    </message>
    <message>
        <source>The notes that were written about annotations, after the text.</source>
        <translation>Die Notizen zu den Annotationen, nach dem Text.</translation>
    </message>
</context>
<context>
    <name>ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Ne&amp;w role</source>
        <translation>Neue R&amp;olle</translation>
    </message>
    <message>
        <source>No roles yet.

A role is a part that an annotation is made of, such as the source of an attribution.</source>
        <translation>Noch keine Rollen.

Eine Rolle ist ein Teil, aus dem eine Annotation besteht, wie die Quelle einer Zuschreibung.</translation>
    </message>
    <message>
        <source>Re&amp;quired: without it an annotation is incomplete</source>
        <translation>&amp;Pflicht: ohne es ist eine Annotation unvollständig</translation>
    </message>
    <message>
        <source>&amp;Several passages may have it</source>
        <translation>Mehrere &amp;Textstellen möglich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>The key that marks this part: press a letter or a digit, or Del for none</source>
        <translation>Die Taste, die diesen Teil markiert: Drücken Sie einen Buchstaben oder eine Ziffer, oder Entf für keine</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Letter:</source>
        <translation>Taste:</translation>
    </message>
    <message>
        <source>Nam&amp;e:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Far&amp;be:</translation>
    </message>
    <message>
        <source>Line &amp;pattern:</source>
        <translation>Linien&amp;art:</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>This role comes from “%1” and is changed there, for all tags below it.</source>
        <translation>Diese Rolle kommt von „%1“ und wird dort geändert, für alle Kategorien darunter.</translation>
    </message>
    <message>
        <source>No passage has this role yet.</source>
        <translation>Noch keine Textstelle hat diese Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have this role.</source>
        <translation>
            <numerusform>%n Textstelle hat diese Rolle.</numerusform>
            <numerusform>%n Textstellen haben diese Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers the role again when passages are marked</source>
        <translation>Bietet die Rolle beim Markieren wieder an</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) keep the role; it is no longer offered</source>
        <translation>
            <numerusform>%n Textstelle behält die Rolle; sie wird nicht mehr angeboten</numerusform>
            <numerusform>%n Textstellen behalten die Rolle; sie wird nicht mehr angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has this role</source>
        <translation>Keine Textstelle hat diese Rolle</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1 is a letter, %2 a tag, or a role with its tag</extracomment>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>new role</source>
        <translation>neue Rolle</translation>
    </message>
</context>
<context>
    <name>ui::SchemaList</name>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder verwenden</translation>
    </message>
</context>
<context>
    <name>ui::SchemaListModel</name>
    <message>
        <source>letter %1</source>
        <translation>Buchstabe %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Serif, for reading</source>
        <translation>Serifen, zum Lesen</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Font of the article:</source>
        <translation>S&amp;chrift des Artikels:</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>Si&amp;gnale</translation>
    </message>
</context>
<context>
    <name>ui::ShownWhenBox</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only when “%1” is …</source>
        <extracomment>when a field is shown; %1 is another field, its values follow below</extracomment>
        <translation>Nur wenn „%1“ … ist:</translation>
    </message>
</context>
<context>
    <name>ui::SnippetModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a tag, %2 the words of an annotation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>ui::SnippetTable</name>
    <message>
        <source>&amp;Go to the annotation</source>
        <translation>&amp;Zur Annotation gehen</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Mark who says so, what is claimed, and how much.</source>
        <translation>Markieren, wer etwas sagt, was behauptet wird und wie viel.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Ein Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>You can also drop a project, files with articles, or whole folders on this window.</source>
        <translation>Sie können auch ein Projekt, Dateien mit Artikeln oder ganze Ordner auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Who is annotating</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2, %3 %</source>
        <extracomment>%1 of %2 paragraphs, %3 per cent of the text</extracomment>
        <translation>Absatz %1 von %2, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), %1</source>
        <translation>
            <numerusform>%n Wort, %1</numerusform>
            <numerusform>%n Wörter, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Wer annotiert?</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionController</name>
    <message>
        <source>The suggestions are not ready yet.</source>
        <translation>Die Vorschläge sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing is suggested in this article.</source>
        <translation>In diesem Artikel wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>All suggestions of this article are decided.</source>
        <translation>Über alle Vorschläge dieses Artikels ist entschieden.</translation>
    </message>
    <message>
        <source>Went on at the beginning of the article.</source>
        <translation>Am Anfang des Artikels weitergemacht.</translation>
    </message>
    <message>
        <source>Went on at the end of the article.</source>
        <translation>Am Ende des Artikels weitergemacht.</translation>
    </message>
    <message>
        <source>This project can only be read: nothing was changed.</source>
        <translation>Dieses Projekt kann nur gelesen werden: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The suggestion could not be accepted.</source>
        <translation>Der Vorschlag konnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Accepted as %1.</source>
        <extracomment>%1 is &quot;Attribution&quot;</extracomment>
        <translation>Als %1 übernommen.</translation>
    </message>
    <message>
        <source>Accepted as %1. Select what it should be and press the letter of the part.</source>
        <translation>Als %1 übernommen. Wählen Sie aus, was es sein soll, und drücken Sie den Buchstaben des Teils.</translation>
    </message>
    <message>
        <source>The suggestion could not be rejected.</source>
        <translation>Der Vorschlag konnte nicht abgelehnt werden.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>The suggestions could not be accepted.</source>
        <translation>Die Vorschläge konnten nicht übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n Vorschlag übernommen.</numerusform>
            <numerusform>%n Vorschläge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>None of the kinds that are shown is left to decide.</source>
        <translation>Von den gezeigten Arten ist nichts mehr zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionFilterButton</name>
    <message>
        <source>&amp;Attributions</source>
        <translation>&amp;Zuschreibungen</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>Only &amp;sure ones</source>
        <translation>Nur &amp;sichere</translation>
    </message>
    <message>
        <source>Which suggestions to go through</source>
        <translation>Welche Vorschläge durchgegangen werden</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>%1, sure ones</source>
        <extracomment>%1 is &quot;All kinds&quot;, &quot;Figures&quot; or &quot;Attributions&quot;</extracomment>
        <translation>%1, nur sichere</translation>
    </message>
    <message>
        <source>Shown suggestions: %1</source>
        <extracomment>%1 is &quot;All kinds&quot;, &quot;Figures&quot; or &quot;Attributions, sure ones&quot;</extracomment>
        <translation>Gezeigte Vorschläge: %1</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>Values that fit</source>
        <translation>Passende Werte</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is another name of %2: &quot;Mrs Okoro → Ada Okoro&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n Mal</numerusform>
            <numerusform>%1, %n Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionSearchWindow</name>
    <message>
        <source>Only what is &amp;open</source>
        <translation>Nur &amp;Offenes</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>Attributions and figures</source>
        <translation>Zuschreibungen und Zahlen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Words in the suggestion or beside it</source>
        <translation>Wörter im Vorschlag oder daneben</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>The articles could not be searched.</source>
        <translation>Die Artikel konnten nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>%1 of %2 articles searched, %3 found</source>
        <extracomment>progress: %1 and %2 count articles, %3 suggestions</extracomment>
        <translation>%1 von %2 Artikeln durchsucht, %3 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet.</source>
        <translation>Es wurde noch nichts gesucht.</translation>
    </message>
    <message>
        <source>Nothing in these articles looks like an attribution or a figure.</source>
        <translation>Nichts in diesen Artikeln sieht nach einer Zuschreibung oder einer Zahl aus.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n suggestion(s) is like this.</source>
        <translation>
            <numerusform>Der %n Vorschlag ist nicht so.</numerusform>
            <numerusform>Keiner der %n Vorschläge ist so.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suggestions could not be accepted.</source>
        <translation>Die Vorschläge konnten nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Nothing that is selected is open.</source>
        <translation>Nichts Ausgewähltes ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n Vorschlag übernommen.</numerusform>
            <numerusform>%n Vorschläge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suggestions could not be rejected.</source>
        <translation>Die Vorschläge konnten nicht abgelehnt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) rejected.</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt.</numerusform>
            <numerusform>%n Vorschläge abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionStrip</name>
    <message>
        <source>Hide the suggestions</source>
        <translation>Vorschläge ausblenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestion %1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 &quot;Attribution&quot;</extracomment>
        <translation>Vorschlag %1 von %2: %3</translation>
    </message>
    <message>
        <source>Suggestion %1 of %2, unsure: %3</source>
        <translation>Vorschlag %1 von %2, unsicher: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of a suggestion: %1 is &quot;Source&quot;, %2 its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestions in this article</source>
        <translation>Keine Vorschläge in diesem Artikel</translation>
    </message>
    <message>
        <source>All suggestions are decided</source>
        <translation>Über alle Vorschläge ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>%n offener Vorschlag</numerusform>
            <numerusform>%n offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by hand</source>
        <translation>
            <numerusform>%n von Hand markiert</numerusform>
            <numerusform>%n von Hand markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s) of other kinds</source>
        <translation>
            <numerusform>Ein offener Vorschlag anderer Art</numerusform>
            <numerusform>%n offene Vorschläge anderer Art</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>%1, letter %2</source>
        <translation>%1, Buchstabe %2</translation>
    </message>
</context>
<context>
    <name>ui::TagDelegate</name>
    <message>
        <source>retired, %1</source>
        <translation>zurückgezogen, %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ui::TagPage</name>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>The key that tags: press a letter or a digit, or Del for none</source>
        <translation>Die Taste, die markiert: Drücken Sie einen Buchstaben oder eine Ziffer, oder Entf für keine</translation>
    </message>
    <message>
        <source>Letter:</source>
        <translation>Taste:</translation>
    </message>
    <message>
        <source>Nam&amp;e:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>Far&amp;be:</translation>
    </message>
    <message>
        <source>Line &amp;pattern:</source>
        <translation>Linien&amp;art:</translation>
    </message>
    <message>
        <source>The program:</source>
        <translation>Das Programm:</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <extracomment>%1 is a letter, %2 a tag, or a role with its tag</extracomment>
        <translation>%1 gehört zu %2.</translation>
    </message>
</context>
<context>
    <name>ui::TagPalette</name>
    <message>
        <source>Include:</source>
        <translation>Einschließen:</translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation>Ausschließen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>ui::TagTreeModel</name>
    <message>
        <source>letter %1</source>
        <translation>Buchstabe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ui::ValueModel</name>
    <message>
        <source>Written like “%1” but for capitals, accents or signs.</source>
        <translation>Geschrieben wie „%1“ bis auf Großschreibung, Akzente oder Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has the same words in another order.</source>
        <translation>„%1“ hat dieselben Wörter in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1” has another title or none.</source>
        <translation>„%1“ hat einen anderen Titel oder keinen.</translation>
    </message>
    <message>
        <source>“%1” has the same initials.</source>
        <translation>„%1“ hat dieselben Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is one letter apart.</source>
        <translation>„%1“ unterscheidet sich um einen Buchstaben.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Annotations</source>
        <extracomment>the heading of a column of numbers</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
</context>
<context>
    <name>ui::ValueTable</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
</context>
<context>
    <name>ui::ValuesWindow</name>
    <message>
        <source>This could not be done. Nothing was changed.</source>
        <translation>Das ging nicht. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is “%2” now, in %n annotation(s).</source>
        <translation>
            <numerusform>„%1“ heißt jetzt „%2“, in %n Annotation.</numerusform>
            <numerusform>„%1“ heißt jetzt „%2“, in %n Annotationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n annotation(s) have “%1” now.</source>
        <translation>
            <numerusform>Zusammengeführt: %n Annotation hat jetzt „%1“.</numerusform>
            <numerusform>Zusammengeführt: %n Annotationen haben jetzt „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other names of “%1” changed.</source>
        <translation>Andere Namen von „%1“ geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Other names of “%1” changed, and %n annotation(s) with them.</source>
        <translation>
            <numerusform>Andere Namen von „%1“ geändert, und mit ihnen %n Annotation.</numerusform>
            <numerusform>Andere Namen von „%1“ geändert, und mit ihnen %n Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only values that look a&amp;like</source>
        <translation>Nur Werte, die sich ä&amp;hneln</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>&amp;Andere Namen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Search values and other names</source>
        <translation>Werte und andere Namen durchsuchen</translation>
    </message>
    <message>
        <source>Where the chosen values are used</source>
        <translation>Wo die gewählten Werte vorkommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field in a list: %1 is a tag, %2 one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Choose a value to see where it is used.</source>
        <translation>Wählen Sie einen Wert, um zu sehen, wo er vorkommt.</translation>
    </message>
    <message numerus="yes">
        <source>These %1 values in %n annotation(s):</source>
        <translation>
            <numerusform>Diese %1 Werte in %n Annotation:</numerusform>
            <numerusform>Diese %1 Werte in %n Annotationen:</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotation has this value.</source>
        <translation>Keine Annotation hat diesen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in %n annotation(s):</source>
        <translation>
            <numerusform>„%1“ in %n Annotation:</numerusform>
            <numerusform>„%1“ in %n Annotationen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The codebook has no field for names or words.</source>
        <translation>Das Codebuch hat kein Feld für Namen oder Wörter.</translation>
    </message>
    <message>
        <source>No annotation has a value of this field yet. What you enter in the inspector is listed here.</source>
        <translation>Noch hat keine Annotation einen Wert in diesem Feld. Was Sie im Inspektor eintragen, erscheint hier.</translation>
    </message>
    <message>
        <source>No value has these words in it.</source>
        <translation>Kein Wert enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No values look alike.</source>
        <translation>Keine Werte ähneln sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>(open for reading only)</source>
        <translation>(nur zum Lesen geöffnet)</translation>
    </message>
</context>
</TS>
