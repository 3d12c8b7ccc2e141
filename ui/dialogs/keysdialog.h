#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

namespace ui {

/// All keys on one sheet, by subject.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    struct Section
    {
        QString heading;
        QList<QPair<QString, QString>> keys; ///< keys, and what they do
    };

    explicit KeysDialog(const QList<Section> &sections, QWidget *parent = nullptr);
};

} // namespace ui
