#include "app/cues/definitionfiles.h"

#include "app/cues/definitioncheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersion = 1'000'000; ///< the engine takes the highest of one name

class Definitions
{
    Q_DECLARE_TR_FUNCTIONS(app::Definitions)
};

DefinitionFile read(const QString &path, const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !reader.isStartElement())
        reader.readNext();
    return {reader.attributes().value("name"_L1).toString(),
            reader.attributes().value("style"_L1).toString(), path, xml};
}

void add(const QString &path, const IncludableDefinitions &includable,
         std::vector<DefinitionFile> &found, std::vector<CueProblem> &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.push_back(
            {path, 0, 0, Definitions::tr("The file cannot be read: %1").arg(file.errorString())});
        return;
    }
    // One byte more than may be: the check says that it is too long
    const QByteArray xml = file.read(mostDefinitionBytes + 1);
    const std::vector<CueProblem> wrong = checkDefinition(xml, path, includable);
    problems.insert(problems.end(), wrong.begin(), wrong.end());
    if (!wrong.empty())
        return;
    DefinitionFile definition = read(path, xml);
    std::erase_if(found, [&definition](const DefinitionFile &other) {
        return other.name == definition.name;
    });
    found.push_back(std::move(definition));
}

} // namespace

std::vector<CueProblem> problemsOf(const QByteArray &xml, const QString &file,
                                   const CueSources &sources)
{
    return checkDefinition(xml, file, IncludableDefinitions(sources.folders));
}

QString sentenceOf(const CueProblem &problem)
{
    if (problem.file.isEmpty())
        return problem.what;
    //: %1 is a file, %2 a line of it, %3 a sentence that says what is wrong
    return Definitions::tr("%1, line %2: %3 The program's own definition is used.")
        .arg(QDir::toNativeSeparators(problem.file))
        .arg(problem.line)
        .arg(problem.what);
}

QString ownCueFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/cues"_L1;
}

QString projectCueFolder(const QString &path)
{
    const QFileInfo project(path);
    return project.absoluteDir().filePath(project.completeBaseName() + ".cues"_L1);
}

QStringList cueFoldersOf(const QString &path)
{
    QStringList folders{ownCueFolder()};
    if (!path.isEmpty())
        folders.append(projectCueFolder(path));
    return folders;
}

bool isOnlyOfTheProgram(const CueSources &sources)
{
    return sources.words.empty() &&
           std::all_of(sources.folders.begin(), sources.folders.end(), [](const QString &folder) {
               return QDir(folder).entryList({u"*.xml"_s}, QDir::Files).isEmpty();
           });
}

std::vector<DefinitionFile> definitionsIn(const QStringList &folders,
                                          std::vector<CueProblem> &problems)
{
    const IncludableDefinitions includable(folders);
    std::vector<DefinitionFile> found;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
            add(directory.filePath(name), includable, found, problems);
    }
    return found;
}

bool writeDefinitions(const std::vector<DefinitionFile> &definitions, const QString &folder)
{
    static const QRegularExpression version(
        uR"((<language\b[^>]*?\sversion\s*=\s*)["'][^"']*["'])"_s);
    if (!QDir(folder).mkpath(u"syntax"_s))
        return false;
    for (size_t index = 0; index < definitions.size(); ++index) {
        QString xml = QString::fromUtf8(definitions[index].xml);
        xml.replace(version, u"\\1\"%1\""_s.arg(firstVersion + int(index)));
        QFile file(u"%1/syntax/%2.xml"_s.arg(folder).arg(index));
        const QByteArray bytes = xml.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace app
