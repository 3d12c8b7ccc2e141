#include "app/codebook/codingmanual.h"
#include "app/codebook/startercodebook.h"

#include <QTest>
#include <QTextDocument>

using namespace storage;
using namespace Qt::StringLiterals;

class CodingManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAllThatTheCodebookSays();
    void needsNoOtherFile();
    void nothingOfTheCodebookIsTakenForMarkup();
    void retiredPartsAreNamedSo();
};

void CodingManualTest::saysAllThatTheCodebookSays()
{
    const app::CodebookFile starter = app::starterCodebook();
    QTextDocument document;
    document.setHtml(app::codingManual(starter));
    const QString text = document.toPlainText();

    QVERIFY(text.contains(starter.name));
    for (const Tag &tag : starter.codebook.tags) {
        for (const QString &part :
             {tag.name, tag.shortcut, tag.instruction.definition, tag.instruction.include,
              tag.instruction.exclude, tag.instruction.example})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
    for (const Role &role : starter.codebook.roles)
        QVERIFY2(text.contains(role.instruction.definition), qPrintable(role.name));
    for (const Field &field : starter.codebook.fields)
        QVERIFY2(text.contains(field.hint), qPrintable(field.name));
    QVERIFY(text.contains(u"Statement type is: Factual, Prediction"_s));
    QVERIFY(text.contains(u"Percentage point"_s));
}

void CodingManualTest::needsNoOtherFile()
{
    const QString html = app::codingManual(app::starterCodebook());

    QCOMPARE(html.count(u"src=\""_s), html.count(u"src=\"data:image/png;base64,"_s));
    QCOMPARE(html.count(u"src=\""_s), qsizetype(app::starterCodebook().codebook.tags.size() +
                                                app::starterCodebook().codebook.roles.size()));
    QVERIFY(!html.contains(u"<link"_s));
    QVERIFY(!html.contains(u"<script"_s));
}

void CodingManualTest::nothingOfTheCodebookIsTakenForMarkup()
{
    const QString wild = u"<b>%1 & \"%2\"</b>"_s;
    app::CodebookFile file{wild, {}};
    Tag tag;
    tag.id = {1};
    tag.name = wild;
    tag.shortcut = u"<"_s;
    tag.instruction = {wild, wild, wild, wild};
    Role role;
    role.tagId = tag.id;
    role.name = wild;
    role.instruction = tag.instruction;
    Field field;
    field.tagId = tag.id;
    field.name = wild;
    field.type = FieldType::Choice;
    field.choices = {wild};
    field.defaultValue = wild;
    field.hint = wild;
    field.shownWhen = wild + u'=' + wild;
    file.codebook = {{tag}, {role}, {field}};

    const QString html = app::codingManual(file);

    QVERIFY(!html.contains(wild));
    QTextDocument document;
    document.setHtml(html);
    QVERIFY(document.toPlainText().count(wild) >= 16);
}

void CodingManualTest::retiredPartsAreNamedSo()
{
    app::CodebookFile file = app::starterCodebook();
    file.codebook.tags[0].retired = true;
    file.codebook.fields[1].retired = true;

    const QString html = app::codingManual(file);

    QVERIFY(html.contains(u"Claim (no longer used)"_s));
    QVERIFY(html.contains(u"Check worthiness (no longer used)"_s));
}

QTEST_MAIN(CodingManualTest)
#include "codingmanualtest.moc"
