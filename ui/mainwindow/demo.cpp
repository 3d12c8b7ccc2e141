#include "ui/mainwindow/demo.h"

#include "app/datasets/csv.h"
#include "app/figures/figurereader.h"
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

#include <algorithm>

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

/// Enough of a reader to find passages worth a picture: who said what, other sentences, numbers.
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
    // A point between digits does not end a sentence.
    static const QRegularExpression said(QStringLiteral(
        "(?<=[.!?] |\\n)(\\p{Lu}[\\p{L}'’. -]{2,60}?) (said|says|denied|sagte|erklärte|dijo) "
        "((?:that |dass )?(?:[^.!?\\n]|\\.(?=\\d)){20,220})(?=[.!?])"));
    QRegularExpressionMatchIterator attributions = said.globalMatch(text);
    for (int i = 0; i < 2 && attributions.hasNext(); ++i) {
        const QRegularExpressionMatch attribution = attributions.next();
        tag(attribution, 1, QStringLiteral("S"));
        tag(attribution, 2, QStringLiteral("U"));
        tag(attribution, 3, QStringLiteral("Q"));
        window.annotating()->finish();
    }

    static const QRegularExpression sentence(
        QStringLiteral("(?<=[.!?] |\\n)\\p{Lu}(?:[^.!?\\n\"“”„]|\\.(?=\\d)){60,220}(?=[.!?])"));
    QRegularExpressionMatchIterator sentences = sentence.globalMatch(text);
    for (int i = 0; i < 3 && sentences.hasNext();) {
        const QRegularExpressionMatch claim = sentences.next();
        const bool isAttribution =
            said.match(text, claim.capturedStart()).capturedStart() == claim.capturedStart();
        if (isAttribution || claim.captured().contains(QStringLiteral("--")))
            continue;
        tag(claim, 0, QStringLiteral("C"));
        ++i;
    }

    const QString language = window.articleView()->language();
    std::optional<app::Figure> figure = app::nextFigure(text, -1, language);
    for (int i = 0; i < 4 && figure; ++i) {
        press(window, map.toCodePoints(figure->range), QStringLiteral("F"));
        figure = app::nextFigure(text, figure->range.begin, language);
    }
}

} // namespace

Result<QString> runDemo(MainWindow &window, const QString &folder)
{
    if (!window.project())
        return Error{ErrorCode::FileMissing, folder, {}, {}};
    window.articleList()->setCurrent(window.articleList()->model()->idAt(0));
    tagPassages(window);
    window.articleView()->clearSelection();
    // The annotation of most parts makes the best picture.
    const std::vector<storage::Annotation> annotations =
        window.project()->annotations(window.annotating()->article()).valueOr({});
    const auto most =
        std::max_element(annotations.begin(), annotations.end(), [](const auto &a, const auto &b) {
            return a.spans.size() < b.spans.size();
        });
    if (most != annotations.end())
        window.annotating()->select(most->id);
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
