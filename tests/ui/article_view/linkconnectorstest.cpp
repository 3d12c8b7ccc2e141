#include "ui/article_view/articlelayout.h"
#include "ui/article_view/connectors.h"
#include "ui/article_view/highlights.h"
#include "ui/article_view/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using namespace ui;
using namespace Qt::StringLiterals;
using storage::TextRange;

namespace {

/// Twenty one-line paragraphs; annotation 1 is in paragraph 2, annotation 2 in paragraph 6.
struct Page
{
    Page() : layout(Typography(ReadingFace::Serif, 100, QFont()))
    {
        for (int i = 0; i < 20; ++i)
            text += u"Paragraph %1 says nothing.\n"_s.arg(i, 2);
        layout.setText(text, app::TextMap(text), {});
        layout.setWidth(900);
        layout.layOut(0, 10000);
        const auto kind = std::make_shared<const MarkKind>();
        marks.setAll({{{1}, {1}, paragraph(2), kind}, {{2}, {2}, paragraph(6), kind}},
                     app::TextMap(text));
    }
    TextRange paragraph(int number) const
    {
        const qsizetype begin = text.indexOf(u"Paragraph %1"_s.arg(number, 2));
        return {begin, begin + 12};
    }
    int heightOf(int number)
    {
        const ArticleLine line = layout.lineOf(paragraph(number).begin);
        return (line.textTop + line.textBottom) / 2;
    }
    Connectors connectors(const std::vector<MarkLink> &links)
    {
        return {layout, marks, links, highlights, 0, layout.topOf(10)};
    }
    QImage drawn(const std::vector<MarkLink> &links, const ArticleTheme &theme)
    {
        const std::vector<MarkColours> colours{{storage::MarkStyle{}, theme}};
        QImage image(900, layout.topOf(10), QImage::Format_RGB32);
        image.fill(theme.page);
        QPainter painter(&image);
        connectors(links).paint(painter, marks, colours, theme, {});
        return image;
    }

    QString text;
    ArticleLayout layout;
    MarkSet marks;
    Highlights highlights;
};

MarkLink linkWith(LinkStroke stroke, bool isDirected, char16_t symbol)
{
    return {{1}, {2}, stroke, isDirected, symbol, u'⊂'};
}

} // namespace

class LinkConnectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignStandsAtTheOtherEnd();
    void signsOfOneHeightStandSideBySide();
    void kindsAreToldApart();
    void directionIsToldApart();
    void everyThemeShowsThem_data();
    void everyThemeShowsThem();
    void whatIsBeingLinkedIsJoinedToWhatWouldBeChosen();
};

void LinkConnectorsTest::theSignStandsAtTheOtherEnd()
{
    Page page;
    const MarkLink link = linkWith(LinkStroke::Dashes, true, u'⊃');

    page.highlights.current = {1};
    const Connectors there = page.connectors({link});
    page.highlights.current = {2};
    const Connectors back = page.connectors({link});

    QCOMPARE(there.rails().size(), size_t(1));
    QCOMPARE(there.rails().front().symbol, u'⊃');
    QCOMPARE(there.rails().front().symbolAt, page.heightOf(6));
    QCOMPARE(there.rails().front().dot, page.heightOf(6));
    QCOMPARE(back.rails().front().symbol, u'⊂');
    QCOMPARE(back.rails().front().symbolAt, page.heightOf(2));
    QCOMPARE(back.rails().front().dot, page.heightOf(6)); // the direction stays
}

void LinkConnectorsTest::signsOfOneHeightStandSideBySide()
{
    Page page;
    page.highlights.current = {1};
    const auto drawn = [&page](char16_t second) {
        return page.drawn(
            {linkWith(LinkStroke::Dashes, true, u'+'), linkWith(LinkStroke::Dashes, false, second)},
            ArticleTheme::light());
    };

    QVERIFY(drawn(u'=') != drawn(u'\0'));
    QVERIFY(drawn(u'=') != drawn(u'#'));
    QCOMPARE(drawn(u'+'), drawn(u'\0')); // the same twice says nothing more
}

void LinkConnectorsTest::kindsAreToldApart()
{
    Page page;
    page.highlights.current = {1};
    std::set<QByteArray> seen;
    for (const LinkStroke stroke :
         {LinkStroke::Dashes, LinkStroke::Dots, LinkStroke::LongDashes, LinkStroke::Double}) {
        const QImage image = page.drawn({linkWith(stroke, true, u'\0')}, ArticleTheme::light());
        seen.insert(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }

    QCOMPARE(seen.size(), size_t(4));
}

void LinkConnectorsTest::directionIsToldApart()
{
    Page page;
    page.highlights.current = {1};

    QVERIFY(page.drawn({linkWith(LinkStroke::Dots, true, u'\0')}, ArticleTheme::light()) !=
            page.drawn({linkWith(LinkStroke::Dots, false, u'\0')}, ArticleTheme::light()));
}

void LinkConnectorsTest::everyThemeShowsThem_data()
{
    QTest::addColumn<int>("theme");

    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast, light") << 2;
    QTest::newRow("high contrast, dark") << 3;
}

void LinkConnectorsTest::everyThemeShowsThem()
{
    QFETCH(int, theme);
    Page page;
    page.highlights.current = {1};
    const ArticleTheme &colours = *ArticleTheme::all()[size_t(theme)];
    const QImage image = page.drawn({linkWith(LinkStroke::LongDashes, true, u'=')}, colours);

    double strongest = 1;
    for (int y = page.heightOf(2); y < page.heightOf(6); ++y) {
        for (int x = page.layout.geometry().textRight(); x < page.layout.geometry().marginLeft; ++x)
            strongest = std::max(strongest, contrast(image.pixelColor(x, y), colours.page));
    }
    QVERIFY2(strongest >= 3, qPrintable(QString::number(strongest)));
}

void LinkConnectorsTest::whatIsBeingLinkedIsJoinedToWhatWouldBeChosen()
{
    Page page;
    page.highlights.current = {1};
    page.highlights.linkOrigin = {1};
    const auto rails = [&page] {
        return Connectors(page.layout, page.marks, {}, page.highlights, 0, 5000).rails().size();
    };

    QCOMPARE(rails(), size_t(0));
    page.highlights.hovered = {2};
    QCOMPARE(rails(), size_t(1));
    page.highlights.hovered = {};
    page.highlights.current = {2}; // gone to by keys
    QCOMPARE(rails(), size_t(1));
}

QTEST_MAIN(LinkConnectorsTest)
#include "linkconnectorstest.moc"
