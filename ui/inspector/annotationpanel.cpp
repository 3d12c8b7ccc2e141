#include "ui/inspector/annotationpanel.h"

#include "app/annotating/completeness.h"
#include "ui/inspector/fieldform.h"
#include "ui/inspector/linkspanel.h"
#include "ui/inspector/noteedit.h"
#include "ui/inspector/partslist.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace ui {

using storage::Annotation;
using storage::Changes;
using storage::Codebook;
using storage::Field;
using storage::Id;

namespace {

/// From so many on, the annotations of the whole article are read in one go.
constexpr size_t mostReadOneByOne = 200;

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
      m_counts(quietLabel()),
      m_parts(new PartsList),
      m_fields(new FieldForm),
      m_note(new NoteEdit(3)),
      m_links(new LinksPanel),
      m_linksSection(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_name->setFont(large);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note on this annotation"));
    m_note->setLeavingByEnter(true);
    layOut();
    connectSections();
}

void AnnotationPanel::layOut()
{
    // One line where there is room for it.
    auto *heading = new QWidget;
    auto *headingLayout = new FlowLayout(heading);
    headingLayout->setContentsMargins(0, 0, 0, 0);
    headingLayout->setSpacing(6);
    for (QLabel *label : {m_badge, m_name, m_author}) {
        label->setMinimumHeight(m_name->sizeHint().height());
        headingLayout->addWidget(label);
    }
    m_author->setWordWrap(false);
    auto *page = new QWidget;
    auto *sections = new QVBoxLayout(page);
    sections->setContentsMargins(12, 10, 12, 12);
    sections->setSpacing(8);
    sections->addWidget(heading);
    sections->addWidget(m_counts);
    sections->addWidget(m_parts);
    sections->addWidget(m_fields);
    sections->addWidget(m_note);
    auto *links = new QVBoxLayout(m_linksSection);
    links->setContentsMargins(0, 0, 0, 0);
    links->addWidget(m_links);
    sections->addWidget(m_linksSection);
    sections->addStretch(1);
    setWidget(page);
    orderStops();
}

void AnnotationPanel::connectSections()
{
    connect(m_parts, &PartsList::passageWanted, this, &AnnotationPanel::passageWanted);
    connect(m_parts, &PartsList::removalWanted, this, [this](Id<storage::Span> span) {
        if (m_ids.size() == 1)
            Q_EMIT spanRemovalWanted(m_ids.front(), span);
    });
    connect(m_fields, &FieldForm::edited, this, [this](Id<Field> field, const QString &value) {
        Q_EMIT valueEdited(Ids(m_ids), field, value);
    });
    connect(m_fields, &FieldForm::confirmed, this,
            [this](Id<Field> field) { Q_EMIT confirmed(Ids(m_ids), field); });
    connect(m_fields, &FieldForm::selectionWanted, this,
            [this](Id<Field> field) { Q_EMIT selectionWanted(Ids(m_ids), field); });
    connect(m_fields, &FieldForm::finished, this, &AnnotationPanel::textWanted);
    connect(m_fields, &FieldForm::entered, this,
            [this](QWidget *row) { ensureWidgetVisible(row, 0, 12); });
    connect(m_fields, &FieldForm::stopsChanged, this, &AnnotationPanel::orderStops);
    connect(m_note, &NoteEdit::edited, this, [this](const QString &note) {
        if (m_ids.size() == 1)
            Q_EMIT noteEdited(m_ids.front(), note);
    });
    connect(m_note, &NoteEdit::finished, this, &AnnotationPanel::textWanted);
}

void AnnotationPanel::setSource(storage::Project *project, const app::Annotator *annotator)
{
    m_project = project;
    m_annotator = annotator;
    m_ids.clear();
    m_fields->setProject(project);
}

void AnnotationPanel::showAnnotations(const Ids &ids)
{
    if (ids != m_ids)
        commit();
    m_ids = ids;
    refresh();
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        verticalScrollBar()->setValue(0);
}

/// What was typed and not left yet belongs to the annotations that were shown so far.
void AnnotationPanel::commit()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_project || !focus || !isAncestorOf(focus))
        return;
    const bool areThere = std::all_of(m_ids.begin(), m_ids.end(), [this](Id<Annotation> id) {
        return m_project->annotation(id).isOk();
    });
    if (!areThere)
        return;
    m_fields->commit();
    if (m_note->hasFocus())
        m_note->commit();
}

std::vector<Annotation> AnnotationPanel::read() const
{
    std::vector<Annotation> annotations;
    if (m_ids.size() > mostReadOneByOne) {
        annotations = m_project->annotations(m_annotator->article()).valueOr({});
        const std::unordered_set<Id<Annotation>> wanted(m_ids.begin(), m_ids.end());
        std::erase_if(annotations, [&wanted](const Annotation &annotation) {
            return !wanted.contains(annotation.id);
        });
        return annotations;
    }
    for (const Id<Annotation> id : m_ids) {
        if (storage::Result<Annotation> annotation = m_project->annotation(id))
            annotations.push_back(std::move(annotation.value()));
    }
    return annotations;
}

void AnnotationPanel::refresh()
{
    if (!m_project || m_ids.empty())
        return;
    const std::vector<Annotation> annotations = read();
    const storage::Result<Codebook> codebook = m_project->codebook();
    if (annotations.empty() || !codebook)
        return;
    if (annotations.size() < m_ids.size()) { // the others are gone
        m_ids.clear();
        for (const Annotation &annotation : annotations)
            m_ids.push_back(annotation.id);
    }
    const bool isOne = annotations.size() == 1;
    m_parts->setVisible(isOne);
    m_linksSection->setVisible(isOne);
    m_note->setVisible(isOne);
    m_badge->setVisible(isOne);
    m_author->setVisible(isOne);
    m_counts->setVisible(!isOne);
    if (isOne)
        showOne(annotations.front(), *codebook);
    else
        showSeveral(annotations, *codebook);
    m_fields->show(annotations, *codebook);
}

void AnnotationPanel::showOne(const Annotation &annotation, const Codebook &codebook)
{
    m_badge->setPixmap(
        kindIcon(codebook, {annotation.tagId, {}}).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_name->setText(app::nameOf(codebook, {annotation.tagId, {}}));
    m_author->setText(author(annotation));
    m_note->setValue(annotation.note);
    m_note->setReadOnly(m_project->isReadOnly());
    m_parts->setReadOnly(m_project->isReadOnly());
    m_parts->show(annotation, codebook, *m_annotator);
}

void AnnotationPanel::showSeveral(const std::vector<Annotation> &annotations,
                                  const Codebook &codebook)
{
    QStringList counts;
    for (const storage::Tag &tag : codebook.tags) {
        const auto count =
            std::count_if(annotations.begin(), annotations.end(),
                          [&tag](const Annotation &each) { return each.tagId == tag.id; });
        if (count > 0)
            //: a tag and how many annotations have it: "3 × Claim"
            counts.append(tr("%1 × %2").arg(count).arg(app::readable(tag.name)));
    }
    m_name->setText(tr("%n annotation(s) selected", nullptr, int(annotations.size())));
    m_counts->setText(counts.join(QStringLiteral(", ")));
}

void AnnotationPanel::apply(const Changes &changes)
{
    m_fields->forgetCompletions();
    const auto isShown = [this](const Changes::AnnotationChange &change) {
        return std::find(m_ids.begin(), m_ids.end(), change.id) != m_ids.end();
    };
    // Reading a hundred thousand again is not worth while for what is about others.
    if (m_ids.size() == 1 || changes.codebook ||
        std::any_of(changes.annotations.begin(), changes.annotations.end(), isShown))
        refresh();
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

void AnnotationPanel::focusNote()
{
    ensureWidgetVisible(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AnnotationPanel::focusFields()
{
    if (!m_fields->focusFirst() && m_note->isVisible())
        focusNote();
}

/// Fields, then the note; the passages, which the text shows too, come last.
void AnnotationPanel::orderStops()
{
    std::vector<QWidget *> stops = m_fields->stops();
    stops.insert(stops.end(), {m_note, m_links->linkButton(), m_links->list(), m_parts});
    QWidget *before = m_name;
    for (QWidget *stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

/// Enter and Esc lead back from whatever has no use for them.
void AnnotationPanel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT textWanted();
    else
        QScrollArea::keyPressEvent(event);
}

bool AnnotationPanel::focusNextPrevChild(bool next)
{
    if (!next && m_fields->isFirstFocused()) {
        Q_EMIT textWanted();
        return true;
    }
    return QScrollArea::focusNextPrevChild(next);
}

} // namespace ui
