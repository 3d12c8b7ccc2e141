#include "app/articles/documents/openlists.h"

#include "app/articles/documents/listmarkers.h"

#include <algorithm>
#include <limits>

namespace app {

using namespace Qt::StringLiterals;

namespace {

Numbering numberingOf(const QString &format)
{
    return format == "a"_L1   ? Numbering::LowerLetter
           : format == "A"_L1 ? Numbering::UpperLetter
           : format == "i"_L1 ? Numbering::LowerRoman
           : format == "I"_L1 ? Numbering::UpperRoman
                              : Numbering::Decimal;
}

} // namespace

void OpenLists::beginList(const QString &id, const QString &style, const QString &continued,
                          bool continuesLast)
{
    const auto depth = qsizetype(m_open.size());
    if (depth == 0) {
        m_numbers = {};
        m_name = QString::number(++m_count);
        const QString before = !continued.isEmpty() ? u'#' + continued : u'.' + style;
        const auto closed = m_closed.constFind(before);
        if ((continuesLast || !continued.isEmpty()) && closed != m_closed.constEnd())
            std::tie(m_name, m_numbers) = *closed;
    } else if (m_open.back().hasParagraph && !continuesLast && depth < levels) {
        std::fill(m_numbers.begin() + depth, m_numbers.end(), 0);
    }
    List list;
    list.id = id;
    list.style = style.isEmpty() && depth > 0 ? m_open.back().style : style;
    m_open.push_back(std::move(list));
}

void OpenLists::endList()
{
    if (m_open.empty())
        return;
    const List list = std::move(m_open.back());
    m_open.pop_back();
    if (!m_open.empty())
        return;
    m_closed.insert(u'.' + list.style, {m_name, m_numbers});
    if (!list.id.isEmpty())
        m_closed.insert(u'#' + list.id, {m_name, m_numbers});
}

void OpenLists::beginItem(int start)
{
    if (m_open.empty())
        return;
    m_open.back().start = start;
    m_open.back().isHeader = false;
    m_open.back().hasParagraph = false;
}

void OpenLists::beginHeader()
{
    beginItem(-1);
    if (!m_open.empty())
        m_open.back().isHeader = true;
}

QString OpenLists::markerOf(const OpenListLevel &level, const QString &style, int depth) const
{
    if (!level.isCounted)
        return bulletMarker(level.bullet, {});
    QString marker = level.prefix;
    for (int at = std::max(0, depth - level.displayed + 1); at <= depth; ++at) {
        const OpenListLevel *counted = m_styles.listLevel(style, at);
        if (counted == nullptr || counted->format.isEmpty())
            continue;
        if (marker.size() > level.prefix.size())
            marker += u'.';
        const int number = std::max(m_numbers[size_t(at)], 1);
        marker += numbered(number, numberingOf(counted->format), counted->repeatsLetters);
    }
    return (marker + level.suffix).trimmed();
}

void OpenLists::mark(ParagraphLook &look, const OpenStyle &paragraphStyle)
{
    if (m_open.empty())
        return;
    List &list = m_open.back();
    const int depth = int(std::min<qsizetype>(qsizetype(m_open.size()), levels)) - 1;
    const QString style =
        list.style.isEmpty() ? paragraphStyle.list.value_or(QString()) : list.style;
    const OpenListLevel *level = m_styles.listLevel(style, depth);
    look.continuesItem = list.hasParagraph;
    if (!list.hasParagraph && !list.isHeader) {
        int &number = m_numbers[size_t(depth)];
        if (list.start >= 0)
            number = list.start;
        else if (number == 0 && level != nullptr)
            number = level->start;
        else if (number < std::numeric_limits<int>::max())
            ++number;
        std::fill(m_numbers.begin() + depth + 1, m_numbers.end(), 0);
    }
    list.hasParagraph = true;
    const QString marker = level == nullptr ? u"•"_s : markerOf(*level, style, depth);
    if (list.isHeader || marker.isEmpty())
        return;
    look.listLevel = depth;
    look.marker = marker;
    look.list = m_name;
}

} // namespace app
