#include "app/text/utf8text.h"

#include <QString>
#include <QTest>

using namespace Qt::StringLiterals;

class Utf8TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDecodingTheWholeText_data();
    void agreesWithDecodingTheWholeText();
};

void Utf8TextTest::agreesWithDecodingTheWholeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"The harbour is closed."_s.repeated(20);
    QTest::newRow("Latin") << u"Der Hafen ist für sechs Tage geschlossen – „schlimm“. "_s.repeated(
        9);
    QTest::newRow("emoji") << u"🌊👩‍👩‍👧x"_s.repeated(40);
    QTest::newRow("one beyond a sample") << u"ä"_s.repeated(65);
    QTest::newRow("exactly a sample") << u"ä"_s.repeated(64);
}

void Utf8TextTest::agreesWithDecodingTheWholeText()
{
    QFETCH(const QString, text);
    const QByteArray utf8 = text.toUtf8();
    const QList<uint> codePoints = text.toUcs4();

    const app::Utf8Text positions(std::string_view(utf8.constData(), size_t(utf8.size())));

    QCOMPARE(positions.length(), codePoints.size());
    for (qsizetype begin = 0; begin <= codePoints.size(); begin += 3) {
        for (const qsizetype length : {0, 1, 2, 31, 64, 500}) {
            const QString expected = QString::fromUcs4(
                reinterpret_cast<const char32_t *>(codePoints.constData() + begin),
                std::min(length, codePoints.size() - begin));
            const std::string_view slice = positions.slice({begin, begin + length});
            QCOMPARE(QString::fromUtf8(slice.data(), qsizetype(slice.size())), expected);
        }
    }
}

QTEST_GUILESS_MAIN(Utf8TextTest)
#include "utf8texttest.moc"
