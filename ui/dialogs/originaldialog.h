#pragma once

#include "storage/project.h"

#include <QDialog>

namespace ui {

/// The file an article came from, as it was given, read-only and highlighted.
class OriginalDialog : public QDialog
{
    Q_OBJECT

public:
    OriginalDialog(const storage::SourceFile &source, const QString &format,
                   QWidget *parent = nullptr);
};

} // namespace ui
