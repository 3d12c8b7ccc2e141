#pragma once

#include <array>
#include <vector>

#include <QtGlobal>

namespace app {

// MinHash and banding, after Broder 1997 ("On the resemblance and containment of documents") and
// Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.

/// For each of 128 random orders of all numbers, the one of a text's shingles that comes first. Two
/// texts of Jaccard similarity J (shared shingles over all shingles of both) agree in one place
/// with probability J, so that the share of places in which they agree estimates J with a standard
/// error of sqrt(J (1 - J) / 128): 0.044 at J = 0.5, 0.035 at 0.8, 0.027 at 0.9.
using Signature = std::array<quint32, 128>;

Signature signatureOf(const std::vector<quint64> &shingles);

/// The share of places in which two signatures agree: an estimate of the Jaccard similarity.
double estimatedSimilarity(const Signature &a, const Signature &b);
/// Its standard error.
double standardError(double similarity);

/// A signature cut into bands of rows. Two texts are compared where they agree in all rows of one.
struct Bands
{
    int count = 0;
    int rows = 0;

    bool operator==(const Bands &) const = default;
};

/// The bands with the most rows (that is, with the fewest comparisons in vain) which miss no more
/// than one in a hundred pairs of just @p similarity.
///
///     similarity   bands x rows   missed at it   0.1 below   0.1 above   compared in vain at 0.2
///        0.5         42 x 3          0.4 %         6 %        < 0.01 %         29 %
///        0.6         42 x 3        < 0.01 %        0.4 %      < 0.01 %         29 %
///        0.7         32 x 4          0.02 %        1.2 %      < 0.01 %          5 %
///        0.8         21 x 6          0.2 %         7 %        < 0.01 %          0.1 %
///        0.9         12 x 10         0.6 %        26 %          0 %           < 0.01 %
Bands bandsFor(double similarity);

/// How probably two texts of @p similarity agree in no band: (1 - s^rows)^count.
double missProbability(Bands bands, double similarity);

/// One number for each band.
std::vector<quint32> bandKeys(const Signature &signature, Bands bands);

} // namespace app
