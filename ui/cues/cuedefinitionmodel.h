#pragma once

#include "app/cues/cuedefinitions.h"

#include <QAbstractTableModel>

namespace ui {

/// The definitions of cues, of the program, the analyst's own and the project's.
class CueDefinitionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Language, From, File, Remark, ColumnCount };

    explicit CueDefinitionModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Their folder is 0 for the analyst's own and 1 for the project's.
    void setDefinitions(std::vector<app::CueDefinition> definitions);
    const app::CueDefinition &definitionAt(int row) const { return m_definitions[size_t(row)]; }
    int rowOf(const QString &file) const; ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<app::CueDefinition> m_definitions;
};

} // namespace ui
