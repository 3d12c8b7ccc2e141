#include "app/annotating/suggestionreview.h"
#include "app/annotating/annotationedits.h"
#include "app/codebook/codebookedits.h"
#include "app/codebook/meanings.h"
#include "app/cues/cuefinder.h"
#include "app/suggestions/suggester.h"
#include "tests/app/annotating/annotatingfixture.h"

#include <algorithm>

using namespace app;
using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Changes;
using storage::Id;
using storage::Result;
using storage::TextRange;

/// What an analyst does about suggestions, and what is remembered of it.
class SuggestionReviewTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void anAttributionIsAcceptedWithAllParts();
    void whatFollowsIsDerivedInTheSameEdit();
    void anAcceptedOneIsKnownAgain();
    void aRejectedOneIsKnownAgain();
    void undoOpensItAgain();
    void whatIsMarkedByHandIsMarked();
    void anotherAnalystsDecisionsDoNotCount();
    void severalAreAcceptedAsOneEdit();
    void whatIsDecidedIsLeftOut();
    void withoutAnAnalystNothingHappens();
    void withoutATagTheCodebookIsNamed();
    void countsAddUp();
    void statesAgreeWithComparingAll();

private:
    Result<std::vector<SuggestionState>> states() const
    {
        return statesOf(*m_project, m_project->analyst(), m_article, m_annotator->map(),
                        m_suggestions);
    }
    SuggestionState stateOf(size_t number) const { return states().value()[number]; }
    /// The one whose cue, or figure, reads like this.
    size_t numberOf(const QString &words) const
    {
        for (size_t number = 0; number < m_suggestions.size(); ++number) {
            const TextRange place = m_suggestions[number].place();
            if (text.sliced(place.begin, place.length()) == words)
                return number;
        }
        qFatal("not proposed: %s", qPrintable(words));
    }
    Result<Accepted> accept(size_t number)
    {
        return acceptSuggestion(*m_project, m_article, m_annotator->map(), m_suggestions[number]);
    }
    Result<Changes> reject(size_t number)
    {
        return rejectSuggestions(*m_project,
                                 {{m_article, m_annotator->map(), {m_suggestions[number]}}});
    }
    QString quote(TextRange range) const
    {
        const TextRange indices = m_annotator->map().toUtf16(range);
        return text.sliced(indices.begin, indices.length());
    }
    QStringList quotesOf(const Annotation &annotation, QLatin1StringView meaning) const
    {
        QStringList quotes;
        for (const TextRange range :
             annotation.rangesOf(m_codebook.roleMeaning(annotation.tagId, meaning)->id))
            quotes.append(quote(range));
        return quotes;
    }

    std::vector<Suggestion> m_suggestions;
};

void SuggestionReviewTest::init()
{
    open();
    CueFinder finder;
    m_suggestions = suggestionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s);
    QCOMPARE(m_suggestions.size(), size_t(2));
    Suggestion figure;
    figure.kind = SuggestionKind::Figure;
    figure.rule = u"figure_count"_s;
    figure.figure = Figure();
    figure.figure->range = {text.indexOf(u"all,"), text.indexOf(u"all,") + 3};
    m_suggestions.push_back(figure);
}

void SuggestionReviewTest::anAttributionIsAcceptedWithAllParts()
{
    const Result<Accepted> done = accept(1);

    QVERIFY(done);
    const Annotation annotation = m_project->annotation(done->annotation).value();
    QCOMPARE(annotation.origin, u"suggestion:quotation_before"_s);
    QCOMPARE(quotesOf(annotation, meaning::source), QStringList{u"Mrs Okoro"_s});
    QCOMPARE(quotesOf(annotation, meaning::cue), QStringList{u"said"_s});
    QCOMPARE(quotesOf(annotation, meaning::content),
             (QStringList{u"“We lost all,”"_s, u"“Even the nets.”"_s}));
    QCOMPARE(annotation.analystId, m_project->analyst());
}

void SuggestionReviewTest::whatFollowsIsDerivedInTheSameEdit()
{
    const Id<Annotation> id = accept(1)->annotation;

    const Annotation annotation = m_project->annotation(id).value();
    const storage::Field *type = m_codebook.fieldMeaning(annotation.tagId, meaning::quotationType);
    QCOMPARE(annotation.valueOf(type->id)->value, u"direct"_s);
    QCOMPARE(annotation.valueOf(type->id)->origin, storage::ValueOrigin::Derived);
    QCOMPARE(m_project->article(m_article)->status, storage::ArticleStatus::InProgress);
    QVERIFY(m_project->undo());
    QVERIFY(annotations().empty());
    QCOMPARE(m_project->article(m_article)->status, storage::ArticleStatus::ToDo);
}

void SuggestionReviewTest::anAcceptedOneIsKnownAgain()
{
    QVERIFY(accept(0));

    QCOMPARE(stateOf(0), SuggestionState::Accepted);
    QCOMPARE(stateOf(1), SuggestionState::Open);
    m_suggestions[0].rule = u"another_rule"_s;
    QCOMPARE(stateOf(0), SuggestionState::Accepted);
}

void SuggestionReviewTest::aRejectedOneIsKnownAgain()
{
    QVERIFY(reject(2));

    QCOMPARE(stateOf(2), SuggestionState::Rejected);
    QCOMPARE(stateOf(0), SuggestionState::Open);
    m_suggestions[0].cue = m_suggestions[2].place();
    QCOMPARE(stateOf(0), SuggestionState::Open); // another kind
    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();
    m_project = std::move(storage::Project::open(path).value());
    QVERIFY(m_project->useAnalyst(u"Anna"_s));
    QCOMPARE(statesOf(*m_project, m_project->analyst(), m_article, TextMap(text), m_suggestions)
                 .value()[2],
             SuggestionState::Rejected);
}

void SuggestionReviewTest::undoOpensItAgain()
{
    QVERIFY(accept(0));
    QVERIFY(reject(1));

    QVERIFY(m_project->undo());
    QCOMPARE(stateOf(1), SuggestionState::Open);
    QVERIFY(m_project->undo());
    QCOMPARE(stateOf(0), SuggestionState::Open);
    QVERIFY(m_project->redo());
    QVERIFY(m_project->redo());
    QCOMPARE(stateOf(0), SuggestionState::Accepted);
    QCOMPARE(stateOf(1), SuggestionState::Rejected);
}

void SuggestionReviewTest::whatIsMarkedByHandIsMarked()
{
    const TextRange cue = m_annotator->map().toCodePoints(m_suggestions[0].cue);
    QVERIFY(m_annotator->mark(kind(u"U"_s), cue));
    QVERIFY(m_annotator->mark(kind(u"F"_s), rangeOf(u"all"_s)));

    QCOMPARE(stateOf(0), SuggestionState::Marked);
    QCOMPARE(stateOf(1), SuggestionState::Open);
    QCOMPARE(stateOf(2), SuggestionState::Marked);
}

void SuggestionReviewTest::anotherAnalystsDecisionsDoNotCount()
{
    QVERIFY(accept(0));
    QVERIFY(reject(1));

    QVERIFY(m_project->useAnalyst(u"Ben"_s));

    QCOMPARE(stateOf(0), SuggestionState::Open);
    QCOMPARE(stateOf(1), SuggestionState::Open);
}

void SuggestionReviewTest::severalAreAcceptedAsOneEdit()
{
    QVERIFY(acceptSuggestions(*m_project, {{m_article, m_annotator->map(), m_suggestions}}));

    QCOMPARE(annotations().size(), size_t(3));
    QVERIFY(m_project->undo());
    QVERIFY(annotations().empty());
}

void SuggestionReviewTest::whatIsDecidedIsLeftOut()
{
    QVERIFY(accept(0));
    QVERIFY(reject(2));

    QVERIFY(acceptSuggestions(*m_project, {{m_article, m_annotator->map(), m_suggestions}}));

    QCOMPARE(annotations().size(), size_t(2));
    QVERIFY(
        acceptSuggestions(*m_project, {{m_article, m_annotator->map(), m_suggestions}})->isEmpty());
}

void SuggestionReviewTest::withoutAnAnalystNothingHappens()
{
    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();
    m_project = std::move(storage::Project::open(path).value());
    const TextMap map(text);

    const auto accepted = acceptSuggestion(*m_project, m_article, map, m_suggestions[0]);
    const auto rejected = rejectSuggestions(*m_project, {{m_article, map, {m_suggestions[0]}}});

    QCOMPARE(accepted.error().code, storage::ErrorCode::NoAnalyst);
    QCOMPARE(rejected.error().code, storage::ErrorCode::NoAnalyst);
}

void SuggestionReviewTest::withoutATagTheCodebookIsNamed()
{
    storage::Tag tag = *m_codebook.tagNamed(u"Attribution"_s);
    tag.retired = true;
    QVERIFY(m_project->edit({u"Retire"_s, {}},
                            [&tag](storage::Edit &edit) { return edit.updateTag(tag); }));

    const auto accepted = accept(0);

    QCOMPARE(accepted.error().code, storage::ErrorCode::UnknownTag);
    QVERIFY(annotations().empty());
}

void SuggestionReviewTest::countsAddUp()
{
    QVERIFY(accept(0));
    QVERIFY(reject(1));
    QVERIFY(m_annotator->mark(kind(u"F"_s), rangeOf(u"all"_s)));

    const SuggestionCounts counts = countsOf(states().value());

    QCOMPARE(counts, (SuggestionCounts{0, 1, 1, 1}));
    QCOMPARE(counts.all(), 3);
    QCOMPARE(counts.decided(), 3);
}

/// Any places, compared one by one with any marks.
void SuggestionReviewTest::statesAgreeWithComparingAll()
{
    quint32 state = 20261126;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % bound);
    };
    const auto anyRange = [&] {
        const qsizetype begin = next(60);
        return TextRange{begin, begin + 1 + next(6)};
    };
    std::vector<TextRange> marked;
    for (int mark = 0; mark < 12; ++mark) {
        const TextRange range = anyRange();
        const auto done = m_annotator->mark(kind(u"F"_s), range);
        if (done && done->annotation.isValid())
            marked.push_back(m_project->annotation(done->annotation)->spans.front().range);
    }
    std::vector<Suggestion> suggestions(200, m_suggestions[2]);
    for (Suggestion &suggestion : suggestions)
        suggestion.figure->range = anyRange();

    const std::vector<SuggestionState> found =
        statesOf(*m_project, m_project->analyst(), m_article, m_annotator->map(), suggestions)
            .value();

    for (size_t number = 0; number < suggestions.size(); ++number) {
        const TextRange place = m_annotator->map().toCodePoints(suggestions[number].place());
        const bool isMarked = std::any_of(marked.begin(), marked.end(), [place](TextRange range) {
            return range.overlaps(place);
        });
        QCOMPARE(found[number], isMarked ? SuggestionState::Marked : SuggestionState::Open);
    }
    QVERIFY(std::count(found.begin(), found.end(), SuggestionState::Open) > 20);
}

QTEST_GUILESS_MAIN(SuggestionReviewTest)
#include "suggestionreviewtest.moc"
