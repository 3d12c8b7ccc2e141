#include "ui/suggestions/suggestionstrip.h"

#include "ui/article_view/announcement.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keyrules.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::SuggestionCounts;

SuggestionStrip::SuggestionStrip(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_parts(new QLabel),
      m_counts(new QLabel),
      m_filter(new SuggestionFilterButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setTextFormat(Qt::PlainText);
    m_parts->setTextFormat(Qt::RichText);
    m_parts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Hide the suggestions"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &SuggestionStrip::closeWanted);

    auto *flow = new FlowLayout;
    flow->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_counts)}) {
        widget->setContentsMargins(0, 4, 12, 4);
        flow->addWidget(widget);
    }
    m_flow = flow;
    auto *top = new QHBoxLayout;
    top->addLayout(flow, 1);
    top->addWidget(m_filter, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_parts);
}

QToolButton *SuggestionStrip::addButton(const Button &shown)
{
    auto *button = new QToolButton;
    button->setDefaultAction(shown.action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_flow->addWidget(button);
    const auto showKey = [button, shown] {
        const QString key = keyText((shown.keyed ? shown.keyed : shown.action)->shortcut());
        const QString text = plainText(*shown.action);
        button->setText(text);
        //: %1 is what a button does, %2 its key
        button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
        if (!key.isEmpty() && shown.showsKey)
            button->setText(text + QStringLiteral("  ") + key);
    };
    showKey();
    connect(shown.action, &QAction::changed, button, showKey);
    if (shown.keyed)
        connect(shown.keyed, &QAction::changed, button, showKey);
    return button;
}

void SuggestionStrip::setButtons(const std::vector<Button> &buttons)
{
    for (const Button &shown : buttons) {
        QToolButton *button = addButton(shown);
        if (shown.isDecision)
            m_decisions.push_back(button);
    }
}

void SuggestionStrip::showSuggestion(const Shown &shown)
{
    for (QToolButton *button : m_decisions)
        button->show();
    //: %1 is a number, %2 how many there are, %3 "Attribution"
    const QString title = shown.isSure ? tr("Suggestion %1 of %2: %3")
                                       //: the same of one that is less sure
                                       : tr("Suggestion %1 of %2, unsure: %3");
    m_title->setText(title.arg(shown.number).arg(shown.count).arg(shown.kind));
    QStringList rich;
    QStringList plain;
    for (const Part &part : shown.parts) {
        rich.append(
            QStringLiteral("<span style=\"color:%1; font-weight:600\">%2</span>&nbsp;%3")
                .arg(part.colour.name(), part.name.toHtmlEscaped(), part.words.toHtmlEscaped()));
        //: a part of a suggestion: %1 is "Source", %2 its words
        plain.append(tr("%1: %2").arg(part.name, part.words));
    }
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    m_parts->setText(rich.join(QStringLiteral(" &nbsp; ")) +
                     QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                         .arg(muted, shown.reason.toHtmlEscaped()));
    m_parts->show();
    setAccessibleName(m_title->text() + QStringLiteral(". ") + plain.join(QStringLiteral(". ")));
    setAccessibleDescription(shown.reason);
    announce(this, accessibleName());
}

void SuggestionStrip::showNone(const SuggestionCounts &counts, qsizetype hidden, bool isReady)
{
    for (QToolButton *button : m_decisions)
        button->hide();
    m_parts->hide();
    m_title->setText(!isReady ? tr("Looking for suggestions…")
                     : counts.open == 0 && hidden > 0
                         ? tr("%n open suggestion(s) of other kinds", nullptr, int(hidden))
                     : counts.all() == 0 ? tr("No suggestions in this article")
                     : counts.open == 0  ? tr("All suggestions are decided")
                                         : tr("%n open suggestion(s)", nullptr, int(counts.open)));
    setAccessibleName(m_title->text());
    setAccessibleDescription({});
    setCounts(counts);
}

void SuggestionStrip::setCounts(const SuggestionCounts &counts)
{
    QStringList parts;
    if (counts.accepted > 0)
        parts.append(tr("%n accepted", nullptr, int(counts.accepted)));
    if (counts.rejected > 0)
        parts.append(tr("%n rejected", nullptr, int(counts.rejected)));
    if (counts.marked > 0)
        parts.append(tr("%n marked by hand", nullptr, int(counts.marked)));
    if (counts.open > 0 && counts.decided() > 0)
        parts.append(tr("%n open", nullptr, int(counts.open)));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

QString SuggestionStrip::words() const
{
    return accessibleName();
}

QString SuggestionStrip::countWords() const
{
    return m_counts->text();
}

} // namespace ui
