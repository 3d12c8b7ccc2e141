#include "app/annotating/annotationsearch.h"

#include "app/annotating/annotationedits.h"
#include "tests/app/values/valuesfixture.h"

using namespace Qt::StringLiterals;
using app::AnnotationQuery;
using storage::Annotation;
using storage::AnnotationKey;
using storage::Id;
using storage::TextRange;

/// Which annotations of a project are found.
class AnnotationSearchTest : public ValuesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void queriesAgreeWithLookingAtEveryAnnotation();
    void wordsAreLookedForInPassages();
    void wordsInPartsOfAPassageDoNotCount();

private:
    std::vector<AnnotationKey> all() const
    {
        return app::annotationsMatching(*m_project, AnnotationQuery()).value();
    }
};

void AnnotationSearchTest::queriesAgreeWithLookingAtEveryAnnotation()
{
    using Having = AnnotationQuery::Having;
    quint32 state = 99;
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    const QStringList values{u"A"_s, u"B"_s};
    std::vector<Annotation> annotations;
    for (int i = 0; i < 40; ++i) {
        if (i == 20)
            QVERIFY(m_project->useAnalyst(u"Bo"_s));
        const Id<storage::Field> field = i % 3 == 0   ? m_claimant
                                         : i % 3 == 1 ? m_topic
                                                      : m_sourceEntity;
        const Where where = next(2) ? Where::FirstArticle : Where::OtherArticle;
        annotations.push_back(
            m_project->annotation(annotate(field, values[next(2)], where)).value());
    }
    const std::vector<storage::Analyst> analysts = m_project->analysts().value();
    size_t found = 0;

    for (int round = 0; round < 300; ++round) {
        AnnotationQuery query;
        if (next(2))
            query.tags = {m_codebook.field(next(2) ? m_claimant : m_sourceEntity)->tagId};
        if (next(3) == 0)
            query.tags.push_back(m_codebook.tagNamed(u"Figure"_s)->id);
        query.field = next(2) ? m_claimant : m_topic;
        query.having = Having(next(4));
        query.value = values[next(2)];
        if (next(3) == 0)
            query.analystId = analysts[size_t(next(quint32(analysts.size())))].id;
        if (next(3) == 0)
            query.articleId = m_other;

        std::vector<AnnotationKey> expected;
        for (const Annotation &each : annotations) {
            const storage::FieldValue *value = each.valueOf(query.field);
            const bool has =
                query.having == Having::Anything || (query.having == Having::AnyValue && value) ||
                (query.having == Having::NoValue && !value) ||
                (query.having == Having::ThisValue && value && value->value == query.value);
            const bool isTagged =
                query.tags.empty() ||
                std::find(query.tags.begin(), query.tags.end(), each.tagId) != query.tags.end();
            if (has && isTagged &&
                (!query.analystId.isValid() || query.analystId == each.analystId) &&
                (!query.articleId.isValid() || query.articleId == each.articleId))
                expected.push_back({each.id, each.articleId});
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [](const AnnotationKey &a, const AnnotationKey &b) {
                             return a.articleId < b.articleId;
                         });
        QCOMPARE(app::annotationsMatching(*m_project, query).value(), expected);
        found += expected.size();
    }
    QVERIFY(found > 500);
}

void AnnotationSearchTest::wordsAreLookedForInPassages()
{
    QVERIFY(m_annotator->mark(kind(u"C"_s), rangeOf(u"the harbour \U0001F6A2 was closed"_s)));
    QVERIFY(m_annotator->mark(kind(u"C"_s), rangeOf(u"It opens again"_s)));
    annotate(m_claimant, u"harbour"_s, Where::OtherArticle); // the words "the n"
    QCOMPARE(all().size(), size_t(3));
    const auto saying = [this](const QString &words) {
        return app::annotationsSaying(*m_project, all(), app::Needle(words)).value();
    };

    QCOMPARE(saying(u"WAS CLOSED"_s), (std::vector<AnnotationKey>{all()[0]}));
    QCOMPARE(saying(u"harbour"_s), (std::vector<AnnotationKey>{all()[0]}));
    QCOMPARE(saying(u"th"_s), (std::vector<AnnotationKey>{all()[0], all()[2]}));
    QCOMPARE(saying(QString()), all());
    QCOMPARE(saying(u"in May"_s), std::vector<AnnotationKey>()); // beside the passage
}

void AnnotationSearchTest::wordsInPartsOfAPassageDoNotCount()
{
    QVERIFY(m_annotator->mark(kind(u"C"_s), rangeOf(u"was clo"_s)));

    const auto saying = app::annotationsSaying(*m_project, all(), app::Needle(u"closed"_s)).value();

    QVERIFY(saying.empty());
}

QTEST_GUILESS_MAIN(AnnotationSearchTest)
#include "annotationsearchtest.moc"
