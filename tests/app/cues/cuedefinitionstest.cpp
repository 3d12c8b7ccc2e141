#include "app/cues/cuedefinitions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::CueDefinition;

class CueDefinitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theProgramHasOnePerLanguage();
    void aCopyTakesThePlaceOfTheProgramsOwn();
    void theLaterFolderGoesFirst();
    void oneThatIsWrongTakesNoPlace();
    void ofOneFolderTheLastNameGoesFirst();
    void aCopyNeverReplacesAFile();
    void whatIsWrongIsToldWithItsLine();
    void foldersThatAreNotThereAreEmpty();
    void theFolderOfAProjectIsFoundFromAnywhere();

private:
    static CueDefinition english(const std::vector<CueDefinition> &definitions)
    {
        const auto found =
            std::find_if(definitions.begin(), definitions.end(), [](const CueDefinition &each) {
                return app::languageOf(each) == u"English"_s;
            });
        return found == definitions.end() ? CueDefinition() : *found;
    }
    QString folder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CueDefinitionsTest::theProgramHasOnePerLanguage()
{
    const std::vector<CueDefinition> definitions = app::cueDefinitions({});

    QStringList languages;
    for (const CueDefinition &each : definitions) {
        QVERIFY2(each.isInUse, qPrintable(each.file));
        QCOMPARE(each.folder, -1);
        languages.append(app::languageOf(each));
    }
    for (const QString &language :
         {u"Arabic"_s, u"English"_s, u"French"_s, u"German"_s, u"Portuguese"_s, u"Spanish"_s})
        QVERIFY2(languages.contains(language), qPrintable(language));
}

void CueDefinitionsTest::aCopyTakesThePlaceOfTheProgramsOwn()
{
    const auto copied = app::copyDefinition(english(app::cueDefinitions({})), folder(u"own"_s));
    QVERIFY(copied);

    const std::vector<CueDefinition> definitions = app::cueDefinitions({folder(u"own"_s)});

    QCOMPARE(english(definitions).file, *copied);
    QCOMPARE(english(definitions).folder, 0);
    QVERIFY(english(definitions).isInUse);
    QVERIFY2(english(definitions).problems.empty(),
             english(definitions).problems.empty()
                 ? ""
                 : qPrintable(english(definitions).problems.front().what));
    const auto replaced = std::count_if(definitions.begin(), definitions.end(),
                                        [](const CueDefinition &each) { return !each.isInUse; });
    QCOMPARE(replaced, 1);
}

void CueDefinitionsTest::theLaterFolderGoesFirst()
{
    const CueDefinition program = english(app::cueDefinitions({}));
    QVERIFY(app::copyDefinition(program, folder(u"own"_s)));
    QVERIFY(app::copyDefinition(program, folder(u"project"_s)));

    const auto definitions = app::cueDefinitions({folder(u"own"_s), folder(u"project"_s)});

    QCOMPARE(english(definitions).folder, 1);
    QVERIFY(english(definitions).isInUse);
}

void CueDefinitionsTest::oneThatIsWrongTakesNoPlace()
{
    QVERIFY(QDir().mkpath(folder(u"own"_s)));
    QVERIFY(app::writeDefinition(folder(u"own"_s) + u"/english.xml"_s,
                                 "<language name=\"Sayso cues: English\">\n<list>\n"));

    const auto definitions = app::cueDefinitions({folder(u"own"_s)});

    for (const CueDefinition &each : definitions) {
        if (app::languageOf(each) == u"English"_s)
            QCOMPARE(each.isInUse, each.folder < 0);
    }
    QCOMPARE(english(definitions).folder, 0);
}

void CueDefinitionsTest::ofOneFolderTheLastNameGoesFirst()
{
    const CueDefinition program = english(app::cueDefinitions({}));
    QVERIFY(app::copyDefinition(program, folder(u"own"_s)));
    QVERIFY(QFile::copy(folder(u"own"_s) + u"/english.xml"_s, folder(u"own"_s) + u"/mine.xml"_s));

    const auto definitions = app::cueDefinitions({folder(u"own"_s)});

    QVERIFY(english(definitions).file.endsWith(u"mine.xml"_s));
    QVERIFY(english(definitions).isInUse);
}

void CueDefinitionsTest::aCopyNeverReplacesAFile()
{
    const CueDefinition program = english(app::cueDefinitions({}));
    const auto copied = app::copyDefinition(program, folder(u"own"_s));
    QVERIFY(copied);
    QVERIFY(app::writeDefinition(*copied, "<language name=\"mine\"/>"));

    const auto again = app::copyDefinition(program, folder(u"own"_s));

    QVERIFY(!again);
    QVERIFY(again.error().code == storage::ErrorCode::FileExists);
    QFile file(*copied);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("<language name=\"mine\"/>"));
}

void CueDefinitionsTest::whatIsWrongIsToldWithItsLine()
{
    QVERIFY(QDir().mkpath(folder(u"own"_s)));
    const QString file = folder(u"own/broken.xml"_s);
    QVERIFY(app::writeDefinition(file, "<language name=\"Sayso cues: Dutch\">\n<list>\n"));

    const auto definitions = app::cueDefinitions({folder(u"own"_s)});

    const auto broken =
        std::find_if(definitions.begin(), definitions.end(),
                     [&file](const CueDefinition &each) { return each.file == file; });
    QVERIFY(broken != definitions.end());
    QCOMPARE(app::languageOf(*broken), u"Dutch"_s);
    QVERIFY(!broken->problems.empty());
    QCOMPARE(broken->problems.front().file, file);
    QVERIFY(broken->problems.front().line >= 2);
}

void CueDefinitionsTest::foldersThatAreNotThereAreEmpty()
{
    QCOMPARE(app::cueDefinitions({folder(u"nowhere"_s)}).size(), app::cueDefinitions({}).size());
}

void CueDefinitionsTest::theFolderOfAProjectIsFoundFromAnywhere()
{
    QCOMPARE(app::projectCueFolder(u"storm.sayso"_s), QDir::current().filePath(u"storm.cues"_s));
}

QTEST_GUILESS_MAIN(CueDefinitionsTest)
#include "cuedefinitionstest.moc"
