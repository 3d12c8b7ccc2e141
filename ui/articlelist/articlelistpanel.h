#pragma once

#include "ui/articlelist/articlefilter.h"
#include "ui/articlelist/articlemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

/// Search, status filter, the list and how much of the pile is done.
class ArticleListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleListPanel(QWidget *parent = nullptr);

    void setProject(storage::Project *project);
    storage::Id<storage::Article> current() const;
    /// Makes @p id the current article, lifting the filter where it hides it.
    void setCurrent(storage::Id<storage::Article> id);
    void goToNext();
    void goToPrevious();
    void focusSearch();
    ArticleModel *model() const { return m_model; }

Q_SIGNALS:
    /// Another article is the current one; invalid where there is none.
    void currentChanged(storage::Id<storage::Article> id);
    /// The analyst wants to read: Return or a double click.
    void readingWanted();
    void importWanted();
    void contextMenuWanted(QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void showCounts();
    void showHint();
    void chooseColumns(QPoint position);

    ArticleModel *m_model;
    ArticleFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_status;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    QPushButton *m_import;
    QLabel *m_count;
    QProgressBar *m_progress;
};

} // namespace ui
