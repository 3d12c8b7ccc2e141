#pragma once

#include "app/annotating/passagekind.h"
#include "app/annotating/passages.h"
#include "app/text/textmap.h"
#include "storage/project.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace app {

/// Turns what an analyst does to the article before them into edits of the project.
///
/// How the parts of one annotation come together, for a tag that is built from parts (Attribution
/// from Source, Cue and Content):
/// - Marking a part when none is open begins an annotation and leaves it open.
/// - The next part joins the open annotation where that has room for it (the role repeats, or has
///   no passage yet) and the passage is near: in a sentence with one of its parts, or in a
///   paragraph with one of its parts while something required is still missing. Otherwise it begins
///   a new annotation.
/// - A part that overlaps one of the same role takes its place: that is how a selection is
///   corrected. Only a narrower one, when nothing is missing any more, begins a new annotation: one
///   that is nested in the content of the open one.
/// - Marking a part again changes nothing, but opens its annotation again where something is
///   missing in it. The source of an attribution in which nothing is missing begins another one,
///   which shares it. shareSource() does so without a selection.
/// - begin() (the tag's own letter) makes the next part begin a new annotation wherever it is.
/// - finish() (Enter, Esc) and another article close it; tags that are not built from parts leave
///   it open. resume() (Enter) opens an existing one again, which then takes every part until
///   finish(); of a tag that is not built from parts, every passage with its letter: that is how a
///   claim in several pieces comes together.
class Annotator
{
public:
    enum class Outcome {
        Tagged,        ///< a new annotation
        Joined,        ///< a part added to the open annotation
        Begun,         ///< nothing marked; the next part begins an annotation
        AlreadyMarked, ///< exactly this is there already; nothing changed
        NothingSelected,
        NoSourceBefore, ///< there is no source to share yet
    };
    struct Done
    {
        Outcome outcome = Outcome::NothingSelected;
        storage::Id<storage::Annotation> annotation; ///< the new, joined or existing one
        storage::Changes changes;
    };

    /// @p project must outlive it.
    explicit Annotator(storage::Project &project);

    storage::Result<void> openArticle(storage::Id<storage::Article> id);
    void closeArticle();
    storage::Id<storage::Article> article() const { return m_article; }
    const QString &text() const { return m_text; }
    const TextMap &map() const { return m_map; }
    /// The passages of the article as they are now, by begin, longest first. Read when they are
    /// asked for first, and kept up to date.
    const std::vector<storage::Passage> &passages() const;

    /// What @p kind's letter does with @p selection. NoAnalyst before it is known who annotates.
    storage::Result<Done> mark(PassageKind kind, storage::TextRange selection);

    /// Makes the source of an attribution the source of another one too: of the open one, where it
    /// has none, that of the attribution before it; else begins a new attribution with the source
    /// of the open one, of @p current, or of the one made last. The next part joins it wherever it
    /// is. AlreadyMarked where the open one has a source and nothing else.
    storage::Result<Done> shareSource(storage::Id<storage::Annotation> current);

    /// Makes an annotation of every one of @p passages, as one edit; refuses all where one is
    /// refused. Those that are marked in exactly this way already are left as they are, and so is
    /// the open annotation. @p kind is one that passages can have: of a tag built from parts, a
    /// part. Empty changes where there was nothing left to mark.
    storage::Result<storage::Changes> markAll(PassageKind kind,
                                              const std::vector<storage::TextRange> &passages);
    /// The analyst's annotations in the article, in reading order.
    storage::Result<std::vector<storage::Annotation>> own() const;

    void begin(storage::Id<storage::Tag> tag);
    void finish();
    bool resume(storage::Id<storage::Annotation> id);
    /// The annotation that a part would join; invalid where none is open.
    storage::Id<storage::Annotation> open() const { return m_open; }
    /// The tag whose next part begins a new annotation; invalid where begin() was not called.
    storage::Id<storage::Tag> begun() const { return m_begun; }

    storage::Result<storage::Changes> remove(storage::Id<storage::Annotation> id);
    /// Takes one passage away; removes the annotation with its last one.
    storage::Result<storage::Changes> removeSpan(storage::Id<storage::Annotation> id,
                                                 storage::Id<storage::Span> span);
    storage::Result<storage::Changes> resize(storage::Id<storage::Annotation> id,
                                             storage::Id<storage::Span> span,
                                             storage::TextRange range);

private:
    storage::Result<std::vector<storage::Annotation>> ownAt(storage::TextRange range) const;
    void apply(const storage::Changes &changes);
    /// What becomes of a part that is marked while an annotation is open.
    enum class Joining { Joins, Replaces, IsThere, BeginsAnew };
    Joining joiningOf(const storage::Codebook &codebook, const storage::Annotation &open,
                      PassageKind kind, storage::TextRange selection) const;
    bool hasRoomNear(const storage::Codebook &codebook, const storage::Annotation &annotation,
                     storage::Id<storage::Role> role, storage::TextRange selection) const;
    storage::Result<std::optional<Done>> joinOpen(const storage::Codebook &codebook,
                                                  PassageKind kind, storage::TextRange selection);
    std::optional<storage::Annotation> sourceToShare(const storage::Annotation *open,
                                                     storage::Id<storage::Annotation> current,
                                                     storage::Id<storage::Role> role) const;
    std::optional<storage::Annotation> ownWith(storage::Id<storage::Annotation> id,
                                               storage::Id<storage::Role> role) const;
    storage::Result<Done> markWhole(const storage::Codebook &codebook, PassageKind kind,
                                    storage::TextRange selection);
    storage::Result<Done> markPart(const storage::Codebook &codebook, PassageKind kind,
                                   storage::TextRange selection);
    storage::Annotation newAnnotation(storage::Id<storage::Tag> tag,
                                      storage::Id<storage::Role> role,
                                      const std::vector<storage::TextRange> &passages) const;
    storage::Result<Done> add(const storage::Codebook &codebook, const storage::ActionName &name,
                              const storage::Annotation &annotation);
    storage::Result<storage::Changes> update(const storage::Codebook &codebook,
                                             const storage::ActionName &name,
                                             const storage::Annotation &before,
                                             const storage::Annotation &after);

    storage::Project &m_project;
    storage::Id<storage::Article> m_article;
    QString m_text;
    TextMap m_map;
    mutable std::optional<std::vector<storage::Passage>> m_passages; ///< none: not asked for yet
    QObject m_connection;                                            ///< to the project
    storage::Id<storage::Annotation> m_open;
    bool m_isResumed = false; ///< m_open was opened by hand: it takes every part
    bool m_takesNext = false; ///< m_open has another's source: it takes the next part
    storage::Id<storage::Tag> m_begun;
};

} // namespace app
