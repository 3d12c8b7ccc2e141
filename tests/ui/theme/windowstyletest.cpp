#include "ui/article_view/theme.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class WindowStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMenuHasAnEdgeInHighContrast_data();
    void aMenuHasAnEdgeInHighContrast();
    void aButtonHasAnEdgeInHighContrast_data() { aMenuHasAnEdgeInHighContrast_data(); }
    void aButtonHasAnEdgeInHighContrast();
};

void WindowStyleTest::aMenuHasAnEdgeInHighContrast_data()
{
    QTest::addColumn<ThemeChoice>("theme");

    QTest::newRow("light") << ThemeChoice::HighContrastLight;
    QTest::newRow("dark") << ThemeChoice::HighContrastDark;
}

void WindowStyleTest::aMenuHasAnEdgeInHighContrast()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(theme);
    QMenu menu;
    for (int i = 0; i < 5; ++i)
        menu.addAction(u"Delete the annotation"_s);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());

    const QImage image = menu.grab().toImage();

    const QPoint middle = image.rect().center();
    const QColor page = menu.palette().color(QPalette::Base);
    for (const QPoint edge : {QPoint(0, middle.y()), QPoint(image.width() - 1, middle.y()),
                              QPoint(middle.x(), 0), QPoint(middle.x(), image.height() - 1)})
        QVERIFY2(contrast(image.pixelColor(edge), page) >= 7,
                 qPrintable(image.pixelColor(edge).name()));
}

void WindowStyleTest::aButtonHasAnEdgeInHighContrast()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(theme);
    QPushButton button(u"Select all"_s);
    button.ensurePolished();
    button.resize(button.sizeHint());

    const QImage image = button.grab().toImage();

    const QPoint middle = image.rect().center();
    const QColor page = button.palette().color(QPalette::Base);
    for (const QPoint edge : {QPoint(0, middle.y()), QPoint(image.width() - 1, middle.y())})
        QVERIFY2(contrast(image.pixelColor(edge), page) >= 7,
                 qPrintable(image.pixelColor(edge).name()));
}

QTEST_MAIN(WindowStyleTest)
#include "windowstyletest.moc"
