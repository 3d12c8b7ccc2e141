#include "app/datasets/articlescsv.h"

#include "app/annotating/suggestionreview.h"
#include "app/cues/cuefinder.h"
#include "app/datasets/csv.h"
#include "app/suggestions/suggester.h"
#include "tests/app/annotating/annotatingfixture.h"

#include <QRegularExpression>

using namespace app;
using namespace Qt::StringLiterals;

/// The table of articles: what became of the suggestions of each, analyst by analyst.
class ArticlesCsvTest : public AnnotatingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void eachAnalystHasARowInEachArticle();
    void whereNobodyWorkedThereIsARowWithoutAnAnnotator();
    void onlyWhoIsAskedForHasRows();
    void whereNothingIsSuggestedThereIsNoShare();
    void aCopySaysWhatItIsACopyOf();
    void propertiesHaveColumnsOfTheirOwn();
    void anUnknownAnalystIsNamed();
    void excelGetsAMarkAndGuards();
    void annotationsSayWhichRuleTheyBeganAs();

private:
    /// The whole table; ids are replaced, for each run makes others.
    QString table(const ArticlesCsvOptions &options = {})
    {
        if (!exportArticlesCsv(*m_project, m_path, options))
            return {};
        static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
        return contentOf(m_path).replace(id, u"ID"_s);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString contentOf(const QString &path) { return QString::fromUtf8(bytesOf(path)); }
    storage::Id<storage::Article> addArticle(const QString &title, const QString &body)
    {
        storage::NewArticle article;
        article.metadata.title = title;
        article.metadata.language = u"en"_s;
        article.text = body;
        storage::Id<storage::Article> id;
        const auto added = m_project->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
            const auto made = edit.addArticle(article);
            id = made.valueOr({});
            return made ? storage::Result<void>() : made.error();
        });
        return added ? id : storage::Id<storage::Article>();
    }

    QString m_path;
    std::vector<Suggestion> m_suggestions;
};

/// Anna accepts one of two suggestions and rejects the other; Ben marks a cue by hand.
void ArticlesCsvTest::init()
{
    open();
    m_path = m_folder->filePath(u"articles.csv"_s);
    CueFinder finder;
    m_suggestions = suggestionsIn(text, finder.cuesIn(text, u"en"_s), u"en"_s);
    QCOMPARE(m_suggestions.size(), size_t(2));
    const TextMap map(text);
    QVERIFY(acceptSuggestion(*m_project, m_article, map, m_suggestions[1]));
    QVERIFY(rejectSuggestions(*m_project, {{m_article, map, {m_suggestions[0]}}}));
    QVERIFY(m_project->useAnalyst(u"Ben"_s));
    m_annotator = std::make_unique<Annotator>(*m_project);
    QVERIFY(m_annotator->openArticle(m_article));
    QVERIFY(m_annotator->mark(kind(u"U"_s), rangeOf(u"said Mrs"_s)));
}

void ArticlesCsvTest::eachAnalystHasARowInEachArticle()
{
    QVERIFY(addArticle(u"=A, \"quoted\""_s, u"It will rain for 12 days, said Ana.\n"_s).isValid());

    QCOMPARE(table(), contentOf(QStringLiteral(SAYSO_TEST_CASES "/articlescsv/expected.csv")));
}

void ArticlesCsvTest::whereNobodyWorkedThereIsARowWithoutAnAnnotator()
{
    QVERIFY(addArticle(u"New"_s, u"It will rain, said Ana.\n"_s).isValid());

    QVERIFY2(table().contains(u"ID,New,,,,en,to_do,0,,0,1,0,0,0,1,0.000,\r\n"_s),
             qPrintable(table()));
}

void ArticlesCsvTest::onlyWhoIsAskedForHasRows()
{
    QVERIFY(addArticle(u"New"_s, u"It will rain, said Ana.\n"_s).isValid());

    const QString rows = table({{u"Ben"_s}, false});

    QCOMPARE(rows.count(u"\r\n"_s), 2);
    QVERIFY(rows.contains(u",Ben,"_s));
    QVERIFY(!rows.contains(u"Anna"_s));
}

void ArticlesCsvTest::whereNothingIsSuggestedThereIsNoShare()
{
    QVERIFY(addArticle(u"Still"_s, u"The sea is grey.\n"_s).isValid());

    QVERIFY2(table().contains(u"ID,Still,,,,en,to_do,0,,0,0,0,0,0,0,,\r\n"_s), qPrintable(table()));
}

void ArticlesCsvTest::aCopySaysWhatItIsACopyOf()
{
    const auto copy = addArticle(u"Copy"_s, u"The sea is grey.\n"_s);
    const auto copyOfCopy = addArticle(u"Copy of it"_s, u"The sea is grey, they say.\n"_s);
    QVERIFY(m_project->edit({u"Relate"_s, {}}, [&](storage::Edit &edit) {
        const auto kind = storage::ArticleRelation::Kind::CopyOf;
        const auto first = edit.addRelation({{}, {}, kind, copyOfCopy, copy});
        return first ? edit.addRelation({{}, {}, kind, copy, m_article}) : first;
    }));

    QVERIFY(exportArticlesCsv(*m_project, m_path));

    const QString uuid = m_project->article(m_article)->uuid;
    const QStringList lines = contentOf(m_path).trimmed().split(u"\r\n"_s);
    QVERIFY(lines.first().endsWith(u",copy_of"_s));
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].endsWith(u","_s), qPrintable(lines[1]));
    QVERIFY2(lines[3].endsWith(u',' + uuid), qPrintable(lines[3]));
    QVERIFY2(lines[4].endsWith(u',' + uuid), qPrintable(lines[4]));
}

void ArticlesCsvTest::propertiesHaveColumnsOfTheirOwn()
{
    const auto set = [this](storage::Id<storage::Article> id,
                            const std::map<QString, QString> &properties) {
        storage::Article article = m_project->article(id).value();
        article.metadata.properties = properties;
        return m_project
            ->edit({u"Set"_s, {}}, [&](storage::Edit &edit) { return edit.updateArticle(article); })
            .isOk();
    };
    const auto other = addArticle(u"Sea"_s, u"The sea is grey.\n"_s);
    QVERIFY(set(m_article, {{u"title"_s, u"other"_s}, {u"version"_s, u"2"_s}}));
    QVERIFY(set(other, {{u"Desk, no"_s, u"=4"_s}}));

    const QStringList lines = table().split(u"\r\n"_s, Qt::SkipEmptyParts);

    QVERIFY2(
        lines.first().endsWith(u",copy_of,\"property_Desk, no\",property_title,property_version"_s),
        qPrintable(lines.first()));
    QVERIFY2(lines[1].endsWith(u",,other,2"), qPrintable(lines[1]));
    QVERIFY2(lines.last().endsWith(u",,=4,,"), qPrintable(lines.last()));
    const QStringList guarded = table({{}, true}).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY2(guarded.last().endsWith(u",,'=4,,"), qPrintable(guarded.last()));
}

void ArticlesCsvTest::anUnknownAnalystIsNamed()
{
    const auto written = exportArticlesCsv(*m_project, m_path, {{u"Zoe"_s}, false});

    QVERIFY(!written);
    QCOMPARE(written.error().code, storage::ErrorCode::NotFound);
    QCOMPARE(written.error().subject, u"Zoe"_s);
    QVERIFY(!QFile::exists(m_path));
}

void ArticlesCsvTest::excelGetsAMarkAndGuards()
{
    QVERIFY(addArticle(u"=SUM(A1)"_s, u"The sea is grey.\n"_s).isValid());

    const auto written = exportArticlesCsv(*m_project, m_path, {{}, true});

    QVERIFY(written);
    QCOMPARE(written->guardedCells, 1);
    QVERIFY(bytesOf(m_path).startsWith("\xEF\xBB\xBF"
                                       "article_id,"));
    QVERIFY(contentOf(m_path).contains(u",'=SUM(A1),"_s));
}

void ArticlesCsvTest::annotationsSayWhichRuleTheyBeganAs()
{
    QVERIFY(exportCsv(*m_project, m_path));

    QVERIFY(contentOf(m_path).contains(u",suggestion:"_s + m_suggestions[1].rule + u","_s));
    QCOMPARE(contentOf(m_path).count(u",suggestion:"_s), 1);
}

QTEST_APPLESS_MAIN(ArticlesCsvTest)
#include "articlescsvtest.moc"
