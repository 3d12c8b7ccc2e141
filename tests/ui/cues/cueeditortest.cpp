#include "ui/cues/cueeditor.h"

#include "ui/cues/cuepreview.h"
#include "ui/cues/xmledit.h"

#include <QAbstractButton>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using ui::CueEditor;

/// Changing a definition by keys, with what it finds beside it.
class CueEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_editor.reset(); }
    void itShowsWhatTheDefinitionFinds();
    void aWordThatIsTypedIsFoundAMomentLater();
    void anErrorIsListedWithItsPlaceAndJumpedTo();
    void theKeySavesWhateverIsWrong();
    void blanksThatDoNotBreakStayWhatTheyAre();
    void revertingCanBeUndone();
    void whatIsNotSavedIsAskedFor_data();
    void whatIsNotSavedIsAskedFor();
    void escapeClosesWhereNothingWasChanged();

private:
    QByteArray saved() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void insertWord(const QString &word);
    QStringList found() const;
    /// Presses the button with these words in the question that comes next.
    static void answer(const QString &button);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CueEditor> m_editor;
    const QString m_text = u"The mayor said it. The baker flumed it.\n"_s;
};

void CueEditorTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void CueEditorTest::init()
{
    for (const app::CueDefinition &each : app::cueDefinitions({})) {
        if (app::languageOf(each) != u"English"_s)
            continue;
        QFile::remove(m_folder.filePath(u"english.xml"_s));
        const auto copied = app::copyDefinition(each, m_folder.path());
        QVERIFY(copied);
        m_path = *copied;
    }
    m_editor = std::make_unique<CueEditor>(m_path, ui::CueSample{m_text, u"en"_s},
                                           QStringList{m_folder.path()});
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    QTRY_VERIFY(!m_editor->preview()->cues().empty());
}

QStringList CueEditorTest::found() const
{
    QStringList words;
    for (const app::Cue &cue : m_editor->preview()->cues())
        words.append(m_editor->preview()->sample().mid(cue.range.begin, cue.range.length()));
    return words;
}

void CueEditorTest::insertWord(const QString &word)
{
    ui::XmlEdit *xml = m_editor->xmlEdit();
    QTextCursor cursor = xml->document()->find(u"<list name=\"sure\">"_s);
    QVERIFY(!cursor.isNull());
    cursor.clearSelection();
    xml->setTextCursor(cursor);
    QTest::keyClick(xml, Qt::Key_End);
    QTest::keyClicks(xml, u"<item>%1</item>"_s.arg(word));
}

void CueEditorTest::itShowsWhatTheDefinitionFinds()
{
    QVERIFY(found().contains(u"said"_s));
    QVERIFY(!found().contains(u"flumed"_s));
    QCOMPARE(m_editor->problemList()->count(), 1);
    QVERIFY(!m_editor->saveButton()->isEnabled());
}

void CueEditorTest::aWordThatIsTypedIsFoundAMomentLater()
{
    insertWord(u"flumed"_s);

    QTRY_VERIFY(found().contains(u"flumed"_s));
    QVERIFY(m_editor->hasUnsavedChanges());
    QVERIFY(!saved().contains("flumed"));
}

void CueEditorTest::anErrorIsListedWithItsPlaceAndJumpedTo()
{
    ui::XmlEdit *xml = m_editor->xmlEdit();
    xml->moveCursor(QTextCursor::End);
    QTest::keyClicks(xml, u"</wrong>"_s);
    const int lastLine = xml->blockCount();

    QTRY_VERIFY(m_editor->problemList()->item(0)->text().startsWith(u"Line "_s));
    xml->moveCursor(QTextCursor::Start);
    QListWidget *problems = m_editor->problemList();
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualItemRect(problems->item(0)).center());

    QVERIFY(xml->textCursor().blockNumber() + 1 >= lastLine - 1);
    QVERIFY(xml->hasFocus());
}

void CueEditorTest::theKeySavesWhateverIsWrong()
{
    ui::XmlEdit *xml = m_editor->xmlEdit();
    xml->moveCursor(QTextCursor::End);
    QTest::keyClicks(xml, u"</wrong>"_s);

    QTest::keyClick(xml, Qt::Key_S, Qt::ControlModifier);

    QVERIFY(saved().contains("</wrong>"));
    QVERIFY(!m_editor->hasUnsavedChanges());
    QVERIFY(m_editor->wasSaved());
}

void CueEditorTest::blanksThatDoNotBreakStayWhatTheyAre()
{
    insertWord(u"flumed\u00a0it"_s);
    QTest::keyClick(m_editor->xmlEdit(), Qt::Key_S, Qt::ControlModifier);
    m_editor->preview()->setSample(u"Elle a dit\u00a0: «\u00a0non\u00a0».\n"_s);

    QVERIFY(saved().contains("flumed\xc2\xa0it"));
    QCOMPARE(m_editor->preview()->sample(), u"Elle a dit\u00a0: «\u00a0non\u00a0».\n"_s);
}

void CueEditorTest::revertingCanBeUndone()
{
    insertWord(u"flumed"_s);

    QTest::mouseClick(m_editor->revertButton(), Qt::LeftButton);
    QCOMPARE(m_editor->xmlEdit()->toPlainText().toUtf8(), saved());
    QVERIFY(!m_editor->hasUnsavedChanges());
    QTest::keyClick(m_editor->xmlEdit(), Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(m_editor->xmlEdit()->toPlainText().contains(u"flumed"_s));
    QVERIFY(m_editor->hasUnsavedChanges());
}

void CueEditorTest::answer(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(u'&') == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
}

void CueEditorTest::whatIsNotSavedIsAskedFor_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");

    QTest::newRow("saving closes it") << u"Save"_s << true << true;
    QTest::newRow("discarding closes it") << u"Discard"_s << true << false;
    QTest::newRow("cancelling goes on") << u"Cancel"_s << false << false;
}

void CueEditorTest::whatIsNotSavedIsAskedFor()
{
    QFETCH(const QString, button);
    QFETCH(const bool, closes);
    QFETCH(const bool, saves);
    insertWord(u"flumed"_s);

    answer(button);
    QTest::keyClick(m_editor->xmlEdit(), Qt::Key_Escape);

    QCOMPARE(m_editor->isVisible(), !closes);
    QCOMPARE(saved().contains("flumed"), saves);
    QCOMPARE(m_editor->hasUnsavedChanges(), !saves);
}

void CueEditorTest::escapeClosesWhereNothingWasChanged()
{
    QTest::keyClick(m_editor->xmlEdit(), Qt::Key_Escape);

    QVERIFY(!m_editor->isVisible());
}

QTEST_MAIN(CueEditorTest)
#include "cueeditortest.moc"
