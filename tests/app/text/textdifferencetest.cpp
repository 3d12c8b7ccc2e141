#include "app/text/textdifference.h"

#include <QStringList>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using app::Change;
using app::DifferenceRow;
using storage::TextRange;

/// Two versions of an article, as the changes between them and side by side.
class TextDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesChanges_data();
    void namesChanges();
    void setsParagraphsSideBySide_data();
    void setsParagraphsSideBySide();
    void wordsWithinAParagraphAreNamed();
    void positionsAreThoseOfTheWholeTexts();
    void randomTextsCanBeMadeOfEachOther();
    void charactersAreNeverCut();
    void hostileTextsAreQuick_data();
    void hostileTextsAreQuick();
};

namespace {

/// What @p changes make of the stretch of @p left, given the other text.
QString applied(QStringView left, TextRange stretch, QStringView right,
                const std::vector<Change> &changes)
{
    QString made;
    qsizetype done = stretch.begin;
    for (const Change &change : changes) {
        if (change.left.begin < done)
            return u"out of order"_s;
        made += left.sliced(done, change.left.begin - done);
        made += right.sliced(change.right.begin, change.right.length());
        done = change.left.end;
    }
    return made.append(left.sliced(done, stretch.end - done));
}

QString applied(QStringView left, QStringView right)
{
    return applied(left, {0, left.size()}, right, app::changesBetween(left, right));
}

/// "old>new" for each change.
QStringList written(QStringView left, QStringView right, const std::vector<Change> &changes)
{
    QStringList all;
    for (const Change &change : changes) {
        all.append(left.sliced(change.left.begin, change.left.length()).toString() + u'>' +
                   right.sliced(change.right.begin, change.right.length()).toString());
    }
    return all;
}

/// "=A", "~A|B", "-A" and "+B" for each row, without line ends.
QStringList written(QStringView left, QStringView right, const std::vector<DifferenceRow> &rows)
{
    QStringList all;
    for (const DifferenceRow &row : rows) {
        const QString ofLeft = left.sliced(row.left.begin, row.left.length()).toString();
        const QString ofRight = right.sliced(row.right.begin, row.right.length()).toString();
        QString line;
        switch (row.kind) {
        case DifferenceRow::Kind::Same:
            line = ofLeft == ofRight ? u"="_s + ofLeft : u"wrong"_s;
            break;
        case DifferenceRow::Kind::Changed:
            line = u"~"_s + ofLeft + u'|' + ofRight;
            break;
        case DifferenceRow::Kind::OnlyLeft:
            line = u"-"_s + ofLeft;
            break;
        case DifferenceRow::Kind::OnlyRight:
            line = u"+"_s + ofRight;
            break;
        }
        all.append(line.remove(u'\n'));
    }
    return all;
}

/// Whether the rows cover both texts and say truly how these differ.
bool areTrue(QStringView left, QStringView right, const std::vector<DifferenceRow> &rows)
{
    qsizetype inLeft = 0;
    qsizetype inRight = 0;
    for (const DifferenceRow &row : rows) {
        if (row.left.begin != inLeft || row.right.begin != inRight)
            return false;
        inLeft = row.left.end;
        inRight = row.right.end;
        if (row.left.isEmpty() != (row.kind == DifferenceRow::Kind::OnlyRight) ||
            row.right.isEmpty() != (row.kind == DifferenceRow::Kind::OnlyLeft) ||
            row.changes.empty() != (row.kind != DifferenceRow::Kind::Changed))
            return false;
        const QString ofRight = right.sliced(row.right.begin, row.right.length()).toString();
        if (!row.left.isEmpty() && !row.right.isEmpty() &&
            applied(left, row.left, right, row.changes) != ofRight)
            return false;
    }
    return inLeft == left.size() && inRight == right.size();
}

class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    quint32 operator()(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % bound;
    }
    QString text(quint32 pieces)
    {
        static const QStringList all{u"said"_s,    u"the"_s,   u" "_s,          u" "_s,     u"\n"_s,
                                     u". "_s,      u"“No”"_s,  u"\U0001F600"_s, u"港口"_s,  u"é"_s,
                                     u"e\u0301"_s, u"12.5"_s,  u"ไฟ"_s,         u"\n\n"_s,  u","_s,
                                     u"\u00A0"_s,  u"mayor"_s, u"harbour"_s,    u"\u200D"_s};
        QString made;
        for (; pieces > 0; --pieces)
            made += all[(*this)(quint32(all.size()))];
        return made;
    }

private:
    quint32 m_state;
};

} // namespace

void TextDifferenceTest::namesChanges_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");

    const QString text = u"The mayor said no.\n\nShe left.\n"_s;
    QTest::newRow("none") << text << text << QStringList{};
    QTest::newRow("none in nothing") << QString() << QString() << QStringList{};
    QTest::newRow("a word") << text << u"The mayor said yes.\n\nShe left.\n"_s
                            << QStringList{u"no>yes"_s};
    QTest::newRow("two words next to each other are one change")
        << text << u"The mayor told us.\n\nShe left.\n"_s << QStringList{u"said no>told us"_s};
    QTest::newRow("a word put in")
        << text << u"The old mayor said no.\n\nShe left.\n"_s << QStringList{u">old "_s};
    QTest::newRow("a sign") << text << u"The mayor said no!\n\nShe left.\n"_s
                            << QStringList{u".>!"_s};
    QTest::newRow("two paragraphs made one")
        << text << u"The mayor said no. She left.\n"_s << QStringList{u"\n\n> "_s};
    QTest::newRow("a paragraph gone")
        << text << u"She left.\n"_s << QStringList{u"The mayor said no.\n\n>"_s};
    QTest::newRow("the end of the line gone")
        << u"She left.\n"_s << u"She left."_s << QStringList{u"\n>"_s};
    QTest::newRow("Chinese characters")
        << u"港口昨天发生火灾"_s << u"港口今天发生火灾"_s << QStringList{u"昨>今"_s};
    QTest::newRow("a mark belongs to its word")
        << u"a cafe in"_s << u"a cafe\u0301 in"_s << QStringList{u"cafe>cafe\u0301"_s};
    QTest::newRow("a no-break space") << u"5 km"_s << u"5\u00A0km"_s << QStringList{u" >\u00A0"_s};
    QTest::newRow("all") << u"Yes"_s << u"No"_s << QStringList{u"Yes>No"_s};
}

void TextDifferenceTest::namesChanges()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QStringList, expected);

    QCOMPARE(written(left, right, app::changesBetween(left, right)), expected);
    QCOMPARE(applied(left, right), right);
    QCOMPARE(applied(right, left), left);
}

void TextDifferenceTest::setsParagraphsSideBySide_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");

    const QString text = u"Fire in the harbour\n\nThe mayor said no.\nShe left at noon.\n"_s;
    QTest::newRow("the same") << text << text
                              << QStringList{u"=Fire in the harbour"_s, u"=The mayor said no."_s,
                                             u"=She left at noon."_s};
    QTest::newRow("nothing") << QString() << QString() << QStringList{};
    QTest::newRow("against nothing") << u"a\nb\n"_s << QString() << QStringList{u"-a"_s, u"-b"_s};
    QTest::newRow("a changed paragraph")
        << text << u"Fire in the harbour\n\nThe mayor said yes.\nShe left at noon.\n"_s
        << QStringList{u"=Fire in the harbour"_s, u"~The mayor said no.|The mayor said yes."_s,
                       u"=She left at noon."_s};
    QTest::newRow("a new paragraph before a changed one")
        << text
        << u"Fire in the harbour\n\nNobody was hurt.\nThe mayor said yes.\nShe left at noon.\n"_s
        << QStringList{u"=Fire in the harbour"_s, u"+Nobody was hurt."_s,
                       u"~The mayor said no.|The mayor said yes."_s, u"=She left at noon."_s};
    QTest::newRow("shortened") << text << u"Fire in the harbour\n\n"_s
                               << QStringList{u"=Fire in the harbour"_s, u"-The mayor said no."_s,
                                              u"-She left at noon."_s};
    QTest::newRow("nothing in common")
        << u"a b\nc\n"_s << u"d\ne f\n"_s << QStringList{u"-a b"_s, u"-c"_s, u"+d"_s, u"+e f"_s};
    QTest::newRow("only an empty line more")
        << u"She left.\nHe too.\n"_s << u"She left.\n\nHe too.\n"_s
        << QStringList{u"~She left.|She left."_s, u"=He too."_s};
}

void TextDifferenceTest::setsParagraphsSideBySide()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QStringList, expected);

    const auto rows = app::sideBySide(left, right);

    QCOMPARE(written(left, right, rows), expected);
    QVERIFY(areTrue(left, right, rows));
    QVERIFY(areTrue(right, left, app::sideBySide(right, left)));
}

void TextDifferenceTest::wordsWithinAParagraphAreNamed()
{
    const QString left = u"Same here.\nThe mayor of the town said no on Monday.\n"_s;
    const QString right = u"Same here.\nThe mayor of the old town said yes on Monday.\n"_s;

    const auto rows = app::sideBySide(left, right);

    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(written(left, right, rows[1].changes), (QStringList{u">old "_s, u"no>yes"_s}));
}

void TextDifferenceTest::positionsAreThoseOfTheWholeTexts()
{
    const QString left = u"One.\n\U0001F600 two three four.\n"_s;
    const QString right = u"Zero.\nOne.\n\U0001F600 two 3 four.\n"_s;

    const auto rows = app::sideBySide(left, right);

    QCOMPARE(rows, (std::vector<DifferenceRow>{
                       {DifferenceRow::Kind::OnlyRight, {0, 0}, {0, 6}, {}},
                       {DifferenceRow::Kind::Same, {0, 5}, {6, 11}, {}},
                       {DifferenceRow::Kind::Changed, {5, 24}, {11, 26}, {{{12, 17}, {18, 19}}}},
                   }));
    QCOMPARE(app::changesBetween(left, right),
             (std::vector<Change>{{{0, 0}, {0, 6}}, {{12, 17}, {18, 19}}}));
}

void TextDifferenceTest::randomTextsCanBeMadeOfEachOther()
{
    Random random(7);
    for (int round = 0; round < 5000; ++round) {
        const QString left = random.text(random(60));
        QString right = random.text(random(60));
        if (round % 2 == 0) {
            right = left;
            for (quint32 edits = random(6); edits > 0; --edits) {
                const auto at = qsizetype(random(quint32(right.size() + 1)));
                right.replace(at, random(10), random.text(random(4)));
            }
        }

        const QString made = applied(left, right);
        const auto rows = app::sideBySide(left, right);

        QCOMPARE(made, right);
        QVERIFY2(areTrue(left, right, rows), qPrintable(left + u" >>> "_s + right));
    }
}

void TextDifferenceTest::charactersAreNeverCut()
{
    const QString smile = u"\U0001F600"_s;
    const QString grin = u"\U0001F601"_s; // the same first half

    const auto changes =
        app::changesBetween(u"So "_s + smile + u" no"_s, u"So "_s + grin + u" no"_s);

    QCOMPARE(changes, (std::vector<Change>{{{3, 5}, {3, 5}}}));
    const QString half(1, QChar(0xD83D));
    QCOMPARE(applied(half + u'a', u'a' + half), QString(u'a' + half));
    QCOMPARE(applied(half, smile), smile);
}

void TextDifferenceTest::hostileTextsAreQuick_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    constexpr qsizetype million = 1'000'000;
    QString words;
    QString others;
    Random random(8);
    while (words.size() < million) {
        words += u'w' + QString::number(random(3000)) + (random(50) ? u' ' : u'\n');
        others += u'w' + QString::number(random(3000)) + (random(50) ? u' ' : u'\n');
    }
    QTest::newRow("no blank") << QString(million, u'a') << QString(million, u'b');
    QTest::newRow("only line ends") << QString(million, u'\n') << QString(million / 2, u'\n');
    QTest::newRow("a line end after each letter")
        << u"a\nb\n"_s.repeated(million / 4) << u"b\nc\n"_s.repeated(million / 4);
    QTest::newRow("signs") << u".,"_s.repeated(million / 2) << u",,."_s.repeated(million / 3);
    QTest::newRow("lone surrogates")
        << QString(million, QChar(0xD800)) << QString(million, QChar(0xDC00));
    QTest::newRow("NULs") << QString(million, QChar(0)) << QString(million / 3, QChar(0));
    QTest::newRow("marks") << QString(million, QChar(0x0301))
                           << QString(million / 3, QChar(0x0302));
    QTest::newRow("other words") << words << others;
    QTest::newRow("other words in one line")
        << QString(words).replace(u'\n', u' ') << QString(others).replace(u'\n', u' ');
    QTest::newRow("a letter more in each hundredth word")
        << words << QString(words).replace(u"w77"_s, u"w78"_s);
}

void TextDifferenceTest::hostileTextsAreQuick()
{
    QFETCH(QString, left);
    QFETCH(QString, right);

    const std::clock_t before = std::clock();
    const auto changes = app::changesBetween(left, right);
    const auto rows = app::sideBySide(left, right);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;

    QVERIFY(applied(left, {0, left.size()}, right, changes) == right);
    QVERIFY(areTrue(left, right, rows));
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    qInfo("%.2f s", seconds);
}

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "textdifferencetest.moc"
