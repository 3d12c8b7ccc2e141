#pragma once

#include "app/figures/lexicon.h"

#include <QStringView>

#include <vector>

namespace app {

struct FigureToken
{
    enum class Kind : quint8 { End, Word, Number, Sign };

    qsizetype begin = 0;
    qsizetype end = 0;
    const LexiconWord *word = nullptr; ///< what the language's tables know of it
    Kind kind = Kind::End;
    bool hasBlankBefore = true;
    bool hasCapital = false; ///< begins with a capital letter

    qsizetype size() const { return end - begin; }
};

/// A line of text as words, numbers in digits ("1,200.50" is one) and single signs.
class FigureTokens
{
public:
    FigureTokens(QStringView line, const Lexicon &lexicon);

    qsizetype size() const { return qsizetype(m_tokens.size()); }
    /// An empty token of no kind outside of the line.
    const FigureToken &operator[](qsizetype index) const
    {
        return index >= 0 && index < size() ? m_tokens[size_t(index)] : m_none;
    }
    QStringView textOf(qsizetype index) const;
    const Lexicon &lexicon() const { return m_lexicon; }

    /// The longest phrase that begins at a token and has the role, or one of them.
    const LexiconPhrase *match(qsizetype index, Role role) const;
    const LexiconPhrase *match(qsizetype index, const RoleSet &roles) const;
    /// Whether a phrase of the role is just before the token; its length, or 0.
    qsizetype matchBefore(qsizetype index, Role role) const;

    bool isWord(qsizetype index) const { return (*this)[index].kind == FigureToken::Kind::Word; }
    bool isNumber(qsizetype index) const
    {
        return (*this)[index].kind == FigureToken::Kind::Number;
    }
    bool isSign(qsizetype index, QChar sign) const;
    /// A hyphen that no blank parts from what it joins.
    bool isJoin(qsizetype index) const;

private:
    void read();
    void addWord(qsizetype begin);
    void splitPrefixes();
    void splitNumber();
    void addNumber(qsizetype begin);
    void add(FigureToken::Kind kind, qsizetype begin, qsizetype end);
    bool isPhraseAt(const LexiconPhrase &phrase, qsizetype index) const;

    QStringView m_line;
    const Lexicon &m_lexicon;
    std::vector<FigureToken> m_tokens;
    FigureToken m_none;
};

/// @p word in lower case, with a plain apostrophe, without vowel signs and soft hyphens.
QString foldedForFigures(QStringView word);

} // namespace app
