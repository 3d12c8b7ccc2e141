#pragma once

#include "app/datasets/brat.h"
#include "app/datasets/bratparser.h"
#include "app/datasets/brattags.h"
#include "storage/edit.h"

#include <QHash>
#include <QString>

#include <vector>

namespace app {

/// Adds what one annotation file says to an article of a project.
///
/// An event is an annotation, and so is a passage that no event uses. An event that is an argument
/// of another one gives it its trigger's passage in that role and a link "nested_in".
class BratPlacing
{
public:
    /// @p annotations have been anchored in the text of @p article.
    BratPlacing(storage::Edit &edit, BratTags &tags, const BratAnnotations &annotations,
                storage::Id<storage::Article> article, storage::Id<storage::Analyst> analyst);

    /// Counts and warnings go to @p report, warnings as of the file @p file.
    storage::Result<void> place(const QString &file, BratReport &report);

private:
    using Drafts = std::vector<size_t>; ///< indices into m_drafts

    storage::Annotation newAnnotation(storage::Id<storage::Tag> tag, const QString &type) const;
    storage::Result<void> draftEvents();
    storage::Result<void> draftEvent(const BratRelation &event);
    storage::Result<void> draftPassages();
    storage::Result<bool> addArgument(const BratRelation &event, const BratArgument &argument,
                                      storage::Annotation &annotation);
    std::vector<storage::TextRange> rangesOf(const QString &id) const;
    void applyAttribute(const BratRemark &attribute);
    void setValue(storage::Annotation &annotation, const QString &name, const QString &value) const;
    void applyNote(const BratRemark &remark, const QString &note);
    storage::Result<void> addLinks();
    storage::Result<void> addLinks(const QString &kind, const QString &from, const QString &to,
                                   int line);
    void complain(int line, const QString &what) { m_problems.push_back({line, what}); }

    storage::Edit &m_edit;
    BratTags &m_tags;
    const BratAnnotations &m_annotations;
    storage::Id<storage::Article> m_article;
    storage::Id<storage::Analyst> m_analyst;

    QHash<QString, const BratPassage *> m_passages;
    QHash<QString, const BratRelation *> m_events;
    std::vector<storage::Annotation> m_drafts;
    QHash<QString, Drafts> m_carriers; ///< by id of brat: the annotations it went into
    std::vector<BratProblem> m_problems;
    qsizetype m_links = 0;
};

} // namespace app
