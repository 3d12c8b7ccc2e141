#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What a run of `sayso-cli` left behind.
struct Run
{
    int status = -1; ///< -1: it did not start or crashed
    QByteArray output;
    QString errors;

    /// Standard output as one JSON object a line.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> read;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                read.append(QJsonDocument::fromJson(line).object());
        }
        return read;
    }
};

inline Run finished(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Run sayso(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SAYSO_PROGRAMS "/sayso-cli"), arguments);
    return finished(process);
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
