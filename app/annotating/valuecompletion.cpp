#include "app/annotating/valuecompletion.h"

#include "app/text/folding.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace app {

using storage::ValueAlias;
using storage::ValueCount;

namespace {

enum class Fit { Begins, BeginsWords, Inside };

bool isAtWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isAtWord(text, at))
            return true;
    }
    return false;
}

std::optional<Fit> fitOf(const QString &text, const QString &typed, const QStringList &words)
{
    if (text.startsWith(typed))
        return Fit::Begins;
    Fit fit = Fit::BeginsWords;
    for (const QString &word : words) {
        if (!text.contains(word))
            return {};
        if (!beginsWord(text, word))
            fit = Fit::Inside;
    }
    return fit;
}

} // namespace

ValueCompletion::ValueCompletion(ValueNames names) : m_known(std::move(names))
{
    const auto &[values, aliases] = m_known;
    for (const ValueCount &value : values)
        m_names.push_back({{value.value, value.count, {}}, foldedText(value.value)});
    const auto own = qsizetype(m_names.size());
    for (const ValueAlias &alias : aliases) {
        const auto named = std::find_if(values.begin(), values.end(), [&](const ValueCount &value) {
            return value.value == alias.value;
        });
        const qint64 count = named == values.end() ? 0 : named->count;
        m_names.push_back({{alias.value, count, alias.alias}, foldedText(alias.alias)});
    }
    const auto isMoreFrequent = [](const Name &a, const Name &b) {
        return a.match.count > b.match.count;
    };
    std::stable_sort(m_names.begin(), m_names.begin() + own, isMoreFrequent);
    std::stable_sort(m_names.begin() + own, m_names.end(), isMoreFrequent);
}

std::vector<ValueCompletion::Match> ValueCompletion::matches(const QString &typed,
                                                             size_t most) const
{
    const QString folded = foldedText(typed);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Name *> found[3];
    for (const Name &name : m_names) {
        if (folded.isEmpty() && !name.match.alias.isEmpty())
            continue;
        if (const std::optional<Fit> fit = fitOf(name.folded, folded, words))
            found[size_t(*fit)].push_back(&name);
    }
    std::vector<Match> matches;
    QSet<QString> values;
    for (const std::vector<const Name *> &names : found) {
        for (const Name *name : names) {
            if (matches.size() == most)
                return matches;
            if (values.contains(name->match.value))
                continue;
            values.insert(name->match.value);
            matches.push_back(name->match);
        }
    }
    return matches;
}

ValueCompletion completionOf(const storage::ProjectReader &project,
                             const storage::Codebook &codebook, const storage::Field &field)
{
    return ValueCompletion(namesIn(project, valueGroupOf(codebook, field.id)).valueOr({}));
}

} // namespace app
