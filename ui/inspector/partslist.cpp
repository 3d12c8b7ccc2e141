#include "ui/inspector/partslist.h"

#include "app/annotating/completeness.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Codebook;
using storage::Role;
using storage::Span;
using storage::TextRange;

namespace {

enum PartRole { BeginRole = Qt::UserRole, EndRole, SpanRole };

} // namespace

PartsList::PartsList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Passages of the annotation"));
    setColumnCount(2);
    setHeaderLabels({tr("Part"), tr("Words")}); // for who does not see the columns
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const auto jump = [this](QTreeWidgetItem *item) {
        const TextRange range{item->data(0, BeginRole).toLongLong(),
                              item->data(0, EndRole).toLongLong()};
        if (!range.isEmpty())
            Q_EMIT passageWanted(range);
    };
    connect(this, &QTreeWidget::itemClicked, this, jump);
    connect(this, &QTreeWidget::itemActivated, this, jump);
    connect(this, &QWidget::customContextMenuRequested, this, &PartsList::showMenu);
}

void PartsList::showMenu(QPoint position)
{
    const QTreeWidgetItem *item = itemAt(position);
    if (!item || !item->data(0, SpanRole).isValid() || m_isReadOnly)
        return;
    const storage::Id<Span> span{item->data(0, SpanRole).toLongLong()};
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("delete")), tr("&Remove this passage"), this,
                   [this, span] { Q_EMIT removalWanted(span); });
    menu.exec(viewport()->mapToGlobal(position));
}

void PartsList::show(const Annotation &annotation, const Codebook &codebook,
                     const app::Annotator &annotator)
{
    const std::vector<const Role *> roles = codebook.rolesOf(annotation.tagId);
    clear();
    for (const Span &span : annotation.spans) {
        const Role *role = codebook.role(span.roleId);
        const QString words = app::quote(annotator.text(), annotator.map(), span.range);
        auto *item = new QTreeWidgetItem(
            this,
            {role && roles.size() > 1 ? app::readable(role->name) : QString(), words.simplified()});
        item->setData(0, BeginRole, qint64(span.range.begin));
        item->setData(0, EndRole, qint64(span.range.end));
        item->setData(0, SpanRole, span.id.value);
        item->setToolTip(1, plainTip(words));
        item->setIcon(0, kindIcon(codebook, {annotation.tagId, span.roleId}));
    }
    for (const Role &role : app::missingRoles(codebook, annotation))
        addMissing(role);
    setColumnHidden(0, roles.size() <= 1);
    const int rows = std::clamp(topLevelItemCount(), 1, 6);
    setFixedHeight(rows * sizeHintForRow(0) + 2 * frameWidth() + 2);
}

void PartsList::addMissing(const Role &role)
{
    auto *item = new QTreeWidgetItem(
        this,
        {app::readable(role.name),
         role.shortcut.isEmpty() ? tr("not marked yet")
                                 : tr("not marked yet: select it, press %1").arg(role.shortcut)});
    item->setForeground(1, warningColour());
    item->setFlags(Qt::ItemIsEnabled);
}

} // namespace ui
