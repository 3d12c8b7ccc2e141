#pragma once

#include <QStringView>

#include <vector>

namespace app {

/// The stretches of five words that a text is made of, each as a number of 64 bits, ascending, each
/// once. Texts are compared by how many of these they share (Broder 1997, "On the resemblance and
/// containment of documents").
///
/// Case, accents, punctuation, blanks and line ends make no difference. In scripts that are written
/// without blanks the characters are counted instead: ten of Chinese or Japanese, twenty of Thai,
/// Lao, Khmer or Burmese stand for five words, also mixed with words. A text of fewer than five
/// words is one stretch, so it is like another only where all words are the same; a text without a
/// letter or digit has none. Takes time in proportion to the text.
///
/// Two different stretches of words have the same number with a probability of 2^-64.
std::vector<quint64> shinglesOf(QStringView text);

/// How many numbers two ascending lists share. Where one is much shorter, takes time in proportion
/// to that one and the logarithm of the other.
qsizetype sharedShingles(const std::vector<quint64> &a, const std::vector<quint64> &b);

} // namespace app
