#include "app/figures/figuretokens.h"

#include "app/figures/numerals.h"
#include "app/text/signs.h"

namespace app {

using Kind = FigureToken::Kind;

namespace {

constexpr qsizetype longestWord = 64; ///< longer ones are in no table
constexpr qsizetype shortestRest = 2; ///< letters of a word without its prefixes
constexpr qsizetype mostPrefixLetters = 4;
constexpr qsizetype longestEnding = 4; ///< "igen"
constexpr qsizetype furthestBack = 4;  ///< no phrase that is looked for backwards is longer

bool isWordLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c == u'\u00AD' || c == u'\u0640';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isLeftOut(QChar c)
{
    return c == u'\u00AD' || c == u'\u0640' || (c >= u'\u064B' && c <= u'\u0652') || c == u'\u0670';
}

/// "and", "so", "by", "for", "like" of Arabic
bool isPrefixLetter(QChar c)
{
    return c == u'و' || c == u'ف' || c == u'ب' || c == u'ل' || c == u'ك';
}

QChar folded(QChar c)
{
    if (isApostrophe(c))
        return u'\'';
    if (c == u'ё' || c == u'Ё')
        return u'е';
    if (c == u'أ' || c == u'إ' || c == u'آ')
        return u'ا';
    if (c == u'ى')
        return u'ي';
    return c.toLower();
}

} // namespace

QString foldedForFigures(QStringView word)
{
    QString key;
    key.reserve(word.size());
    for (const QChar c : word) {
        if (!isLeftOut(c))
            key.append(folded(c));
    }
    return key;
}

FigureTokens::FigureTokens(QStringView line, const Lexicon &lexicon)
    : m_line(line),
      m_lexicon(lexicon)
{
    m_tokens.reserve(size_t(line.size() / 4 + 1));
    read();
    m_none.begin = m_none.end = line.size();
}

void FigureTokens::read()
{
    for (qsizetype index = 0; index < m_line.size();) {
        const QChar c = m_line[index];
        if (c.isSpace()) {
            ++index;
            continue;
        }
        if (c.isDigit())
            addNumber(index);
        else if (isWordLetter(c))
            addWord(index);
        else
            add(Kind::Sign, index, index + 1);
        index = m_tokens.back().end;
    }
}

void FigureTokens::addWord(qsizetype begin)
{
    const bool hasElisions = m_lexicon.traits().hasElisions;
    qsizetype end = begin + 1;
    while (end < m_line.size()) {
        if (isWordLetter(m_line[end])) {
            ++end;
        } else if (isApostrophe(m_line[end]) && hasElisions) {
            ++end;
            break;
        } else if (isApostrophe(m_line[end]) && end + 1 < m_line.size() &&
                   m_line[end + 1].isLetter()) {
            ++end;
        } else {
            break;
        }
    }
    add(Kind::Word, begin, end);
    if (m_tokens.back().word)
        return;
    if (m_lexicon.traits().hasPrefixes)
        splitPrefixes();
    else if (m_lexicon.traits().gluesNumbers())
        splitNumber();
}

/// Parts the number from "dreitägig".
void FigureTokens::splitNumber()
{
    const FigureToken whole = m_tokens.back();
    const qsizetype ending = m_line.sliced(whole.begin, whole.size()).lastIndexOf(u"ig");
    if (ending < whole.size() - longestEnding || whole.size() > longestWord)
        return;
    for (qsizetype place = whole.begin + shortestRest; place < whole.end - longestEnding; ++place) {
        const LexiconWord *unit =
            m_lexicon.word(foldedForFigures(m_line.sliced(place, whole.end - place)));
        const LexiconWord *number =
            unit ? m_lexicon.word(foldedForFigures(m_line.sliced(whole.begin, place - whole.begin)))
                 : nullptr;
        if (!number || !number->roles.test(size_t(Role::Cardinal)))
            continue;
        m_tokens.pop_back();
        add(Kind::Word, whole.begin, place);
        add(Kind::Word, place, whole.end);
        return;
    }
}

/// Parts "and", "by", "the" from a word that is known without them.
void FigureTokens::splitPrefixes()
{
    const FigureToken whole = m_tokens.back();
    qsizetype begin = whole.begin;
    const qsizetype last = std::min(whole.end - shortestRest, whole.begin + mostPrefixLetters);
    while (begin < last && isPrefixLetter(m_line[begin])) {
        ++begin;
        for (const qsizetype article : {begin, begin + 2}) {
            const bool isArticle =
                article > begin && article <= last && m_line.sliced(begin, 2) == u"ال";
            if ((article > begin && !isArticle) ||
                !m_lexicon.word(foldedForFigures(m_line.sliced(article, whole.end - article))))
                continue;
            m_tokens.pop_back();
            add(Kind::Word, whole.begin, begin);
            add(Kind::Word, article, whole.end);
            return;
        }
    }
    const bool hasArticle =
        whole.size() > 2 + shortestRest - 1 && m_line.sliced(whole.begin, 2) == u"ال";
    if (hasArticle)
        m_tokens.back().word =
            m_lexicon.word(foldedForFigures(m_line.sliced(whole.begin + 2, whole.size() - 2)));
}

void FigureTokens::addNumber(qsizetype begin)
{
    add(Kind::Number, begin, numeralEnd(m_line, begin, m_lexicon.traits()));
}

void FigureTokens::add(Kind kind, qsizetype begin, qsizetype end)
{
    FigureToken token{.begin = begin, .end = end, .kind = kind};
    token.hasBlankBefore = begin == 0 || m_line[begin - 1].isSpace();
    token.hasCapital = kind == Kind::Word && m_line[begin].isUpper();
    if (end - begin <= longestWord) {
        QChar buffer[longestWord];
        qsizetype length = 0;
        for (qsizetype index = begin; index < end; ++index) {
            if (!isLeftOut(m_line[index]))
                buffer[length++] = folded(m_line[index]);
        }
        token.word = m_lexicon.word(QStringView(buffer, length));
    }
    m_tokens.push_back(token);
}

QStringView FigureTokens::textOf(qsizetype index) const
{
    const FigureToken &token = (*this)[index];
    return m_line.sliced(token.begin, token.size());
}

bool FigureTokens::isPhraseAt(const LexiconPhrase &phrase, qsizetype index) const
{
    for (qsizetype word = 0; word < phrase.size(); ++word) {
        const FigureToken &token = (*this)[index + word];
        if (token.word != phrase.words[size_t(word)])
            return false;
        if (word > 0 && token.hasBlankBefore != phrase.blanks[size_t(word)])
            return false;
        if (!phrase.cases.empty() && textOf(index + word) != phrase.cases[size_t(word)])
            return false;
    }
    return true;
}

const LexiconPhrase *FigureTokens::match(qsizetype index, Role role) const
{
    return match(index, RoleSet().set(size_t(role)));
}

const LexiconPhrase *FigureTokens::match(qsizetype index, const RoleSet &roles) const
{
    const LexiconWord *word = (*this)[index].word;
    if (!word || (word->roles & roles).none())
        return nullptr;
    for (const LexiconPhrase &phrase : word->phrases) {
        if (roles.test(size_t(phrase.role)) && isPhraseAt(phrase, index))
            return &phrase;
    }
    return nullptr;
}

qsizetype FigureTokens::matchBefore(qsizetype index, Role role) const
{
    for (qsizetype length = furthestBack; length > 0; --length) {
        const LexiconPhrase *phrase = match(index - length, role);
        if (phrase && phrase->size() == length)
            return length;
    }
    return 0;
}

bool FigureTokens::isSign(qsizetype index, QChar sign) const
{
    const FigureToken &token = (*this)[index];
    return token.kind == Kind::Sign && m_line[token.begin] == sign;
}

bool FigureTokens::isJoin(qsizetype index) const
{
    const FigureToken &token = (*this)[index];
    if (token.kind != Kind::Sign || token.hasBlankBefore || (*this)[index + 1].hasBlankBefore)
        return false;
    const QChar sign = m_line[token.begin];
    return sign == u'-' || sign == u'\u2010' || sign == u'\u2011';
}

} // namespace app
