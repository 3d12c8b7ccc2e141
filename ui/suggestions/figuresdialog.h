#pragma once

#include "app/suggestions/suggestion.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QStandardItemModel;

namespace ui {

/// All figures that are proposed in an article, with what they are read as, before they are
/// accepted together. Those that can be read in two ways and those without a number are not chosen
/// at first.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    FiguresDialog(const QString &text, std::vector<app::Suggestion> figures,
                  QWidget *parent = nullptr);

    std::vector<app::Suggestion> chosen() const;

private:
    void addRow(const QString &text, const app::Suggestion &suggestion);
    void choose(bool isChosen);
    void showCount();

    std::vector<app::Suggestion> m_figures;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_accept;
};

} // namespace ui
