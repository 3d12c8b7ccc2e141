#pragma once

#include <QLatin1StringView>

/// What the program knows tags, roles and fields as, whatever an analyst calls them: the names of
/// the starter codebook. Rules (what is derived, which links are offered, how a figure is read)
/// look for these and never for names.
namespace app::meaning {

// Tags
inline constexpr QLatin1StringView claim("claim");
inline constexpr QLatin1StringView attribution("attribution");
inline constexpr QLatin1StringView figure("figure");

// Roles
inline constexpr QLatin1StringView passage("passage"); ///< of a claim
inline constexpr QLatin1StringView source("source");
inline constexpr QLatin1StringView cue("cue");
inline constexpr QLatin1StringView content("content");
inline constexpr QLatin1StringView quantity("quantity");

// Fields of an attribution
inline constexpr QLatin1StringView quotationType("quotation_type");
inline constexpr QLatin1StringView sourceIdentification("source_identification");
inline constexpr QLatin1StringView sourceEntity("source_entity");
inline constexpr QLatin1StringView hedged("hedged");
inline constexpr QLatin1StringView negated("negated");
inline constexpr QLatin1StringView level("level");

// Fields of a claim
inline constexpr QLatin1StringView voice("voice");
inline constexpr QLatin1StringView claimant("claimant");
inline constexpr QLatin1StringView polarity("polarity");

// Fields of a figure
inline constexpr QLatin1StringView kind("kind");
inline constexpr QLatin1StringView value("value");
inline constexpr QLatin1StringView valueMin("value_min");
inline constexpr QLatin1StringView valueMax("value_max");
inline constexpr QLatin1StringView minInclusive("min_inclusive");
inline constexpr QLatin1StringView maxInclusive("max_inclusive");
inline constexpr QLatin1StringView modifier("modifier");
inline constexpr QLatin1StringView unit("unit");
inline constexpr QLatin1StringView change("change");

} // namespace app::meaning

/// The kinds of links that the program knows, by what storage/FORMAT.md calls them.
namespace app::linkkind {

inline constexpr QLatin1StringView contentContainsClaim("content_contains_claim");
inline constexpr QLatin1StringView figureQuantifiesClaim("figure_quantifies_claim");
inline constexpr QLatin1StringView nestedIn("nested_in");
inline constexpr QLatin1StringView sameSource("same_source");
inline constexpr QLatin1StringView sameQuantity("same_quantity");
inline constexpr QLatin1StringView sumOf("sum_of");
inline constexpr QLatin1StringView restates("restates");
inline constexpr QLatin1StringView contradicts("contradicts");
inline constexpr QLatin1StringView supports("supports");

} // namespace app::linkkind
