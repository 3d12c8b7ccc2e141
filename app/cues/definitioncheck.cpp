#include "app/cues/definitioncheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

/// A rule of the engine and the attributes without which it passes the rule over.
struct Rule
{
    QLatin1StringView name;
    QLatin1StringView needs;
    QLatin1StringView needsToo;
};

constexpr std::array ruleTable{
    Rule{"AnyChar"_L1, "String"_L1, {}},
    Rule{"Detect2Chars"_L1, "char"_L1, "char1"_L1},
    Rule{"DetectChar"_L1, "char"_L1, {}},
    Rule{"DetectIdentifier"_L1, {}, {}},
    Rule{"DetectSpaces"_L1, {}, {}},
    Rule{"Float"_L1, {}, {}},
    Rule{"HlCChar"_L1, {}, {}},
    Rule{"HlCHex"_L1, {}, {}},
    Rule{"HlCOct"_L1, {}, {}},
    Rule{"HlCStringChar"_L1, {}, {}},
    Rule{"IncludeRules"_L1, "context"_L1, {}},
    Rule{"Int"_L1, {}, {}},
    Rule{"LineContinue"_L1, {}, {}},
    Rule{"RangeDetect"_L1, "char"_L1, "char1"_L1},
    Rule{"RegExpr"_L1, "String"_L1, {}},
    Rule{"StringDetect"_L1, "String"_L1, {}},
    Rule{"WordDetect"_L1, "String"_L1, {}},
    Rule{"keyword"_L1, "String"_L1, {}},
};

/// What the engine reads of rules and contexts.
constexpr std::array attributeTable{
    "String"_L1,
    "additionalDeliminator"_L1,
    "attribute"_L1,
    "beginRegion"_L1,
    "char"_L1,
    "char1"_L1,
    "column"_L1,
    "context"_L1,
    "dynamic"_L1,
    "endRegion"_L1,
    "fallthrough"_L1,
    "fallthroughContext"_L1,
    "firstNonSpace"_L1,
    "includeAttrib"_L1,
    "insensitive"_L1,
    "lineEmptyContext"_L1,
    "lineEndContext"_L1,
    "lookAhead"_L1,
    "minimal"_L1,
    "name"_L1,
    "noIndentationBasedFolding"_L1,
    "weakDeliminator"_L1,
};

constexpr std::array contextAttributes{
    "context"_L1,
    "lineEndContext"_L1,
    "lineEmptyContext"_L1,
    "fallthroughContext"_L1,
};

class Definitions
{
    Q_DECLARE_TR_FUNCTIONS(app::Definitions)
};

/// Reads a definition from top to bottom and notes what cannot be used.
class Check
{
public:
    Check(const QByteArray &xml, const QString &file, const IncludableDefinitions &includable)
        : m_reader(xml),
          m_file(file),
          m_own(partsOf(xml)),
          m_includable(includable)
    {
    }

    std::vector<CueProblem> run()
    {
        while (!m_reader.atEnd()) {
            stepOn();
            if (m_reader.isEndElement())
                m_path.removeLast();
            if (m_reader.isCharacters())
                characters();
            if (!m_reader.isStartElement())
                continue;
            if (m_path.size() >= deepest) {
                note(Definitions::tr("Elements lie too deep in each other. Write them flatter."));
                return m_problems;
            }
            element();
            m_path.append(m_reader.name().toString());
        }
        if (m_reader.hasError())
            malformed();
        else
            missingParts();
        return m_problems;
    }

private:
    /// Reads what comes next and notes where it begins.
    void stepOn()
    {
        // To see where a text ends, the reader has read the sign after it
        const int readAhead = m_reader.isCharacters() ? 1 : 0;
        m_line = int(m_reader.lineNumber());
        m_column = int(m_reader.columnNumber()) + 1 - readAhead;
        m_reader.readNext();
    }

    void note(const QString &what) { m_problems.push_back({m_file, m_line, m_column, what}); }

    /// What else is wrong may follow from that.
    void malformed()
    {
        m_line = int(m_reader.lineNumber());
        m_column = int(m_reader.columnNumber()) + 1;
        m_problems.clear();
        note(Definitions::tr("This is not well-formed XML: %1").arg(m_reader.errorString()));
    }

    QString value(QLatin1StringView attribute) const
    {
        return m_reader.attributes().value(attribute).toString();
    }

    QString parent() const { return m_path.isEmpty() ? QString() : m_path.last(); }

    void element()
    {
        const QString name = m_reader.name().toString();
        m_hasHighlighting = m_hasHighlighting || name == "highlighting"_L1;
        if (parent() == "context"_L1)
            rule(name);
        else if (m_path.contains("context"_L1))
            note(Definitions::tr("A rule cannot lie in another. Put “%1” beside it.").arg(name));
        else if (name == "context"_L1)
            context();
        else if (name == "list"_L1)
            list();
        else if (name == "language"_L1)
            language();
    }

    void language()
    {
        static const QRegularExpression version(u"^\\d+\\.\\d+$"_s);
        if (version.match(value("kateversion"_L1)).hasMatch())
            return;
        m_line = int(m_reader.lineNumber()); // what stands before the first element is skipped
        m_column = 0;
        note(Definitions::tr("The element “language” needs the attribute “kateversion” with a "
                             "version, as “5.79”. Add it."));
    }

    void context()
    {
        const QString name = value("name"_L1);
        if (m_contexts.contains(name))
            note(Definitions::tr("There is another context “%1” above. Rename one of them.")
                     .arg(name));
        m_contexts.insert(name);
        attributes();
    }

    void list()
    {
        const QString name = value("name"_L1);
        if (m_lists.contains(name))
            note(Definitions::tr("There is another list “%1” above. Make one of the two.")
                     .arg(name));
        m_lists.insert(name);
    }

    void rule(const QString &name)
    {
        const auto known = std::find_if(ruleTable.begin(), ruleTable.end(),
                                        [&name](const Rule &rule) { return rule.name == name; });
        if (known == ruleTable.end()) {
            note(Definitions::tr("There is no rule “%1”. Mind capitals and small letters.")
                     .arg(name));
            return;
        }
        for (const QLatin1StringView needed : {known->needs, known->needsToo}) {
            if (!needed.isEmpty() && value(needed).isEmpty())
                note(Definitions::tr("The rule “%1” does nothing without its attribute “%2”.")
                         .arg(name, needed));
        }
        attributes();
        const QString string = value("String"_L1);
        if (name == "RegExpr"_L1)
            expression(string);
        else if (name == "keyword"_L1 && !string.isEmpty())
            listNamed(string, m_own);
    }

    /// Of a rule or a context.
    void attributes()
    {
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const bool isKnown = std::find(attributeTable.begin(), attributeTable.end(),
                                           attribute.name()) != attributeTable.end();
            if (!isKnown)
                note(Definitions::tr("There is no attribute “%1”. Mind capitals and small letters.")
                         .arg(attribute.name()));
        }
        const QString format = value("attribute"_L1);
        if (!format.isEmpty() && !m_own.formats.contains(format))
            note(
                Definitions::tr("There is no itemData “%1”. Add it, or name another.").arg(format));
        for (const QLatin1StringView attribute : contextAttributes)
            contextNamed(value(attribute));
    }

    void expression(const QString &pattern)
    {
        const QRegularExpression tried(pattern);
        if (!tried.isValid())
            note(Definitions::tr("The regular expression cannot be read: %1")
                     .arg(tried.errorString()));
    }

    /// The definition that is named after "##" in @p use; nullptr where its parts are not known.
    const DefinitionParts *definitionOf(const QString &use)
    {
        const qsizetype signs = use.indexOf("##"_L1);
        if (signs < 0)
            return &m_own;
        const QString name = use.sliced(signs + 2);
        if (name == m_own.name)
            return &m_own;
        if (!m_includable.has(name))
            note(
                Definitions::tr("There is no definition “%1”. Add it, or name another.").arg(name));
        return m_includable.find(name);
    }

    /// @p use: "#pop!Name", "Name##Definition" and the like.
    void contextNamed(QString use)
    {
        while (use.startsWith("#pop"_L1))
            use = use.sliced(use.startsWith("#pop!"_L1) ? 5 : 4);
        if (use.isEmpty() || use == "#stay"_L1)
            return;
        const DefinitionParts *definition = definitionOf(use);
        const QString name = use.left(use.indexOf("##"_L1));
        if (definition && !name.isEmpty() && !definition->contexts.contains(name))
            note(Definitions::tr("There is no context “%1”. Add it, or name another.").arg(name));
    }

    void listNamed(const QString &name, const DefinitionParts &definition)
    {
        if (!definition.lists.contains(name))
            note(Definitions::tr("There is no list “%1”. Add it, or name another.").arg(name));
    }

    void characters()
    {
        const QString words = m_reader.text().toString().trimmed();
        if (words.isEmpty() || m_path.value(m_path.size() - 2) != "list"_L1)
            return;
        if (parent() == "include"_L1) {
            if (const DefinitionParts *definition = definitionOf(words))
                listNamed(words.left(words.indexOf("##"_L1)), *definition);
        } else if (parent() == "item"_L1 && words.simplified().contains(u' ')) {
            note(Definitions::tr("A list finds single words only, so never “%1”. Write it as a "
                                 "regular expression.")
                     .arg(words));
        }
    }

    void missingParts()
    {
        m_line = 0;
        m_column = 0;
        if (m_own.name.isEmpty())
            note(Definitions::tr("There is no element “language” with a name."));
        if (!m_hasHighlighting || m_contexts.isEmpty())
            note(Definitions::tr("There is no element “highlighting” with a context in it."));
    }

    QXmlStreamReader m_reader;
    QString m_file;
    DefinitionParts m_own;
    const IncludableDefinitions &m_includable;
    std::vector<CueProblem> m_problems;
    QStringList m_path; ///< the elements that are open
    int m_line = 1;     ///< where what is read begins
    int m_column = 1;
    QSet<QString> m_contexts; ///< up to here, as are the lists
    QSet<QString> m_lists;
    bool m_hasHighlighting = false;
};

} // namespace

std::vector<CueProblem> checkDefinition(const QByteArray &xml, const QString &file,
                                        const IncludableDefinitions &includable)
{
    if (xml.size() > mostDefinitionBytes)
        return {{file, 0, 0,
                 Definitions::tr("The file is longer than 4 MB. Divide its words among several.")}};
    return Check(xml, file, includable).run();
}

} // namespace app
