#include "ui/dialogs/keyspage.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<KeyBinding> sheet()
{
    const Keys exporting{Qt::CTRL | Qt::Key_E};
    const Keys sorting{Qt::Key_F6};
    const Keys menu{Qt::ALT | Qt::Key_F};
    return {
        {u"exportCsv"_s,
         u"Project"_s,
         u"Export CSV…"_s,
         KeyScope::Window,
         KeyOwner::Analyst,
         exporting,
         exporting,
         {}},
        {u"sort"_s,
         u"Project"_s,
         u"Sort the list"_s,
         KeyScope::ArticleList,
         KeyOwner::Analyst,
         sorting,
         sorting,
         {}},
        {{},
         u"Menus"_s,
         u"Open the menu “File”"_s,
         KeyScope::Window,
         KeyOwner::Fixed,
         menu,
         menu,
         {}},
    };
}

} // namespace

/// The sheet of keys on paper.
class KeysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHasOnlyKeysThatWork();
    void thePageIsNeverPrintedOverAProject();
    void aPageThatCannotBePrintedIsAnError();
};

void KeysPageTest::thePageHasOnlyKeysThatWork()
{
    std::vector<KeyBinding> bindings = sheet();
    bindings[0].keys = {Qt::ALT | Qt::Key_F, Qt::Key_F7}; // the menu has the first
    bindings[1].keys = {Qt::Key_F7};

    const QString page = keysPage(bindings);

    QCOMPARE(page.count(u"Alt+F"_s), 1);
    QCOMPARE(page.count(u"F7"_s), 1);
    QVERIFY(!page.contains(bindings[1].text)); // has no key left
}

void KeysPageTest::thePageIsNeverPrintedOverAProject()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"ports.sayso"_s);
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("SQLite format 3");
    file.flush();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(project);

    QCOMPARE(printKeysOn(printer, sheet()).error().code, storage::ErrorCode::FileExists);
    QCOMPARE(file.size(), 15);
    printer.setOutputFileName(folder.filePath(u"keys.pdf"_s));
    QVERIFY(printKeysOn(printer, sheet()));
    QVERIFY(QFileInfo(printer.outputFileName()).size() > 1000);
}

void KeysPageTest::aPageThatCannotBePrintedIsAnError()
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"no/such/keys.pdf"_s));

    QCOMPARE(printKeysOn(printer, sheet()).error().code, storage::ErrorCode::CannotWriteFile);
}

QTEST_MAIN(KeysPageTest)
#include "keyspagetest.moc"
