#include "ui/dialogs/originaldialog.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Highlighting a book-sized page would hold the window up for nothing.
constexpr qsizetype highlightLimit = 2'000'000;

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository definitions;
    return definitions;
}

} // namespace

OriginalDialog::OriginalDialog(const storage::SourceFile &source, const QString &format,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Original: %1").arg(source.name));
    resize(760, 560);
    auto *view = new QPlainTextEdit;
    view->setAccessibleName(windowTitle());
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setPlainText(decoded(source.bytes));
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->moveCursor(QTextCursor::Start);

    const bool isMarkdown = format == QLatin1String("markdown");
    if ((isMarkdown || format == QLatin1String("html")) && source.bytes.size() < highlightLimit) {
        auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(view->document());
        highlighter->setTheme(
            repository().defaultTheme(isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                               : KSyntaxHighlighting::Repository::LightTheme));
        highlighter->setDefinition(repository().definitionForName(
            isMarkdown ? QStringLiteral("Markdown") : QStringLiteral("HTML")));
    }

    auto *facts = new QLabel(
        tr("Exactly as it came in, %1.").arg(QLocale().formattedDataSize(source.bytes.size())));
    facts->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(facts, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
}

} // namespace ui
