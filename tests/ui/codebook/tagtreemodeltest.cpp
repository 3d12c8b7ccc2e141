#include "ui/codebook/tagtreemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::Id;
using storage::Tag;
using ui::TagTreeModel;

/// The tags of a codebook as a tree.
class TagTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagsComeAndGoRowByRow();
    void aTagMovesWithWhatIsBelowIt();
    void parentAndChildCanChangePlaces();
    void aDeletedParentLeavesItsChildrenToOthers();
    void anyCodebookFollowsAnyOther();
    void aRowSaysWhatItIs();
    void aDropAsksForAMove_data();
    void aDropAsksForAMove();
    void nothingIsDroppedBelowItself();
    void nothingIsDroppedWhereNothingCanBeChanged();

private:
    /// "a(b c) d": a with b and c below it, then d.
    static storage::Codebook codebookOf(const QString &tree);
    QString tree(const QModelIndex &below = {}) const;
    QModelIndex row(const QString &name) const;

    std::unique_ptr<TagTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TagTreeModelTest::init()
{
    m_model = std::make_unique<TagTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TagTreeModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

storage::Codebook TagTreeModelTest::codebookOf(const QString &tree)
{
    storage::Codebook codebook;
    std::vector<Id<Tag>> parents{{}};
    for (const QChar sign : tree) {
        if (sign == u'(') {
            parents.push_back(codebook.tags.back().id);
        } else if (sign == u')') {
            parents.pop_back();
        } else if (sign.isLetter()) {
            Tag tag;
            tag.id = {sign.unicode()};
            tag.name = sign;
            tag.parentId = parents.back();
            codebook.tags.push_back(tag);
        }
    }
    return codebook;
}

QString TagTreeModelTest::tree(const QModelIndex &below) const
{
    QString text;
    for (int number = 0; number < m_model->rowCount(below); ++number) {
        const QModelIndex index = m_model->index(number, 0, below);
        text += index.data().toString().toLower();
        if (m_model->rowCount(index) > 0)
            text += u'(' + tree(index) + u')';
    }
    return text;
}

QModelIndex TagTreeModelTest::row(const QString &name) const
{
    return m_model->indexOf(Id<Tag>{name.front().unicode()});
}

void TagTreeModelTest::tagsComeAndGoRowByRow()
{
    m_model->setCodebook(codebookOf(u"a(b)c"_s));
    const QPersistentModelIndex kept = row(u"c"_s);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->setCodebook(codebookOf(u"a(bd)c"_s));
    QCOMPARE(tree(), u"a(bd)c"_s);
    QCOMPARE(inserted.size(), 1);
    m_model->setCodebook(codebookOf(u"c"_s));

    QCOMPARE(tree(), u"c"_s);
    QCOMPARE(kept.row(), 0);
    QVERIFY(removed.size() > 0);
    QCOMPARE(reset.size(), 0);
}

void TagTreeModelTest::aTagMovesWithWhatIsBelowIt()
{
    m_model->setCodebook(codebookOf(u"a(b(c))d"_s));
    const QPersistentModelIndex moved = row(u"b"_s);
    QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);

    m_model->setCodebook(codebookOf(u"ad(b(c))"_s));

    QCOMPARE(tree(), u"ad(b(c))"_s);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moved.parent(), row(u"d"_s));
}

void TagTreeModelTest::parentAndChildCanChangePlaces()
{
    m_model->setCodebook(codebookOf(u"a(b)"_s));

    m_model->setCodebook(codebookOf(u"b(a)"_s));

    QCOMPARE(tree(), u"b(a)"_s);
}

void TagTreeModelTest::aDeletedParentLeavesItsChildrenToOthers()
{
    m_model->setCodebook(codebookOf(u"a(bc)d"_s));
    const QPersistentModelIndex child = row(u"c"_s);

    m_model->setCodebook(codebookOf(u"d(bc)"_s));

    QCOMPARE(tree(), u"d(bc)"_s);
    QVERIFY(child.isValid());
}

void TagTreeModelTest::anyCodebookFollowsAnyOther()
{
    const QStringList trees{u"a(b(cd)e)f"_s, u"f(e(d(c(b(a)))))"_s, u""_s,       u"abcdef"_s,
                            u"fedcba"_s,     u"c(a)f(b)"_s,         u"gh(ab)"_s, u"b(h(g))a"_s};
    for (const QString &from : trees) {
        for (const QString &to : trees) {
            m_model->setCodebook(codebookOf(from));
            m_model->setCodebook(codebookOf(to));
            QCOMPARE(tree(), to);
        }
    }
}

void TagTreeModelTest::aRowSaysWhatItIs()
{
    storage::Codebook codebook = codebookOf(u"a"_s);
    codebook.tags[0].name = u"loaded_language"_s;
    codebook.tags[0].shortcut = u"l"_s;
    codebook.tags[0].retired = true;

    m_model->setCodebook(codebook);
    m_model->setCounts({{codebook.tags[0].id, 3}});

    const QModelIndex index = m_model->index(0, 0);
    QCOMPARE(index.data().toString(), u"Loaded language"_s);
    QCOMPARE(index.data(TagTreeModel::LetterRole).toString(), u"L"_s);
    QCOMPARE(index.data(TagTreeModel::CountRole).toInt(), 3);
    QVERIFY(index.data(TagTreeModel::RetiredRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"letter L"_s));
}

void TagTreeModelTest::aDropAsksForAMove_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("position");

    // a(b c) d e
    QTest::newRow("onto a tag it becomes the last below it") << u"d"_s << u"a"_s << -1 << 2;
    QTest::newRow("between two tags") << u"d"_s << u"a"_s << 1 << 1;
    QTest::newRow("further down the place it leaves closes up") << u"b"_s << u"a"_s << 2 << 1;
    QTest::newRow("further up nothing closes up") << u"c"_s << u"a"_s << 0 << 0;
    QTest::newRow("to the root") << u"b"_s << QString() << 2 << 2;
    QTest::newRow("into the empty room below") << u"a"_s << QString() << -1 << 2;
}

void TagTreeModelTest::aDropAsksForAMove()
{
    QFETCH(QString, tag);
    QFETCH(QString, parent);
    QFETCH(int, row);
    m_model->setCodebook(codebookOf(u"a(bc)de"_s));
    QSignalSpy wanted(m_model.get(), &TagTreeModel::moveWanted);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({this->row(tag)}));

    const QModelIndex below = parent.isEmpty() ? QModelIndex() : this->row(parent);
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, below));
    m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, below);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Id<Tag>>(), m_model->tagAt(this->row(tag)));
    QCOMPARE(wanted[0][1].value<Id<Tag>>(), m_model->tagAt(below));
    QTEST(wanted[0][2].toInt(), "position");
    QCOMPARE(tree(), u"a(bc)de"_s); // the codebook decides
}

void TagTreeModelTest::nothingIsDroppedBelowItself()
{
    m_model->setCodebook(codebookOf(u"a(b(c))"_s));
    const std::unique_ptr<QMimeData> data(m_model->mimeData({row(u"a"_s)}));

    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, row(u"a"_s)));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, row(u"c"_s)));
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
}

void TagTreeModelTest::nothingIsDroppedWhereNothingCanBeChanged()
{
    m_model->setCodebook(codebookOf(u"ab"_s));
    const std::unique_ptr<QMimeData> data(m_model->mimeData({row(u"a"_s)}));

    m_model->setCanMove(false);

    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, row(u"b"_s)));
    QVERIFY(!m_model->flags(row(u"a"_s)).testFlag(Qt::ItemIsDragEnabled));
}

QTEST_GUILESS_MAIN(TagTreeModelTest)
#include "tagtreemodeltest.moc"
