#include "ui/suggestions/foundsuggestionmodel.h"

#include "app/suggestions/suggestionrules.h"
#include "ui/suggestions/suggestionwords.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

using app::Suggestion;
using app::SuggestionKind;
using app::SuggestionState;
using storage::Id;

int FoundSuggestionModel::Names::numberOf(const QString &key, const QString &text)
{
    const auto known = numbers.constFind(key);
    if (known != numbers.constEnd())
        return *known;
    const int number = int(texts.size());
    numbers.insert(key, number);
    texts.append(text);
    return number;
}

void FoundSuggestionModel::clear()
{
    beginResetModel();
    m_articles.clear();
    m_articleNumbers.clear();
    m_rows.clear();
    m_names = {};
    m_filter.group.reset();
    m_matching.clear();
    m_shown.clear();
    endResetModel();
}

std::array<int, FoundSuggestionModel::groupings> FoundSuggestionModel::groupsOf(const Row &row)
{
    const app::FoundSuggestion &found = row.found;
    // The same source begins a sentence or stands within one.
    QString source = found.source;
    if (found.suggestion.kind == SuggestionKind::Figure)
        source = tr("Figures");
    else if (source.isEmpty())
        source = tr("Nobody named");
    const QString key = QString::number(int(found.suggestion.kind)) + found.source.toCaseFolded();
    const SearchedArticle &article = m_articles[row.article];
    return {m_names[size_t(Grouping::Source)].numberOf(key, source),
            m_names[size_t(Grouping::Rule)].numberOf(found.suggestion.rule,
                                                     app::ruleSentence(found.suggestion.rule)),
            m_names[size_t(Grouping::Article)].numberOf(QString::number(article.id.value),
                                                        article.title)};
}

void FoundSuggestionModel::add(app::ArticleSuggestions article,
                               const std::vector<SuggestionState> &states)
{
    Q_ASSERT(states.size() == article.found.size());
    const size_t first = m_rows.size();
    m_articleNumbers[article.article] = m_articles.size();
    m_articles.push_back({article.article, article.title, std::move(article.map), first,
                          first + article.found.size(), false});
    std::vector<size_t> shown;
    for (size_t i = 0; i < article.found.size(); ++i) {
        Row row{std::move(article.found[i]), m_articles.size() - 1, states[i], {}};
        row.groups = groupsOf(row);
        const bool matches = isMatching(row);
        if (matches)
            m_matching.push_back(m_rows.size());
        if (matches && isInGroup(row))
            shown.push_back(m_rows.size());
        m_rows.push_back(std::move(row));
    }
    if (shown.empty())
        return;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

void FoundSuggestionModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_matching.clear();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!isMatching(m_rows[i]))
            continue;
        m_matching.push_back(i);
        if (isInGroup(m_rows[i]))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool FoundSuggestionModel::isMatching(const Row &row) const
{
    if (m_articles[row.article].isGone)
        return false;
    if (m_filter.kind && row.found.suggestion.kind != *m_filter.kind)
        return false;
    if (m_filter.onlyOpen && row.state != SuggestionState::Open)
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const app::Context &context = row.found.context;
    const QString line = QStringLiteral("%1\n%2 %3 %4")
                             .arg(row.found.source, context.before, context.words, context.after);
    return !m_filter.words.findIn(line, {0, line.size()}, 1).empty();
}

bool FoundSuggestionModel::isInGroup(const Row &row) const
{
    return !m_filter.group || row.groups[size_t(m_filter.grouping)] == *m_filter.group;
}

std::vector<FoundSuggestionModel::Group> FoundSuggestionModel::groups() const
{
    const auto grouping = size_t(m_filter.grouping);
    const QStringList &texts = m_names[grouping].texts;
    std::vector<int> counts(size_t(texts.size()), 0);
    for (const size_t row : m_matching)
        ++counts[size_t(m_rows[row].groups[grouping])];
    std::vector<Group> groups;
    for (size_t number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            groups.push_back({int(number), texts[qsizetype(number)], counts[number]});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.count > b.count; });
    return groups;
}

storage::TextRange FoundSuggestionModel::placeAt(int row) const
{
    return articleOf(row).map.toCodePoints(rowAt(row).found.suggestion.place());
}

std::vector<Id<storage::Article>> FoundSuggestionModel::articles() const
{
    std::vector<Id<storage::Article>> ids;
    for (const SearchedArticle &article : m_articles)
        ids.push_back(article.id);
    return ids;
}

std::vector<Suggestion> FoundSuggestionModel::suggestionsOf(Id<storage::Article> id) const
{
    std::vector<Suggestion> suggestions;
    const auto number = m_articleNumbers.find(id);
    if (number == m_articleNumbers.end())
        return suggestions;
    const SearchedArticle &article = m_articles[number->second];
    for (size_t row = article.begin; row < article.end; ++row)
        suggestions.push_back(m_rows[row].found.suggestion);
    return suggestions;
}

const app::TextMap *FoundSuggestionModel::mapOf(Id<storage::Article> id) const
{
    const auto number = m_articleNumbers.find(id);
    return number == m_articleNumbers.end() ? nullptr : &m_articles[number->second].map;
}

void FoundSuggestionModel::setStates(Id<storage::Article> id,
                                     const std::vector<SuggestionState> &states)
{
    const auto number = m_articleNumbers.find(id);
    if (number == m_articleNumbers.end())
        return;
    const SearchedArticle &article = m_articles[number->second];
    Q_ASSERT(states.size() == article.end - article.begin);
    for (size_t i = 0; i < states.size(); ++i)
        m_rows[article.begin + i].state = states[i];
    // Rows are in the order of the articles.
    const auto first = std::lower_bound(m_shown.begin(), m_shown.end(), article.begin);
    const auto last = std::lower_bound(first, m_shown.end(), article.end);
    if (first != last) {
        Q_EMIT dataChanged(index(int(first - m_shown.begin()), 0),
                           index(int(last - m_shown.begin()) - 1, ColumnCount - 1));
    }
}

void FoundSuggestionModel::setGone(const std::vector<Id<storage::Article>> &ids, bool areGone)
{
    for (const Id<storage::Article> id : ids) {
        const auto number = m_articleNumbers.find(id);
        if (number != m_articleNumbers.end())
            m_articles[number->second].isGone = areGone;
    }
    setFilter(m_filter);
}

int FoundSuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FoundSuggestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundSuggestionModel::text(const Row &row, int column) const
{
    const app::FoundSuggestion &found = row.found;
    switch (column) {
    case Article:
        return m_articles[row.article].title;
    case Source:
        return found.source;
    case Before:
        return found.context.before;
    case Words:
        return found.context.words;
    case After:
        return found.context.after;
    case Rule:
        return app::ruleSentence(found.suggestion.rule);
    case State:
        return stateText(row.state);
    default:
        return {};
    }
}

QVariant FoundSuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column >= Before && column <= After)
            return plainTip(QStringLiteral("%1 %2 %3")
                                .arg(row.found.context.before, row.found.context.words,
                                     row.found.context.after));
        return plainTip(text(row, column));
    case Qt::TextAlignmentRole:
        return int((column == Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == Words) {
            QFont bold = QGuiApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        return row.state == SuggestionState::Open && (column == Words || column == Source)
                   ? QVariant()
                   : QVariant(quietTextColour());
    default:
        return {};
    }
}

QVariant FoundSuggestionModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Source:
        return tr("Source");
    case Before:
        return tr("Before");
    case Words:
        return tr("Words");
    case After:
        return tr("After");
    case Rule:
        return tr("Rule");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace ui
