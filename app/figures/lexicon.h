#pragma once

#include "app/figures/decimal.h"
#include "app/figures/languages/tables.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace app {

class FigureTokens;
struct SpelledNumber;
struct LexiconWord;

/// Words that stand for something where they follow each other.
struct LexiconPhrase
{
    Role role = Role::Idiom;
    std::vector<const LexiconWord *> words = {};
    std::vector<bool> blanks = {};   ///< blanks[i]: a blank stands before words[i]
    std::vector<QString> cases = {}; ///< as written, where capitals matter
    QString text;                    ///< what the table says the phrase stands for
    Decimal value;                   ///< the same as a number

    qsizetype size() const { return qsizetype(words.size()); }
};

/// A word or sign of a table, with the phrases that begin with it, longest first.
struct LexiconWord
{
    RoleSet roles;
    std::vector<LexiconPhrase> phrases;
};

/// What a language's words mean for figures: its table and the spelled-out numbers of ICU.
class Lexicon
{
public:
    /// For a BCP 47 tag; English where it is empty or has no table. Made when it is first asked
    /// for, kept for good; may be called from any thread.
    static const Lexicon &of(const QString &language);

    const LexiconWord *word(QStringView folded) const;
    const LanguageTraits &traits() const { return m_traits; }
    QChar decimalSign() const { return m_decimalSign; }
    QChar groupSign() const { return m_groupSign; }

private:
    explicit Lexicon(const QString &language);
    void add(const TableRow &row);
    void addSpelledNumbers(const QString &language);
    void addSpelledNumber(const SpelledNumber &number);
    void addPhrase(Role role, const QString &value, QStringView phrase);
    LexiconWord *wordToAdd(const QString &folded);

    QHash<QString, LexiconWord *> m_index;
    std::vector<std::unique_ptr<LexiconWord>> m_words;
    LanguageTraits m_traits;
    QChar m_decimalSign = u'.';
    QChar m_groupSign = u',';
};

} // namespace app
