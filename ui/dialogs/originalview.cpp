#include "ui/dialogs/originalview.h"

#include "app/articles/articleformats.h"
#include "app/articles/documents/pdf.h"
#include "app/articles/filekind.h"
#include "ui/dialogs/pageview.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QPlainTextEdit>
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
    : QStackedWidget(parent),
      m_text(new QPlainTextEdit),
      m_pages(new PageView),
      m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(m_text->document()))
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWidget(m_text);
    addWidget(m_pages);
    setFocusProxy(m_text);
}

void OriginalView::setAccessibleNames(const QString &name)
{
    m_text->setAccessibleName(name);
    m_pages->setAccessibleName(name);
}

void OriginalView::clear()
{
    m_shown.clear();
    m_text->setExtraSelections({});
    m_text->clear();
    m_pages->clear();
    setCurrentWidget(m_text);
}

void OriginalView::show(const storage::SourceFile &source, const QString &format,
                        const app::OriginalPlace &place)
{
    if (app::isPdf(app::GivenFile(source.name, source.bytes))) {
        clear();
        m_pages->setDocument(source.name, source.bytes, place.page);
        setCurrentWidget(m_pages);
        setFocusProxy(m_pages);
        return;
    }
    m_pages->clear();
    setCurrentWidget(m_text);
    setFocusProxy(m_text);
    // The articles of one delivery are looked at one after the other.
    if (m_shown.isEmpty() || !m_shown.isSharedWith(source.bytes) || m_shownFormat != format)
        showText(source, format);
    goTo(place);
}

void OriginalView::showText(const storage::SourceFile &source, const QString &format)
{
    m_shown = source.bytes;
    m_shownFormat = format;
    if (app::binaryKind(source.bytes)) {
        m_highlighter->setDefinition({});
        m_text->setFont({});
        //: %1 is a file, %2 what it is: "Word document", "EPUB book"
        m_text->setPlainText(
            tr("“%1” is kept as it is, but it is no text that could be shown here (%2). Open "
               "it in the program it was made for to compare.")
                .arg(source.name, app::formatTitle(format)));
        return;
    }
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const bool isCut = source.bytes.size() > shownBytes;
    const QString text = decoded(isCut ? source.bytes.first(shownBytes) : source.bytes);
    m_highlighter->setTheme(
        repository().defaultTheme(isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                           : KSyntaxHighlighting::Repository::LightTheme));
    const QString definition = definitionFor(source, format);
    m_highlighter->setDefinition(definition.isEmpty() ? KSyntaxHighlighting::Definition()
                                                      : repository().definitionForName(definition));
    m_text->setPlainText(isCut ? text + QStringLiteral("\n\n…") : text);
}

void OriginalView::goTo(const app::OriginalPlace &place)
{
    m_text->setExtraSelections({});
    m_text->moveCursor(QTextCursor::Start);
    const auto stretch = app::found(place, m_text->toPlainText());
    if (!stretch)
        return;
    QTextEdit::ExtraSelection lit;
    lit.cursor = m_text->textCursor();
    lit.cursor.setPosition(int(stretch->begin));
    QTextCursor caret = lit.cursor;
    lit.cursor.setPosition(int(stretch->begin + stretch->length), QTextCursor::KeepAnchor);
    QColor light = palette().color(QPalette::Highlight);
    light.setAlphaF(0.3F);
    lit.format.setBackground(light);
    m_text->setExtraSelections({lit});
    m_text->setTextCursor(caret);
    m_text->centerCursor();
}

} // namespace ui
