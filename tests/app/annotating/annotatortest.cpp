#include "app/annotating/annotationedits.h"
#include "app/annotating/articleedits.h"
#include "app/annotating/completeness.h"
#include "app/annotating/readingorder.h"
#include "tests/app/annotating/annotatingfixture.h"

using namespace Qt::StringLiterals;
using app::Annotator;
using app::PassageKind;
using storage::Annotation;
using storage::Article;
using storage::ArticleStatus;
using storage::Codebook;
using storage::Id;
using storage::Project;
using storage::TextRange;

using Outcome = Annotator::Outcome;

class AnnotatorTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aTagLetterTagsTheSelection();
    void blanksAroundASelectionAreLeftOut();
    void nothingSelectedMarksNothing();
    void theSameWordsAreNotTaggedTwice();
    void marksOnlyOnceItIsKnownWhoAnnotates();
    void theFirstMarkSetsTheArticleToInProgress();
    void undoTakesTheMarkAndTheStatusBackTogether();
    void partsOfOneSentenceJoin();
    void aPartInTheNextSentenceJoinsWhileSomethingIsMissing();
    void aPartInTheNextSentenceBeginsAnewOnceAllIsThere();
    void sentencesAreThoseOfTheArticlesLanguage();
    void aPartInAnotherParagraphBeginsAnew();
    void finishingMakesTheNextPartBeginAnew();
    void theTagsOwnLetterBeginsAnewOnTheSameWords();
    void anUndoneAnnotationIsNotJoined();
    void aResumedAnnotationTakesFurtherParts();
    void retaggingKeepsThePassages();
    void retaggingMapsRolesByName();
    void retaggingDropsValuesTheNewTagHasNot();
    void anEdgeMovesAndMovesBack();
    void theLastPassageTakesTheAnnotationWithIt();
    void valuesAreSetReplacedAndTakenAway();
    void settingTheSameNoteIsNoEdit();
    void metadataRemembersWhoTypedIt();
    void neighboursGoRound();
    void neighboursFollowTheListOfAnnotations();
    void everyLetterOfTheStarterCodebookIsUnique();

private:
    Annotator::Done mark(const QString &letter, const QString &words);
};

Annotator::Done AnnotatorTest::mark(const QString &letter, const QString &words)
{
    return m_annotator->mark(kind(letter), words.isEmpty() ? TextRange() : rangeOf(words)).value();
}

void AnnotatorTest::aTagLetterTagsTheSelection()
{
    const QString words = QStringLiteral("harbour \U0001F6A2 was closed");

    const Annotator::Done done = mark(QStringLiteral("C"), words);

    QCOMPARE(done.outcome, Outcome::Tagged);
    const Annotation annotation = m_project->annotation(done.annotation).value();
    QCOMPARE(annotation.tagId, m_codebook.tagNamed(QStringLiteral("Claim"))->id);
    QCOMPARE(annotation.origin, QStringLiteral("analyst"));
    QCOMPARE(annotation.spans.size(), size_t(1));
    QCOMPARE(app::quote(text, app::TextMap(text), annotation.envelope()), words);
    QCOMPARE(m_project->nextUndo()->action.text(), QStringLiteral("Tag as Claim"));
}

void AnnotatorTest::blanksAroundASelectionAreLeftOut()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral(" It opens again "));

    const TextRange range = m_project->annotation(done.annotation)->envelope();
    QVERIFY(range == rangeOf(QStringLiteral("It opens again")));
}

void AnnotatorTest::nothingSelectedMarksNothing()
{
    QCOMPARE(mark(QStringLiteral("C"), {}).outcome, Outcome::NothingSelected);
    QCOMPARE(mark(QStringLiteral("S"), {}).outcome, Outcome::NothingSelected);
    QCOMPARE(mark(QStringLiteral("C"), QStringLiteral(" ")).outcome, Outcome::NothingSelected);
    QVERIFY(annotations().empty());
}

void AnnotatorTest::theSameWordsAreNotTaggedTwice()
{
    const Annotator::Done first = mark(QStringLiteral("C"), QStringLiteral("It opens again"));

    const Annotator::Done again = mark(QStringLiteral("C"), QStringLiteral("It opens again"));
    const Annotator::Done other = mark(QStringLiteral("R"), QStringLiteral("It opens again"));

    QCOMPARE(again.outcome, Outcome::AlreadyMarked);
    QVERIFY(again.annotation == first.annotation);
    QCOMPARE(other.outcome, Outcome::Tagged);
    QCOMPARE(annotations().size(), size_t(2));
}

void AnnotatorTest::marksOnlyOnceItIsKnownWhoAnnotates()
{
    m_annotator.reset();
    const QString path = m_project->path();
    m_project.reset();
    m_project = std::move(Project::open(path).value());
    Annotator annotator(*m_project);
    QVERIFY(annotator.openArticle(m_article));

    const auto refused = annotator.mark(kind(QStringLiteral("C")), {0, 5});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, storage::ErrorCode::NoAnalyst);
}

void AnnotatorTest::theFirstMarkSetsTheArticleToInProgress()
{
    mark(QStringLiteral("C"), QStringLiteral("It opens again"));

    QCOMPARE(m_project->article(m_article)->status, ArticleStatus::InProgress);

    QVERIFY(app::setStatus(*m_project, m_article, ArticleStatus::Done));
    mark(QStringLiteral("C"), QStringLiteral("The mayor"));
    QCOMPARE(m_project->article(m_article)->status, ArticleStatus::Done);
}

void AnnotatorTest::undoTakesTheMarkAndTheStatusBackTogether()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens again"));
    const Annotation before = m_project->annotation(done.annotation).value();

    QVERIFY(m_project->undo());

    QVERIFY(annotations().empty());
    QCOMPARE(m_project->article(m_article)->status, ArticleStatus::ToDo);
    QVERIFY(m_project->redo());
    QVERIFY(m_project->annotation(done.annotation).value() == before);
}

void AnnotatorTest::partsOfOneSentenceJoin()
{
    const Annotator::Done source = mark(QStringLiteral("S"), QStringLiteral("The mayor"));
    const Annotator::Done cue = mark(QStringLiteral("U"), QStringLiteral("said"));
    const Annotator::Done content = mark(QStringLiteral("Q"), QStringLiteral("the harbour"));

    QCOMPARE(source.outcome, Outcome::Tagged);
    QCOMPARE(cue.outcome, Outcome::Joined);
    QCOMPARE(content.outcome, Outcome::Joined);
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().spans.size(), size_t(3));
    QVERIFY(app::missingRoles(m_codebook, annotations().front()).empty());
}

void AnnotatorTest::aPartInTheNextSentenceJoinsWhileSomethingIsMissing()
{
    mark(QStringLiteral("S"), QStringLiteral("The mayor"));

    const Annotator::Done content = mark(QStringLiteral("Q"), QStringLiteral("It opens again"));

    QCOMPARE(content.outcome, Outcome::Joined);
}

void AnnotatorTest::aPartInTheNextSentenceBeginsAnewOnceAllIsThere()
{
    mark(QStringLiteral("U"), QStringLiteral("said"));
    mark(QStringLiteral("Q"), QStringLiteral("the harbour"));

    const Annotator::Done content = mark(QStringLiteral("Q"), QStringLiteral("It opens again"));

    QCOMPARE(content.outcome, Outcome::Tagged);
    QCOMPARE(annotations().size(), size_t(2));
}

void AnnotatorTest::sentencesAreThoseOfTheArticlesLanguage()
{
    storage::NewArticle german;
    german.metadata.language = QStringLiteral("de-AT");
    german.text = QStringLiteral("Müller sagte am 3. Oktober, der Hafen bleibe zu.\n");
    Id<Article> id;
    QVERIFY(m_project->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
        const auto added = edit.addArticle(german);
        id = added.valueOr({});
        return added ? storage::Result<void>() : added.error();
    }));
    QVERIFY(m_annotator->openArticle(id));
    QVERIFY(m_annotator->mark(kind(QStringLiteral("U")), {7, 12}));
    QVERIFY(m_annotator->mark(kind(QStringLiteral("Q")), {13, 17}));

    const auto second = m_annotator->mark(kind(QStringLiteral("Q")), {28, 47});

    // By English rules the sentence would end at "3.", and nothing is missing in it.
    QVERIFY(second);
    QCOMPARE(second->outcome, Outcome::Joined);
}

void AnnotatorTest::aPartInAnotherParagraphBeginsAnew()
{
    mark(QStringLiteral("S"), QStringLiteral("The mayor"));

    const Annotator::Done content = mark(QStringLiteral("Q"), QStringLiteral("“We lost all,”"));

    QCOMPARE(content.outcome, Outcome::Tagged);
    QVERIFY(m_annotator->open() == content.annotation);
}

void AnnotatorTest::finishingMakesTheNextPartBeginAnew()
{
    mark(QStringLiteral("S"), QStringLiteral("The mayor"));

    m_annotator->finish();

    QCOMPARE(mark(QStringLiteral("U"), QStringLiteral("said")).outcome, Outcome::Tagged);
}

void AnnotatorTest::theTagsOwnLetterBeginsAnewOnTheSameWords()
{
    const Annotator::Done first = mark(QStringLiteral("S"), QStringLiteral("The mayor"));
    m_annotator->finish();
    QCOMPARE(mark(QStringLiteral("S"), QStringLiteral("The mayor")).outcome,
             Outcome::AlreadyMarked);

    QCOMPARE(mark(QStringLiteral("A"), QStringLiteral("The mayor")).outcome, Outcome::Begun);
    const Annotator::Done second = mark(QStringLiteral("S"), QStringLiteral("The mayor"));

    QCOMPARE(second.outcome, Outcome::Tagged);
    QVERIFY(second.annotation != first.annotation);
}

void AnnotatorTest::anUndoneAnnotationIsNotJoined()
{
    mark(QStringLiteral("S"), QStringLiteral("The mayor"));
    QVERIFY(m_project->undo());

    const Annotator::Done cue = mark(QStringLiteral("U"), QStringLiteral("said"));

    QCOMPARE(cue.outcome, Outcome::Tagged);
    QCOMPARE(annotations().size(), size_t(1));
}

void AnnotatorTest::aResumedAnnotationTakesFurtherParts()
{
    const Annotator::Done content = mark(QStringLiteral("Q"), QStringLiteral("“We lost all,”"));
    mark(QStringLiteral("U"), QStringLiteral("said Mrs"));
    m_annotator->finish();

    QVERIFY(m_annotator->resume(content.annotation));
    const Annotator::Done source = mark(QStringLiteral("S"), QStringLiteral("Mrs Okoro"));

    QCOMPARE(source.outcome, Outcome::Joined);
    QVERIFY(source.annotation == content.annotation);
}

void AnnotatorTest::retaggingKeepsThePassages()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens again"));
    const TextRange before = m_project->annotation(done.annotation)->envelope();

    QVERIFY(app::retag(*m_project, {done.annotation}, kind(QStringLiteral("F"))));

    const Annotation after = m_project->annotation(done.annotation).value();
    QCOMPARE(after.tagId, m_codebook.tagNamed(QStringLiteral("Figure"))->id);
    QVERIFY(after.envelope() == before);
    QVERIFY(after.spans.front().roleId == m_codebook.rolesOf(after.tagId).front()->id);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->annotation(done.annotation)->tagId,
             m_codebook.tagNamed(QStringLiteral("Claim"))->id);
}

void AnnotatorTest::retaggingMapsRolesByName()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens again"));

    QVERIFY(app::retag(*m_project, {done.annotation}, kind(QStringLiteral("R"))));

    const Annotation after = m_project->annotation(done.annotation).value();
    QCOMPARE(m_codebook.role(after.spans.front().roleId)->name, QStringLiteral("passage"));
}

void AnnotatorTest::retaggingDropsValuesTheNewTagHasNot()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens again"));
    const auto *claim = m_codebook.tagNamed(QStringLiteral("Claim"));
    const auto *topic = m_codebook.fieldNamed(claim->id, QStringLiteral("topic"));
    const auto *confidence = m_codebook.fieldNamed(claim->id, QStringLiteral("confidence"));
    QVERIFY(app::setValue(*m_project, {done.annotation}, topic->id, QStringLiteral("ports")));
    QVERIFY(app::setValue(*m_project, {done.annotation}, confidence->id, QStringLiteral("low")));

    QVERIFY(app::retag(*m_project, {done.annotation}, kind(QStringLiteral("F"))));

    const Annotation after = m_project->annotation(done.annotation).value();
    QCOMPARE(after.values.size(), size_t(1));
    QCOMPARE(after.values.front().value, QStringLiteral("low"));
}

void AnnotatorTest::anEdgeMovesAndMovesBack()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens"));
    const auto span = m_project->annotation(done.annotation)->spans.front().id;
    const TextRange wider = rangeOf(QStringLiteral("It opens again"));

    QVERIFY(m_annotator->resize(done.annotation, span, {wider.begin, wider.end + 1}));

    QVERIFY(m_project->annotation(done.annotation)->envelope() == wider);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->annotation(done.annotation)->envelope() ==
            rangeOf(QStringLiteral("It opens")));
}

void AnnotatorTest::theLastPassageTakesTheAnnotationWithIt()
{
    const Annotator::Done done = mark(QStringLiteral("S"), QStringLiteral("The mayor"));
    mark(QStringLiteral("U"), QStringLiteral("said"));
    std::vector<storage::Span> spans = m_project->annotation(done.annotation)->spans;

    QVERIFY(m_annotator->removeSpan(done.annotation, spans[0].id));
    QCOMPARE(annotations().size(), size_t(1));
    spans = m_project->annotation(done.annotation)->spans;
    QVERIFY(m_annotator->removeSpan(done.annotation, spans[0].id));

    QVERIFY(annotations().empty());
}

void AnnotatorTest::valuesAreSetReplacedAndTakenAway()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens"));
    const auto *claim = m_codebook.tagNamed(QStringLiteral("Claim"));
    const auto field = m_codebook.fieldNamed(claim->id, QStringLiteral("topic"))->id;
    const auto value = [&] {
        const Annotation annotation = m_project->annotation(done.annotation).value();
        const storage::FieldValue *found = annotation.valueOf(field);
        return found ? found->value : QString();
    };

    QVERIFY(app::setValue(*m_project, {done.annotation}, field, QStringLiteral("ports")));
    QCOMPARE(value(), QStringLiteral("ports"));
    QVERIFY(app::setValue(*m_project, {done.annotation}, field, QStringLiteral("fishing")));
    QCOMPARE(value(), QStringLiteral("fishing"));
    QVERIFY(app::setValue(*m_project, {done.annotation}, field, {}));
    QCOMPARE(value(), QString());
}

void AnnotatorTest::settingTheSameNoteIsNoEdit()
{
    const Annotator::Done done = mark(QStringLiteral("C"), QStringLiteral("It opens"));
    QVERIFY(app::setNote(*m_project, {done.annotation}, QStringLiteral("check")));
    const size_t before = m_project->history()->size();

    QVERIFY(app::setNote(*m_project, {done.annotation}, QStringLiteral("check"))->isEmpty());

    QCOMPARE(m_project->history()->size(), before);
}

void AnnotatorTest::metadataRemembersWhoTypedIt()
{
    QVERIFY(app::setMetadata(*m_project, m_article, QStringLiteral("publisher"),
                             QStringLiteral(" The Quay ")));

    const Article article = m_project->article(m_article).value();
    QCOMPARE(article.metadata.publisher, QStringLiteral("The Quay"));
    QCOMPARE(article.metadata.origins.at(QStringLiteral("publisher")), QStringLiteral("analyst"));
}

void AnnotatorTest::neighboursGoRound()
{
    const auto last = mark(QStringLiteral("C"), QStringLiteral("“Even the nets.”")).annotation;
    const auto first = mark(QStringLiteral("C"), QStringLiteral("The mayor")).annotation;

    using app::Direction;
    QVERIFY(app::neighbour(m_annotator->passages(), {}, Direction::Forward) == first);
    QVERIFY(app::neighbour(m_annotator->passages(), first, Direction::Forward) == last);
    QVERIFY(app::neighbour(m_annotator->passages(), last, Direction::Forward) == first);
    QVERIFY(app::neighbour(m_annotator->passages(), first, Direction::Backward) == last);
    QVERIFY(!app::neighbour({}, first, Direction::Forward).isValid());
}

void AnnotatorTest::neighboursFollowTheListOfAnnotations()
{
    for (const QString &words : {u"mayor"_s, u"The mayor said"_s, u"The"_s, u"closed"_s})
        mark(u"C"_s, words);
    for (const auto &[letter, words] : {std::pair(u"Q"_s, u"We lost all"_s),
                                        {u"U"_s, u"said"_s},
                                        {u"S"_s, u"Mrs Okoro"_s},
                                        {u"Q"_s, u"Even the nets"_s},
                                        {u"F"_s, u"again in May"_s},
                                        {u"F"_s, u"The mayor"_s}})
        mark(letter, words);

    Id<Annotation> current;
    for (const Annotation &annotation : annotations()) {
        current = app::neighbour(m_annotator->passages(), current, app::Direction::Forward);
        QVERIFY(current == annotation.id);
    }
    QVERIFY(annotations().size() >= 7);
}

void AnnotatorTest::everyLetterOfTheStarterCodebookIsUnique()
{
    QStringList letters;
    for (const PassageKind &offered : app::passageKinds(m_codebook))
        letters.append(app::letterOf(m_codebook, offered));

    QCOMPARE(letters, QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("S"),
                                   QStringLiteral("U"), QStringLiteral("Q"), QStringLiteral("F"),
                                   QStringLiteral("R"), QStringLiteral("L")}));
}

QTEST_GUILESS_MAIN(AnnotatorTest)
#include "annotatortest.moc"
