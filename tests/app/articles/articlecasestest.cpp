#include "app/articles/articlereader.h"
#include "tests/app/articles/readarticle.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each input in tests/cases/articles has its text of record beside it as INPUT.expected.txt, and
/// what was found in it as INPUT.expected.json; an input with several articles has
/// INPUT.expected.1.txt and so on, and one that cannot be read only says why in its .json. With
/// SAYSO_WRITE_CASES set, they are written anew, to be read by a person before they are committed.
class ArticleCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsReadAsExpected_data();
    void everyCaseIsReadAsExpected();
};

namespace {

QString folder()
{
    return QStringLiteral(SAYSO_TEST_CASES) + u"/articles/"_s;
}

QByteArray found(const app::ReadArticle &read)
{
    return QJsonDocument(cases::described(read)).toJson();
}

QByteArray found(const storage::Error &error)
{
    return QJsonDocument(cases::described(error)).toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void ArticleCasesTest::everyCaseIsReadAsExpected_data()
{
    QTest::addColumn<QString>("name");

    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.contains(".expected."_L1) && name != "README.md"_L1)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void ArticleCasesTest::everyCaseIsReadAsExpected()
{
    QFETCH(QString, name);
    const QByteArray bytes = cases::contents(folder() + name);

    const app::ReadArticles articles = app::readArticles(name, bytes);

    for (size_t i = 0; i < articles.size(); ++i) {
        const auto &read = articles[i];
        const QString expected = folder() + name + u".expected"_s +
                                 (articles.size() > 1 ? u".%1"_s.arg(i + 1) : QString());
        const QByteArray text = read.isOk() ? read->article.text.toUtf8() : QByteArray();
        const QByteArray what = read.isOk() ? found(*read) : found(read.error());
        if (qEnvironmentVariableIsSet("SAYSO_WRITE_CASES")) {
            write(expected + u".json"_s, what);
            if (read.isOk())
                write(expected + u".txt"_s, text);
        }
        QCOMPARE(QString::fromUtf8(what),
                 QString::fromUtf8(cases::contents(expected + u".json"_s)));
        QCOMPARE(text, cases::contents(expected + u".txt"_s));
        if (read.isOk()) {
            QCOMPARE(read->article.source.bytes, bytes);
            QCOMPARE(read->article.source.name, name);
        }
    }
    const bool hasMore =
        QFile::exists(folder() + name + u".expected.%1.json"_s.arg(articles.size() + 1));
    QVERIFY(!hasMore);
}

QTEST_GUILESS_MAIN(ArticleCasesTest)
#include "articlecasestest.moc"
