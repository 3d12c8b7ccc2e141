#include "codebookwindowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using storage::Id;
using storage::Tag;

/// How tags come, move, go and merge in the codebook editor, by keys.
class CodebookTagsTest : public CodebookWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNewTagIsNamedAtOnce();
    void aTagBelowLooksLikeItsParent();
    void altAndArrowsMoveATag();
    void aTagIsDraggedBelowAnother();
    void aMoveThatWouldLoseSomethingIsRefused();
    void anUnusedTagIsDeleted();
    void aUsedTagIsRetired();
    void aRetiredTagWhoseLetterIsTakenSaysSo();
    void tagsAreMerged();
    void aMergeCanBeLeft();
    void undoElsewhereIsSeenHere();
    void undoShowsWhatItChanged();
    void countsFollowTheAnnotations();
};

void CodebookTagsTest::aNewTagIsNamedAtOnce()
{
    tree()->setFocus();
    const auto tags = codebook().tags.size();

    type(Qt::Key_Insert);
    type(u"Irony"_s);
    type(Qt::Key_Return);

    QCOMPARE(codebook().tags.size(), tags + 1);
    const Tag added = tag(u"Irony"_s);
    QCOMPARE(tree()->currentTag(), added.id);
    QVERIFY(!added.style.lightFill.isEmpty());
    for (const Tag &other : codebook().tags)
        QVERIFY(other.id == added.id || other.style.lightFill != added.style.lightFill);
    type(Qt::Key_Z, Qt::ControlModifier);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(codebook().tags.size(), tags);
}

void CodebookTagsTest::aTagBelowLooksLikeItsParent()
{
    choose(u"Figure"_s);

    inWindow<QPushButton>("newTagBelow")->click();
    type(u"Price"_s);
    type(Qt::Key_Return);

    QCOMPARE(tag(u"Price"_s).parentId, tag(u"Figure"_s).id);
    QVERIFY(tag(u"Price"_s).style.lightFill.isEmpty());
    QVERIFY(shownTags().contains(u">Price"_s));
    showPage(1);
    QVERIFY(!in<QLineEdit>("rolesPage", "name")->isEnabled());
    QVERIFY(in<QLabel>("rolesPage", "inherited")->text().contains(u"Figure"_s));
    in<QPushButton>("rolesPage", "goThere")->click();
    QCOMPARE(tree()->currentTag(), tag(u"Figure"_s).id);
    QVERIFY(in<QLineEdit>("rolesPage", "name")->isEnabled());
}

void CodebookTagsTest::altAndArrowsMoveATag()
{
    addedTag(u"One"_s);
    const Id<Tag> two = addedTag(u"Two"_s);
    choose(u"Two"_s);

    type(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"Two"_s, u"One"_s}));
    type(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u"Two"_s}));
    type(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u">Two"_s}));
    QCOMPARE(tree()->currentTag(), two);
    type(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u"Two"_s}));

    type(Qt::Key_Down, Qt::AltModifier); // it is the last one
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u">Two"_s}));
    reopen();
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u">Two"_s}));
}

void CodebookTagsTest::aTagIsDraggedBelowAnother()
{
    addedTag(u"One"_s);
    const Id<Tag> two = addedTag(u"Two"_s);
    auto *model = static_cast<ui::TagTreeModel *>(tree()->model());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(two)}));
    const auto drop = [&](QPoint place) {
        QWidget *viewport = tree()->viewport();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QVERIFY(move.isAccepted());
        QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &event);
    };
    const auto rectOf = [&](const QString &name) {
        return tree()->visualRect(model->indexOf(tag(name).id));
    };

    drop(rectOf(u"One"_s).center());
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u">Two"_s}));
    QVERIFY(tree()->isExpanded(model->indexOf(tag(u"One"_s).id)));
    QCOMPARE(tree()->currentTag(), two);
    drop(rectOf(u"Claim"_s).topLeft() + QPoint(30, 1)); // on the edge above the first

    QCOMPARE(shownTags().first(), u"Two"_s);
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shownTags().mid(5), (QStringList{u"One"_s, u">Two"_s}));
}

void CodebookTagsTest::aMoveThatWouldLoseSomethingIsRefused()
{
    choose(u"Figure"_s);
    addedTag(u"Price"_s, tag(u"Figure"_s).id);
    mark(u"Price"_s, {{u"quantity"_s, {0, 3}}});
    choose(u"Price"_s);
    const size_t before = edits();

    type(Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(edits(), before);
    QVERIFY(shownTags().contains(u">Price"_s));
    QVERIFY2(refusal().contains(u"quantity"_s), qPrintable(refusal()));
}

void CodebookTagsTest::anUnusedTagIsDeleted()
{
    choose(u"Framing"_s);
    QCOMPARE(inWindow<QPushButton>("removeTag")->text().remove(u'&'), u"Delete"_s);

    type(Qt::Key_Delete);

    QVERIFY(!codebook().tagNamed(u"Framing"_s));
    QVERIFY(!shownTags().contains(u"Framing"_s));
    QVERIFY(tree()->currentTag().isValid());
    type(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shownTags().contains(u"Framing"_s));
    QCOMPARE(tree()->currentTag(), tag(u"Framing"_s).id);
}

void CodebookTagsTest::aUsedTagIsRetired()
{
    const auto annotation = mark(u"Framing"_s, {{u"passage"_s, {0, 3}}});
    choose(u"Framing"_s);
    QTRY_COMPARE(inWindow<QPushButton>("removeTag")->text().remove(u'&'), u"Retire"_s);
    QVERIFY(inWindow<QLabel>("state")->text().contains(u"1 annotation"_s));

    type(Qt::Key_Delete);

    QVERIFY(tag(u"Framing"_s).retired);
    QVERIFY(m_project->annotation(annotation));
    QCOMPARE(inWindow<QPushButton>("removeTag")->text().remove(u'&'), u"Use again"_s);
    inWindow<QPushButton>("removeTag")->click();
    QVERIFY(!tag(u"Framing"_s).retired);
}

void CodebookTagsTest::aRetiredTagWhoseLetterIsTakenSaysSo()
{
    mark(u"Framing"_s, {{u"passage"_s, {0, 3}}});
    choose(u"Framing"_s);
    inWindow<QPushButton>("removeTag")->click();
    choose(u"Claim"_s);
    in<QWidget>("tagPage", "letter")->setFocus();
    type(u"r"_s);
    QCOMPARE(tag(u"Claim"_s).shortcut, u"R"_s);

    choose(u"Framing"_s);
    inWindow<QPushButton>("removeTag")->click();

    QVERIFY(tag(u"Framing"_s).retired);
    QVERIFY2(refusal().startsWith(u"R belongs to Claim"_s), qPrintable(refusal()));
}

void CodebookTagsTest::tagsAreMerged()
{
    const auto annotation =
        mark(u"Framing"_s, {{u"passage"_s, {0, 3}}}, {{u"frame"_s, u"conflict"_s}});
    choose(u"Framing"_s);
    QString preview;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *into = dialog->findChild<QComboBox *>(u"into"_s);
        into->setFocus();
        into->setCurrentIndex(into->findText(u"Claim"_s));
        preview = dialog->findChild<QLabel *>(u"preview"_s)->text();
        QTest::keyClick(into, Qt::Key_Return);
    });

    inWindow<QPushButton>("merge")->click();

    QVERIFY2(preview.contains(u"1 annotation"_s), qPrintable(preview));
    QVERIFY2(preview.contains(u"Frame"_s), qPrintable(preview));
    QVERIFY2(!preview.contains(u"Passage"_s), qPrintable(preview)); // Claim has that
    QCOMPARE(refusal(), QString());
    QVERIFY(!codebook().tagNamed(u"Framing"_s));
    QCOMPARE(m_project->annotation(annotation)->tagId, tag(u"Claim"_s).id);
    QCOMPARE(valueOf(annotation, u"frame"_s), u"conflict"_s);
    QCOMPARE(tree()->currentTag(), tag(u"Claim"_s).id);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tree()->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_project->annotation(annotation)->tagId, tag(u"Framing"_s).id);
}

void CodebookTagsTest::aMergeCanBeLeft()
{
    choose(u"Framing"_s);
    const size_t before = edits();
    QTimer::singleShot(0, m_window.get(),
                       [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });

    inWindow<QPushButton>("merge")->click();

    QCOMPARE(edits(), before);
}

void CodebookTagsTest::undoElsewhereIsSeenHere()
{
    Tag claim = tag(u"Claim"_s);
    claim.name = u"Thesis"_s;
    QVERIFY(app::updateTag(*m_project, claim));
    QVERIFY(shownTags().contains(u"Thesis"_s));

    QVERIFY(m_project->undo());

    QVERIFY(shownTags().contains(u"Claim"_s));
}

void CodebookTagsTest::undoShowsWhatItChanged()
{
    choose(u"Figure"_s);
    in<QWidget>("tagPage", "letter")->setFocus();
    type(u"9"_s);
    choose(u"Claim"_s);

    type(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(tree()->currentTag(), tag(u"Figure"_s).id);
    QCOMPARE(in<QLineEdit>("tagPage", "letter")->text(), u"F"_s);
}

void CodebookTagsTest::countsFollowTheAnnotations()
{
    const QModelIndex claim =
        static_cast<ui::TagTreeModel *>(tree()->model())->indexOf(tag(u"Claim"_s).id);
    QCOMPARE(claim.data(ui::TagTreeModel::CountRole).toInt(), 0);

    mark(u"Claim"_s, {{u"passage"_s, {0, 3}}});
    mark(u"Claim"_s, {{u"passage"_s, {4, 9}}});

    QTRY_COMPARE(claim.data(ui::TagTreeModel::CountRole).toInt(), 2);
}

QTEST_MAIN(CodebookTagsTest)
#include "codebooktagstest.moc"
