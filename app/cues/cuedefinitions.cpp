#include "app/cues/cuedefinitions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <tuple>

static void initialiseCueResources()
{
    Q_INIT_RESOURCE(cue_resources);
}

namespace app {

using namespace storage;

namespace {

const QString programFolder = QStringLiteral(":/sayso/cues/syntax");
const QString namePrefix = QStringLiteral("Sayso cues: ");

/// The name of the language element, before anything that might be wrong.
QString nameIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return reader.attributes().value(QLatin1String("name")).toString();
    }
    return {};
}

QByteArray contentsOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// From the folder of that number, -1 being the program's.
void addFrom(const QStringList &folders, int folder, std::vector<CueDefinition> &definitions)
{
    const QDir directory(folder < 0 ? programFolder : folders[folder]);
    for (const QString &file : directory.entryList({QStringLiteral("*.xml")}, QDir::Files)) {
        CueDefinition definition;
        definition.file = directory.filePath(file);
        definition.folder = folder;
        const QByteArray xml = contentsOf(definition.file);
        definition.name = nameIn(xml);
        if (folder >= 0)
            definition.problems = problemsOf(xml, definition.file, CueSources{folders});
        definitions.push_back(std::move(definition));
    }
}

} // namespace

std::vector<CueDefinition> cueDefinitions(const QStringList &folders)
{
    initialiseCueResources();
    std::vector<CueDefinition> definitions;
    for (int folder = -1; folder < folders.size(); ++folder)
        addFrom(folders, folder, definitions);
    std::sort(definitions.begin(), definitions.end(),
              [](const CueDefinition &a, const CueDefinition &b) {
                  return std::tie(a.name, b.folder, b.file) < std::tie(b.name, a.folder, a.file);
              });
    QString used;
    for (CueDefinition &definition : definitions) {
        definition.isInUse = definition.problems.empty() && definition.name != used;
        if (definition.isInUse)
            used = definition.name;
    }
    return definitions;
}

QString languageOf(const CueDefinition &definition)
{
    return definition.name.startsWith(namePrefix) ? definition.name.mid(namePrefix.size())
                                                  : definition.name;
}

Result<QString> copyDefinition(const CueDefinition &definition, const QString &folder)
{
    const QString file = QDir(folder).filePath(QFileInfo(definition.file).fileName());
    if (QFileInfo::exists(file))
        return Error{ErrorCode::FileExists, file, {}, {}};
    QFile source(definition.file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotReadFile, definition.file, source.errorString(), {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWriteFile, folder, {}, {}};
    const Result<void> written = writeDefinition(file, source.readAll());
    return written ? Result<QString>(file) : written.error();
}

Result<void> writeDefinition(const QString &file, const QByteArray &xml)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(xml) != xml.size() || !target.commit())
        return Error{ErrorCode::CannotWriteFile, file, target.errorString(), {}};
    return {};
}

} // namespace app
