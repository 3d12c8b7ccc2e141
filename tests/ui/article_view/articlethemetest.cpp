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
    void textIsLegibleOnThePageAndTheSelection();
};

namespace {

constexpr double legible = 7.0; ///< WCAG AAA

storage::MarkStyle style(const QString &lightFill, const QString &lightLine,
                         const QString &darkFill, const QString &darkLine)
{
    return {lightFill, lightLine, darkFill, darkLine, u"solid"_s};
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

    for (const bool dark : {false, true}) {
        const ArticleTheme &theme = ArticleTheme::of(dark);
        const MarkColours colours(style, theme);
        for (const Emphasis emphasis :
             {Emphasis::Normal, Emphasis::Faded, Emphasis::Linked, Emphasis::Strong}) {
            for (int depth = 0; depth <= MarkColours::deepest + 2; ++depth) {
                const double ratio = contrast(theme.text, colours.fill(emphasis, depth));
                QVERIFY2(ratio >= legible, qPrintable(QString::number(ratio)));
            }
        }
        QVERIFY(contrast(colours.line(Emphasis::Normal), theme.page) >= 4.5);
        QVERIFY(contrast(colours.line(Emphasis::Normal), colours.strongFill()) >= 3.0);
    }
}

void ArticleThemeTest::textIsLegibleOnThePageAndTheSelection()
{
    for (const bool dark : {false, true}) {
        const ArticleTheme &theme = ArticleTheme::of(dark);

        QVERIFY(contrast(theme.text, theme.selection) >= legible);
        QVERIFY(contrast(theme.text, theme.inactiveSelection) >= legible);
        QVERIFY(contrast(theme.mutedText, theme.page) >= legible);
        QVERIFY(contrast(theme.marginText, theme.page) >= legible);
        QVERIFY(contrast(theme.fadedText, theme.page) >= 3.0);
    }
}

QTEST_MAIN(ArticleThemeTest)
#include "articlethemetest.moc"
