#include "app/wording/sentence.h"

#include "app/articles/tables/articletable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;

namespace {

/// The names of kinds of files are marked for translation where they are told apart.
QString kindOfFile(const QString &kind)
{
    return QCoreApplication::translate("FileKind", kind.toUtf8().constData());
}

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Sentence)

public:
    static QString ofFile(const Error &error);
    static QString ofProject(const Error &error);
    static QString ofEdit(const Error &error);
    static QString ofReading(const Error &error);
    static QString ofTable(const Error &error);
    static QString ofCodebook(const Error &error);
    static QString ofPlace(const QString &place);
    static QString of(const ArticleWarning &warning);
};

QString Sentence::ofFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
        return tr("The file “%1” is not there. It may have been moved, renamed or deleted; look "
                  "for it "
                  "and choose it again.")
            .arg(error.subject);
    case ErrorCode::FolderMissing:
        return tr("The folder “%1” is not there. Choose another folder, or create this one first.")
            .arg(error.subject);
    case ErrorCode::FileExists:
        return tr("There is a file “%1” already. Choose another name, or remove that file first.")
            .arg(error.subject);
    case ErrorCode::FileIsFolder:
        return tr("“%1” is a folder, not a file. Choose a file in it.").arg(error.subject);
    case ErrorCode::CannotReadFile:
        return tr("The file “%1” cannot be read. Check that you are allowed to read it and that "
                  "its "
                  "disk is connected.")
            .arg(error.subject);
    case ErrorCode::CannotWriteFile:
        return tr("The file “%1” cannot be written. Check that you are allowed to write into its "
                  "folder, or choose another place. Nothing was changed.")
            .arg(error.subject);
    case ErrorCode::DiskFull:
        return tr("There is no room left on the disk for “%1”. Free some space and try again. "
                  "Nothing "
                  "was changed.")
            .arg(error.subject);
    default:
        return {};
    }
}

QString Sentence::ofProject(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAProject:
        return tr("“%1” is not a Sayso project. To read it as an article, import it into a "
                  "project.")
            .arg(error.subject);
    case ErrorCode::ProjectTooNew:
        return tr("The project “%1” was made by a newer version of Sayso. Install the newer "
                  "version to "
                  "open it.")
            .arg(error.subject);
    case ErrorCode::ProjectDamaged:
        return tr("The project “%1” is damaged and cannot be opened safely. Keep the file as it "
                  "is, "
                  "and open a copy or a backup of it.")
            .arg(error.subject);
    case ErrorCode::ProjectReadOnly:
        return tr("The project “%1” is open for reading only, so nothing in it can be changed. "
                  "Save a "
                  "copy where you may write, and open that.")
            .arg(error.subject);
    case ErrorCode::ProjectInUse:
        return tr("The project “%1” is open in another window. Close it there, or open it for "
                  "reading "
                  "only.")
            .arg(error.subject);
    case ErrorCode::StorageFailed:
        return error.subject.isEmpty() ? tr("The project file could not be used. Nothing was "
                                            "changed; the details say why.")
                                       : tr("The project file could not be used for “%1”. Nothing "
                                            "was changed; the details "
                                            "say why.")
                                             .arg(error.subject);
    default:
        return {};
    }
}

QString Sentence::ofEdit(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("“%1” is not in the project any more. It may have been deleted in the meantime.")
            .arg(error.subject);
    case ErrorCode::NoAnalyst:
        return error.subject.isEmpty()
                   ? tr("Nobody is set as the one who annotates. Enter your name first.")
                   : tr("“%1” needs to know who annotates. Enter your name first.")
                         .arg(error.subject);
    case ErrorCode::NoPassage:
        return tr("“%1” needs a passage of the text. Select one, then try again.")
            .arg(error.subject);
    case ErrorCode::RangeOutsideText:
        return tr("A passage of “%1” lies outside the article's text. Select it again in the text.")
            .arg(error.subject);
    case ErrorCode::UnknownTag:
        return tr("The codebook has no tag that is known as “%1”. Add this tag of the starter "
                  "codebook to it.")
            .arg(error.subject);
    case ErrorCode::UnknownRole:
        return tr("The tag has no role “%1”. Choose one of its roles, or add this one to the "
                  "codebook.")
            .arg(error.subject);
    case ErrorCode::UnknownField:
        return tr("The tag has no field “%1”. Choose one of its fields, or add this one to the "
                  "codebook.")
            .arg(error.subject);
    case ErrorCode::NameEmpty:
        return error.subject.isEmpty()
                   ? tr("A name is needed. Enter one, then try again.")
                   : tr("“%1” needs a name. Enter one, then try again.").arg(error.subject);
    case ErrorCode::NameTaken:
        return tr("The name “%1” is taken. Choose another one.").arg(error.subject);
    case ErrorCode::LetterTaken:
        //: %1 is a letter, %2 a tag, or a role with its tag: "Attribution › source"
        return tr("The letter “%1” belongs to “%2”. Choose another one, or free it there first.")
            .arg(error.subject, error.place);
    case ErrorCode::LetterInvalid:
        return tr("“%1” cannot be the letter of a tag or role. Choose one letter or digit.")
            .arg(error.subject);
    case ErrorCode::ColourInvalid:
        return tr("“%1” is no colour. Write it as # and six digits, such as #7EAAFD.")
            .arg(error.subject);
    case ErrorCode::PatternUnknown:
        //: %2 is a list of words that are not translated: "solid, double, dash"
        return tr("There is no line pattern “%1”. Choose one of these: %2.")
            .arg(error.subject, error.place);
    case ErrorCode::ConditionUnknown:
        //: %1 is a field, %2 the field it depends on
        return tr("“%1” is to be shown depending on “%2”, but its tag has no such field. Choose "
                  "one of the tag's fields.")
            .arg(error.subject, error.place);
    case ErrorCode::ConditionCycle:
        //: %1 is a field, %2 the field it depends on
        return tr("“%1” would be shown depending on “%2”, which is itself shown depending on "
                  "“%1”, so neither would ever be shown. Let one of them always be shown.")
            .arg(error.subject, error.place);
    case ErrorCode::TagInUse:
        return tr("The tag “%1” is in use, so it cannot be deleted. Retire it instead, or give its "
                  "annotations another tag first.")
            .arg(error.subject);
    case ErrorCode::TagBelowItself:
        return tr("“%1” cannot be put below itself or into a tag that is below it. Choose another "
                  "place, or move that tag out first.")
            .arg(error.subject);
    case ErrorCode::TagMoveLosesParts:
        //: %1 is a tag, %2 a role or field of the tag above it
        return tr("“%1” cannot be moved there: its annotations use “%2” of the tag that is above "
                  "it now, and would lose it. Leave the tag where it is, or add “%2” to the "
                  "tag or to the place where it is to go.")
            .arg(error.subject, error.place);
    case ErrorCode::RoleInUse:
        return tr("Passages are marked as “%1”, so it cannot be deleted. Retire it instead.")
            .arg(error.subject);
    case ErrorCode::FieldInUse:
        return tr("Annotations have a value of “%1”, so it cannot be deleted. Retire it instead.")
            .arg(error.subject);
    case ErrorCode::AliasTaken:
        return tr("“%1” is another name of a value already. Choose another one, or remove it there "
                  "first.")
            .arg(error.subject);
    case ErrorCode::LinkToItself:
        //: %1 is a tag, such as "Claim"
        return tr("A “%1” cannot be linked with itself. Choose another annotation.")
            .arg(error.subject);
    case ErrorCode::LinkExists:
        //: %1 is what a link says, such as "contradicts"
        return tr("The two annotations have the link “%1” already.").arg(error.subject);
    case ErrorCode::LinkDoesNotFit:
        //: %1 is what a link says, such as "contradicts"
        return tr("The link “%1” does not fit the tags of the two annotations. Choose another kind "
                  "of link, or another annotation.")
            .arg(error.subject);
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo.");
    case ErrorCode::HistoryConflict:
        return tr("“%1” cannot be undone or redone, because what it changed has been changed since "
                  "by "
                  "another program. Nothing was changed.")
            .arg(error.subject);
    case ErrorCode::HistoryFromOtherVersion:
        return tr("“%1” was done with another version of Sayso. It stays in the history, but "
                  "cannot be "
                  "undone.")
            .arg(error.subject);
    default:
        return {};
    }
}

/// What is said of a table as a whole.
QString Sentence::ofTable(const Error &error)
{
    if (error.detail == noRows)
        return tr("The table “%1” has no articles: below the names of its columns is no row with "
                  "content.")
            .arg(error.subject);
    if (error.detail == tooManyRows)
        return tr("The table “%1” has more than %L2 rows, which is the limit. Split it into "
                  "several.")
            .arg(error.subject)
            .arg(mostTableRows);
    if (error.detail == tooManyColumns)
        return tr("The table “%1” has more than %L2 columns (%3), which is the limit. Delete "
                  "those that you do not need.")
            .arg(error.subject)
            .arg(mostTableColumns)
            .arg(error.place);
    return {};
}

QString Sentence::ofReading(const Error &error)
{
    if (const QString ofTable = Sentence::ofTable(error); !ofTable.isEmpty())
        return ofTable;
    const QString file = error.place.isEmpty()
                             ? error.subject
                             //: %1 is a file, %2 a place in it, such as "message 2 of 5"
                             : tr("%1, %2").arg(error.subject, error.place);
    switch (error.code) {
    case ErrorCode::FileEmpty:
        return tr("The file “%1” is empty. Check that it was saved or downloaded completely.")
            .arg(file);
    case ErrorCode::FileTooLarge:
        //: %2 is a number of megabytes
        return tr("The file “%1” is too large to be an article: the limit is %2 MB. Split it, or "
                  "save "
                  "only the article.")
            .arg(file)
            .arg(largestFile / (1024 * 1024));
    case ErrorCode::FileBinary:
        return error.detail.isEmpty()
                   ? tr("The file “%1” contains no text. Save the article as a document (.docx, "
                        ".odt, .rtf), a PDF or text, and import that.")
                         .arg(file)
                   //: %2 is a kind of file, such as "PNG image"
                   : tr("The file “%1” is no text but something else (%2). Save the article as a "
                        "document (.docx, .odt, .rtf), a PDF or text, and import that.")
                         .arg(file, kindOfFile(error.detail));
    case ErrorCode::FormatUnknown:
        return error.detail.isEmpty()
                   ? tr("Sayso does not know the format of “%1”. Save the article as text, "
                        "Markdown or "
                        "HTML and import that.")
                         .arg(file)
                   //: %2 is a format, such as "Rich Text (RTF)"
                   : tr("Sayso cannot read the format of “%1” (%2). Save the article as text, "
                        "Markdown "
                        "or HTML and import that, or have the file read as plain text.")
                         .arg(file, kindOfFile(error.detail));
    case ErrorCode::FormatMismatch:
        return tr("“%1” does not have the format that was asked for. Choose another format, or let "
                  "Sayso find out.")
            .arg(file);
    case ErrorCode::FormatBroken:
        return error.place.isEmpty() ? tr("“%1” breaks the rules of its format and cannot be read. "
                                          "Make or fetch it anew.")
                                           .arg(error.subject)
                                     //: %2 is a place in the file, such as "line 12"
                                     : tr("“%1” breaks the rules of its format (%2) and cannot be "
                                          "read. Correct it there, "
                                          "or make it anew.")
                                           .arg(error.subject, error.place);
    case ErrorCode::NoText:
        return tr("No article text was found in “%1”. Open the original, copy the article, and "
                  "paste "
                  "it.")
            .arg(file);
    case ErrorCode::FileEncrypted:
        return tr("“%1” is protected with a password. Open it in the program it comes from, save "
                  "it "
                  "without one, and import that.")
            .arg(file);
    case ErrorCode::UnpacksTooLarge:
        return tr("“%1” would unpack to far more than any article has. Check where it comes from.")
            .arg(file);
    case ErrorCode::ScannedPages:
        return tr("The pages of “%1” are pictures without text. Have their text recognised (OCR) "
                  "first, and import the result.")
            .arg(file);
    case ErrorCode::ArchiveIncomplete:
        //: %2 and %3 are numbers of articles
        return tr("“%1” says that it has %2 articles, but %3 were found.")
                   .arg(error.subject, error.detail.section(u' ', 0, 0),
                        error.detail.section(u' ', 1, 1)) +
               (error.place.isEmpty()
                    ? QString()
                    //: %1 is a place in a file, such as "after 56 of 100 DOCUMENTS"
                    : u' ' + tr("Look here: %1.").arg(error.place));
    case ErrorCode::ColumnMissing:
        //: %2 is a list of column names
        return tr("The table “%1” has no column that is the text of articles, or none that Sayso "
                  "knows by its name. Its columns are: %2.")
            .arg(file, error.detail);
    case ErrorCode::AnnotationsBroken:
        return error.place.isEmpty() ? tr("The annotations in “%1” cannot be read. Check that they "
                                          "belong to this text.")
                                           .arg(error.subject)
                                     //: %2 is a place in the file, such as "line 12"
                                     : tr("The annotations in “%1” cannot be read (%2). Correct "
                                          "them there, or leave that "
                                          "file out.")
                                           .arg(error.subject, error.place);
    default:
        return {};
    }
}

/// Where something is wrong in a file: a line, or a place in JSON such as "tags[1].roles[0]".
QString Sentence::ofPlace(const QString &place)
{
    const bool isLine = !place.isEmpty() && place.front().isDigit();
    return isLine ? tr("line %1").arg(place) : place;
}

QString Sentence::ofCodebook(const Error &error)
{
    const QString &file = error.subject;
    const QString &word = error.detail;
    const QString place = ofPlace(error.place);
    //: In all of these, %1 is a codebook file and %2 a place in it: "line 12", "tags[1].roles[0]"
    switch (error.code) {
    case ErrorCode::CodebookEmpty:
        return tr("There is no tag in “%1”. Check that it is a codebook: JSON or CSV as Sayso "
                  "writes it, or a project.")
            .arg(file);
    case ErrorCode::CodebookColumnMissing:
        //: %2 is the name of a column
        return tr("“%1” has no column “%2” in its first line. Check that it is a codebook as "
                  "Sayso writes it.")
            .arg(file, word);
    case ErrorCode::CodebookTagMissing:
        return tr("What stands in “%1”, %2, belongs to a tag “%3” that does not come before it. "
                  "Correct the path there, or put the tag's line first.")
            .arg(file, place, word);
    case ErrorCode::CodebookNameMissing:
        return tr("In “%1”, %2, a tag, role or field has no name. Give it one there.")
            .arg(file, place);
    case ErrorCode::CodebookNameTwice:
        return tr("In “%1”, %2, the name “%3” comes a second time in the same tag. Give one of "
                  "them another name.")
            .arg(file, place, word);
    case ErrorCode::CodebookLetterInvalid:
        return tr("In “%1”, %2, “%3” cannot be the letter of a tag or role. Write one letter or "
                  "digit there, or nothing.")
            .arg(file, place, word);
    case ErrorCode::CodebookLetterTwice:
        return tr("In “%1”, %2, the letter “%3” belongs to another tag or role already. Choose "
                  "another one there, or leave it out.")
            .arg(file, place, word);
    case ErrorCode::CodebookTypeUnknown:
        return tr("In “%1”, %2, there is no type of field “%3”. Write one of these: choice, "
                  "ordered_choice, text, long_text, decimal, whole_number, date, yes_no, entity, "
                  "passage, link.")
            .arg(file, place, word);
    case ErrorCode::CodebookColourInvalid:
        return tr("In “%1”, %2, “%3” is no colour. Write it as # and six digits, such as #7EAAFD.")
            .arg(file, place, word);
    case ErrorCode::CodebookPatternUnknown:
        return tr("In “%1”, %2, there is no line pattern “%3”. Write one of these: solid, double, "
                  "dash, dot, wave, bar, zigzag.")
            .arg(file, place, word);
    case ErrorCode::CodebookValueInvalid:
        return tr("In “%1”, %2, “%3” is not what can stand there. Write true or false in JSON, yes "
                  "or no in CSV; a line of CSV is a tag, role or field.")
            .arg(file, place, word);
    case ErrorCode::CodebookConditionUnknown:
        return tr("In “%1”, %2, a field is shown depending on “%3”, but its tag has no such "
                  "field. Correct the name there.")
            .arg(file, place, word);
    case ErrorCode::CodebookConditionCycle:
        return tr("In “%1”, %2, a field is shown depending on “%3”, which is itself shown "
                  "depending on that field. Let one of them always be shown.")
            .arg(file, place, word);
    default:
        return {};
    }
}

QString Sentence::of(const ArticleWarning &warning)
{
    switch (warning.kind) {
    case ArticleWarning::Kind::GuessedEncoding:
        //: %1 is the name of an encoding, such as "windows-1252"
        return tr("The file does not say how its characters are encoded; it was read as %1. Check "
                  "the "
                  "letters with accents.")
            .arg(warning.detail);
    case ArticleWarning::Kind::ReplacedCharacters:
        return tr("Some bytes (%1) are no text in the file's encoding; � stands in their places.")
            .arg(warning.detail);
    case ArticleWarning::Kind::WrongFileName:
        //: %1 is a format, such as "HTML"
        return tr("By its name this is another kind of file; by its content it is %1, and was read "
                  "as "
                  "that.")
            .arg(kindOfFile(warning.detail));
    case ArticleWarning::Kind::ReadAsMarkdown:
        return tr(
            "The text is written in Markdown, and was read as that. Choose plain text to keep its "
            "signs.");
    case ArticleWarning::Kind::NoTitle:
        return tr("No title was found; the name of the file stands in its place.");
    case ArticleWarning::Kind::Truncated:
        return tr("The file could not be read to its end; a part of its text is missing. Compare "
                  "the text with the original.");
    case ArticleWarning::Kind::OnlyMetadata:
        return tr("The file has no text of this article, only what is known about it; its title "
                  "stands in the text's place.");
    case ArticleWarning::Kind::FewerWords:
        //: %1 and %2 are numbers of words
        return tr("The file says that this article has %1 words, but %2 were found. Compare the "
                  "text "
                  "with the original.")
            .arg(warning.detail.section(u' ', 0, 0), warning.detail.section(u' ', 1, 1));
    case ArticleWarning::Kind::PagesWithoutText:
        //: %1 is a list of page numbers
        return tr("These pages have no text, only pictures: %1.").arg(warning.detail);
    case ArticleWarning::Kind::PartsLeftOut:
        //: %1 is a list, such as the names of attached files
        return tr("Not taken over: %1.").arg(warning.detail);
    case ArticleWarning::Kind::Corrects:
        //: %1 is the title or the number of another article
        return tr("This article corrects another one: %1.").arg(warning.detail);
    case ArticleWarning::Kind::CutInTable:
        //: %1 is a number of characters, 32767
        return tr("A cell of the table has exactly %1 characters, as many as Excel can keep; the "
                  "text is probably cut off there.")
            .arg(warning.detail);
    case ArticleWarning::Kind::ValueCut:
        //: %1 is a name of the file's own, such as "abstract"
        return tr("What the file says under “%1” is very long; only its begin was kept.")
            .arg(warning.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return error.subject.isEmpty()
                   ? QCoreApplication::translate("Sentence", "Stopped. Nothing was changed.")
                   : QCoreApplication::translate("Sentence",
                                                 "“%1” was stopped. Nothing was changed.")
                         .arg(error.subject);
    for (const auto part : {&Sentence::ofFile, &Sentence::ofProject, &Sentence::ofEdit,
                            &Sentence::ofReading, &Sentence::ofCodebook}) {
        const QString text = part(error);
        if (!text.isEmpty())
            return text;
    }
    Q_UNREACHABLE();
}

QString sentence(const ArticleWarning &warning)
{
    return Sentence::of(warning);
}

QString actionText(const storage::ActionName &action)
{
    // A label that counts has the number in it: "Tag 12 occurrences as %1".
    static const QRegularExpression number(u"(?<![%\\d])\\d+"_s);
    const QRegularExpressionMatch count = number.match(action.label);
    const QString source =
        count.hasMatch()
            ? QString(action.label).replace(count.capturedStart(), count.capturedLength(), u"%n"_s)
            : action.label;
    const QString label =
        QCoreApplication::translate("Action", source.toUtf8().constData(), nullptr,
                                    count.hasMatch() ? count.capturedView().toInt() : -1);
    return label.contains("%1"_L1) ? label.arg(action.subject) : label;
}

} // namespace app
