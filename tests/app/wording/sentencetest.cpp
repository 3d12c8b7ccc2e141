#include "app/wording/sentence.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::Error;
using storage::ErrorCode;

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceWithItsSubject();
    void errorsWithoutSubjectHaveASentenceToo();
    void errorsOfReadingSayTheirPlace();
    void binaryFilesAreNamedByTheirKind();
    void everyWarningHasASentence();
    void actionsAreCompleted();
};

void SentenceTest::everyErrorHasASentenceWithItsSubject()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i) {
        const auto code = ErrorCode(i);

        const QString sentence = app::sentence(Error{code, u"report 7.txt"_s, u"line 12"_s, {}});

        QVERIFY2(sentence.size() > 10 && sentence.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        // There is nothing that these two are about.
        if (code != ErrorCode::NothingToUndo && code != ErrorCode::NothingToRedo)
            QVERIFY2(sentence.contains(u"report 7.txt"_s), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(ErrorCode::Cancelled) + 1);
}

void SentenceTest::errorsOfReadingSayTheirPlace()
{
    for (const ErrorCode code :
         {ErrorCode::FileEmpty, ErrorCode::FileBinary, ErrorCode::FormatUnknown,
          ErrorCode::FormatMismatch, ErrorCode::FormatBroken, ErrorCode::NoText,
          ErrorCode::FileEncrypted, ErrorCode::UnpacksTooLarge, ErrorCode::ScannedPages,
          ErrorCode::ColumnMissing, ErrorCode::ArchiveIncomplete}) {
        const QString sentence = app::sentence(Error{code, u"a.mbox"_s, u"message 2 of 3"_s, {}});
        QVERIFY2(sentence.contains(u"message 2 of 3"_s), qPrintable(sentence));
        QCOMPARE(sentence.count(u"message 2 of 3"_s), 1);
    }
}

void SentenceTest::errorsWithoutSubjectHaveASentenceToo()
{
    for (const ErrorCode code : {ErrorCode::StorageFailed, ErrorCode::NoAnalyst,
                                 ErrorCode::NameEmpty, ErrorCode::Cancelled}) {
        const QString sentence = app::sentence(Error{code, {}, {}, {}});

        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u"“”"_s), qPrintable(sentence));
    }
}

void SentenceTest::binaryFilesAreNamedByTheirKind()
{
    const QString sentence =
        app::sentence(Error{ErrorCode::FileBinary, u"a.txt"_s, {}, u"PDF document"_s});

    QVERIFY(sentence.contains(u"PDF document"_s));
}

void SentenceTest::everyWarningHasASentence()
{
    using Kind = app::ArticleWarning::Kind;
    for (int i = 0; i <= int(Kind::ValueCut); ++i) {
        const app::ArticleWarning warning{Kind(i), u"windows-1252"_s};

        const QString sentence = app::sentence(warning);

        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
    QVERIFY(app::sentence({Kind::GuessedEncoding, u"KOI8-R"_s}).contains(u"KOI8-R"_s));
}

void SentenceTest::actionsAreCompleted()
{
    QCOMPARE(app::actionText({u"Tag as %1"_s, u"Claim"_s}), u"Tag as Claim"_s);
    QCOMPARE(app::actionText({u"Tag as %1"_s, u"100 %1"_s}), u"Tag as 100 %1"_s);
    QCOMPARE(app::actionText({u"Edit note"_s, u"unused"_s}), u"Edit note"_s);
    QCOMPARE(app::actionText({u"Tag 12 occurrences as %1"_s, u"Claim"_s}),
             u"Tag 12 occurrences as Claim"_s);
}

QTEST_GUILESS_MAIN(SentenceTest)
#include "sentencetest.moc"
