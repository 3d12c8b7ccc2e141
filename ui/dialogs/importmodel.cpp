#include "ui/dialogs/importmodel.h"

#include "app/articles/articleformats.h"
#include "app/wording/sentence.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui {

using app::ImportItem;

namespace {

/// 0 cannot come in, 1 is there already, 2 has warnings, 3 is well.
int urgency(const ImportItem &item)
{
    if (!item.read)
        return 0;
    if (item.isAlreadyThere || !item.sameText.empty())
        return 1;
    return item.read->warnings.empty() ? 3 : 2;
}

} // namespace

void ImportModel::setItems(std::vector<ImportItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    std::stable_sort(m_items.begin(), m_items.end(), [](const ImportItem &a, const ImportItem &b) {
        return urgency(a) < urgency(b);
    });
    endResetModel();
    Q_EMIT chosenChanged();
}

int ImportModel::chosenCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const ImportItem &item) {
        return item.isChosen && item.read.isOk();
    }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::remarks(const ImportItem &item, const QString &separator) const
{
    if (!item.read) {
        storage::Error error = item.read.error();
        if (error.subject == item.path)
            error.subject = QFileInfo(item.path).fileName();
        return app::sentence(error);
    }
    QStringList sentences;
    if (item.isAlreadyThere)
        sentences.append(tr("This article is in the project already."));
    else if (!item.sameText.empty())
        sentences.append(tr("An article with exactly this text is in the project."));
    for (const app::ArticleWarning &warning : item.read->warnings)
        sentences.append(app::sentence(warning));
    return sentences.join(separator);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &item = m_items[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::CheckStateRole && column == Title)
        return item.isChosen && item.read ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole && column == Remarks)
        return item.read ? QVariant() : QVariant(warningColour());
    if (role == Qt::TextAlignmentRole && column == Words)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return column == Remarks ? remarks(item, QStringLiteral("\n")) : item.path;
    if (role != Qt::DisplayRole)
        return {};
    if (column == Remarks)
        return remarks(item, QStringLiteral(" "));
    const QString fileName = QFileInfo(item.path).fileName();
    if (!item.read)
        return column == Title ? QVariant(fileName) : QVariant();
    const storage::NewArticle &article = item.read->article;
    switch (column) {
    case Title:
        return article.metadata.title.isEmpty() ? fileName : article.metadata.title;
    case Publisher:
        return article.metadata.publisher;
    case Date:
        return article.metadata.datePublished.left(10);
    case Words:
        return QLocale().toString(qlonglong(article.words));
    case Format:
        return app::formatTitle(article.format);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != Title || !m_items[size_t(index.row())].read)
        return false;
    m_items[size_t(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canComeIn = m_items[size_t(index.row())].read.isOk();
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (canComeIn || index.column() == Remarks)
        flags |= Qt::ItemIsEnabled;
    if (canComeIn && index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Publisher:
        return tr("Publisher");
    case Date:
        return tr("Date");
    case Words:
        return tr("Words");
    case Format:
        return tr("Read as");
    case Remarks:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace ui
