#include "ui/dialogs/pastedialog.h"

#include "app/articles/metadatavalues.h"
#include "ui/dialogs/errorbox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::ArticleFormat;
using app::ReadArticle;
using storage::Result;

PasteDialog::PasteDialog(storage::Project &project, const QMimeData *clipboard, QWidget *parent)
    : QDialog(parent),
      m_project(project),
      m_title(new QLineEdit),
      m_format(new QComboBox),
      m_text(new QPlainTextEdit),
      m_hint(new QLabel)
{
    setWindowTitle(tr("Paste as article"));
    resize(640, 480);
    if (clipboard) {
        m_html = clipboard->html();
        m_plain = clipboard->text();
    }
    m_title->setPlaceholderText(tr("As the text says, if it says"));
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setPlaceholderText(tr("Paste or type the article here"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    if (!m_html.isEmpty())
        m_format->addItem(tr("Part of a web page, with its structure"), int(ArticleFormat::Html));
    m_format->addItem(tr("Plain text"), int(ArticleFormat::PlainText));
    m_format->addItem(tr("Markdown"), int(ArticleFormat::Markdown));

    auto *form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Read as:"), m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add article"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);

    connect(m_format, &QComboBox::activated, this, &PasteDialog::showFormat);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!m_text->document()->isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setPlainText(m_plain);
    m_add->setEnabled(!m_text->document()->isEmpty());
    showFormat();
}

void PasteDialog::showFormat()
{
    const bool isPage = m_format->currentData().toInt() == int(ArticleFormat::Html);
    if (isPage) {
        const Result<ReadArticle> read = readPasted();
        m_text->setPlainText(read ? read->article.text : m_plain);
    } else if (m_text->isReadOnly()) {
        m_text->setPlainText(m_plain);
    }
    m_text->setReadOnly(isPage);
    m_hint->setText(isPage
                        ? tr("This is the text that comes in. To change it, read it as plain text.")
                        : tr("The text is kept exactly as it stands here."));
}

Result<ReadArticle> PasteDialog::readPasted() const
{
    const auto format = ArticleFormat(m_format->currentData().toInt());
    if (format == ArticleFormat::Html) {
        // The clipboard's own words say nothing of an encoding; UTF-8 is what it is turned into.
        const QByteArray page = "<meta charset=\"utf-8\">" + m_html.toUtf8();
        return app::readArticle(QStringLiteral("pasted.html"), page, format);
    }
    const QString name = format == ArticleFormat::Markdown ? QStringLiteral("pasted.md")
                                                           : QStringLiteral("pasted.txt");
    return app::readArticle(
        name, m_text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8(),
        format);
}

void PasteDialog::accept()
{
    const QString attempt = tr("The text could not be added as an article.");
    Result<ReadArticle> read = readPasted();
    if (!read) {
        showError(this, attempt, read.error());
        return;
    }
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty()) {
        app::setMetadataValue(read->article.metadata, QStringLiteral("title"), title,
                              app::analystOrigin());
    }
    std::vector<app::ImportItem> items(1);
    items.front().read = std::move(read);
    items.front().isChosen = true;
    const auto imported = app::importArticles(m_project, items);
    if (!imported) {
        showError(this, attempt, imported.error());
        return;
    }
    if (!imported->empty())
        m_imported = imported->front();
    QDialog::accept();
}

} // namespace ui
