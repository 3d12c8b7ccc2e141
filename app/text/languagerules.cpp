#include "app/text/languagerules.h"

#include "app/text/languagetables.h"

#include <iterator>

namespace app {

void WordSet::add(QStringView line)
{
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
        m_words.insert(word.toString());
}

bool WordSet::contains(QStringView word) const
{
    return !m_words.isEmpty() && m_words.contains(QString::fromRawData(word.data(), word.size()));
}

namespace {

LanguageRules made(std::initializer_list<QStringView> names)
{
    LanguageRules rules;
    for (const QStringView name : names) {
        for (const LanguageTable &table : languageTables()) {
            if (table.language != name)
                continue;
            for (const LanguageTable::Line &line : table.lines)
                (rules.*line.list).add(line.words);
            rules.isVerbLast |= table.isVerbLast;
            rules.hasElisions |= table.hasElisions;
        }
    }
    return rules;
}

} // namespace

const LanguageRules &LanguageRules::of(const QString &language)
{
    static const QHash<QString, LanguageRules> known = [] {
        QHash<QString, LanguageRules> rules;
        for (const LanguageTable &table : languageTables())
            rules.insert(table.language.toString(), made({u"", table.language}));
        rules.insert(QString(), made({u"", u"en", u"ar", u"ru"}));
        return rules;
    }();
    static const LanguageRules unknown = made({u""});

    const qsizetype subtag = language.indexOf(u'-');
    const auto found = known.constFind(language.left(subtag).toLower());
    return found == known.constEnd() ? unknown : *found;
}

} // namespace app
