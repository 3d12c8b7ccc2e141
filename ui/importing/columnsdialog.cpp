#include "ui/importing/columnsdialog.h"

#include "app/articles/metadatavalues.h"
#include "app/articles/tables/tablearticles.h"
#include "ui/importing/articletext.h"
#include "ui/importing/columnsmodel.h"
#include "ui/importing/columnsview.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::ColumnMapping;
using app::ColumnRole;

namespace {

const auto geometryKey = QStringLiteral("columnsDialog/geometry");
const auto splitterKey = QStringLiteral("columnsDialog/splitter");
constexpr int shownArticles = 5;
constexpr qsizetype shownCharacters = 700;
constexpr qsizetype shownValue = 300;
constexpr int shownProperties = 8;
constexpr qsizetype mostListed = 6;

/// What is known of an article, by the name of each, as the table of columns calls it.
std::vector<std::pair<QString, QString>> knownOf(const storage::ArticleMetadata &metadata)
{
    static const std::vector<std::pair<QString, ColumnRole>> names = {
        {QStringLiteral("publisher"), ColumnRole::Publisher},
        {QStringLiteral("author"), ColumnRole::Author},
        {QStringLiteral("date_published"), ColumnRole::Date},
        {QStringLiteral("url"), ColumnRole::Url},
        {QStringLiteral("language"), ColumnRole::Language},
        {QStringLiteral("section"), ColumnRole::Section},
        {QStringLiteral("dateline"), ColumnRole::Dateline}};
    std::vector<std::pair<QString, QString>> known;
    for (const auto &[name, role] : names) {
        if (const QString value = app::metadataValue(metadata, name); !value.isEmpty())
            known.emplace_back(ColumnsModel::roleTitle(role), value);
    }
    int properties = 0;
    for (const auto &[name, value] : metadata.properties) {
        if (properties++ == shownProperties) {
            known.emplace_back(QStringLiteral("…"), QString());
            break;
        }
        const QString title = name == u"source_id" ? ColumnsModel::roleTitle(ColumnRole::SourceId)
                              : name == u"note"    ? ColumnsModel::roleTitle(ColumnRole::Note)
                                                   : name;
        known.emplace_back(title, value);
    }
    return known;
}

QString listed(const QStringList &columns)
{
    QStringList quoted;
    for (const QString &column : columns.mid(0, mostListed))
        //: a name in quotation marks
        quoted.append(ColumnsDialog::tr("“%1”").arg(column.left(60)));
    if (columns.size() > mostListed)
        quoted.append(QStringLiteral("…"));
    return quoted.join(QStringLiteral(", "));
}

} // namespace

ColumnsDialog::ColumnsDialog(std::vector<Table> tables, int current, QWidget *parent)
    : QDialog(parent),
      m_tables(std::move(tables)),
      m_model(new ColumnsModel(this)),
      m_view(new ColumnsView(m_model)),
      m_choice(new QComboBox),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_preview(new QTextEdit),
      m_hint(new QLabel)
{
    setWindowTitle(tr("Columns"));
    for (const Table &table : m_tables)
        m_mappings.push_back(table.table.mapping);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoice());
    m_splitter->addWidget(makeColumns());
    m_splitter->addWidget(makePreview());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    layout->addWidget(m_splitter, 1);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing());
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());

    connect(m_model, &ColumnsModel::mappingChanged, this, &ColumnsDialog::takeMapping);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ColumnsDialog::showTable);
    const Settings settings;
    if (!restoreGeometry(settings.bytes(geometryKey)))
        resize(980, 560);
    if (!m_splitter->restoreState(settings.bytes(splitterKey)))
        m_splitter->setSizes({580, 400});
    m_choice->setCurrentIndex(current);
    showTable(current);
    m_view->setFocus();
}

QWidget *ColumnsDialog::makeChoice()
{
    for (const Table &table : m_tables) {
        const QString name = QFileInfo(table.table.fileName).fileName();
        //: a table in a list: %1 is a file
        m_choice->addItem(table.files == 1 ? name
                                           : tr("%1 and %n more file(s) of these columns", nullptr,
                                                table.files - 1)
                                                 .arg(name));
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("&Table:"));
    label->setBuddy(m_choice);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    // One table has nothing to choose from, but a name.
    if (m_tables.size() == 1) {
        auto *name = new QLabel(m_choice->currentText());
        name->setTextFormat(Qt::PlainText);
        layout->replaceWidget(m_choice, name);
        m_choice->setParent(top);
        m_choice->hide();
        label->setText(tr("Table:"));
        label->setBuddy(nullptr);
    }
    return top;
}

QWidget *ColumnsDialog::makeColumns()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("What each column is to an article"));
    title->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    layout->addWidget(m_view, 1);
    return box;
}

QWidget *ColumnsDialog::makePreview()
{
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setTabChangesFocus(true);
    m_preview->document()->setDocumentMargin(10);
    m_preview->setAccessibleName(tr("The first articles as they would come in"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(m_preview->accessibleName());
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setMinimumWidth(1);
    layout->addWidget(title);
    layout->addWidget(m_preview, 1);
    return box;
}

QWidget *ColumnsDialog::makeButtons()
{
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setToolTip(tr("Take what Sayso makes of the columns by their names"));
    m_reset->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reset);
    layout->addWidget(buttons, 1);
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_model->setMapping(m_tables[size_t(m_current)].table.guess); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void ColumnsDialog::showTable(int number)
{
    m_current = number;
    m_model->setTable(m_tables[size_t(number)].table, m_mappings[size_t(number)]);
    m_view->setCurrentIndex(m_model->index(0, ColumnsModel::Is));
}

void ColumnsDialog::takeMapping()
{
    const app::ReadTable &table = m_tables[size_t(m_current)].table;
    ColumnMapping &mapping = m_mappings[size_t(m_current)];
    mapping = m_model->mapping();
    m_reset->setEnabled(mapping != table.guess);
    const bool hasArticles = mapping.has(ColumnRole::Text) || mapping.has(ColumnRole::Title);
    showPreview(hasArticles ? app::articlesOfTable(table.begin, mapping, table.fileName)
                            : app::ParsedArticles());
    showHint();
    m_ok->setEnabled(canComeIn());
}

void ColumnsDialog::showPreview(const app::ParsedArticles &articles)
{
    m_preview->clear();
    m_preview->setPlaceholderText(tr("Nothing comes in."));
    QTextCharFormat quiet;
    quiet.setForeground(quietTextColour());
    QTextCursor cursor(m_preview->document());
    int shown = 0;
    for (const auto &article : articles) {
        if (!article)
            continue;
        if (shown++ == shownArticles)
            break;
        if (shown > 1)
            cursor.insertText(QStringLiteral("\n\n\n"), QTextCharFormat());
        for (const auto &[name, value] : knownOf(article->metadata)) {
            //: what is known of an article: %1 is what it is, such as "Publisher"
            cursor.insertText(value.isEmpty() ? name : tr("%1: ").arg(name), quiet);
            cursor.insertText(value.left(shownValue) + u'\n', QTextCharFormat());
        }
        if (cursor.position() > 0)
            cursor.insertText(QStringLiteral("\n"), QTextCharFormat());
        insertArticle(cursor, article->text, article->structure, shownCharacters);
    }
    m_preview->moveCursor(QTextCursor::Start);
}

bool ColumnsDialog::canComeIn() const
{
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const bool counts = int(i) == m_current || m_mappings[i] != m_tables[i].table.mapping;
        if (counts && !m_mappings[i].has(ColumnRole::Text) && !m_mappings[i].has(ColumnRole::Title))
            return false;
    }
    return true;
}

void ColumnsDialog::showHint()
{
    const ColumnMapping &mapping = m_mappings[size_t(m_current)];
    const auto columnsOf = [&](ColumnRole role) {
        QStringList columns;
        for (size_t i = 0; i < mapping.roles.size(); ++i) {
            if (mapping.roles[i] == role)
                columns.append(m_tables[size_t(m_current)].table.begin.columns[qsizetype(i)]);
        }
        return columns;
    };
    QStringList sentences;
    const QStringList texts = columnsOf(ColumnRole::Text);
    const bool hasTitle = mapping.has(ColumnRole::Title);
    if (texts.isEmpty())
        sentences.append(hasTitle ? tr("No column is the text: the articles have a title only.")
                                  : tr("No column is the text or the title. Say which one is, or "
                                       "nothing can come in."));
    if (texts.size() > 1)
        //: %1 is a list of columns in quotation marks
        sentences.append(tr("The texts of %1 stand below each other.").arg(listed(texts)));
    for (const ColumnRole role : ColumnsModel::roles()) {
        const bool canBeMany =
            role == ColumnRole::Text || role == ColumnRole::Property || role == ColumnRole::Ignored;
        if (const QStringList columns = columnsOf(role); !canBeMany && columns.size() > 1)
            //: %1 is a list of columns in quotation marks, %2 what they are, such as "Publisher"
            sentences.append(tr("%2: of %1, the first that has something in it counts.")
                                 .arg(listed(columns), ColumnsModel::roleTitle(role)));
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     texts.isEmpty() && !hasTitle ? warningColour() : quietTextColour());
    m_hint->setPalette(colours);
    m_hint->setText(sentences.join(u' '));
}

std::vector<ColumnsDialog::Decision> ColumnsDialog::decisions() const
{
    std::vector<Decision> decided;
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const app::ReadTable &table = m_tables[i].table;
        if (m_mappings[i] != table.mapping)
            decided.push_back({table.begin.columns, m_mappings[i], m_mappings[i] == table.guess});
    }
    return decided;
}

void ColumnsDialog::done(int result)
{
    Settings settings;
    settings.setBytes(geometryKey, saveGeometry());
    settings.setBytes(splitterKey, m_splitter->saveState());
    QDialog::done(result);
}

} // namespace ui
