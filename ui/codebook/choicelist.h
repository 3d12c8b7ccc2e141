#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace ui {

class ChoiceListModel;

/// The choices of a field: a list that can be rearranged, and a line in which Enter adds one.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    void setCanEdit(bool canEdit);

Q_SIGNALS:
    void edited(const QStringList &choices);
    /// A choice that is there already was to be added, or nothing was to stay.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QStringList &choices);
    void add();
    void remove();
    void move(int by);
    void updateButtons();

    ChoiceListModel *m_model;
    QListView *m_list;
    QLineEdit *m_new;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    bool m_canEdit = true;
};

} // namespace ui
