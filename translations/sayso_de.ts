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
        <source>The letter “%1” belongs to another tag or role. Choose another one, or free it there first.</source>
        <translation>Der Buchstabe „%1“ gehört schon zu einer anderen Kategorie oder Rolle. Wählen Sie einen anderen oder geben Sie ihn dort erst frei.</translation>
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
        <source>The file “%1” contains no text. Save the article as text, Markdown or HTML and import that.</source>
        <translation>Die Datei „%1“ enthält keinen Text. Speichern Sie den Artikel als Text, Markdown oder HTML und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file “%1” is no text but something else (%2). Save the article as text, Markdown or HTML and import that.</source>
        <extracomment>%2 is a kind of file, such as &quot;PDF document&quot;</extracomment>
        <translation>Die Datei „%1“ ist kein Text, sondern etwas anderes (%2). Speichern Sie den Artikel als Text, Markdown oder HTML und importieren Sie das.</translation>
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
        <source>The page is nested too deeply to be read to its end; a part of it is missing. Compare the text with the original.</source>
        <translation>Die Seite ist zu tief verschachtelt, um sie bis zum Ende zu lesen; ein Teil fehlt. Vergleichen Sie den Text mit dem Original.</translation>
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
        <source>Value set.</source>
        <translation>Wert gesetzt.</translation>
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
        <extracomment>%1 is &quot;Cue&quot;, %2 is &quot;Attribution&quot;</extracomment>
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
</context>
<context>
    <name>ui::AnnotationListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, still missing: %2</source>
        <translation>%1, es fehlt noch: %2</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationPanel</name>
    <message>
        <source>Passages of the annotation</source>
        <translation>Textstellen der Annotation</translation>
    </message>
    <message>
        <source>&amp;Remove this passage</source>
        <translation>Diese Textstelle &amp;entfernen</translation>
    </message>
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
        <source>not marked yet</source>
        <translation>noch nicht markiert</translation>
    </message>
    <message>
        <source>not marked yet: select it, press %1</source>
        <translation>noch nicht markiert: auswählen, %1 drücken</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
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
    <name>ui::FieldEditor</name>
    <message>
        <source>— (usually %1)</source>
        <translation>— (meist %1)</translation>
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
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Take what is selected in the article</source>
        <translation>Übernehmen, was im Artikel ausgewählt ist</translation>
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
        <source>Plain text</source>
        <translation>Reiner Text</translation>
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
        <source>&amp;Read as:</source>
        <translation>&amp;Lesen als:</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
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
    <message numerus="yes">
        <source>%n file(s) read.</source>
        <translation>
            <numerusform>%n Datei gelesen.</numerusform>
            <numerusform>%n Dateien gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot come in; the reasons stand at the top.</source>
        <translation>
            <numerusform>%n davon kann nicht herein; der Grund steht oben.</numerusform>
            <numerusform>%n davon können nicht herein; die Gründe stehen oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles could not be imported.</source>
        <translation>Die Artikel konnten nicht importiert werden.</translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message>
        <source>This article is in the project already.</source>
        <translation>Dieser Artikel ist schon im Projekt.</translation>
    </message>
    <message>
        <source>An article with exactly this text is in the project.</source>
        <translation>Ein Artikel mit genau diesem Text ist im Projekt.</translation>
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
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
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
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.markdown *.html *.htm *.xhtml);;Alle Dateien (*)</translation>
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
        <source>You can also drop a project or articles (text, Markdown, web pages) on this window.</source>
        <translation>Sie können auch ein Projekt oder Artikel (Text, Markdown, Webseiten) auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
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
    <name>ui::TagChip</name>
    <message>
        <source>%1, letter %2</source>
        <translation>%1, Buchstabe %2</translation>
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
</TS>
