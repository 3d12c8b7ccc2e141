#include "ui/cues/cuepreview.h"

#include "ui/cues/cuekindwords.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QSyntaxHighlighter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using app::Cue;
using app::CueKind;

namespace {

constexpr qsizetype longestSample = 60'000;

} // namespace

QColor lineColourOf(CueKind kind)
{
    const bool dark = isDark();
    switch (kind) {
    case CueKind::SureWord:
    case CueKind::LikelyWord:
        return dark ? QColor(0x8a, 0xb8, 0xf0) : QColor(0x1f, 0x5f, 0xb0);
    case CueKind::Credit:
        return dark ? QColor(0x7c, 0xd0, 0xc4) : QColor(0x0b, 0x72, 0x66);
    case CueKind::Figure:
        return dark ? QColor(0xe8, 0xa8, 0x60) : QColor(0xa8, 0x55, 0x00);
    case CueKind::Hedge:
        return dark ? QColor(0xd8, 0xa0, 0xd8) : QColor(0x8a, 0x3a, 0x8a);
    case CueKind::Quotation:
    case CueKind::Date:
    case CueKind::Name:
        break;
    }
    return quietTextColour();
}

/// Gives the cues their lines, block by block as they are laid out.
class CuePreview::Painter : public QSyntaxHighlighter
{
public:
    Painter(QTextDocument *document, const std::vector<Cue> &cues)
        : QSyntaxHighlighter(document),
          m_cues(cues)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const qsizetype begin = currentBlock().position();
        const qsizetype end = begin + text.size();
        auto cue = std::lower_bound(
            m_cues.begin(), m_cues.end(), begin,
            [](const Cue &each, qsizetype position) { return each.range.end <= position; });
        for (; cue != m_cues.end() && cue->range.begin < end; ++cue) {
            const qsizetype from = std::max(cue->range.begin, begin);
            setFormat(int(from - begin), int(std::min(cue->range.end, end) - from),
                      formatOf(cue->kind));
        }
    }

private:
    static QTextCharFormat formatOf(CueKind kind)
    {
        QTextCharFormat format;
        format.setUnderlineStyle(kind == CueKind::LikelyWord ? QTextCharFormat::DotLine
                                 : kind == CueKind::SureWord || kind == CueKind::Credit
                                     ? QTextCharFormat::SingleUnderline
                                     : QTextCharFormat::DashUnderline);
        format.setUnderlineColor(lineColourOf(kind));
        QColor ground = lineColourOf(kind);
        ground.setAlpha(kind == CueKind::Quotation ? 18 : 40);
        format.setBackground(ground);
        return format;
    }

    const std::vector<Cue> &m_cues;
};

CuePreview::CuePreview(QWidget *parent)
    : QPlainTextEdit(parent),
      m_painter(new Painter(document(), m_cues))
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isPainting) // a format is a change, too
            return;
        Q_EMIT sampleChanged();
    });
}

void CuePreview::setSample(const QString &text)
{
    m_cues.clear();
    const qsizetype lineEnd = text.indexOf(u'\n', longestSample);
    setPlainText(lineEnd < 0 ? text.left(2 * longestSample) : text.left(lineEnd));
}

QString CuePreview::sample() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void CuePreview::setCues(std::vector<Cue> cues)
{
    m_cues = std::move(cues);
    m_isPainting = true;
    m_painter->rehighlight();
    m_isPainting = false;
}

bool CuePreview::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    const auto cue = std::find_if(m_cues.begin(), m_cues.end(), [position](const Cue &each) {
        return each.range.contains(position);
    });
    QToolTip::showText(help->globalPos(), cue == m_cues.end() ? QString() : textOf(cue->kind),
                       this);
    return true;
}

} // namespace ui
