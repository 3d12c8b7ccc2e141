#include "app/figures/lexicon.h"

#include "app/figures/figuretokens.h"
#include "app/figures/spellednumbers.h"

#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <map>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString primaryOf(const QString &language)
{
    return language.left(language.indexOf(u'-')).toLower();
}

bool hasTable(const QString &primary)
{
    const auto tables = figureTables();
    return std::any_of(tables.begin(), tables.end(), [&primary](const FigureTable &table) {
        return !table.language.isEmpty() && table.language == primary;
    });
}

/// "1/3" and "0.5" as a number.
Decimal numberOf(QStringView value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash < 0)
        return Decimal::fromText(value);
    return Decimal::fromText(value.left(slash)) / Decimal::fromText(value.sliced(slash + 1));
}

/// What the figures of a language's numbers are parted by; Latin signs where it writes others.
std::pair<QChar, QChar> numberSignsOf(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(
        icu::Locale::forLanguageTag(language.toStdString(), status), status);
    if (U_FAILURE(status))
        return {u'.', u','};
    using Symbols = icu::DecimalFormatSymbols;
    const QChar decimal(symbols.getConstSymbol(Symbols::kDecimalSeparatorSymbol).charAt(0));
    const QChar group(symbols.getConstSymbol(Symbols::kGroupingSeparatorSymbol).charAt(0));
    if (decimal == u'.' || decimal == u',')
        return {decimal, group};
    return {u'.', u','};
}

} // namespace

const Lexicon &Lexicon::of(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const Lexicon>> known;

    const QString primary = primaryOf(language);
    const QString tag = hasTable(primary) ? language : u"en"_s;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<const Lexicon> &lexicon = known[tag.toLower()];
    if (!lexicon)
        lexicon.reset(new Lexicon(tag));
    return *lexicon;
}

Lexicon::Lexicon(const QString &language)
{
    const QString primary = primaryOf(language);
    std::tie(m_decimalSign, m_groupSign) = numberSignsOf(language);
    for (const FigureTable &table : figureTables()) {
        if (table.language == primary)
            m_traits = table.traits;
    }
    addSpelledNumbers(language);
    for (const FigureTable &table : figureTables()) {
        const bool isMine = table.language.isEmpty() || table.language == primary ||
                            language.compare(table.language, Qt::CaseInsensitive) == 0;
        if (!isMine)
            continue;
        for (const TableRow &row : table.rows)
            add(row);
    }
    for (const auto &word : m_words) {
        std::stable_sort(word->phrases.begin(), word->phrases.end(),
                         [](const LexiconPhrase &a, const LexiconPhrase &b) {
                             return std::pair(a.size(), !a.cases.empty()) >
                                    std::pair(b.size(), !b.cases.empty());
                         });
    }
}

const LexiconWord *Lexicon::word(QStringView folded) const
{
    const auto found = m_index.constFind(QString::fromRawData(folded.data(), folded.size()));
    return found == m_index.constEnd() ? nullptr : *found;
}

void Lexicon::add(const TableRow &row)
{
    for (const QStringView phrase : row.phrases.split(u',', Qt::SkipEmptyParts))
        addPhrase(row.role, row.value.toString(), phrase.trimmed());
}

void Lexicon::addSpelledNumbers(const QString &language)
{
    for (const SpelledNumber &number : spelledNumbers(language))
        addSpelledNumber(number);
}

/// Also with blanks for hyphens: "vingt et un", "twenty one".
void Lexicon::addSpelledNumber(const SpelledNumber &number)
{
    const Role role = number.isOrdinal ? Role::Ordinal : Role::Cardinal;
    addPhrase(role, QString::number(number.value), number.words);
    if (number.words.contains(u'-'))
        addPhrase(role, QString::number(number.value), QString(number.words).replace(u'-', u' '));
}

void Lexicon::addPhrase(Role role, const QString &value, QStringView phrase)
{
    const bool isExact = phrase.size() > 1 && phrase.startsWith(u'=');
    if (isExact)
        phrase = phrase.sliced(1);
    const FigureTokens tokens(phrase, *this);
    if (tokens.size() == 0)
        return;
    LexiconPhrase made{.role = role, .text = value, .value = numberOf(value)};
    for (qsizetype index = 0; index < tokens.size(); ++index) {
        made.words.push_back(wordToAdd(foldedForFigures(tokens.textOf(index))));
        made.blanks.push_back(tokens[index].hasBlankBefore);
        if (isExact)
            made.cases.push_back(tokens.textOf(index).toString());
    }
    LexiconWord *first = wordToAdd(foldedForFigures(tokens.textOf(0)));
    first->roles.set(size_t(role));
    const auto same = std::find_if(
        first->phrases.begin(), first->phrases.end(), [&made](const LexiconPhrase &other) {
            return other.role == made.role && other.words == made.words &&
                   other.cases == made.cases &&
                   std::equal(made.blanks.begin() + 1, made.blanks.end(), other.blanks.begin() + 1);
        });
    if (same == first->phrases.end())
        first->phrases.push_back(std::move(made));
    else
        *same = std::move(made);
}

LexiconWord *Lexicon::wordToAdd(const QString &folded)
{
    LexiconWord *&word = m_index[folded];
    if (!word)
        word = m_words.emplace_back(std::make_unique<LexiconWord>()).get();
    return word;
}

} // namespace app
