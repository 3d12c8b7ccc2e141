#pragma once

#include "storage/records/textrange.h"

#include <QString>
#include <QStringView>

#include <limits>
#include <vector>

namespace app {

struct FindOptions
{
    bool matchesCase = false;
    bool wholeWords = false;

    bool operator==(const FindOptions &) const = default;
};

/// Words to look for in texts.
///
/// Equal are, besides a character and itself: small and capital letters (ß and ss too) unless case
/// matters; all quotation marks of a kind, straight, curly and angular; all dashes; all blanks and
/// ends of lines. A letter without marks finds it with any ("Erdogan" finds "Erdoğan"), a letter
/// with marks only itself. Soft hyphens are overlooked.
///
/// A match is made of whole characters, as app::characterBegin() has them. Positions are indices
/// into the string.
class Needle
{
public:
    Needle() = default;
    explicit Needle(QStringView words, FindOptions options = {});

    /// Whether there is nothing to look for; such a needle has no matches.
    bool isEmpty() const { return m_folded.empty(); }

    /// The matches that begin in @p within, in order and without overlaps, the first @p most of
    /// them. A search may go on where the last match ended. Takes about a millisecond for a million
    /// characters, and memory only for what it returns.
    std::vector<storage::TextRange> findIn(QStringView text, storage::TextRange within,
                                           size_t most = std::numeric_limits<size_t>::max()) const;
    std::vector<storage::TextRange> findIn(QStringView text) const
    {
        return findIn(text, {0, text.size()});
    }

private:
    /// A letter with the marks on it, as far as the options tell letters apart.
    struct Letter
    {
        char32_t base = 0;
        std::u32string marks; ///< sorted

        bool operator==(const Letter &) const = default;
    };

    static std::vector<Letter> lettersOf(QStringView words, bool matchesCase);
    bool hasOurLetters(QStringView words) const;

    FindOptions m_options;
    QString m_words;
    std::vector<Letter> m_letters;
    bool m_tellsLettersApart = false; ///< false: all that folds to m_folded is equal
    std::u16string m_folded; ///< the letters in small, without marks: what is looked for first
};

} // namespace app
