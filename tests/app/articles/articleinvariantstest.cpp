#include "app/articles/articleformats.h"
#include "app/articles/articlereader.h"

#include "app/articles/container.h"
#include "app/text/textmap.h"
#include "tests/app/articles/articleinvariants.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleFormat;

/// Whatever bytes come in: no reader crashes, and what it says of a text is true of that text.
class ArticleInvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesKeepTheInvariants();
    void randomBytesKeepTheInvariants();
    void mutatedCasesKeepTheInvariants();
    void mutatedPartsOfDocumentsKeepTheInvariants_data();
    void mutatedPartsOfDocumentsKeepTheInvariants();
    void offsetsCountCodePoints_data();
    void offsetsCountCodePoints();
};

namespace {

class Random
{
public:
    quint32 below(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return bound == 0 ? 0 : (m_state >> 8) % bound;
    }

private:
    quint32 m_state = 20240611; // a fixed seed: a failure can be run again
};

std::vector<QByteArray> cases()
{
    std::vector<QByteArray> all;
    const QDir folder(QStringLiteral(SAYSO_TEST_CASES) + u"/articles"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!name.contains(".expected."_L1) && file.open(QIODevice::ReadOnly))
            all.push_back(file.readAll());
    }
    return all;
}

void readInEveryWay(const QByteArray &bytes)
{
    std::vector<ArticleFormat> formats{ArticleFormat::Automatic};
    for (const app::FormatReader &reader : app::formatReaders())
        formats.push_back(reader.format);
    for (const ArticleFormat format : formats) {
        const QString broken =
            brokenPromise(u"a.html"_s, app::readArticles(u"a.html"_s, bytes, format));
        if (!broken.isEmpty())
            QFAIL(qPrintable(nameOf(format) + u": "_s + broken + u' ' +
                             QString::fromLatin1(bytes.toBase64())));
    }
}

} // namespace

void ArticleInvariantsTest::casesKeepTheInvariants()
{
    const std::vector<QByteArray> all = cases();

    QVERIFY(all.size() > 15);
    for (const QByteArray &bytes : all)
        readInEveryWay(bytes);
}

void ArticleInvariantsTest::randomBytesKeepTheInvariants()
{
    Random random;
    static const char signs[] =
        "<>/=\"'&;#*_-[]()!`~|:{}\\\n\n \tabpdivhu123.,\xc3\xa4\xf0\x9f\x8c\x8d\0\xff";
    const QByteArray alphabet(signs, sizeof signs - 1);
    for (int round = 0; round < 3000 && !QTest::currentTestFailed(); ++round) {
        QByteArray bytes;
        const quint32 size = random.below(120);
        const bool isMarkup = round % 3 != 0;
        for (quint32 i = 0; i < size; ++i)
            bytes += isMarkup ? alphabet[random.below(quint32(alphabet.size()))]
                              : char(random.below(256));
        readInEveryWay(bytes);
    }
}

namespace {

QByteArray mutated(QByteArray bytes, Random &random)
{
    for (quint32 change = random.below(6) + 1; change > 0; --change) {
        const auto at = qsizetype(random.below(quint32(bytes.size())));
        const auto length = qsizetype(random.below(40));
        switch (random.below(4)) {
        case 0:
            bytes[at] = char(random.below(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(qsizetype(random.below(quint32(bytes.size()))), length));
            break;
        default:
            bytes.truncate(std::max<qsizetype>(at, 1));
            break;
        }
        if (bytes.isEmpty())
            break;
    }
    return bytes;
}

} // namespace

void ArticleInvariantsTest::mutatedCasesKeepTheInvariants()
{
    Random random;
    const std::vector<QByteArray> all = cases();
    for (int round = 0; round < 400 && !QTest::currentTestFailed(); ++round)
        readInEveryWay(mutated(all[random.below(quint32(all.size()))], random));
}

/// What is packed has a checksum, so that a change of its bytes is noticed before it is read: its
/// parts are changed before they are packed.
void ArticleInvariantsTest::mutatedPartsOfDocumentsKeepTheInvariants_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("Word") << u"deich.docx"_s;
    QTest::newRow("OpenDocument") << u"deich.odt"_s;
    QTest::newRow("EPUB") << u"lantern-issue.epub"_s;
}

void ArticleInvariantsTest::mutatedPartsOfDocumentsKeepTheInvariants()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SAYSO_TEST_CASES) + u"/articles/"_s + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parts = app::unpacked(name, file.readAll(), [](const QString &) { return true; });
    QVERIFY(parts.isOk());
    Random random;
    int read = 0;
    for (int round = 0; round < 400 && !QTest::currentTestFailed(); ++round) {
        ZipArchive archive;
        const auto changed = qsizetype(random.below(quint32(parts->size())));
        qsizetype index = 0;
        for (const auto &[part, bytes] : *parts) {
            QByteArray content = bytes;
            if (index++ == changed) {
                // A tag taken out or doubled leaves XML well-formed now and then.
                const qsizetype begin = bytes.indexOf('<', random.below(quint32(bytes.size())));
                const qsizetype end = bytes.indexOf('>', begin);
                if (round % 3 == 0 || begin < 0 || end < 0)
                    content = mutated(bytes, random);
                else if (bytes[end - 1] == '/' && round % 3 == 1)
                    content.remove(begin, end + 1 - begin);
                else
                    content.insert(begin, bytes.sliced(begin, end + 1 - begin));
            }
            archive.add(part.toUtf8(), content);
        }
        const app::ReadArticles articles = app::readArticles(name, archive.bytes());
        QCOMPARE(brokenPromise(name, articles), QString());
        for (const auto &article : articles)
            read += article.isOk();
    }

    QVERIFY(read > 50); // most changes are noticed, but not all
}

void ArticleInvariantsTest::offsetsCountCodePoints_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");

    QTest::newRow("text") << u"a.txt"_s << u"🌍🌍 title\n\n🌍 PARIS\n\n🌍 LAST"_s;
    QTest::newRow("Markdown") << u"a.md"_s << u"# 🌍🌍 title\n\n🌍 **PARIS**\n\n🌍 *LAST*"_s;
    QTest::newRow("mail") << u"a.eml"_s
                          << u"From: a <a@b.example>\nSubject: 🌍🌍 title\nMIME-Version: 1.0\n\n"
                             u"🌍 PARIS\n\n🌍 LAST"_s;
    QTest::newRow("saved page")
        << u"a.mht"_s
        << u"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
           u"boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<h1>🌍🌍 title</h1>"
           u"<p>🌍 <b>PARIS</b></p><p>🌍 <i>LAST</i></p>\n--b--\n"_s;
    QTest::newRow("NewsML")
        << u"a.xml"_s
        << u"<newsItem><contentMeta><headline>🌍🌍 title</headline></contentMeta><contentSet>"
           u"<inlineXML><html><body><p>🌍 <b>PARIS</b></p><p>🌍 <i>LAST</i></p></body></html>"
           u"</inlineXML></contentSet></newsItem>"_s;
    QTest::newRow("ninjs") << u"a.json"_s
                           << u"{\"uri\": \"a\", \"headline\": \"🌍🌍 title\", \"body_text\": "
                              u"\"🌍 PARIS\\n\\n🌍 LAST\"}"_s;
    QTest::newRow("wire") << u"a.txt"_s
                          << u"\x01npa0123 4 pl 5\nx\n\x02🌍🌍 title\n\n🌍 PARIS\n\n🌍 "
                             u"LAST\n\x03"_s;
    QTest::newRow("HTML") << u"a.html"_s
                          << u"<h1>🌍🌍 title</h1><p>🌍 <b>PARIS</b></p><p>🌍 <i>LAST</i></p>"_s;
}

void ArticleInvariantsTest::offsetsCountCodePoints()
{
    QFETCH(QString, name);
    QFETCH(QString, source);

    const auto read = app::readArticle(name, source.toUtf8());

    QVERIFY(read.isOk());
    QCOMPARE(read->article.text, u"🌍🌍 title\n\n🌍 PARIS\n\n🌍 LAST"_s);
    const QList<uint> points = read->article.text.toUcs4();
    const storage::TextRange last = [&] {
        storage::TextRange found;
        for (const storage::StructureRange &range : read->article.structure) {
            if (range.kind == storage::StructureKind::Paragraph)
                found = range.range;
        }
        return found;
    }();
    QCOMPARE(last, (storage::TextRange{19, 25}));
    QCOMPARE(points.sliced(last.begin, last.length()), u"🌍 LAST"_s.toUcs4());
}

QTEST_GUILESS_MAIN(ArticleInvariantsTest)
#include "articleinvariantstest.moc"
