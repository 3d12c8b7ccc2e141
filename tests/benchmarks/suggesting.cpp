// How long an analyst waits for the suggestions of an article that was just opened, on the wall,
// and for how long the window answers nothing meanwhile. Wanted: 5 KB within 10 ms; 1 MB without a
// time in which the window stands still.
//
//     suggesting FILE...    English prose to open; without it the sentences of the tests serve,
//                           which hold more cues than prose does

#include "measuring.h"

#include "ui/articlelist/articlelistpanel.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/suggestioncontroller.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

using namespace storage;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

QString contentsOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Id<Article> addArticle(Project &project, const QString &title, const QString &text)
{
    NewArticle article;
    article.metadata.title = title;
    article.metadata.language = u"en"_s;
    article.text = text;
    Id<Article> added;
    require(project
                .edit({u"Add"_s, {}},
                      [&](Edit &edit) -> Result<void> {
                          const Result<Id<Article>> id = edit.addArticle(article);
                          added = id.valueOr({});
                          return id ? Result<void>() : id.error();
                      })
                .isOk());
    return added;
}

struct Wait
{
    double untilReady = 0; ///< milliseconds from choosing the article
    double longest = 0;    ///< in which the window did nothing else
};

Wait open(MainWindow &window, Id<Article> article)
{
    Wait wait;
    QElapsedTimer whole;
    QElapsedTimer step;
    whole.start();
    step.start();
    window.articleList()->setCurrent(article);
    const double opened = double(step.nsecsElapsed()) / 1e6;
    while (!window.suggestions()->isReady()) {
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        wait.longest = std::max(wait.longest, double(step.nsecsElapsed()) / 1e6);
    }
    wait.untilReady = double(whole.nsecsElapsed()) / 1e6 - opened;
    return wait;
}

void measure(MainWindow &window, const char *name, const QString &text, double readyGate,
             double longestGate)
{
    const Id<Article> empty = addArticle(*window.project(), u"Empty"_s, u"Nothing.\n"_s);
    const Id<Article> article = addArticle(*window.project(), QString::fromLatin1(name), text);
    std::vector<double> ready;
    std::vector<double> longest;
    for (int round = 0; round < rounds; ++round) {
        open(window, empty);
        const Wait wait = open(window, article);
        ready.push_back(wait.untilReady);
        longest.push_back(wait.longest);
    }
    std::printf("\n%s, %zu suggestions\n", name, window.suggestions()->suggestions().size());
    report(u"  after it was opened until suggestions are shown"_s, medianOf(ready), "ms", 0, 0,
           readyGate);
    report(u"  the longest time in which the window did nothing else"_s, medianOf(longest), "ms", 0,
           0, longestGate);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"SaysoBenchmark"_s);
    QCoreApplication::setApplicationName(u"SaysoBenchmark"_s);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    Settings().setAnalystName(u"Ana"_s);
    QString prose;
    for (int file = 1; file < argc; ++file)
        prose += contentsOf(QString::fromLocal8Bit(argv[file]));
    if (prose.isEmpty()) {
        prose = contentsOf(QStringLiteral(SAYSO_SOURCE_FOLDER "/tests/cases/cues/en.txt"))
                    .remove(QRegularExpression(u"[\\[\\]{}#~@^<>]"_s));
    }
    MainWindow window;
    window.resize(1200, 760);
    window.show();
    require(window.createProject(folder.filePath(u"suggesting.sayso"_s)));
    measure(window, "5 KB", prose.repeated(1 + 5'000 / prose.size()).first(5'000), 10, 16);
    measure(window, "1 MB", prose.repeated(1 + 1'000'000 / prose.size()).first(1'000'000), 0, 16);
    return 0;
}
