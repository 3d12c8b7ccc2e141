#pragma once

#include "app/articles/parsedarticle.h"
#include "app/articles/tables/readtable.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTextEdit;

namespace ui {

class ColumnsModel;
class ColumnsView;

/// Asks what the columns of tables are to articles, and shows what would come in. Reads and keeps
/// nothing itself.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// A table to ask about, and how many files have the same columns.
    struct Table
    {
        app::ReadTable table;
        int files = 1;
    };
    /// What was decided about a table that is to be read in another way than it was.
    struct Decision
    {
        QStringList columns;
        app::ColumnMapping mapping;
        bool isGuess = false;
    };

    /// @p tables: at least one; @p current: which is shown first.
    ColumnsDialog(std::vector<Table> tables, int current, QWidget *parent = nullptr);

    std::vector<Decision> decisions() const;
    void done(int result) override;

private:
    QWidget *makeChoice();
    QWidget *makeColumns();
    QWidget *makePreview();
    QWidget *makeButtons();
    void showTable(int number);
    void takeMapping();
    void showPreview(const app::ParsedArticles &articles);
    void showHint();
    bool canComeIn() const;

    std::vector<Table> m_tables;
    std::vector<app::ColumnMapping> m_mappings; ///< of each table, as decided so far
    int m_current = 0;
    ColumnsModel *m_model;
    ColumnsView *m_view;
    QComboBox *m_choice;
    QSplitter *m_splitter;
    QTextEdit *m_preview;
    QLabel *m_hint;
    QPushButton *m_reset = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
