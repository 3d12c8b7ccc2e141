#include "app/annotating/valuecompletion.h"
#include "app/annotating/annotationedits.h"
#include "app/codebook/meanings.h"
#include "tests/app/annotating/annotatingfixture.h"

using app::ValueCompletion;
using storage::Annotation;
using storage::Id;
using storage::ValueAlias;
using namespace Qt::StringLiterals;

class ValueCompletionTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void findsValues_data();
    void findsValues();
    void noMoreThanAskedFor();
    void anotherNameMeansItsValue();
    void entityFieldsShareTheirValues();
    void otherFieldsHaveTheirOwn();
};

namespace {

ValueAlias alias(const QString &name, const QString &value)
{
    return {{}, {}, {}, name, value};
}

ValueCompletion completion()
{
    return ValueCompletion(
        {{{u"Ada Okoro"_s, 12},
          {u"The harbour office"_s, 9},
          {u"Adam Smith"_s, 7},
          {u"Renée González"_s, 3},
          {u"Canada"_s, 2},
          {u"Nadal"_s, 1}},
         {alias(u"Mrs Okoro"_s, u"Ada Okoro"_s), alias(u"the mayor"_s, u"Renée González"_s),
          alias(u"Adama"_s, u"Adam Smith"_s), alias(u"Nobody yet"_s, u"A. N. Other"_s)}});
}

QStringList valuesOf(const std::vector<ValueCompletion::Match> &matches)
{
    QStringList values;
    for (const ValueCompletion::Match &match : matches)
        values.append(match.value);
    return values;
}

} // namespace

void ValueCompletionTest::findsValues_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing typed: all, the frequent first")
        << u""_s << QStringList{u"Ada Okoro"_s,  u"The harbour office"_s,
                                u"Adam Smith"_s, u"Renée González"_s,
                                u"Canada"_s,     u"Nadal"_s};
    QTest::newRow("what begins so, then what has it inside")
        << u"ada"_s << QStringList{u"Ada Okoro"_s, u"Adam Smith"_s, u"Canada"_s, u"Nadal"_s};
    QTest::newRow("the begin of a later word") << u"smi"_s << QStringList{u"Adam Smith"_s};
    QTest::newRow("without accents") << u"renee gonz"_s << QStringList{u"Renée González"_s};
    QTest::newRow("with accents that are not there")
        << u"hárbour"_s << QStringList{u"The harbour office"_s};
    QTest::newRow("words in any order") << u"okoro ada"_s << QStringList{u"Ada Okoro"_s};
    QTest::newRow("another name") << u"mrs"_s << QStringList{u"Ada Okoro"_s};
    QTest::newRow("a value that only another name has")
        << u"nobody"_s << QStringList{u"A. N. Other"_s};
    QTest::newRow("a name and another name of one value")
        << u"okoro"_s << QStringList{u"Ada Okoro"_s};
    QTest::newRow("nothing like it") << u"xyz"_s << QStringList{};
}

void ValueCompletionTest::findsValues()
{
    QFETCH(QString, typed);

    QTEST(valuesOf(completion().matches(typed, 50)), "expected");
}

void ValueCompletionTest::noMoreThanAskedFor()
{
    QCOMPARE(completion().matches({}, 2).size(), size_t(2));
}

void ValueCompletionTest::anotherNameMeansItsValue()
{
    const ValueCompletion known = completion();

    QCOMPARE(known.meant(u"mrs okoro"_s), u"Ada Okoro"_s);
    QCOMPARE(known.meant(u"Mrs Okoro junior"_s), u"Mrs Okoro junior"_s);
    const auto found = known.matches(u"mrs"_s, 5);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().alias, u"Mrs Okoro"_s);
    QCOMPARE(found.front().count, qint64(12));
}

void ValueCompletionTest::entityFieldsShareTheirValues()
{
    const Id<Annotation> claim =
        m_annotator->mark(kind(u"C"_s), rangeOf(u"the harbour"_s))->annotation;
    const Id<storage::Tag> claimTag = kind(u"C"_s).tagId;
    const Id<storage::Tag> attribution = kind(u"U"_s).tagId;
    const storage::Field *claimant = m_codebook.fieldMeaning(claimTag, app::meaning::claimant);
    const storage::Field *source = m_codebook.fieldMeaning(attribution, app::meaning::sourceEntity);
    QVERIFY(app::setValue(*m_project, {claim}, claimant->id, u"Ada Okoro"_s));

    const auto found = app::completionOf(*m_project, m_codebook, *source).matches(u"oko"_s, 5);

    QCOMPARE(valuesOf(found), QStringList{u"Ada Okoro"_s});
    QCOMPARE(found.front().count, qint64(1));
}

void ValueCompletionTest::otherFieldsHaveTheirOwn()
{
    const Id<storage::Tag> tag = kind(u"C"_s).tagId;
    const Id<Annotation> claim =
        m_annotator->mark(kind(u"C"_s), rangeOf(u"the harbour"_s))->annotation;
    const storage::Field *topic = m_codebook.fieldNamed(tag, u"topic"_s);
    const storage::Field *place = m_codebook.fieldNamed(tag, u"event_place"_s);
    QVERIFY(app::setValue(*m_project, {claim}, topic->id, u"ports"_s));

    QCOMPARE(valuesOf(app::completionOf(*m_project, m_codebook, *topic).matches(u"p"_s, 5)),
             QStringList{u"ports"_s});
    QVERIFY(app::completionOf(*m_project, m_codebook, *place).matches(u"p"_s, 5).empty());
}

QTEST_GUILESS_MAIN(ValueCompletionTest)
#include "valuecompletiontest.moc"
