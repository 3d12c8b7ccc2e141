#pragma once

#include "app/articles/articleblocks.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace app {

/// The lines of a text file as paragraphs. Lines that a program broke because the next word did not
/// fit become one paragraph again; lines that follow each other without an empty one between, and
/// were broken on purpose, are of one list (ArticleBlock::list).
ArticleBlocks blocksOfLines(const QString &text);

/// The same of a document whose paragraphs are the lines of such a text, with empty paragraphs
/// between: what a word processor makes of it. Nothing where they are not.
std::optional<ArticleBlocks> blocksOfWrappedLines(const ArticleBlocks &document);

/// Whether @p next, the line below @p line, goes on with the word that a hyphen ends there:
/// "town-", "planning". The hyphen of "Vor- und" stands for a part that follows later.
bool isBrokenAtHyphen(QStringView line, QStringView next);

/// "und" after "Vor-"
bool isConjunction(QStringView word);

} // namespace app
