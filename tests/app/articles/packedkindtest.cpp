#include "app/articles/packedkind.h"
#include "tests/app/articles/documents/ziparchive.h"

#include <QTest>

using app::PackedKind;
using app::packedKind;

Q_DECLARE_METATYPE(app::PackedKind)

class PackedKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellTheKind_data();
    void namesTellTheKind();
    void theTypeTellsTheKind();
    void namesCountWhereverTheyStand();
    void namesInWhatIsPackedDoNotCount();
    void aCutArchiveIsTold();
    void whatIsAroundAnArchiveIsNoPartOfIt();
    void aBrokenArchiveIsReadSafely();
};

namespace {

QByteArray packed(const QByteArrayList &names)
{
    ZipArchive archive;
    for (const QByteArray &name : names)
        archive.add(name, "Content");
    return archive.bytes();
}

} // namespace

void PackedKindTest::namesTellTheKind_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<PackedKind>("kind");

    const auto row = [](const char *name, const QByteArrayList &names, PackedKind kind) {
        QTest::newRow(name) << names << kind;
    };
    row("Word", {"[Content_Types].xml", "word/document.xml"}, PackedKind::Word);
    row("Word, by other programs", {"\\Word\\Document2.XML"}, PackedKind::Word);
    row("a folder whose name ends so", {"keyword/a.xml", "a/word/document.xml"},
        PackedKind::Archive);
    row("a folder of that name", {"word/one.txt", "word/two.docx"}, PackedKind::Archive);
    row("Excel", {"xl/workbook.xml"}, PackedKind::Workbook);
    row("Excel, binary", {"xl/workbook.bin"}, PackedKind::BinaryWorkbook);
    row("no Excel", {"axl/workbook.xml", "xl/workbook.xml.txt"}, PackedKind::Archive);
    row("slides", {"ppt/presentation.xml"}, PackedKind::Presentation);
    row("no slides", {"ppt/two.txt", "a/ppt/presentation.xml"}, PackedKind::Archive);
    row("OpenDocument", {"META-INF/manifest.xml", "content.xml", "meta.xml"}, PackedKind::OpenText);
    row("no OpenDocument", {"META-INF/manifest.xml", "my content.xml", "meta.xml"},
        PackedKind::Archive);
    row("EPUB", {"META-INF/container.xml", "book/a.opf"}, PackedKind::Epub);
    row("no EPUB", {"META-INF/container.xml", "book/a.opf.txt"}, PackedKind::Archive);
    row("a coded project", {"project.qde"}, PackedKind::CodedProject);
    row("no coded project", {"my project.qde"}, PackedKind::Archive);
    row("nothing", {}, PackedKind::Archive);
}

void PackedKindTest::namesTellTheKind()
{
    QFETCH(QByteArrayList, names);
    QFETCH(PackedKind, kind);

    QCOMPARE(packedKind(packed(names)), kind);
}

void PackedKindTest::theTypeTellsTheKind()
{
    const auto kindOf = [](const QByteArray &name, const QByteArray &type, ZipArchive::Flag flag) {
        ZipArchive archive;
        archive.add("a.txt", "Content");
        archive.add(name, type, flag);
        archive.add("content.xml", "Content");
        archive.add("META-INF/manifest.xml", "Content");
        archive.add("meta.xml", "Content");
        return packedKind(archive.bytes());
    };
    using Flag = ZipArchive::Flag;

    QCOMPARE(kindOf("mimetype", "application/epub+zip", Flag::Stored), PackedKind::Epub);
    QCOMPARE(kindOf("mimetype", "application/vnd.oasis.opendocument.text-template", Flag::Stored),
             PackedKind::OpenText);
    QCOMPARE(kindOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet", Flag::Stored),
             PackedKind::OpenOther);
    QCOMPARE(kindOf("mimetype", "application/epub+zip", Flag::None), PackedKind::OpenText);
    QCOMPARE(kindOf("mimetypes", "application/epub+zip", Flag::Stored), PackedKind::OpenText);
}

void PackedKindTest::namesCountWhereverTheyStand()
{
    ZipArchive archive;
    const auto addOthers = [&archive](char folder) {
        for (int i = 0; i < 2000; ++i)
            archive.add(QByteArray(1, folder) + "/a longer name, " + QByteArray::number(i), "A");
    };

    addOthers('a');
    archive.add("word/document.xml", "Content");
    addOthers('b');

    QCOMPARE(packedKind(archive.bytes()), PackedKind::Word);
}

void PackedKindTest::namesInWhatIsPackedDoNotCount()
{
    ZipArchive archive;
    archive.add("a.bin", packed({"word/document.xml"}), ZipArchive::Flag::Stored);
    archive.add("b.txt", "application/epub+zip xl/workbook.xml", ZipArchive::Flag::Stored);

    QCOMPARE(packedKind(archive.bytes()), PackedKind::Archive);
    QCOMPARE(packedKind("word/document.xml"), PackedKind::None);
}

void PackedKindTest::aCutArchiveIsTold()
{
    const QByteArray bytes = packed({"a.xml", "word/document.xml", "b.xml"});
    const qsizetype name = bytes.indexOf("word/document.xml");

    QCOMPARE(packedKind(bytes.first(bytes.size() - 30)), PackedKind::Word);
    QCOMPARE(packedKind(bytes.first(name + 17)), PackedKind::Word);
    QCOMPARE(packedKind(bytes.first(name + 16)), PackedKind::Archive);
}

void PackedKindTest::whatIsAroundAnArchiveIsNoPartOfIt()
{
    ZipArchive archive;
    archive.add("mimetype", "application/epub+zip", ZipArchive::Flag::Stored);
    const QByteArray before = "PK\x03\x04 and what else there is";

    QCOMPARE(packedKind(archive.bytes() + QByteArray(60'000, 'a')), PackedKind::Epub);
    QCOMPARE(packedKind(before + archive.bytes()), PackedKind::Epub);
}

void PackedKindTest::aBrokenArchiveIsReadSafely()
{
    ZipArchive archive;
    archive.add("mimetype", "application/epub+zip", ZipArchive::Flag::Stored);
    archive.add("word/document.xml", "Content");
    const QByteArray bytes = archive.bytes();
    for (qsizetype length = 0; length < bytes.size(); ++length)
        packedKind(QByteArray(bytes.constData(), length));
    for (qsizetype at = 4; at < bytes.size(); ++at) {
        for (const char c : {'\0', '\x7f', '\xff'}) {
            QByteArray broken = bytes;
            broken[at] = c;
            QVERIFY(packedKind(broken) != PackedKind::None);
        }
    }
}

QTEST_GUILESS_MAIN(PackedKindTest)
#include "packedkindtest.moc"
