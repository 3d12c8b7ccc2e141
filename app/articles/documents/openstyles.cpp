#include "app/articles/documents/openstyles.h"

#include "app/articles/documents/opennames.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const int longestChain = 64; ///< of styles with one another as parents; circles end here
const int deepestLevel = 10;
const qsizetype longestAffix = 32;

template<typename T>
void fill(std::optional<T> &value, const std::optional<T> &from)
{
    if (!value)
        value = from;
}

/// Names hold no blanks: "Text_20_body".
QString shownName(QString name)
{
    return name.replace("_20_"_L1, " "_L1);
}

} // namespace

class OpenStyles::Reader : public XmlVisitor
{
public:
    explicit Reader(OpenStyles &styles) : m_styles(styles) {}

    bool begin(const QXmlStreamReader &xml) override
    {
        const OpenNamespace space = openNamespaceOf(xml);
        const QStringView name = xml.name();
        if (space == OpenNamespace::Office)
            return name != u"body" && name != u"meta" && name != u"settings" &&
                   name != u"scripts" && name != u"font-face-decls";
        if (space == OpenNamespace::Style && (name == u"style" || name == u"default-style")) {
            beginStyle(xml);
            return m_stated != nullptr;
        }
        if (space == OpenNamespace::Style && name == u"text-properties") {
            if (m_stated != nullptr)
                stateCharacters(xml);
            return false;
        }
        if (space == OpenNamespace::Text && name == u"list-style") {
            m_list = &m_styles.m_lists[openAttribute(xml, u"name")];
            return true;
        }
        if (space == OpenNamespace::Text && name.startsWith(u"list-level-style-") &&
            m_list != nullptr)
            stateLevel(xml);
        return false;
    }

    void end() override {}

private:
    void beginStyle(const QXmlStreamReader &xml)
    {
        const QString family = openAttribute(xml, u"family");
        m_stated = nullptr;
        if (family != "paragraph"_L1 && family != "text"_L1)
            return;
        const QString prefix = family.left(1);
        const QString name = openAttribute(xml, u"name");
        // Parts of a file may give one automatic name to two styles: the text means the last.
        m_stated = &m_styles.m_stated[prefix + name];
        *m_stated = {};
        QString parent = openAttribute(xml, u"parent-style-name");
        const bool isDefault = xml.name() == u"default-style";
        // What is based on nothing is based on the default, whose name is empty.
        m_stated->parent = isDefault ? QString() : prefix + parent;
        OpenStyle &style = m_stated->style;
        const QString shown = openAttribute(xml, u"display-name");
        style.role = styleRoleNamed(shown.isEmpty() ? shownName(name) : shown);
        const int level = openAttribute(xml, u"default-outline-level").toInt();
        if (!style.role && level > 0)
            style.role = headingRole(level);
        const QString list = openAttribute(xml, u"list-style-name");
        if (!list.isEmpty())
            style.list = list;
    }

    void stateCharacters(const QXmlStreamReader &xml)
    {
        OpenStyle &style = m_stated->style;
        const QString weight = openAttribute(xml, u"font-weight");
        if (!weight.isEmpty())
            style.isStrong = weight == "bold"_L1 || weight.toInt() >= 600;
        const QString slant = openAttribute(xml, u"font-style");
        if (!slant.isEmpty())
            style.isEmphasised = slant == "italic"_L1 || slant == "oblique"_L1;
        const QString font = openAttribute(xml, u"font-name");
        if (!font.isEmpty())
            style.font = font;
        const QString display = openAttribute(xml, u"display");
        if (!display.isEmpty())
            style.isHidden = display == "none"_L1;
    }

    void stateLevel(const QXmlStreamReader &xml)
    {
        const int number = openAttribute(xml, u"level").toInt();
        if (number < 1 || number > deepestLevel)
            return;
        OpenListLevel &level = (*m_list)[number - 1];
        level.isCounted = xml.name() == u"list-level-style-number";
        level.bullet = openAttribute(xml, u"bullet-char");
        level.format = openAttribute(xml, u"num-format");
        level.prefix = openAttribute(xml, u"num-prefix").left(longestAffix);
        level.suffix = openAttribute(xml, u"num-suffix").left(longestAffix);
        level.repeatsLetters = openAttribute(xml, u"num-letter-sync") == "true"_L1;
        if (const QString start = openAttribute(xml, u"start-value"); !start.isEmpty())
            level.start = start.toInt();
        level.displayed = std::max(1, openAttribute(xml, u"display-levels").toInt());
    }

    OpenStyles &m_styles;
    // QHash moves its values when it grows: neither is used past the next insertion.
    Stated *m_stated = nullptr;
    std::map<int, OpenListLevel> *m_list = nullptr;
};

storage::Result<void> OpenStyles::read(const QByteArray &xml, const GivenFile &file,
                                       const QString &part)
{
    Reader reader(*this);
    return readXml(xml, file, part, reader);
}

const OpenListLevel *OpenStyles::listLevel(const QString &list, int level) const
{
    const auto known = m_lists.constFind(list);
    if (known == m_lists.constEnd())
        return nullptr;
    const auto found = known->find(std::min(level, deepestLevel - 1));
    return found == known->end() ? nullptr : &found->second;
}

const OpenStyle &OpenStyles::resolved(const QString &key) const
{
    if (const auto known = m_resolved.constFind(key); known != m_resolved.constEnd())
        return *known;
    OpenStyle style;
    // A style that is named but nowhere described says what its name says.
    if (!m_stated.contains(key))
        style.role = styleRoleNamed(shownName(key.mid(1)));
    QString next = m_stated.contains(key) ? key : key.left(1);
    for (int hops = 0; hops < longestChain; ++hops) {
        const auto stated = m_stated.constFind(next);
        if (stated == m_stated.constEnd())
            break;
        fill(style.role, stated->style.role);
        fill(style.list, stated->style.list);
        fill(style.font, stated->style.font);
        fill(style.isStrong, stated->style.isStrong);
        fill(style.isEmphasised, stated->style.isEmphasised);
        fill(style.isHidden, stated->style.isHidden);
        if (next.size() == 1)
            break;
        next = stated->parent;
    }
    return *m_resolved.insert(key, style);
}

} // namespace app
