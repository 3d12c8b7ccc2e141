#include "ui/article_view/theme.h"

#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class ArticleThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines();
    void textIsLegibleOnEveryWash_data();
    void textIsLegibleOnEveryWash();
    void textIsLegibleWhateverColoursACodebookAsksFor();
    void textIsLegibleOnThePageAndTheSelection();
    void thePaletteChoosesTheTheme();
};

namespace {

constexpr double legible = 7.0; ///< WCAG AAA

storage::MarkStyle style(const QString &lightFill, const QString &lightLine,
                         const QString &darkFill, const QString &darkLine)
{
    return {lightFill, lightLine, darkFill, darkLine, u"solid"_s};
}

/// Says what is not.
bool isLegible(const storage::MarkStyle &style, const ArticleTheme &theme)
{
    const MarkColours colours(style, theme);
    const auto holds = [&](const char *what, const QColor &a, const QColor &b, double wanted) {
        if (contrast(a, b) < wanted)
            qWarning() << what << a.name() << b.name() << contrast(a, b);
        return contrast(a, b) >= wanted;
    };
    for (const Emphasis emphasis :
         {Emphasis::Normal, Emphasis::Faded, Emphasis::Linked, Emphasis::Strong}) {
        for (int depth = 0; depth <= MarkColours::deepest + 2; ++depth) {
            if (!holds("text on wash", theme.text, colours.fill(emphasis, depth), legible))
                return false;
        }
    }
    const QColor &line = colours.line(Emphasis::Normal);
    return holds("line on page", line, theme.page, 4.5) &&
           holds("line on fill", line, colours.strongFill(), 3.0);
}

} // namespace

void ArticleThemeTest::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void ArticleThemeTest::textIsLegibleOnEveryWash_data()
{
    QTest::addColumn<storage::MarkStyle>("style");

    QTest::newRow("claim") << style(u"#C796B9"_s, u"#8A2E72"_s, u"#533E65"_s, u"#DDA0D0"_s);
    QTest::newRow("source") << style(u"#7EAAFD"_s, u"#0A4FB0"_s, u"#1E4F93"_s, u"#7FB4FF"_s);
    QTest::newRow("cue") << style(u"#E7BC58"_s, u"#7A5600"_s, u"#654D0A"_s, u"#F2C14E"_s);
    QTest::newRow("content") << style(u"#9BE0C6"_s, u"#006B4F"_s, u"#265544"_s, u"#6FDDB6"_s);
    QTest::newRow("figure") << style(u"#FBF493"_s, u"#6B6100"_s, u"#373101"_s, u"#EDE36A"_s);
    QTest::newRow("framing") << style(u"#F18F8F"_s, u"#A32323"_s, u"#74272B"_s, u"#FF9C94"_s);
    QTest::newRow("loaded language")
        << style(u"#EECBF8"_s, u"#6A1FA0"_s, u"#4F1A65"_s, u"#D99BFF"_s);
    QTest::newRow("no colours given") << storage::MarkStyle();
}

void ArticleThemeTest::textIsLegibleOnEveryWash()
{
    QFETCH(storage::MarkStyle, style);

    for (const ArticleTheme *theme : ArticleTheme::all())
        QVERIFY2(isLegible(style, *theme), "see above");
}

void ArticleThemeTest::textIsLegibleWhateverColoursACodebookAsksFor()
{
    for (const int red : {0, 90, 170, 255}) {
        for (const int green : {0, 90, 170, 255}) {
            for (const int blue : {0, 90, 170, 255}) {
                const QString colour = QColor(red, green, blue).name();
                const QString other = QColor(blue, red, 255 - green).name();
                for (const ArticleTheme *theme : ArticleTheme::all()) {
                    QVERIFY2(isLegible(style(colour, other, colour, other), *theme),
                             qPrintable(colour));
                }
            }
        }
    }
}

void ArticleThemeTest::textIsLegibleOnThePageAndTheSelection()
{
    for (const ArticleTheme *theme : ArticleTheme::all()) {
        QVERIFY(contrast(theme->text, theme->selection) >= legible);
        QVERIFY(contrast(theme->text, theme->inactiveSelection) >= legible);
        QVERIFY(contrast(theme->mutedText, theme->page) >= legible);
        QVERIFY(contrast(theme->marginText, theme->page) >= legible);
        QVERIFY(contrast(theme->fadedText, theme->page) >= 4.5);
        QCOMPARE(theme->selectionEdge.isValid(), theme->isHighContrast);
    }
}

void ArticleThemeTest::thePaletteChoosesTheTheme()
{
    const auto of = [](const QColor &page, const QColor &text) {
        QPalette palette;
        palette.setColor(QPalette::Base, page);
        palette.setColor(QPalette::Text, text);
        return &ArticleTheme::of(palette);
    };

    QCOMPARE(of(Qt::white, QColor(0x1A1A1A)), &ArticleTheme::light());
    QCOMPARE(of(QColor(0x1E1E1E), QColor(0xF0F0F0)), &ArticleTheme::dark());
    QCOMPARE(of(Qt::white, Qt::black), &ArticleTheme::highContrastLight());
    QCOMPARE(of(Qt::black, Qt::white), &ArticleTheme::highContrastDark());
}

QTEST_MAIN(ArticleThemeTest)
#include "articlethemetest.moc"
