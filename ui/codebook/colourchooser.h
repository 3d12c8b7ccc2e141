#pragma once

#include "storage/records/codebook.h"

#include <QLabel>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace ui {

class TextLine;

/// Chooses the colours of a tag or role: a step of the safe palette, those it inherits, or colours
/// of one's own by number. Says how well they can be read.
class ColourChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChooser(QWidget *parent = nullptr);

    /// @p own is empty where the colours are those of @p inherited, which come from what
    /// @p inheritedFrom names; @p shown is the complete style. Patterns are left alone.
    void showColours(const storage::MarkStyle &own, const storage::MarkStyle &shown,
                     const storage::MarkStyle &inherited, const QString &inheritedFrom);

    /// The list of steps, to give it the focus.
    QWidget *firstWidget() const;

Q_SIGNALS:
    /// With the colours of the pattern's owner, all four or none.
    void chosen(const storage::MarkStyle &colours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSteps();
    void makeNumbers();
    void takeStep(int row);
    void takeNumber(int field, const QString &typed);
    void showLegibility();

    QListView *m_steps;
    QStandardItemModel *m_model;
    TextLine *m_numbers[4];
    QLabel *m_verdicts[4];
    QLabel *m_warning;
    storage::MarkStyle m_own;
    storage::MarkStyle m_shown;
    QString m_inheritedFrom;
};

} // namespace ui
