#include "ui/mainwindow/demo.h"

#include "app/datasets/csv.h"
#include "app/text/textmap.h"
#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QRegularExpression>

namespace ui {

using storage::Error;
using storage::ErrorCode;
using storage::Result;
using storage::TextRange;

namespace {

void press(MainWindow &window, TextRange range, const QString &letter)
{
    window.articleView()->setSelection(range);
    if (QAction *action = window.actions()->letter(letter))
        action->trigger();
}

/// Enough of a reader to find passages worth a picture: sentences of the running text, what stands
/// in quotation marks, numbers.
void tagPassages(MainWindow &window)
{
    const QString text = window.articleView()->text();
    const app::TextMap map(text);
    const auto tag = [&](const QRegularExpressionMatch &match, int group, const QString &letter) {
        if (match.hasMatch() && match.capturedLength(group) > 0) {
            press(window, map.toCodePoints({match.capturedStart(group), match.capturedEnd(group)}),
                  letter);
        }
    };
    static const QRegularExpression said(
        QStringLiteral("([“„\"«»][^“”„\"«»\\n]{12,}[”“\"»«]),?\\s+(\\p{Lu}[\\p{L} .]{2,40}?)\\s+"
                       "(said|says|told|sagte|dijo|a dit)"));
    const QRegularExpressionMatch attribution = said.match(text);
    tag(attribution, 2, QStringLiteral("S"));
    tag(attribution, 3, QStringLiteral("U"));
    tag(attribution, 1, QStringLiteral("Q"));
    window.annotating()->finish();

    static const QRegularExpression sentence(
        QStringLiteral("(?<=[.!?] |\\n)\\p{Lu}[^.!?\\n]{60,220}(?=[.!?])"));
    QRegularExpressionMatchIterator sentences = sentence.globalMatch(text);
    for (int i = 0; i < 3 && sentences.hasNext(); ++i)
        tag(sentences.next(), 0, QStringLiteral("C"));

    static const QRegularExpression number(
        QStringLiteral("(?:(?:more than|about|at least|over)\\s+)?\\b\\d[\\d.,]*\\d"
                       "(?:\\s(?:percent|per cent|Prozent|million|Millionen|%))?"));
    QRegularExpressionMatchIterator numbers = number.globalMatch(text);
    for (int i = 0; i < 4 && numbers.hasNext(); ++i)
        tag(numbers.next(), 0, QStringLiteral("F"));
}

} // namespace

Result<QString> runDemo(MainWindow &window, const QString &folder)
{
    if (!window.project())
        return Error{ErrorCode::FileMissing, folder, {}, {}};
    window.articleList()->setCurrent(window.articleList()->model()->idAt(0));
    tagPassages(window);
    window.articleView()->clearSelection();
    QCoreApplication::processEvents();

    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::FolderMissing, folder, {}, {}};
    const Result<app::CsvReport> report =
        app::exportCsv(*window.project(), target.filePath(QStringLiteral("dataset.csv")));
    if (!report)
        return report.error();
    const QString picture = target.filePath(QStringLiteral("window.png"));
    if (!window.grab().save(picture))
        return Error{ErrorCode::CannotWriteFile, picture, {}, {}};
    //: %1 is a folder, %n the number of annotations
    return QCoreApplication::translate("ui::Demo", "%n annotation(s) exported: %1", nullptr,
                                       int(report->rows))
        .arg(QDir::toNativeSeparators(folder) + QStringLiteral("/{dataset.csv,window.png}"));
}

} // namespace ui
