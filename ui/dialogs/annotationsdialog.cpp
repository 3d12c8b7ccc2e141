#include "ui/dialogs/annotationsdialog.h"

#include "app/annotating/passagekind.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/settings/settings.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/clearbutton.h"
#include "ui/values/snippettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace ui {

using app::AnnotationQuery;
using storage::Changes;
using storage::Field;
using storage::Id;
using storage::Tag;

namespace {

const QString geometryKey = QStringLiteral("annotations/geometry");
constexpr int pauseWhileTyping = 150; // milliseconds
/// Rows of m_value before the values themselves.
enum ValueRow { Anything, AnyValue, NoValue, FirstValue };

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

/// Chooses what has @p data again, or else the first.
void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

AnnotationsDialog::AnnotationsDialog(QWidget *parent)
    : QDialog(parent),
      m_tag(new QComboBox),
      m_field(new QComboBox),
      m_value(new QComboBox),
      m_analyst(new QComboBox),
      m_onlyArticle(new QCheckBox(tr("Only in &this article"))),
      m_words(new QLineEdit),
      m_table(new SnippetTable),
      m_count(new QLabel),
      m_said(new QLabel),
      m_typing(new QTimer(this))
{
    setWindowTitle(tr("Find annotations"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseWhileTyping);
    layOut();
    connectParts();
    resize(900, 560);
    restoreGeometry(Settings().bytes(geometryKey));
    m_words->setFocus();
}

AnnotationsDialog::~AnnotationsDialog()
{
    if (isVisible())
        remember();
}

void AnnotationsDialog::layOut()
{
    m_words->setPlaceholderText(tr("Words in the annotation"));
    addClearButton(m_words);
    m_words->installEventFilter(this);
    m_table->setAccessibleName(tr("Annotations"));
    for (QComboBox *box : {m_tag, m_field, m_value, m_analyst}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->setMaxVisibleItems(20);
    }
    auto *layout = new QGridLayout(this);
    layout->addWidget(labelFor(m_words, tr("&Words:")), 0, 0);
    layout->addWidget(m_words, 0, 1);
    layout->addWidget(labelFor(m_tag, tr("T&ag:")), 0, 2);
    layout->addWidget(m_tag, 0, 3);
    layout->addWidget(m_onlyArticle, 0, 4, 1, 2);
    layout->addWidget(labelFor(m_field, tr("&Field:")), 1, 0);
    layout->addWidget(m_field, 1, 1);
    layout->addWidget(labelFor(m_value, tr("&Value:")), 1, 2);
    layout->addWidget(m_value, 1, 3);
    layout->addWidget(labelFor(m_analyst, tr("&By:")), 1, 4);
    layout->addWidget(m_analyst, 1, 5);
    layout->addWidget(m_table, 2, 0, 1, 6);
    layout->addWidget(m_count, 3, 0, 1, 2);
    layout->addWidget(m_said, 3, 2, 1, 4);
    for (const int column : {1, 3, 5})
        layout->setColumnStretch(column, 1);
    layout->setRowStretch(2, 1);
}

void AnnotationsDialog::connectParts()
{
    connect(m_typing, &QTimer::timeout, this, &AnnotationsDialog::find);
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_tag, &QComboBox::currentIndexChanged, this, [this] {
        fillFields();
        find();
    });
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        find();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, &AnnotationsDialog::find);
    connect(m_analyst, &QComboBox::currentIndexChanged, this, &AnnotationsDialog::find);
    connect(m_onlyArticle, &QCheckBox::toggled, this, &AnnotationsDialog::find);
    connect(m_table, &SnippetTable::annotationWanted, this, &AnnotationsDialog::annotationWanted);
    connect(m_table, &SnippetTable::readingWanted, this, &AnnotationsDialog::readingWanted);
    const BulkEdit *bulk = m_table->bulkEdit();
    connect(bulk, &BulkEdit::done, this, [this](const QString &sentence) {
        m_said->setText(sentence);
        Q_EMIT changeMade(sentence);
    });
    connect(bulk, &BulkEdit::refused, m_said, &QLabel::setText);
    connect(bulk, &BulkEdit::failed, this, &AnnotationsDialog::failed);
}

void AnnotationsDialog::setProject(storage::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_table->setProject(project);
    m_said->clear();
    if (project)
        connect(project, &storage::Project::changed, this, &AnnotationsDialog::apply);
    fillTags();
    find();
}

void AnnotationsDialog::setArticle(Id<storage::Article> id)
{
    if (id == m_article)
        return;
    m_article = id;
    m_onlyArticle->setEnabled(id.isValid());
    if (m_onlyArticle->isChecked() && isVisible())
        find();
}

void AnnotationsDialog::fillTags()
{
    m_codebook = m_project ? m_project->codebook().valueOr({}) : storage::Codebook();
    {
        const QVariant tag = m_tag->currentData();
        const QSignalBlocker blocker(m_tag);
        m_tag->clear();
        m_tag->addItem(tr("All tags"));
        for (const Tag &each : m_codebook.tags) {
            const QString indent((m_codebook.lineage(each.id).size() - 1) * 3, u' ');
            m_tag->addItem(kindIcon(m_codebook, {each.id, {}}), indent + app::readable(each.name),
                           each.id.value);
        }
        choose(m_tag, tag);
    }
    {
        const QVariant analyst = m_analyst->currentData();
        const QSignalBlocker blocker(m_analyst);
        m_analyst->clear();
        m_analyst->addItem(tr("Everyone"));
        if (m_project) {
            for (const storage::Analyst &each : m_project->analysts().valueOr({}))
                m_analyst->addItem(each.name, each.id.value);
        }
        choose(m_analyst, analyst);
    }
    fillFields();
}

void AnnotationsDialog::fillFields()
{
    const QVariant field = m_field->currentData();
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    m_field->addItem(tr("Any field"));
    const Id<Tag> tag{m_tag->currentData().toLongLong()};
    for (const Tag &owner : m_codebook.tags) {
        const std::vector<Id<Tag>> line = m_codebook.lineage(tag);
        if (tag.isValid() && std::find(line.begin(), line.end(), owner.id) == line.end())
            continue;
        for (const Field &each : m_codebook.fields) {
            if (each.tagId != owner.id)
                continue;
            const QString name = app::readable(each.name);
            //: a field in a list: %1 is a tag, %2 one of its fields
            m_field->addItem(tag.isValid() ? name
                                           : tr("%1: %2").arg(app::readable(owner.name), name),
                             each.id.value);
        }
    }
    choose(m_field, field);
    fillValues();
}

void AnnotationsDialog::fillValues()
{
    const QString value = m_value->currentText();
    const QSignalBlocker blocker(m_value);
    m_value->clear();
    m_value->addItems({tr("With or without"), tr("Any value"), tr("No value")});
    const Id<Field> field{m_field->currentData().toLongLong()};
    m_value->setEnabled(field.isValid());
    if (m_project && field.isValid()) {
        for (const storage::ValueCount &each : m_project->values({field}).valueOr({}))
            m_value->addItem(each.value, each.value);
        m_value->setCurrentIndex(std::max(0, m_value->findText(value)));
    }
}

void AnnotationsDialog::apply(const Changes &changes)
{
    if (!isVisible() || !isActiveWindow()) {
        m_isStale = true;
        return;
    }
    m_said->clear();
    if (changes.codebook)
        fillTags();
    else
        fillValues();
    find();
}

void AnnotationsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() &&
        std::exchange(m_isStale, false)) {
        m_said->clear();
        fillTags();
        find();
    }
}

AnnotationQuery AnnotationsDialog::query() const
{
    AnnotationQuery query;
    const Id<Tag> tag{m_tag->currentData().toLongLong()};
    query.field = {m_field->currentData().toLongLong()};
    const Field *field = m_codebook.field(query.field);
    // Only what can have the field is without a value of it.
    const Id<Tag> above = tag.isValid() ? tag : field ? field->tagId : Id<Tag>();
    for (const Tag &each : m_codebook.tags) {
        const std::vector<Id<Tag>> line = m_codebook.lineage(each.id);
        if (std::find(line.begin(), line.end(), above) != line.end())
            query.tags.push_back(each.id);
    }
    switch (field ? m_value->currentIndex() : Anything) {
    case AnyValue:
        query.having = AnnotationQuery::Having::AnyValue;
        break;
    case NoValue:
        query.having = AnnotationQuery::Having::NoValue;
        break;
    default:
        if (field && m_value->currentIndex() >= FirstValue) {
            query.having = AnnotationQuery::Having::ThisValue;
            query.value = m_value->currentData().toString();
        }
    }
    query.analystId = {m_analyst->currentData().toLongLong()};
    if (m_onlyArticle->isChecked() && m_onlyArticle->isEnabled())
        query.articleId = m_article;
    return query;
}

void AnnotationsDialog::find()
{
    m_typing->stop();
    std::vector<storage::AnnotationKey> keys;
    if (m_project) {
        keys = app::annotationsMatching(*m_project, query()).valueOr({});
        const app::Needle words(m_words->text().trimmed());
        keys = app::annotationsSaying(*m_project, keys, words).valueOr({});
    }
    const int count = int(keys.size());
    int articles = 0;
    for (size_t i = 0; i < keys.size(); ++i)
        articles += i == 0 || keys[i].articleId != keys[i - 1].articleId;
    m_table->snippets()->setKeys(std::move(keys));
    m_count->setText(count == 0 ? tr("No annotation is like this.")
                                //: %1 is "12 annotations", %2 "3 articles"
                                : tr("%1 in %2")
                                      .arg(tr("%n annotation(s)", nullptr, count),
                                           tr("%n article(s)", nullptr, articles)));
    m_table->setAccessibleDescription(m_count->text());
}

QString AnnotationsDialog::said() const
{
    return m_said->text();
}

bool AnnotationsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            if (m_typing->isActive())
                find();
            m_table->setFocus();
            if (m_table->model()->rowCount() > 0)
                m_table->setCurrentIndex(m_table->model()->index(0, SnippetModel::Words));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AnnotationsDialog::remember() const
{
    Settings().setBytes(geometryKey, saveGeometry());
}

void AnnotationsDialog::done(int result)
{
    remember();
    QDialog::done(result);
}

} // namespace ui
