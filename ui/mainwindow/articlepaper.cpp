#include "ui/mainwindow/articlepaper.h"

#include "app/annotating/passagekind.h"
#include "ui/mainwindow/articlemarks.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

using app::PassageKind;
using storage::Annotation;
using storage::Codebook;
using storage::Id;
using storage::Result;

namespace {

PrintedKind kindOf(const Codebook &codebook, PassageKind kind)
{
    return {app::letterOf(codebook, kind),
            app::nameOf(codebook, kind),
            app::instructionOf(codebook, kind).definition,
            codebook.styleOf(kind.tagId, kind.roleId),
            kind.roleId.isValid(),
            0};
}

/// The tags that occur, each followed by those of its parts that do.
std::vector<PrintedKind> kindsOf(const std::vector<Annotation> &annotations,
                                 const Codebook &codebook)
{
    std::vector<PrintedKind> kinds;
    for (const storage::Tag &tag : codebook.tags) {
        PrintedKind whole = kindOf(codebook, {tag.id, {}});
        std::vector<PrintedKind> parts;
        const std::vector<const storage::Role *> roles = app::isBuiltFromParts(codebook, tag.id)
                                                             ? codebook.rolesOf(tag.id)
                                                             : std::vector<const storage::Role *>();
        for (const storage::Role *role : roles)
            parts.push_back(kindOf(codebook, {tag.id, role->id}));
        for (const Annotation &annotation : annotations) {
            if (annotation.tagId != tag.id)
                continue;
            ++whole.count;
            for (const storage::Span &span : annotation.spans) {
                for (size_t i = 0; i < roles.size(); ++i)
                    parts[i].count += span.roleId == roles[i]->id ? 1 : 0;
            }
        }
        if (whole.count == 0)
            continue;
        kinds.push_back(std::move(whole));
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(kinds),
                     [](const PrintedKind &part) { return part.count > 0; });
    }
    return kinds;
}

PrintedAnnotation printed(const Annotation &annotation, const Codebook &codebook,
                          const AnalystNames &analysts)
{
    PrintedAnnotation made;
    made.letter = app::letterOf(codebook, {annotation.tagId, {}});
    made.tag = app::nameOf(codebook, {annotation.tagId, {}});
    made.style = codebook.styleOf(annotation.tagId, {});
    const auto analyst = analysts.find(annotation.analystId);
    made.annotator = analyst == analysts.end() ? QString() : analyst->second;
    made.note = annotation.note;
    const bool hasParts = app::isBuiltFromParts(codebook, annotation.tagId);
    for (const storage::Span &span : annotation.spans) {
        const storage::Role *role = hasParts ? codebook.role(span.roleId) : nullptr;
        made.passages.push_back({role ? app::readable(role->name) : QString(), span.range});
    }
    for (const storage::FieldValue &value : annotation.values) {
        const storage::Field *field = codebook.field(value.fieldId);
        if (!field || value.value.isEmpty())
            continue;
        const bool isChoice = field->type == storage::FieldType::Choice ||
                              field->type == storage::FieldType::OrderedChoice;
        made.fields.emplace_back(app::readable(field->name),
                                 isChoice ? app::readable(value.value).toLower() : value.value);
    }
    return made;
}

} // namespace

Result<PrintedArticle> paperOf(const storage::ProjectReader &project, Id<storage::Article> id,
                               QDate today)
{
    const auto article = project.article(id);
    const auto text = project.text(id);
    const auto structure = project.structure(id);
    const auto annotations = project.annotations(id);
    const auto codebook = project.codebook();
    const auto analysts = project.analysts();
    if (!article)
        return article.error();
    if (!text)
        return text.error();
    if (!structure)
        return structure.error();
    if (!annotations)
        return annotations.error();
    if (!codebook)
        return codebook.error();
    if (!analysts)
        return analysts.error();

    AnalystNames names;
    for (const storage::Analyst &analyst : *analysts)
        names.emplace(analyst.id, analyst.name);
    PrintedArticle paper;
    paper.text = *text;
    paper.structure = *structure;
    paper.kinds = kindsOf(*annotations, *codebook);
    paper.metadata = article->metadata;
    paper.project = QFileInfo(project.path()).completeBaseName();
    paper.printed = today;
    ArticleMarks drawn(*codebook);
    for (const Annotation &annotation : *annotations) {
        const std::vector<Mark> marks = drawn.marksOf(annotation);
        paper.marks.insert(paper.marks.end(), marks.begin(), marks.end());
        paper.annotations.push_back(printed(annotation, *codebook, names));
        const QString &annotator = paper.annotations.back().annotator;
        if (!annotator.isEmpty() && !paper.annotators.contains(annotator))
            paper.annotators.append(annotator);
    }
    paper.annotators.sort();
    return paper;
}

} // namespace ui
