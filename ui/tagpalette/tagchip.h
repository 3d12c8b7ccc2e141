#pragma once

#include "storage/records/codebook.h"

#include <QAbstractButton>

namespace ui {

/// A tag or a part as a button: its letter on its colour, and its name.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Tag, Part };

    TagChip(const QString &name, const QString &letter, const storage::MarkStyle &style, Kind kind,
            QWidget *parent = nullptr);

    /// Draws the chip as one whose annotation is being put together.
    void setOpen(bool open);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    storage::MarkStyle m_style;
    Kind m_kind;
    bool m_isOpen = false;
};

} // namespace ui
