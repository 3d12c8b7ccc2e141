#include "ui/printing/printchoices.h"

#include "ui/printing/articleprinter.h"

#include <QLocale>
#include <QSettings>

namespace ui {

namespace {

const QString inkKey = QStringLiteral("printing/blackAndWhite");
const QString listKey = QStringLiteral("printing/annotations");
const QString notesKey = QStringLiteral("printing/notes");
const QString paperKey = QStringLiteral("printing/paper");
const QString landscapeKey = QStringLiteral("printing/landscape");

QPageSize usualPaper()
{
    const bool isAmerican = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

PrintChoices rememberedPrintChoices()
{
    const QSettings settings;
    PrintChoices choices;
    choices.isBlackAndWhite = settings.value(inkKey, choices.isBlackAndWhite).toBool();
    choices.listsAnnotations = settings.value(listKey, choices.listsAnnotations).toBool();
    choices.printsNotes = settings.value(notesKey, choices.printsNotes).toBool();
    return choices;
}

void rememberPrintChoices(const PrintChoices &choices)
{
    QSettings settings;
    settings.setValue(inkKey, choices.isBlackAndWhite);
    settings.setValue(listKey, choices.listsAnnotations);
    settings.setValue(notesKey, choices.printsNotes);
}

QPageLayout rememberedPaper()
{
    const QSettings settings;
    QPageSize size = usualPaper();
    const int id = settings.value(paperKey, int(size.id())).toInt();
    if (id >= 0 && id < int(QPageSize::Custom))
        size = QPageSize(QPageSize::PageSizeId(id));
    const bool isLandscape = settings.value(landscapeKey, false).toBool();
    return QPageLayout(size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       ArticlePrinter::marginsInMillimetres(), QPageLayout::Millimeter);
}

void rememberPaper(const QPageLayout &paper)
{
    QSettings settings;
    if (paper.pageSize().id() != QPageSize::Custom)
        settings.setValue(paperKey, int(paper.pageSize().id()));
    settings.setValue(landscapeKey, paper.orientation() == QPageLayout::Landscape);
}

} // namespace ui
