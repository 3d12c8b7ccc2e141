#include "ui/codebook/codebookchoicedialog.h"

#include "app/annotating/passagekind.h"
#include "app/wording/sentence.h"
#include "ui/codebook/codebookfiles.h"
#include "ui/codebook/pageparts.h"
#include "ui/codebook/refusal.h"
#include "ui/settings/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

using app::CodebookSource;

CodebookChoiceDialog::CodebookChoiceDialog(QWidget *parent)
    : QDialog(parent),
      m_starter(new QRadioButton(tr("The &starter codebook"))),
      m_empty(new QRadioButton(tr("An &empty codebook"))),
      m_file(new QRadioButton(tr("The codebook of a &file or another project"))),
      m_path(new QLineEdit),
      m_browse(new QPushButton(tr("&Choose…"))),
      m_refusal(new Refusal),
      m_contents(makeQuietLabel())
{
    setWindowTitle(tr("Codebook of the new project"));
    setMinimumWidth(500);
    m_starter->setObjectName(QStringLiteral("starter"));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_file->setObjectName(QStringLiteral("file"));
    m_path->setObjectName(QStringLiteral("path"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_contents->setObjectName(QStringLiteral("contents"));
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("no file chosen"));
    m_path->setAccessibleName(tr("File"));
    m_starter->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const auto addChoice = [&](QRadioButton *choice, const QString &description) {
        auto *text = makeQuietLabel();
        text->setText(description);
        text->setContentsMargins(indent, 0, 0, 8);
        layout->addWidget(choice);
        layout->addWidget(text);
        choice->setAccessibleDescription(description);
    };
    addChoice(m_starter, tr("Claims, attributions with source, cue and content, figures, and two "
                            "tags as examples of your own."));
    addChoice(m_empty, tr("You add your own tags in the codebook editor."));
    addChoice(m_file, tr("JSON or CSV as Sayso exports it, or a project, of which only the "
                         "codebook is taken."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    layout->addLayout(row);
    m_contents->setContentsMargins(indent, 0, 0, 0);
    m_refusal->setContentsMargins(indent, 0, 0, 0);
    layout->addWidget(m_contents);
    layout->addWidget(m_refusal);
    layout->addSpacing(10);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("C&reate the project"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("create"));
    m_browse->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_create->setDefault(true);
    for (QRadioButton *choice : {m_starter, m_empty, m_file})
        connect(choice, &QRadioButton::toggled, this, &CodebookChoiceDialog::update);
    connect(m_browse, &QPushButton::clicked, this, &CodebookChoiceDialog::browse);
    update();
    m_starter->setFocus();
}

CodebookSource CodebookChoiceDialog::source() const
{
    if (m_empty->isChecked())
        return {CodebookSource::Kind::Empty};
    if (m_file->isChecked())
        return {CodebookSource::Kind::File, QDir::fromNativeSeparators(m_path->text())};
    return {};
}

void CodebookChoiceDialog::update()
{
    const bool isFile = m_file->isChecked();
    m_path->setEnabled(isFile);
    m_contents->setVisible(isFile && !m_path->text().isEmpty());
    if (!isFile)
        m_refusal->say({});
}

void CodebookChoiceDialog::browse()
{
    m_file->setChecked(true);
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a codebook"),
                                                      Settings().folder(QStringLiteral("codebook")),
                                                      codebookFilter());
    if (!path.isEmpty())
        choosePath(path);
}

void CodebookChoiceDialog::choosePath(const QString &path)
{
    m_file->setChecked(true);
    const auto read = app::readCodebookFile(path);
    if (!read) {
        m_path->clear();
        update();
        m_refusal->say(app::sentence(read.error()));
        return;
    }
    Settings().setFolder(QStringLiteral("codebook"), QFileInfo(path).absolutePath());
    m_refusal->say({});
    m_path->setText(QDir::toNativeSeparators(path));
    QStringList names;
    for (const storage::Tag &tag : read->codebook.tags) {
        if (!tag.parentId.isValid())
            names << app::readable(tag.name);
    }
    m_contents->setText(names.isEmpty()
                            ? tr("It has no tags.")
                            //: %1 lists tags
                            : tr("Its tags: %1.").arg(QLocale().createSeparatedList(names)));
    update();
    m_create->setFocus();
}

void CodebookChoiceDialog::accept()
{
    if (m_file->isChecked() && m_path->text().isEmpty()) {
        browse(); // Enter on the third choice asks what is missing
        return;
    }
    QDialog::accept();
}

} // namespace ui
