#pragma once

#include "storage/records/textrange.h"

#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// Of the format that a definition gives to a passage.
enum class CueKind {
    SureWord,   ///< "Sure cue": hardly ever used but to ascribe something to somebody
    LikelyWord, ///< "Likely cue": has other uses as well
    Credit,     ///< "Credit": names a source without a verb, before or after it: "according to"
    Quotation,  ///< "Quotation": quoted speech with its marks; no word inside is a cue
    Figure,     ///< "Figure": a number phrase
    Hedge,      ///< "Hedge": leaves open whether something is so: "reportedly", "may"
    Date,       ///< "Date": a calendar date, a year or a time of day; no figure
    Name,       ///< "Name": who is named directly before or after a word of saying
};

struct CueSources;
struct CueProblem;

struct Cue
{
    storage::TextRange range; ///< indices into the string, as in app/text/selection.h
    CueKind kind = CueKind::SureWord;

    bool operator==(const Cue &) const = default;
};

/// A word of the list in CueSources, where it stands in a text.
struct ListedCue
{
    Cue cue;
    size_t word = 0; ///< which one of CueSources::words

    bool operator==(const ListedCue &) const = default;
};

/// Whether it says that something is ascribed to somebody.
constexpr bool isSayingWord(const Cue &cue)
{
    return cue.kind == CueKind::SureWord || cue.kind == CueKind::LikelyWord ||
           cue.kind == CueKind::Credit;
}

/// Finds cues in texts of any kind and length, by definitions of which there is one per language.
///
/// Cues lie on whole words (a phrase is one cue), never overlap and never cross a line's end; what
/// is found in a line depends on that line alone. A line of more than 8,192 QChars is read in
/// pieces of about that size, and a quotation that goes on from one piece into the next is taken
/// for one in the first only.
///
/// Languages are BCP 47 tags, of which the part before the first hyphen counts. For a language that
/// has no definition, or an empty one, the text's own language is found out: readingLanguage().
///
/// Belongs to the thread that made it, which is not cheap (some milliseconds): make one and keep
/// it.
class CueFinder
{
public:
    CueFinder();
    /// Reads the definitions in the folders of @p sources, and takes the words of its list for cues
    /// outside of quotations. What cannot be used is in problems().
    explicit CueFinder(const CueSources &sources);
    ~CueFinder();
    CueFinder(const CueFinder &) = delete;
    CueFinder &operator=(const CueFinder &) = delete;

    /// The languages that have a definition of the program's, English first.
    static QStringList languages();
    /// Why definitions are not used (where there is one of the program's, that one is used
    /// instead), and words of the list that cannot be looked for or were given up because they took
    /// too long.
    std::vector<CueProblem> problems() const;

    /// All cues of @p text in order.
    std::vector<Cue> cuesIn(QStringView text, const QString &language);
    /// Those that overlap @p range, in order. Looks only at the lines of the range.
    std::vector<Cue> cuesIn(QStringView text, storage::TextRange range, const QString &language);

    /// The words of the list, in order, also within quotations.
    std::vector<ListedCue> listedIn(QStringView text);

    /// The first word or phrase that begins after @p index (-1: at the very beginning, too).
    /// Quotations are passed over. Looks no further than the line it finds.
    std::optional<Cue> nextCue(QStringView text, qsizetype index, const QString &language);
    /// The last word or phrase that begins before @p index.
    std::optional<Cue> previousCue(QStringView text, qsizetype index, const QString &language);

private:
    class Reader;
    Reader &readerFor(QStringView text, const QString &language);
    /// What it returns holds until the next call.
    const std::vector<Cue> &read(Reader &reader, QStringView text, storage::TextRange piece);

    struct Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace app
