#include "ui/values/valueswindow.h"

#include "app/annotating/passagekind.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/settings/settings.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/honestfocus.h"
#include "ui/theme/theme.h"
#include "ui/values/snippettable.h"
#include "ui/values/valuefilter.h"
#include "ui/values/valuetable.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::FormerName;
using storage::Changes;

namespace {

const QString geometryKey = QStringLiteral("values/geometry");
const QString acrossKey = QStringLiteral("values/across");
const QString downKey = QStringLiteral("values/down");

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ValuesWindow::ValuesWindow(QWidget *parent)
    : QDialog(parent),
      m_model(new ValueModel(this)),
      m_filter(new ValueFilter(m_model, this)),
      m_groups(new HonestFocus<QListWidget>),
      m_search(new QLineEdit),
      m_onlyLike(new QCheckBox(tr("Only values that look a&like"))),
      m_table(new ValueTable(m_filter)),
      m_nothing(new QLabel),
      m_tableOrNothing(new QStackedWidget),
      m_rename(button(tr("&Rename"))),
      m_merge(button(tr("&Merge…"))),
      m_aliases(button(tr("&Other names"))),
      m_uses(new QLabel),
      m_snippets(new SnippetTable),
      m_said(new QLabel),
      m_across(new QSplitter(Qt::Horizontal)),
      m_down(new QSplitter(Qt::Vertical))
{
    setWindowTitle(tr("Values"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    layOut();
    connectParts();
    resize(900, 620);
    const Settings settings;
    restoreGeometry(settings.bytes(geometryKey));
    m_across->restoreState(settings.bytes(acrossKey));
    m_down->restoreState(settings.bytes(downKey));
    m_table->setFocus();
}

ValuesWindow::~ValuesWindow()
{
    if (isVisible())
        remember();
}

void ValuesWindow::layOut()
{
    m_groups->setAccessibleName(tr("Fields"));
    m_groups->setTextElideMode(Qt::ElideRight);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setPlaceholderText(tr("Search values and other names"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    m_search->installEventFilter(this);
    m_snippets->setAccessibleName(tr("Where the chosen values are used"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(16);
    m_uses->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::NoTextInteraction);
    m_table->installEventFilter(this);
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);

    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_search, 1);
    finding->addWidget(m_onlyLike);
    aboveLayout->addLayout(finding);
    aboveLayout->addWidget(m_tableOrNothing, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_rename, m_merge, m_aliases})
        buttons->addWidget(each);
    buttons->addStretch(1);
    aboveLayout->addLayout(buttons);

    auto *below = new QWidget;
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->addWidget(m_uses);
    belowLayout->addWidget(m_snippets, 1);

    m_down->addWidget(above);
    m_down->addWidget(below);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_across->addWidget(m_groups);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({190, 700});
    for (QSplitter *splitter : {m_across, m_down})
        splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_across, 1);
    layout->addWidget(m_said);
}

void ValuesWindow::connectParts()
{
    connect(m_groups, &QListWidget::currentRowChanged, this, &ValuesWindow::showGroup);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showState();
    });
    connect(m_onlyLike, &QCheckBox::toggled, this, [this](bool onlyLike) {
        m_filter->setOnlyLike(onlyLike);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ValuesWindow::showSnippets);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ValuesWindow::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.column()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { edit(ValueModel::Value); });
    connect(m_aliases, &QPushButton::clicked, this, [this] { edit(ValueModel::OtherNames); });
    connect(m_merge, &QPushButton::clicked, this, &ValuesWindow::askForMerge);
    connect(m_model, &ValueModel::renamingWanted, this, &ValuesWindow::rename);
    connect(m_model, &ValueModel::aliasesWanted, this, &ValuesWindow::setAliases);
    connect(m_model, &ValueModel::mergeWanted, this,
            [this](const QStringList &values, const QString &into) {
                merge(values, into, FormerName::IsKept);
            });
    connect(m_snippets, &SnippetTable::annotationWanted, this, &ValuesWindow::annotationWanted);
    connect(m_snippets, &SnippetTable::readingWanted, this, &ValuesWindow::readingWanted);
    BulkEdit *bulk = m_snippets->bulkEdit();
    connect(bulk, &BulkEdit::done, this, [this](const QString &sentence) {
        say(sentence);
        Q_EMIT changeMade(sentence);
    });
    connect(bulk, &BulkEdit::refused, this, &ValuesWindow::say);
    connect(bulk, &BulkEdit::failed, this, &ValuesWindow::failed);
}

void ValuesWindow::setProject(storage::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_valueGroups.clear();
    m_model->setProject(project);
    m_snippets->setProject(project);
    m_isStale = false;
    if (project)
        connect(project, &storage::Project::changed, this, &ValuesWindow::apply);
    fillGroups();
    say({});
}

void ValuesWindow::fillGroups()
{
    m_codebook = m_project ? m_project->codebook().valueOr({}) : storage::Codebook();
    std::vector<app::ValueGroup> groups = app::valueGroups(m_codebook);
    const int before = m_groups->currentRow();
    const app::ValueGroup shown =
        before < 0 || m_valueGroups.empty() ? app::ValueGroup() : m_valueGroups[size_t(before)];
    const auto again = std::find(groups.begin(), groups.end(), shown);
    const int row = again == groups.end() ? 0 : int(again - groups.begin());
    m_valueGroups = std::move(groups);
    const storage::CodebookUse use =
        m_project ? m_project->codebookUse().valueOr({}) : storage::CodebookUse();
    {
        const QSignalBlocker blocker(m_groups);
        m_groups->clear();
        for (const app::ValueGroup &group : m_valueGroups) {
            const storage::Field *field = m_codebook.field(group.aliasField);
            const storage::Tag *tag = field ? m_codebook.tag(field->tagId) : nullptr;
            //: a field in a list: %1 is a tag, %2 one of its fields
            m_groups->addItem(
                tag ? tr("%1: %2").arg(app::readable(tag->name), app::readable(field->name))
                    : tr("People and organisations"));
            QListWidgetItem *item = m_groups->item(m_groups->count() - 1);
            item->setToolTip(item->text());
            const bool isUsed = std::any_of(
                group.fields.begin(), group.fields.end(),
                [&use](storage::Id<storage::Field> id) { return use.values.contains(id); });
            if (!isUsed)
                item->setForeground(quietTextColour());
        }
        m_groups->setCurrentRow(m_valueGroups.empty() ? -1 : row);
    }
    showGroup();
}

void ValuesWindow::showGroup()
{
    const int row = m_groups->currentRow();
    const app::ValueGroup group = row < 0 ? app::ValueGroup() : m_valueGroups[size_t(row)];
    if (group != m_model->group() || m_model->rowCount() == 0) {
        m_model->setGroup(group);
    } else {
        m_model->refresh();
    }
    m_table->selectionModel()->clear();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, ValueModel::Value));
    showSnippets();
}

void ValuesWindow::showField(storage::Id<storage::Field> field)
{
    const app::ValueGroup group = app::valueGroupOf(m_codebook, field);
    const auto found = std::find(m_valueGroups.begin(), m_valueGroups.end(), group);
    if (found != m_valueGroups.end())
        m_groups->setCurrentRow(int(found - m_valueGroups.begin()));
}

void ValuesWindow::apply(const Changes &changes)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    if (changes.codebook) {
        fillGroups();
        return;
    }
    if (changes.annotations.empty() && !changes.aliases)
        return;
    say({});
    const QItemSelectionModel *selection = m_table->selectionModel();
    const bool wasChosen = selection->hasSelection();
    const int row = m_table->currentIndex().row();
    m_model->refresh();
    if (wasChosen && !selection->hasSelection() && m_filter->rowCount() > 0) {
        const int near = std::min(row, m_filter->rowCount() - 1); // what took its place
        m_table->setCurrentIndex(m_filter->index(std::max(near, 0), ValueModel::Value));
    }
    showSnippets();
}

void ValuesWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_isStale, false))
        fillGroups();
    // While it was hidden for want of values, the table could not keep the focus.
    (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_groups)->setFocus();
}

QStringList ValuesWindow::selectedValues() const
{
    std::vector<ValueModel::Row> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->rowAt(m_filter->mapToSource(index).row()));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    QStringList values;
    for (const ValueModel::Row &row : rows)
        values.append(row.value);
    return values;
}

void ValuesWindow::selectValues(const QStringList &values)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &value : values) {
        const QModelIndex at =
            m_filter->mapFromSource(m_model->index(m_model->rowOf(value), ValueModel::Value));
        if (!at.isValid())
            continue;
        selection.select(at, at);
        if (!first.isValid())
            first = at;
    }
    if (!first.isValid())
        return; // hidden: it is not looked for, or looks like no other any more
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

void ValuesWindow::showSnippets()
{
    const QStringList values = selectedValues();
    std::vector<storage::AnnotationKey> keys;
    if (m_project && !values.isEmpty())
        keys = m_project->annotationsWithAny(m_model->group().fields, values).valueOr({});
    const int count = int(keys.size());
    m_snippets->snippets()->setKeys(std::move(keys));
    m_uses->setText(whereUsed(values, count));
    showState();
}

QString ValuesWindow::whereUsed(const QStringList &values, int count) const
{
    if (values.isEmpty())
        return tr("Choose a value to see where it is used.");
    if (values.size() > 1) {
        return tr("These %1 values in %n annotation(s):", nullptr, count)
            .arg(QLocale().toString(values.size()));
    }
    const QString used = count == 0 ? tr("No annotation has this value.")
                                    : tr("“%1” in %n annotation(s):", nullptr, count)
                                          .arg(QString(values.constFirst()).simplified().left(80));
    if (!m_filter->isOnlyLike())
        return used;
    QString likeness = m_model->likenessOf(m_model->rowOf(values.constFirst()));
    return likeness.replace(u'\n', u' ') + u'\n' + used;
}

void ValuesWindow::showState()
{
    const bool canEdit = m_project && !m_project->isReadOnly();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    m_rename->setEnabled(canEdit && selected == 1);
    m_aliases->setEnabled(canEdit && selected == 1);
    m_merge->setEnabled(canEdit && selected > 1);
    QString nothing;
    if (m_groups->count() == 0)
        nothing = tr("The codebook has no field for names or words.");
    else if (m_model->rowCount() == 0)
        nothing = tr("No annotation has a value of this field yet. What you enter in the inspector "
                     "is listed here.");
    else if (m_filter->rowCount() > 0)
        nothing.clear();
    else if (!m_search->text().trimmed().isEmpty())
        nothing = tr("No value has these words in it.");
    else
        nothing = tr("No values look alike.");
    m_nothing->setText(nothing);
    m_tableOrNothing->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget *>(m_table)
                                                         : m_nothing);
    const QString values = tr("%n value(s)", nullptr, m_filter->rowCount());
    m_table->setAccessibleDescription(nothing.isEmpty() ? values : nothing);
    if (m_said->text().isEmpty() || m_said->property("isCount").toBool()) {
        m_said->setText(m_project && m_project->isReadOnly()
                            ? values + u' ' + tr("(open for reading only)")
                            : values);
        m_said->setProperty("isCount", true);
    }
}

void ValuesWindow::say(const QString &sentence)
{
    m_said->setProperty("isCount", sentence.isEmpty());
    m_said->setText(sentence);
    if (sentence.isEmpty())
        showState();
}

QString ValuesWindow::said() const
{
    return m_said->property("isCount").toBool() ? QString() : m_said->text();
}

bool ValuesWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_search && (isEnter || press->key() == Qt::Key_Down)) {
        m_table->setFocus();
        if (m_filter->rowCount() > 0)
            m_table->setCurrentIndex(m_filter->index(0, ValueModel::Value));
        return true;
    }
    if (watched == m_search && press->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && press->key() == Qt::Key_F2) {
        const bool isAliases = m_table->currentIndex().column() == ValueModel::OtherNames;
        edit(isAliases ? ValueModel::OtherNames : ValueModel::Value);
        return true;
    }
    if (watched == m_table && isEnter && QApplication::focusWidget() == m_table) {
        m_snippets->setFocus();
        if (!m_snippets->currentIndex().isValid() && m_snippets->model()->rowCount() > 0)
            m_snippets->setCurrentIndex(m_snippets->model()->index(0, SnippetModel::Words));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ValuesWindow::remember() const
{
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    settings.setBytes(acrossKey, m_across->saveState());
    settings.setBytes(downKey, m_down->saveState());
}

void ValuesWindow::done(int result)
{
    remember();
    QDialog::done(result);
}

} // namespace ui
