#pragma once

#include "app/articles/originalplace.h"
#include "storage/records/article.h"

#include <QDialog>

namespace ui {

/// The file an article came from, as it was given, read-only, with the place of the article.
class OriginalDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p place: where its article stands in it.
    OriginalDialog(const storage::SourceFile &source, const QString &format,
                   const app::OriginalPlace &place, QWidget *parent = nullptr);
};

} // namespace ui
