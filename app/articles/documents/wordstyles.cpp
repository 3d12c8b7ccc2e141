#include "app/articles/documents/wordstyles.h"

#include "app/articles/documents/wordnames.h"

#include <vector>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const int longestChain = 64; ///< of styles based on one another; cycles end here

template<typename T>
void fill(std::optional<T> &value, const std::optional<T> &from)
{
    if (!value)
        value = from;
}

} // namespace

class WordStyles::Reader : public XmlVisitor
{
public:
    explicit Reader(WordStyles &styles) : m_styles(styles) {}

    bool begin(const QXmlStreamReader &xml) override
    {
        if (!isWordName(xml))
            return false;
        const QStringView name = xml.name();
        if (name == u"style") {
            beginStyle(xml);
            return true;
        }
        if (name == u"styles" || name == u"docDefaults" || name == u"rPrDefault" ||
            name == u"rPr" || name == u"pPr" || name == u"numPr") {
            ++m_depth;
            return true;
        }
        state(xml);
        return false;
    }

    void end() override
    {
        if (m_depth > 0 && m_depth-- == m_styleDepth)
            endStyle();
    }

private:
    void beginStyle(const QXmlStreamReader &xml)
    {
        m_styleDepth = ++m_depth;
        m_id = wordAttribute(xml, u"styleId");
        m_stated = {};
        const QString isDefault = wordAttribute(xml, u"default");
        m_isDefault = wordAttribute(xml, u"type") == "paragraph"_L1 &&
                      (isDefault == "1"_L1 || isDefault == "true"_L1 || isDefault == "on"_L1);
    }

    void endStyle()
    {
        m_styleDepth = 0;
        if (m_isDefault && m_styles.m_defaultParagraph.isEmpty())
            m_styles.m_defaultParagraph = m_id;
        m_styles.m_stated.insert(m_id, m_stated);
    }

    void state(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        WordStyle &style = m_styleDepth > 0 ? m_stated.style : m_styles.m_defaults;
        if (name == u"name") {
            style.role = styleRoleNamed(wordAttribute(xml, u"val"));
        } else if (name == u"basedOn") {
            m_stated.basedOn = wordAttribute(xml, u"val");
        } else if (name == u"outlineLvl") {
            style.outline = wordAttribute(xml, u"val").toInt();
        } else if (name == u"numId") {
            style.list = wordAttribute(xml, u"val").toInt();
        } else if (name == u"ilvl") {
            style.listLevel = wordAttribute(xml, u"val").toInt();
        } else if (name == u"b") {
            style.isStrong = isOn(xml);
        } else if (name == u"i") {
            style.isEmphasised = isOn(xml);
        } else if (name == u"vanish") {
            style.isHidden = isOn(xml);
        }
    }

    WordStyles &m_styles;
    int m_depth = 0;
    int m_styleDepth = 0; ///< 0: outside of any style
    QString m_id;
    Stated m_stated;
    bool m_isDefault = false;
};

storage::Result<void> WordStyles::read(const QByteArray &xml, const GivenFile &file,
                                       const QString &part)
{
    Reader reader(*this);
    return readXml(xml, file, part, reader);
}

const WordStyle &WordStyles::paragraphStyle(const QString &id) const
{
    return resolved(m_stated.contains(id) ? id : m_defaultParagraph);
}

const WordStyle &WordStyles::characterStyle(const QString &id) const
{
    static const WordStyle none;
    return id.isEmpty() ? none : resolved(id);
}

const WordStyle &WordStyles::resolved(const QString &id) const
{
    if (const auto known = m_resolved.constFind(id); known != m_resolved.constEnd())
        return *known;
    WordStyle style;
    QString next = id;
    for (int hops = 0; hops < longestChain; ++hops) {
        const auto stated = m_stated.constFind(next);
        if (stated == m_stated.constEnd())
            break;
        fill(style.role, stated->style.role);
        fill(style.outline, stated->style.outline);
        fill(style.list, stated->style.list);
        fill(style.listLevel, stated->style.listLevel);
        fill(style.isStrong, stated->style.isStrong);
        fill(style.isEmphasised, stated->style.isEmphasised);
        fill(style.isHidden, stated->style.isHidden);
        next = stated->basedOn;
        if (next.isEmpty())
            break;
    }
    return *m_resolved.insert(id, style);
}

} // namespace app
