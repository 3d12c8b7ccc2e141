#pragma once

#include "storage/records/id.h"
#include "storage/records/textrange.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace storage {

struct ArticleText; ///< a row of the table `text`: one immutable text of record
struct SourceFile;

enum class ArticleStatus { ToDo, InProgress, Done };

/// What is known about an article besides its text. An unknown value is an empty string, never a
/// guess.
struct ArticleMetadata
{
    QString title;
    QString publisher;
    QString author;
    QString dateline;
    QString datePublished; ///< ISO 8601: a date, or a date and time, as exact as the source says
    QString url;
    QString language; ///< BCP 47
    QString section;

    /// Where each known value came from, by column name ("date_published" -> "json-ld"); "analyst"
    /// for what was typed in.
    std::map<QString, QString> origins;

    /// What else the source says about the article, by name: "source_id" (what the source calls
    /// it), "version", "urgency", "subjects", "page", "edition", "copyright", "corrects" (the
    /// source_id of the article that this one corrects) ... Several values of one name are
    /// separated by "; ".
    std::map<QString, QString> properties;

    bool operator==(const ArticleMetadata &) const = default;
};

struct Article
{
    Id<Article> id;
    QString uuid;
    Id<ArticleText> textId;
    Id<SourceFile> sourceFileId; ///< invalid where there is no original (pasted text keeps one)
    ArticleMetadata metadata;
    QString format;      ///< name of the reader that made the text: "markdown", "html", "text" ...
    qsizetype words = 0; ///< words in the text by Unicode word boundaries
    ArticleStatus status = ArticleStatus::ToDo;
    QString note;
    QString imported; ///< UTC, ISO 8601

    bool operator==(const Article &) const = default;
};

/// Stand-off structure of a text: what was a heading, a caption, a link in the source.
enum class StructureKind {
    Title,
    Subtitle,
    Heading, ///< value: level, "1" to "6"
    Paragraph,
    Byline,
    Dateline,
    Caption,
    Quotation,
    ListItem, ///< value: its marker, "•" or "3."
    Code,
    Rule, ///< empty range: a line drawn between paragraphs
    Link, ///< value: the address
    Emphasis,
    Strong,
    Page, ///< value: page number
};

struct StructureRange
{
    StructureKind kind = StructureKind::Paragraph;
    TextRange range;
    QString value;

    bool operator==(const StructureRange &) const = default;
};

/// The file an article came from, byte for byte.
struct SourceFile
{
    Id<SourceFile> id;
    QString name; ///< file name without folders
    QByteArray bytes;

    bool operator==(const SourceFile &) const = default;
};

/// An article that is not in a project yet.
struct NewArticle
{
    ArticleMetadata metadata;
    QString format;
    QString text;
    qsizetype words = 0;
    std::vector<StructureRange> structure;
    SourceFile source;
};

/// How one article stands to another of the project.
struct ArticleRelation
{
    enum class Kind {
        CopyOf,    ///< the same report, as another paper printed it
        Corrects,  ///< a later version of what an agency had sent
        KeptApart, ///< however alike they are, an analyst said that neither is a copy of the other
    };

    Id<ArticleRelation> id;
    QString uuid;
    Kind kind = Kind::CopyOf;
    Id<Article> from;
    Id<Article> to;

    bool operator==(const ArticleRelation &) const = default;
};

/// A text of record that an article had before it was corrected.
struct EarlierText
{
    QString text;
    QString replaced; ///< UTC, ISO 8601

    bool operator==(const EarlierText &) const = default;
};

/// What takes the place of an article's text.
struct CorrectedText
{
    QString text;
    qsizetype words = 0;
    std::vector<StructureRange> structure;
};

/// One line of the article list.
struct ArticleSummary
{
    Id<Article> id;
    QString title;
    QString publisher;
    QString datePublished;
    QString language;
    ArticleStatus status = ArticleStatus::ToDo;
    qsizetype words = 0;
    qsizetype annotations = 0;

    bool operator==(const ArticleSummary &) const = default;
};

} // namespace storage
