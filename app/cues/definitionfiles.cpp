#include "app/cues/definitionfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int deepest = 64;
constexpr int firstVersion = 1'000'000; ///< the engine takes the highest of one name

class Definitions
{
    Q_DECLARE_TR_FUNCTIONS(app::Definitions)
};

/// Reads a definition from top to bottom and notes what cannot be used.
class Check
{
public:
    Check(const QByteArray &xml, const QString &file) : m_reader(xml), m_file(file) {}

    std::vector<CueProblem> run()
    {
        int depth = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement())
                --depth;
            if (!m_reader.isStartElement())
                continue;
            if (++depth > deepest) {
                note(Definitions::tr("Elements lie too deep in each other. Write them flatter."));
                return m_problems;
            }
            element();
        }
        if (m_reader.hasError())
            note(Definitions::tr("This is not well-formed XML: %1").arg(m_reader.errorString()));
        else
            missingParts();
        return m_problems;
    }

private:
    void note(const QString &what)
    {
        m_problems.push_back(
            {m_file, int(m_reader.lineNumber()), int(m_reader.columnNumber()), what});
    }

    void element()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QString name = m_reader.name().toString();
        m_hasHighlighting = m_hasHighlighting || name == "highlighting"_L1;
        if (name == "language"_L1)
            m_hasName = !attributes.value("name"_L1).isEmpty();
        else if (name == "context"_L1)
            m_contexts.insert(attributes.value("name"_L1).toString());
        else if (name == "RegExpr"_L1)
            expression(attributes.value("String"_L1).toString());
        for (const QLatin1StringView use : {"context"_L1, "lineEndContext"_L1}) {
            if (attributes.hasAttribute(use))
                m_uses.push_back({int(m_reader.lineNumber()), attributes.value(use).toString()});
        }
    }

    void expression(const QString &pattern)
    {
        const QRegularExpression tried(pattern);
        if (!tried.isValid())
            note(Definitions::tr("The regular expression cannot be read: %1")
                     .arg(tried.errorString()));
    }

    void missingParts()
    {
        if (!m_hasName)
            note(Definitions::tr("There is no element “language” with a name."));
        if (!m_hasHighlighting || m_contexts.isEmpty())
            note(Definitions::tr("There is no element “highlighting” with a context in it."));
        for (const Use &use : m_uses) {
            const QString target = use.context.section(u'!', -1);
            if (target.startsWith(u'#') || target.contains("##"_L1) || target.isEmpty() ||
                m_contexts.contains(target))
                continue;
            m_problems.push_back(
                {m_file, use.line, 0,
                 Definitions::tr("There is no context “%1”. Add it, or name another.")
                     .arg(target)});
        }
    }

    struct Use
    {
        int line;
        QString context;
    };

    QXmlStreamReader m_reader;
    QString m_file;
    std::vector<CueProblem> m_problems;
    std::vector<Use> m_uses;
    QSet<QString> m_contexts;
    bool m_hasName = false;
    bool m_hasHighlighting = false;
};

DefinitionFile read(const QString &path, const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !reader.isStartElement())
        reader.readNext();
    return {reader.attributes().value("name"_L1).toString(),
            reader.attributes().value("style"_L1).toString(), path, xml};
}

void add(const QString &path, std::vector<DefinitionFile> &found, std::vector<CueProblem> &problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems.push_back(
            {path, 0, 0, Definitions::tr("The file cannot be read: %1").arg(file.errorString())});
        return;
    }
    // One byte more than may be: problemsOf() says that it is too long
    const QByteArray xml = file.read(mostBytes + 1);
    const std::vector<CueProblem> wrong = problemsOf(xml, path);
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

std::vector<CueProblem> problemsOf(const QByteArray &xml, const QString &file)
{
    if (xml.size() > mostBytes)
        return {{file, 0, 0,
                 Definitions::tr("The file is longer than 4 MB. Divide its words among several.")}};
    return Check(xml, file).run();
}

QString ownCueFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/cues"_L1;
}

QString projectCueFolder(const QString &path)
{
    const QFileInfo project(path);
    return project.dir().filePath(project.completeBaseName() + ".cues"_L1);
}

QStringList cueFoldersOf(const QString &path)
{
    QStringList folders{ownCueFolder()};
    if (!path.isEmpty())
        folders.append(projectCueFolder(path));
    return folders;
}

std::vector<DefinitionFile> definitionsIn(const QStringList &folders,
                                          std::vector<CueProblem> &problems)
{
    std::vector<DefinitionFile> found;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
            add(directory.filePath(name), found, problems);
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
