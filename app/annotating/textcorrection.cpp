#include "app/annotating/textcorrection.h"

#include "app/annotating/correctedstructure.h"
#include "app/annotating/derivedvalues.h"
#include "app/annotating/passages.h"
#include "app/articles/articlereader.h"
#include "app/articles/metadatavalues.h"
#include "app/text/detectedlanguage.h"
#include "app/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Article;
using storage::Changes;
using storage::Codebook;
using storage::Edit;
using storage::Error;
using storage::ErrorCode;
using storage::FieldValue;
using storage::Id;
using storage::Project;
using storage::RejectedSuggestion;
using storage::Result;
using storage::Span;
using storage::TextRange;

namespace {

/// "Attribution › Source", "Figure › Value".
QString namePart(const Codebook &codebook, const Annotation &annotation, const QString &part)
{
    const QString tag = nameOf(codebook, {annotation.tagId, {}});
    return part.isEmpty() ? tag : u"%1 › %2"_s.arg(tag, readable(part));
}

std::optional<TextRange> placeOf(const ReanchoredPassage &passage, const LostChoice *choice)
{
    if (passage.fate != PassageFate::Lost)
        return passage.range;
    if (choice == nullptr || choice->what == LostChoice::What::RemovePassage)
        return std::nullopt;
    return choice->what == LostChoice::What::Reselect ? choice->range : passage.range;
}

/// One correction, inside its edit.
class Correcting
{
public:
    Correcting(Edit &edit, Id<Article> article, const TextCorrection &correction,
               const QString &text, const LostChoices &choices)
        : m_edit(edit),
          m_article(article),
          m_correction(correction),
          m_text(text),
          m_choices(choices),
          m_reanchoring(correction.text(), text)
    {
    }

    Result<void> perform(std::vector<storage::StructureRange> structure)
    {
        storage::CorrectedText corrected{m_text, wordCount(m_text), std::move(structure)};
        if (Result<void> done = m_edit.replaceText(m_article, corrected); !done)
            return done;
        for (const Annotation &annotation : m_correction.annotations()) {
            if (Result<void> done = move(annotation); !done)
                return done;
        }
        if (Result<void> done = moveSuggestions(); !done)
            return done;
        if (Result<void> done = tellLanguageAnew(); !done)
            return done;
        return deriveAllValues(m_edit, m_correction.codebook(), m_article);
    }

private:
    Result<void> move(const Annotation &before)
    {
        Annotation after = before;
        after.spans.clear();
        for (Span span : before.spans) {
            const auto choice = m_choices.find(span.id);
            const ReanchoredPassage passage = m_reanchoring.passage(span.range);
            const bool isChosen = passage.fate == PassageFate::Lost && choice != m_choices.end();
            if (isChosen && choice->second.what == LostChoice::What::RemoveMark)
                return m_edit.removeAnnotation(before.id);
            const auto place = placeOf(passage, isChosen ? &choice->second : nullptr);
            if (!place)
                continue;
            span.range = *place;
            after.spans.push_back(span);
        }
        if (after.spans.empty())
            return m_edit.removeAnnotation(before.id);
        std::stable_sort(after.spans.begin(), after.spans.end(), [](const Span &a, const Span &b) {
            return std::tuple(a.range.begin, a.range.end) < std::tuple(b.range.begin, b.range.end);
        });
        for (FieldValue &value : after.values)
            move(value);
        return after == before ? Result<void>() : m_edit.updateAnnotation(after);
    }

    /// A value that is the very words of its passage is corrected with them.
    void move(FieldValue &value)
    {
        if (value.range.isEmpty())
            return;
        const ReanchoredPassage passage = m_reanchoring.passage(value.range);
        const QString words = quote(m_correction.text(), m_reanchoring.beforeMap(), value.range);
        if (passage.fate == PassageFate::Changed && value.value == words)
            value.value = quote(m_text, m_reanchoring.afterMap(), passage.range);
        value.range = placeOf(passage, nullptr).value_or(TextRange());
    }

    Result<void> moveSuggestions()
    {
        std::vector<RejectedSuggestion> moved;
        for (RejectedSuggestion suggestion : m_correction.suggestions()) {
            const ReanchoredPassage passage = m_reanchoring.passage(suggestion.place);
            if (passage.fate == PassageFate::Same)
                continue;
            if (Result<void> done = m_edit.removeRejectedSuggestion(suggestion.id); !done)
                return done;
            suggestion.place = passage.range;
            if (passage.fate != PassageFate::Lost)
                moved.push_back(suggestion);
        }
        for (const RejectedSuggestion &suggestion : moved) {
            if (Result<void> done = m_edit.addRejectedSuggestion(suggestion); !done)
                return done;
        }
        return {};
    }

    Result<void> tellLanguageAnew()
    {
        Result<Article> article = m_edit.project().article(m_article);
        if (!article)
            return article.error();
        storage::ArticleMetadata &metadata = article->metadata;
        const auto origin = metadata.origins.find(u"language"_s);
        if (origin == metadata.origins.end() || origin->second != detectedOrigin())
            return {};
        const QString language = detectedLanguage(m_text);
        if (language.isEmpty() || language == metadata.language)
            return {};
        setMetadataValue(metadata, u"language"_s, language, detectedOrigin());
        return m_edit.updateArticle(*article);
    }

    Edit &m_edit;
    Id<Article> m_article;
    const TextCorrection &m_correction;
    const QString &m_text;
    const LostChoices &m_choices;
    Reanchoring m_reanchoring;
};

} // namespace

qsizetype CorrectionPlan::count(PassageFate fate) const
{
    return std::count_if(passages.begin(), passages.end(), [fate](const CorrectedPassage &passage) {
        return passage.after.fate == fate;
    });
}

bool isDecided(const CorrectionPlan &plan, const LostChoices &choices)
{
    const qsizetype length = TextMap(plan.text).length();
    return std::all_of(plan.passages.begin(), plan.passages.end(),
                       [&](const CorrectedPassage &passage) {
                           if (!passage.needsDecision())
                               return true;
                           const auto choice = choices.find(passage.span);
                           if (choice == choices.end())
                               return false;
                           const TextRange range = choice->second.range;
                           if (choice->second.what == LostChoice::What::Reselect)
                               return !range.isEmpty() && range.begin >= 0 && range.end <= length;
                           return choice->second.what != LostChoice::What::KeepWhatIsLeft ||
                                  !passage.after.range.isEmpty();
                       });
}

QString recordText(QString typed)
{
    typed.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar::Null);
    // Whoever reads the text as UTF-8 drops it.
    while (typed.startsWith(QChar::ByteOrderMark))
        typed.remove(0, 1);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!typed[i].isSurrogate())
            continue;
        const bool isPair =
            typed[i].isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else
            typed[i] = QChar::ReplacementCharacter;
    }
    return typed;
}

Result<TextCorrection> TextCorrection::of(const storage::ProjectReader &project,
                                          Id<Article> article)
{
    const auto text = project.text(article);
    const auto structure = project.structure(article);
    const auto annotations = project.annotations(article);
    const auto suggestions = project.rejectedSuggestions(article);
    const auto codebook = project.codebook();
    for (const Error *error :
         {text ? nullptr : &text.error(), structure ? nullptr : &structure.error(),
          annotations ? nullptr : &annotations.error(),
          suggestions ? nullptr : &suggestions.error(), codebook ? nullptr : &codebook.error()}) {
        if (error)
            return *error;
    }
    TextCorrection correction;
    correction.m_text = *text;
    correction.m_structure = *structure;
    correction.m_annotations = *annotations;
    correction.m_suggestions = *suggestions;
    correction.m_codebook = *codebook;
    return correction;
}

CorrectionPlan TextCorrection::plan(const QString &text) const
{
    CorrectionPlan plan;
    plan.text = text;
    plan.isChanged = text != m_text;
    Reanchoring reanchoring(m_text, text);
    const auto add = [&](CorrectedPassage passage, TextRange before) {
        passage.before = before;
        passage.after = reanchoring.passage(before);
        passage.wordsBefore = quote(m_text, reanchoring.beforeMap(), before);
        passage.wordsAfter = quote(text, reanchoring.afterMap(), passage.after.range);
        plan.passages.push_back(std::move(passage));
    };
    for (const Annotation &annotation : m_annotations) {
        CorrectedPassage passage;
        passage.annotation = annotation.id;
        for (const Span &span : annotation.spans) {
            const storage::Role *role = m_codebook.role(span.roleId);
            passage.span = span.id;
            passage.kind = {annotation.tagId, role ? span.roleId : Id<storage::Role>()};
            passage.name = namePart(m_codebook, annotation, role ? role->name : QString());
            add(passage, span.range);
        }
        passage.span = {};
        passage.kind = {annotation.tagId, {}};
        for (const FieldValue &value : annotation.values) {
            const storage::Field *field = m_codebook.field(value.fieldId);
            if (value.range.isEmpty() || field == nullptr)
                continue;
            passage.field = value.fieldId;
            passage.name = namePart(m_codebook, annotation, field->name);
            add(passage, value.range);
        }
    }
    for (const RejectedSuggestion &suggestion : m_suggestions) {
        CorrectedPassage passage;
        passage.name = QCoreApplication::translate("TextCorrection", "Rejected suggestion");
        add(passage, suggestion.place);
    }
    std::stable_sort(plan.passages.begin(), plan.passages.end(),
                     [](const CorrectedPassage &a, const CorrectedPassage &b) {
                         return a.before.begin < b.before.begin;
                     });
    plan.structure = correctedStructure(reanchoring, m_structure, m_text, text);
    return plan;
}

Result<Changes> correctText(Project &project, Id<Article> id, const QString &text,
                            const LostChoices &choices)
{
    const Result<Article> article = project.article(id);
    if (!article)
        return article.error();
    const Result<TextCorrection> correction = TextCorrection::of(project, id);
    if (!correction)
        return correction.error();
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::NoText, article->metadata.title, {}, {}};
    CorrectionPlan plan = correction->plan(text);
    if (!plan.isChanged)
        return Changes();
    if (!isDecided(plan, choices))
        return Error{ErrorCode::NoPassage, article->metadata.title, {}, {}};
    const QString label = QLatin1StringView(QT_TRANSLATE_NOOP("Action", "Correct the text of %1"));
    return project.edit({label, article->metadata.title}, [&](Edit &edit) {
        return Correcting(edit, id, *correction, text, choices).perform(std::move(plan.structure));
    });
}

} // namespace app
