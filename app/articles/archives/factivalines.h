#pragma once

#include "app/articles/articleblocks.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

inline constexpr size_t mostFactivaHeadLines = 12; ///< of an article without codes, above its text

struct FactivaField
{
    QString code;
    QString value; ///< on the line of the code
};

/// Above a text stand codes only; a text may begin with "IN" or "LA".
enum class FactivaPart { Head, Text };

/// "HD", alone or before its value. In a text a single blank is not enough, unless a count of
/// words, a date, a number or a list of codes follows.
std::optional<FactivaField> factivaFieldOf(const QString &text, FactivaPart part);

/// "NEWSP00020190103ef13000ab" of "Document NEWSP00020190103ef13000ab": a source, a date, a key.
QString factivaAccessionOf(const QString &text);

/// "Elections; Politics" of "gvote : Elections | gpol : Politics".
QString namesOfFactivaCodes(const QString &value);

/// "Deutsch", "Portuguese (Brazil)", "Chinese - Simplified"; no paper of that name.
bool isNameOfLanguage(const QString &text);

/// Blocks of one article without codes, up to its number, or up to its end where it has none.
struct FactivaChunk
{
    size_t begin = 0;
    size_t end = 0;
};

/// The articles in the blocks from @p begin to @p end. A number of an article ends one, unless it
/// is mentioned in the text of another.
void addFactivaChunks(const ArticleBlocks &document, size_t begin, size_t end,
                      std::vector<FactivaChunk> &chunks);

} // namespace app
