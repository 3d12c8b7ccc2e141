#include "ui/dialogs/annotationsdialog.h"

#include "tests/ui/windowfixture.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/mainwindow/actions.h"
#include "ui/values/snippettable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Id;
using ui::AnnotationsDialog;
using ui::SnippetModel;

/// Finding annotations of the whole project beside the window, by its keys.
class AnnotationsDialogTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void itListsAllAnnotations();
    void tagsAndFieldsAndValuesNarrowTheList();
    void wordsNarrowTheList();
    void oneArticleIsTheOneThatIsRead();
    void enterGoesToTheAnnotation();
    void allThatIsFoundIsChangedAndUndone();
    void changesElsewhereAreShownOnReturning();
    void aReadOnlyProjectIsOnlySearched();

private:
    void show();
    AnnotationsDialog *dialog() const { return m_window->annotationsWindow(); }
    QStringList words() const;
    static void choose(QComboBox *box, const QString &text)
    {
        const int row = box->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        box->setCurrentIndex(row);
    }
    void mark(Qt::Key key, const QString &words);

    Id<storage::Article> m_first, m_second;
};

void AnnotationsDialogTest::init()
{
    open();
    m_first = addArticle(u"Harbour"_s, u"The mayor closed the harbour. It opens in May.\n"_s);
    m_second = addArticle(u"Council"_s, u"The council voted on 300 nets.\n"_s);
    m_window->articleList()->setCurrent(m_first);
    view()->setFocus();
    mark(Qt::Key_C, u"closed the harbour"_s);
    mark(Qt::Key_C, u"opens in May"_s);
    m_window->articleList()->setCurrent(m_second);
    view()->setFocus();
    mark(Qt::Key_C, u"council voted"_s);
    mark(Qt::Key_R, u"The council"_s);
}

void AnnotationsDialogTest::mark(Qt::Key key, const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    view()->setSelection({begin, begin + words.size()});
    type(key);
}

void AnnotationsDialogTest::show()
{
    type(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    QTRY_COMPARE(QApplication::focusWidget(), dialog()->wordsEdit());
}

QStringList AnnotationsDialogTest::words() const
{
    QStringList words;
    const SnippetModel *model = dialog()->table()->snippets();
    for (int row = 0; row < model->rowCount(); ++row)
        words.append(model->index(row, SnippetModel::Words).data().toString());
    return words;
}

void AnnotationsDialogTest::itListsAllAnnotations()
{
    show();

    QCOMPARE(words(), (QStringList{u"closed the harbour"_s, u"opens in May"_s, u"council voted"_s,
                                   u"The council"_s}));
    QCOMPARE(dialog()->table()->accessibleDescription(), u"4 annotation(s) in 2 article(s)"_s);
}

void AnnotationsDialogTest::tagsAndFieldsAndValuesNarrowTheList()
{
    show();
    choose(dialog()->tagChoice(), u"Claim"_s);
    QCOMPARE(words().size(), 3);
    dialog()->table()->setCurrentIndex(dialog()->table()->model()->index(1, SnippetModel::Words));
    const storage::Codebook codebook = m_window->project()->codebook().value();
    const auto topic = codebook.fieldNamed(codebook.tagNamed(u"Claim"_s)->id, u"topic"_s)->id;
    dialog()->table()->bulkEdit()->setField(topic, u"ports"_s);

    choose(dialog()->fieldChoice(), u"Topic"_s);
    QCOMPARE(words().size(), 3);
    choose(dialog()->valueChoice(), u"ports"_s);
    QCOMPARE(words(), QStringList(u"opens in May"_s));
    choose(dialog()->valueChoice(), u"No value"_s);
    QCOMPARE(words(), (QStringList{u"closed the harbour"_s, u"council voted"_s}));
    choose(dialog()->valueChoice(), u"Any value"_s);
    QCOMPARE(words(), QStringList(u"opens in May"_s));
    choose(dialog()->tagChoice(), u"All tags"_s);
    choose(dialog()->fieldChoice(), u"Claim: Topic"_s);
    choose(dialog()->valueChoice(), u"No value"_s);
    QCOMPARE(words().size(), 2); // what cannot have a topic does not lack one
    QVERIFY(dialog()->analystChoice()->findText(u"Anna"_s) > 0);
}

void AnnotationsDialogTest::wordsNarrowTheList()
{
    show();

    QTest::keyClicks(dialog()->wordsEdit(), u"COUNCIL"_s);
    QTRY_COMPARE(words(), (QStringList{u"council voted"_s, u"The council"_s}));
    QTest::keyClicks(dialog()->wordsEdit(), u" v"_s);
    type(Qt::Key_Down); // does not wait for a pause

    QCOMPARE(words(), QStringList(u"council voted"_s));
    QVERIFY(dialog()->table()->hasFocus());
    dialog()->wordsEdit()->setText(u"nobody"_s);
    QTRY_COMPARE(dialog()->table()->accessibleDescription(), u"No annotation is like this."_s);
}

void AnnotationsDialogTest::oneArticleIsTheOneThatIsRead()
{
    show();

    dialog()->articleChoice()->setChecked(true);
    QCOMPARE(words(), (QStringList{u"council voted"_s, u"The council"_s}));
    m_window->articleList()->setCurrent(m_first);
    QCOMPARE(words(), (QStringList{u"closed the harbour"_s, u"opens in May"_s}));
}

void AnnotationsDialogTest::enterGoesToTheAnnotation()
{
    show();

    type(Qt::Key_Down);
    type(Qt::Key_Down);
    type(Qt::Key_Return);

    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->annotating()->article(), m_first);
    QCOMPARE(quoteOf(m_window->project()->annotation(m_window->annotating()->current()).value()),
             u"opens in May"_s);
}

void AnnotationsDialogTest::allThatIsFoundIsChangedAndUndone()
{
    show();
    choose(dialog()->tagChoice(), u"Claim"_s);
    type(Qt::Key_Down);
    type(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(dialog()->table()->selected().size(), size_t(3));

    const storage::Codebook codebook = m_window->project()->codebook().value();
    dialog()->table()->bulkEdit()->retag({codebook.tagNamed(u"Figure"_s)->id, {}});

    QVERIFY(words().isEmpty());
    QCOMPARE(dialog()->said(), u"3 annotation(s) retagged as Figure."_s);
    QCOMPARE(said(), u"3 annotation(s) retagged as Figure. Undo: Ctrl+Z"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words().size(), 3);
    type(Qt::Key_A, Qt::ControlModifier);
    type(Qt::Key_Delete);
    QVERIFY(words().isEmpty());
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words().size(), 3);
}

void AnnotationsDialogTest::changesElsewhereAreShownOnReturning()
{
    show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    QTRY_VERIFY(view()->hasFocus());
    mark(Qt::Key_C, u"nets"_s);
    QCOMPARE(words().size(), 4);

    dialog()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog()));

    QTRY_COMPARE(words().size(), 5);
}

void AnnotationsDialogTest::aReadOnlyProjectIsOnlySearched()
{
    ui::MainWindow second;
    second.show();
    QVERIFY(second.openProject(m_window->project()->path()));
    second.actions()->findAnnotations->trigger();
    AnnotationsDialog *found = second.annotationsWindow();
    QVERIFY(QTest::qWaitForWindowActive(found));
    QCOMPARE(found->table()->snippets()->rowCount(), 4);

    found->table()->selectAll();
    found->table()->setFocus();
    QTest::keyClick(found->table(), Qt::Key_Delete);

    QCOMPARE(found->said(), u"This project is open for reading only; nothing was changed."_s);
    QCOMPARE(found->table()->snippets()->rowCount(), 4);
}

QTEST_MAIN(AnnotationsDialogTest)
#include "annotationsdialogtest.moc"
