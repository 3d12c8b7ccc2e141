#include "app/articles/articlereader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using app::readArticles;

/// Hostile files of archives.
class ArchiveBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileDeliveriesAreBounded_data();
    void hostileDeliveriesAreBounded();
};

void ArchiveBoundsTest::hostileDeliveriesAreBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    const auto lines = [](const QByteArray &line, int megabytes) {
        return line.repeated(int((qsizetype(megabytes) << 20) / line.size()));
    };
    const QByteArray article =
        u"Bridge opens\n\nThe Northern Post\n\nJanuary 11, 2019 Friday\n\nCopyright 2019 The Northern Post Ltd\n\nLength:\u00a05 words\n\nBody\n\nThe bridge opens in May.\n\nLoad-Date:\u00a0January 12, 2019\n\nEnd of Document\n\n"_s
            .toUtf8();
    QTest::newRow("separators only") << u"a.txt"_s << lines("1 of 2 DOCUMENTS\n", 4);
    QTest::newRow("separators and one label")
        << u"a.txt"_s << lines("1 of 2 DOCUMENTS\n", 4) + "1 of 2 DOCUMENTS\nLENGTH: 2 words\n";
    QTest::newRow("labels without end")
        << u"a.txt"_s << "1 of 2 DOCUMENTS\nLENGTH: 2 words\n" + lines("GRAPHIC:\n", 1);
    QTest::newRow("new labels without end")
        << u"a.txt"_s << "Body\n\n" + lines("Graphic\n", 1) + "\nEnd of Document\n";
    QTest::newRow("ends without a begin")
        << u"a.txt"_s << "Length: 2 words\nBody\n" + lines("End of Document\n", 1);
    QTest::newRow("many articles") << u"a.txt"_s << lines(article, 2);
    QTest::newRow("a line without end")
        << u"a.txt"_s << article + QByteArray(8 << 20, 'x') + "\n" + article;
    QTest::newRow("empty lines") << u"a.txt"_s << article + QByteArray(8 << 20, '\n') + article;
    QTest::newRow("blanks") << u"a.txt"_s << article + QByteArray(8 << 20, ' ') + article;
    QTest::newRow("codes without end")
        << u"a.txt"_s << "HD\nWC 1 words\nPD 1 May 2019\nLP\nx\n" + lines("HD\n", 1);
    QTest::newRow("numbers of Factiva")
        << u"a.txt"_s
        << "1 words\n\n1 May 2019\n\n" + lines("Document NPOST00020190111ef1b0000a\n", 4);
    QTest::newRow("labels of ProQuest") << u"a.txt"_s
                                        << "Full text: x\n\nProQuest document ID: 1\n\n" +
                                               lines("Title: x\n____________________________\n", 4);
    QTest::newRow("classes of Europresse")
        << u"a.html"_s
        << "<html><article><span class=DocPublicationName>A</span><i class=DocHeader>x</i>" +
               lines("<article class=class=", 2);
    QTest::newRow("articles of Europresse")
        << u"a.html"_s
        << "<html>" + lines("<article><b class=DocPublicationName>A</b><b class=DocHeader>May</b>"
                            "</article>",
                            2);
    QTest::newRow("NULs and half characters")
        << u"a.txt"_s
        << article + QByteArray("\0\xed\xa0\x80 1 of 2 DOCUMENTS\n", 22).repeated(1000);
}

void ArchiveBoundsTest::hostileDeliveriesAreBounded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();

    const app::ReadArticles articles = readArticles(name, bytes);

    QVERIFY(!articles.empty());
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ArchiveBoundsTest)
#include "archiveboundstest.moc"
