#pragma once

#include "ui/codebook/schemalistmodel.h"

#include <QWidget>

class QListView;
class QPushButton;
class QToolButton;

namespace ui {

/// The list of a tag's roles or fields with what can be done to them. Ins adds, Del removes, F2 and
/// Enter rename, Alt with Up or Down moves.
class SchemaList : public QWidget
{
    Q_OBJECT

public:
    /// What removing would do now.
    enum class Removal { Delete, Retire, UseAgain };

    explicit SchemaList(const QString &accessibleName, const QString &addText,
                        const QString &emptyText, QWidget *parent = nullptr);

    void setRows(const std::vector<SchemaRow> &rows);
    qint64 current() const; ///< 0: none
    void setCurrent(qint64 id);
    bool isCurrentInherited() const;
    void setRemoval(Removal removal, const QString &why);
    void setCanEdit(bool canEdit);
    const SchemaListModel *model() const { return m_model; }

Q_SIGNALS:
    void currentChanged();
    void addWanted();
    void removeWanted();
    void renameWanted();
    /// The ids of the tag's own in their new order.
    void orderWanted(const std::vector<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void updateButtons();

    SchemaListModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_canEdit = true;
};

} // namespace ui
