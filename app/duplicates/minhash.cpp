#include "app/duplicates/minhash.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {

namespace {

constexpr double mostMissed = 0.01;

/// A random order is that of factor * number + term, modulo 2^64; the numbers are well mixed
/// before.
struct Order
{
    quint64 factor = 1; ///< odd
    quint64 term = 0;
};

using Orders = std::array<Order, std::tuple_size_v<Signature>>;

const Orders &orders()
{
    static const Orders orders = [] {
        quint64 state = 20240611; // the same on every machine: results are to be repeated
        const auto next = [&state] {
            quint64 value = state += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        };
        Orders made;
        for (Order &order : made) {
            order.factor = next() | 1;
            order.term = next();
        }
        return made;
    }();
    return orders;
}

} // namespace

Signature signatureOf(const std::vector<quint64> &shingles)
{
    Signature signature;
    for (size_t place = 0; place < signature.size(); ++place) {
        const Order order = orders()[place];
        // Two at a time: one minimum would have to wait for the one before.
        quint64 first = std::numeric_limits<quint64>::max();
        quint64 second = first;
        size_t at = 0;
        for (; at + 1 < shingles.size(); at += 2) {
            first = std::min(first, order.factor * shingles[at] + order.term);
            second = std::min(second, order.factor * shingles[at + 1] + order.term);
        }
        if (at < shingles.size())
            first = std::min(first, order.factor * shingles[at] + order.term);
        signature[place] = quint32(std::min(first, second) >> 32);
    }
    return signature;
}

double estimatedSimilarity(const Signature &a, const Signature &b)
{
    quint32 agreeing = 0;
    for (size_t place = 0; place < a.size(); ++place)
        agreeing += a[place] == b[place];
    return double(agreeing) / double(a.size());
}

double standardError(double similarity)
{
    return std::sqrt(similarity * (1 - similarity) / double(std::tuple_size_v<Signature>));
}

Bands bandsFor(double similarity)
{
    constexpr int places = int(std::tuple_size_v<Signature>);
    Bands bands{places, 1};
    for (int rows = 2; rows <= 16; ++rows) {
        const Bands wider{places / rows, rows};
        if (missProbability(wider, similarity) <= mostMissed)
            bands = wider;
    }
    return bands;
}

double missProbability(Bands bands, double similarity)
{
    return std::pow(1 - std::pow(similarity, bands.rows), bands.count);
}

std::vector<quint32> bandKeys(const Signature &signature, Bands bands)
{
    std::vector<quint32> keys;
    keys.reserve(size_t(bands.count));
    for (int band = 0; band < bands.count; ++band) {
        quint64 key = quint64(band) + 1;
        for (int row = 0; row < bands.rows; ++row) {
            key = (key ^ signature[size_t(band * bands.rows + row)]) * 0x9E3779B97F4A7C15;
            key ^= key >> 32;
        }
        keys.push_back(quint32(key));
    }
    return keys;
}

} // namespace app
