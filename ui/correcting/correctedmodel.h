#pragma once

#include "app/annotating/textcorrection.h"

#include <QAbstractListModel>

#include <optional>
#include <set>

namespace ui {

/// The marks that a correction touches, those first that nothing is left of: one row for each
/// passage that is lost, changed or moved.
class CorrectedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FateRole = Qt::UserRole, ///< "lost" ..., in words
        BeforeRole,              ///< the words that were marked, on one line
        AfterRole,               ///< what they are now, or what was decided
        OpenRole,                ///< whether somebody has to decide
    };

    explicit CorrectedModel(const storage::Codebook &codebook, QObject *parent = nullptr);

    void setPlan(const app::CorrectionPlan &plan);
    void setChoices(const app::LostChoices &choices);
    const app::CorrectedPassage &passageAt(int row) const { return m_rows[size_t(row)]; }
    /// The row of the passage with this span, or -1.
    int rowOf(storage::Id<storage::Span> span) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString outcome(const app::CorrectedPassage &passage) const;

    storage::Codebook m_codebook;
    QString m_text;
    std::vector<app::CorrectedPassage> m_rows;
    app::LostChoices m_choices;
};

} // namespace ui
