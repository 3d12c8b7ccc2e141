#include "ui/codebook/mergetagsdialog.h"

#include "app/annotating/passagekind.h"
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
using storage::Field;
using storage::Id;
using storage::Role;
using storage::Tag;

namespace {

bool contains(const std::vector<Id<Tag>> &tags, Id<Tag> tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool hasCounterpart(const Codebook &codebook, Id<Tag> tag, const Role &role)
{
    return codebook.roleNamed(tag, role.name) ||
           (!role.meaning.isEmpty() &&
            codebook.roleMeaning(tag, QLatin1StringView(role.meaning.toLatin1())));
}

bool hasCounterpart(const Codebook &codebook, Id<Tag> tag, const Field &field)
{
    const Field *same = codebook.fieldNamed(tag, field.name);
    if (!same && !field.meaning.isEmpty())
        same = codebook.fieldMeaning(tag, QLatin1StringView(field.meaning.toLatin1()));
    return same && same->type == field.type;
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
    const Codebook &codebook = m_desk.codebook();
    const std::vector<Id<Tag>> kept = codebook.lineage(into);
    QStringList roles;
    QStringList fields;
    const auto comesAlong = [&](const auto &record, qint64 used) {
        return !contains(kept, record.tagId) && (record.tagId == m_from || used > 0) &&
               !hasCounterpart(codebook, into, record);
    };
    for (const Role *role : codebook.rolesOf(m_from)) {
        if (comesAlong(*role, m_desk.passagesOf(role->id)))
            roles << app::readable(role->name);
    }
    for (const Field *field : codebook.fieldsOf(m_from)) {
        if (comesAlong(*field, m_desk.valuesOf(field->id)))
            fields << app::readable(field->name);
    }
    const QLocale locale;
    QStringList sentences;
    if (!roles.isEmpty())
        sentences << tr("Roles that come along: %1.").arg(locale.createSeparatedList(roles));
    if (!fields.isEmpty())
        sentences << tr("Fields that come along: %1.").arg(locale.createSeparatedList(fields));
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
