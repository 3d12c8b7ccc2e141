#include "app/articles/documents/wordnumbering.h"

#include "app/articles/documents/listmarkers.h"
#include "app/articles/documents/wordnames.h"

#include <algorithm>
#include <limits>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const qsizetype longestMarker = 64;

} // namespace

class WordNumbering::Reader : public XmlVisitor
{
public:
    explicit Reader(WordNumbering &numbering) : m_numbering(numbering) {}

    bool begin(const QXmlStreamReader &xml) override
    {
        if (!isWordName(xml))
            return false;
        const QStringView name = xml.name();
        if (name == u"abstractNum") {
            m_definition = &m_numbering.m_definitions[wordAttribute(xml, u"abstractNumId")];
            m_definitionName = wordAttribute(xml, u"abstractNumId");
            m_list = nullptr;
            m_level = nullptr;
        } else if (name == u"num") {
            m_list = &m_numbering.m_lists[wordAttribute(xml, u"numId").toInt()];
            m_definition = nullptr;
            m_level = nullptr;
        } else if (name == u"lvlOverride") {
            m_override = wordAttribute(xml, u"ilvl").toInt();
        } else if (name == u"lvl") {
            m_level = levelAt(wordAttribute(xml, u"ilvl").toInt());
            return m_level != nullptr;
        } else if (name != u"numbering" && name != u"rPr") {
            state(xml);
            return false;
        }
        return true;
    }

    void end() override {}

private:
    Level *levelAt(int level)
    {
        if (level < 0 || level >= levels)
            return nullptr;
        if (m_definition != nullptr)
            return &m_definition->level[size_t(level)];
        return m_list != nullptr ? &m_list->overrides[level] : nullptr;
    }

    void state(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        const QString value = wordAttribute(xml, u"val");
        if (name == u"abstractNumId" && m_list != nullptr) {
            m_list->definition = value;
        } else if (name == u"startOverride" && m_list != nullptr) {
            if (m_override >= 0 && m_override < levels)
                m_list->starts[m_override] = value.toInt();
        } else if (name == u"numStyleLink" && m_definition != nullptr) {
            m_definition->link = value;
        } else if (name == u"styleLink" && m_definition != nullptr) {
            m_numbering.m_byStyle.insert(value, m_definitionName);
        }
        if (m_level == nullptr)
            return;
        if (name == u"start")
            m_level->start = value.toInt();
        else if (name == u"numFmt")
            m_level->format = value;
        else if (name == u"lvlText")
            m_level->text = value.left(longestMarker);
        else if (name == u"lvlRestart")
            m_level->isRestarted = value != "0"_L1;
        else if (name == u"isLgl")
            m_level->isLegal = isOn(xml);
        else if (name == u"rFonts")
            m_level->font = wordAttribute(xml, u"ascii");
    }

    WordNumbering &m_numbering;
    // QHash moves its values when it grows: neither is kept past the next insertion.
    Definition *m_definition = nullptr;
    QString m_definitionName;
    List *m_list = nullptr;
    Level *m_level = nullptr;
    int m_override = -1;
};

storage::Result<void> WordNumbering::read(const QByteArray &xml, const GivenFile &file,
                                          const QString &part)
{
    Reader reader(*this);
    return readXml(xml, file, part, reader);
}

const QString &WordNumbering::definitionOf(const List &list) const
{
    const auto definition = m_definitions.constFind(list.definition);
    if (definition == m_definitions.constEnd() || definition->link.isEmpty())
        return list.definition;
    const auto linked = m_byStyle.constFind(definition->link);
    return linked == m_byStyle.constEnd() ? list.definition : *linked;
}

QString WordNumbering::counted(int value, const Level &level, bool isLegal)
{
    const QString &format = level.format;
    const Numbering numbering = isLegal                      ? Numbering::Decimal
                                : format == "lowerLetter"_L1 ? Numbering::LowerLetter
                                : format == "upperLetter"_L1 ? Numbering::UpperLetter
                                : format == "lowerRoman"_L1  ? Numbering::LowerRoman
                                : format == "upperRoman"_L1  ? Numbering::UpperRoman
                                : format == "decimalZero"_L1 ? Numbering::DecimalZero
                                                             : Numbering::Decimal;
    return numbered(value, numbering, true);
}

QString WordNumbering::nextMarker(int number, int level)
{
    const auto list = m_lists.constFind(number);
    level = std::clamp(level, 0, levels - 1);
    if (list == m_lists.constEnd())
        return {};
    const QString &name = definitionOf(*list);
    static const Definition none;
    const auto found = m_definitions.constFind(name);
    const Definition &definition = found == m_definitions.constEnd() ? none : *found;
    const auto levelOf = [&](int at) -> const Level & {
        const auto overridden = list->overrides.find(at);
        return overridden == list->overrides.end() ? definition.level[size_t(at)]
                                                   : overridden->second;
    };
    std::array<std::optional<int>, levels> &counters = m_counters[name];
    const bool begins = m_begun.insert(number).second;
    const auto startOf = [&](int at) {
        const auto start = list->starts.find(at);
        return start == list->starts.end() ? levelOf(at).start : start->second;
    };
    if (begins) {
        for (const auto &[at, start] : list->starts)
            counters[size_t(at)].reset();
    }
    for (int at = level + 1; at < levels; ++at) {
        if (levelOf(at).isRestarted)
            counters[size_t(at)].reset();
    }
    for (int at = 0; at <= level; ++at) {
        std::optional<int> &counter = counters[size_t(at)];
        if (!counter)
            counter = startOf(at);
        else if (at == level && *counter < std::numeric_limits<int>::max())
            ++*counter;
    }
    const Level &own = levelOf(level);
    if (own.format == "none"_L1)
        return {};
    if (own.format == "bullet"_L1)
        return bulletMarker(own.text, own.font);
    QString marker;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const int at =
            own.text[i] == u'%' && i + 1 < own.text.size() ? own.text[i + 1].digitValue() - 1 : -1;
        if (at < 0 || at >= levels) {
            marker += own.text[i];
            continue;
        }
        marker += counted(counters[size_t(at)].value_or(startOf(at)), levelOf(at), own.isLegal);
        ++i;
    }
    return marker.trimmed();
}

} // namespace app
