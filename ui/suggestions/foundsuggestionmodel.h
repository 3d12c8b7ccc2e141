#pragma once

#include "app/annotating/suggestionreview.h"
#include "app/annotating/suggestionsearch.h"
#include "app/text/find.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// The suggestions that were found in many articles, as far as a filter lets them through.
///
/// Articles are added as they are searched; what is shown of each comes as one block of new rows.
class FoundSuggestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Article, Source, Before, Words, After, Rule, State, ColumnCount };
    enum class Grouping { Source, Rule, Article };
    static constexpr size_t groupings = 3;

    /// What is shown. A group is one of groups(), by its number.
    struct Filter
    {
        std::optional<app::SuggestionKind> kind;
        bool onlyOpen = true;
        app::Needle words; ///< in what is suggested, its source or its context; empty: any
        Grouping grouping = Grouping::Source;
        std::optional<int> group;
    };
    struct Group
    {
        int number = 0; ///< the same as long as the model is not cleared
        QString text;
        int count = 0; ///< of suggestions that the rest of the filter lets through

        bool operator==(const Group &) const = default;
    };

    explicit FoundSuggestionModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void clear();
    /// @p states are those of article.found, in their order.
    void add(app::ArticleSuggestions article, const std::vector<app::SuggestionState> &states);
    void setFilter(const Filter &filter);

    /// Those of the filter's grouping that have any suggestion, the largest first.
    std::vector<Group> groups() const;
    qsizetype foundCount() const { return qsizetype(m_rows.size()); }

    storage::Id<storage::Article> articleAt(int row) const { return articleOf(row).id; }
    /// Its cue, or its figure, in code points.
    storage::TextRange placeAt(int row) const;
    const app::Suggestion &suggestionAt(int row) const { return rowAt(row).found.suggestion; }
    app::SuggestionState stateAt(int row) const { return rowAt(row).state; }

    /// Those that were searched.
    std::vector<storage::Id<storage::Article>> articles() const;
    /// What was found in an article, in order; empty where it was not searched.
    std::vector<app::Suggestion> suggestionsOf(storage::Id<storage::Article> id) const;
    const app::TextMap *mapOf(storage::Id<storage::Article> id) const;
    /// New states of suggestionsOf(). What the filter does not let through any more stays until the
    /// filter is set again, so that rows do not go while the analyst looks at them.
    void setStates(storage::Id<storage::Article> id,
                   const std::vector<app::SuggestionState> &states);

    /// Whether articles have been deleted, so that what was found in them is not shown.
    void setGone(const std::vector<storage::Id<storage::Article>> &ids, bool areGone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct SearchedArticle
    {
        storage::Id<storage::Article> id;
        QString title;
        app::TextMap map;
        size_t begin = 0; ///< its rows
        size_t end = 0;
        bool isGone = false;
    };
    struct Row
    {
        app::FoundSuggestion found;
        size_t article = 0;
        app::SuggestionState state = app::SuggestionState::Open;
        std::array<int, groupings> groups{}; ///< numbers, by grouping
    };
    /// The names of the groups of one grouping, by number.
    struct Names
    {
        QHash<QString, int> numbers;
        QStringList texts;

        int numberOf(const QString &key, const QString &text);
    };

    const Row &rowAt(int row) const { return m_rows[m_shown[size_t(row)]]; }
    const SearchedArticle &articleOf(int row) const { return m_articles[rowAt(row).article]; }
    std::array<int, groupings> groupsOf(const Row &row);
    bool isMatching(const Row &row) const;
    bool isInGroup(const Row &row) const;
    QString text(const Row &row, int column) const;

    std::vector<SearchedArticle> m_articles;
    std::unordered_map<storage::Id<storage::Article>, size_t> m_articleNumbers;
    std::vector<Row> m_rows;
    std::array<Names, groupings> m_names;
    Filter m_filter;
    std::vector<size_t> m_matching; ///< rows, whatever group they are of
    std::vector<size_t> m_shown;
};

} // namespace ui
