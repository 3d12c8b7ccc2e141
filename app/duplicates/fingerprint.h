#pragma once

#include "app/duplicates/minhash.h"

#include <QStringView>

#include <vector>

namespace app {

/// What is kept of a text in order to find its copies: 8 bytes a word and half a kilobyte. Made by
/// a function of the text alone, so that several may be made at a time on several threads.
struct Fingerprint
{
    /// 128 bits of the BLAKE2b of the text: the same text, the same key, and nobody can make
    /// another text with it.
    struct Key
    {
        quint64 high = 0;
        quint64 low = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return size_t(key.high) ^ seed; }
    };

    Key key;
    std::vector<quint64> shingles; ///< as shinglesOf() gives them
    Signature signature{};
};

Fingerprint fingerprintOf(QStringView text);

} // namespace app
