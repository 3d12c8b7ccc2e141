#include "ui/article_view/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodySize = 17;
constexpr qsizetype mostLabelWidths = 500;

QStringList installed(const QStringList &wanted)
{
    // Asking for faces that are not there sends Qt through its slow substitution for every font.
    static const QStringList all = QFontDatabase::families();
    QStringList found;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(found),
                 [](const QString &family) { return all.contains(family); });
    return found;
}

QFont readingFont(ReadingFace face, const QFont &systemFont)
{
    QFont font = systemFont;
    if (face == ReadingFace::Serif) {
        static const QStringList families =
            installed({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Noto Serif"_s, u"Charter"_s,
                       u"Georgia"_s, u"Cambria"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s});
        if (!families.isEmpty())
            font.setFamilies(families.first(1));
        font.setStyleHint(QFont::Serif);
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

Typography::Typography(ReadingFace face, int zoom, const QFont &systemFont)
    : m_size(std::max(7, bodySize * zoom / 100)),
      m_laneStep(std::max(4, m_size * 5 / 17)),
      m_leading(std::max(1, m_size / 8))
{
    const QFont reading = readingFont(face, systemFont);
    QFont bold = reading;
    bold.setWeight(QFont::Bold);
    QFont italic = reading;
    italic.setItalic(true);

    m_body = makeStyle(reading, 1.0);
    m_blockGap = m_size * 13 / 17;
    m_title = makeStyle(bold, 1.75);
    m_title.spaceBelow = m_size / 4;
    m_title.fewestLanes = 1;
    m_subtitle = makeStyle(reading, 1.2);
    m_subtitle.isMuted = true;
    m_subtitle.spaceBelow = m_size / 4;
    m_subtitle.fewestLanes = 1;
    const double headingScales[] = {1.45, 1.3, 1.15, 1.05, 1.0, 1.0};
    for (int level = 0; level < 6; ++level) {
        m_headings[level] = makeStyle(bold, headingScales[level]);
        m_headings[level].spaceAbove = m_size / 2;
        m_headings[level].fewestLanes = 1;
    }
    m_byline = makeStyle(systemFont, 0.85);
    m_byline.font.setLetterSpacing(QFont::AbsoluteSpacing, m_size / 60.0);
    m_byline.isMuted = true;
    m_byline.isTight = true;
    m_byline.fewestLanes = 1;
    m_caption = makeStyle(italic, 0.9);
    m_caption.isMuted = true;
    m_caption.isTight = true;
    m_caption.spaceBelow = m_size / 3;
    m_caption.fewestLanes = 1;
    m_code = makeStyle(fixedFont(), 0.86);
    m_code.isTight = true;

    m_labelFont = systemFont;
    m_labelFont.setPixelSize(std::max(9, int(std::lround(m_size * 0.7))));
    m_letterFont = m_labelFont;
    m_letterFont.setPixelSize(std::max(8, int(std::lround(m_size * 0.62))));
    m_letterFont.setWeight(QFont::Bold);

    const QString sample =
        u"the minister said on Monday that 43,603 people had been counted by now"_s;
    m_measure =
        int(QFontMetricsF(m_body.font).horizontalAdvance(sample) * 70 / double(sample.size()));
}

TextStyle Typography::makeStyle(const QFont &font, double scale) const
{
    TextStyle style;
    style.font = font;
    style.font.setPixelSize(std::max(6, int(std::lround(m_size * scale))));
    const QFontMetricsF metrics(style.font);
    style.ascent = int(std::lround(metrics.ascent()));
    style.descent = int(std::lround(metrics.descent()));
    return style;
}

const TextStyle &Typography::styleOfKind(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Title:
        return m_title;
    case BlockKind::Subtitle:
        return m_subtitle;
    case BlockKind::Heading:
        return m_headings[std::clamp<int>(block.level, 1, 6) - 1];
    case BlockKind::Byline:
    case BlockKind::Dateline:
        return m_byline;
    case BlockKind::Caption:
        return m_caption;
    case BlockKind::Code:
        return m_code;
    case BlockKind::Paragraph:
        break;
    }
    return m_body;
}

int Typography::labelWidth(const QString &text) const
{
    const auto known = m_labelWidths.constFind(text);
    if (known != m_labelWidths.constEnd())
        return *known;
    if (m_labelWidths.size() >= mostLabelWidths)
        m_labelWidths.clear();
    return *m_labelWidths.insert(text, QFontMetrics(m_labelFont).horizontalAdvance(text));
}

int Typography::lineHeight(const TextStyle &style, int lanes) const
{
    const int room = std::clamp(lanes, style.fewestLanes, mostLanes);
    return style.ascent + style.descent + 1 + room * laneStep() + leading();
}

} // namespace ui
