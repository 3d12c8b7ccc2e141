#include "app/wording/sentence.h"
#include "ui/mainwindow/demo.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/settings/translation.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <memory>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace {

void print(std::FILE *to, const QString &line)
{
    std::fprintf(to, "%s\n", qPrintable(line));
}

/// Shows windows, one after another where the language is changed.
class Session
{
public:
    void start(const QStringList &paths)
    {
        show();
        if (!paths.isEmpty())
            m_window->openPaths(paths);
        if (!m_window->project() && paths.isEmpty())
            openLast();
    }

private:
    void show()
    {
        m_window = std::make_unique<ui::MainWindow>();
        QObject::connect(m_window.get(), &ui::MainWindow::languageChanged, m_window.get(), [this] {
            QMetaObject::invokeMethod(
                qApp, [this] { showAgain(); }, Qt::QueuedConnection);
        });
        m_window->show();
    }

    void showAgain()
    {
        const QString path = m_window->project() ? m_window->project()->path() : QString();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        m_window.reset();
        ui::useLanguage(ui::Settings().language());
        show();
        QApplication::setQuitOnLastWindowClosed(true);
        if (!path.isEmpty())
            m_window->openProject(path);
    }

    void openLast()
    {
        const QString last = ui::Settings().recentProjects().value(0);
        if (ui::Settings().bytes(QStringLiteral("window/wasOpen")) == last.toUtf8() &&
            !last.isEmpty() && QFile::exists(last))
            m_window->openProject(last);
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

int demonstrate(const QString &folder, const QStringList &paths)
{
    ui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (paths.isEmpty() || !window.openProject(paths.constFirst()))
        return 1;
    if (!window.project()->analyst().isValid())
        window.useAnalyst(QStringLiteral("Demo"));
    const storage::Result<QString> line = ui::runDemo(window, folder);
    print(line ? stdout : stderr, line ? *line : app::sentence(line.error()));
    return line ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Sayso"));
    QCoreApplication::setApplicationName(QStringLiteral("Sayso"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setDesktopFileName(QStringLiteral("sayso"));
    QGuiApplication::setWindowIcon(ui::programIcon());
    ui::useLanguage(ui::Settings().language());
    ui::applyTheme(ui::Settings().theme());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp,
                     [] { ui::applyTheme(ui::Settings().theme()); });
#endif

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Marks who says so, what is claimed and how much in news articles."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate(
            "main", "Tags, exports and draws the window into FOLDER without a display."),
        QStringLiteral("FOLDER"));
    parser.addOption(demo);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "A project (.sayso), or articles to import."),
        QStringLiteral("[FILE...]"));
    parser.process(application);

    if (parser.isSet(demo))
        return demonstrate(parser.value(demo), parser.positionalArguments());
    Session session;
    session.start(parser.positionalArguments());
    return QApplication::exec();
}
