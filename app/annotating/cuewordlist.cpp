#include "app/annotating/cuewordlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {

using storage::Changes;
using storage::Edit;
using storage::ListedWord;
using storage::Result;

namespace {

struct KindName
{
    CueKind kind;
    const char *name;
};

constexpr std::array kindNames{
    KindName{CueKind::SureWord, "sure"}, KindName{CueKind::LikelyWord, "likely"},
    KindName{CueKind::Credit, "credit"}, KindName{CueKind::Quotation, "quotation"},
    KindName{CueKind::Figure, "figure"}, KindName{CueKind::Hedge, "hedge"},
    KindName{CueKind::Date, "date"},     KindName{CueKind::Name, "name"},
};

/// Whether both look for the same, whatever it is taken for.
bool isSamePattern(const ListedWord &a, const CueWord &b)
{
    return a.pattern == b.pattern && a.isRegularExpression == b.isRegularExpression;
}

/// @p words as records; those that were in @p before keep their identity.
std::vector<ListedWord> listed(std::vector<ListedWord> before, const std::vector<CueWord> &words)
{
    std::vector<ListedWord> records;
    for (const CueWord &word : words) {
        ListedWord record;
        const auto known =
            std::find_if(before.begin(), before.end(),
                         [&word](const ListedWord &each) { return isSamePattern(each, word); });
        if (known != before.end()) {
            record.id = known->id;
            record.uuid = known->uuid;
            before.erase(known);
        }
        record.pattern = word.pattern;
        record.isRegularExpression = word.isRegularExpression;
        record.kind = storedNameOf(word.kind);
        record.colour = word.colour;
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

QString storedNameOf(CueKind kind)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const KindName &each) { return each.kind == kind; });
    return QString::fromLatin1(found->name);
}

std::optional<CueKind> cueKindStoredAs(const QString &name)
{
    const auto found =
        std::find_if(kindNames.begin(), kindNames.end(),
                     [&name](const KindName &each) { return name == QLatin1String(each.name); });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

Result<std::vector<CueWord>> cueWordsOf(const storage::ProjectReader &project)
{
    const auto records = project.listedWords();
    if (!records)
        return records.error();
    std::vector<CueWord> words;
    for (const ListedWord &record : *records) {
        words.push_back({record.pattern, record.isRegularExpression,
                         cueKindStoredAs(record.kind).value_or(CueKind::SureWord), record.colour});
    }
    return words;
}

Result<storage::Changes> setCueWords(storage::Project &project, const std::vector<CueWord> &words)
{
    const auto before = project.listedWords();
    if (!before)
        return before.error();
    const std::vector<ListedWord> records = listed(*before, words);
    if (records == *before)
        return Changes();
    return project.edit(
        {QString::fromUtf8(QT_TRANSLATE_NOOP("Action", "Change the words to light")), {}},
        [&records](Edit &edit) { return edit.setListedWords(records); });
}

CueSources cueSourcesOf(const storage::ProjectReader &project)
{
    return {cueFoldersOf(project.path()), cueWordsOf(project).valueOr({})};
}

} // namespace app
