// How long it takes from the project file to the screen and back: opening an article with its
// marks, and tagging a passage, with the durable commit and all that the window shows of it.

#include "measuring.h"

#include "app/codebook/startercodebook.h"
#include "ui/article_view/articleview.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/articlemarks.h"
#include "ui/tagpalette/tagpalette.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProcess>
#include <QTemporaryDir>

using namespace storage;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

struct Size
{
    const char *name;
    qsizetype characters;
    int marks;
};
constexpr Size sizes[] = {{"5 KB, 60 annotations", 5'000, 60},
                          {"100 KB, 1,000 annotations", 100'000, 1'000},
                          {"1 MB, 10,000 annotations", 1'000'000, 10'000},
                          {"10 MB, 100,000 annotations", 10'000'000, 100'000}};

/// Claims, for whole passages are what most analysts mark most.
Annotation claimAt(TextRange range, Id<Article> article, const Codebook &codebook)
{
    Annotation annotation;
    annotation.articleId = article;
    annotation.tagId = codebook.tagNamed(u"Claim"_s)->id;
    annotation.spans = {{{}, codebook.rolesOf(annotation.tagId).front()->id, range}};
    return annotation;
}

std::unique_ptr<Project> makeProject(const QString &path, const Size &size)
{
    auto created = app::createProject(path);
    require(created.isOk() && (*created)->useAnalyst(u"Ana"_s).isOk());
    const Codebook codebook = *(*created)->codebook();
    NewArticle article;
    article.metadata.title = QString::fromLatin1(size.name);
    article.text = newsText(size.characters);
    const auto filled = (*created)->edit({u"Fill"_s, {}}, [&](Edit &edit) -> Result<void> {
        const Result<Id<Article>> id = edit.addArticle(article);
        if (!id)
            return id.error();
        for (const PassageRange &passage : randomPassages(size.characters, size.marks)) {
            const TextRange range{passage.begin, passage.end};
            if (const auto added = edit.addAnnotation(claimAt(range, *id, codebook)); !added)
                return added.error();
        }
        return {};
    });
    require(filled.isOk());
    return std::move(*created);
}

void flush(QWidget &window)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

void settle()
{
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents();
}

/// The least that a durable commit of one row costs on this disk, in another program's words.
double bareCommitMilliseconds(const QString &folder)
{
    constexpr int commits = 60;
    QString sql = u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                  "CREATE TABLE t (a INTEGER PRIMARY KEY, b);"_s;
    for (int i = 0; i < commits; ++i)
        sql += u"INSERT INTO t (b) VALUES ('row');"_s;
    QProcess sqlite;
    QElapsedTimer timer;
    timer.start();
    sqlite.start(u"sqlite3"_s, {folder + u"/bare.db"_s, sql});
    require(sqlite.waitForFinished(-1) && sqlite.exitCode() == 0);
    return double(timer.nsecsElapsed()) / 1e6 / commits;
}

void measureSize(const Size &size)
{
    std::printf("\n%s\n", size.name);
    const bool isLargest = size.marks == 100'000;
    const QTemporaryDir folder;
    const std::unique_ptr<Project> project = makeProject(folder.filePath(u"large.sayso"_s), size);
    const Id<Article> article = project->articles()->front().id;
    const Codebook codebook = *project->codebook();

    std::vector<double> text, marks, loaded;
    for (int round = 0; round < rounds; ++round) {
        ArticleView view;
        view.resize(1000, 800);
        view.show();
        QCoreApplication::processEvents();
        ArticleMarks kinds(codebook);
        const double toText = cpuOf([&] {
            view.setArticle(*project->text(article), *project->structure(article));
            view.repaint();
        });
        const double toMarks = cpuOf([&] {
            std::vector<Passage> passages;
            loaded.push_back(cpuOf([&] { passages = *project->passages(article); }));
            view.setMarks(kinds.marksOf(passages));
            view.repaint();
        });
        text.push_back(toText);
        marks.push_back(toText + toMarks);
    }
    report(u"  passages read from the file"_s, medianOf(loaded), "ms", 0, 0,
           size.marks == 60 ? 0.05 : 0);
    report(u"  text read and painted"_s, medianOf(text), "ms", 0, 0, isLargest ? 25 : 0);
    report(u"  passages read and painted too"_s, medianOf(marks), "ms", 0, 0, isLargest ? 60 : 0);

    QWidget window;
    auto *view = new ArticleView;
    auto *palette = new TagPalette;
    auto *inspector = new Inspector;
    auto *layout = new QHBoxLayout(&window);
    layout->addWidget(palette);
    layout->addWidget(view, 1);
    layout->addWidget(inspector);
    AnnotatingController controller(view, palette, inspector);
    controller.setProject(project.get());
    window.resize(1500, 900);
    window.show();
    QCoreApplication::processEvents();

    std::vector<double> opening;
    for (int round = 0; round < rounds; ++round) {
        controller.openArticle({});
        settle();
        opening.push_back(cpuOf([&] {
            controller.openArticle(article);
            flush(window);
        }));
        settle();
    }
    report(u"  the same in the window, with the lists beside it"_s, medianOf(opening), "ms", 0, 0,
           isLargest ? 60 : 0);

    const app::PassageKind claim{codebook.tagNamed(u"Claim"_s)->id, {}};
    std::vector<double> wall, processor;
    for (int i = 0; i < 60; ++i) {
        view->setSelection({40 + i * 25, 60 + i * 25});
        view->ensureVisible(view->selection());
        settle();
        QElapsedTimer timer;
        timer.start();
        processor.push_back(cpuOf([&] {
            controller.mark(claim);
            flush(window);
        }));
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    report(u"  tag a passage: commit, view and lists painted; wall"_s, medianOf(wall), "ms", 0, 0,
           16);
    report(u"  the slowest but one of 60; wall"_s, quantile(wall, 0.985), "ms", 0, 0);
    report(u"  of that, processor time"_s, medianOf(processor), "ms", 0, 0);
    report(u"  a bare durable commit on this disk; wall"_s, bareCommitMilliseconds(folder.path()),
           "ms", 0, 0);
    controller.setProject(nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const Size &size : sizes) {
        if (arguments.size() < 2 || QString::fromLatin1(size.name).startsWith(arguments[1]))
            measureSize(size);
    }
    return 0;
}
