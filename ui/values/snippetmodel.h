#pragma once

#include "app/text/textmap.h"
#include "storage/project.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <unordered_map>
#include <vector>

namespace ui {

/// Annotations of any articles, each with its words and what stands around them. Reads what is
/// shown, when it is shown.
class SnippetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Article, Before, Words, After, ColumnCount };

    explicit SnippetModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// @p project must live until another one, or nullptr, is set.
    void setProject(storage::Project *project);
    /// Shows @p keys, which are by article, then annotation.
    void setKeys(std::vector<storage::AnnotationKey> keys);
    storage::AnnotationKey keyAt(int row) const;
    int rowOf(storage::Id<storage::Annotation> id) const; ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Snippet
    {
        QString before;
        QString words;
        QString after;
        storage::Id<storage::Tag> tag;
    };
    struct Text
    {
        QString title;
        QString text;
        app::TextMap map;
    };

    void apply(const storage::Changes &changes);
    const Snippet &snippetAt(int row) const;
    const Text &textOf(storage::Id<storage::Article> id) const;
    QString titleOf(storage::Id<storage::Article> id) const;
    Snippet read(storage::AnnotationKey key) const;

    QPointer<storage::Project> m_project;
    storage::Codebook m_codebook;
    std::vector<storage::AnnotationKey> m_keys;
    // What has been shown lately.
    mutable std::unordered_map<storage::Id<storage::Annotation>, Snippet> m_snippets;
    mutable std::unordered_map<storage::Id<storage::Article>, Text> m_texts;
    mutable std::unordered_map<storage::Id<storage::Article>, QString> m_titles;
};

} // namespace ui
