#pragma once

#include "app/articles/importing.h"

#include <QSplitter>

class QLabel;
class QTextEdit;

namespace ui {

class OriginalView;

/// One article of an import beside the file it comes from.
class ImportPreview : public QSplitter
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /// Null: nothing.
    void show(const app::ImportItem *item);

    using QSplitter::show;

private:
    QTextEdit *m_text;
    OriginalView *m_original;
};

} // namespace ui
