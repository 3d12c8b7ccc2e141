#pragma once

#include "app/articles/importing.h"

#include <QSplitter>

#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTextEdit;

namespace ui {

class DifferenceView;
class OriginalView;

/// What an article of an import is a copy of.
struct ComparedText
{
    QString title;
    QString text;
};

/// One article of an import beside the file it comes from, or what it is a copy of.
class ImportPreview : public QSplitter
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// Null: nothing. @p compared is asked for when the difference is looked at, and may be empty.
    void show(const app::ImportItem *item, std::function<ComparedText()> compared = {});
    DifferenceView *difference() const { return m_difference; }
    QTabBar *sides() const { return m_sides; }

    using QSplitter::show;

private:
    void showSide();

    QTextEdit *m_text;
    OriginalView *m_original;
    DifferenceView *m_difference;
    QLabel *m_originalTitle;
    QTabBar *m_sides; ///< shown where there is a difference to look at
    QStackedWidget *m_side;
    QString m_shown; ///< the text that comes in
    QString m_shownTitle;
    std::function<ComparedText()> m_compared; ///< empty once it is shown
};

} // namespace ui
