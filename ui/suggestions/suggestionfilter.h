#pragma once

#include "app/suggestions/suggestion.h"

#include <QStringList>
#include <QToolButton>

class QAction;

namespace ui {

/// Which suggestions one goes through, sees and counts.
struct SuggestionFilter
{
    bool attributions = true;
    bool figures = true;
    bool onlySure = false;

    bool accepts(const app::Suggestion &suggestion) const;
    bool operator==(const SuggestionFilter &) const = default;
};

/// Chooses a filter in its menu, and says it. Begins with what was chosen last, and remembers.
class SuggestionFilterButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SuggestionFilterButton(QWidget *parent = nullptr);

    SuggestionFilter filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged(ui::SuggestionFilter filter);

private:
    QAction *addChoice(const QString &text);
    void choose();
    void show(SuggestionFilter filter);

    SuggestionFilter m_filter;
    QAction *m_attributions;
    QAction *m_figures;
    QAction *m_onlySure;
};

} // namespace ui
