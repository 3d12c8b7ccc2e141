#include "tests/app/articles/maintext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// How well the article of a saved page is found, over tests/cases/main_text. The benchmark
/// main_text prints the same for any folder of pages.
class MainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsFoundWell_data();
    void everyPageIsFoundWell();
    void pagesAreFoundWellOnTheWhole();
    void wordsThatDifferLowerTheScore();
    void bylinesAreComparedByTheirNames();
};

namespace {

const double lowest = 0.9; ///< F1 of any one page: short ones lose much by one paragraph
const double lowestMean = 0.95;

QString folder()
{
    return QStringLiteral(SAYSO_TEST_CASES) + u"/main_text"_s;
}

} // namespace

void MainTextTest::everyPageIsFoundWell_data()
{
    QTest::addColumn<QString>("page");

    const QStringList pages = maintext::pagesIn(folder());
    for (const QString &page : pages)
        QTest::newRow(qPrintable(QDir(page).dirName())) << page;
}

void MainTextTest::everyPageIsFoundWell()
{
    QFETCH(QString, page);

    const maintext::PageScore score = maintext::scoreOf(page);

    const QStringList differing = score.missing + score.extra;
    QVERIFY2(score.f1 >= lowest,
             qPrintable(u"%1: %2"_s.arg(score.f1).arg(differing.join(u" / "_s))));
    QVERIFY2(score.title.value_or(1) > 0, qPrintable(score.metadata.join(u" / "_s)));
}

void MainTextTest::pagesAreFoundWellOnTheWhole()
{
    std::vector<maintext::PageScore> scores;
    const QStringList pages = maintext::pagesIn(folder());
    for (const QString &page : pages)
        scores.push_back(maintext::scoreOf(page));

    using Score = maintext::PageScore;
    QVERIFY(scores.size() >= 55);
    QVERIFY(maintext::mean(scores, [](const Score &s) { return std::optional(s.f1); }) >=
            lowestMean);
    QVERIFY(maintext::mean(scores, [](const Score &s) { return s.title; }) >= lowestMean);
    QVERIFY(maintext::mean(scores, [](const Score &s) { return s.author; }) >= lowestMean);
    QVERIFY(maintext::mean(scores, [](const Score &s) { return s.date; }) >= lowestMean);
    QVERIFY(maintext::mean(scores, [](const Score &s) { return s.publisher; }) >= lowestMean);
}

void MainTextTest::wordsThatDifferLowerTheScore()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"source.html"_s,
          "<html><body><h1>The bridge is open</h1><p>The bridge was opened on Monday by the mayor, "
          "and it was closed again on Tuesday.</p></body></html>");
    write(u"expected.html"_s,
          "<div><p>The bridge was opened on Monday by the mayor, and it was closed again on "
          "Tuesday.</p><p>It will be opened once more in the coming spring, so he said, and not "
          "be closed again.</p></div>");
    write(u"expected-metadata.json"_s, "{\"title\": \"The bridge is open\", \"byline\": null}");

    const maintext::PageScore score = maintext::scoreOf(folder.path());

    QCOMPARE(score.precision, 1.0);
    QCOMPARE(score.recall, 16.0 / 34.0);
    QCOMPARE(score.missing.size(), 1);
    QCOMPARE(score.title, std::optional(1.0));
    QCOMPARE(score.author, std::optional<double>());
}

void MainTextTest::bylinesAreComparedByTheirNames()
{
    QCOMPARE(maintext::namesOf(u"By Jane Doe and Ben Okafor"_s),
             maintext::namesOf(u"Ben Okafor, Jane Doe"_s));
    QCOMPARE(maintext::namesOf(u"Von Jörg Maß"_s), maintext::namesOf(u"JÖRG MAẞ"_s));
    QVERIFY(maintext::namesOf(u"Jane Doe"_s) != maintext::namesOf(u"Jane Doe, Ben Okafor"_s));
    QVERIFY(maintext::isSameDay(u"2025-01-01T00:30:00+02:00"_s, u"2024-12-31T22:30:00Z"_s));
    QVERIFY(!maintext::isSameDay(u"2025-01-01"_s, u"2025-01-02"_s));
}

QTEST_GUILESS_MAIN(MainTextTest)
#include "maintexttest.moc"
