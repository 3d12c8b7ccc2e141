#include "app/annotating/annotationedits.h"
#include "app/annotating/articleedits.h"
#include "app/annotating/movedtags.h"
#include "app/codebook/meanings.h"
#include "app/values/valueedits.h"
#include "tests/app/annotating/annotatingfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Field;
using storage::FieldValue;
using storage::Id;
using storage::TextRange;
using storage::ValueOrigin;

namespace meaning = app::meaning;

/// What follows from marks, through the edits that an analyst makes.
class DerivedValuesTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAgreeWithReadingTheWholeArticle();
    void init() { open(); }
    void cleanup() { close(); }

    void anAttributionTellsHowItQuotes();
    void anAttributionWithoutASourceIsImplicit();
    void partsChangeWhatFollows();
    void whatFollowsIsDerivedUntilItIsConfirmed();
    void whatAnAnalystSaidIsNeverTouched();
    void aDerivedValueThatNoLongerFollowsGoes();
    void aDerivedValueThatIsTakenAwayFollowsAgain();
    void undoTakesWhatFollowsAlong();
    void whatFollowsIsThereAfterReopening();
    void theNarratorMakesAClaimThatNobodySays();
    void aClaimInQuotedContentIsQuoted();
    void aClaimInReportedContentIsReported();
    void contentMarkedLaterTakesTheClaimsInIt();
    void theAnalystsQuotationTypeDecidesTheVoice();
    void theNamedSourceBecomesTheClaimant();
    void aRenamedSourceStaysRenamedWhereItFollows();
    void aClaimGoesBackToTheNarratorWhenItsAttributionGoes();
    void aClaimGoesBackToTheNarratorWhenTheContentShrinks();
    void aDeniedClaimIsDenied();
    void attributionsInContentAreOneLevelDeeper();
    void anotherAnalystsAttributionDoesNotCount();
    void aFigureIsRead();
    void aFigureIsReadInTheLanguageOfItsText();
    void aRetaggedPassageIsReadAnew();
    void everyOccurrenceIsRead();
    void aNewPublisherBecomesTheClaimant();
    void aNewLanguageIsReadAnew();
    void fieldsAreFoundByMeaningAndNotByName();
    void aChoiceThatTheCodebookHasNotIsNotFilledIn();
    void nothingFollowsFromOtherTags();
    void marksMadeElsewhereAreFilledInWhenAsked();
    void aRenamedValueDoesNotComeBack();
    void whatIsMergedIntoClaimsHasWhatFollows();
    void whatIsMovedBelowClaimsHasWhatFollows();

private:
    Id<Annotation> mark(const QString &letter, const QString &words)
    {
        return m_annotator->mark(kind(letter), rangeOf(words)).value().annotation;
    }
    const Field *field(Id<Annotation> id, QLatin1StringView meaning) const
    {
        const storage::Codebook codebook = m_project->codebook().value();
        const Field *found = codebook.fieldMeaning(m_project->annotation(id)->tagId, meaning);
        return found ? m_codebook.field(found->id) : nullptr;
    }
    QString value(Id<Annotation> id, QLatin1StringView meaning) const
    {
        const Annotation annotation = m_project->annotation(id).value();
        const FieldValue *found = annotation.valueOf(field(id, meaning)->id);
        return found ? found->value : QString();
    }
    ValueOrigin origin(Id<Annotation> id, QLatin1StringView meaning) const
    {
        return m_project->annotation(id)->valueOf(field(id, meaning)->id)->origin;
    }
    void say(Id<Annotation> id, QLatin1StringView meaning, const QString &value)
    {
        QVERIFY(app::setValue(*m_project, {id}, field(id, meaning)->id, value));
    }
    void openNew(const storage::NewArticle &article)
    {
        Id<storage::Article> added;
        QVERIFY(m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
            const auto id = edit.addArticle(article);
            added = id.valueOr({});
            return id ? storage::Result<void>() : id.error();
        }));
        QVERIFY(m_annotator->openArticle(added));
    }
    /// “We lost all,” said Mrs Okoro.
    Id<Annotation> attributeToOkoro()
    {
        mark(u"Q"_s, u"“We lost all,”"_s);
        const TextRange source = rangeOf(u"Mrs Okoro"_s);
        m_annotator->mark(kind(u"U"_s), {source.begin - 5, source.begin}).value();
        return mark(u"S"_s, u"Mrs Okoro"_s);
    }
    /// The mayor said the harbour was closed.
    Id<Annotation> attributeToMayor()
    {
        mark(u"S"_s, u"The mayor"_s);
        mark(u"U"_s, u"said"_s);
        return mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);
    }
};

void DerivedValuesTest::anAttributionTellsHowItQuotes()
{
    const Id<Annotation> reported = attributeToMayor();
    const Id<Annotation> quoted = attributeToOkoro();

    QCOMPARE(value(reported, meaning::quotationType), u"indirect"_s);
    QCOMPARE(value(reported, meaning::sourceIdentification), u"role_only"_s);
    QCOMPARE(value(reported, meaning::hedged), u"no"_s);
    QCOMPARE(value(reported, meaning::negated), u"no"_s);
    QCOMPARE(value(reported, meaning::level), u"1"_s);
    QCOMPARE(value(quoted, meaning::quotationType), u"direct"_s);
    QCOMPARE(value(quoted, meaning::sourceIdentification), u"named"_s);
}

void DerivedValuesTest::anAttributionWithoutASourceIsImplicit()
{
    const Id<Annotation> id = mark(u"U"_s, u"said"_s);
    QCOMPARE(value(id, meaning::sourceIdentification), QString());

    mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);

    QCOMPARE(value(id, meaning::sourceIdentification), u"implicit"_s);
}

void DerivedValuesTest::partsChangeWhatFollows()
{
    const Id<Annotation> id = attributeToOkoro();

    m_annotator->resume(id);
    mark(u"Q"_s, u"It opens again in May"_s);

    QCOMPARE(value(id, meaning::quotationType), u"mixed"_s);
}

void DerivedValuesTest::whatFollowsIsDerivedUntilItIsConfirmed()
{
    const Id<Annotation> id = attributeToMayor();
    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Derived);

    QVERIFY(app::confirmValues(*m_project, {id}));

    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Analyst);
    QCOMPARE(origin(id, meaning::level), ValueOrigin::Analyst);
    QVERIFY(m_project->undo());
    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Derived);
}

void DerivedValuesTest::whatAnAnalystSaidIsNeverTouched()
{
    const Id<Annotation> id = attributeToMayor();
    say(id, meaning::quotationType, u"direct"_s);
    say(id, meaning::sourceIdentification, u"anonymous"_s);

    m_annotator->resume(id);
    mark(u"Q"_s, u"It opens again in May"_s);

    QCOMPARE(value(id, meaning::quotationType), u"direct"_s);
    QCOMPARE(value(id, meaning::sourceIdentification), u"anonymous"_s);
    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Analyst);
}

void DerivedValuesTest::aDerivedValueThatNoLongerFollowsGoes()
{
    const Id<Annotation> id = attributeToMayor();
    const Annotation annotation = m_project->annotation(id).value();
    const auto cue = std::find_if(
        annotation.spans.begin(), annotation.spans.end(),
        [this](const storage::Span &span) { return span.range == rangeOf(u"said"_s); });

    QVERIFY(m_annotator->removeSpan(id, cue->id));

    QCOMPARE(value(id, meaning::hedged), QString());
    QCOMPARE(value(id, meaning::quotationType), u"indirect"_s);
}

void DerivedValuesTest::aDerivedValueThatIsTakenAwayFollowsAgain()
{
    const Id<Annotation> id = attributeToMayor();
    const size_t before = m_project->history()->size();
    say(id, meaning::quotationType, {});
    QCOMPARE(m_project->history()->size(), before);
    say(id, meaning::quotationType, u"mixed"_s);

    say(id, meaning::quotationType, {});

    QCOMPARE(value(id, meaning::quotationType), u"indirect"_s);
    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Derived);
}

void DerivedValuesTest::undoTakesWhatFollowsAlong()
{
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);
    attributeToMayor();
    QCOMPARE(value(claim, meaning::voice), u"reported"_s);
    const std::vector<Annotation> before = annotations();

    QVERIFY(m_project->undo());

    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);
    QVERIFY(m_project->redo());
    QVERIFY(annotations() == before);
}

void DerivedValuesTest::whatFollowsIsThereAfterReopening()
{
    const Id<Annotation> id = attributeToMayor();
    const std::vector<Annotation> before = annotations();
    const QString path = m_project->path();
    m_annotator.reset();
    m_project.reset();

    m_project = std::move(storage::Project::open(path).value());

    QVERIFY(annotations() == before);
    QCOMPARE(origin(id, meaning::quotationType), ValueOrigin::Derived);
}

void DerivedValuesTest::theNarratorMakesAClaimThatNobodySays()
{
    QVERIFY(app::setMetadata(*m_project, m_article, u"publisher"_s, u"The Quay"_s));

    const Id<Annotation> claim = mark(u"C"_s, u"It opens again in May"_s);

    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);
    QCOMPARE(value(claim, meaning::claimant), u"The Quay"_s);
    QCOMPARE(value(claim, meaning::polarity), QString());
}

void DerivedValuesTest::aClaimInQuotedContentIsQuoted()
{
    attributeToOkoro();

    const Id<Annotation> claim = mark(u"C"_s, u"We lost all"_s);

    QCOMPARE(value(claim, meaning::voice), u"quoted"_s);
    QCOMPARE(value(claim, meaning::claimant), u"Mrs Okoro"_s);
    const Annotation annotation = m_project->annotation(claim).value();
    QVERIFY(annotation.valueOf(field(claim, meaning::claimant)->id)->range ==
            rangeOf(u"Mrs Okoro"_s));
}

void DerivedValuesTest::aClaimInReportedContentIsReported()
{
    attributeToMayor();

    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);

    QCOMPARE(value(claim, meaning::voice), u"reported"_s);
    QCOMPARE(value(claim, meaning::claimant), u"The mayor"_s);
}

void DerivedValuesTest::contentMarkedLaterTakesTheClaimsInIt()
{
    const Id<Annotation> claim = mark(u"C"_s, u"We lost all"_s);
    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);

    mark(u"Q"_s, u"“We lost all,”"_s);
    QCOMPARE(value(claim, meaning::voice), u"quoted"_s);
    QCOMPARE(value(claim, meaning::claimant), QString());
    mark(u"S"_s, u"Mrs Okoro"_s);

    QCOMPARE(value(claim, meaning::claimant), u"Mrs Okoro"_s);
}

void DerivedValuesTest::theAnalystsQuotationTypeDecidesTheVoice()
{
    const Id<Annotation> attribution = attributeToMayor();
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);

    say(attribution, meaning::quotationType, u"direct"_s);

    QCOMPARE(value(claim, meaning::voice), u"quoted"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(value(claim, meaning::voice), u"reported"_s);
}

void DerivedValuesTest::theNamedSourceBecomesTheClaimant()
{
    const Id<Annotation> attribution = attributeToMayor();
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);

    say(attribution, meaning::sourceEntity, u"Ann Lee"_s);
    QCOMPARE(value(claim, meaning::claimant), u"Ann Lee"_s);
    say(attribution, meaning::sourceEntity, {});

    QCOMPARE(value(claim, meaning::claimant), u"The mayor"_s);
}

void DerivedValuesTest::aRenamedSourceStaysRenamedWhereItFollows()
{
    const Id<Annotation> attribution = attributeToMayor();
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);
    const app::ValueGroup entities =
        app::valueGroupOf(m_codebook, field(claim, meaning::claimant)->id);

    QVERIFY(app::renameValue(*m_project, entities, u"The mayor"_s, u"Ann Lee"_s));
    QCOMPARE(value(claim, meaning::claimant), u"Ann Lee"_s);
    QVERIFY(m_annotator->remove(mark(u"C"_s, u"closed"_s))); // what follows is looked at again
    say(attribution, meaning::sourceEntity, u"A. Lee"_s);
    QCOMPARE(value(claim, meaning::claimant), u"A. Lee"_s);
    QVERIFY(app::mergeValues(*m_project, entities, {u"A. Lee"_s, u"Mrs Lee"_s}, u"Ann Lee"_s));
    QCOMPARE(value(claim, meaning::claimant), u"Ann Lee"_s);
    QCOMPARE(value(attribution, meaning::sourceEntity), u"Ann Lee"_s);
    say(attribution, meaning::sourceEntity, {});

    QCOMPARE(value(claim, meaning::claimant), u"Ann Lee"_s); // "The mayor" means her
    QCOMPARE(origin(claim, meaning::claimant), ValueOrigin::Derived);
}

void DerivedValuesTest::aClaimGoesBackToTheNarratorWhenItsAttributionGoes()
{
    const Id<Annotation> attribution = attributeToMayor();
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);

    QVERIFY(m_annotator->remove(attribution));

    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);
    QCOMPARE(value(claim, meaning::claimant), QString());
    QVERIFY(m_project->undo());
    QCOMPARE(value(claim, meaning::claimant), u"The mayor"_s);
}

void DerivedValuesTest::aClaimGoesBackToTheNarratorWhenTheContentShrinks()
{
    const Id<Annotation> attribution = attributeToMayor();
    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);
    const Annotation annotation = m_project->annotation(attribution).value();

    QVERIFY(
        m_annotator->resize(attribution, annotation.spans.back().id, rangeOf(u"the harbour"_s)));

    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);
}

void DerivedValuesTest::aDeniedClaimIsDenied()
{
    storage::NewArticle article;
    article.text = u"She denied that the nets were lost.\n"_s;
    openNew(article);
    m_annotator->mark(kind(u"U"_s), {4, 10}).value();
    m_annotator->mark(kind(u"Q"_s), {11, 34}).value();

    const Id<Annotation> claim = m_annotator->mark(kind(u"C"_s), {16, 34}).value().annotation;

    QCOMPARE(value(claim, meaning::polarity), u"denied"_s);
}

void DerivedValuesTest::attributionsInContentAreOneLevelDeeper()
{
    const Id<Annotation> inner = attributeToMayor();
    QCOMPARE(value(inner, meaning::level), u"1"_s);
    m_annotator->begin(m_project->annotation(inner)->tagId);

    const Id<Annotation> outer =
        mark(u"Q"_s, u"The mayor said the harbour \U0001F6A2 was closed. It opens again in May."_s);

    QCOMPARE(value(inner, meaning::level), u"2"_s);
    QCOMPARE(value(outer, meaning::level), u"1"_s);
    QVERIFY(m_annotator->remove(outer));
    QCOMPARE(value(inner, meaning::level), u"1"_s);
}

void DerivedValuesTest::anotherAnalystsAttributionDoesNotCount()
{
    attributeToMayor();
    QVERIFY(m_project->useAnalyst(u"Ben"_s));

    const Id<Annotation> claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);

    QCOMPARE(value(claim, meaning::voice), u"narrator"_s);
}

void DerivedValuesTest::aFigureIsRead()
{
    const Id<Annotation> none = mark(u"F"_s, u"harbour"_s);
    QCOMPARE(value(none, meaning::kind), QString());
    QCOMPARE(value(none, meaning::modifier), QString());

    storage::NewArticle article;
    article.text = u"They lost more than 300 boats.\n"_s;
    openNew(article);
    const Id<Annotation> figure = m_annotator->mark(kind(u"F"_s), {10, 23}).value().annotation;

    QCOMPARE(value(figure, meaning::kind), u"count"_s);
    QCOMPARE(value(figure, meaning::value), u"300"_s);
    QCOMPARE(value(figure, meaning::valueMin), u"300"_s);
    QCOMPARE(value(figure, meaning::minInclusive), u"no"_s);
    QCOMPARE(value(figure, meaning::valueMax), QString());
    QCOMPARE(value(figure, meaning::maxInclusive), QString());
    QCOMPARE(value(figure, meaning::modifier), u"more_than"_s);
    QCOMPARE(value(figure, meaning::change), u"none"_s);
    QCOMPARE(origin(figure, meaning::value), ValueOrigin::Derived);
    say(figure, meaning::value, u"310"_s);
    QVERIFY(m_annotator->resize(figure, m_project->annotation(figure)->spans.front().id, {20, 23}));
    QCOMPARE(value(figure, meaning::modifier), u"exact"_s);
    QCOMPARE(value(figure, meaning::value), u"310"_s);
}

/// The article does not say that it is German.
void DerivedValuesTest::aFigureIsReadInTheLanguageOfItsText()
{
    const QString german = u"Im Hafen von Bremerhaven liegen nach Angaben der Behörde noch immer "
                           "1.500 Container, die niemand abholen will."_s;
    storage::NewArticle article;
    article.metadata.title = u"Der Hafen"_s;
    article.text = german;
    QVERIFY(m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        m_article = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    }));
    QVERIFY(m_annotator->openArticle(m_article));

    const qsizetype begin = german.indexOf(u"1.500"_s);
    const auto done = m_annotator->mark(kind(u"F"_s), {begin, begin + 5});

    QVERIFY(done);
    QCOMPARE(value(done->annotation, meaning::value), u"1500"_s);
    QVERIFY(app::setMetadata(*m_project, m_article, u"language"_s, u"en"_s));
    QCOMPARE(value(done->annotation, meaning::value), u"1.5"_s);
}

void DerivedValuesTest::aRetaggedPassageIsReadAnew()
{
    const Id<Annotation> id = mark(u"C"_s, u"It opens again in May"_s);
    QCOMPARE(value(id, meaning::voice), u"narrator"_s);

    QVERIFY(app::retag(*m_project, {id}, kind(u"Q"_s)));

    QCOMPARE(value(id, meaning::quotationType), u"indirect"_s);
    QCOMPARE(m_project->annotation(id)->values.size(), size_t(2)); // and its level
    QVERIFY(m_project->undo());
    QCOMPARE(value(id, meaning::voice), u"narrator"_s);
}

void DerivedValuesTest::everyOccurrenceIsRead()
{
    attributeToMayor();

    const auto changes =
        m_annotator->markAll(kind(u"C"_s), {rangeOf(u"the harbour"_s), rangeOf(u"It opens"_s)});

    QVERIFY(changes);
    QStringList voices;
    for (const auto &change : changes->annotations)
        voices.append(value(change.id, meaning::voice));
    QCOMPARE(voices, QStringList({u"reported"_s, u"narrator"_s}));
}

void DerivedValuesTest::aNewPublisherBecomesTheClaimant()
{
    const Id<Annotation> claim = mark(u"C"_s, u"It opens again in May"_s);

    QVERIFY(app::setMetadata(*m_project, m_article, u"publisher"_s, u"The Quay"_s));

    QCOMPARE(value(claim, meaning::claimant), u"The Quay"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(value(claim, meaning::claimant), QString());
}

void DerivedValuesTest::aNewLanguageIsReadAnew()
{
    const Id<Annotation> id = attributeToMayor();

    QVERIFY(app::setMetadata(*m_project, m_article, u"language"_s, u"it"_s));

    QCOMPARE(value(id, meaning::sourceIdentification), QString());
    QCOMPARE(value(id, meaning::quotationType), u"indirect"_s);
}

void DerivedValuesTest::fieldsAreFoundByMeaningAndNotByName()
{
    const storage::Tag *attribution = m_codebook.tagNamed(u"Attribution"_s);
    Field renamed = *m_codebook.fieldMeaning(attribution->id, meaning::quotationType);
    renamed.name = u"how"_s;
    Field decoy = *m_codebook.fieldMeaning(attribution->id, meaning::hedged);
    decoy.meaning.clear();
    QVERIFY(m_project->edit({u"Rename"_s, {}}, [&](storage::Edit &edit) -> storage::Result<void> {
        if (auto done = edit.updateField(renamed); !done)
            return done;
        return edit.updateField(decoy);
    }));

    const Id<Annotation> id = attributeToMayor();

    QCOMPARE(value(id, meaning::quotationType), u"indirect"_s);
    QVERIFY(!m_project->annotation(id)->valueOf(decoy.id));
}

void DerivedValuesTest::aChoiceThatTheCodebookHasNotIsNotFilledIn()
{
    const storage::Tag *attribution = m_codebook.tagNamed(u"Attribution"_s);
    Field narrowed = *m_codebook.fieldMeaning(attribution->id, meaning::quotationType);
    narrowed.choices = {u"direct"_s, u"other"_s};
    QVERIFY(m_project->edit({u"Narrow"_s, {}},
                            [&](storage::Edit &edit) { return edit.updateField(narrowed); }));

    const Id<Annotation> reported = attributeToMayor();
    const Id<Annotation> quoted = attributeToOkoro();

    QCOMPARE(value(reported, meaning::quotationType), QString());
    QCOMPARE(value(quoted, meaning::quotationType), u"direct"_s);
}

void DerivedValuesTest::nothingFollowsFromOtherTags()
{
    const Id<Annotation> id = mark(u"R"_s, u"It opens again in May"_s);

    QVERIFY(m_project->annotation(id)->values.empty());
}

void DerivedValuesTest::marksMadeElsewhereAreFilledInWhenAsked()
{
    Annotation claim;
    claim.articleId = m_article;
    claim.tagId = kind(u"C"_s).tagId;
    claim.origin = u"import:brat"_s;
    claim.spans = {{{}, m_codebook.rolesOf(claim.tagId).front()->id, rangeOf(u"We lost all"_s)}};
    Id<Annotation> imported;
    QVERIFY(m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addAnnotation(claim);
        imported = id.valueOr({});
        return id ? storage::Result<void>() : id.error();
    }));

    QVERIFY(!app::fillIn(*m_project, m_article)->isEmpty());

    QCOMPARE(value(imported, meaning::voice), u"narrator"_s);
    QVERIFY(app::fillIn(*m_project, m_article)->isEmpty());
    QVERIFY(m_project->undo());
    QCOMPARE(value(imported, meaning::voice), QString());
    QVERIFY(m_project->redo());
    QCOMPARE(value(imported, meaning::voice), u"narrator"_s);
}

void DerivedValuesTest::aRenamedValueDoesNotComeBack()
{
    QVERIFY(app::setMetadata(*m_project, m_article, u"publisher"_s, u"The Quay"_s));
    const Id<Annotation> claim = mark(u"C"_s, u"It opens again in May"_s);
    const auto entities = app::valueGroupOf(m_codebook, field(claim, meaning::claimant)->id);
    QVERIFY(app::renameValue(*m_project, entities, u"The Quay"_s, u"Quay Media"_s));

    m_annotator
        ->resize(claim, m_project->annotation(claim)->spans.front().id,
                 rangeOf(u"It opens again"_s))
        .value();
    const Id<Annotation> later = mark(u"C"_s, u"the harbour"_s);

    QCOMPARE(value(claim, meaning::claimant), u"Quay Media"_s);
    QCOMPARE(origin(claim, meaning::claimant), ValueOrigin::Derived);
    QCOMPARE(value(later, meaning::claimant), u"Quay Media"_s);
}

void DerivedValuesTest::whatIsMergedIntoClaimsHasWhatFollows()
{
    const Id<Annotation> frame = mark(u"R"_s, u"the harbour"_s);
    attributeToMayor();

    QVERIFY(app::mergeTagsAndDerive(*m_project, kind(u"R"_s).tagId, kind(u"C"_s).tagId));

    QCOMPARE(value(frame, meaning::voice), u"reported"_s);
    QCOMPARE(value(frame, meaning::claimant), u"The mayor"_s);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->annotation(frame)->values.empty());
    QVERIFY(m_project->redo());
    QCOMPARE(value(frame, meaning::voice), u"reported"_s);
}

void DerivedValuesTest::whatIsMovedBelowClaimsHasWhatFollows()
{
    const Id<Annotation> frame = mark(u"R"_s, u"It opens again in May"_s);

    QVERIFY(app::moveTagAndDerive(*m_project, kind(u"R"_s).tagId, kind(u"C"_s).tagId, 0));

    QCOMPARE(value(frame, meaning::voice), u"narrator"_s);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->annotation(frame)->values.empty());
}

/// What each action brings up to date is what reading the whole article anew would find.
void DerivedValuesTest::actionsAgreeWithReadingTheWholeArticle()
{
    const QString letters[] = {u"S"_s, u"U"_s, u"Q"_s, u"Q"_s, u"C"_s, u"C"_s, u"F"_s, u"A"_s};
    const auto length = qsizetype(
        m_annotator->map().toCodePoints(storage::TextRange{0, m_annotator->text().size()}).end);
    quint32 state = 20261126; // a fixed seed: a failure can be run again
    const auto next = [&state](qsizetype bound) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % quint32(bound));
    };
    for (int round = 0; round < 150; ++round) {
        const qsizetype begin = next(length - 1);
        const storage::TextRange range{begin, std::min(length, begin + 1 + next(40))};
        const auto all = m_annotator->own().value();
        if (!all.empty() && next(4) == 0) {
            const storage::Annotation &one = all[size_t(next(qsizetype(all.size())))];
            if (next(2) == 0)
                QVERIFY(m_annotator->remove(one.id));
            else
                (void)m_annotator->resize(one.id, one.spans.front().id, range);
        } else {
            (void)m_annotator->mark(kind(letters[next(8)]), range);
        }

        const auto anew = app::fillIn(*m_project, m_annotator->article());
        QVERIFY(anew);
        QVERIFY2(anew->isEmpty(), qPrintable(u"after %1 actions"_s.arg(round + 1)));
    }
    QVERIFY(m_annotator->own()->size() > 20);
}

QTEST_GUILESS_MAIN(DerivedValuesTest)
#include "derivedvaluestest.moc"
