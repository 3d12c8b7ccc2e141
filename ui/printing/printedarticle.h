#pragma once

#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/textrange.h"
#include "ui/article_view/mark.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace ui {

/// A tag or a part of one, as the key explains it.
struct PrintedKind
{
    QString letter;
    QString name;
    QString definition;
    storage::MarkStyle style;
    bool isPart = false; ///< of the last entry before it that is none
    /// Annotations of a tag, or passages of a part.
    qsizetype count = 0;
};

/// An annotation, as the list after the text tells it.
struct PrintedAnnotation
{
    struct Passage
    {
        QString part; ///< its name; empty where the tag has no parts
        storage::TextRange range;
    };

    QString letter;
    QString tag;
    storage::MarkStyle style;
    QString annotator;
    std::vector<Passage> passages;                   ///< by begin
    std::vector<std::pair<QString, QString>> fields; ///< name and value
    QString note;
};

/// All that is printed. Ranges are code points of the text.
struct PrintedArticle
{
    QString text;
    std::vector<storage::StructureRange> structure;
    std::vector<Mark> marks;
    std::vector<PrintedKind> kinds;             ///< exactly those that occur, in codebook order
    std::vector<PrintedAnnotation> annotations; ///< by begin

    storage::ArticleMetadata metadata;
    QString project;
    QStringList annotators;
    QDate printed;
};

} // namespace ui
