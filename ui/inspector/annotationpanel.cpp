#include "ui/inspector/annotationpanel.h"

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/linkspanel.h"
#include "ui/inspector/noteedit.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDateTime>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using storage::Annotation;
using storage::Codebook;
using storage::Field;
using storage::Id;
using storage::Role;
using storage::Span;
using storage::Tag;
using storage::TextRange;

namespace {

enum PartRole { BeginRole = Qt::UserRole, EndRole, SpanRole };

QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QScrollArea(parent),
      m_badge(new QLabel),
      m_name(new QLabel),
      m_author(quietLabel()),
      m_parts(new QTreeWidget),
      m_form(new QFormLayout),
      m_note(new NoteEdit(3)),
      m_links(new LinksPanel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_name->setFont(large);

    m_parts->setAccessibleName(tr("Passages of the annotation"));
    m_parts->setColumnCount(2);
    m_parts->setHeaderLabels({tr("Part"), tr("Words")}); // for who does not see the columns
    m_parts->setHeaderHidden(true);
    m_parts->setRootIsDecorated(false);
    m_parts->setUniformRowHeights(true);
    m_parts->setAlternatingRowColors(true);
    m_parts->setTextElideMode(Qt::ElideRight);
    m_parts->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_parts->setContextMenuPolicy(Qt::CustomContextMenu);
    m_parts->header()->setStretchLastSection(true);
    m_parts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const auto jump = [this](QTreeWidgetItem *item) {
        const TextRange range{item->data(0, BeginRole).toLongLong(),
                              item->data(0, EndRole).toLongLong()};
        if (!range.isEmpty())
            Q_EMIT passageWanted(range);
    };
    connect(m_parts, &QTreeWidget::itemClicked, this, jump);
    connect(m_parts, &QTreeWidget::itemActivated, this, jump);
    connect(m_parts, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        const QTreeWidgetItem *item = m_parts->itemAt(position);
        if (!item || !item->data(0, SpanRole).isValid() || m_project->isReadOnly())
            return;
        const Id<Span> span{item->data(0, SpanRole).toLongLong()};
        QMenu menu(this);
        menu.addAction(icon(QStringLiteral("delete")), tr("&Remove this passage"), this,
                       [this, span] { Q_EMIT spanRemovalWanted(m_id, span); });
        menu.exec(m_parts->viewport()->mapToGlobal(position));
    });

    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(5);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note on this annotation"));
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString &note) { Q_EMIT noteEdited(m_id, note); });

    auto *heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->addWidget(m_badge);
    heading->addWidget(m_name, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_author);
    layout->addWidget(m_parts);
    layout->addWidget(m_links);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addStretch(1);
    setWidget(page);
}

void AnnotationPanel::setSource(storage::Project *project, const app::Annotator *annotator)
{
    m_project = project;
    m_annotator = annotator;
    m_id = {};
    m_tag = {};
}

void AnnotationPanel::showAnnotation(Id<Annotation> id)
{
    m_id = id;
    refresh();
    verticalScrollBar()->setValue(0);
}

void AnnotationPanel::refresh()
{
    if (!m_project || !m_id.isValid())
        return;
    const storage::Result<Annotation> annotation = m_project->annotation(m_id);
    const storage::Result<Codebook> codebook = m_project->codebook();
    if (!annotation || !codebook)
        return;
    m_badge->setPixmap(
        kindIcon(*codebook, {annotation->tagId, {}}).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_name->setText(app::nameOf(*codebook, {annotation->tagId, {}}));
    m_author->setText(author(*annotation));
    m_note->setValue(annotation->note);
    m_note->setReadOnly(m_project->isReadOnly());
    showParts(*annotation, *codebook);
    makeFields(annotation->tagId, *codebook);
    showFields(*annotation);
}

QString AnnotationPanel::author(const Annotation &annotation) const
{
    QString name;
    for (const storage::Analyst &analyst : m_project->analysts().valueOr({})) {
        if (analyst.id == annotation.analystId)
            name = analyst.name;
    }
    const QDateTime created = QDateTime::fromString(annotation.created, Qt::ISODateWithMs);
    const QString when = QLocale().toString(created.toLocalTime().date(), QLocale::ShortFormat) +
                         created.toLocalTime().time().toString(QStringLiteral(" HH:mm"));
    if (annotation.origin.startsWith(QLatin1String("import")))
        return tr("Imported, by %1, %2").arg(name, when);
    if (annotation.origin.startsWith(QLatin1String("suggestion")))
        return tr("Accepted suggestion, by %1, %2").arg(name, when);
    return tr("By %1, %2").arg(name, when);
}

void AnnotationPanel::showParts(const Annotation &annotation, const Codebook &codebook)
{
    const std::vector<const Role *> roles = codebook.rolesOf(annotation.tagId);
    m_parts->clear();
    for (const Span &span : annotation.spans) {
        const Role *role = codebook.role(span.roleId);
        const QString words = app::quote(m_annotator->text(), m_annotator->map(), span.range);
        auto *item = new QTreeWidgetItem(
            m_parts,
            {role && roles.size() > 1 ? app::readable(role->name) : QString(), words.simplified()});
        item->setData(0, BeginRole, qint64(span.range.begin));
        item->setData(0, EndRole, qint64(span.range.end));
        item->setData(0, SpanRole, span.id.value);
        item->setToolTip(1, words);
        item->setIcon(0, kindIcon(codebook, {annotation.tagId, span.roleId}));
    }
    for (const Role &role : app::missingRoles(codebook, annotation)) {
        auto *item = new QTreeWidgetItem(
            m_parts, {app::readable(role.name),
                      role.shortcut.isEmpty()
                          ? tr("not marked yet")
                          : tr("not marked yet: select it, press %1").arg(role.shortcut)});
        item->setForeground(1, warningColour());
        item->setFlags(Qt::ItemIsEnabled);
    }
    m_parts->setColumnHidden(0, roles.size() <= 1);
    const int rows = std::clamp(m_parts->topLevelItemCount(), 1, 6);
    const int rowHeight = m_parts->sizeHintForRow(0);
    m_parts->setFixedHeight(rows * rowHeight + 2 * m_parts->frameWidth() + 2);
}

void AnnotationPanel::makeFields(Id<Tag> tag, const Codebook &codebook)
{
    const std::vector<const Field *> fields = codebook.fieldsOf(tag);
    const bool isSame = m_tag == tag && fields.size() == m_editors.size() &&
                        std::equal(fields.begin(), fields.end(), m_editors.begin(),
                                   [](const Field *field, const FieldEditor *editor) {
                                       return *field == editor->field();
                                   });
    if (isSame)
        return;
    m_tag = tag;
    m_editors.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    QWidget *before = m_note;
    for (const Field *field : fields) {
        auto *editor = new FieldEditor(*field);
        auto *label = new QLabel(app::readable(field->name));
        label->setToolTip(field->hint);
        label->setBuddy(editor->focusProxy());
        m_form->addRow(label, editor);
        setTabOrder(before, editor->focusProxy());
        before = editor->focusProxy();
        m_editors.push_back(editor);
        connect(editor, &FieldEditor::edited, this, [this, id = field->id](const QString &value) {
            Q_EMIT valueEdited(m_id, id, value);
        });
        connect(editor, &FieldEditor::selectionWanted, this,
                [this, id = field->id] { Q_EMIT selectionWanted(m_id, id); });
    }
}

void AnnotationPanel::showFields(const Annotation &annotation)
{
    for (FieldEditor *editor : m_editors) {
        const storage::FieldValue *value = annotation.valueOf(editor->field().id);
        editor->setValue(value ? value->value : QString());
        editor->setReadOnly(m_project->isReadOnly());
    }
    for (FieldEditor *editor : m_editors) {
        const bool shown = isShown(editor->field()) || !editor->value().isEmpty();
        editor->setVisible(shown);
        if (QWidget *label = m_form->labelForField(editor))
            label->setVisible(shown);
    }
}

bool AnnotationPanel::isShown(const Field &field) const
{
    const QStringList condition = field.shownWhen.split(u'=');
    if (condition.size() != 2)
        return true;
    const auto other =
        std::find_if(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) {
            return editor->field().name == condition[0].trimmed();
        });
    if (other == m_editors.end())
        return true;
    const QString value =
        (*other)->value().isEmpty() ? (*other)->field().defaultValue : (*other)->value();
    return condition[1].split(u'|').contains(value);
}

void AnnotationPanel::focusNote()
{
    ensureWidgetVisible(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
