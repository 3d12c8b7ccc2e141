#pragma once

#include "app/text/direction.h"

#include <QTableView>

namespace ui {

class DifferenceModel;

/// Two texts side by side, paragraph by paragraph, read-only: what differs is lit. What is selected
/// can be copied with the usual key.
class DifferenceView : public QTableView
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// Shows two texts from their first difference on. Texts that are the same are shown too.
    void setTexts(const QString &left, const QString &right, const QString &leftTitle,
                  const QString &rightTitle);
    /// How many places differ; paragraphs next to each other count as one.
    int differenceCount() const;
    /// Whether goToDifference() has somewhere to go.
    bool hasDifference(app::Direction direction) const;
    /// Selects the next place that differs; false where there is none.
    bool goToDifference(app::Direction direction);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int nextDifference(app::Direction direction) const;
    void fitRows();
    void copy() const;

    DifferenceModel *m_model;
    int m_fittedWidth = 0; ///< for which the rows are as high as they are
};

} // namespace ui
