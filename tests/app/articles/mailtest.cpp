#include "app/articles/mail/mail.h"

#include "app/articles/articlereader.h"
#include "app/articles/mail/savedpage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using app::ArticleFormat;
using storage::ErrorCode;

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKnownByTheirContent_data();
    void filesAreKnownByTheirContent();
    void aFormWithoutTextIsNoForm();
    void flowedLinesAreWholeParagraphs();
    void aMailOfManyTeasersIsKeptWhole();
    void addressesInAFooterAreNotThatOfTheMail();
    void mailsOfAppleAreReadWithoutTheirFrame();
    void statedLengthsTellMailsApart();
    void aSignedMailIsNoEncryptedOne();
    void picturesOfAPageAreNotWorthAWord();
    void attachedDocumentsAreArticlesOfTheirOwn();
    void anAttachedMailIsAnArticleOfItsOwn();
    void aMailThatOnlyCarriesADocumentIsThatDocument();
    void otherAttachmentsAreNamed();
    void aMailInsideIsReadWithIt();
    void anEncryptedMailSaysSo();
    void aMailWithoutSubjectHasTheNameOfItsFile();
    void aSubjectThatTheTextBeginsWithStandsOnce();
    void aPageIsReadThatItsStartNames();
    void hostileMailsAreBounded_data();
    void hostileMailsAreBounded();
    void mailboxesOfManyMailsAreReadInTime();
};

namespace {

QByteArray mail(const QByteArray &type, const QByteArray &body)
{
    return "From: Gazette <news@gazette.example>\nSubject: The vote\nDate: Thu, 3 Jun 2021 "
           "06:00:00 "
           "+0200\nMIME-Version: 1.0\nContent-Type: " +
           type + "\n\n" + body;
}

QByteArray part(const QByteArray &head, const QByteArray &body)
{
    return "--b\n" + head + "\n\n" + body + '\n';
}

app::ReadArticle read(const QByteArray &bytes)
{
    const auto article = app::readArticle(u"a.eml"_s, bytes);
    return article.isOk() ? *article : app::ReadArticle{};
}

QStringList detailsOf(const app::ReadArticle &article, app::ArticleWarning::Kind kind)
{
    QStringList details;
    for (const app::ArticleWarning &warning : article.warnings) {
        if (warning.kind == kind)
            details.append(warning.detail);
    }
    return details;
}

} // namespace

void MailTest::filesAreKnownByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    QTest::newRow("a mail") << mail("text/plain", "The council has voted.") << u"eml"_s;
    QTest::newRow("a mail with a part named page")
        << "To: a@b.example\n" + mail("multipart/related; boundary=b",
                                      part("Content-Type: text/html", "<p>The council.</p>"))
        << u"eml"_s;
    QTest::newRow("a saved page") << QByteArray(
                                         "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: "
                                         "multipart/related; boundary=b\n\n") +
                                         part("Content-Type: text/html",
                                              "<p>The council has voted.</p>")
                                  << u"mhtml"_s;
    QTest::newRow("a mailbox") << "From a@b.example Thu Jun  3 06:00:05 2021\n" +
                                      mail("text/plain", "The council has voted.")
                               << u"mbox"_s;
    QTest::newRow("a text that begins like a mailbox")
        << QByteArray("From the harbour came no news.\n\nNote: nothing was said.\n") << u"text"_s;
    QTest::newRow("a text that begins like a mail")
        << QByteArray("From: the harbour\nSubject to change: all of it.\n\nNobody knows.\n")
        << u"text"_s;
    QTest::newRow("a text about a date")
        << QByteArray("Date: 3 June 2021\n\nThe council has voted.\n") << u"text"_s;
}

void MailTest::filesAreKnownByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);

    const auto article = app::readArticle(u"a.txt"_s, bytes);

    QVERIFY(article.isOk());
    QCOMPARE(article->article.format, format);
}

void MailTest::aFormWithoutTextIsNoForm()
{
    const QByteArray forms = part("Content-Type: text/plain", "The council has voted.") +
                             part("Content-Type: text/html", "<html><img src='a.png'></html>");

    QCOMPARE(read(mail("multipart/alternative; boundary=b", forms + "--b--\n")).article.text,
             u"The vote\n\nThe council has voted."_s);
}

void MailTest::flowedLinesAreWholeParagraphs()
{
    QCOMPARE(read(mail("text/plain; format=flowed",
                       "The council has \nvoted against it.\nNobody \n> knew.\n-- \nGazette\n"))
                 .article.text,
             u"The vote\n\nThe council has voted against it.\nNobody \n>knew.\n-- \nGazette"_s);
    QCOMPARE(read(mail("text/plain; format=flowed; delsp=yes", "The har \nbour.\n")).article.text,
             u"The vote\n\nThe harbour."_s);
}

void MailTest::aMailOfManyTeasersIsKeptWhole()
{
    QByteArray page = "<html><body><table>";
    for (int i = 1; i <= 6; ++i)
        page += "<tr><td><a href=\"https://news.example/" + QByteArray::number(i) +
                "\">Story number " + QByteArray::number(i) +
                "</a><div>The council has voted on the bridge ...</div></td></tr>";
    page += "</table></body></html>";

    const app::ReadArticle article = read(mail("text/html; charset=utf-8", page));

    for (int i = 1; i <= 6; ++i)
        QVERIFY(article.article.text.contains(u"Story number %1"_s.arg(i)));
}

void MailTest::addressesInAFooterAreNotThatOfTheMail()
{
    const app::ReadArticle article =
        read(mail("text/plain", "The council has voted.\n-- \nhttps://lists.example/info\n"));

    QVERIFY(article.article.text.contains(u"https://lists.example/info"_s));
    QVERIFY(article.article.metadata.url.isEmpty());
}

void MailTest::mailsOfAppleAreReadWithoutTheirFrame()
{
    const QByteArray inner = mail("text/plain", "The council has voted.\n");

    const auto articles =
        app::readArticles(u"1.emlx"_s, QByteArray::number(inner.size()) + "    \n" + inner +
                                           "<?xml version=\"1.0\"?>\n<plist><dict/></plist>\n");

    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0]->article.format, u"eml"_s);
    QCOMPARE(articles[0]->article.text, u"The vote\n\nThe council has voted."_s);
}

void MailTest::statedLengthsTellMailsApart()
{
    const QByteArray body = "First.\n\nFrom Harbour to Hill\nTo: all of us\n\nLast.\n";
    const QByteArray head = "From p Thu Jun  3 06:00:00 2021\nContent-Length: ";
    const auto withLength = [&](qsizetype length) {
        return head + QByteArray::number(length) + "\n" + mail("text/plain", body) + "\n";
    };
    const auto stated =
        app::readArticles(u"a.mbox"_s, withLength(body.size()) + withLength(body.size()));
    const auto wrong = app::readArticles(u"a.mbox"_s, withLength(body.size() - 9));

    QCOMPARE(stated.size(), size_t(2));
    QVERIFY(stated[0]->article.text.endsWith(u"Last."_s));
    QCOMPARE(wrong.size(), size_t(2)); // told apart by what looks like a mail
}

void MailTest::aSignedMailIsNoEncryptedOne()
{
    const QByteArray type = "application/pkcs7-mime; name=smime.p7m; smime-type=";

    const auto signedMail = app::readArticle(u"a.eml"_s, mail(type + "signed-data", "x"));
    const auto encrypted = app::readArticle(u"a.eml"_s, mail(type + "enveloped-data", "x"));

    QCOMPARE(signedMail.error().code, ErrorCode::NoText);
    QCOMPARE(encrypted.error().code, ErrorCode::FileEncrypted);
}

void MailTest::picturesOfAPageAreNotWorthAWord()
{
    const auto article = read(
        mail("multipart/related; boundary=b",
             part("Content-Type: text/html", "<p>The council has voted.</p>") +
                 part("Content-Type: image/png; name=logo.png\nContent-ID: <a>", "x") + "--b--\n"));

    QCOMPARE(article.article.text, u"The vote\n\nThe council has voted."_s);
    QVERIFY(detailsOf(article, app::ArticleWarning::Kind::PartsLeftOut).isEmpty());
}

void MailTest::attachedDocumentsAreArticlesOfTheirOwn()
{
    const QByteArray release = QByteArray("{\\rtf1 {\\b The quay}\\par It is closed.}").toBase64();
    const auto articles = app::readArticles(
        u"a.eml"_s,
        mail("multipart/mixed; boundary=b",
             part("Content-Type: text/plain", "The council has voted.") +
                 part("Content-Type: application/octet-stream; name=\"quay.doc\"\n"
                      "Content-Transfer-Encoding: base64",
                      release) +
                 part("Content-Type: text/html\nContent-Disposition: attachment; filename=a.html",
                      "<h1>A page</h1><p>Attached.</p>") +
                 "--b--\n"));

    QCOMPARE(articles.size(), 3u);
    QCOMPARE(articles[0]->article.text, u"The vote\n\nThe council has voted."_s);
    QCOMPARE(articles[0]->place, QString());
    QVERIFY(articles[0]->warnings.empty());
    QCOMPARE(articles[1]->article.text, u"The quay\n\nIt is closed."_s);
    QCOMPARE(articles[1]->article.format, u"rtf"_s);
    QCOMPARE(articles[1]->place, u"quay.doc"_s);
    QCOMPARE(articles[1]->article.metadata.publisher, articles[0]->article.metadata.publisher);
    QCOMPARE(articles[1]->article.metadata.datePublished,
             articles[0]->article.metadata.datePublished);
    QCOMPARE(articles[2]->article.text, u"A page\n\nAttached."_s);
}

void MailTest::anAttachedMailIsAnArticleOfItsOwn()
{
    const auto articles = app::readArticles(
        u"a.eml"_s,
        mail("multipart/mixed; boundary=b",
             part("Content-Type: text/plain", "See below.") +
                 part("Content-Type: message/rfc822\nContent-Disposition: attachment",
                      "From: \"Herald\" <a@herald.example>\nDate: Wed, 2 Jun 2021 06:00:00 +0000\n"
                      "Subject: The first vote\nContent-Type: text/plain\n\nIt was in May.") +
                 "--b--\n"));

    QCOMPARE(articles.size(), 2u);
    QCOMPARE(articles[1]->article.text, u"The first vote\n\nIt was in May."_s);
    QCOMPARE(articles[1]->article.metadata.publisher, u"Herald"_s);
    QCOMPARE(articles[1]->article.metadata.datePublished, u"2021-06-02T06:00:00Z"_s);
}

void MailTest::aMailThatOnlyCarriesADocumentIsThatDocument()
{
    const QByteArray attached = "\nContent-Disposition: attachment; filename=";
    const auto articles = app::readArticles(
        u"a.eml"_s,
        mail("multipart/mixed; boundary=b",
             part("Content-Type: text/html" + attached + "a.html", "<p>Attached.</p>") +
                 part("Content-Type: text/calendar" + attached + "b.ics", "BEGIN:X") + "--b--\n"));

    QCOMPARE(articles.size(), 1u);
    QCOMPARE(articles[0]->article.text, u"Attached."_s);
    QCOMPARE(detailsOf(*articles[0], app::ArticleWarning::Kind::PartsLeftOut),
             QStringList{u"b.ics"_s});
}

void MailTest::otherAttachmentsAreNamed()
{
    const auto attached = [](const QByteArray &name, const QByteArray &content) {
        return part("Content-Type: application/octet-stream\nContent-Disposition: attachment; "
                    "filename=" +
                        name,
                    content);
    };
    const auto article = read(
        mail("multipart/mixed; boundary=b",
             part("Content-Type: text/plain", "The council has voted.") +
                 attached("disclaimer.txt", "This mail is confidential. Delete it.") +
                 attached("figures.csv", "title,text\na,b\n") + attached("broken.pdf", "%PDF-1.4") +
                 part("Content-Type: application/pgp-signature; name=s.asc", "x") + "--b--\n"));

    QCOMPARE(article.article.text, u"The vote\n\nThe council has voted."_s);
    QCOMPARE(detailsOf(article, app::ArticleWarning::Kind::PartsLeftOut),
             QStringList{u"disclaimer.txt, figures.csv, broken.pdf"_s});
}

void MailTest::aMailInsideIsReadWithIt()
{
    const auto article =
        read(mail("multipart/mixed; boundary=b",
                  part("Content-Type: message/rfc822",
                       "Subject: The first vote\nContent-Type: text/plain\n\nIt was in May.") +
                      "--b--\n"));

    QCOMPARE(article.article.text, u"The vote\n\nThe first vote\n\nIt was in May."_s);
    QCOMPARE(article.article.metadata.publisher, u"Gazette"_s);
    QVERIFY(article.article.metadata.author.isEmpty());
}

void MailTest::anEncryptedMailSaysSo()
{
    const auto article = app::readArticle(
        u"a.eml"_s, mail("multipart/encrypted; boundary=b",
                         part("Content-Type: application/pgp-encrypted", "Version: 1") +
                             part("Content-Type: application/octet-stream", "x") + "--b--\n"));

    QVERIFY(!article.isOk());
    QCOMPARE(article.error().code, ErrorCode::FileEncrypted);
}

void MailTest::aMailWithoutSubjectHasTheNameOfItsFile()
{
    const auto article =
        read("From: a@gazette.example\nTo: b@gazette.example\nMIME-Version: 1.0\n\nIt was.\n");

    QCOMPARE(article.article.metadata.title, u"a"_s);
    QVERIFY(article.article.metadata.publisher.isEmpty());
}

void MailTest::aSubjectThatTheTextBeginsWithStandsOnce()
{
    QCOMPARE(read(mail("text/html", "<h1>The vote</h1><p>The council has voted on it.</p>"))
                 .article.text,
             u"The vote\n\nThe council has voted on it."_s);
}

void MailTest::aPageIsReadThatItsStartNames()
{
    const QByteArray pages =
        part("Content-Type: text/html\nContent-ID: <one>", "<p>An advertisement for cars.</p>") +
        part("Content-Type: text/html\nContent-ID: <two>", "<p>The council has voted.</p>") +
        "--b--\n";
    const QByteArray head = "From: <Saved by Somebody>\nMIME-Version: 1.0\nContent-Type: "
                            "multipart/related; boundary=b";

    const auto named = app::readArticle(u"a.mht"_s, head + "; start=\"<two>\"\n\n" + pages);
    const auto first = app::readArticle(u"a.mht"_s, head + "\n\n" + pages);

    QCOMPARE(named->article.text, u"The council has voted."_s);
    QCOMPARE(first->article.text, u"An advertisement for cars."_s);
}

void MailTest::hostileMailsAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray nested = "MIME-Version: 1.0\nFrom: a\nSubject: b\n";
    for (int depth = 0; depth < 100'000; ++depth) {
        const QByteArray name = "b" + QByteArray::number(depth);
        nested += "Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name + '\n';
    }
    QTest::newRow("parts in parts") << nested;
    QByteArray few = "MIME-Version: 1.0\nFrom: a\nSubject: b\n";
    for (int depth = 0; depth < 1900; ++depth) {
        const QByteArray name = "b" + QByteArray::number(depth);
        few += "Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name + '\n';
    }
    QTest::newRow("as many as are looked at") << few;
    QByteArray messages;
    for (int depth = 0; depth < 1900; ++depth)
        messages += "MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Type: message/rfc822\n\n";
    QTest::newRow("mails in mails") << messages;
    QByteArray attached;
    for (int depth = 0; depth < 900; ++depth) {
        const QByteArray name = "b" + QByteArray::number(depth);
        attached +=
            "MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Type: multipart/mixed; boundary=" +
            name + "\n\n--" + name + "\n\ntext\n--" + name +
            "\nContent-Disposition: attachment\nContent-Type: message/rfc822\n\n";
    }
    QTest::newRow("mails attached to mails") << attached;
    QTest::newRow("a million parts")
        << mail("multipart/mixed; boundary=b", QByteArray("--b\n\nx\n").repeated(1'000'000));
    QTest::newRow("parts that are not too many")
        << mail("multipart/mixed; boundary=b",
                QByteArray("--b\nContent-Type: text/plain\n\nx\n").repeated(40'000));
    QTest::newRow("a head without end")
        << "From: a\nSubject: b\nMIME-Version: 1.0\n" + QByteArray("X: y\n").repeated(1'000'000);
    QTest::newRow("a line without end") << mail(
        "text/plain; charset=\"" + QByteArray(100'000, 'x') + '"', QByteArray(5'000'000, 'a'));
    QTest::newRow("a subject without end")
        << "From: a\nMIME-Version: 1.0\nSubject: " +
               QByteArray("=?utf-8?q?=C3=A4?= ").repeated(200'000) + "\n\ntext\n";
    QTest::newRow("NULs") << mail("text/plain", QByteArray(1000, '\0') + "text");
    QTest::newRow("broken base64")
        << mail("text/plain\nContent-Transfer-Encoding: base64", QByteArray(300'000, '='));
    QTest::newRow("wide characters that are half")
        << mail("text/plain; charset=utf-16", QByteArray("\xd8\x00\xd8\x00", 4).repeated(1000));
}

void MailTest::hostileMailsAreBounded()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();

    for (const ArticleFormat format : {ArticleFormat::Mail, ArticleFormat::SavedPage}) {
        const auto article = app::readArticle(u"a.eml"_s, bytes, format);
        QVERIFY(article.isOk() ? !article->article.text.contains(QChar::Null)
                               : article.error().code == ErrorCode::FormatBroken ||
                                     article.error().code == ErrorCode::NoText);
    }

    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void MailTest::mailboxesOfManyMailsAreReadInTime()
{
    const QByteArray one = "From a@b.example Thu Jun  3 06:00:05 2021\n" +
                           mail("text/plain", "The council has voted.\n\n>From now on.\n\n");
    QElapsedTimer timer;
    timer.start();

    const app::ReadArticles articles = app::readArticles(u"a.mbox"_s, one.repeated(5000));

    QCOMPARE(articles.size(), size_t(5000));
    QCOMPARE(articles[2]->place, u"message 3 of 5000"_s);
    QVERIFY(articles[4999]->article.text.endsWith(u"\n\nFrom now on."_s));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(MailTest)
#include "mailtest.moc"
