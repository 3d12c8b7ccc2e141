#pragma once

#include "app/annotating/valuecompletion.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

class QLineEdit;

namespace ui {

/// Values that are offered for what is being typed, with how often each occurs.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMatches(std::vector<app::ValueCompletion::Match> matches);
    QString value(int row) const { return m_matches[size_t(row)].value; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<app::ValueCompletion::Match> m_matches;
};

/// Lies over the window below the line it belongs to, which keeps the focus and hands on the keys.
class SuggestionList : public QListView
{
    Q_OBJECT

public:
    /// Shown in the window of @p line; owned by it and by whoever deletes it before.
    explicit SuggestionList(QLineEdit *line);

    /// Nothing to offer hides it. Nothing is chosen at first.
    void offer(std::vector<app::ValueCompletion::Match> matches);
    void move(int rows);
    /// The chosen value, or empty.
    QString chosen() const;

private:
    void place();

    QLineEdit *m_line;
    SuggestionModel *m_model;
};

} // namespace ui
