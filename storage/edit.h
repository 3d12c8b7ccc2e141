#pragma once

#include "storage/records/analyst.h"
#include "storage/records/annotation.h"
#include "storage/records/article.h"
#include "storage/records/codebook.h"
#include "storage/records/suggestions.h"
#include "storage/result.h"

namespace storage {

class Database;
class Project;

/// What an edit can do to a project. Exists only inside Project::edit(); as soon as a step returns
/// an error the whole edit should return it, and nothing of it will have happened.
///
/// Records are taken by value of their fields: ids of new records are ignored and given anew, an
/// empty uuid, `created` or `imported` is filled in.
class Edit
{
public:
    /// The project as it is inside this edit.
    const Project &project() const { return m_project; }

    Result<Id<Article>> addArticle(const NewArticle &article);
    /// Metadata, status and note; the text stays.
    Result<void> updateArticle(const Article &article);
    /// Replaces the text and structure; the old text is kept as an earlier one. What is marked in
    /// it stays where it was by numbers: the same edit must move what should lie elsewhere, and
    /// remove what no longer fits. FormatBroken where it is no Unicode text. Without effect where
    /// the text is the same.
    Result<void> replaceText(Id<Article> id, const CorrectedText &corrected);
    /// With its annotations and their links. The text and the original stay in the file for undo.
    Result<void> removeArticle(Id<Article> id);

    /// Without effect where the two have this relation already.
    Result<void> addRelation(const ArticleRelation &relation);
    Result<void> removeRelation(Id<ArticleRelation> id);

    /// NoPassage without a span; RangeOutsideText; UnknownRole or UnknownField where the tag has
    /// them not.
    Result<Id<Annotation>> addAnnotation(const Annotation &annotation);
    /// Tag, note, spans and values. Sets `modified`.
    Result<void> updateAnnotation(const Annotation &annotation);
    Result<void> removeAnnotation(Id<Annotation> id);

    Result<Id<Link>> addLink(const Link &link);
    /// Kind and ends.
    Result<void> updateLink(const Link &link);
    Result<void> removeLink(Id<Link> id);

    /// NameTaken among tags of one parent. LetterTaken among all tags and roles that are not
    /// retired, "s" and "S" being one letter: its subject is the letter, its place who has it
    /// ("Attribution › source").
    Result<Id<Tag>> addTag(const Tag &tag);
    Result<void> updateTag(const Tag &tag);
    /// TagInUse where annotations have it or a tag below it.
    Result<void> removeTag(Id<Tag> id);
    /// Roles and fields can also be given to another tag; what annotations have of them stays.
    Result<Id<Role>> addRole(const Role &role);
    Result<void> updateRole(const Role &role);
    /// RoleInUse where passages have it.
    Result<void> removeRole(Id<Role> id);
    Result<Id<Field>> addField(const Field &field);
    Result<void> updateField(const Field &field);
    /// FieldInUse where annotations have a value of it.
    Result<void> removeField(Id<Field> id);

    /// Gives all annotations of one tag another, with their roles and fields as they are.
    Result<void> replaceTag(Id<Tag> from, Id<Tag> to);
    /// Gives the passages in one role another, in all annotations that have one of @p tags.
    Result<void> replaceRole(const std::vector<Id<Tag>> &tags, Id<Role> from, Id<Role> to);
    /// Makes the values of one field those of another, in all annotations that have one of @p tags.
    Result<void> replaceField(const std::vector<Id<Tag>> &tags, Id<Field> from, Id<Field> to);

    /// Makes @p to of every value of @p fields that is exactly @p from, however many annotations
    /// have it, and @p to the meaning of the aliases of @p from. The analyst's and derived values
    /// alike.
    Result<void> renameValue(const std::vector<Id<Field>> &fields, const QString &from,
                             const QString &to);
    /// AliasTaken where one field would have the alias twice.
    Result<Id<ValueAlias>> addAlias(const ValueAlias &alias);
    Result<void> removeAlias(Id<ValueAlias> id);

    /// Without effect where the analyst has rejected one of this kind at this place already.
    /// NotFound; RangeOutsideText.
    Result<void> addRejectedSuggestion(const RejectedSuggestion &suggestion);
    Result<void> removeRejectedSuggestion(Id<RejectedSuggestion> id);
    /// Makes @p words, in this order, all words of the project's list; those that have an id keep
    /// it. NameEmpty.
    Result<void> setListedWords(const std::vector<ListedWord> &words);

    /// The analyst called @p name, added where there is none yet. Stays when the edit is undone.
    Result<Id<Analyst>> analystNamed(const QString &name);

private:
    friend class Project;
    Edit(Project &project, Database &database) : m_project(project), m_database(database) {}

    /// From the first to the last character of an article's text. NotFound.
    Result<TextRange> wholeText(Id<Article> id);

    Project &m_project;
    Database &m_database;
    SourceFile m_source; ///< of the article that was added last
};

} // namespace storage
