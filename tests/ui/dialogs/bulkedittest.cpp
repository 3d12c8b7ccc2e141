#include "ui/dialogs/bulkedit.h"

#include "app/values/valueedits.h"
#include "tests/app/values/valuesfixture.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/inspector/fieldeditor.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::Field;
using storage::Id;
using storage::ValueOrigin;
using ui::BulkEdit;
using ui::BulkEditDialog;

/// Changing many annotations of several articles at once.
class BulkEditTest : public ValuesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFieldIsSetInTwoArticlesAtOnce();
    void whatHasNoSuchFieldIsCounted();
    void whatIsAnotherNameMeansItsValue();
    void aFieldIsChosenAndTyped();
    void enterAloneTakesNothingAway();
    void whatIsNoNumberIsNotTaken();
    void allAreRetagged();
    void allAreConfirmed();
    void allAreDeleted();
    void nothingToDoIsSaid();
    void aReadOnlyProjectIsLeftAlone();
    void theMenuOffersWhatIsPossible();

private:
    /// Does @p work with the dialog that askForField() opens.
    void ask(const std::function<void(BulkEditDialog &)> &work);
    QStringList valuesOf(Id<Field> field) const;

    std::unique_ptr<QWidget> m_list;
    BulkEdit *m_bulk = nullptr;
    std::vector<Id<Annotation>> m_ids;
    QString m_done, m_refused;
};

void BulkEditTest::init()
{
    open();
    m_list = std::make_unique<QWidget>();
    m_bulk = new BulkEdit(
        m_project.get(), [this] { return m_ids; }, m_list.get());
    connect(m_bulk, &BulkEdit::done, this, [this](const QString &said) { m_done = said; });
    connect(m_bulk, &BulkEdit::refused, this, [this](const QString &said) { m_refused = said; });
    m_done.clear();
    m_refused.clear();
    m_ids = {annotate(m_claimant, u"Okoro"_s),
             annotate(m_claimant, u"Okoro"_s, Where::OtherArticle, ValueOrigin::Derived),
             annotate(m_sourceEntity, u"Okoro"_s, Where::OtherArticle)};
}

void BulkEditTest::cleanup()
{
    m_list.reset();
    close();
}

QStringList BulkEditTest::valuesOf(Id<Field> field) const
{
    QStringList values;
    for (const Id<Annotation> id : m_ids)
        values.append(valueOf(id, field));
    return values;
}

void BulkEditTest::ask(const std::function<void(BulkEditDialog &)> &work)
{
    bool isDone = false;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<BulkEditDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        waiting.stop();
        work(*dialog);
        isDone = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    waiting.start(5);
    m_bulk->askForField();
    QVERIFY(isDone);
}

void BulkEditTest::aFieldIsSetInTwoArticlesAtOnce()
{
    m_ids.pop_back();
    const size_t before = m_project->history()->size();

    m_bulk->setField(m_topic, u"ports"_s);

    QCOMPARE(valuesOf(m_topic), (QStringList{u"ports"_s, u"ports"_s}));
    QCOMPARE(m_project->history()->size(), before + 1);
    QCOMPARE(m_done, u"Topic set in 2 annotation(s)."_s);
    QVERIFY(m_project->undo());
    QCOMPARE(valuesOf(m_topic), (QStringList{QString(), QString()}));
    QVERIFY(m_project->redo());
    reopen();
    QCOMPARE(valuesOf(m_topic), (QStringList{u"ports"_s, u"ports"_s}));
}

void BulkEditTest::whatHasNoSuchFieldIsCounted()
{
    m_bulk->setField(m_topic, u"ports"_s);

    QCOMPARE(m_done, u"Topic set in 2 annotation(s). 1 annotation(s) have no such field."_s);
    m_bulk->setField(m_topic, {});
    QCOMPARE(m_done,
             u"Topic taken away from 2 annotation(s). 1 annotation(s) have no such field."_s);
    QCOMPARE(valuesOf(m_topic), (QStringList{QString(), QString(), QString()}));
}

void BulkEditTest::whatIsAnotherNameMeansItsValue()
{
    QVERIFY(app::addAlias(*m_project, m_entities, u"Mrs Smith"_s, u"Bea Smith"_s));

    m_bulk->setField(m_claimant, u"Mrs Smith"_s);

    QCOMPARE(valueOf(m_ids[0], m_claimant), u"Bea Smith"_s);
}

void BulkEditTest::aFieldIsChosenAndTyped()
{
    ask([](BulkEditDialog &dialog) {
        const int row = dialog.fieldChoice()->findText(u"Claim: Topic (2 of 3)"_s);
        QVERIFY(row >= 0);
        dialog.fieldChoice()->setCurrentIndex(row);
        QTest::keyClick(dialog.fieldChoice(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), dialog.editor()->stops().front());
        QCOMPARE(dialog.setButton()->text(), u"Take away from 2 annotation(s)"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"nets"_s);
        QCOMPARE(dialog.setButton()->text(), u"Set in 2 annotation(s)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(m_done, u"Topic set in 2 annotation(s). 1 annotation(s) have no such field."_s);
    QCOMPARE(valuesOf(m_topic), (QStringList{u"nets"_s, u"nets"_s, QString()}));
    ask([](BulkEditDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QCOMPARE(valuesOf(m_topic), (QStringList{u"nets"_s, u"nets"_s, QString()}));
}

void BulkEditTest::enterAloneTakesNothingAway()
{
    m_bulk->setField(m_topic, u"ports"_s);
    const QStringList before = valuesOf(m_topic);

    ask([this, &before](BulkEditDialog &dialog) {
        dialog.fieldChoice()->setCurrentIndex(
            dialog.fieldChoice()->findText(u"Claim: Topic (2 of 3)"_s));
        QTest::keyClick(dialog.fieldChoice(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(dialog.fieldChoice(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(QApplication::focusWidget(), dialog.setButton());
        QCOMPARE(valuesOf(m_topic), before);
        QTest::keyClick(dialog.setButton(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(valuesOf(m_topic), (QStringList{QString(), QString(), QString()}));
}

void BulkEditTest::whatIsNoNumberIsNotTaken()
{
    const Id<Field> number = field(u"Figure"_s, u"value"_s);
    m_ids = {annotate(number, u"12"_s)};

    ask([](BulkEditDialog &dialog) {
        dialog.fieldChoice()->setCurrentIndex(dialog.fieldChoice()->findText(u"Figure: Value"_s));
        auto *line = dialog.editor()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, u"many"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, u"13"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    });

    QCOMPARE(valuesOf(number), QStringList(u"13"_s));
}

void BulkEditTest::allAreRetagged()
{
    const Id<storage::Tag> figure = m_codebook.tagNamed(u"Figure"_s)->id;

    m_bulk->retag({figure, {}});

    for (const Id<Annotation> id : m_ids)
        QCOMPARE(m_project->annotation(id)->tagId, figure);
    QCOMPARE(m_done, u"3 annotation(s) retagged as Figure."_s);
    QVERIFY(m_project->undo());
    QCOMPARE(valuesOf(m_claimant), (QStringList{u"Okoro"_s, u"Okoro"_s, QString()}));
}

void BulkEditTest::allAreConfirmed()
{
    m_bulk->confirmAll();

    QCOMPARE(m_project->annotation(m_ids[1])->valueOf(m_claimant)->origin, ValueOrigin::Analyst);
    QCOMPARE(m_done, u"What was filled in is confirmed in 1 annotation(s)."_s);
}

void BulkEditTest::allAreDeleted()
{
    m_bulk->removeAll();

    QVERIFY(!m_project->annotation(m_ids[0]));
    QVERIFY(!m_project->annotation(m_ids[2]));
    QCOMPARE(m_done, u"3 annotation(s) deleted."_s);
    QVERIFY(m_project->undo());
    QCOMPARE(valueOf(m_ids[0], m_claimant), u"Okoro"_s);
}

void BulkEditTest::nothingToDoIsSaid()
{
    const size_t before = m_project->history()->size();
    m_ids = {m_ids[2]};

    m_bulk->setField(m_topic, u"ports"_s);
    QCOMPARE(m_refused, u"Nothing was changed. 1 annotation(s) have no such field."_s);
    m_bulk->confirmAll();
    QVERIFY(m_refused.startsWith(u"There is nothing to confirm"_s));
    m_bulk->retag({m_codebook.tagNamed(u"Attribution"_s)->id, {}});
    QVERIFY(m_refused.contains(u"Attribution already"_s));

    QCOMPARE(m_project->history()->size(), before);
    QCOMPARE(m_done, QString());
}

void BulkEditTest::aReadOnlyProjectIsLeftAlone()
{
    const auto reader = storage::Project::open(m_project->path()).value();
    m_bulk->setProject(reader.get());

    m_bulk->removeAll();
    m_bulk->askForField();

    QVERIFY(m_refused.startsWith(u"This project is open for reading only"_s));
    QVERIFY(m_project->annotation(m_ids[0]).isOk());
    QMenu menu;
    m_bulk->addTo(&menu);
    for (const QAction *action : menu.actions())
        QVERIFY(!action->isEnabled());
    m_bulk->setProject(nullptr);
}

void BulkEditTest::theMenuOffersWhatIsPossible()
{
    QMenu menu;
    m_bulk->addTo(&menu);

    QCOMPARE(menu.actions().size(), 4);
    QCOMPARE(menu.actions().last()->text(), u"&Delete 3 annotation(s)"_s);
    QSet<QString> tags;
    for (QAction *action : menu.actions().first()->menu()->actions()) {
        tags.insert(action->text());
        if (action->text() == u"Figure"_s)
            action->trigger();
    }
    QVERIFY(tags.contains(u"Attribution"_s));
    QVERIFY(!tags.contains(u"Source"_s)); // a part
    QCOMPARE(m_done, u"3 annotation(s) retagged as Figure."_s);
    m_ids.clear();
    QMenu empty;
    m_bulk->addTo(&empty);
    QVERIFY(!empty.actions().last()->isEnabled());
}

QTEST_MAIN(BulkEditTest)
#include "bulkedittest.moc"
