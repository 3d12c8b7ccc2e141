// Rejected suggestions and the project's own words: the parts of Edit and ProjectReader for them.

#include "storage/edit.h"
#include "storage/project.h"
#include "storage/projectreader.h"
#include "storage/sqlite/database.h"
#include "storage/sqlite/rows.h"

#include <algorithm>

namespace storage {

Result<void> Edit::addRejectedSuggestion(const RejectedSuggestion &suggestion)
{
    const Result<TextRange> text = wholeText(suggestion.articleId);
    if (!text)
        return text.error();
    if (suggestion.place.isEmpty() || !text->contains(suggestion.place))
        return Error{ErrorCode::RangeOutsideText, {}, {}, {}};
    Query known(m_database, "SELECT 1 FROM rejected_suggestion WHERE article_id = ? AND analyst_id "
                            "= ? AND kind = ? AND \"begin\" = ? AND \"end\" = ?");
    if (known
            .with(suggestion.articleId, suggestion.analystId, suggestion.kind,
                  suggestion.place.begin, suggestion.place.end)
            .next())
        return {};
    Query insert(m_database,
                 "INSERT INTO rejected_suggestion (uuid, article_id, analyst_id, kind, rule, "
                 "\"begin\", \"end\", created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .with(uuidOr(suggestion.uuid), suggestion.articleId, suggestion.analystId, suggestion.kind,
              suggestion.rule, suggestion.place.begin, suggestion.place.end,
              suggestion.created.isEmpty() ? now() : suggestion.created)
        .run();
    return {};
}

Result<void> Edit::removeRejectedSuggestion(Id<RejectedSuggestion> id)
{
    Query(m_database, "DELETE FROM rejected_suggestion WHERE id = ?").with(id).run();
    return {};
}

Result<void> Edit::setListedWords(const std::vector<ListedWord> &words)
{
    std::vector<Id<ListedWord>> kept;
    qint64 position = 0;
    for (const ListedWord &word : words) {
        if (word.pattern.trimmed().isEmpty())
            return Error{ErrorCode::NameEmpty, {}, {}, {}};
        if (word.id.isValid()) {
            Query(m_database, "UPDATE cue_word SET pattern = ?, regular_expression = ?, kind = ?, "
                              "colour = ?, position = ? WHERE id = ?")
                .with(word.pattern, word.isRegularExpression, word.kind, word.colour, position,
                      word.id)
                .run();
            kept.push_back(word.id);
        } else {
            Query(m_database, "INSERT INTO cue_word (uuid, pattern, regular_expression, kind, "
                              "colour, position) VALUES (?, ?, ?, ?, ?, ?)")
                .with(uuidOr(word.uuid), word.pattern, word.isRegularExpression, word.kind,
                      word.colour, position)
                .run();
            kept.push_back({m_database.lastInsertedId()});
        }
        ++position;
    }
    const Result<std::vector<ListedWord>> all = project().listedWords();
    if (!all)
        return all.error();
    for (const ListedWord &word : *all) {
        if (std::find(kept.begin(), kept.end(), word.id) == kept.end())
            Query(m_database, "DELETE FROM cue_word WHERE id = ?").with(word.id).run();
    }
    return {};
}

Result<std::vector<RejectedSuggestion>> ProjectReader::rejectedSuggestions(Id<Article> id) const
{
    return attempt(database(), [&]() -> Result<std::vector<RejectedSuggestion>> {
        Query row(database(),
                  "SELECT id, uuid, article_id, analyst_id, kind, rule, \"begin\", \"end\", "
                  "created FROM rejected_suggestion WHERE article_id = ? ORDER BY \"begin\", "
                  "\"end\", id");
        row.with(id);
        std::vector<RejectedSuggestion> suggestions;
        while (row.next())
            suggestions.push_back({row.id<RejectedSuggestion>(0),
                                   row.text(1),
                                   row.id<Article>(2),
                                   row.id<Analyst>(3),
                                   row.text(4),
                                   row.text(5),
                                   {row.integer(6), row.integer(7)},
                                   row.text(8)});
        return suggestions;
    });
}

Result<std::vector<ListedWord>> ProjectReader::listedWords() const
{
    return attempt(database(), [this]() -> Result<std::vector<ListedWord>> {
        Query row(database(), "SELECT id, uuid, pattern, regular_expression, kind, colour FROM "
                              "cue_word ORDER BY position, id");
        std::vector<ListedWord> words;
        while (row.next())
            words.push_back({row.id<ListedWord>(0), row.text(1), row.text(2), row.integer(3) != 0,
                             row.text(4), row.text(5)});
        return words;
    });
}

} // namespace storage
