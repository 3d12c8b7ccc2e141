#include "app/codebook/codebookimport.h"
#include "tests/app/codebook/codebookfixture.h"

using namespace storage;
using namespace Qt::StringLiterals;

class CodebookImportTest : public CodebookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatIsNewIsAdded();
    void whatIsKnownIsChangedByItsName();
    void whatIsKnownIsFoundByItsUuid();
    void nothingIsDeletedRetiredOrEmptied();
    void lettersThatAreTakenAreLeftOff();
    void aTypeOfValuesIsKept();
    void theSameAgainChangesNothing();

private:
    /// Imports @p json; the edit goes through undo, redo and opening the project again.
    app::CodebookImport imported(const QByteArray &json)
    {
        const Result<app::CodebookFile> read = app::codebookFrom(json, u"c"_s);
        if (!read)
            qFatal("%s", qPrintable(read.error().place));
        const app::CodebookFile file = *read;
        app::CodebookImport report;
        performs([&]() -> Result<Changes> {
            const auto done = app::importCodebook(*m_project, file);
            report = done.valueOr({});
            return done ? Result<Changes>(done->changes) : done.error();
        });
        return report;
    }
};

void CodebookImportTest::whatIsNewIsAdded()
{
    const app::CodebookImport report = imported(R"({"tags": [
        {"name": "Irony", "shortcut": "I", "roles": [{"name": "passage"}]},
        {"name": "Claim", "fields": [{"name": "scope", "type": "text"}],
         "tags": [{"name": "Economy", "fields": [
             {"name": "sector", "type": "text", "shown_when": "scope=wide"}]}]}]})");

    QCOMPARE(report.added, 5);
    QCOMPARE(report.changed, 0);
    QVERIFY(report.lettersLeftOff.empty());
    QCOMPARE(tag(u"Irony"_s).position, 5);
    QCOMPARE(tag(u"Economy"_s).parentId, tag(u"Claim"_s).id);
    QCOMPARE(field(u"Economy"_s, u"scope"_s).tagId, tag(u"Claim"_s).id);
    QCOMPARE(field(u"Economy"_s, u"sector"_s).shownWhen, u"scope=wide"_s);
}

void CodebookImportTest::whatIsKnownIsChangedByItsName()
{
    const QStringList before = field(u"Claim"_s, u"voice"_s).choices;

    const app::CodebookImport report = imported(R"({"tags": [
        {"name": "Claim", "definition": "An assertion.", "style": {"light_fill": "#FFFFFF"},
         "fields": [{"name": "voice", "type": "choice", "choices": ["unknown", "quoted"]}]}]})");

    QCOMPARE(report.added, 0);
    QCOMPARE(report.changed, 2);
    QCOMPARE(tag(u"Claim"_s).instruction.definition, u"An assertion."_s);
    QCOMPARE(tag(u"Claim"_s).style.lightFill, u"#FFFFFF"_s);
    QCOMPARE(before, (QStringList{u"narrator"_s, u"reported"_s, u"quoted"_s}));
    QCOMPARE(field(u"Claim"_s, u"voice"_s).choices,
             (QStringList{u"unknown"_s, u"quoted"_s, u"narrator"_s, u"reported"_s}));
}

void CodebookImportTest::whatIsKnownIsFoundByItsUuid()
{
    const Tag claim = tag(u"Claim"_s);
    const Field type = field(u"Claim"_s, u"statement_type"_s);

    const app::CodebookImport report =
        imported(R"({"tags": [{"name": "Assertion", "uuid": ")" + claim.uuid.toUtf8() +
                 R"(", "fields": [{"name": "kind of statement", "type": "choice", "uuid": ")" +
                 type.uuid.toUtf8() + R"("}]}]})");

    QCOMPARE(report.added, 0);
    QCOMPARE(codebook().tag(claim.id)->name, u"Assertion"_s);
    QCOMPARE(codebook().field(type.id)->name, u"kind of statement"_s);
    QCOMPARE(field(u"Assertion"_s, u"check_worthiness"_s).shownWhen,
             u"kind of statement=factual|prediction"_s);
}

void CodebookImportTest::nothingIsDeletedRetiredOrEmptied()
{
    const Codebook before = codebook();

    imported(R"({"tags": [{"name": "Figure", "retired": true, "example": "[300] boats"}]})");

    const Codebook after = codebook();
    QCOMPARE(after.tags.size(), before.tags.size());
    QVERIFY(after.roles == before.roles);
    QVERIFY(after.fields == before.fields);
    Tag figure = tag(u"Figure"_s);
    QVERIFY(!figure.retired);
    QCOMPARE(figure.instruction.example, u"[300] boats"_s);
    figure.instruction.example = before.tag(figure.id)->instruction.example;
    QVERIFY(figure == *before.tag(figure.id));
}

void CodebookImportTest::lettersThatAreTakenAreLeftOff()
{
    const app::CodebookImport report = imported(R"({"tags": [
        {"name": "Irony", "shortcut": "s", "roles": [{"name": "target", "shortcut": "C"}]},
        {"name": "Framing", "shortcut": "F"}]})");

    const std::vector<app::CodebookImport::Letter> expected{
        {u"S"_s, u"Irony"_s, u"Attribution › source"_s},
        {u"C"_s, u"Irony › target"_s, u"Claim"_s},
        {u"F"_s, u"Framing"_s, u"Figure"_s}};
    QVERIFY(report.lettersLeftOff == expected);
    QCOMPARE(report.added, 2);
    QCOMPARE(report.changed, 0);
    QCOMPARE(tag(u"Irony"_s).shortcut, QString());
    QCOMPARE(tag(u"Framing"_s).shortcut, u"R"_s);
}

void CodebookImportTest::aTypeOfValuesIsKept()
{
    mark(u"Claim"_s, {{u"passage"_s, {0, 3}}}, {{u"topic"_s, u"Port"_s}});

    const app::CodebookImport report = imported(R"({"tags": [{"name": "Claim", "fields": [
        {"name": "topic", "type": "entity", "hint": "What it is about."},
        {"name": "event_place", "type": "entity"}]}]})");

    QCOMPARE(report.typesKept, QStringList{u"topic"_s});
    QCOMPARE(field(u"Claim"_s, u"topic"_s).type, FieldType::Text);
    QCOMPARE(field(u"Claim"_s, u"topic"_s).hint, u"What it is about."_s);
    QCOMPARE(field(u"Claim"_s, u"event_place"_s).type, FieldType::Entity);
}

void CodebookImportTest::theSameAgainChangesNothing()
{
    const Everything before = everything();

    const auto again = app::importCodebook(*m_project, app::starterCodebook());
    const auto itself = app::importCodebook(*m_project, {u"itself"_s, codebook()});

    QVERIFY(again.isOk());
    QVERIFY(*again == app::CodebookImport());
    QVERIFY(*itself == app::CodebookImport());
    QVERIFY(everything() == before);
}

QTEST_GUILESS_MAIN(CodebookImportTest)
#include "codebookimporttest.moc"
