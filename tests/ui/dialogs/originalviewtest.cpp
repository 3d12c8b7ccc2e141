#include "ui/dialogs/originalview.h"
#include "ui/dialogs/pageview.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// The file an article came from, beside it.
class OriginalViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePlaceOfTheArticleIsLit();
    void theNextArticleOfTheSameFileIsLit();
    void aPdfIsShownAsPages();
    void thePageOfTheArticleComesFirst();
    void pagesAreMadeLargerAndSmaller();
    void aBrokenPdfIsNoPages();
    void aTextAfterAPdfIsText();

private:
    void show(const QByteArray &bytes, const QString &format, const app::OriginalPlace &place = {});
    const QPlainTextEdit *text() const { return m_view->text(); }
    const ui::PageView *pages() const { return m_view->pages(); }
    QString lit() const;

    std::unique_ptr<ui::OriginalView> m_view;
};

namespace {

QByteArray pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(200, 200, QString::number(page));
    }
    painter.end();
    return buffer.data();
}

app::OriginalPlace placeOf(const QStringList &words)
{
    return {0, {words}};
}

} // namespace

void OriginalViewTest::init()
{
    m_view = std::make_unique<ui::OriginalView>();
    m_view->resize(400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void OriginalViewTest::cleanup()
{
    m_view.reset();
}

void OriginalViewTest::show(const QByteArray &bytes, const QString &format,
                            const app::OriginalPlace &place)
{
    storage::SourceFile source;
    source.name = u"file"_s;
    source.bytes = bytes;
    m_view->show(source, format, place);
}

QString OriginalViewTest::lit() const
{
    const auto selections = text()->extraSelections();
    return selections.isEmpty() ? QString() : selections.front().cursor.selectedText();
}

void OriginalViewTest::thePlaceOfTheArticleIsLit()
{
    const QByteArray lines = QByteArray("Nothing.\n").repeated(500);

    show(lines + "The mayor said it.\n" + lines, u"text"_s, placeOf({u"mayor"_s, u"said"_s}));

    QCOMPARE(lit(), u"mayor said"_s);
    QVERIFY(m_view->rect().contains(text()->cursorRect().center()));
    QVERIFY(text()->verticalScrollBar()->value() > 100);
}

void OriginalViewTest::theNextArticleOfTheSameFileIsLit()
{
    const QByteArray both = "One of the two.\n\nThe other of them.\n";
    show(both, u"text"_s, placeOf({u"One"_s, u"of"_s}));
    show(both, u"text"_s, placeOf({u"The"_s, u"other"_s}));
    QCOMPARE(lit(), u"The other"_s);

    show(both, u"text"_s);
    QCOMPARE(lit(), QString());
    show("Another file.", u"text"_s, placeOf({u"The"_s, u"other"_s}));
    QCOMPARE(text()->toPlainText(), u"Another file."_s);
    QCOMPARE(lit(), QString());
}

void OriginalViewTest::aPdfIsShownAsPages()
{
    show(pdf(3), u"pdf"_s);

    QCOMPARE(m_view->currentWidget(), pages());
    QTRY_COMPARE(pages()->pageCount(), 3);
    QTRY_VERIFY(pages()->isDrawn(1));
    QVERIFY(!pages()->isDrawn(3));
    QCOMPARE(pages()->currentPage(), 1);
    QTest::keyClick(m_view->focusProxy(), Qt::Key_End);
    QTRY_VERIFY(pages()->isDrawn(3));
    QCOMPARE(pages()->currentPage(), 3);
}

void OriginalViewTest::thePageOfTheArticleComesFirst()
{
    show(pdf(5), u"nexis"_s, {4, {}});

    QTRY_COMPARE(pages()->currentPage(), 4);
    QTRY_VERIFY(pages()->isDrawn(4));
    QVERIFY(!pages()->isDrawn(1));
}

void OriginalViewTest::pagesAreMadeLargerAndSmaller()
{
    show(pdf(1), u"pdf"_s);
    QTRY_VERIFY(pages()->isDrawn(1));
    QCOMPARE(pages()->horizontalScrollBar()->maximum(), 0);
    const int height = pages()->verticalScrollBar()->maximum();

    QTest::keyClick(m_view->focusProxy(), Qt::Key_Plus);
    QVERIFY(pages()->horizontalScrollBar()->maximum() > 0);
    QVERIFY(pages()->verticalScrollBar()->maximum() > height);
    QTRY_VERIFY(pages()->isDrawn(1));
    QTest::keyClick(m_view->focusProxy(), Qt::Key_Minus);
    QCOMPARE(pages()->horizontalScrollBar()->maximum(), 0);
    QTRY_COMPARE(pages()->verticalScrollBar()->maximum(), height);
}

void OriginalViewTest::aBrokenPdfIsNoPages()
{
    show("%PDF-1.4", u"pdf"_s);

    QTest::qWait(100);
    QCOMPARE(pages()->pageCount(), 0);
    QCOMPARE(pages()->currentPage(), 0);
}

void OriginalViewTest::aTextAfterAPdfIsText()
{
    show(pdf(1), u"pdf"_s);
    show("Some text.", u"text"_s);

    QCOMPARE(m_view->currentWidget(), text());
    QCOMPARE(text()->toPlainText(), u"Some text."_s);
    QTest::qWait(50);
    QCOMPARE(pages()->pageCount(), 0);
}

QTEST_MAIN(OriginalViewTest)
#include "originalviewtest.moc"
