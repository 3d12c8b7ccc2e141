#include "ui/printing/papermatter.h"

#include "ui/article_view/chip.h"
#include "ui/article_view/linepattern.h"
#include "ui/printing/papercolours.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::TextRange;

namespace {

bool has(const PrintedArticle &article, StructureKind kind)
{
    return std::any_of(article.structure.begin(), article.structure.end(),
                       [kind](const storage::StructureRange &range) { return range.kind == kind; });
}

QTextLayout::FormatRange format(qsizetype start, qsizetype length, const QFont &font,
                                const QColor &colour)
{
    QTextLayout::FormatRange range;
    range.start = int(start);
    range.length = int(length);
    range.format.setFont(font);
    range.format.setForeground(colour);
    return range;
}

/// @p text between signs that keep it together in a line of the other direction.
QString inItsDirection(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Line ends inside a paragraph of a QTextLayout
QString withSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

PaperMatter::PaperMatter(const PrintedArticle &article, const PrintChoices &choices,
                         const Typography &typography)
    : m_article(article),
      m_choices(choices),
      m_typography(typography),
      m_map(article.text)
{
}

QString PaperMatter::worded(QDate date)
{
    //: How a date is written out: "5 March 2024". See the Qt documentation of QDate::toString().
    return QLocale().toString(date, tr("d MMMM yyyy"));
}

QFont PaperMatter::smallFont(double scale, QFont::Weight weight) const
{
    QFont font = m_typography.labelFont();
    font.setPixelSize(int(std::lround(m_typography.size() * scale)));
    font.setWeight(weight);
    return font;
}

int PaperMatter::chipSide() const
{
    return QFontMetrics(m_typography.letterFont()).height();
}

int PaperMatter::chipIndent(bool isPart) const
{
    return (isPart ? 2 : 1) * (chipSide() + chipSide() / 2);
}

PaperParagraph PaperMatter::paragraph(const QString &text, const QFont &font) const
{
    PaperParagraph made;
    made.text = text;
    made.font = font;
    made.colour = paperTheme(m_choices.isBlackAndWhite).text;
    return made;
}

PaperParagraph PaperMatter::heading(const QString &text) const
{
    PaperParagraph made = paragraph(text, smallFont(0.88, QFont::Bold));
    made.spaceAbove = m_typography.size();
    made.hasRuleAbove = true;
    return made;
}

PaperFlow PaperMatter::masthead(int width) const
{
    const storage::ArticleMetadata &known = m_article.metadata;
    const ArticleTheme &theme = paperTheme(m_choices.isBlackAndWhite);
    QStringList parts;
    if (!known.publisher.isEmpty())
        parts.append(known.publisher);
    if (!known.author.isEmpty() && !has(m_article, StructureKind::Byline))
        parts.append(known.author);
    const QDate date = QDate::fromString(known.datePublished.left(10), Qt::ISODate);
    if (date.isValid() || !known.datePublished.isEmpty())
        parts.append(date.isValid() ? worded(date) : known.datePublished);

    PaperFlow::Item item;
    if (!parts.isEmpty()) {
        for (QString &part : parts)
            part = inItsDirection(part);
        PaperParagraph line = paragraph(parts.join(u" · "_s), smallFont(0.76));
        line.colour = theme.mutedText;
        if (!known.publisher.isEmpty())
            line.formats = {format(0, known.publisher.size() + 2, smallFont(0.76, QFont::DemiBold),
                                   theme.text)};
        item.push_back(line);
    }
    if (!known.url.isEmpty()) {
        PaperParagraph line = paragraph(known.url, smallFont(0.66));
        line.colour = theme.mutedText;
        item.push_back(line);
    }
    const QString title = known.title.simplified();
    if (!title.isEmpty() && !has(m_article, StructureKind::Title) &&
        !m_article.text.left(title.size() * 2).simplified().startsWith(title)) {
        Block block;
        block.kind = BlockKind::Title;
        PaperParagraph line = paragraph(title, m_typography.styleOf(block).font);
        line.spaceAbove = m_typography.size();
        item.push_back(line);
    }
    for (PaperParagraph &line : item)
        line.isRightToLeft = m_article.text.isRightToLeft();
    PaperFlow flow(width);
    if (!item.empty())
        flow.add(1, [item](qsizetype) { return item; });
    return flow;
}

PaperFlow PaperMatter::endMatter(int width, std::function<QString(size_t annotation)> placeOf) const
{
    PaperFlow flow(width);
    addKey(flow);
    addAnnotations(flow, placeOf);
    return flow;
}

void PaperMatter::addKey(PaperFlow &flow) const
{
    if (m_article.kinds.empty())
        return;
    const QFontMetrics metrics(m_typography.styleOf(Block{}).font);
    int column = 0;
    for (const PrintedKind &kind : m_article.kinds)
        column = std::max(column,
                          chipIndent(kind.isPart) + std::max(metrics.horizontalAdvance(kind.name),
                                                             m_typography.size() * 5));
    column = std::min(column + m_typography.size(), m_typography.size() * 20);
    const auto makeKey = [this, column](qsizetype) {
        PaperFlow::Item key{heading(tr("Key"))};
        for (const PrintedKind &kind : m_article.kinds) {
            const PaperFlow::Item item = keyItem(kind, column);
            key.insert(key.end(), item.begin(), item.end());
        }
        return key;
    };
    flow.add(1, makeKey, PaperFlow::Breaks::OnlyWhereTooLong);
}

PaperFlow::Item PaperMatter::keyItem(const PrintedKind &kind, int column) const
{
    const ArticleTheme &theme = paperTheme(m_choices.isBlackAndWhite);
    const int indent = chipIndent(kind.isPart);
    const QString count = kind.isPart ? tr("%n passage(s)", nullptr, int(kind.count))
                                      : tr("%n annotation(s)", nullptr, int(kind.count));
    PaperParagraph name = paragraph(kind.name + u'\t' + count, m_typography.styleOf(Block{}).font);
    name.formats = {format(kind.name.size() + 1, count.size(), smallFont(0.7), theme.marginText)};
    name.indent = indent;
    name.tab = column - indent;
    name.spaceAbove = m_typography.size() / (kind.isPart ? 3 : 2);
    name.letter = kind.letter;
    name.style = kind.style;
    name.marked = int(kind.name.size());
    name.markedWidth = m_typography.size() * 5;
    PaperFlow::Item item{name};
    if (!kind.definition.isEmpty()) {
        PaperParagraph definition = paragraph(withSeparators(kind.definition), smallFont(0.7));
        definition.colour = theme.mutedText;
        definition.indent = indent;
        definition.spaceAbove = 2;
        item.push_back(definition);
    }
    return item;
}

void PaperMatter::addAnnotations(PaperFlow &flow,
                                 const std::function<QString(size_t annotation)> &placeOf) const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_article.annotations.size(); ++i) {
        const bool hasNote = m_choices.printsNotes && !m_article.annotations[i].note.isEmpty();
        if (m_choices.listsAnnotations || hasNote)
            shown.push_back(i);
    }
    const QString title = m_choices.listsAnnotations ? tr("Annotations") : tr("Notes");
    flow.add(qsizetype(shown.size()), [this, shown, title, placeOf](qsizetype number) {
        const size_t annotation = shown[size_t(number)];
        PaperFlow::Item item =
            annotationItem(m_article.annotations[annotation], placeOf(annotation));
        if (number == 0)
            item.insert(item.begin(), heading(title));
        return item;
    });
}

PaperParagraph PaperMatter::labelled(const QString &label, const QString &text) const
{
    const ArticleTheme &theme = paperTheme(m_choices.isBlackAndWhite);
    QFont quotation = m_typography.styleOf(Block{}).font;
    quotation.setPixelSize(m_typography.size() * 5 / 6);
    PaperParagraph made = paragraph(
        label.isEmpty() ? withSeparators(text) : label + u'\t' + withSeparators(text), quotation);
    made.formats = {format(0, label.size(), smallFont(0.68), theme.mutedText)};
    made.indent = chipIndent(false);
    made.tab = label.isEmpty() ? 0 : m_typography.size() * 5;
    made.spaceAbove = 2;
    return made;
}

PaperFlow::Item PaperMatter::annotationItem(const PrintedAnnotation &annotation,
                                            const QString &place) const
{
    const ArticleTheme &theme = paperTheme(m_choices.isBlackAndWhite);
    const QString where =
        annotation.annotator.isEmpty() ? place : place + u" · "_s + annotation.annotator;
    PaperParagraph head =
        paragraph(annotation.tag + u"   "_s + where, smallFont(0.76, QFont::DemiBold));
    head.formats = {
        format(annotation.tag.size(), where.size() + 3, smallFont(0.68), theme.mutedText)};
    head.indent = chipIndent(false);
    head.spaceAbove = m_typography.size() * 2 / 3;
    head.letter = annotation.letter;
    head.style = annotation.style;
    PaperFlow::Item item{head};

    std::vector<std::pair<QString, std::vector<TextRange>>> parts;
    for (const PrintedAnnotation::Passage &passage : annotation.passages) {
        const auto known = std::find_if(parts.begin(), parts.end(), [&](const auto &part) {
            return part.first == passage.part;
        });
        if (known != parts.end())
            known->second.push_back(passage.range);
        else
            parts.push_back({passage.part, {passage.range}});
    }
    for (const auto &[part, ranges] : parts)
        item.push_back(labelled(part, quoteOf(ranges)));
    if (m_choices.listsAnnotations && !annotation.fields.empty()) {
        QStringList fields;
        for (const auto &[name, value] : annotation.fields)
            fields.append(tr("%1: %2", "a field and its value").arg(name, value));
        PaperParagraph line = labelled(tr("Fields"), fields.join(u" · "_s));
        line.formats.append(
            format(tr("Fields").size() + 1, line.text.size(), smallFont(0.7), theme.text));
        item.push_back(line);
    }
    if (m_choices.printsNotes && !annotation.note.isEmpty()) {
        PaperParagraph note = labelled(tr("Note"), annotation.note);
        note.formats.append(
            format(tr("Note").size() + 1, note.text.size(), smallFont(0.74), theme.text));
        item.push_back(note);
    }
    return item;
}

QString PaperMatter::quoteOf(const std::vector<TextRange> &ranges) const
{
    QStringList quotes;
    for (const TextRange range : ranges) {
        const TextRange indices = m_map.toUtf16(range);
        quotes.append(m_article.text.mid(indices.begin, indices.length()).replace(u'\n', u' '));
    }
    const QString quote = quotes.join(u" … "_s);
    return quote.isRightToLeft() ? inItsDirection(quote) : quote;
}

void PaperMatter::decorate(QPainter &painter, const PaperParagraph &paragraph,
                           const QRect &firstLine, int baseline, int markedWidth) const
{
    if (!paragraph.style)
        return;
    const ArticleTheme &theme = paperTheme(m_choices.isBlackAndWhite);
    const MarkColours colours = paperColours(*paragraph.style, m_choices.isBlackAndWhite);
    const int side = chipSide();
    const QRect square(firstLine.left() - side - side / 2, baseline - side * 4 / 5, side, side);
    const QColor &line = colours.line(Emphasis::Normal);
    Chip chip{square, paragraph.letter, line, theme.page, line};
    if (theme.framesChips) {
        chip.ground = theme.page;
        chip.ink = line;
    }
    paintChip(painter, chip, m_typography.letterFont());
    if (markedWidth <= 0)
        return;
    const TextStyle &body = m_typography.styleOf(Block{});
    painter.fillRect(firstLine.left(), baseline - body.ascent, markedWidth,
                     body.ascent + body.descent + 1, colours.fill(Emphasis::Normal, 0));
    drawPatternLine(painter, linePatternNamed(paragraph.style->pattern), firstLine.left(),
                    firstLine.left() + markedWidth, baseline + body.descent + 2,
                    m_typography.laneThickness(), colours.line(Emphasis::Normal));
}

} // namespace ui
