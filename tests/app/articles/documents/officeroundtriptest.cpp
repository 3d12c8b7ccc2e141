#include "app/articles/articlereader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Another program's idea of the formats: what LibreOffice makes of a document of ours is read as
/// the same article. Skipped where LibreOffice is not installed.
class OfficeRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void convertedDocumentIsTheSameArticle_data();
    void convertedDocumentIsTheSameArticle();
    void convertedDeliveryHasTheSameArticles_data();
    void convertedDeliveryHasTheSameArticles();
    void convertedPageOfAnArchiveHasTheSameTexts_data();
    void convertedPageOfAnArchiveHasTheSameTexts();

private:
    /// What LibreOffice makes of @p bytes.
    QByteArray converted(const QString &name, const QByteArray &bytes, const QString &input,
                         const QString &filter, const QString &ending);

    QString m_office;
    QTemporaryDir m_folder;
};

namespace {

const char document[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Standard" style:default-outline-level="2"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"
 style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:p text:style-name="Title">Der Deich von Norderhafen kommt</text:p>
<text:p text:style-name="Standard">Die Stadt baut „<text:span text:style-name="B">für alle</text:span>“,
 sagte <text:a xlink:type="simple" xlink:href="https://example.org/lohse">Petra
 Lohse</text:a> heute<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p
 text:style-name="Standard">Im Amt seit 2019.</text:p></text:note-body></text:note>.<text:line-break/>Und
 <text:span text:style-name="I">bald</text:span>: 6 Mio. &#x20AC; &#x1F30D; im&#xAD;mer.</text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">Was beschlossen ist</text:h>
<text:list text:style-name="N"><text:list-item><text:p text:style-name="Standard">Der Antrag</text:p>
<text:list><text:list-item><text:p text:style-name="Standard">beim Land</text:p></text:list-item></text:list>
</text:list-item><text:list-item><text:p text:style-name="Standard">Der Bau</text:p></text:list-item></text:list>
<text:p text:style-name="Quotations">„Wir weichen nicht.“</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Jahr</text:p></table:table-cell><table:table-cell><text:p>Kosten</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell><table:table-cell><text:p>4&#xA0;Mio.</text:p></table:table-cell></table:table-row>
</table:table>
<text:p text:style-name="Standard">Черга, żółw, 日本.<text:tab/>Ende.</text:p>
</office:text></office:body></office:document>
)";

QStringList linesOf(const storage::NewArticle &article)
{
    QStringList lines;
    for (const storage::StructureRange &range : article.structure)
        lines.append(u"%1 %2-%3 %4"_s.arg(int(range.kind))
                         .arg(range.range.begin)
                         .arg(range.range.end)
                         .arg(range.value));
    return lines;
}

} // namespace

void OfficeRoundTripTest::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not installed");
}

void OfficeRoundTripTest::convertedDocumentIsTheSameArticle_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("filter");

    QTest::newRow("Word") << u"docx"_s << u"docx:MS Word 2007 XML"_s;
    QTest::newRow("Word in the strict form") << u"docx"_s << u"docx:Office Open XML Text"_s;
    QTest::newRow("OpenDocument") << u"odt"_s << u"odt"_s;
    QTest::newRow("Rich Text") << u"rtf"_s << u"rtf"_s;
}

void OfficeRoundTripTest::convertedDocumentIsTheSameArticle()
{
    QFETCH(QString, ending);
    QFETCH(QString, filter);
    const auto ours = app::readArticle(u"deich.fodt"_s, document);
    QVERIFY(ours.isOk());

    const QByteArray made = converted(u"deich.fodt"_s, document, {}, filter, ending);
    QVERIFY(!made.isEmpty());
    const auto theirs = app::readArticle(u"deich."_s + ending, made);

    QVERIFY(theirs.isOk());
    QCOMPARE(theirs->article.format, ending);
    QCOMPARE(theirs->article.text, ours->article.text);
    QCOMPARE(theirs->article.metadata.title, u"Der Deich von Norderhafen kommt"_s);
    QCOMPARE(linesOf(theirs->article), linesOf(ours->article));
}

namespace {

/// An article of a delivery as it is meant.
struct Meant
{
    QString title;
    QString publisher;
    QString date;
    QString byline;
    QString section;
    QStringList paragraphs;

    QString text() const
    {
        QStringList all{title};
        if (!byline.isEmpty())
            all.append(byline);
        return (all + paragraphs).join(u"\n\n"_s);
    }
};

std::vector<Meant> meantArticles()
{
    const QStringList words =
        u"harbour bridge opens later than planned because money ran out while members argued about "
        "ferries schools and the cost of steel which nobody had ordered town-planning "
        "long-standing "
        "e-mail visitors came on Friday to see what old engineers called a wonder of patience"_s
            .split(u' ');
    quint32 state = 20190111; // a fixed seed: a failure can be run again
    const auto next = [&state](quint32 bound) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % bound);
    };
    const QStringList publishers{u"The Northern Post"_s, u"Coast Weekly (Port Else)"_s,
                                 u"The Else Times"_s};
    std::vector<Meant> articles;
    for (int i = 0; i < 20; ++i) {
        Meant article;
        article.publisher = publishers[i % 3];
        article.title = u"Headline no. %1 on what the council wants"_s.arg(i + 1);
        if (i % 4 == 1)
            article.title +=
                u" and what it will cost those who live beside the harbour for years"_s;
        article.date = u"January %1, 2019"_s.arg(i + 1);
        article.byline = i % 3 == 1 ? QString() : u"Jane Roe, Political Correspondent"_s;
        article.section = u"News; Pg. %1"_s.arg(i + 1);
        for (int p = 0; p < 3 + i % 5; ++p) {
            QStringList sentences;
            for (int sentence = 0; sentence < 2 + (i + p) % 4; ++sentence) {
                QStringList line;
                for (int word = 8 + next(18); word > 0; --word)
                    line.append(words[next(quint32(words.size()))]);
                line[0][0] = line[0][0].toUpper();
                sentences.append(line.join(u' ') + u'.');
            }
            article.paragraphs.append(sentences.join(u' '));
        }
        articles.push_back(article);
    }
    articles[5].paragraphs.insert(1, u"End of Document is what the clerk wrote below it."_s);
    articles[6].paragraphs.insert(1, u"It was item 1 of 3 DOCUMENTS that the members had."_s);
    return articles;
}

QString wrapped(const QString &text)
{
    QString lines;
    qsizetype width = 0;
    for (const QString &word : text.split(u' ')) {
        if (width > 0 && width + 1 + word.size() > 76) {
            lines += u"\r\n"_s;
            width = 0;
        }
        lines += (width > 0 ? u" "_s : QString()) + word;
        width += word.size() + (width > 0 ? 1 : 0);
    }
    return lines + u"\r\n\r\n"_s;
}

/// The old layout, as a text file with short lines.
QByteArray textDelivery(const std::vector<Meant> &articles)
{
    const auto centred = [](const QString &text) {
        return QString((76 - text.size()) / 2, u' ') + text + u"\r\n"_s;
    };
    QString all(QChar::ByteOrderMark);
    for (size_t i = 0; i < articles.size(); ++i) {
        const Meant &article = articles[i];
        all += centred(u"%1 of %2 DOCUMENTS"_s.arg(i + 1).arg(articles.size())) + u"\r\n\r\n"_s;
        all += centred(article.publisher) + u"\r\n"_s + centred(article.date + u" Friday"_s);
        all += (i % 2 == 1 ? centred(u"Final Edition"_s) : QString()) + u"\r\n"_s;
        all += wrapped(article.title);
        if (!article.byline.isEmpty())
            all += wrapped(u"BYLINE: "_s + article.byline);
        all += wrapped(u"SECTION: "_s + article.section) + wrapped(u"LENGTH: 50 words"_s);
        for (const QString &paragraph : article.paragraphs)
            all += wrapped(paragraph);
        all += wrapped(u"LOAD-DATE: "_s + article.date) + wrapped(u"LANGUAGE: ENGLISH"_s);
        all +=
            centred(u"Copyright 2019 Press Ltd"_s) + centred(u"All Rights Reserved"_s) + u"\r\n"_s;
    }
    return all.toUtf8();
}

/// The new layout, as a page.
QByteArray pageDelivery(const std::vector<Meant> &articles)
{
    QString all = u"<html><body><p>User Name: Ana</p><p>Documents (%1)</p>"_s.arg(articles.size());
    for (size_t i = 0; i < articles.size(); ++i)
        all += u"<p>%1. %2</p><p>Client/Matter: -None-</p>"_s.arg(i + 1).arg(articles[i].title);
    for (const Meant &article : articles) {
        all +=
            u"<h1 style='page-break-before: always'>"_s + article.title + u"</h1><p>"_s +
            article.publisher + u"</p><p>"_s + article.date +
            u" Friday</p><p>Copyright 2019 Press Ltd All Rights Reserved</p><p><b>Section:</b>&nbsp;"_s +
            article.section + u"</p><p><b>Length:</b>&nbsp;50 words</p>"_s;
        if (!article.byline.isEmpty())
            all += u"<p><b>Byline:</b>&nbsp;"_s + article.byline + u"</p>"_s;
        all += u"<h1>Body</h1>"_s;
        for (const QString &paragraph : article.paragraphs)
            all += u"<p>"_s + paragraph + u"</p>"_s;
        all +=
            u"<h1>Classification</h1><p><b>Language:</b>&nbsp;ENGLISH</p><p><b>Load-Date:</b>&nbsp;"_s +
            article.date + u"</p><p><b>End of Document</b></p>"_s;
    }
    return QString(all + u"</body></html>"_s).toUtf8();
}

} // namespace

QByteArray OfficeRoundTripTest::converted(const QString &name, const QByteArray &bytes,
                                          const QString &input, const QString &filter,
                                          const QString &ending)
{
    QFile given(m_folder.filePath(name));
    if (!given.open(QIODevice::WriteOnly) || given.write(bytes) != bytes.size())
        return {};
    given.close();
    QProcess office;
    office.setWorkingDirectory(m_folder.path());
    QStringList arguments{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"home"_s),
                          u"--headless"_s};
    if (!input.isEmpty())
        arguments.append(u"--infilter="_s + input);
    arguments += {u"--convert-to"_s, filter, u"--outdir"_s, u"made"_s, name};
    office.start(m_office, arguments);
    if (!office.waitForFinished(120000))
        return {};
    QFile made(m_folder.filePath(u"made/"_s + name.section(u'.', 0, 0) + u'.' + ending));
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

void OfficeRoundTripTest::convertedDeliveryHasTheSameArticles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending"); // empty: as it is

    for (const QString &name : {u"old.txt"_s, u"new.html"_s}) {
        for (const QString &ending : {QString(), u"docx"_s, u"odt"_s, u"rtf"_s, u"pdf"_s})
            QTest::addRow("%s as %s", qPrintable(name), qPrintable(ending)) << name << ending;
    }
}

/// The same twenty articles in whatever format they are delivered.
void OfficeRoundTripTest::convertedDeliveryHasTheSameArticles()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const std::vector<Meant> meant = meantArticles();
    const bool isText = name.endsWith(u"txt"_s);
    QByteArray bytes = isText ? textDelivery(meant) : pageDelivery(meant);
    if (!ending.isEmpty())
        bytes =
            converted(name, bytes, isText ? u"Text (encoded):UTF8,CRLF"_s : u"HTML (StarWriter)"_s,
                      ending, ending);
    QVERIFY(!bytes.isEmpty());

    const app::ReadArticles articles = app::readArticles(
        u"delivery."_s + (ending.isEmpty() ? name.section(u'.', 1) : ending), bytes);

    QCOMPARE(articles.size(), meant.size());
    for (size_t i = 0; i < meant.size(); ++i) {
        QVERIFY(articles[i].isOk());
        const storage::NewArticle &article = articles[i]->article;
        QCOMPARE(article.text, meant[i].text());
        QCOMPARE(article.metadata.title, meant[i].title);
        QCOMPARE(article.metadata.publisher, meant[i].publisher);
        QCOMPARE(article.metadata.datePublished,
                 u"2019-01-%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
        QCOMPARE(article.metadata.section, u"News"_s);
        QCOMPARE(article.metadata.language, u"en"_s);
        const auto edition = article.metadata.properties.find(u"edition"_s);
        if (isText)
            QCOMPARE(edition != article.metadata.properties.end(), i % 2 == 1);
    }
}

void OfficeRoundTripTest::convertedPageOfAnArchiveHasTheSameTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");

    QTest::newRow("Factiva, Word") << u"factiva-codes.html"_s << u"docx"_s;
    QTest::newRow("Factiva, Rich Text") << u"factiva-codes.html"_s << u"rtf"_s;
    QTest::newRow("ProQuest, Word") << u"proquest.html"_s << u"docx"_s;
    QTest::newRow("ProQuest, Rich Text") << u"proquest.html"_s << u"rtf"_s;
    QTest::newRow("ProQuest, PDF") << u"proquest.html"_s << u"pdf"_s;
    QTest::newRow("old Nexis, Word") << u"nexis-old-de.html"_s << u"docx"_s;
    QTest::newRow("old Nexis, Rich Text") << u"nexis-old-de.html"_s << u"rtf"_s;
}

void OfficeRoundTripTest::convertedPageOfAnArchiveHasTheSameTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    QFile page(QStringLiteral(SAYSO_TEST_CASES) + u"/archives/"_s + name);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray bytes = page.readAll();
    const auto textsOf = [](const app::ReadArticles &articles) {
        QStringList texts;
        for (const auto &read : articles)
            texts.append(read.isOk() ? read->article.text : read.error().detail);
        return texts;
    };

    const QByteArray made = converted(name, bytes, u"HTML (StarWriter)"_s, ending, ending);

    QVERIFY(!made.isEmpty());
    QCOMPARE(textsOf(app::readArticles(u"a."_s + ending, made)),
             textsOf(app::readArticles(u"a.html"_s, bytes)));
}

QTEST_GUILESS_MAIN(OfficeRoundTripTest)
#include "officeroundtriptest.moc"
