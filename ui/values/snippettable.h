#pragma once

#include "ui/theme/honestfocus.h"
#include "ui/values/snippetmodel.h"

#include <QTableView>

namespace ui {

class BulkEdit;

/// A list of annotations over several articles. A click or Enter asks to go to one; a context menu
/// changes all that are selected.
class SnippetTable : public HonestFocus<QTableView>
{
    Q_OBJECT

public:
    explicit SnippetTable(QWidget *parent = nullptr);

    void setProject(storage::Project *project);
    SnippetModel *snippets() const { return m_model; }
    BulkEdit *bulkEdit() const { return m_bulkEdit; }
    std::vector<storage::Id<storage::Annotation>> selected() const;

Q_SIGNALS:
    /// The analyst clicked an annotation.
    void annotationWanted(storage::AnnotationKey key);
    /// Enter or a double click: the analyst wants to go on in the article.
    void readingWanted(storage::AnnotationKey key);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SnippetModel *m_model;
    BulkEdit *m_bulkEdit;
};

} // namespace ui
