#pragma once

#include "app/cues/cuesources.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The words that a project lights, to be changed, each with how often it is found in a text.
class CueWordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pattern, Expression, Kind, Colour, Found, Problem, ColumnCount };

    /// What came of trying a word out.
    struct Trial
    {
        int found = 0;
        QString problem; ///< why it cannot be used; empty: it can
    };

    explicit CueWordModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setWords(std::vector<app::CueWord> words);
    /// Without those that are empty.
    std::vector<app::CueWord> words() const;
    /// All, in the order of the rows.
    const std::vector<app::CueWord> &rows() const { return m_words; }
    void setCanEdit(bool canEdit) { m_canEdit = canEdit; }

    /// Adds those that are not there yet, at the end; returns how many these were.
    int add(const std::vector<app::CueWord> &words);
    void remove(std::vector<int> rows);
    /// Trials of rows(), in their order.
    void setTrials(std::vector<Trial> trials);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A word, or what is looked for, is another one.
    void wordsChanged();

private:
    QVariant text(int row, int column) const;

    std::vector<app::CueWord> m_words;
    std::vector<Trial> m_trials; ///< as many as words; found < 0: not tried yet
    bool m_canEdit = true;
};

/// In the analyst's language: "Blue"; "As its kind" for an empty one.
QString colourText(const QString &colour);

} // namespace ui
