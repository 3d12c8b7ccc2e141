#pragma once

#include "storage/records/article.h"

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace ui {

/// The file an article came from, as it was given: its characters, highlighted where they are
/// Markdown or HTML, or a sentence that says what it is where it is no text.
class OriginalView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit OriginalView(QWidget *parent = nullptr);

    /// @p format: the name of the reader, as Article::format.
    void show(const storage::SourceFile &source, const QString &format);

    using QPlainTextEdit::show;

private:
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace ui
