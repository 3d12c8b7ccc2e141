#include "app/figures/figurereader.h"

#include <QtTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"de"_s,   u"es"_s,    u"fr"_s,    u"pt"_s,    u"ru"_s,
                            u"ar"_s, QString(), u"en-IN"_s, u"de-CH"_s, u"pt-PT"_s, u"xx"_s};

/// What figures are made of, and what breaks readers of them.
const QStringList pieces =
    QStringLiteral("one two twenty hundred thousand million billion dozen half a an and "
                   "third quarter of in out per percent points about more than less or "
                   "between from to up rose fell by doubled times as many several mid "
                   "early thirties years old year-old No. $ € £ % ° + - – − ± × / : . , ' "
                   "’ ( ) # @ 0 1 7 12 30 1.234 1,234 1.5 2016 9/11 10:40 14th 40s m bn k M "
                   "ein eine halbe zweihundertdreißig jeder dritte Mio. bis zu zwischen und "
                   "mil millones y medio cuarto de cada quatre-vingt-dix d' l' une dizaine "
                   "sur mille milhões e meia тысяч полтора сотни до на рублей каждый лет "
                   "مليون و وعشرون ألف بنسبة ٣٤٫٥ ١٬٢٣٤ ب ال ½ ¾ May Nov. Article www http ://")
        .split(u' ');

class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    quint32 operator()(quint32 bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return (m_state >> 8) % bound;
    }

private:
    quint32 m_state;
};

QString randomText(Random &next)
{
    QString text;
    for (quint32 piece = next(30); piece > 0; --piece) {
        if (next(40) == 0)
            text += QChar(0xD800 + next(0x800)); // half of a pair
        else if (next(25) == 0)
            text += QChar(1 + next(0xFFFE));
        else
            text += pieces[next(quint32(pieces.size()))];
        if (next(4) > 0)
            text += next(12) == 0 ? u'\u00A0' : next(30) == 0 ? u'\n' : u' ';
    }
    return text;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?\\z"_s);
    return text.isEmpty() || number.match(text).hasMatch();
}

QString problemOf(const std::vector<Figure> &figures, QStringView text)
{
    qsizetype end = 0;
    for (const Figure &figure : figures) {
        if (figure.range.begin < end || figure.range.isEmpty() || figure.range.end > text.size())
            return u"a range is empty, outside or not in order"_s;
        end = figure.range.end;
        if (text.sliced(figure.range.begin, figure.range.length()).contains(u'\n'))
            return u"a figure crosses a line's end"_s;
        if (!isNumber(figure.value) || !isNumber(figure.valueMin) || !isNumber(figure.valueMax))
            return u"a value is no decimal number"_s;
    }
    return {};
}

} // namespace

class FiguresFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextGivesFiguresInOrder()
    {
        Random next(20240611);

        for (int round = 0; round < 20'000; ++round) {
            const QString text = randomText(next);
            const QString &language = languages[next(quint32(languages.size()))];
            const std::vector<Figure> figures = figuresIn(text, language);
            const QString problem = problemOf(figures, text);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + u": "_s + text));

            const qsizetype caret = next(quint32(text.size() + 1));
            const std::optional<Figure> atCaret = figureAt(text, caret, language);
            const auto touched =
                std::find_if(figures.begin(), figures.end(), [caret](const Figure &figure) {
                    return figure.range.begin <= caret && caret <= figure.range.end;
                });
            QVERIFY2(atCaret == (touched == figures.end() ? std::nullopt : std::optional(*touched)),
                     qPrintable(text));

            const std::optional<Figure> read = readFigure(text, language);
            QVERIFY2(figures.empty() || read == figures.front(), qPrintable(text));
            QVERIFY2(!read || problemOf({*read}, text).isEmpty(), qPrintable(text));
        }
    }

    void endlessPhrasesEnd_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("language");

        for (const char16_t *piece : {u"million ",
                                      u"one ",
                                      u"twenty-",
                                      u"half a ",
                                      u"hundred and ",
                                      u"7",
                                      u"7 ",
                                      u"1-",
                                      u"1:",
                                      u"1/",
                                      u"1.",
                                      u"1,",
                                      u"+1 ",
                                      u"more than ",
                                      u"between ",
                                      u"of ",
                                      u"thousands of ",
                                      u"9 or ",
                                      u"a ",
                                      u"2 to ",
                                      u"www.",
                                      u"@",
                                      u"$",
                                      u"×10^9",
                                      u"(",
                                      u"é"})
            QTest::newRow(qPrintable(QString::fromUtf16(piece)))
                << QString::fromUtf16(piece) << u"en"_s;
        QTest::newRow("jeder") << u"jeder "_s << u"de"_s;
        QTest::newRow("hundert") << u"hundert"_s << u"de"_s;
        QTest::newRow("d'") << u"d'"_s << u"fr"_s;
        QTest::newRow("groups of three digits") << u"123 "_s << u"fr"_s;
        QTest::newRow("prefixes") << u"وال"_s << u"ar"_s;
    }
    void endlessPhrasesEnd()
    {
        QFETCH(QString, piece);
        QFETCH(QString, language);
        const QString text = piece.repeated(200'000 / piece.size());

        const std::vector<Figure> figures = figuresIn(text, language);

        const QString problem = problemOf(figures, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void aFigureIsTheSameInALongLine()
    {
        const QString filler = u"the ship left the harbour at dawn and "_s.repeated(5000);
        const QString text = filler + u"lost more than 300 nets, "_s + filler;
        const qsizetype begin = text.indexOf(u"more than");

        const std::vector<Figure> figures = figuresIn(text, u"en"_s);

        QCOMPARE(figures.size(), size_t(1));
        QCOMPARE(figures[0].range, (storage::TextRange{begin, begin + 13}));
        QCOMPARE(figureAt(text, begin + 3, u"en"_s), std::optional(figures[0]));
    }
};

QTEST_APPLESS_MAIN(FiguresFuzzTest)
#include "figuresfuzztest.moc"
