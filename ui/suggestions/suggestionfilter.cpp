#include "ui/suggestions/suggestionfilter.h"

#include "ui/settings/settings.h"

#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString attributionsName = QStringLiteral("attributions");
const QString figuresName = QStringLiteral("figures");
const QString sureName = QStringLiteral("sure");

/// Nothing at all would leave nothing to go through.
SuggestionFilter remembered()
{
    const QStringList names = Settings().shownSuggestions();
    SuggestionFilter filter{names.contains(attributionsName), names.contains(figuresName),
                            names.contains(sureName)};
    if (!filter.attributions && !filter.figures)
        filter.attributions = filter.figures = true;
    return filter;
}

void remember(const SuggestionFilter &filter)
{
    QStringList names;
    if (filter.attributions)
        names.append(attributionsName);
    if (filter.figures)
        names.append(figuresName);
    if (filter.onlySure)
        names.append(sureName);
    Settings().setShownSuggestions(names);
}

} // namespace

bool SuggestionFilter::accepts(const app::Suggestion &suggestion) const
{
    const bool isKind = suggestion.kind == app::SuggestionKind::Figure ? figures : attributions;
    return isKind && (suggestion.isSure || !onlySure);
}

SuggestionFilterButton::SuggestionFilterButton(QWidget *parent) : QToolButton(parent)
{
    setMenu(new QMenu(this));
    m_attributions = addChoice(tr("&Attributions"));
    m_figures = addChoice(tr("&Figures"));
    menu()->addSeparator();
    m_onlySure = addChoice(tr("Only &sure ones"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s); // the style's is a dot
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Which suggestions to go through"));
    show(remembered());
}

QAction *SuggestionFilterButton::addChoice(const QString &text)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, &SuggestionFilterButton::choose);
    return action;
}

void SuggestionFilterButton::choose()
{
    SuggestionFilter chosen{m_attributions->isChecked(), m_figures->isChecked(),
                            m_onlySure->isChecked()};
    // Of two kinds one is always shown: the other comes instead
    if (!chosen.attributions && !chosen.figures) {
        chosen.attributions = !m_filter.attributions;
        chosen.figures = !m_filter.figures;
    }
    show(chosen);
    remember(chosen);
    Q_EMIT filterChanged(chosen);
}

void SuggestionFilterButton::show(SuggestionFilter filter)
{
    m_filter = filter;
    m_attributions->setChecked(filter.attributions);
    m_figures->setChecked(filter.figures);
    m_onlySure->setChecked(filter.onlySure);
    const QString kinds = filter.attributions && filter.figures ? tr("All kinds")
                          : filter.figures                      ? tr("Figures")
                                                                : tr("Attributions");
    //: %1 is "All kinds", "Figures" or "Attributions"
    const QString shown = filter.onlySure ? tr("%1, sure ones").arg(kinds) : kinds;
    setText(shown + u" ▾"_s);
    //: %1 is "All kinds", "Figures" or "Attributions, sure ones"
    setAccessibleName(tr("Shown suggestions: %1").arg(shown));
}

} // namespace ui
