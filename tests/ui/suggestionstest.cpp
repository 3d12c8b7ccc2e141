#include "tests/ui/windowfixture.h"

#include "app/annotating/cuewordlist.h"
#include "app/codebook/meanings.h"
#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/suggestions/figuresdialog.h"
#include "ui/suggestions/suggestionstrip.h"

#include <QDir>
#include <QFile>
#include <QTableView>
#include <QTimer>

using namespace storage;
using namespace Qt::StringLiterals;
using app::SuggestionCounts;

/// Suggestions in the window, by the keys that analysts press.
class SuggestionsTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void cuesAreLit();
    void theNextOneIsOutlined();
    void enterAcceptsAllParts();
    void deleteRejectsAndItStaysAway();
    void undoBringsItBack();
    void escapeLeavesAndChangesNothing();
    void afterTheLastComesTheFirst();
    void adjustingLeavesTheAnnotationOpen();
    void enterAndDeleteKeepTheirMeaningOtherwise();
    void whatIsMarkedByHandIsNotProposed();
    void allFiguresAreAcceptedAtOnce();
    void aProjectForReadingOnlySaysSo();
    void wordsThatAnotherWindowTookAwayStayLit();
    void anotherAnalystHasDecidedNothing();
    void cuesAreSwitchedOff();
    void theStripIsSwitchedOff();
    void anotherArticleHasItsOwn();
    void theProjectsOwnDefinitionIsUsed();
    void aBrokenDefinitionIsNamed();
    void aDefinitionThatIsWrittenCountsAtOnce();
    void aLongArticleDoesNotBlockTheWindow();

private:
    ui::SuggestionController *suggestions() const { return m_window->suggestions(); }
    QString strip() const { return m_window->suggestionStrip()->words(); }
    QString counts() const { return m_window->suggestionStrip()->countWords(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), Qt::Key(key), modifiers);
    }
    QStringList outlined() const
    {
        QStringList words;
        for (const TextRange range : view()->proposal())
            words.append(view()->text().sliced(range.begin, range.length()));
        return words;
    }
    QStringList lit() const
    {
        QStringList words;
        for (const TextRange range : view()->cueLines())
            words.append(view()->text().sliced(range.begin, range.length()));
        return words;
    }
    void select(const QString &words)
    {
        const qsizetype begin = view()->text().indexOf(words);
        view()->setSelection({begin, begin + words.size()});
    }

    /// An English one that knows just @p word.
    static QByteArray definitionWith(const QByteArray &word)
    {
        return "<language name=\"Sayso cues: English\" section=\"Other\" extensions=\"\" "
               "version=\"1\" kateversion=\"5.79\"><highlighting><list name=\"sure\"><item>" +
               word +
               "</item></list><contexts><context name=\"Text\" attribute=\"Text\" "
               "lineEndContext=\"#stay\"><keyword attribute=\"Sure cue\" context=\"#stay\" "
               "String=\"sure\"/></context></contexts><itemDatas><itemData name=\"Text\" "
               "defStyleNum=\"dsNormal\"/><itemData name=\"Sure cue\" "
               "defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>";
    }

    /// Writes @p xml into the project's folder of definitions and opens the project again.
    void define(const QByteArray &xml)
    {
        const QString path = m_window->project()->path();
        const QString folder = m_folder->filePath(u"test.cues"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/own.xml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size());
        file.close();
        m_window->closeProject();
        QVERIFY(m_window->openProject(path));
        QTRY_VERIFY(suggestions()->isReady());
    }

    static inline const QString text =
        u"The mayor said that the bridge would open in May.\n"
        "“Nobody asked us,” said Ana Reyes, who sells fish.\n"
        "The work cost 12 million euros and took about 300 days.\n"_s;
};

void SuggestionsTest::init()
{
    open();
    m_window->useAnalyst(u"Anna"_s);
    openArticle(text, u"en"_s);
    QTRY_VERIFY(suggestions()->isReady());
    view()->setFocus();
}

void SuggestionsTest::cuesAreLit()
{
    QCOMPARE(lit(),
             (QStringList{u"said"_s, u"said"_s, u"12 million euros"_s, u"about 300 days"_s}));
    QCOMPARE(strip(), u"4 open suggestion(s)"_s);
}

void SuggestionsTest::theNextOneIsOutlined()
{
    press(Qt::Key_N);

    QVERIFY(suggestions()->isActive());
    QCOMPARE(outlined(),
             (QStringList{u"The mayor"_s, u"said"_s, u"that the bridge would open in May"_s}));
    QVERIFY(strip().startsWith(u"Suggestion 1 of 4: Attribution"_s));
    QVERIFY(strip().contains(u"Source: The mayor"_s));
    press(Qt::Key_N);
    QVERIFY(outlined().contains(u"“Nobody asked us,”"_s));
    press(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(outlined().contains(u"The mayor"_s));
    QVERIFY(annotations().empty());
}

void SuggestionsTest::enterAcceptsAllParts()
{
    press(Qt::Key_N);
    press(Qt::Key_Return);

    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(annotations().front().origin, u"suggestion:that_clause_after"_s);
    QCOMPARE(annotations().front().spans.size(), size_t(3));
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 1, 0, 0}));
    QVERIFY(strip().startsWith(u"Suggestion 2 of 4"_s));
    QCOMPARE(counts(), u"1 accepted · 3 open"_s);
    QCOMPARE(said(), u"Accepted as Attribution. Undo: Ctrl+Z"_s);
}

void SuggestionsTest::deleteRejectsAndItStaysAway()
{
    press(Qt::Key_N);
    press(Qt::Key_Delete);

    QVERIFY(annotations().empty());
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 0, 1, 0}));
    const QString path = m_window->project()->path();
    m_window->closeProject();
    QVERIFY(m_window->openProject(path));
    m_window->useAnalyst(u"Anna"_s);
    QTRY_VERIFY(suggestions()->isReady());
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 0, 1, 0}));
    QVERIFY(!lit().isEmpty());
}

void SuggestionsTest::undoBringsItBack()
{
    press(Qt::Key_N);
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{2, 1, 1, 0}));

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 1, 0, 0}));
    QVERIFY(strip().startsWith(u"Suggestion 2 of 4"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{4, 0, 0, 0}));
    QVERIFY(annotations().empty());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 1, 0, 0}));
}

void SuggestionsTest::escapeLeavesAndChangesNothing()
{
    press(Qt::Key_N);
    press(Qt::Key_Escape);

    QVERIFY(!suggestions()->isActive());
    QVERIFY(outlined().isEmpty());
    QVERIFY(annotations().empty());
    QCOMPARE(strip(), u"4 open suggestion(s)"_s);
}

void SuggestionsTest::afterTheLastComesTheFirst()
{
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_N);
    QVERIFY(strip().startsWith(u"Suggestion 4 of 4"_s));

    press(Qt::Key_N);

    QVERIFY(strip().startsWith(u"Suggestion 1 of 4"_s));
    QCOMPARE(said(), u"Went on at the beginning of the article."_s);
}

void SuggestionsTest::adjustingLeavesTheAnnotationOpen()
{
    press(Qt::Key_N);
    press(Qt::Key_Return, Qt::ShiftModifier);

    QVERIFY(!suggestions()->isActive());
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(view()->openAnnotation(), annotations().front().id);
    select(u"the bridge would open"_s);
    press(Qt::Key_Q);
    QCOMPARE(annotations().size(), size_t(1));
    const Codebook codebook = m_window->project()->codebook().value();
    const Annotation annotation = annotations().front();
    const Role *content = codebook.roleMeaning(annotation.tagId, app::meaning::content);
    const TextRange range = annotation.rangesOf(content->id).front();
    QCOMPARE(view()->text().sliced(range.begin, range.length()), u"the bridge would open"_s);
    QCOMPARE(annotation.origin, u"suggestion:that_clause_after"_s);
}

void SuggestionsTest::enterAndDeleteKeepTheirMeaningOtherwise()
{
    press(Qt::Key_N);
    select(u"bridge"_s); // leaves the suggestion
    QVERIFY(!suggestions()->isActive());
    press(Qt::Key_C);
    QCOMPARE(annotations().size(), size_t(1));

    press(Qt::Key_Delete);

    QVERIFY(annotations().empty());
    QCOMPARE(suggestions()->counts().rejected, 0);
}

void SuggestionsTest::whatIsMarkedByHandIsNotProposed()
{
    select(u"12 million euros"_s);
    press(Qt::Key_F);

    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 0, 0, 1}));
    QVERIFY(!lit().contains(u"12 million euros"_s));
}

void SuggestionsTest::allFiguresAreAcceptedAtOnce()
{
    std::vector<size_t> chosen;
    QTimer::singleShot(0, this, [&chosen] {
        auto *dialog = qobject_cast<ui::FiguresDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *table = dialog->findChild<QTableView *>();
        chosen.push_back(dialog->chosen().size());
        QTest::keyClick(table, Qt::Key_Space); // takes the first one out
        chosen.push_back(dialog->chosen().size());
        dialog->accept();
    });

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(chosen, (std::vector<size_t>{2, 1}));
    QCOMPARE(annotations().size(), size_t(1));
    QCOMPARE(suggestions()->counts(), (SuggestionCounts{3, 1, 0, 0}));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(annotations().empty());
}

void SuggestionsTest::aProjectForReadingOnlySaysSo()
{
    ui::MainWindow reading;
    reading.show();
    reading.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&reading));
    QVERIFY(reading.openProject(m_folder->filePath(u"test.sayso"_s)));
    QVERIFY(reading.project()->isReadOnly());
    reading.articleList()->setCurrent({1});
    QTRY_VERIFY(reading.suggestions()->isReady());
    reading.articleView()->setFocus();

    type(Qt::Key_N);
    QVERIFY(reading.suggestions()->isActive());
    reading.suggestions()->acceptCurrent();

    QVERIFY(annotations().empty());
    QCOMPARE(reading.statusLine()->said(),
             u"This project can only be read: nothing was changed."_s);
}

void SuggestionsTest::wordsThatAnotherWindowTookAwayStayLit()
{
    const auto first = addArticle(u"First"_s, u"The fosk was closed.\n"_s, u"en"_s);
    const auto second = addArticle(u"Second"_s, u"It had a fosk.\n"_s, u"en"_s);
    QVERIFY(app::setCueWords(*m_window->project(),
                             {{u"fosk"_s, false, app::CueKind::Hedge, u"#1f5fb0"_s}}));
    ui::MainWindow reading;
    QVERIFY(reading.openProject(m_folder->filePath(u"test.sayso"_s)));
    reading.articleList()->setCurrent(first);
    QTRY_VERIFY(reading.suggestions()->isReady());

    QVERIFY(app::setCueWords(*m_window->project(), {}));
    reading.articleList()->setCurrent(second);

    QTRY_VERIFY(reading.suggestions()->isReady());
    const std::vector<TextRange> lit = reading.articleView()->cueLines();
    QCOMPARE(lit.size(), size_t(1));
    QCOMPARE(reading.articleView()->text().sliced(lit[0].begin, lit[0].length()), u"fosk"_s);
}

void SuggestionsTest::anotherAnalystHasDecidedNothing()
{
    const SuggestionCounts before = suggestions()->counts();
    press(Qt::Key_N);
    press(Qt::Key_Return);
    const SuggestionCounts after = suggestions()->counts();

    m_window->useAnalyst(u"Ben"_s);
    QCOMPARE(suggestions()->counts(), before);
    m_window->useAnalyst(u"Anna"_s);

    QCOMPARE(suggestions()->counts(), after);
    QVERIFY(!(before == after));
}

void SuggestionsTest::cuesAreSwitchedOff()
{
    press(Qt::Key_F7);
    QVERIFY(lit().isEmpty());
    press(Qt::Key_F7);
    QVERIFY(!lit().isEmpty());
}

void SuggestionsTest::theStripIsSwitchedOff()
{
    press(Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(m_window->suggestionStrip()->isHidden());

    press(Qt::Key_N); // whoever asks for a suggestion wants to see it

    QVERIFY(m_window->suggestionStrip()->isVisible());
    QVERIFY(suggestions()->isActive());
}

void SuggestionsTest::anotherArticleHasItsOwn()
{
    press(Qt::Key_N);

    openArticle(u"Nothing to see here.\n"_s, u"en"_s);
    QTRY_VERIFY(suggestions()->isReady());

    QVERIFY(!suggestions()->isActive());
    QVERIFY(outlined().isEmpty() && lit().isEmpty());
    QCOMPARE(strip(), u"No suggestions in this article"_s);
    view()->setFocus();
    press(Qt::Key_N);
    QCOMPARE(said(), u"Nothing is suggested in this article."_s);
}

void SuggestionsTest::theProjectsOwnDefinitionIsUsed()
{
    define(definitionWith("sells"));

    QVERIFY(lit().contains(u"sells"_s));
    QVERIFY(!lit().contains(u"said"_s));
}

void SuggestionsTest::aBrokenDefinitionIsNamed()
{
    define("<language name=\"Sayso cues: English\">\n<highlighting>\n</language>");

    QVERIFY(said().contains(u"own.xml, line 3:"_s));
    QVERIFY(lit().contains(u"said"_s));
}

void SuggestionsTest::aDefinitionThatIsWrittenCountsAtOnce()
{
    define(definitionWith("sells"));
    QVERIFY(!lit().contains(u"took"_s));

    QFile file(m_folder->filePath(u"test.cues/own.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(definitionWith("took")) > 0);
    file.close();

    QTRY_VERIFY(suggestions()->isReady() && lit().contains(u"took"_s));
    QVERIFY(!lit().contains(u"sells"_s));
}

void SuggestionsTest::aLongArticleDoesNotBlockTheWindow()
{
    openArticle(text.repeated(3000), u"en"_s);

    QVERIFY(!suggestions()->isReady());
    QCOMPARE(strip(), u"Looking for suggestions…"_s);
    view()->setFocus();
    press(Qt::Key_N);
    QCOMPARE(said(), u"The suggestions are not ready yet."_s);
    QTRY_VERIFY_WITH_TIMEOUT(suggestions()->isReady(), 60000);
    QCOMPARE(suggestions()->counts().open, 12000);
}

QTEST_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
