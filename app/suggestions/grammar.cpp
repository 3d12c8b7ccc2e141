#include "app/suggestions/grammar.h"

#include <algorithm>
#include <map>

namespace app {

void Grammar::add(const Line &line)
{
    for (const QStringView word : line.words.split(u' ', Qt::SkipEmptyParts))
        m_classes[word.toString()] |= line.classes;
}

bool Grammar::endsLikePerson(QStringView form) const
{
    return form.size() > 4 &&
           std::any_of(personEndings.begin(), personEndings.end(),
                       [form](QStringView ending) { return form.endsWith(ending); });
}

bool Grammar::endsLikeAdverb(QStringView form) const
{
    return !adverbEnding.isEmpty() && form.size() > 5 && form.endsWith(adverbEnding);
}

const Grammar &Grammar::of(const QString &language)
{
    static const std::map<QString, Grammar> grammars{
        {QStringLiteral("ar"), arabicGrammar()},  {QStringLiteral("de"), germanGrammar()},
        {QStringLiteral("en"), englishGrammar()}, {QStringLiteral("es"), spanishGrammar()},
        {QStringLiteral("fr"), frenchGrammar()},  {QStringLiteral("pt"), portugueseGrammar()},
    };
    const QString main = language.section(u'-', 0, 0).toLower();
    const auto found = grammars.find(main);
    return found == grammars.end() ? grammars.at(QStringLiteral("en")) : found->second;
}

} // namespace app
