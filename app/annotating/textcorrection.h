#pragma once

#include "app/annotating/passagekind.h"
#include "app/text/reanchoring.h"
#include "storage/project.h"

#include <map>
#include <vector>

namespace app {

/// A passage of a mark, and what a corrected text makes of it.
struct CorrectedPassage
{
    storage::Id<storage::Annotation> annotation; ///< invalid: of a rejected suggestion
    storage::Id<storage::Span> span;             ///< invalid: the passage a value was taken from
    storage::Id<storage::Field> field;           ///< whose value that is
    PassageKind kind;                            ///< the mark's tag, and the part it is
    QString name;                                ///< of both, for people
    storage::TextRange before;
    ReanchoredPassage after;
    QString wordsBefore; ///< exactly
    QString wordsAfter;  ///< exactly; of a lost one what stands where it was

    /// Somebody has to say what becomes of it.
    bool needsDecision() const { return after.fate == PassageFate::Lost && span.isValid(); }
};

struct CorrectionPlan
{
    QString text;
    std::vector<storage::StructureRange> structure;
    std::vector<CorrectedPassage> passages; ///< by place in the text before
    bool isChanged = false;                 ///< the text is another one

    qsizetype count(PassageFate fate) const;
};

/// What becomes of a passage that is lost.
struct LostChoice
{
    enum class What {
        RemoveMark,     ///< the whole annotation goes, with its links
        RemovePassage,  ///< only the passage; the annotation with its last one
        KeepWhatIsLeft, ///< it takes what stands where it was
        Reselect,       ///< it takes `range` instead
    };
    What what = What::RemovePassage;
    storage::TextRange range; ///< of the corrected text

    bool operator==(const LostChoice &) const = default;
};
using LostChoices = std::map<storage::Id<storage::Span>, LostChoice>;

/// Whether every lost passage that needs it has a choice, and one that is possible.
bool isDecided(const CorrectionPlan &plan, const LostChoices &choices);

/// @p typed as a text of record can be: line ends are "\n", NUL and a byte order mark at the
/// beginning go, what is no character becomes U+FFFD. Nothing else is altered.
QString recordText(QString typed);

/// What correcting the text of one article would do, as often as it is asked. Holds what the
/// article is at the time of reading.
class TextCorrection
{
public:
    static storage::Result<TextCorrection> of(const storage::ProjectReader &project,
                                              storage::Id<storage::Article> article);

    const QString &text() const { return m_text; }
    const std::vector<storage::Annotation> &annotations() const { return m_annotations; }
    const std::vector<storage::RejectedSuggestion> &suggestions() const { return m_suggestions; }
    const storage::Codebook &codebook() const { return m_codebook; }

    /// @p text is a recordText().
    CorrectionPlan plan(const QString &text) const;

private:
    QString m_text;
    std::vector<storage::StructureRange> m_structure;
    std::vector<storage::Annotation> m_annotations;
    std::vector<storage::RejectedSuggestion> m_suggestions; ///< of all analysts
    storage::Codebook m_codebook;
};

/// Makes @p text the text of an article, as one edit: the text before stays as an earlier one,
/// marks and rejected suggestions move along, what was lost goes as @p choices say (a value stays
/// without its passage, a rejected suggestion goes), values that follow from the text follow anew,
/// and so does the language where it was found in the text. Empty changes where it is the text
/// already. NoText for an empty one; NoPassage where a lost passage is not decided about.
storage::Result<storage::Changes> correctText(storage::Project &project,
                                              storage::Id<storage::Article> article,
                                              const QString &text, const LostChoices &choices);

} // namespace app
