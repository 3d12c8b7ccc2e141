#pragma once

#include "app/linking/linkoffers.h"
#include "storage/records/annotation.h"

#include <QIcon>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The links of one annotation, as read from it, and below them those that are offered. Knows no
/// project: it shows rows and asks.
///
/// In the list Enter goes to the other annotation, or draws what is offered; Delete removes a link
/// and Space asks for another kind. A click on the sign at a row's end removes or draws.
class LinksPanel : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        storage::Link link;   ///< its id is invalid where the row is an offer
        app::LinkOffer offer; ///< of an offer
        QString words;        ///< "contains"
        storage::Id<storage::Annotation> other;
        storage::Id<storage::Article> article; ///< of the other annotation
        QIcon icon;
        QString name;         ///< its tag: "Claim"
        QString quote;        ///< what it marks
        QString articleTitle; ///< empty: in the article that is shown

        bool isOffer() const { return !link.id.isValid(); }
    };

    explicit LinksPanel(QWidget *parent = nullptr);

    /// @p canLink: whether links can be drawn from the annotation at all.
    void setRows(std::vector<Row> rows, bool canLink);
    void setReadOnly(bool readOnly);
    const std::vector<Row> &rows() const { return m_rows; }
    QTreeWidget *list() const { return m_list; }
    QToolButton *linkButton() const { return m_linkTo; }

Q_SIGNALS:
    void annotationWanted(storage::Id<storage::Annotation> id,
                          storage::Id<storage::Article> article);
    void removalWanted(const storage::Link &link);
    void kindWanted(const storage::Link &link, QPoint globalPosition);
    void offerWanted(const app::LinkOffer &offer);
    void linkingWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *itemFor(const Row &row) const;
    const Row *rowOf(const QTreeWidgetItem *item) const;
    void activate(const Row &row);
    void drawOrRemove(const Row &row);
    void showMenu(QPoint position);
    bool press(int key);
    QPoint below(const QTreeWidgetItem *item) const;

    std::vector<Row> m_rows;
    bool m_isReadOnly = false;
    QLabel *m_heading;
    QToolButton *m_linkTo;
    QTreeWidget *m_list;
};

} // namespace ui
