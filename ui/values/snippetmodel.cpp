#include "ui/values/snippetmodel.h"

#include "app/annotating/passagekind.h"
#include "app/annotating/passages.h"
#include "app/text/context.h"
#include "app/text/selection.h"
#include "ui/tagpalette/tagpalette.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"
#include "ui/values/rowdiff.h"

#include <QFont>

#include <algorithm>
#include <tuple>

namespace ui {

using storage::Annotation;
using storage::AnnotationKey;
using storage::Changes;
using storage::Id;

namespace {

/// Characters of context that are shown on each side: more than fits.
constexpr qsizetype contextLength = 120;
constexpr size_t mostSnippets = 1000;
constexpr size_t mostTexts = 8;
constexpr size_t mostTitles = 10'000;
/// Beyond this a view is quicker when it begins anew.
constexpr size_t mostRuns = 200;

bool isBefore(const AnnotationKey &a, const AnnotationKey &b)
{
    return std::tie(a.articleId, a.id) < std::tie(b.articleId, b.id);
}

} // namespace

void SnippetModel::setProject(storage::Project *project)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_codebook = project ? project->codebook().valueOr({}) : storage::Codebook();
    m_keys.clear();
    m_snippets.clear();
    m_texts.clear();
    m_titles.clear();
    if (project)
        connect(project, &storage::Project::changed, this, &SnippetModel::apply);
    endResetModel();
}

void SnippetModel::setKeys(std::vector<AnnotationKey> keys)
{
    const RowDiff diff = RowDiff::between(m_keys, keys, isBefore);
    if (diff.runs.size() > mostRuns || m_keys.empty() || keys.empty()) {
        beginResetModel();
        m_keys = std::move(keys);
        endResetModel();
        return;
    }
    for (const RowDiff::Run &run : diff.runs) {
        const int last = run.row + run.count - 1;
        if (run.isPutIn) {
            beginInsertRows({}, run.row, last);
            m_keys.insert(m_keys.begin() + run.row, keys.begin() + run.from,
                          keys.begin() + run.from + run.count);
            endInsertRows();
        } else {
            beginRemoveRows({}, run.row, last);
            m_keys.erase(m_keys.begin() + run.row, m_keys.begin() + last + 1);
            endRemoveRows();
        }
    }
}

AnnotationKey SnippetModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[size_t(row)] : AnnotationKey();
}

int SnippetModel::rowOf(Id<Annotation> id) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
                                    [id](const AnnotationKey &key) { return key.id == id; });
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

/// Those that are gone leave with the next setKeys(), which whoever asked for them calls.
void SnippetModel::apply(const Changes &changes)
{
    if (changes.codebook)
        m_codebook = m_project->codebook().valueOr({});
    for (const Changes::ArticleChange &change : changes.articles) {
        m_texts.erase(change.id);
        m_titles.erase(change.id);
    }
    for (const Changes::AnnotationChange &change : changes.annotations)
        m_snippets.erase(change.id);
    const bool isShownDifferently =
        changes.codebook || !changes.articles.empty() || !changes.annotations.empty();
    if (isShownDifferently && !m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SnippetModel::Text &SnippetModel::textOf(Id<storage::Article> id) const
{
    const auto known = m_texts.find(id);
    if (known != m_texts.end())
        return known->second;
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    Text text;
    text.text = m_project->text(id).valueOr({});
    text.map = app::TextMap(text.text);
    return m_texts.emplace(id, std::move(text)).first->second;
}

QString SnippetModel::titleOf(Id<storage::Article> id) const
{
    const auto known = m_titles.find(id);
    if (known != m_titles.end())
        return known->second;
    if (m_titles.size() >= mostTitles)
        m_titles.clear();
    const auto article = m_project->articleSummary(id);
    return m_titles.emplace(id, article ? article->title : QString()).first->second;
}

SnippetModel::Snippet SnippetModel::read(AnnotationKey key) const
{
    const storage::Result<Annotation> annotation = m_project->annotation(key.id);
    if (!annotation || annotation->spans.empty())
        return {};
    const Text &text = textOf(key.articleId);
    const storage::TextRange whole = text.map.toUtf16(annotation->envelope());
    QStringList parts;
    for (const storage::Span &span : annotation->spans)
        parts.append(app::quote(text.text, text.map, span.range).simplified());
    const app::Context context = app::contextOf(text.text, whole, contextLength);
    return {context.before, parts.join(QStringLiteral(" … ")), context.after, annotation->tagId};
}

const SnippetModel::Snippet &SnippetModel::snippetAt(int row) const
{
    const AnnotationKey key = m_keys[size_t(row)];
    const auto known = m_snippets.find(key.id);
    if (known != m_snippets.end())
        return known->second;
    if (m_snippets.size() >= mostSnippets)
        m_snippets.clear();
    return m_snippets.emplace(key.id, read(key)).first->second;
}

int SnippetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int SnippetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnippetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_project)
        return {};
    const int column = index.column();
    if (role == Qt::FontRole && column == Words) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole)
        return column == Words ? QVariant() : QVariant(quietTextColour());
    if (role == Qt::TextAlignmentRole)
        return int((column == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole && column == Article)
        return titleOf(m_keys[size_t(index.row())].articleId);
    if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};

    const Snippet &snippet = snippetAt(index.row());
    const QString tag = app::nameOf(m_codebook, {snippet.tag, {}});
    switch (role) {
    case Qt::DisplayRole:
        return column == Before ? snippet.before : column == Words ? snippet.words : snippet.after;
    case Qt::DecorationRole:
        return column == Words ? QVariant(kindIcon(m_codebook, {snippet.tag, {}})) : QVariant();
    case Qt::AccessibleTextRole:
        //: %1 is a tag, %2 the words of an annotation
        return column == Words ? QVariant(tr("%1: %2").arg(tag, snippet.words)) : QVariant();
    default:
        return plainTip(column == Article
                            ? titleOf(m_keys[size_t(index.row())].articleId)
                            : tr("%1: %2").arg(tag, app::excerpt(snippet.words, 400)));
    }
}

QVariant SnippetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Article:
        return tr("Article");
    case Before:
        return tr("Before");
    case Words:
        return tr("Words");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace ui
