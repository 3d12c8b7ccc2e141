#include "ui/article_view/theme.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTest>

#include <algorithm>

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
    void aListHasAnEdgeInHighContrast_data() { aMenuHasAnEdgeInHighContrast_data(); }
    void aListHasAnEdgeInHighContrast();
    void aChoiceIsSeenAlsoWhereItIsNotChosen_data();
    void aChoiceIsSeenAlsoWhereItIsNotChosen();
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

void WindowStyleTest::aListHasAnEdgeInHighContrast()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(theme);
    QListView list;
    list.ensurePolished();
    list.resize(120, 80);

    const QImage image = list.grab().toImage();

    const QColor page = list.palette().color(QPalette::Base);
    for (const QPoint edge : {QPoint(0, 40), QPoint(119, 40), QPoint(60, 0), QPoint(60, 79)})
        QVERIFY2(contrast(image.pixelColor(edge), page) >= 7,
                 qPrintable(image.pixelColor(edge).name()));
}

void WindowStyleTest::aChoiceIsSeenAlsoWhereItIsNotChosen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("isChosen");
    const std::pair<const char *, ThemeChoice> themes[] = {
        {"light", ThemeChoice::Light},
        {"dark", ThemeChoice::Dark},
        {"high contrast, light", ThemeChoice::HighContrastLight},
        {"high contrast, dark", ThemeChoice::HighContrastDark}};
    for (const auto &[name, theme] : themes) {
        QTest::addRow("chosen, %s", name) << theme << true;
        QTest::addRow("not chosen, %s", name) << theme << false;
    }
}

void WindowStyleTest::aChoiceIsSeenAlsoWhereItIsNotChosen()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, isChosen);
    applyTheme(theme);
    QRadioButton choice(u"An empty codebook"_s);
    choice.setChecked(isChosen);
    choice.ensurePolished();
    choice.resize(choice.sizeHint());

    const QImage image = choice.grab().toImage();

    const QColor page = choice.palette().color(QPalette::Window);
    const int width = choice.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth);
    double edge = 0;
    for (int x = 0; x < width / 4; ++x)
        edge = std::max(edge, double(contrast(image.pixelColor(x, image.height() / 2), page)));
    QVERIFY2(edge >= 3, qPrintable(QString::number(edge)));
    const QColor middle = image.pixelColor(width / 2, image.height() / 2);
    QCOMPARE(contrast(middle, choice.palette().color(QPalette::Base)) >= 3, isChosen);
}

QTEST_MAIN(WindowStyleTest)
#include "windowstyletest.moc"
