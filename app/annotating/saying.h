#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace app {

// What the words of an attribution say about it, by the word lists of its language (BCP 47; where
// it is empty, told by its words). Ranges are indices into the text. std::nullopt, or Unknown,
// where there are no lists for the language.

enum class SourceIdentification { Named, RoleOnly, Pronoun, Anonymous };
/// "named", "role_only", "pronoun" or "anonymous", as codebooks and datasets write it.
QString nameOf(SourceIdentification identification);

/// How @p source, not empty, says who it is. Words of the whole @p text tell names from words that
/// only begin a sentence.
std::optional<SourceIdentification> sourceIdentification(
    QStringView text, const std::vector<storage::TextRange> &source, const QString &language);

/// Whether @p cue leaves open that it was said: "reportedly told", "may have said".
std::optional<bool> isHedged(QStringView cue, const QString &language);
/// Whether @p cue (or @p source: "nobody") says that it was not said: "did not say". Neither
/// "denied" nor "declined to" does.
std::optional<bool> isNegated(QStringView cue, QStringView source, const QString &language);

enum class Polarity { Unknown, Hedged, Denied };
/// What is sure about a claim with the words @p claim within the content that @p cue ascribes;
/// empty where nobody is said to say it.
Polarity polarityOf(QStringView claim, QStringView cue, const QString &language);

} // namespace app
