#pragma once

#include "app/articles/originalplace.h"
#include "storage/records/article.h"

#include <QStackedWidget>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace ui {

class PageView;

/// The file an article came from, as it was given: its characters, highlighted where they are
/// Markdown or HTML, or the pages of a PDF, or a sentence that says what it is where it is neither.
class OriginalView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OriginalView(QWidget *parent = nullptr);

    /// @p format: the name of the reader, as Article::format. @p place is scrolled to, and lit.
    void show(const storage::SourceFile &source, const QString &format,
              const app::OriginalPlace &place);
    void clear();

    void setAccessibleNames(const QString &name);
    const QPlainTextEdit *text() const { return m_text; }
    const PageView *pages() const { return m_pages; }

    using QStackedWidget::show;

private:
    void showText(const storage::SourceFile &source, const QString &format);
    void goTo(const app::OriginalPlace &place);

    QPlainTextEdit *m_text;
    PageView *m_pages;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QByteArray m_shown; ///< the bytes of the file that is shown as text
    QString m_shownFormat;
};

} // namespace ui
