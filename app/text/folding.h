#pragma once

#include <QStringView>

#include <string>

namespace app {

// What finding takes for the same character. A character becomes letters here, and marks on them.

/// Accents, vowel points, joiners: what may be left out of a word that is looked for. Signs that
/// make another letter of one in Indian scripts, Thai or Japanese are none.
bool isMark(char32_t character);
/// Soft hyphens and blanks without width.
bool isOverlooked(char32_t character);

/// @p character as letters and marks: canonically decomposed, ligatures taken apart, quotation
/// marks, dashes and blanks each made the same one, letters with a stroke made letter and stroke.
std::u32string takenApart(char32_t character);
/// The same with the letters in small.
std::u32string foldedApart(char32_t character);

/// The character at @p index, which becomes the index after it.
char32_t nextCharacter(QStringView text, qsizetype &index);

/// All of @p text in small letters and without marks, with one blank between words.
QString foldedText(QStringView text);

/// A stretch of a text in small letters and without marks, for searching in it.
class FoldedStretch
{
public:
    /// Folds what begins in [@p begin, @p end) and at least @p more units after it, where there are
    /// so many.
    void fold(QStringView text, qsizetype begin, qsizetype end, qsizetype more);

    QStringView folded() const { return m_folded; }
    /// The index in the text where the stretch's first part ended: not before end.
    qsizetype end() const { return m_end; }
    /// How many units of folded() came from before end().
    qsizetype size() const { return m_size; }

    /// Where the character begins whose first unit is at @p unit; -1 where that is inside one.
    /// Calls go upwards.
    qsizetype beginOf(QStringView text, qsizetype unit);
    /// Where the character ends whose last unit is before @p unit, with the marks on it; -1 where
    /// that is inside one.
    qsizetype endOf(QStringView text, qsizetype unit);

private:
    struct Place
    {
        qsizetype index = 0;
        qsizetype unit = 0;
    };
    static void advance(QStringView text, Place &place, qsizetype unit);

    std::u16string m_folded;
    qsizetype m_end = 0;
    qsizetype m_size = 0;
    Place m_place;
};

} // namespace app
