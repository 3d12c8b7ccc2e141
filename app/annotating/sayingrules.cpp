#include "app/annotating/sayingrules.h"

#include "app/annotating/sayingtables.h"
#include "app/text/detectedlanguage.h"

#include <map>

namespace app {

namespace {

std::map<QString, SayingRules> rulesOfAllTables()
{
    std::map<QString, SayingRules> rules;
    for (const SayingTable &table : sayingTables()) {
        SayingRules &made = rules[table.language.toString()];
        for (const SayingTable::Line &line : table.lines)
            (made.*line.list).add(line.words);
        made.capitalizesNouns = table.capitalizesNouns;
        made.hasCapitals = table.hasCapitals;
        made.splitsElisions = table.splitsElisions;
    }
    return rules;
}

} // namespace

const SayingRules *SayingRules::of(const QString &language, QStringView sample)
{
    static const std::map<QString, SayingRules> known = rulesOfAllTables();
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const auto found = known.find(readingLanguage(primary, sample));
    return found == known.end() ? nullptr : &found->second;
}

} // namespace app
