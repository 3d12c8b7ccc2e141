#include "ui/printing/articleprinter.h"

#include "ui/article_view/articlepainter.h"
#include "ui/article_view/textline.h"
#include "ui/printing/papercolours.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int zoom = 100; ///< the size all distances of the layout were made for
constexpr double bodyPoints = 10.5;
constexpr double smallestMargin = 28; ///< points; line numbers stand in it
constexpr int numberedEvery = 5;
constexpr qsizetype progressTotal = 1000;

Typography paperTypography(ReadingFace face, QFont systemFont)
{
    systemFont.setHintingPreference(QFont::PreferNoHinting);
    Typography typography(face, zoom, systemFont);
    typography.setFewestLanes(1); // nothing moves on paper when a mark is added
    return typography;
}

/// Passes progress of a half of the work on as progress of the whole.
app::Progress halfOf(const app::Progress &progress, qsizetype begin)
{
    if (!progress)
        return {};
    return [&progress, begin](qsizetype done, qsizetype total) {
        return progress(begin + done * progressTotal / 2 / std::max<qsizetype>(total, 1),
                        progressTotal);
    };
}

} // namespace

ArticlePrinter::ArticlePrinter(PrintedArticle article, const PrintChoices &choices,
                               ReadingFace face, const QFont &systemFont)
    : m_article(std::move(article)),
      m_choices(choices),
      m_typography(paperTypography(face, systemFont)),
      m_layout(m_typography),
      m_map(m_article.text),
      m_matter(m_article, m_choices, m_typography)
{
    m_marks.setAll(m_article.marks, m_map);
    for (const storage::MarkStyle &style : m_marks.styles())
        m_colours.push_back(paperColours(style, m_choices.isBlackAndWhite));
}

ArticlePrinter::~ArticlePrinter() = default;

double ArticlePrinter::pointsPerPixel()
{
    static const double scale = bodyPoints / Typography(ReadingFace::System, zoom, QFont()).size();
    return scale;
}

const ArticleTheme &ArticlePrinter::theme() const
{
    return paperTheme(m_choices.isBlackAndWhite);
}

QRectF ArticlePrinter::area() const
{
    const double scale = pointsPerPixel();
    return {m_area.x() * scale, m_area.y() * scale, m_area.width() * scale,
            m_area.height() * scale};
}

void ArticlePrinter::measurePaper(const QPageLayout &paper)
{
    const QSizeF sheet = paper.fullRect(QPageLayout::Point).size();
    const QMarginsF wanted = paper.margins(QPageLayout::Point);
    const double left = std::max(wanted.left(), smallestMargin);
    const double right = std::max(wanted.right(), smallestMargin);
    const double top = std::max(wanted.top(), smallestMargin);
    const double bottom = std::max(wanted.bottom(), smallestMargin);
    const double scale = pointsPerPixel();
    m_area = QRect(int(std::ceil(left / scale)), int(std::ceil(top / scale)),
                   int((sheet.width() - left - right) / scale),
                   int((sheet.height() - top - bottom) / scale));

    // The layout keeps room around text and margin for the window's edges; on paper the margins of
    // the paper are that.
    const int size = m_typography.size();
    m_layout.setText({}, {}, {}); // so that trying widths costs nothing
    m_layout.setTypography(m_typography);
    const auto columnOf = [](const PageGeometry &geometry) {
        const int begin = std::min(geometry.textLeft, geometry.marginLeft);
        const int end = std::max(geometry.textRight(), geometry.marginRight());
        return std::pair(begin, end);
    };
    for (int width = m_area.width() + 6 * size; width > size * 8; --width) {
        m_layout.setWidth(width);
        const auto [begin, end] = columnOf(m_layout.geometry());
        if (end - begin <= m_area.width())
            break;
    }
    m_layout.setText(m_article.text, m_map, m_article.structure);
    m_layout.updateLanes(m_marks);

    const auto [begin, end] = columnOf(m_layout.geometry());
    const int headHeight = size * 5 / 2;
    const int footHeight = size * 9 / 4;
    m_column =
        QRect(m_area.left() + (m_area.width() - (end - begin)) / 2, m_area.top() + headHeight,
              end - begin, m_area.height() - headHeight - footHeight);
    m_shift = m_column.left() - begin;
}

bool ArticlePrinter::layOut(const QPageLayout &paper, const app::Progress &progress)
{
    measurePaper(paper);
    m_pages.clear();
    m_masthead = std::make_unique<PaperFlow>(m_matter.masthead(m_column.width()));
    const int most = m_column.height() / 2;
    const int masthead = m_masthead->fit({}, most, true).height;
    const int firstTop = masthead == 0 ? 0 : masthead + m_typography.size() * 3 / 2;

    m_lineOfAnnotation.assign(m_article.annotations.size(), 0);
    size_t next = 0;
    const auto visit = [&](const ArticleLine &line, int number) {
        for (; next < m_article.annotations.size(); ++next) {
            const auto &passages = m_article.annotations[next].passages;
            if (!passages.empty() && m_map.toUtf16(passages.front().range.begin) >= line.range.end)
                return;
            m_lineOfAnnotation[next] = number;
        }
    };
    ArticlePages pages(m_layout, m_column.height() - firstTop, m_column.height());
    if (!pages.cut(visit, progress))
        return false;
    m_textPages = pages.pages();
    for (int text = 0; text < int(m_textPages.size()); ++text) {
        Page page;
        page.text = text;
        page.textTop = text == 0 ? firstTop : 0;
        m_pages.push_back(page);
    }
    if (m_pages.empty())
        m_pages.push_back({});
    m_endMatter = std::make_unique<PaperFlow>(m_matter.endMatter(
        m_layout.geometry().textWidth, [this](size_t annotation) { return placeOf(annotation); }));
    cutEndMatter();
    return true;
}

void ArticlePrinter::cutEndMatter()
{
    const Page &last = m_pages.back();
    int used = last.textTop;
    if (last.text >= 0)
        used += m_textPages[size_t(last.text)].bottom - m_textPages[size_t(last.text)].top;
    PaperFlow::Place at;
    const PaperFlow::Fit beside = m_endMatter->fit(at, m_column.height() - used, used == 0);
    m_pages.back().flowBegin = at;
    m_pages.back().flowEnd = beside.end;
    m_pages.back().flowTop = used;
    m_pages.back().isFlowAtTop = used == 0;
    for (at = beside.end; at < m_endMatter->end();) {
        Page page;
        page.flowBegin = at;
        at = m_endMatter->fit(at, m_column.height(), true).end;
        page.flowEnd = at;
        page.isFlowAtTop = true;
        m_pages.push_back(page);
    }
}

QString ArticlePrinter::placeOf(size_t annotation) const
{
    const int line = m_lineOfAnnotation[annotation];
    const auto after = std::upper_bound(
        m_textPages.begin(), m_textPages.end(), line,
        [](int number, const ArticlePage &page) { return number < page.firstLine; });
    return tr("Page %1, line %2").arg(after - m_textPages.begin()).arg(line + 1);
}

std::vector<std::pair<ArticleLine, QRectF>> ArticlePrinter::linesOn(int page)
{
    std::vector<std::pair<ArticleLine, QRectF>> lines;
    const Page &shown = m_pages[size_t(page)];
    if (shown.text < 0)
        return lines;
    const ArticlePage &part = m_textPages[size_t(shown.text)];
    const double scale = pointsPerPixel();
    const PageGeometry &geometry = m_layout.geometry();
    m_layout.visitLines(part.top, part.bottom, [&](const ArticleLine &line) {
        const int top = m_column.top() + shown.textTop + line.top - part.top;
        lines.emplace_back(line, QRectF((geometry.textLeft + m_shift) * scale, top * scale,
                                        geometry.textWidth * scale, line.height * scale));
    });
    return lines;
}

void ArticlePrinter::paintPage(QPainter &painter, int number)
{
    const Page &page = m_pages[size_t(number)];
    painter.save();
    painter.scale(pointsPerPixel(), pointsPerPixel());
    // Hairlines are thinner than a dot of the preview, and would be missing from it here and there.
    painter.setRenderHint(QPainter::Antialiasing);
    const auto decorate = [this](QPainter &on, const PaperParagraph &paragraph,
                                 const QRect &firstLine, int baseline, int markedWidth) {
        m_matter.decorate(on, paragraph, firstLine, baseline, markedWidth);
    };
    paintText(painter, page);
    if (number == 0) {
        painter.save();
        painter.translate(m_column.topLeft());
        const PaperFlow::Place end = m_masthead->fit({}, m_column.height() / 2, true).end;
        m_masthead->paint(painter, {}, end, true, decorate, theme().rule);
        painter.restore();
    }
    if (page.flowBegin < page.flowEnd) {
        painter.save();
        painter.translate(m_shift + m_layout.geometry().textLeft, m_column.top() + page.flowTop);
        m_endMatter->paint(painter, page.flowBegin, page.flowEnd, page.isFlowAtTop, decorate,
                           theme().rule);
        painter.restore();
    }
    paintHeadAndFoot(painter, number);
    painter.restore();
}

void ArticlePrinter::paintText(QPainter &painter, const Page &page)
{
    if (page.text < 0)
        return;
    const ArticlePage &part = m_textPages[size_t(page.text)];
    const int width = m_column.right() + 1 - m_shift + m_typography.size();
    painter.save();
    painter.translate(m_shift, m_column.top() + page.textTop - part.top);
    painter.save();
    // Stripes of the margin run on beyond the page's lines.
    const int slack = m_typography.leading();
    painter.setClipRect(QRect(0, part.top - slack, width, part.bottom - part.top + 2 * slack));
    const Margin margin(m_layout, m_marks, part.top, part.bottom);
    ArticlePainter(m_layout, m_marks, m_colours, theme(), Highlights())
        .paint(painter, QRect(0, part.top, width, part.bottom - part.top), margin);
    painter.restore();
    if (m_choices.listsAnnotations || m_choices.printsNotes)
        paintLineNumbers(painter, part);
    painter.restore();
    m_layout.dropUnused();
}

void ArticlePrinter::paintLineNumbers(QPainter &painter, const ArticlePage &page)
{
    const PageGeometry &geometry = m_layout.geometry();
    const QFont font = m_matter.smallFont(0.62);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme().marginText);
    const int gap = m_typography.size() * 2 / 3;
    int number = page.firstLine;
    m_layout.visitLines(page.top, page.bottom, [&](const ArticleLine &line) {
        if (++number % numberedEvery != 0)
            return;
        const QString text = QString::number(number);
        const int x = geometry.isMirrored
                          ? geometry.textRight() + gap
                          : geometry.textLeft - gap - metrics.horizontalAdvance(text);
        painter.drawText(x, line.baseline, text);
    });
}

void ArticlePrinter::paintHeadAndFoot(QPainter &painter, int page) const
{
    const QFont font = m_matter.smallFont(0.68);
    const QFontMetrics metrics(font);
    const int left = m_column.left();
    const int width = m_column.width();
    const int gap = m_typography.size();
    const auto paintLine = [&](int baseline, const QString &begin, const QString &end) {
        const int endWidth = metrics.horizontalAdvance(end);
        QTextLayout layout(metrics.elidedText(begin, Qt::ElideRight, width - endWidth - gap), font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        if (line.isValid())
            drawTextLine(painter, line, QPointF(left, baseline - line.ascent()));
        painter.drawText(left + width - endWidth, baseline, end);
    };
    painter.setFont(font);
    painter.setPen(theme().mutedText);
    const int head = m_area.top() + metrics.ascent();
    const int foot = m_area.bottom() + 1 - metrics.descent();
    paintLine(head, page == 0 ? QString() : m_article.metadata.title.simplified(),
              tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    QStringList parts;
    if (!m_article.project.isEmpty())
        parts.append(m_article.project);
    if (!m_article.annotators.isEmpty())
        parts.append(
            tr("annotated by %1").arg(QLocale().createSeparatedList(m_article.annotators)));
    paintLine(foot, parts.join(u" · "_s),
              m_article.printed.isValid()
                  ? tr("Printed on %1").arg(PaperMatter::worded(m_article.printed))
                  : QString());
    painter.fillRect(left, head + metrics.descent() + gap / 4, width, 1, theme().rule);
    painter.fillRect(left, foot - metrics.ascent() - gap / 4, width, 1, theme().rule);
}

bool ArticlePrinter::print(QPagedPaintDevice &device, const app::Progress &progress,
                           const std::vector<int> &wanted)
{
    if (!layOut(device.pageLayout(), halfOf(progress, 0)))
        return false;
    std::vector<int> pages = wanted;
    std::erase_if(pages, [this](int page) { return page < 0 || page >= pageCount(); });
    for (int page = 0; wanted.empty() && page < pageCount(); ++page)
        pages.push_back(page);

    QPainter painter;
    if (pages.empty() || !painter.begin(&device))
        return false;
    const app::Progress report = halfOf(progress, progressTotal / 2);
    const QPageLayout paper = device.pageLayout();
    const double scale = device.logicalDpiX() / 72.0;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        if (paper.mode() == QPageLayout::StandardMode)
            painter.translate(-paper.paintRectPixels(device.logicalDpiX()).topLeft());
        painter.scale(scale, scale);
        paintPage(painter, pages[i]);
        painter.restore();
        if (report && !report(qsizetype(i) + 1, qsizetype(pages.size())))
            return false;
    }
    return painter.end();
}

} // namespace ui
