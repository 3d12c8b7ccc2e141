#include "ui/codebook/mergetagsdialog.h"

#include "app/annotating/passagekind.h"
#include "app/codebook/codebookedits.h"
#include "ui/codebook/codebookdesk.h"
#include "ui/codebook/pageparts.h"
#include "ui/tagpalette/tagpalette.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Codebook;
using storage::Id;
using storage::Tag;

namespace {

bool contains(const std::vector<Id<Tag>> &tags, Id<Tag> tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

template<typename Record>
QString namesOf(const std::vector<Record> &records)
{
    QStringList names;
    for (const Record &record : records)
        names << app::readable(record.name);
    return QLocale().createSeparatedList(names);
}

} // namespace

MergeTagsDialog::MergeTagsDialog(CodebookDesk &desk, Id<Tag> from, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_from(from),
      m_into(new QComboBox),
      m_preview(makeQuietLabel())
{
    setWindowTitle(tr("Merge tags"));
    setMinimumWidth(460);
    desk.recount();
    const Codebook &codebook = desk.codebook();
    const Tag *tag = codebook.tag(from);
    m_into->setObjectName(QStringLiteral("into"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const Tag &other : codebook.tags) {
        const std::vector<Id<Tag>> line = codebook.lineage(other.id);
        if (contains(line, from))
            continue;
        const QString indent((qsizetype(line.size()) - 1) * 4, u' ');
        m_into->addItem(kindIcon(codebook, {other.id, {}}), indent + app::readable(other.name),
                        other.id.value);
    }
    // Like goes with like: the tag above.
    if (tag)
        m_into->setCurrentIndex(std::max(0, m_into->findData(tag->parentId.value)));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    //: %1 is a tag
    form->addRow(tr("Merge “%1” &into:").arg(tag ? app::readable(tag->name) : QString()), m_into);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_into, &QComboBox::currentIndexChanged, this, &MergeTagsDialog::showPreview);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    m_merge->setDefault(true);
    showPreview();
}

Id<Tag> MergeTagsDialog::target() const
{
    return {m_into->currentData().toLongLong()};
}

/// Which roles and fields the target gets.
QString MergeTagsDialog::addition(Id<Tag> into) const
{
    const app::MergeAdditions added =
        app::mergeAdditions(m_desk.project(), m_from, into).valueOr({});
    QStringList sentences;
    if (!added.roles.empty())
        sentences << tr("Roles that come along: %1.").arg(namesOf(added.roles));
    if (!added.fields.empty())
        sentences << tr("Fields that come along: %1.").arg(namesOf(added.fields));
    return sentences.join(u'\n');
}

void MergeTagsDialog::showPreview()
{
    const Codebook &codebook = m_desk.codebook();
    const Tag *into = codebook.tag(target());
    const Tag *from = codebook.tag(m_from);
    m_merge->setEnabled(into && from);
    if (!into || !from) {
        m_preview->setText(tr("There is no other tag to merge with."));
        return;
    }
    const QString intoName = app::readable(into->name);
    const auto annotations = int(m_desk.annotationsOf(m_from));
    QStringList sentences;
    sentences << (annotations == 0
                      ? tr("No annotation has the tag; it is deleted.")
                      //: %1 is a tag
                      : tr("%n annotation(s) become “%1”.", nullptr, annotations).arg(intoName));
    const auto below =
        int(std::count_if(codebook.tags.begin(), codebook.tags.end(),
                          [this](const Tag &tag) { return tag.parentId == m_from; }));
    if (below > 0)
        sentences << tr("%n tag(s) below it move below “%1”.", nullptr, below).arg(intoName);
    const QString added = addition(into->id);
    if (!added.isEmpty())
        sentences << added;
    sentences << tr("No passage and no value is lost. You can undo this.");
    m_preview->setText(sentences.join(u'\n'));
    m_preview->setAccessibleName(m_preview->text());
    adjustSize();
}

} // namespace ui
