#pragma once

#include "storage/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class CodebookDesk;

/// Asks which tag another one is to be merged into, and says what that will do.
class MergeTagsDialog : public QDialog
{
    Q_OBJECT

public:
    MergeTagsDialog(CodebookDesk &desk, storage::Id<storage::Tag> from, QWidget *parent = nullptr);

    storage::Id<storage::Tag> target() const;

private:
    void showPreview();
    QString addition(storage::Id<storage::Tag> into) const;

    CodebookDesk &m_desk;
    storage::Id<storage::Tag> m_from;
    QComboBox *m_into;
    QLabel *m_preview;
    QPushButton *m_merge;
};

} // namespace ui
