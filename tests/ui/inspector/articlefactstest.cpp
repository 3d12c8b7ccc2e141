#include "ui/inspector/articlefacts.h"

#include "app/copies/copyedits.h"
#include "tests/ui/windowfixture.h"
#include "ui/inspector/articlepanel.h"
#include "ui/inspector/factstext.h"
#include "ui/inspector/inspector.h"

#include <QClipboard>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using storage::Article;
using storage::ArticleRelation;
using storage::Id;
using ui::FactsText;

/// What the inspector says besides the metadata: properties and relations.
class ArticleFactsTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void whatIsNotKnownTakesNoPlace();
    void propertiesHavePlainNamesInOrder();
    void hostileValuesAreShownAsTheyAre();
    void longValuesStayInThePanel();
    void valuesAreCopied();
    void relationsAreSentences();
    void onlyTheFirstOfManyCopiesAreNamed();
    void changesAndUndoAreFollowed();
    void aLinkOpensTheOtherArticle();

private:
    void setProperties(Id<Article> id, const std::map<QString, QString> &properties);
    void relate(ArticleRelation::Kind kind, Id<Article> from, Id<Article> to);
    FactsText *relations() const { return m_window->inspector()->articlePanel()->relations(); }
    FactsText *properties() const { return m_window->inspector()->articlePanel()->properties(); }
    QStringList lines(const FactsText *text) const
    {
        return text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    }

    Id<Article> m_report, m_copy;
};

void ArticleFactsTest::init()
{
    open();
    m_report = addArticle(u"The vote <b>counted</b>"_s, u"The council has voted on it.\n"_s);
    m_copy = addArticle(u"A vote"_s, u"The council has voted on it.\n"_s);
    m_window->articleList()->setCurrent(m_report);
}

void ArticleFactsTest::setProperties(Id<Article> id, const std::map<QString, QString> &properties)
{
    Article article = m_window->project()->article(id).value();
    article.metadata.properties = properties;
    QVERIFY(m_window->project()->edit(
        {u"Set"_s, {}}, [&](storage::Edit &edit) { return edit.updateArticle(article); }));
}

void ArticleFactsTest::relate(ArticleRelation::Kind kind, Id<Article> from, Id<Article> to)
{
    QVERIFY(m_window->project()->edit({u"Relate"_s, {}}, [&](storage::Edit &edit) {
        return edit.addRelation({{}, {}, kind, from, to});
    }));
}

void ArticleFactsTest::whatIsNotKnownTakesNoPlace()
{
    QVERIFY(!properties()->isVisible());
    QVERIFY(!relations()->isVisible());
}

void ArticleFactsTest::propertiesHavePlainNamesInOrder()
{
    setProperties(m_report, {{u"Ressort"_s, u"Politik"_s},
                             {u"urgency"_s, u"4"_s},
                             {u"source_id"_s, u"urn:a"_s},
                             {u"version"_s, u"2"_s}});

    QVERIFY(properties()->isVisible());
    QCOMPARE(lines(properties()),
             (QStringList{u"Number in the source"_s, u"urn:a"_s, u"Version"_s, u"2"_s, u"Urgency"_s,
                          u"4"_s, u"Ressort"_s, u"Politik"_s}));
    QCOMPARE(ui::propertyHeading(u"source_id"_s), u"Number in the source"_s);
    QCOMPARE(ui::propertyHeading(u"Ressort"_s), u"Ressort"_s);
}

void ArticleFactsTest::hostileValuesAreShownAsTheyAre()
{
    setProperties(m_report, {{u"<i>a</i>%1"_s, u"<img src=x>%2 & \"more\""_s}});
    relate(ArticleRelation::Kind::Corrects, m_copy, m_report);
    m_window->articleList()->setCurrent(m_copy);
    QCOMPARE(lines(relations()), QStringList{u"Corrects The vote <b>counted</b>"_s});

    m_window->articleList()->setCurrent(m_report);

    QCOMPARE(lines(properties()), (QStringList{u"<i>a</i>%1"_s, u"<img src=x>%2 & \"more\""_s}));
}

void ArticleFactsTest::longValuesStayInThePanel()
{
    const int before = m_window->inspector()->width();

    setProperties(m_report, {{u"source_id"_s, u"urn:"_s + QString(400, u'x')},
                             {u"abstract"_s, u"word "_s.repeated(20'000)}});

    QVERIFY(properties()->document()->idealWidth() <= properties()->viewport()->width());
    QVERIFY(properties()->height() >= int(properties()->document()->size().height()));
    QVERIFY(properties()->toPlainText().size() < 4'000);
    QCOMPARE(m_window->inspector()->width(), before);
}

void ArticleFactsTest::valuesAreCopied()
{
    setProperties(m_report, {{u"source_id"_s, u"urn:a"_s}});

    properties()->selectAll();
    properties()->copy();

    QVERIFY(QApplication::clipboard()->text().contains(u"urn:a"));
}

void ArticleFactsTest::relationsAreSentences()
{
    const Id<Article> other = addArticle(u"Apart"_s, u"Nobody has voted on anything at all.\n"_s);
    QVERIFY(app::countAsCopies(*m_window->project(), {{m_report, {m_copy}}}));
    QVERIFY(app::keepApart(*m_window->project(), {{m_report, {other}}}));
    relate(ArticleRelation::Kind::Corrects, other, m_report);

    m_window->articleList()->setCurrent(m_report);
    QCOMPARE(lines(relations()), (QStringList{u"Corrected by Apart"_s,
                                              u"1 article(s) count as copies of this one: A vote"_s,
                                              u"Kept apart from Apart"_s}));
    m_window->articleList()->setCurrent(m_copy);
    QCOMPARE(lines(relations()), QStringList{u"Copy of The vote <b>counted</b> (the same text)"_s});
    QVERIFY(!properties()->isVisible());
    m_window->articleList()->setCurrent(other);
    QCOMPARE(lines(relations()), (QStringList{u"Corrects The vote <b>counted</b>"_s,
                                              u"Kept apart from The vote <b>counted</b>"_s}));
}

void ArticleFactsTest::onlyTheFirstOfManyCopiesAreNamed()
{
    app::RelatedArticles related;
    for (qint64 id = 1; id <= 11; ++id) {
        storage::ArticleSummary copy;
        copy.id = Id<Article>{id};
        copy.title = u"Copy"_s;
        copy.publisher = u"Paper %1"_s.arg(id);
        copy.datePublished = u"2026-01-05T10:00:00Z"_s;
        related.copies.push_back(copy);
    }

    QTextDocument document;
    document.setHtml(ui::relationsHtml(related));

    const QString text = document.toPlainText();
    QVERIFY2(text.startsWith(u"11 article(s) count as copies of this one:"), qPrintable(text));
    QVERIFY(text.contains(u"Copy · Paper 8 · 2026-01-05"));
    QVERIFY(!text.contains(u"Paper 9"));
    QVERIFY(text.endsWith(u"and 3 more"));
    QCOMPARE(ui::relationsHtml({}), QString());
}

void ArticleFactsTest::changesAndUndoAreFollowed()
{
    setProperties(m_report, {{u"urgency"_s, u"4"_s}});
    QVERIFY(app::countAsCopies(*m_window->project(), {{m_report, {m_copy}}}));
    QCOMPARE(lines(relations()).size(), 1);

    QVERIFY(m_window->project()->undo());
    QVERIFY(!relations()->isVisible());
    QVERIFY(properties()->isVisible());
    QVERIFY(m_window->project()->undo());
    QVERIFY(!properties()->isVisible());
    QVERIFY(m_window->project()->redo());
    QVERIFY(properties()->isVisible());
}

void ArticleFactsTest::aLinkOpensTheOtherArticle()
{
    QVERIFY(app::countAsCopies(*m_window->project(), {{m_report, {m_copy}}}));

    QTextCursor cursor(relations()->document());
    cursor.movePosition(QTextCursor::End);
    relations()->setTextCursor(cursor);
    const QPoint place = relations()->cursorRect().center() - QPoint(8, 0);
    QTest::mouseClick(relations()->viewport(), Qt::LeftButton, {}, place);

    QCOMPARE(view()->text(), u"The council has voted on it.\n"_s);
    QCOMPARE(m_window->articleList()->current(), m_copy);
    QCOMPARE(lines(relations()), QStringList{u"Copy of The vote <b>counted</b> (the same text)"_s});
}

QTEST_MAIN(ArticleFactsTest)
#include "articlefactstest.moc"
