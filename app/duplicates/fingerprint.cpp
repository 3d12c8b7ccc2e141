#include "app/duplicates/fingerprint.h"

#include "app/duplicates/shingles.h"

#include <QCryptographicHash>

#include <cstring>

namespace app {

Fingerprint fingerprintOf(QStringView text)
{
    Fingerprint fingerprint;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(text.utf16()),
                                                text.size() * qsizetype(sizeof(QChar))),
                                 QCryptographicHash::Blake2b_160);
    static_assert(sizeof(Fingerprint::Key) == 16); // of the 20 bytes there are
    std::memcpy(&fingerprint.key, hash.constData(), sizeof(Fingerprint::Key));
    fingerprint.shingles = shinglesOf(text);
    fingerprint.signature = signatureOf(fingerprint.shingles);
    return fingerprint;
}

} // namespace app
