#include "app/cues/definitionparts.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

static void initialiseProgramDefinitions()
{
    Q_INIT_RESOURCE(cue_resources);
}

namespace app {

using namespace Qt::StringLiterals;

namespace {

std::map<QString, DefinitionParts> partsIn(const QStringList &folders)
{
    std::map<QString, DefinitionParts> found;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            DefinitionParts parts = partsOf(file.read(mostDefinitionBytes));
            const QString key = parts.name;
            found[key] = std::move(parts);
        }
    }
    return found;
}

} // namespace

DefinitionParts partsOf(const QByteArray &xml)
{
    DefinitionParts parts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.attributes().value("name"_L1).toString();
        if (reader.name() == "language"_L1)
            parts.name = name;
        else if (reader.name() == "context"_L1)
            parts.contexts.insert(name);
        else if (reader.name() == "list"_L1)
            parts.lists.insert(name);
        else if (reader.name() == "itemData"_L1)
            parts.formats.insert(name);
    }
    return parts;
}

bool IncludableDefinitions::has(const QString &name) const
{
    return find(name) || KSyntaxHighlighting::Repository().definitionForName(name).isValid();
}

const DefinitionParts *IncludableDefinitions::find(const QString &name) const
{
    if (!m_parts) {
        initialiseProgramDefinitions();
        m_parts = partsIn(QStringList{u":/sayso/cues/syntax"_s} + m_folders);
    }
    const auto found = m_parts->find(name);
    return found == m_parts->end() ? nullptr : &found->second;
}

} // namespace app
