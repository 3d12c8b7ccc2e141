#pragma once

#include "app/annotating/suggestionreview.h"
#include "ui/suggestions/suggestionfilter.h"

#include <QFrame>
#include <QString>

#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class FlowLayout;

/// The strip under the text: which suggestion is current, what can be done about it, and how many
/// of the article are decided. What it says of the current one is spoken out.
class SuggestionStrip : public QFrame
{
    Q_OBJECT

public:
    /// A part of the current suggestion, as it is shown.
    struct Part
    {
        QString name;  ///< "Source"
        QString words; ///< shortened
        QColor colour;
    };
    struct Shown
    {
        qsizetype number = 0; ///< from 1, among those of the article that the filter lets through
        qsizetype count = 0;
        QString kind; ///< "Attribution"
        std::vector<Part> parts;
        QString reason; ///< a sentence
        bool isSure = true;
    };

    explicit SuggestionStrip(QWidget *parent = nullptr);

    struct Button
    {
        QAction *action = nullptr;
        QAction *keyed = nullptr; ///< whose key it is, where that is another action
        bool showsKey = false;    ///< beside the words, not only in the tip
        bool isDecision = false;  ///< only there while a suggestion is current
    };
    void setButtons(const std::vector<Button> &buttons);
    void showSuggestion(const Shown &shown);
    /// No suggestion is current. @p hidden: how many open ones the filter leaves out.
    void showNone(const app::SuggestionCounts &counts, qsizetype hidden, bool isReady);
    void setCounts(const app::SuggestionCounts &counts);

    SuggestionFilterButton *filterButton() const { return m_filter; }

    QString words() const; ///< what it says, as plain words
    QString countWords() const;

Q_SIGNALS:
    void closeWanted();

private:
    QToolButton *addButton(const Button &shown);

    QLabel *m_title;
    QLabel *m_parts;
    QLabel *m_counts;
    SuggestionFilterButton *m_filter;
    FlowLayout *m_flow;
    std::vector<QToolButton *> m_decisions; ///< only while one is current
};

} // namespace ui
