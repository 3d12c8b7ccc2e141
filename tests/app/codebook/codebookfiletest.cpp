#include "app/codebook/codebookfile.h"
#include "app/codebook/startercodebook.h"
#include "app/wording/sentence.h"
#include "storage/projectreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using namespace Qt::StringLiterals;

using app::CodebookFormat;

namespace {

/// A codebook that any careless writer would spoil.
Codebook hostileCodebook()
{
    Codebook codebook;
    Tag root;
    root.id = {1};
    root.uuid = u"u-1"_s;
    root.name = u"News/\"War\", peace\\"_s;
    root.shortcut = u"Ä"_s;
    root.style = {u"#010203"_s, {}, {}, u"#ABCDEF"_s, u"zigzag"_s};
    root.instruction = {u"One line\nand another"_s, u" blanks "_s, u"=1+2"_s, u"🌊 “x”, y;z"_s};
    root.meaning = u"claim"_s;
    Tag child;
    child.id = {2};
    child.parentId = root.id;
    child.name = u"Below"_s;
    child.retired = true;
    codebook.tags = {root, child};
    Role role;
    role.id = {1};
    role.tagId = child.id;
    role.name = u"part"_s;
    role.shortcut = u"7"_s;
    role.required = true;
    role.repeats = false;
    role.retired = true;
    codebook.roles = {role};
    Field first;
    first.id = {1};
    first.tagId = root.id;
    first.name = u"tone"_s;
    first.type = FieldType::OrderedChoice;
    first.choices = {u"a|b"_s, u"c\\"_s, u"d, e"_s};
    first.defaultValue = u"a|b"_s;
    first.meaning = u"voice"_s;
    Field second;
    second.id = {2};
    second.tagId = child.id;
    second.name = u"why"_s;
    second.type = FieldType::Link;
    second.shownWhen = u"tone=d, e|x"_s;
    second.hint = u"\"hint\""_s;
    second.required = true;
    second.retired = true;
    codebook.fields = {first, second};
    return codebook;
}

QByteArray json(const QByteArray &tag)
{
    return "{\"tags\": [{\"name\": \"A\", \"shortcut\": \"A\"}, " + tag + "]}";
}

QByteArray csv(const QByteArray &row)
{
    return "kind,path,name,letter,type,required,light_fill,shown_when\r\ntag,,A,A\r\n" + row +
           "\r\n";
}

} // namespace

class CodebookFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void theStarterCodebookIsReadBack();
    void aTableOfASpreadsheetIsRead();
    void aSchemeOfLayersIsRead();
    void thePublishedSchemeIsRead();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatIsNoCodebookIsRefused_data();
    void whatIsNoCodebookIsRefused();
    void aProjectsCodebookIsRead();
    void aFileIsWrittenWholeOrNotAtAll();
};

void CodebookFileTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << true;
    QTest::newRow("CSV") << false;
}

void CodebookFileTest::whatIsWrittenIsReadBack()
{
    QFETCH(const bool, isJson);
    const CodebookFormat format = isJson ? CodebookFormat::Json : CodebookFormat::Csv;
    const Codebook codebook = hostileCodebook();

    const QByteArray written = app::toBytes({u"Mine"_s, codebook}, format);
    const auto read = app::codebookFrom(written, u"c"_s);

    QVERIFY2(read.isOk(), qPrintable(read ? QString() : app::sentence(read.error())));
    QVERIFY(read->codebook == codebook);
    QCOMPARE(app::toBytes({u"Mine"_s, read->codebook}, format), written);
}

void CodebookFileTest::theStarterCodebookIsReadBack()
{
    const app::CodebookFile starter = app::starterCodebook();

    for (const CodebookFormat format : {CodebookFormat::Json, CodebookFormat::Csv}) {
        const auto read = app::codebookFrom(app::toBytes(starter, format), u"c"_s);
        QVERIFY(read.isOk());
        QVERIFY(read->codebook == starter.codebook);
    }
}

void CodebookFileTest::aTableOfASpreadsheetIsRead()
{
    const auto read = app::codebookFrom("\xEF\xBB\xBFKind;Path;Name;Type;Choices;My notes\r\n"
                                        "tag;;Claim;;;a note\r\n"
                                        "tag;;Other;;;\r\n"
                                        "tag;Claim;Economy;;;\r\n"
                                        "field;Claim/Economy;tone;choice;calm|shrill;\r\n",
                                        u"c"_s);

    QVERIFY(read.isOk());
    QStringList names;
    for (const Tag &tag : read->codebook.tags)
        names.append(tag.name);
    QCOMPARE(names, (QStringList{u"Claim"_s, u"Economy"_s, u"Other"_s}));
    QCOMPARE(read->codebook.fields.front().choices, (QStringList{u"calm"_s, u"shrill"_s}));
}

void CodebookFileTest::aSchemeOfLayersIsRead()
{
    const auto read =
        app::readCodebookFile(QStringLiteral(SAYSO_TEST_CASES "/codebooks/layers.json"));

    QVERIFY(read.isOk());
    const Codebook &codebook = read->codebook;
    QCOMPARE(read->name, u"harbour-scheme"_s);
    const Id<Tag> claim = codebook.tagNamed(u"Assertion"_s)->id;
    const Id<Tag> attribution = codebook.tagNamed(u"Attribution"_s)->id;
    const Id<Tag> figure = codebook.tagNamed(u"Figure"_s)->id;
    QCOMPARE(codebook.meaningOf(claim), u"claim"_s);
    QCOMPARE(codebook.rolesOf(claim).front()->meaning, u"passage"_s);
    QCOMPARE(codebook.rolesOf(figure).front()->meaning, u"quantity"_s);
    QCOMPARE(codebook.roleNamed(attribution, u"Source"_s)->meaning, u"source"_s);
    QVERIFY(!codebook.roleNamed(attribution, u"Source"_s)->repeats);
    QVERIFY(codebook.roleNamed(attribution, u"Cue"_s)->required);
    QVERIFY(codebook.roleNamed(attribution, u"Cue"_s)->repeats);
    QCOMPARE(codebook.roleNamed(attribution, u"Cue"_s)->shortcut, u"U"_s);
    QCOMPARE(codebook.fieldNamed(attribution, u"quote"_s)->meaning, u"quotation_type"_s);
    QCOMPARE(codebook.fieldNamed(attribution, u"hedged"_s)->defaultValue, u"no"_s);
    QCOMPARE(codebook.fieldNamed(attribution, u"level"_s)->type, FieldType::WholeNumber);
    QCOMPARE(codebook.fieldNamed(attribution, u"level"_s)->defaultValue, u"1"_s);
    QCOMPARE(codebook.fieldNamed(claim, u"interest"_s)->choices,
             (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(codebook.fieldNamed(claim, u"check_worthiness"_s)->type, FieldType::OrderedChoice);
    QCOMPARE(codebook.fieldNamed(claim, u"check_worthiness"_s)->hint, u"only for facts"_s);
    QCOMPARE(codebook.fieldNamed(claim, u"verdict_source"_s)->type, FieldType::Link);
    QCOMPARE(codebook.fieldNamed(claim, u"event_date"_s)->type, FieldType::Date);
    QCOMPARE(codebook.fieldNamed(figure, u"counted"_s)->type, FieldType::Passage);
    QCOMPARE(codebook.fieldNamed(figure, u"sure"_s)->defaultValue, u"high"_s);
    QCOMPARE(codebook.styleOf(claim, {}).lightFill, u"#C796B9"_s);
}

void CodebookFileTest::thePublishedSchemeIsRead()
{
    const QString path = QStringLiteral(SAYSO_SHARED_CASES "/../reference/starter_codebook.json");
    if (!QFile::exists(path))
        QSKIP("The published scheme is not beside the checkout.");

    const auto read = app::readCodebookFile(path);

    QVERIFY(read.isOk());
    const Codebook starter = app::starterCodebook().codebook;
    QCOMPARE(read->codebook.tags.size(), starter.tags.size());
    for (const Tag &tag : starter.tags) {
        const Tag *same = read->codebook.tagNamed(tag.name);
        QVERIFY(same);
        QCOMPARE(same->shortcut, tag.shortcut);
        QCOMPARE(same->meaning, tag.meaning);
    }
}

void CodebookFileTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &content, ErrorCode code,
                        const QString &place, const QString &word) {
        QTest::newRow(name) << content << int(code) << place << word;
    };
    row("no name", json("{}"), ErrorCode::CodebookNameMissing, u"tags[1]"_s, {});
    row("a name twice", json(R"({"name": "A"})"), ErrorCode::CodebookNameTwice, u"tags[1]"_s,
        u"A"_s);
    row("a letter twice", json(R"({"name": "B", "roles": [{"name": "r", "shortcut": "a"}]})"),
        ErrorCode::CodebookLetterTwice, u"tags[1].roles[0]"_s, u"A"_s);
    row("two letters", json(R"({"name": "B", "shortcut": "BC"})"), ErrorCode::CodebookLetterInvalid,
        u"tags[1]"_s, u"BC"_s);
    row("a bad colour", json(R"({"name": "B", "style": {"light_fill": "red"}})"),
        ErrorCode::CodebookColourInvalid, u"tags[1]"_s, u"red"_s);
    row("an unknown pattern", json(R"({"name": "B", "style": {"pattern": "stars"}})"),
        ErrorCode::CodebookPatternUnknown, u"tags[1]"_s, u"stars"_s);
    row("an unknown type",
        json(R"({"name": "B", "tags": [{"name": "C", "fields": [{"name": "f", "type": "x"}]}]})"),
        ErrorCode::CodebookTypeUnknown, u"tags[1].tags[0].fields[0]"_s, u"x"_s);
    row("neither true nor false", json(R"({"name": "B", "retired": "perhaps"})"),
        ErrorCode::CodebookValueInvalid, u"tags[1].retired"_s, u"perhaps"_s);
    row("a condition on nothing",
        json(R"({"name": "B", "fields": [{"name": "f", "type": "text", "shown_when": "g=1"}]})"),
        ErrorCode::CodebookConditionUnknown, u"tags[1].fields[0]"_s, u"g"_s);
    row("conditions in a circle",
        json(R"({"name": "B", "fields": [{"name": "f", "type": "text", "shown_when": "g=1"},
                 {"name": "g", "type": "text", "shown_when": "f=1"}]})"),
        ErrorCode::CodebookConditionCycle, u"tags[1].fields[0]"_s, u"g"_s);
    row("CSV: a letter twice", csv("role,A,r,A"), ErrorCode::CodebookLetterTwice, u"3"_s, u"A"_s);
    row("CSV: an unknown kind", csv("thing,A,r"), ErrorCode::CodebookValueInvalid, u"3"_s,
        u"thing"_s);
    row("CSV: an unknown type", csv("field,A,f,,x"), ErrorCode::CodebookTypeUnknown, u"3"_s,
        u"x"_s);
    row("CSV: no tag above", csv("tag,B,C"), ErrorCode::CodebookTagMissing, u"3"_s, u"B"_s);
    row("CSV: neither yes nor no", csv("role,A,r,,,maybe"), ErrorCode::CodebookValueInvalid, u"3"_s,
        u"maybe"_s);
    row("CSV: a bad colour", csv("tag,,B,,,,#12345"), ErrorCode::CodebookColourInvalid, u"3"_s,
        u"#12345"_s);
    row("CSV: after a cell of two lines", csv("tag,,\"B\nB\"\r\ntag,,\"\""),
        ErrorCode::CodebookNameMissing, u"5"_s, {});
    row("CSV: a column that is missing", "kind,name\r\ntag,A\r\n", ErrorCode::CodebookColumnMissing,
        {}, u"path"_s);
}

void CodebookFileTest::whatIsWrongIsNamed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QFETCH(const QString, place);
    QFETCH(const QString, word);

    const auto refused = app::codebookFrom(content, u"mine.json"_s);

    QVERIFY(!refused.isOk());
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(refused.error().place, place);
    QCOMPARE(refused.error().detail, word);
    const QString sentence = app::sentence(refused.error());
    for (const QString &named : {u"mine.json"_s, place, word})
        QVERIFY2(sentence.contains(named), qPrintable(sentence));
}

void CodebookFileTest::whatIsNoCodebookIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray(" \n") << int(ErrorCode::FileEmpty) << QString();
    QTest::newRow("broken JSON") << QByteArray("{\n \"tags\": [\n oops ]}")
                                 << int(ErrorCode::FormatBroken) << u"line 3"_s;
    QTest::newRow("another JSON") << QByteArray("[1, 2]") << int(ErrorCode::CodebookEmpty)
                                  << QString();
    QTest::newRow("tags that are none")
        << QByteArray("{\"tags\": 5}") << int(ErrorCode::CodebookEmpty) << QString();
    QTest::newRow("a broken table")
        << QByteArray("kind,path,name\ntag,,\"A") << int(ErrorCode::FormatBroken) << u"line 2"_s;
    QTest::newRow("a text") << QByteArray("Dear reader,\nthe harbour")
                            << int(ErrorCode::CodebookColumnMissing) << QString();
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4) << int(ErrorCode::FormatBroken)
                           << QString();
}

void CodebookFileTest::whatIsNoCodebookIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.json"_s);
    QVERIFY(app::writeWhole(path, content));

    const auto refused = app::readCodebookFile(path);

    QVERIFY(!refused.isOk());
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(refused.error().place, place);
    QCOMPARE(refused.error().subject, path);
}

void CodebookFileTest::aProjectsCodebookIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sayso"_s);
    const auto project = app::createProject(path);

    const auto read = app::readCodebookFile(path);

    QVERIFY(read.isOk());
    QCOMPARE(read->name, u"other"_s);
    QVERIFY(read->codebook == *(*project)->codebook());
}

void CodebookFileTest::aFileIsWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;

    const auto refused = app::writeWhole(folder.filePath(u"missing/c.json"_s), "{}");

    QCOMPARE(refused.error().code, ErrorCode::FolderMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(CodebookFileTest)
#include "codebookfiletest.moc"
