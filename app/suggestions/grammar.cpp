#include "app/suggestions/grammar.h"

#include <algorithm>
#include <map>

namespace app {

void Grammar::add(const Line &line)
{
    for (const QStringView word : line.words.split(u' ', Qt::SkipEmptyParts))
        m_classes[word.toString()] |= line.classes;
}

void Grammar::addForms(WordClasses classes, const Forms &forms)
{
    const QList<QStringView> all = forms.endings.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView stem : forms.stems.split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView ending : all)
            m_classes[stem.toString() + ending.toString()] |= classes;
    }
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

bool Grammar::endsLikeHearsay(QStringView form) const
{
    return !hearsayEnding.isEmpty() && form.endsWith(hearsayEnding);
}

bool Grammar::endsLikePast(QStringView form) const
{
    return !pastEnding.isEmpty() && form.endsWith(pastEnding);
}

bool Grammar::endsLikeFinite(QStringView form) const
{
    // asked of every word: its last letter tells most
    return form.size() > 3 &&
           std::any_of(finiteEndings.begin(), finiteEndings.end(), [form](QStringView ending) {
               return ending.back() == form.back() && form.endsWith(ending);
           });
}

bool Grammar::isOfImpression(QStringView form) const
{
    return std::any_of(impressions.begin(), impressions.end(),
                       [form](QStringView stem) { return form.startsWith(stem); });
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
