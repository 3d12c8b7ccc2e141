#include "app/commands/output.h"

#include "app/wording/sentence.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app {

namespace {

bool progressIsShown = false;

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void clearProgress()
{
    if (progressIsShown)
        write(stderr, "\r\033[K");
    progressIsShown = false;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(std::string_view utf8)
{
    std::fwrite(utf8.data(), 1, utf8.size(), stdout);
}

void printLine(const QString &line)
{
    print(line + QLatin1Char('\n'));
}

void printLine(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString &line)
{
    clearProgress();
    write(stderr, line.toUtf8() + '\n');
}

Exit failed(const storage::Error &error)
{
    say(sentence(error));
    if (!error.detail.isEmpty())
        say(Commands::tr("Details: %1").arg(error.detail));
    return Exit::Failed;
}

Progress progressOnTerminal(const QString &line)
{
    if (!isTerminal(stderr))
        return {};
    constexpr qint64 redrawMilliseconds = 100;
    return [line, sinceDrawn = std::make_shared<QElapsedTimer>()](qsizetype done, qsizetype total) {
        if (done >= total) {
            clearProgress();
        } else if (!sinceDrawn->isValid() || sinceDrawn->elapsed() > redrawMilliseconds) {
            sinceDrawn->start();
            progressIsShown = true;
            write(stderr, "\r\033[K" + line.arg(done).arg(total).toUtf8());
        }
        return true;
    };
}

Exit finishOutput(Exit exit)
{
    clearProgress();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exit;
    say(Commands::tr("Not everything could be written to standard output. See whether there is "
                     "space left where it goes to."));
    return Exit::Failed;
}

} // namespace app
