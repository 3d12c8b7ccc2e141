#pragma once

#include "storage/records/codebook.h"
#include "ui/codebook/quietbox.h"

namespace ui {

/// Chooses the pattern of a line among samples of them.
class PatternBox : public QuietBox
{
    Q_OBJECT

public:
    explicit PatternBox(QWidget *parent = nullptr);

    /// @p own is empty where the pattern is @p inherited, which comes from what @p inheritedFrom
    /// names; @p shown is the complete style.
    void showPattern(const QString &own, const storage::MarkStyle &shown, const QString &inherited,
                     const QString &inheritedFrom);

Q_SIGNALS:
    /// By its name in storage::MarkStyle; empty: inherited.
    void chosen(const QString &pattern);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_own;
    QString m_inherited;
    QString m_inheritedFrom;
    storage::MarkStyle m_shown;
};

} // namespace ui
