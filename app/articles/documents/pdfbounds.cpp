#include "app/articles/documents/pdfbounds.h"

#include <zlib.h>

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace app {

namespace {

const qsizetype longestDictionary = 4096;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Counts what is open in the drawing of one stream, given in pieces.
class OpenStates
{
public:
    void read(QByteArrayView piece)
    {
        for (const char c : piece) {
            if (isBlank(c)) {
                if (m_length == 1)
                    m_depth = std::max<qint64>(0, m_depth + (m_word == 'q') - (m_word == 'Q'));
                m_deepest = std::max(m_deepest, m_depth);
                m_length = 0;
            } else {
                m_word = c;
                m_length = std::min(m_length + 1, 2);
            }
        }
    }
    qint64 deepest() const { return m_deepest; }

private:
    qint64 m_depth = 0;
    qint64 m_deepest = 0;
    char m_word = 0;
    int m_length = 0; ///< of the word that is open; 2: longer than one
};

/// A stream's bytes in pieces as they come out; @p read says whether to go on.
template<typename Read>
void unpack(QByteArrayView packed, const Read &read)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    std::vector<char> piece(1 << 16);
    for (int status = Z_OK; status == Z_OK;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        const auto size = qsizetype(piece.size() - stream.avail_out);
        if (size == 0 || !read(QByteArrayView(piece.data(), size)))
            break;
    }
    inflateEnd(&stream);
}

/// Whether neither too much is open in a stream, nor more than @p left bytes come out of it, which
/// are counted off.
bool isBounded(QByteArrayView packed, bool isFlate, qint64 &left)
{
    OpenStates states;
    const auto read = [&](QByteArrayView piece) {
        left -= piece.size();
        states.read(piece);
        return left >= 0 && states.deepest() <= deepestPdfState;
    };
    if (isFlate)
        unpack(packed, read);
    else
        read(packed);
    return left >= 0 && states.deepest() <= deepestPdfState;
}

} // namespace

bool asksForTooMuch(const QByteArray &pdf)
{
    static const QByteArray begins = "stream";
    static const QByteArray ends = "endstream";
    qint64 left = largestPdfContent;
    for (qsizetype at = pdf.indexOf(begins); at >= 0; at = pdf.indexOf(begins, at)) {
        qsizetype begin = at + begins.size();
        const qsizetype headAt = std::max<qsizetype>(0, at - longestDictionary);
        QByteArrayView head = QByteArrayView(pdf).sliced(headAt, at - headAt);
        at = begin;
        if (head.endsWith("end"))
            continue;
        if (const qsizetype object = head.lastIndexOf(QByteArrayView("obj")); object >= 0)
            head = head.sliced(object);
        begin += pdf.mid(begin, 2) == "\r\n" ? 2 : 1;
        const qsizetype end = pdf.indexOf(ends, begin);
        const auto packed = QByteArrayView(pdf).sliced(
            std::min(begin, pdf.size()),
            std::max<qsizetype>(0, (end < 0 ? pdf.size() : end) - begin));
        const bool isPicture = head.contains("/Image") && !head.contains("/Form");
        const bool isFlate = head.contains("/FlateDecode") || head.contains("/Fl ");
        const bool isPackedOtherwise = !isFlate && head.contains("/Filter");
        if (!isPicture && !isPackedOtherwise && !isBounded(packed, isFlate, left))
            return true;
        if (end < 0)
            break;
        at = end + ends.size();
    }
    return false;
}

} // namespace app
