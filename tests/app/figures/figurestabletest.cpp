#include "app/figures/figurereader.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const QString cases = QStringLiteral(SAYSO_TEST_CASES "/figures");

const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"pt"_s, u"ru"_s, u"ar"_s};

/// A line of a table, cells by the names in its header.
using Row = QMap<QString, QString>;

std::vector<Row> rowsOf(const QString &table)
{
    QFile file(cases + u'/' + table + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.value(0).split(u'\t');
    std::vector<Row> rows;
    for (const QString &line : lines.mid(1)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        Row row;
        for (qsizetype column = 0; column < columns.size(); ++column)
            row[columns[column]] = cells.value(column);
        rows.push_back(row);
    }
    return rows;
}

QString languageOf(const Row &row, const QString &language)
{
    return row[u"language"_s].isEmpty() ? language : row[u"language"_s];
}

template<typename Name>
QStringList namesUpTo(Name last)
{
    QStringList names;
    for (int name = 0; name <= int(last); ++name)
        names << nameOf(Name(name));
    return names;
}

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

/// "4.50" says what "4.5" says.
QString withoutTrailingZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    return number.endsWith(u'.') ? number.chopped(1) : number;
}

/// The cells that a reading fills. Whether a bound is inclusive applies where there is a bound.
Row cellsOf(const Figure &figure)
{
    Row cells;
    cells[u"kind"_s] = nameOf(figure.kind);
    cells[u"value"_s] = withoutTrailingZeros(figure.value);
    cells[u"value_min"_s] = withoutTrailingZeros(figure.valueMin);
    cells[u"value_max"_s] = withoutTrailingZeros(figure.valueMax);
    cells[u"min_inclusive"_s] =
        figure.valueMin.isEmpty() ? QString() : yesOrNo(figure.minInclusive);
    cells[u"max_inclusive"_s] =
        figure.valueMax.isEmpty() ? QString() : yesOrNo(figure.maxInclusive);
    cells[u"modifier"_s] = nameOf(figure.modifier);
    cells[u"unit"_s] = figure.unit;
    cells[u"change"_s] = figure.change == FigureChange::None ? QString() : nameOf(figure.change);
    cells[u"ambiguous"_s] = yesOrNo(figure.isAmbiguous);
    return cells;
}

QString differences(const Row &expected, const Row &read)
{
    QStringList differences;
    for (auto cell = read.cbegin(); cell != read.cend(); ++cell) {
        const QString wanted = expected[cell.key()];
        const bool isHeld = cell.key() != u"ambiguous" || !wanted.isEmpty();
        if (isHeld && cell.value() != wanted)
            differences << u"%1 is \"%2\", not \"%3\""_s.arg(cell.key(), cell.value(), wanted);
    }
    return differences.join(u"; "_s);
}

/// Which of value, least and greatest value a modifier has, and which are equal or exclusive:
/// the table of the scheme.
QString shapeOf(const Row &row)
{
    const QString value = row[u"value"_s];
    const auto part = [&row, &value](const QString &bound, const QString &inclusive) {
        if (row[bound].isEmpty())
            return row[inclusive].isEmpty() ? u"-"_s : u"?"_s;
        const QString sign = row[inclusive] == u"yes" ? u"["_s : u"("_s;
        return value.isEmpty() ? sign + u'm' : row[bound] == value ? sign + u'v' : u"?"_s;
    };
    return (value.isEmpty() ? u"-"_s : u"v"_s) + part(u"value_min"_s, u"min_inclusive"_s) +
           part(u"value_max"_s, u"max_inclusive"_s);
}

const QMap<QString, QStringList> shapes{
    {u"exact"_s, {u"v[v[v"_s}},  {u"at_least"_s, {u"v[v-"_s}},  {u"more_than"_s, {u"v(v-"_s}},
    {u"at_most"_s, {u"v-[v"_s}}, {u"less_than"_s, {u"v-(v"_s}}, {u"about"_s, {u"v--"_s}},
    {u"nearly"_s, {u"v-(v"_s}},  {u"range"_s, {u"-[m[m"_s}},    {u"vague"_s, {u"---"_s, u"-[m-"_s}},
};

QString inOneLine(const QStringList &phrases)
{
    return phrases.isEmpty() ? u"nothing"_s : u"\"%1\""_s.arg(phrases.join(u"\", \""_s));
}

} // namespace

class FiguresTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasManyPhrasesAndNoneTwice();
    void everyRowKeepsToTheScheme_data();
    void everyRowKeepsToTheScheme();
    void phrasesAreReadAsTheTableSays_data();
    void phrasesAreReadAsTheTableSays();
    void onlyTheFiguresOfSentencesAreFound_data();
    void onlyTheFiguresOfSentencesAreFound();
};

void FiguresTableTest::theTableHasManyPhrasesAndNoneTwice()
{
    static const QMap<QString, int> least{{u"en"_s, 160}, {u"de"_s, 70}, {u"es"_s, 50},
                                          {u"fr"_s, 55},  {u"pt"_s, 45}, {u"ru"_s, 45},
                                          {u"ar"_s, 40}};
    QSet<QString> phrases;
    qsizetype count = 0;

    for (const QString &language : languages) {
        const std::vector<Row> rows = rowsOf(language);
        count += qsizetype(rows.size());
        QVERIFY2(int(rows.size()) >= least[language], qPrintable(language));
        for (const Row &row : rows) {
            const QString phrase = languageOf(row, language) + u": "_s + row[u"phrase"_s];
            QVERIFY2(!phrases.contains(phrase), qPrintable(phrase));
            phrases.insert(phrase);
        }
        QVERIFY2(!rowsOf(u"text-"_s + language).empty(), qPrintable(language));
    }

    QVERIFY(count >= 400);
}

void FiguresTableTest::everyRowKeepsToTheScheme_data()
{
    QTest::addColumn<QString>("language");

    for (const QString &language : languages)
        QTest::addRow("%s", qPrintable(language)) << language;
}

void FiguresTableTest::everyRowKeepsToTheScheme()
{
    QFETCH(QString, language);
    static const QRegularExpression number(u"^(-?(0|[1-9]\\d*)(\\.\\d*[1-9])?)?$"_s);
    const QStringList kinds = namesUpTo(FigureKind::Other);
    const QStringList changes = namesUpTo(FigureChange::FallTo) << QString();

    for (const Row &row : rowsOf(language)) {
        const QByteArray phrase = row[u"phrase"_s].toUtf8();
        QVERIFY2(kinds.contains(row[u"kind"_s]), phrase);
        QVERIFY2(shapes[row[u"modifier"_s]].contains(shapeOf(row)), phrase);
        QVERIFY2(changes.contains(row[u"change"_s]), phrase);
        for (const QString &cell : {u"value"_s, u"value_min"_s, u"value_max"_s})
            QVERIFY2(number.match(row[cell]).hasMatch(), phrase);
        QVERIFY2(QStringList({u"yes"_s, u"no"_s, QString()}).contains(row[u"ambiguous"_s]), phrase);
    }
}

void FiguresTableTest::phrasesAreReadAsTheTableSays_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("language");

    for (const QString &table : languages) {
        for (const Row &row : rowsOf(table)) {
            const QString language = languageOf(row, table);
            QTest::addRow("%s: %s", qPrintable(language), row[u"phrase"_s].toUtf8().constData())
                << row << language;
        }
    }
}

void FiguresTableTest::phrasesAreReadAsTheTableSays()
{
    QFETCH(Row, row);
    QFETCH(QString, language);
    const QString phrase = row[u"phrase"_s];

    const std::optional<Figure> figure = readFigure(phrase, language);

    QVERIFY2(figure, "no number is read");
    const QString wrong = differences(row, cellsOf(*figure));
    QVERIFY2(wrong.isEmpty(), wrong.toUtf8());
    QVERIFY(figure->range.begin >= 0 && figure->range.begin < figure->range.end &&
            figure->range.end <= phrase.size());
}

void FiguresTableTest::onlyTheFiguresOfSentencesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("figures");

    for (const QString &language : languages) {
        for (const Row &row : rowsOf(u"text-"_s + language)) {
            const QString text = row[u"text"_s];
            QTest::addRow("%s: %s", qPrintable(language), text.toUtf8().constData())
                << text << language << row[u"figures"_s].split(u'|', Qt::SkipEmptyParts);
        }
    }
}

void FiguresTableTest::onlyTheFiguresOfSentencesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, figures);

    QStringList found;
    for (const Figure &figure : figuresIn(text, language))
        found << text.mid(figure.range.begin, figure.range.end - figure.range.begin);

    QVERIFY2(found == figures,
             u"%1 found instead of %2"_s.arg(inOneLine(found), inOneLine(figures)).toUtf8());
}

QTEST_GUILESS_MAIN(FiguresTableTest)
#include "figurestabletest.moc"
