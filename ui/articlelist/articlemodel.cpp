#include "ui/articlelist/articlemodel.h"

#include "app/copies/copygroups.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

using storage::Article;
using storage::ArticleStatus;
using storage::ArticleSummary;
using storage::Changes;
using storage::Id;
using storage::Operation;

namespace {

bool isBefore(const ArticleSummary &article, Id<Article> id)
{
    return article.id < id;
}

} // namespace

QString statusName(ArticleStatus status)
{
    switch (status) {
    case ArticleStatus::ToDo:
        return ArticleModel::tr("To do");
    case ArticleStatus::InProgress:
        return ArticleModel::tr("In progress");
    case ArticleStatus::Done:
        break;
    }
    return ArticleModel::tr("Done");
}

namespace {

QPixmap statusPixmap(ArticleStatus status, const QColor &colour)
{
    constexpr int side = 48; // drawn large, shown at 16 on every screen
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(9, 9, side - 18, side - 18);
    painter.setPen(QPen(colour, 4));
    if (status == ArticleStatus::Done)
        painter.setBrush(colour);
    painter.drawEllipse(circle);
    if (status == ArticleStatus::InProgress) {
        painter.setBrush(colour);
        painter.drawPie(circle, 90 * 16, -180 * 16);
    }
    return pixmap;
}

} // namespace

QIcon statusIcon(ArticleStatus status)
{
    const QColor colour = status == ArticleStatus::Done         ? goodColour()
                          : status == ArticleStatus::InProgress ? warningColour()
                                                                : quietTextColour();
    QIcon icon(statusPixmap(status, colour));
    if (isHighContrast()) {
        const QColor chosen = QGuiApplication::palette().color(QPalette::HighlightedText);
        icon.addPixmap(statusPixmap(status, chosen), QIcon::Selected);
    }
    return icon;
}

void ArticleModel::setProject(storage::Project *project)
{
    beginResetModel();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_articles.clear();
    m_originals.clear();
    if (m_project) {
        m_articles = m_project->articles().valueOr({});
        std::sort(m_articles.begin(), m_articles.end(),
                  [](const ArticleSummary &a, const ArticleSummary &b) { return a.id < b.id; });
        connect(m_project, &storage::Project::changed, this, &ArticleModel::apply);
        readOriginals();
    }
    endResetModel();
    countDone();
    Q_EMIT countsChanged();
}

int ArticleModel::rowOf(Id<Article> id) const
{
    const auto found = std::lower_bound(m_articles.begin(), m_articles.end(), id, isBefore);
    const bool isThere = found != m_articles.end() && found->id == id;
    return isThere ? int(found - m_articles.begin()) : -1;
}

Id<Article> ArticleModel::idAt(int row) const
{
    return row >= 0 && row < int(m_articles.size()) ? m_articles[size_t(row)].id : Id<Article>();
}

Id<Article> ArticleModel::originalOf(Id<Article> id) const
{
    const auto found = m_originals.find(id);
    return found == m_originals.end() ? Id<Article>() : found->second;
}

void ArticleModel::readOriginals()
{
    m_originals = app::originalsOf(m_project->relations().valueOr({}));
}

QString ArticleModel::titleOf(Id<Article> id) const
{
    const int row = rowOf(id);
    const QString title = row < 0 ? QString() : m_articles[size_t(row)].title;
    return title.isEmpty() ? tr("(no title)") : title;
}

int ArticleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int ArticleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleSummary &article = m_articles[size_t(index.row())];
    const QString title = titleOf(article.id);
    const Id<Article> original = originalOf(article.id);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title)
            return title;
        if (column == Publisher)
            return article.publisher;
        if (column == Date)
            return article.datePublished.left(10);
        if (column == Marks)
            return article.annotations > 0 ? QLocale().toString(article.annotations) : QString();
        return {};
    case SortRole:
        if (column == Status)
            return int(article.status);
        if (column == Marks)
            return article.annotations;
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        return column == Status ? QVariant(statusIcon(article.status)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Marks ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (column == Status)
            return statusName(article.status);
        if (column == Marks)
            return tr("%n annotation(s)", nullptr, int(article.annotations));
        //: the title of an article in a tool tip, and under it what it is a copy of
        return plainTip(original.isValid() ? tr("%1\nA copy of “%2”").arg(title, titleOf(original))
                                           : title);
    case Qt::AccessibleTextRole:
        if (column == Title && original.isValid())
            //: read out for an article in the list; %1 is its title
            return tr("%1, a copy").arg(title);
        return column == Status ? statusName(article.status) : data(index, Qt::DisplayRole);
    case CopyRole:
        return original.isValid();
    case IdRole:
        return article.id.value;
    case StatusRole:
        return int(article.status);
    case SecondLineRole: {
        QStringList parts{article.publisher, article.datePublished.left(10)};
        parts.removeAll(QString());
        //: %n is the number of words of an article
        parts.append(tr("%n word(s)", nullptr, int(article.words)));
        if (original.isValid())
            //: stands before the publisher of an article that counts as a copy of another one
            parts.prepend(tr("Copy")); // first, because the end may be elided
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant ArticleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Marks ? Qt::AlignTrailing : Qt::AlignLeading));
    const bool isInWords = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !isInWords))
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Publisher:
        return tr("Publisher");
    case Date:
        return tr("Date");
    case Status:
        return isInWords ? tr("Status") : QString();
    case Marks:
        return tr("Marks");
    default:
        return {};
    }
}

void ArticleModel::apply(const Changes &changes)
{
    std::set<Id<Article>> touched;
    for (const Changes::AnnotationChange &change : changes.annotations)
        touched.insert(change.articleId);
    for (const Changes::ArticleChange &change : changes.articles) {
        touched.erase(change.id);
        if (change.operation == Operation::Inserted)
            insert(change.id);
        else if (change.operation == Operation::Deleted)
            remove(change.id);
        else
            touched.insert(change.id);
    }
    for (const Id<Article> id : touched)
        refresh(id);
    if (!changes.articles.empty()) {
        const auto before = std::exchange(m_originals, {});
        readOriginals();
        for (int row = 0; row < rowCount(); ++row) {
            const auto was = before.find(idAt(row));
            if (originalOf(idAt(row)) != (was == before.end() ? Id<Article>() : was->second))
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    const int doneBefore = m_done;
    countDone();
    if (doneBefore != m_done || !changes.articles.empty())
        Q_EMIT countsChanged();
}

void ArticleModel::insert(Id<Article> id)
{
    const storage::Result<ArticleSummary> summary = m_project->articleSummary(id);
    if (!summary || rowOf(id) >= 0)
        return;
    const auto place = std::lower_bound(m_articles.begin(), m_articles.end(), id, isBefore);
    const int row = int(place - m_articles.begin());
    beginInsertRows({}, row, row);
    m_articles.insert(place, *summary);
    endInsertRows();
}

void ArticleModel::remove(Id<Article> id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_articles.erase(m_articles.begin() + row);
    endRemoveRows();
}

void ArticleModel::refresh(Id<Article> id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const storage::Result<ArticleSummary> summary = m_project->articleSummary(id);
    if (!summary || m_articles[size_t(row)] == *summary)
        return;
    m_articles[size_t(row)] = *summary;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ArticleModel::countDone()
{
    m_done =
        int(std::count_if(m_articles.begin(), m_articles.end(), [](const ArticleSummary &article) {
            return article.status == ArticleStatus::Done;
        }));
}

} // namespace ui
