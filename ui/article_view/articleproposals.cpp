// The part of ArticleView that shows what the machine proposes.

#include "ui/article_view/articleviewprivate.h"

namespace ui {

using storage::TextRange;

void ArticleView::setCueLines(std::vector<CueLine> lines)
{
    for (CueLine &line : lines)
        line.range = d->map.toUtf16(line.range);
    if (lines == d->highlights.proposals.cues)
        return;
    d->highlights.proposals.cues = std::move(lines);
    viewport()->update();
}

void ArticleView::setProposal(std::vector<ProposedPart> parts)
{
    for (const Proposals::Part &part : d->highlights.proposals.parts)
        d->updateLines(part.range);
    d->proposed = std::move(parts);
    d->updateProposal();
    for (const Proposals::Part &part : d->highlights.proposals.parts)
        d->updateLines(part.range);
}

std::vector<TextRange> ArticleView::proposal() const
{
    std::vector<TextRange> ranges;
    for (const ProposedPart &part : d->proposed)
        ranges.push_back(part.range);
    return ranges;
}

std::vector<TextRange> ArticleView::cueLines() const
{
    std::vector<TextRange> ranges;
    for (const CueLine &line : d->highlights.proposals.cues)
        ranges.push_back(d->map.toCodePoints(line.range));
    return ranges;
}

void ArticleView::setCueDetails(std::function<QString(qsizetype)> detailAt)
{
    d->cueDetailAt = std::move(detailAt);
}

void ArticleView::Private::updateProposal()
{
    highlights.proposals.parts.clear();
    for (const ProposedPart &part : proposed) {
        highlights.proposals.parts.push_back(
            {map.toUtf16(part.range), MarkColours(part.style, *theme).line(Emphasis::Normal)});
    }
}

std::vector<MarkTip::Entry> ArticleView::Private::cueEntriesAt(QPoint pagePoint)
{
    const std::optional<qsizetype> character = layout.characterAt(pagePoint);
    if (!character || !cueDetailAt)
        return {};
    const QString detail = cueDetailAt(map.toCodePoint(*character));
    if (detail.isEmpty())
        return {};
    return {{detail.section(u'\n', 0, 0), detail.section(u'\n', 1), theme->mutedText}};
}

} // namespace ui
