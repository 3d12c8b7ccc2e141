#pragma once

#include "ui/article_view/blocks.h"
#include "ui/article_view/markset.h"

#include <QStringView>

#include <vector>

namespace ui {

/// The largest stretch of a line, with its '\n', in which the same passages of the same annotations
/// lie and the structure is the same: what can be said about it is said once.
struct AnnotatedRun
{
    storage::TextRange range;  ///< indices into the string; never empty
    std::vector<qint64> marks; ///< numbers of MarkSet, innermost first
    Block block;               ///< any of the line's: what it is holds for all of them
    std::vector<storage::StructureKind> styles; ///< link, emphasis ..., each once, in order
};

/// The line around @p index, without its '\n'.
storage::TextRange lineAround(const BlockList &blocks, qsizetype index);

/// @p index is one of a character of @p text. Looks no further than to the edges of the run.
AnnotatedRun annotatedRunAt(QStringView text, const BlockList &blocks, const MarkSet &marks,
                            qsizetype index);

/// What to call a passage where its colour and its place are not seen.
QString nameInWords(const Mark &mark);
/// The names of passages, each once.
QStringList namesInWords(const MarkSet &marks, const std::vector<qint64> &numbers);

} // namespace ui
