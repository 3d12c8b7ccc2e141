#pragma once

#include "ui/keys/keybinding.h"

#include <QDialog>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ui {

class KeyField;
class KeysFilter;
class KeysModel;

/// All keys on one sheet, by subject, to be looked up, changed and printed. Nothing is changed
/// until the caller does so with bindings() after the dialog was accepted.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(std::vector<KeyBinding> bindings, QWidget *parent = nullptr);

    /// All lines, with the keys that were chosen.
    const std::vector<KeyBinding> &bindings() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Wish
    {
        size_t number; ///< of the line
        Keys keys;
        size_t holder; ///< the line that has one of them
    };

    int widthOf(int column) const;
    QWidget *makeSearch();
    QWidget *makeEditor();
    void showMatches();
    void showCurrent();
    void sayHint();
    void say(const QString &sentence, bool isWarning = false);
    std::optional<size_t> current() const;
    void edit(int field);
    void takeKey(int field, const QKeySequence &key);
    void removeKey(int field);
    /// Gives the keys to a line, unless another line has one of them: then asks first.
    void give(size_t number, const Keys &keys);
    void takeOver();
    /// Leaves the question or the field that is open.
    void backToTheLines();
    void resetAll();
    void print();

    KeysModel *m_model;
    KeysFilter *m_filter;
    QStackedWidget *m_search;
    QLineEdit *m_words;
    KeyField *m_searchedKey;
    QToolButton *m_byKey;
    QTreeView *m_tree;
    QLabel *m_title;
    std::array<KeyField *, 2> m_fields;
    std::array<QToolButton *, 2> m_removals;
    QPushButton *m_reset;
    QLabel *m_message;
    QPushButton *m_use;
    QPushButton *m_keep;
    std::optional<Wish> m_wish; ///< while the analyst is asked
};

} // namespace ui
