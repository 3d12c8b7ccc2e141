#include "app/annotating/annotationedits.h"
#include "tests/app/annotating/annotatingfixture.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using app::Annotator;
using storage::Annotation;
using storage::Id;
using storage::TextRange;

using Outcome = Annotator::Outcome;

/// How the parts of attributions come together, in the orders in which analysts mark them.
class PartsFlowTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimOpenedAgainTakesFurtherPassages();
    void init() { open(); }
    void cleanup() { close(); }

    void contentMayComeFirst();
    void cueMayComeFirst();
    void severalFragmentsJoin();
    void aTagWithoutPartsLeavesTheAttributionOpen();
    void aWiderPartTakesThePlaceOfTheOldOne();
    void aNarrowerPartCorrectsWhileSomethingIsMissing();
    void aNarrowerPartInACompleteOneBeginsANestedOne();
    void theSourceOfACompleteAttributionBeginsAnotherOne();
    void theSourceOfAFinishedAttributionBeginsAnotherOne();
    void theSourceOfAnOpenIncompleteAttributionIsMarkedAlready();
    void markingAPartAgainOpensAnIncompleteAttribution();
    void theSourceBeforeIsSharedByTheOpenAttribution();
    void theSourceOfTheOpenAttributionBeginsAnotherOne();
    void aSharedSourceTakesItsFirstPartAnywhere();
    void sharingTakesTheNearestSourceBefore();
    void sharingNeedsASource();
    void sharingCompoundSourcesTakesAllOfThem();
    void sharingTwiceBeginsOneOnly();
    void sharingIsOneUndoStep();
    void agreesWithAStupidModel();

private:
    Annotator::Done mark(const QString &letter, const QString &words)
    {
        return m_annotator->mark(kind(letter), rangeOf(words)).value();
    }
    Id<Annotation> attributeToMayor()
    {
        mark(u"S"_s, u"The mayor"_s);
        mark(u"U"_s, u"said"_s);
        return mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s).annotation;
    }
    QStringList passagesOf(Id<Annotation> id, const QString &letter) const
    {
        QStringList found;
        const app::TextMap map(text);
        for (const TextRange range : m_project->annotation(id)->rangesOf(kind(letter).roleId))
            found.append(app::quote(text, map, range));
        return found;
    }
};

void PartsFlowTest::contentMayComeFirst()
{
    const auto content = mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);
    const auto source = mark(u"S"_s, u"The mayor"_s);
    const auto cue = mark(u"U"_s, u"said"_s);

    QCOMPARE(content.outcome, Outcome::Tagged);
    QCOMPARE(source.outcome, Outcome::Joined);
    QCOMPARE(cue.outcome, Outcome::Joined);
    QCOMPARE(annotations().size(), size_t(1));
}

void PartsFlowTest::cueMayComeFirst()
{
    mark(u"U"_s, u"said"_s);
    const auto content = mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);
    const auto source = mark(u"S"_s, u"The mayor"_s);

    QCOMPARE(content.outcome, Outcome::Joined);
    QCOMPARE(source.outcome, Outcome::Joined);
}

void PartsFlowTest::severalFragmentsJoin()
{
    const Id<Annotation> id = attributeToMayor();

    QCOMPARE(mark(u"Q"_s, u"The"_s).outcome, Outcome::Joined);

    QCOMPARE(passagesOf(id, u"Q"_s),
             QStringList({u"The"_s, u"the harbour \U0001F6A2 was closed"_s}));
}

void PartsFlowTest::aTagWithoutPartsLeavesTheAttributionOpen()
{
    mark(u"S"_s, u"The mayor"_s);

    const auto claim = mark(u"C"_s, u"the harbour \U0001F6A2 was closed"_s);
    const auto cue = mark(u"U"_s, u"said"_s);

    QCOMPARE(claim.outcome, Outcome::Tagged);
    QCOMPARE(cue.outcome, Outcome::Joined);
    QCOMPARE(annotations().size(), size_t(2));
}

void PartsFlowTest::aWiderPartTakesThePlaceOfTheOldOne()
{
    const Id<Annotation> id = mark(u"S"_s, u"mayor"_s).annotation;
    mark(u"U"_s, u"said"_s);
    mark(u"Q"_s, u"the harbour"_s);

    const auto source = mark(u"S"_s, u"The mayor"_s);
    const auto content = mark(u"Q"_s, u"the harbour \U0001F6A2 was closed"_s);

    QCOMPARE(source.outcome, Outcome::Joined);
    QCOMPARE(content.outcome, Outcome::Joined);
    QCOMPARE(passagesOf(id, u"S"_s), QStringList({u"The mayor"_s}));
    QCOMPARE(passagesOf(id, u"Q"_s), QStringList({u"the harbour \U0001F6A2 was closed"_s}));
    QVERIFY(m_project->undo());
    QCOMPARE(passagesOf(id, u"Q"_s), QStringList({u"the harbour"_s}));
}

void PartsFlowTest::aNarrowerPartCorrectsWhileSomethingIsMissing()
{
    const Id<Annotation> id = mark(u"S"_s, u"The mayor said"_s).annotation;

    QCOMPARE(mark(u"S"_s, u"The mayor"_s).outcome, Outcome::Joined);

    QCOMPARE(passagesOf(id, u"S"_s), QStringList({u"The mayor"_s}));
    QCOMPARE(annotations().size(), size_t(1));
}

void PartsFlowTest::aNarrowerPartInACompleteOneBeginsANestedOne()
{
    const Id<Annotation> outer = attributeToMayor();

    const auto inner = mark(u"Q"_s, u"was closed"_s);

    QCOMPARE(inner.outcome, Outcome::Tagged);
    QCOMPARE(passagesOf(outer, u"Q"_s), QStringList({u"the harbour \U0001F6A2 was closed"_s}));
    QCOMPARE(mark(u"U"_s, u"harbour"_s).outcome, Outcome::Joined);
}

void PartsFlowTest::theSourceOfACompleteAttributionBeginsAnotherOne()
{
    const Id<Annotation> first = attributeToMayor();

    const auto source = mark(u"S"_s, u"The mayor"_s);
    const auto cue = mark(u"U"_s, u"was"_s);
    const auto content = mark(u"Q"_s, u"closed"_s);

    QCOMPARE(source.outcome, Outcome::Tagged);
    QVERIFY(source.annotation != first);
    QCOMPARE(cue.outcome, Outcome::Joined);
    QVERIFY(content.annotation == source.annotation);
    QCOMPARE(annotations().size(), size_t(2));
}

void PartsFlowTest::theSourceOfAFinishedAttributionBeginsAnotherOne()
{
    attributeToMayor();
    m_annotator->finish();

    QCOMPARE(mark(u"S"_s, u"The mayor"_s).outcome, Outcome::Tagged);

    QCOMPARE(annotations().size(), size_t(2));
}

void PartsFlowTest::theSourceOfAnOpenIncompleteAttributionIsMarkedAlready()
{
    mark(u"S"_s, u"The mayor"_s);

    QCOMPARE(mark(u"S"_s, u"The mayor"_s).outcome, Outcome::AlreadyMarked);

    QCOMPARE(annotations().size(), size_t(1));
}

void PartsFlowTest::markingAPartAgainOpensAnIncompleteAttribution()
{
    const Id<Annotation> id = mark(u"S"_s, u"The mayor"_s).annotation;
    m_annotator->finish();

    QCOMPARE(mark(u"S"_s, u"The mayor"_s).outcome, Outcome::AlreadyMarked);

    QVERIFY(m_annotator->open() == id);
    QCOMPARE(mark(u"U"_s, u"said"_s).outcome, Outcome::Joined);
}

void PartsFlowTest::theSourceBeforeIsSharedByTheOpenAttribution()
{
    attributeToMayor();
    const Id<Annotation> second = mark(u"Q"_s, u"It opens again in May"_s).annotation;

    const Annotator::Done done = m_annotator->shareSource({}).value();

    QCOMPARE(done.outcome, Outcome::Joined);
    QVERIFY(done.annotation == second);
    QCOMPARE(passagesOf(second, u"S"_s), QStringList({u"The mayor"_s}));
}

void PartsFlowTest::theSourceOfTheOpenAttributionBeginsAnotherOne()
{
    const Id<Annotation> first = attributeToMayor();

    const Annotator::Done done = m_annotator->shareSource({}).value();

    QCOMPARE(done.outcome, Outcome::Tagged);
    QVERIFY(done.annotation != first);
    QVERIFY(m_annotator->open() == done.annotation);
    QCOMPARE(mark(u"U"_s, u"opens"_s).outcome, Outcome::Joined);
    QCOMPARE(mark(u"Q"_s, u"again in May"_s).outcome, Outcome::Joined);
}

void PartsFlowTest::aSharedSourceTakesItsFirstPartAnywhere()
{
    attributeToMayor();
    const Id<Annotation> second = m_annotator->shareSource({}).value().annotation;

    const auto content = mark(u"Q"_s, u"Even the nets"_s);

    QCOMPARE(content.outcome, Outcome::Joined);
    QVERIFY(content.annotation == second);
    QCOMPARE(mark(u"Q"_s, u"It opens again"_s).outcome, Outcome::Joined); // a cue is missing
}

void PartsFlowTest::sharingTakesTheNearestSourceBefore()
{
    const Id<Annotation> okoro = mark(u"S"_s, u"Mrs Okoro"_s).annotation;
    m_annotator->finish();
    attributeToMayor();
    m_annotator->begin(m_project->annotation(okoro)->tagId);
    const Id<Annotation> second = mark(u"Q"_s, u"It opens again in May"_s).annotation;

    m_annotator->shareSource({}).value();

    QCOMPARE(passagesOf(second, u"S"_s), QStringList({u"The mayor"_s}));
    m_annotator->finish();
    const Id<Annotation> third = m_annotator->shareSource(okoro).value().annotation;
    QCOMPARE(passagesOf(third, u"S"_s), QStringList({u"Mrs Okoro"_s}));
}

void PartsFlowTest::sharingNeedsASource()
{
    QCOMPARE(m_annotator->shareSource({})->outcome, Outcome::NoSourceBefore);
    mark(u"U"_s, u"said"_s);
    QCOMPARE(m_annotator->shareSource({})->outcome, Outcome::NoSourceBefore);

    m_annotator->finish();
    mark(u"S"_s, u"The mayor"_s);
    QVERIFY(m_project->useAnalyst(u"Ben"_s));
    m_annotator->finish();

    QCOMPARE(m_annotator->shareSource({})->outcome, Outcome::NoSourceBefore);
}

void PartsFlowTest::sharingCompoundSourcesTakesAllOfThem()
{
    const Id<Annotation> first = mark(u"S"_s, u"The mayor"_s).annotation;
    m_annotator->resume(first);
    mark(u"S"_s, u"Mrs Okoro"_s);
    mark(u"U"_s, u"said"_s);

    const Id<Annotation> second = m_annotator->shareSource({}).value().annotation;

    QCOMPARE(passagesOf(second, u"S"_s), QStringList({u"The mayor"_s, u"Mrs Okoro"_s}));
}

void PartsFlowTest::sharingTwiceBeginsOneOnly()
{
    attributeToMayor();
    const Id<Annotation> second = m_annotator->shareSource({}).value().annotation;

    const Annotator::Done again = m_annotator->shareSource({}).value();

    QCOMPARE(again.outcome, Outcome::AlreadyMarked);
    QVERIFY(again.annotation == second);
    QCOMPARE(annotations().size(), size_t(2));
    QCOMPARE(mark(u"Q"_s, u"Even the nets"_s).outcome, Outcome::Joined);
}

void PartsFlowTest::sharingIsOneUndoStep()
{
    const Id<Annotation> first = attributeToMayor();
    m_annotator->shareSource({}).value();

    QVERIFY(m_project->undo());

    QCOMPARE(annotations().size(), size_t(1));
    QVERIFY(annotations().front().id == first);
    QVERIFY(m_project->redo());
    QCOMPARE(annotations().size(), size_t(2));
}

namespace {

// A text of single words: three make a sentence, two sentences a paragraph.
constexpr int wordsInSentence = 3;
constexpr int wordsInParagraph = 6;
constexpr int wordsInText = 18;
constexpr int wordLength = 5; // with the blank or the line end after it

QString modelText()
{
    QString text;
    for (int word = 0; word < wordsInText; ++word) {
        const bool isFirst = word % wordsInSentence == 0;
        const bool isLast = word % wordsInSentence == wordsInSentence - 1;
        text += isFirst ? u"Aaaa"_s : isLast ? u"aaa."_s : u"aaaa"_s;
        text += word % wordsInParagraph == wordsInParagraph - 1 ? u'\n' : u' ';
    }
    return text;
}

struct Words
{
    int first = 0;
    int last = 0;
    bool operator==(const Words &) const = default;

    bool overlaps(Words other) const { return first <= other.last && other.first <= last; }
    bool contains(Words other) const { return first <= other.first && other.last <= last; }
    Words widened(int unit) const { return {first / unit * unit, last / unit * unit + unit - 1}; }
    TextRange range() const
    {
        return {first * wordLength,
                last * wordLength + (last % wordsInSentence == wordsInSentence - 1 ? 3 : 4)};
    }
};

/// The rules as annotator.h has them, said anew over a list of lists.
class Model
{
public:
    struct Part
    {
        QChar letter;
        Words words;
    };
    using Parts = std::vector<Part>;

    std::vector<Parts> made;
    int open = -1;
    bool isBegun = false;

    void begin()
    {
        finish();
        isBegun = true;
    }
    void finish()
    {
        open = -1;
        isResumed = false;
        isBegun = false;
    }
    void resume(int number)
    {
        finish();
        open = number;
        isResumed = true;
    }
    void mark(QChar letter, Words words)
    {
        if (open >= 0 && doesJoin(letter, words))
            return;
        if (!isBegun) {
            for (size_t i = 0; i < made.size(); ++i) {
                if (!has(made[i], letter, words) || (letter == u'S' && isComplete(made[i])))
                    continue;
                if (!isComplete(made[i])) {
                    finish();
                    open = int(i);
                }
                return;
            }
        }
        made.push_back({{letter, words}});
        finish();
        open = int(made.size()) - 1;
    }

private:
    static bool has(const Parts &parts, QChar letter, Words words)
    {
        return std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
            return part.letter == letter && part.words == words;
        });
    }
    static bool has(const Parts &parts, QChar letter)
    {
        return std::any_of(parts.begin(), parts.end(),
                           [letter](const Part &part) { return part.letter == letter; });
    }
    static bool isComplete(const Parts &parts) { return has(parts, u'U') && has(parts, u'Q'); }

    bool doesJoin(QChar letter, Words words)
    {
        Parts &parts = made[size_t(open)];
        const bool isDone = isComplete(parts) && !isResumed;
        if (has(parts, letter, words))
            return !(letter == u'S' && isDone);
        for (const Part &part : parts) {
            if (part.letter != letter || !part.words.overlaps(words))
                continue;
            if (isDone && part.words.contains(words))
                return false;
            std::erase_if(parts, [&](const Part &other) {
                return other.letter == letter && other.words.overlaps(words);
            });
            parts.push_back({letter, words});
            return true;
        }
        if (!isResumed) {
            if (letter != u'Q' && has(parts, letter))
                return false;
            const Words near =
                words.widened(isComplete(parts) ? wordsInSentence : wordsInParagraph);
            if (std::none_of(parts.begin(), parts.end(),
                             [near](const Part &part) { return part.words.overlaps(near); }))
                return false;
        }
        parts.push_back({letter, words});
        return true;
    }

    bool isResumed = false;
};

} // namespace

void PartsFlowTest::agreesWithAStupidModel()
{
    quint32 state = 20261126; // a fixed seed: a failure can be run again
    const auto next = [&state](int bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(bound));
    };
    const Id<storage::Tag> attribution = kind(u"A"_s).tagId;

    for (int round = 0; round < 40; ++round) {
        storage::NewArticle article;
        article.text = modelText();
        article.metadata.title = QString::number(round);
        Id<storage::Article> id;
        QVERIFY(m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
            const auto added = edit.addArticle(article);
            id = added.valueOr({});
            return added ? storage::Result<void>() : added.error();
        }));
        QVERIFY(m_annotator->openArticle(id));
        Model model;
        std::vector<Id<Annotation>> made;
        QString story;

        for (int step = 0; step < 14; ++step) {
            const int action = next(12);
            if (action == 0) {
                story += u"A "_s;
                m_annotator->begin(attribution);
                model.begin();
            } else if (action == 1) {
                story += u"finish "_s;
                m_annotator->finish();
                model.finish();
            } else if (action == 2 && !made.empty()) {
                const int number = next(int(made.size()));
                story += u"resume %1 "_s.arg(number);
                QVERIFY(m_annotator->resume(made[size_t(number)]));
                model.resume(number);
            } else {
                const QChar letter = u"SUQ"_s[next(3)];
                const int first = next(wordsInText);
                const Words words{first, std::min(first + next(3), wordsInText - 1)};
                story += u"%1(%2-%3) "_s.arg(letter).arg(words.first).arg(words.last);
                const auto done = m_annotator->mark(kind(letter), words.range());
                QVERIFY(done);
                if (done->outcome == Outcome::Tagged)
                    made.push_back(done->annotation);
                model.mark(letter, words);
            }

            QVERIFY2(made.size() == model.made.size(), qPrintable(story));
            const Id<Annotation> open =
                model.open < 0 ? Id<Annotation>() : made[size_t(model.open)];
            QVERIFY2(m_annotator->open() == open, qPrintable(story));
            QVERIFY2(m_annotator->begun().isValid() == model.isBegun, qPrintable(story));
        }

        for (size_t i = 0; i < made.size(); ++i) {
            const Annotation annotation = m_project->annotation(made[i]).value();
            QVERIFY2(annotation.spans.size() == model.made[i].size(), qPrintable(story));
            for (const Model::Part &part : model.made[i]) {
                const std::vector<TextRange> ranges =
                    annotation.rangesOf(kind(QString(part.letter)).roleId);
                const bool isThere =
                    std::find(ranges.begin(), ranges.end(), part.words.range()) != ranges.end();
                QVERIFY2(isThere, qPrintable(story));
            }
        }
    }
}

void PartsFlowTest::aClaimOpenedAgainTakesFurtherPassages()
{
    const auto claim = mark(u"C"_s, u"The mayor"_s).annotation;
    QVERIFY(m_annotator->resume(claim));

    QCOMPARE(mark(u"C"_s, u"closed"_s).annotation, claim);
    QCOMPARE(m_project->annotation(claim)->spans.size(), size_t(2));
    QCOMPARE(m_project->nextUndo()->action.text(), u"Tag as Claim"_s);
    QVERIFY(mark(u"R"_s, u"harbour"_s).annotation != claim);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->annotation(claim)->spans.size(), size_t(1));
    QVERIFY(m_project->redo());
    m_annotator->finish();

    QVERIFY(mark(u"C"_s, u"said"_s).annotation != claim);
    QCOMPARE(m_project->annotation(claim)->spans.size(), size_t(2));
}

QTEST_GUILESS_MAIN(PartsFlowTest)
#include "partsflowtest.moc"
