#include "app/datasets/csv.h"

#include "app/datasets/analystnames.h"
#include "app/datasets/articletable.h"
#include "app/datasets/datasettarget.h"
#include "app/datasets/passagecells.h"
#include "app/text/utf8text.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace app {

using namespace storage;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 32;

const char *const fixedColumns[] = {
    "annotation_id",  "article_id", "title",    "publisher", "author",
    "date_published", "url",        "language", "annotator", "tag",
    "quote",          "start",      "end",      "fragments", "prefix",
    "suffix",         "note",       "origin",   "created",   "modified"};

/// Where the roles and fields of a codebook stand in a row.
class Layout
{
public:
    explicit Layout(const Codebook &codebook)
    {
        for (const char *column : fixedColumns)
            columns.append(QString::fromLatin1(column));
        std::map<QString, size_t> groupOfName;
        for (const Role &role : codebook.roles) {
            const QString name = role.name.toLower();
            if (!groupOfName.contains(name)) {
                groupOfName[name] = groupCount++;
                addColumns(name, {QString(), u"_start"_s, u"_end"_s, u"_fragments"_s});
            }
            groupOfRole[role.id] = groupOfName[name];
        }
        std::map<QString, size_t> indexOfName;
        for (const Field &field : codebook.fields) {
            if (!indexOfName.contains(field.name)) {
                indexOfName[field.name] = fieldCount++;
                nameOfField.push_back(addColumns(field.name, {QString()}).toUtf8());
                isNumeric.push_back(true);
            }
            const size_t index = indexOfName[field.name];
            indexOfField[field.id] = index;
            if (field.type != FieldType::Decimal && field.type != FieldType::WholeNumber)
                isNumeric[index] = false;
        }
        addColumns(u"derived"_s, {QString()});
    }

    QStringList columns;
    size_t groupCount = 0;
    size_t fieldCount = 0;
    std::map<Id<Role>, size_t> groupOfRole;
    std::map<Id<Field>, size_t> indexOfField;
    std::vector<bool> isNumeric;         ///< by field index
    std::vector<QByteArray> nameOfField; ///< the name of its column, by field index

private:
    /// @p name with each of @p endings; with a number where any of them is taken. Some readers do
    /// not tell capitals in column names. Returns the name without an ending.
    QString addColumns(const QString &name, const QStringList &endings)
    {
        const auto isTaken = [&](const QString &candidate) {
            return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
                return columns.contains(candidate + ending, Qt::CaseInsensitive);
            });
        };
        QString free = name;
        for (int number = 2; isTaken(free); ++number)
            free = u"%1_%2"_s.arg(name).arg(number);
        for (const QString &ending : endings)
            columns.append(free + ending);
        return free;
    }
};

bool isNumber(const QByteArray &value)
{
    bool isRead = false;
    value.toDouble(&isRead);
    return isRead;
}

Result<void> writeText(const QString &folder, const ArticleContents &contents)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWriteFile, folder, {}, {}};
    Result<std::unique_ptr<DatasetTarget>> target =
        DatasetTarget::open(QDir(folder).filePath(contents.article.uuid + u".txt"_s));
    if (!target)
        return target.error();
    if (Result<void> written = (*target)->write(viewOf(contents.text)); !written)
        return written;
    return (*target)->finish();
}

/// The names of analysts and tags as they go into cells, and which of them are wanted.
class Names
{
public:
    static Result<Names> of(const ProjectReader &project, const Codebook &codebook,
                            const CsvOptions &options)
    {
        Names names;
        Result<std::map<Id<Analyst>, QByteArray>> analysts =
            analystNames(project, options.analysts);
        if (!analysts)
            return analysts.error();
        names.m_analysts = std::move(*analysts);
        for (const QString &asked : options.tags) {
            if (!codebook.tagNamed(asked))
                return Error{ErrorCode::NotFound, asked, {}, {}};
        }
        for (const Tag &tag : codebook.tags) {
            const std::vector<Id<Tag>> line = codebook.lineage(tag.id);
            const bool isAsked = std::any_of(line.begin(), line.end(), [&](Id<Tag> id) {
                return options.tags.contains(codebook.tag(id)->name);
            });
            if (options.tags.isEmpty() || isAsked)
                names.m_tags[tag.id] = tag.name.toUtf8();
        }
        return names;
    }

    /// Whether rows of this annotation are wanted.
    bool has(const Annotation &annotation) const
    {
        return m_analysts.contains(annotation.analystId) && m_tags.contains(annotation.tagId);
    }
    const QByteArray &analyst(Id<Analyst> id) const { return m_analysts.at(id); }
    const QByteArray &tag(Id<Tag> id) const { return m_tags.at(id); }

private:
    std::map<Id<Analyst>, QByteArray> m_analysts;
    std::map<Id<Tag>, QByteArray> m_tags;
};

/// Turns annotations into rows.
class RowWriter
{
public:
    RowWriter(const Layout &layout, const Names &names, CsvRow &row)
        : m_layout(layout),
          m_names(names),
          m_row(row),
          m_roles(layout.groupCount),
          m_values(layout.fieldCount)
    {
    }

    void header()
    {
        for (const QString &column : m_layout.columns)
            m_row.text(column);
        m_row.endRow();
    }

    void rows(const ArticleContents &contents)
    {
        const Utf8Text text(viewOf(contents.text));
        const CsvRow articleCells = cellsOf(contents.article);
        for (const Annotation &annotation : contents.annotations) {
            if (!m_names.has(annotation))
                continue;
            m_row.text(annotation.uuid);
            m_row.append(articleCells);
            m_row.text(viewOf(m_names.analyst(annotation.analystId)));
            m_row.text(viewOf(m_names.tag(annotation.tagId)));
            annotationCells(annotation, text);
            roleCells(annotation, text);
            fieldCells(annotation);
            m_row.endRow();
        }
    }

private:
    /// The cells that all rows of an article share.
    CsvRow cellsOf(const Article &article)
    {
        const ArticleMetadata &metadata = article.metadata;
        CsvRow cells(m_row.guard());
        for (const QString &cell :
             {article.uuid, metadata.title, metadata.publisher, metadata.author,
              metadata.datePublished, metadata.url, metadata.language})
            cells.text(cell);
        return cells;
    }

    void annotationCells(const Annotation &annotation, const Utf8Text &text)
    {
        m_ranges.clear();
        for (const Span &span : annotation.spans)
            m_ranges.push_back(span.range);
        m_passage.write(m_row, m_ranges, text);
        const TextRange whole = annotation.envelope();
        m_row.text(text.slice({std::max<qsizetype>(whole.begin - contextLength, 0), whole.begin}));
        m_row.text(text.slice({whole.end, whole.end + contextLength}));
        m_row.text(annotation.note);
        m_row.text(annotation.origin);
        m_row.text(annotation.created);
        m_row.text(annotation.modified);
    }

    void roleCells(const Annotation &annotation, const Utf8Text &text)
    {
        for (std::vector<TextRange> &ranges : m_roles)
            ranges.clear();
        for (const Span &span : annotation.spans) {
            if (span.roleId.isValid())
                m_roles[m_layout.groupOfRole.at(span.roleId)].push_back(span.range);
        }
        for (std::vector<TextRange> &ranges : m_roles)
            m_passage.write(m_row, ranges, text);
    }

    void fieldCells(const Annotation &annotation)
    {
        std::fill(m_values.begin(), m_values.end(), nullptr);
        for (const FieldValue &value : annotation.values)
            m_values[m_layout.indexOfField.at(value.fieldId)] = &value;
        size_t empty = 0;
        std::string derived;
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (!m_values[i]) {
                ++empty;
                continue;
            }
            m_row.empty(std::exchange(empty, 0));
            const QByteArray value = m_values[i]->value.toUtf8();
            if (m_layout.isNumeric[i] && isNumber(value))
                m_row.number(viewOf(value));
            else
                m_row.text(viewOf(value));
            if (m_values[i]->origin == ValueOrigin::Derived) {
                if (!derived.empty())
                    derived += ';';
                derived += viewOf(m_layout.nameOfField[i]);
            }
        }
        m_row.empty(empty);
        m_row.text(derived);
    }

    const Layout &m_layout;
    const Names &m_names;
    CsvRow &m_row;
    std::vector<TextRange> m_ranges;
    std::vector<std::vector<TextRange>> m_roles;
    std::vector<const FieldValue *> m_values;
    PassageCells m_passage;
};

} // namespace

QStringList csvColumns(const Codebook &codebook)
{
    return Layout(codebook).columns;
}

namespace {

/// exportCsv() over a project that does not change meanwhile.
Result<CsvReport> exportMoment(const ProjectReader &project, const QString &path,
                               const CsvOptions &options, const Progress &progress)
{
    const Result<Codebook> codebook = project.codebook();
    if (!codebook)
        return codebook.error();
    const Result<Names> names = Names::of(project, *codebook, options);
    if (!names)
        return names.error();
    CsvReport report;
    const Layout layout(*codebook);
    CsvRow row(options.isForExcel ? CsvRow::Guard::Excel : CsvRow::Guard::None);
    RowWriter writer(layout, *names, row);
    const auto addRows = [&](const ArticleContents &contents) -> Result<void> {
        const auto rows =
            std::count_if(contents.annotations.begin(), contents.annotations.end(),
                          [&](const Annotation &annotation) { return names->has(annotation); });
        writer.rows(contents);
        report.rows += rows;
        if (rows == 0 || options.textsFolder.isEmpty())
            return {};
        ++report.texts;
        return writeText(options.textsFolder, contents);
    };
    const Result<void> written = writeArticleTable(
        project, path, row, [&writer] { writer.header(); }, addRows, progress);
    if (!written)
        return written.error();
    report.guardedCells = row.guardedCells();
    return report;
}

} // namespace

Result<CsvReport> exportCsv(const ProjectReader &project, const QString &path,
                            const CsvOptions &options, const Progress &progress)
{
    return madeAtOneMoment<CsvReport>(
        project, [&] { return exportMoment(project, path, options, progress); });
}

} // namespace app
