#include "app/cues/cuefinder.h"
#include "app/cues/cuesources.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// A definition without a fault; each line of it is replaced by one that has one.
const QByteArray sound = R"(<?xml version="1.0" encoding="UTF-8"?>
<language name="Sayso cues: Italian" style="it" section="Other" extensions="" version="1"
          kateversion="5.79">
  <highlighting>
    <list name="sure">
      <item>disse</item>
      <include>sure##Sayso cues: English</include>
    </list>
    <contexts>
      <context name="Text" attribute="Text" lineEndContext="#stay">
        <DetectSpaces attribute="Text" context="#stay"/>
        <IncludeRules context="Marks##Sayso cues: Quotations"/>
        <keyword attribute="Sure cue" context="#stay" String="sure"/>
        <RegExpr attribute="Sure cue" context="Phrase" String="dic[oe]"/>
      </context>
      <context name="Phrase" attribute="Text" lineEndContext="#pop">
        <DetectIdentifier attribute="Text" context="#pop#pop!Text"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Sure cue" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
</language>
)";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// "12:9 What is wrong."
QStringList sentencesOf(const std::vector<CueProblem> &problems)
{
    QStringList sentences;
    for (const CueProblem &problem : problems)
        sentences.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.what));
    return sentences;
}

} // namespace

class DefinitionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theProgramsDefinitionsHaveNoProblems();
    void aSoundDefinitionHasNoProblems();
    void saysWhatIsPassedOver_data();
    void saysWhatIsPassedOver();
    void allProblemsAreToldInOrder();
    void definitionsOfAFolderIncludeEachOther();
    void theEnginesOwnDefinitionsCanBeIncluded();
};

/// The engine passes over what it cannot read in a definition, and only warns.
void DefinitionCheckTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void DefinitionCheckTest::theProgramsDefinitionsHaveNoProblems()
{
    const QDir folder(QStringLiteral(SAYSO_SOURCE_FOLDER "/resources/cues"));
    const QStringList files = folder.entryList({u"*.xml"_s});
    QVERIFY(files.size() >= CueFinder::languages().size());

    for (const QString &file : files)
        QCOMPARE(file + sentencesOf(problemsOf(contentsOf(folder.filePath(file)), file)).join(u' '),
                 file);
}

void DefinitionCheckTest::aSoundDefinitionHasNoProblems()
{
    QCOMPARE(sentencesOf(problemsOf(sound, u"it.xml"_s)), QStringList());
}

void DefinitionCheckTest::saysWhatIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *right, const char *wrong,
                        const QString &expected) {
        QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << expected;
    };
    row("no version of the engine", "kateversion=\"5.79\"", "kateversion=\"new\"",
        u"3:0 The element “language” needs the attribute “kateversion” with a version, as “5.79”. "
        "Add it."_s);
    row("a rule that there is not", "<keyword ", "<Keyword ",
        u"13:9 There is no rule “Keyword”. Mind capitals and small letters."_s);
    row("a rule in a rule", "String=\"sure\"/>", "String=\"sure\"><Int/></keyword>",
        u"13:69 A rule cannot lie in another. Put “Int” beside it."_s);
    row("a rule without what it needs", "String=\"dic[oe]\"", "",
        u"14:9 The rule “RegExpr” does nothing without its attribute “String”."_s);
    row("an attribute that there is not", "<DetectSpaces ", "<DetectSpaces lookahead=\"true\" ",
        u"11:9 There is no attribute “lookahead”. Mind capitals and small letters."_s);
    row("a regular expression that cannot be read", "dic[oe]", "dic(oe",
        u"14:9 The regular expression cannot be read: missing closing parenthesis"_s);
    row("a list that there is not", "String=\"sure\"", "String=\"Sure\"",
        u"13:9 There is no list “Sure”. Add it, or name another."_s);
    row("a list of another definition that there is not", "sure##", "shore##",
        u"7:16 There is no list “shore”. Add it, or name another."_s);
    row("a list of a definition that there is not", "##Sayso cues: English", "##Sayso cues: Elvish",
        u"7:16 There is no definition “Sayso cues: Elvish”. Add it, or name another."_s);
    row("more than one word in a list", "disse<", "ha detto<",
        u"6:13 A list finds single words only, so never “ha detto”. Write it as a regular "
        "expression."_s);
    row("a definition to include from that there is not", "##Sayso cues: Quotations",
        "##Sayso cues: Sighs",
        u"12:9 There is no definition “Sayso cues: Sighs”. Add it, or name another."_s);
    row("a context to include that there is not", "Marks##", "Remarks##",
        u"12:9 There is no context “Remarks”. Add it, or name another."_s);
    row("a context to go to that there is not", "context=\"Phrase\"", "context=\"Phrases\"",
        u"14:9 There is no context “Phrases”. Add it, or name another."_s);
    row("a context to go back to that there is not", "#pop#pop!Text", "#pop#pop!Txt",
        u"17:9 There is no context “Txt”. Add it, or name another."_s);
    row("a context after a line that there is not", "lineEndContext=\"#pop\"",
        "lineEndContext=\"#end\"", u"16:7 There is no context “#end”. Add it, or name another."_s);
    row("a format that there is not", "\"Sure cue\" context=\"Phrase\"",
        "\"Surely\" context=\"Phrase\"",
        u"14:9 There is no itemData “Surely”. Add it, or name another."_s);
    row("a context twice", "    </contexts>", "<context name=\"Text\"/></contexts>",
        u"19:1 There is another context “Text” above. Rename one of them."_s);
    row("a list twice", "    <contexts>", "<list name=\"sure\"/><contexts>",
        u"9:1 There is another list “sure” above. Make one of the two."_s);
}

void DefinitionCheckTest::saysWhatIsPassedOver()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, expected);
    QByteArray faulty = sound;
    QCOMPARE(faulty.count(right), 1);

    faulty.replace(right, wrong);

    QCOMPARE(sentencesOf(problemsOf(faulty, u"it.xml"_s)), QStringList(expected));
}

void DefinitionCheckTest::allProblemsAreToldInOrder()
{
    QByteArray faulty = sound;
    faulty.replace("\"Phrase\"", "\"\"").replace("\"Sure cue\"", "\"Sure\"");
    faulty.replace("name=\"Sure\"", "name=\"sure\"");

    const std::vector<CueProblem> problems = problemsOf(faulty, u"it.xml"_s);

    QCOMPARE(problems.size(), size_t(2));
    QCOMPARE(problems.front().line, 13);
    QCOMPARE(problems.back().line, 14);
    QCOMPARE(problems.front().file, u"it.xml"_s);
}

void DefinitionCheckTest::definitionsOfAFolderIncludeEachOther()
{
    const QTemporaryDir folder;
    QByteArray friulian = sound;
    friulian.replace("\"Sayso cues: Italian\" style=\"it\"",
                     "\"Sayso cues: Friulian\" style=\"fur\"");
    friulian.replace("Marks##Sayso cues: Quotations", "Phrase##Sayso cues: Italian");
    QCOMPARE(problemsOf(friulian, u"fur.xml"_s).size(), size_t(1));

    // By name, the one that is included comes last
    write(folder.filePath(u"fur.xml"_s), friulian);
    write(folder.filePath(u"it.xml"_s), sound);

    QVERIFY(problemsOf(friulian, u"fur.xml"_s, {{folder.path()}}).empty());
    QVERIFY(CueFinder(CueSources{{folder.path()}}).problems().empty());
}

void DefinitionCheckTest::theEnginesOwnDefinitionsCanBeIncluded()
{
    QByteArray borrowing = sound;
    borrowing.replace("Marks##Sayso cues: Quotations", "##Alerts");

    QVERIFY(problemsOf(borrowing, u"it.xml"_s).empty());
}

QTEST_GUILESS_MAIN(DefinitionCheckTest)
#include "definitionchecktest.moc"
