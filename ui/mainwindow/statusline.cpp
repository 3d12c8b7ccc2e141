#include "ui/mainwindow/statusline.h"

#include "app/text/words.h"
#include "ui/article_view/announcement.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintip.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

/// Counting the words of a whole book at each step of a selection would be felt.
constexpr qsizetype wordCountLimit = 50'000;

/// Where each paragraph that is not blank begins.
std::vector<qsizetype> paragraphsIn(QStringView text)
{
    std::vector<qsizetype> begins;
    qsizetype begin = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            begins.push_back(begin);
        begin += line.size() + 1;
    }
    return begins;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_said(new QLabel),
      m_offer(new QLabel),
      m_place(new QLabel),
      m_selection(new QLabel),
      m_analyst(new QToolButton)
{
    m_said->setContentsMargins(8, 0, 8, 0);
    m_said->setTextFormat(Qt::PlainText); // it names articles
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setAccessibleDescription(tr("What happened last"));
    for (QLabel *label : {m_offer, m_place, m_selection})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_analyst->setAutoRaise(true);
    m_analyst->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_analyst->setIcon(icon(QStringLiteral("analyst")));
    m_analyst->setToolTip(tr("Who is annotating"));
    m_analyst->setFocusPolicy(Qt::TabFocus);
    m_analyst->hide();
    addWidget(m_said, 1);
    m_offer->hide();
    addPermanentWidget(m_offer);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_place);
    addPermanentWidget(m_analyst);
    connect(m_analyst, &QToolButton::clicked, this, &StatusLine::analystWanted);
}

void StatusLine::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(plainTip(sentence));
    announce(m_said, sentence); // nobody who hears the window looks down here
}

QString StatusLine::said() const
{
    return m_said->text();
}

void StatusLine::setArticle(const QString &text)
{
    m_text = text;
    m_paragraphs = paragraphsIn(text);
    setSelection({}, 0);
}

void StatusLine::setSelection(storage::TextRange indices, qsizetype characters)
{
    m_place->setVisible(!m_paragraphs.empty());
    m_selection->setVisible(characters > 0);
    if (m_paragraphs.empty())
        return;
    const auto here = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), indices.begin) -
                      m_paragraphs.begin();
    const qsizetype percent = 100 * indices.begin / std::max<qsizetype>(1, m_text.size());
    //: %1 of %2 paragraphs, %3 per cent of the text
    m_place->setText(tr("Paragraph %1 of %2, %3 %")
                         .arg(std::max<qsizetype>(1, here))
                         .arg(m_paragraphs.size())
                         .arg(percent));
    if (characters == 0)
        return;
    const QString length = tr("%n character(s)", nullptr, int(characters));
    m_selection->setText(
        indices.length() > wordCountLimit
            ? length
            : tr("%n word(s), %1", nullptr,
                 int(app::wordCount(QStringView(m_text).sliced(indices.begin, indices.length()))))
                  .arg(length));
}

void StatusLine::setOffer(const QString &offer)
{
    m_offer->setVisible(!offer.isEmpty());
    m_offer->setText(offer);
}

QString StatusLine::offer() const
{
    return m_offer->text();
}

void StatusLine::setAnalyst(const QString &name)
{
    m_analyst->setVisible(!name.isNull());
    m_analyst->setText(name.isEmpty() ? tr("Who is annotating?") : name);
}

} // namespace ui
