#include "ui/dialogs/originalview.h"

#include "app/articles/articleformats.h"
#include "app/articles/filekind.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QStringDecoder>

namespace ui {

namespace {

/// Highlighting a book-sized page would hold the window up for nothing.
constexpr qsizetype highlightLimit = 2'000'000;
/// So would showing an archive of newspapers from its first to its last byte.
constexpr qsizetype shownBytes = 4'000'000;

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

QString definitionFor(const storage::SourceFile &source, const QString &format)
{
    if (source.bytes.size() >= highlightLimit)
        return {};
    if (format == QLatin1String("markdown"))
        return QStringLiteral("Markdown");
    return format == QLatin1String("html") ? QStringLiteral("HTML") : QString();
}

} // namespace

OriginalView::OriginalView(QWidget *parent)
    : QPlainTextEdit(parent),
      m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void OriginalView::show(const storage::SourceFile &source, const QString &format)
{
    if (app::binaryKind(source.bytes)) {
        m_highlighter->setDefinition({});
        setFont({});
        //: %1 is a file, %2 what it is: "Word document", "PDF document"
        setPlainText(
            tr("“%1” is kept as it is, but it is no text that could be shown here (%2). Open "
               "it in the program it was made for to compare.")
                .arg(source.name, app::formatTitle(format)));
        return;
    }
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const bool isCut = source.bytes.size() > shownBytes;
    const QString text = decoded(isCut ? source.bytes.first(shownBytes) : source.bytes);
    m_highlighter->setTheme(
        repository().defaultTheme(isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                           : KSyntaxHighlighting::Repository::LightTheme));
    const QString definition = definitionFor(source, format);
    m_highlighter->setDefinition(definition.isEmpty() ? KSyntaxHighlighting::Definition()
                                                      : repository().definitionForName(definition));
    setPlainText(isCut ? text + QStringLiteral("\n\n…") : text);
    moveCursor(QTextCursor::Start);
}

} // namespace ui
