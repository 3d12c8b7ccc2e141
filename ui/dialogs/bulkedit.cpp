#include "ui/dialogs/bulkedit.h"

#include "app/annotating/annotationedits.h"
#include "app/values/valuegroups.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/icons.h"

#include <QMenu>

#include <algorithm>

namespace ui {

using app::PassageKind;
using storage::Annotation;
using storage::Changes;
using storage::Codebook;
using storage::Field;
using storage::Id;
using storage::Result;
using storage::Tag;

BulkEdit::BulkEdit(storage::Project *project, Annotations annotations, QWidget *list)
    : QObject(list),
      m_project(project),
      m_annotations(std::move(annotations)),
      m_list(list)
{
}

void BulkEdit::addTo(QMenu *menu)
{
    const int count = int(m_annotations().size());
    const bool isPossible = m_project && !m_project->isReadOnly() && count > 0;
    const auto add = [&](const char *iconName, const QString &text, void (BulkEdit::*does)()) {
        QAction *action = menu->addAction(icon(QLatin1String(iconName)), text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, does);
    };
    QMenu *tags = menu->addMenu(icon(QStringLiteral("retag")), tr("Change the &tag to"));
    tags->setEnabled(isPossible);
    const Codebook codebook = m_project ? m_project->codebook().valueOr({}) : Codebook();
    for (const PassageKind &kind : app::passageKinds(codebook)) {
        if (kind.roleId.isValid())
            continue; // a part is one of a passage, not of a whole annotation
        QAction *action =
            tags->addAction(kindIcon(codebook, kind),
                            app::nameOf(codebook, kind).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, kind] { retag(kind); });
    }
    add("", tr("&Set a field…"), &BulkEdit::askForField);
    add("", tr("&Confirm what was filled in"), &BulkEdit::confirmAll);
    add("delete", tr("&Delete %n annotation(s)", nullptr, count), &BulkEdit::removeAll);
}

bool BulkEdit::canEdit()
{
    if (m_project && !m_project->isReadOnly())
        return true;
    Q_EMIT refused(tr("This project is open for reading only; nothing was changed."));
    return false;
}

std::map<Id<Tag>, int> BulkEdit::tagCounts() const
{
    std::map<Id<Tag>, int> counts;
    for (const Id<Annotation> id : m_annotations()) {
        if (const Result<Annotation> annotation = m_project->annotation(id))
            ++counts[annotation->tagId];
    }
    return counts;
}

void BulkEdit::tell(const Result<Changes> &changes, const QString &sentence, const QString &nothing)
{
    if (!changes)
        Q_EMIT failed(tr("This could not be done. Nothing was changed."), changes.error());
    else if (changes->isEmpty())
        Q_EMIT refused(nothing);
    else
        Q_EMIT done(sentence);
}

void BulkEdit::retag(PassageKind kind)
{
    if (!canEdit())
        return;
    const QString name = app::nameOf(m_project->codebook().valueOr({}), kind);
    const Result<Changes> changes = app::retag(*m_project, m_annotations(), kind);
    const int count = changes ? int(changes->annotations.size()) : 0;
    tell(changes, tr("%n annotation(s) retagged as %1.", nullptr, count).arg(name),
         tr("All of them are tagged as %1 already; nothing was changed.").arg(name));
}

void BulkEdit::setField(Id<Field> field, const QString &value)
{
    if (!canEdit())
        return;
    const Codebook codebook = m_project->codebook().valueOr({});
    const Field *known = codebook.field(field);
    QString meant = value;
    if (known && app::hasFreeValues(known->type))
        meant =
            app::namesIn(*m_project, app::valueGroupOf(codebook, field)).valueOr({}).meant(value);
    int without = 0;
    for (const auto &[tag, count] : tagCounts()) {
        const std::vector<const Field *> fields = codebook.fieldsOf(tag);
        if (std::find(fields.begin(), fields.end(), known) == fields.end())
            without += count;
    }
    const Result<Changes> changes = app::setValue(*m_project, m_annotations(), field, meant);
    const int count = changes ? int(changes->annotations.size()) : 0;
    const QString name = known ? app::readable(known->name) : QString();
    QString sentence = meant.isEmpty()
                           ? tr("%1 taken away from %n annotation(s).", nullptr, count).arg(name)
                           : tr("%1 set in %n annotation(s).", nullptr, count).arg(name);
    QString nothing = tr("Nothing was changed.");
    if (without > 0) {
        const QString rest = tr("%n annotation(s) have no such field.", nullptr, without);
        sentence += u' ' + rest;
        nothing += u' ' + rest;
    }
    tell(changes, sentence, nothing);
}

void BulkEdit::askForField()
{
    if (!canEdit() || m_annotations().empty())
        return;
    BulkEditDialog dialog(*m_project, tagCounts(), m_list);
    if (dialog.exec() == QDialog::Accepted)
        setField(dialog.field(), dialog.value());
}

void BulkEdit::confirmAll()
{
    if (!canEdit())
        return;
    const Result<Changes> changes = app::confirmValues(*m_project, m_annotations());
    const int count = changes ? int(changes->annotations.size()) : 0;
    tell(changes, tr("What was filled in is confirmed in %n annotation(s).", nullptr, count),
         tr("There is nothing to confirm: all values are the analyst's own."));
}

void BulkEdit::removeAll()
{
    const std::vector<Id<Annotation>> ids = m_annotations();
    if (!canEdit() || ids.empty())
        return;
    tell(app::remove(*m_project, ids), tr("%n annotation(s) deleted.", nullptr, int(ids.size())),
         tr("Nothing was changed."));
}

} // namespace ui
