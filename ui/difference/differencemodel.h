#pragma once

#include "app/text/textdifference.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The rows of two texts side by side: the left text in column 0, the right one in column 1.
/// Paragraphs of more than some thousand characters take several rows.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Kind = app::DifferenceRow::Kind;
    enum Column { Left, Right, columnCount_ };
    enum Role {
        KindRole = Qt::UserRole, ///< of the row, an int
        TextRole,                ///< the text itself, without its last line ends
        ChangesRole, ///< where the shown text differs, a std::vector<storage::TextRange>
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(const QString &left, const QString &right, const QString &leftTitle,
                  const QString &rightTitle);
    /// The first rows of the runs of rows that are not the same.
    const std::vector<int> &differences() const { return m_differences; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        storage::TextRange range;                ///< indices into the text
        std::vector<storage::TextRange> changes; ///< the same, within it
    };
    struct Row
    {
        Kind kind = Kind::Same;
        Cell cells[columnCount_];
    };

    void append(const app::DifferenceRow &row);
    void appendPart(Row &part, storage::TextRange left, storage::TextRange right, bool isChange);
    void finish(Row &part);
    bool isMissing(const Row &row, int column) const;
    QString shown(const QModelIndex &index, std::vector<storage::TextRange> *changes) const;

    QString m_texts[columnCount_];
    QString m_titles[columnCount_];
    std::vector<Row> m_rows;
    std::vector<int> m_differences;
};

} // namespace ui
