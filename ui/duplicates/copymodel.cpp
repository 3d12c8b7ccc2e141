#include "ui/duplicates/copymodel.h"

#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QSize>

#include <algorithm>
#include <cmath>

namespace ui {

using app::CopyGroup;
using app::CopyMember;
using storage::Article;
using storage::Id;

namespace {

constexpr qsizetype longestTitle = 300; ///< of which a line shows the begin

constexpr qsizetype longestHeading = 120;

QString titleOf(const storage::ArticleSummary &article, qsizetype longest)
{
    return article.title.isEmpty() ? CopyModel::tr("(no title)")
                                   : article.title.left(longest).simplified();
}

/// Never 100 where something is missing.
QString percent(double share)
{
    //: %1 is a number
    return CopyModel::tr("%1 %").arg(int(std::floor(100 * share)));
}

} // namespace

QString likenessOf(const CopyMember &copy, const CopyMember &original)
{
    const app::Likening &likening = copy.likening;
    if (likening.isExact)
        return CopyModel::tr("the same text");
    if (likening.similarity == 1)
        return CopyModel::tr("the same words");
    // A text that was cut is in the other one, however unlike the two are as wholes.
    if (likening.containment <= likening.similarity + 0.2)
        return percent(likening.similarity);
    return copy.article.words <= original.article.words
               //: %1 is "95 %"
               ? CopyModel::tr("cut: %1 of it stands in the original")
                     .arg(percent(likening.containment))
               //: %1 is "95 %"
               : CopyModel::tr("longer: %1 of the original stand in it")
                     .arg(percent(likening.containment));
}

QString headingOf(const CopyMember &member)
{
    QStringList parts{titleOf(member.article, longestHeading), member.article.publisher,
                      member.article.datePublished.left(10)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void CopyModel::setGroups(const std::vector<CopyGroup> &groups, Apart apart)
{
    std::vector<Group> now;
    m_apartCount = 0;
    for (const CopyGroup &group : groups) {
        const CopyMember *original = group.member(group.original);
        if (!original || group.countThere() < 2)
            continue;
        Group shown{*original, {}};
        for (const CopyMember &member : group.members) {
            if (!member.isThere || member.article.id == group.original)
                continue;
            m_apartCount += member.isApart ? 1 : 0;
            if (!member.isApart || apart == Apart::Shown)
                shown.copies.push_back(member);
        }
        if (!shown.copies.empty())
            now.push_back(std::move(shown));
    }
    const auto isSame = [](const CopyMember &a, const CopyMember &b) {
        return a.article.id == b.article.id;
    };
    const bool hasSameRows =
        std::equal(now.begin(), now.end(), m_groups.begin(), m_groups.end(),
                   [&](const Group &a, const Group &b) {
                       return isSame(a.original, b.original) &&
                              std::equal(a.copies.begin(), a.copies.end(), b.copies.begin(),
                                         b.copies.end(), isSame);
                   });
    if (!hasSameRows) {
        beginResetModel();
        m_groups = std::move(now);
        readPlaces();
        endResetModel();
        return;
    }
    m_groups = std::move(now);
    for (int group = 0; group < groupCount(); ++group) {
        const QModelIndex original = index(group, Title);
        Q_EMIT dataChanged(original, index(group, Marks));
        Q_EMIT dataChanged(index(0, Title, original),
                           index(rowCount(original) - 1, Marks, original));
    }
}

int CopyModel::copyCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.copies.size());
    return count;
}

int CopyModel::countedCount() const
{
    int count = 0;
    for (const Group &group : m_groups) {
        count += int(std::count_if(group.copies.begin(), group.copies.end(),
                                   [](const CopyMember &copy) { return copy.isCounted; }));
    }
    return count;
}

const CopyMember *CopyModel::memberAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return isOriginal(index)
               ? &m_groups[size_t(index.row())].original
               : &m_groups[size_t(index.internalId() - 1)].copies[size_t(index.row())];
}

Id<Article> CopyModel::articleAt(const QModelIndex &index) const
{
    const CopyMember *member = memberAt(index);
    return member ? member->article.id : Id<Article>();
}

Id<Article> CopyModel::originalAt(const QModelIndex &index) const
{
    return articleAt(isOriginal(index) ? index : index.parent());
}

void CopyModel::readPlaces()
{
    m_places.clear();
    for (int group = 0; group < groupCount(); ++group) {
        const Group &of = m_groups[size_t(group)];
        m_places[of.original.article.id] = {group, -1};
        for (int copy = 0; copy < int(of.copies.size()); ++copy)
            m_places[of.copies[size_t(copy)].article.id] = {group, copy};
    }
}

QModelIndex CopyModel::indexOf(Id<Article> id) const
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return {};
    const QModelIndex original = index(found->second.group, Title);
    return found->second.copy < 0 ? original : index(found->second.copy, Title, original);
}

QModelIndex CopyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Copies know their group by its number from 1.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex CopyModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || isOriginal(index)
               ? QModelIndex()
               : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int CopyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount();
    return isOriginal(parent) && parent.column() == 0
               ? int(m_groups[size_t(parent.row())].copies.size())
               : 0;
}

int CopyModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CopyModel::shown(const QModelIndex &index) const
{
    const CopyMember &member = *memberAt(index);
    const storage::ArticleSummary &article = member.article;
    switch (index.column()) {
    case Title:
        return titleOf(article, longestTitle);
    case Likeness:
        return isOriginal(index) ? tr("original of %n copies", nullptr,
                                      int(m_groups[size_t(index.row())].copies.size()))
                                 : likenessOf(member, *memberAt(index.parent()));
    case Counting:
        return member.isCounted ? tr("counted as a copy")
               : member.isApart ? tr("kept apart")
                                : QString();
    case Publisher:
        return article.publisher;
    case Date:
        return article.datePublished.left(10);
    case Words:
        return QLocale().toString(qlonglong(article.words));
    case Marks:
        return article.annotations > 0 ? QLocale().toString(qlonglong(article.annotations))
                                       : QString();
    default:
        return {};
    }
}

QVariant CopyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNumber = index.column() == Words || index.column() == Marks;
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::ToolTipRole:
        if (index.column() == Marks) {
            const auto count = int(memberAt(index)->article.annotations);
            return tr("%n annotation(s)", nullptr, count);
        }
        return plainTip(shown(index).toString());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::SizeHintRole:
        return index.column() == Title
                   ? QVariant(QSize(1, QFontMetrics(QGuiApplication::font()).height() + 8))
                   : QVariant();
    case Qt::FontRole: {
        if (index.column() != Title || !isOriginal(index))
            return {};
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    case Qt::ForegroundRole:
        return index.column() == Likeness && isOriginal(index) && !isHighContrast()
                   ? QVariant(quietTextColour())
                   : QVariant();
    default:
        return {};
    }
}

QVariant CopyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Words || section == Marks))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Likeness:
        return tr("How alike");
    case Counting:
        return tr("Decided");
    case Publisher:
        return tr("Publisher");
    case Date:
        return tr("Date");
    case Words:
        return tr("Words");
    case Marks:
        return tr("Marks");
    default:
        return {};
    }
}

} // namespace ui
