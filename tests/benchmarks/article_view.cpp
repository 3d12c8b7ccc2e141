// How fast the article view is, beside QPlainTextEdit with the same text and no marks at all: in a
// window of the same size, in the same run, in processor time (see measuring.h).

#include "measuring.h"

#include "app/text/find.h"
#include "ui/article_view/articlelayout.h"
#include "ui/article_view/articleview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTextDocument>
#include <QThreadPool>
#include <QWheelEvent>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1000, 800);
constexpr int rounds = 9;

struct Size
{
    const char *name;
    qsizetype characters;
    int marks;
    double gate;
};
constexpr Size sizes[] = {{"5 KB, 60 marks", 5'000, 60, 0.35},
                          {"100 KB, 1,000 marks", 100'000, 1'000, 0},
                          {"1 MB, 10,000 marks", 1'000'000, 10'000, 0.25},
                          {"10 MB, 100,000 marks", 10'000'000, 100'000, 0.08}};

std::vector<std::shared_ptr<const MarkKind>> makeKinds()
{
    std::vector<std::shared_ptr<const MarkKind>> kinds;
    for (const QString &line : {u"#8A2E72"_s, u"#1F5FA8"_s, u"#2E7A3C"_s, u"#9A5B00"_s,
                                u"#6A3FB0"_s, u"#007A87"_s, u"#B3261E"_s, u"#5B6B00"_s}) {
        const QString number = QString::number(kinds.size());
        kinds.push_back(std::make_shared<const MarkKind>(
            MarkKind{{line, line, line, line, u"solid"_s}, u"Tag "_s + number, number}));
    }
    return kinds;
}

Mark markOf(const PassageRange &passage, qint64 number)
{
    static const std::vector<std::shared_ptr<const MarkKind>> kinds = makeKinds();
    return {{number}, {number}, {passage.begin, passage.end}, kinds[size_t(passage.kind)]};
}

std::vector<Mark> marksOf(qsizetype textLength, int count)
{
    std::vector<Mark> marks;
    for (const PassageRange &passage : randomPassages(textLength, count))
        marks.push_back(markOf(passage, qint64(marks.size()) + 1));
    return marks;
}

/// What Qt does when it comes back to the event loop, but now: paints what has changed.
void flush(QWidget &window)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &request);
}

template<typename Widget>
void showAt(Widget &widget)
{
    widget.resize(windowSize);
    widget.show();
    QCoreApplication::processEvents();
}

/// Runs what is left to do, and says how long the event loop was busy at most at a time.
double longestBlock()
{
    double longest = 0;
    int idle = 0;
    while (idle < 20) {
        const double block = cpuOf([] { QCoreApplication::processEvents(); });
        longest = std::max(longest, block);
        idle = block < 0.05 ? idle + 1 : 0;
    }
    return longest;
}

void wheel(QAbstractScrollArea &area, int direction)
{
    const QPointF place(200, 200);
    QWheelEvent event(place, area.viewport()->mapToGlobal(place), {}, {0, -120 * direction},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(area.viewport(), &event);
    flush(area);
}

/// What is done between two notches, as far as there is time for it; returns how long that takes.
double pause()
{
    constexpr double longest = 8;
    return cpuOf([] {
        int idle = 0;
        for (const double begin = cpuMilliseconds();
             idle < 3 && cpuMilliseconds() - begin < longest;)
            idle = cpuOf([] { QCoreApplication::processEvents(); }) < 0.05 ? idle + 1 : 0;
    });
}

struct WheelTimes
{
    std::vector<double> steps;
    std::vector<double> pauses;
};

/// One notch after the other, mostly downwards, turning round at the ends.
void addWheelSteps(QAbstractScrollArea &area, WheelTimes &times)
{
    const QScrollBar &bar = *area.verticalScrollBar();
    area.verticalScrollBar()->setValue(bar.maximum() / 3);
    flush(area);
    pause();
    int direction = 1;
    for (int step = 0; step < 200; ++step) {
        if (step % 50 == 40 || step % 50 == 0)
            direction = -direction;
        if (bar.value() == bar.minimum() || bar.value() == bar.maximum())
            direction = bar.value() == bar.minimum() ? 1 : -1;
        times.steps.push_back(cpuOf([&] { wheel(area, direction); }));
        times.pauses.push_back(pause());
    }
}

double jump(QAbstractScrollArea &area)
{
    Random next(3);
    std::vector<double> jumps;
    for (int i = 0; i < 60; ++i) {
        const auto place = int(qint64(next(1000)) * area.verticalScrollBar()->maximum() / 1000);
        jumps.push_back(cpuOf([&] {
            area.verticalScrollBar()->setValue(place);
            flush(area);
        }));
    }
    return medianOf(jumps);
}

/// The mouse on its way down the text, over one mark after the other.
double hover(ArticleView &view)
{
    std::vector<double> moves;
    for (int i = 0; i < 120; ++i) {
        const QPointF place(200 + i * 3 % 40, 40 + i * 6);
        QMouseEvent event(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place),
                          Qt::NoButton, Qt::NoButton, {});
        moves.push_back(cpuOf([&] {
            QCoreApplication::sendEvent(view.viewport(), &event);
            flush(view);
        }));
    }
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view.viewport(), &leave);
    flush(view);
    return quantile(moves, 0.9);
}

/// Between two widths at which the text is wrapped differently.
double rewrap(QAbstractScrollArea &area)
{
    std::vector<double> times;
    for (int i = 0; i < 10; ++i) {
        times.push_back(cpuOf([&] {
            area.resize(i % 2 ? 840 : 780, windowSize.height());
            flush(area);
        }));
    }
    area.resize(windowSize);
    flush(area);
    return medianOf(times);
}

void measureSize(const Size &size)
{
    std::printf("\n%s\n", size.name);
    const QString text = newsText(size.characters);
    const std::vector<Mark> marks = marksOf(size.characters, size.marks);
    const auto named = [](const QString &what) { return u"  "_s + what; };

    std::vector<double> reference, first, again, block, textSet, marksSet;
    for (int round = 0; round < rounds; ++round) {
        {
            QPlainTextEdit edit;
            showAt(edit);
            reference.push_back(cpuOf([&] {
                edit.setPlainText(text);
                edit.repaint();
            }));
        }
        ArticleView view;
        showAt(view);
        for (std::vector<double> *times : {&first, &again}) {
            std::vector<Mark> given = marks;
            times->push_back(cpuOf([&] {
                textSet.push_back(cpuOf([&] { view.setArticle(text, {}); }));
                marksSet.push_back(cpuOf([&] { view.setMarks(std::move(given)); }));
                view.repaint();
            }));
            block.push_back(longestBlock());
        }
    }
    const double p = medianOf(reference);
    const bool isLargest = size.marks >= 100'000;
    report(named(u"open: text, marks and first paint"_s), medianOf(first), "ms", p, size.gate,
           isLargest ? 20 : 0);
    report(named(u"the same in a view that showed another"_s), medianOf(again), "ms", p, size.gate,
           isLargest ? 20 : 0);
    report(named(u"of that: setArticle()"_s), medianOf(textSet), "ms", 0, 0);
    report(named(u"of that: setMarks()"_s), medianOf(marksSet), "ms", 0, 0);
    report(named(u"longest block of the event loop afterwards"_s), medianOf(block), "ms", 0, 0, 4);

    ArticleView view;
    QPlainTextEdit edit;
    showAt(view);
    showAt(edit);
    view.setArticle(text, {});
    view.setMarks(marks);
    edit.setPlainText(text);
    longestBlock();

    std::vector<double> repaint, add, remove;
    for (int i = 0; i < 40; ++i) {
        const qint64 number = size.marks + 1;
        const qsizetype begin = i * 60; // all over the first page
        repaint.push_back(cpuOf([&] { edit.viewport()->repaint(); }));
        add.push_back(cpuOf([&] {
            view.replaceMarks({number}, {markOf({begin, begin + 40, i % 8}, number)});
            flush(view);
        }));
        remove.push_back(cpuOf([&] {
            view.replaceMarks({number}, {});
            flush(view);
        }));
    }
    report(named(u"add one mark and paint it"_s), medianOf(add), "ms", medianOf(repaint), 0.4, 1);
    report(named(u"take one mark away and paint"_s), medianOf(remove), "ms", 0, 0, 1);

    report(named(u"move the mouse to another mark, 90 of 100"_s), hover(view), "ms", 0, 0);

    const double wrapped = rewrap(view);
    report(named(u"wrap again at another width"_s), wrapped, "ms", rewrap(edit), 0.6);
    if (size.characters < 50'000)
        return; // there is hardly anything to scroll

    WheelTimes ours, theirs;
    for (int round = 0; round < 3; ++round) {
        addWheelSteps(view, ours);
        addWheelSteps(edit, theirs);
    }
    report(named(u"wheel step, median"_s), medianOf(ours.steps), "ms", medianOf(theirs.steps), 0.4);
    report(named(u"wheel step, 99 of 100"_s), quantile(ours.steps, 0.99), "ms",
           quantile(theirs.steps, 0.99), 0.6, 2);
    const auto whole = [](const WheelTimes &times) {
        return meanOf(times.steps) + meanOf(times.pauses);
    };
    report(named(u"wheel step with what is done after it, mean"_s), whole(ours), "ms",
           whole(theirs), 0);
    const double jumped = jump(view);
    report(named(u"jump anywhere"_s), jumped, "ms", jump(edit), 0.65);
}

void measureOneParagraph()
{
    std::printf("\n1 MB in one paragraph\n");
    const QString text = newsText(1'000'000, u' ');
    std::vector<double> reference, ours;
    for (int round = 0; round < 3; ++round) {
        QPlainTextEdit edit;
        showAt(edit);
        reference.push_back(cpuOf([&] {
            edit.setPlainText(text);
            edit.repaint();
        }));
        ArticleView view;
        showAt(view);
        ours.push_back(cpuOf([&] {
            view.setArticle(text, {});
            view.repaint();
        }));
    }
    report(u"  open"_s, medianOf(ours), "ms", medianOf(reference), 0.03);
}

/// Something that is not in the text, in small letters or large, so that all of it is looked at.
void measureFinding()
{
    std::printf("\nFinding what is not there in 10 MB\n");
    const QString text = newsText(10'000'000);
    const QString words = u"volcanic ash"_s;
    QTextDocument document;
    document.setPlainText(text);
    std::vector<double> reference, ours;
    for (int round = 0; round < 5; ++round) {
        reference.push_back(cpuOf([&] { require(document.find(words).isNull()); }));
        ours.push_back(cpuOf([&] { require(app::Needle(words).findIn(text).empty()); }));
    }
    report(u"  find"_s, medianOf(ours), "ms", medianOf(reference), 0.3);
}

void measureEstimates()
{
    std::printf("\nEstimates\n");
    const QString text = newsText(1'000'000);
    const Typography typography(ReadingFace::Serif, 100, QApplication::font());
    ArticleLayout layout(typography);
    layout.setTypography(typography);
    layout.setWidth(windowSize.width());
    const app::TextMap map(text);
    layout.setText(text, map, {});
    while (!layout.isRefined())
        layout.refine(std::chrono::seconds(1));
    int paragraphs = 0;
    int wrong = 0;
    for (int i = 0; i < layout.blocks().count(); ++i) {
        if (layout.blocks()[i].isEmpty())
            continue;
        ++paragraphs;
        const int expected = layout.expectedLines(i);
        wrong += expected != layout.lineCount(i);
    }
    report(u"  paragraphs with a wrong count of lines"_s, 100.0 * wrong / paragraphs, "%", 0, 0, 1);

    ArticleView view;
    showAt(view);
    const QString large = newsText(10'000'000);
    view.setArticle(large, {});
    view.repaint();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    flush(view);
    const qsizetype position = view.positionAt({300, 300});
    const auto top = [&] { return view.rectsOf({position, position + 9}).at(0).top(); };
    const int before = top();
    int moved = 0;
    for (int i = 0; i < 200; ++i) {
        QCoreApplication::processEvents();
        moved = std::max(moved, std::abs(top() - before));
    }
    report(u"  visible text moves while heights are refined"_s, moved, "px", 0, 0, 0.1);
}

/// Scrolling while other threads, of Qt's common pool, are busy with something long.
void measureBusyPool()
{
    std::printf("\nScrolling while every thread of the common pool is busy for 400 ms at a time\n");
    const QString text = newsText(1'000'000);
    ArticleView view;
    showAt(view);
    view.setArticle(text, {});
    view.setMarks(marksOf(text.size(), 10'000));
    longestBlock();
    QThreadPool *pool = QThreadPool::globalInstance();
    std::vector<double> longest;
    for (int round = 0; round < 5; ++round) {
        for (int job = 0; job < pool->maxThreadCount() * 2; ++job)
            pool->start([] { QThread::msleep(400); });
        double worst = 0;
        for (int step = 0; step < 60; ++step) {
            QElapsedTimer timer;
            timer.start();
            wheel(view, 1);
            worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
        }
        longest.push_back(worst);
        pool->waitForDone();
    }
    report(u"  longest wheel step, by the clock on the wall"_s, medianOf(longest), "ms", 0, 0, 16);
}

double statusKilobytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    require(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field)) + 1).trimmed().split(' ').front().toDouble();
    }
    return 0;
}

/// In a process of its own: by how much opening raises the peak of its memory, in megabytes. Text
/// and marks are there before.
int printMemory(bool isReference)
{
    const QString text = newsText(10'000'000);
    std::vector<Mark> marks = marksOf(text.size(), 100'000);
    ArticleView view;
    QPlainTextEdit edit;
    QAbstractScrollArea &area = isReference ? static_cast<QAbstractScrollArea &>(edit) : view;
    showAt(area);
    const double before = statusKilobytes("VmRSS");
    QFile peak(u"/proc/self/clear_refs"_s);
    require(peak.open(QIODevice::WriteOnly) && peak.write("5") == 1);
    peak.close();
    if (isReference) {
        edit.setPlainText(text);
    } else {
        view.setArticle(text, {});
        view.setMarks(std::move(marks));
    }
    area.repaint();
    longestBlock();
    std::printf("%f\n", (statusKilobytes("VmHWM") - before) / 1024);
    return 0;
}

double memoryOf(const QString &what)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, what});
    require(process.waitForFinished(-1) && process.exitCode() == 0);
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--memory")
        return printMemory(arguments[2] == u"reference");

    for (const Size &size : sizes) {
        if (arguments.size() < 2 || QString::fromLatin1(size.name).startsWith(arguments[1]))
            measureSize(size);
    }
    if (arguments.size() > 1)
        return 0;
    measureOneParagraph();
    measureFinding();
    measureEstimates();
    measureBusyPool();
    std::printf("\nMemory\n");
    report(u"  growth of the peak at 10 MB, 100,000 marks"_s, memoryOf(u"view"_s), "MB",
           memoryOf(u"reference"_s), 0.15);
    return 0;
}
