#pragma once

#include "app/annotating/valuecompletion.h"
#include "storage/records/codebook.h"

#include <QWidget>

#include <functional>
#include <vector>

class QKeyEvent;

namespace ui {

/// What the editor of a field shows.
struct ShownValue
{
    QString value;          ///< empty: nothing is said
    bool isDerived = false; ///< by a rule; nobody has confirmed it
    bool isMixed = false;   ///< several annotations say different things

    bool operator==(const ShownValue &) const = default;
};

/// Edits the value of one field, of one annotation or of several at once, with what fits its type.
///
/// Keys: Enter takes what stands there, also a derived value, and goes back to the text; Esc goes
/// back and leaves the value as it was; Tab goes on and takes what was changed. In choices the
/// digit n picks the n-th one and goes on, 0 or Delete takes the choice back.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor for @p field, which the caller owns.
    static FieldEditor *make(const storage::Field &field);
    ~FieldEditor() override;

    const storage::Field &field() const { return m_field; }
    const ShownValue &shown() const { return m_shown; }
    QString value() const { return m_shown.value; }
    /// Forgets what was being typed.
    void show(const ShownValue &shown);
    void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// What a screen reader adds to the field's name: a hint, or what is the matter with it.
    virtual void describe(const QString &words);
    /// Asked when values are needed to complete from: once after each forgetCompletion().
    void setCompletion(std::function<app::ValueCompletion()> completion);
    void forgetCompletion() { m_isCompletionKnown = false; }

    /// What Tab stops at, in order.
    virtual std::vector<QWidget *> stops() const = 0;
    virtual void focus();
    /// Takes what was changed, where it can stand as a value.
    virtual void commit() = 0;
    /// Whether something is typed that was not taken yet, maybe because it cannot stand.
    virtual bool isPending() const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The analyst chose a value, or left the field after changing it.
    void edited(const QString &value);
    /// The derived value is right.
    void confirmed();
    void allConfirmed();
    /// A choice was made by its digit: the next field's turn.
    void decided();
    /// Enter took what stood there.
    void finished();
    /// Esc left the value as it was.
    void cancelled();
    void entered();
    /// The value is to be taken from what is selected in the article.
    void selectionWanted();

protected:
    explicit FieldEditor(const storage::Field &field);

    /// Shows shown(); what was being typed is gone.
    virtual void showValue() = 0;
    /// A key before everything else has seen it; true where that was all.
    virtual bool handle(QKeyEvent *) { return false; }
    /// To be called for each of stops() that takes keys.
    void watch(QWidget *stop);
    /// Makes @p value the field's; where it is that already and derived, it is confirmed.
    void take(const QString &value);
    const app::ValueCompletion &completion();

private:
    void confirm();
    bool handleKey(QKeyEvent *event);

    storage::Field m_field;
    ShownValue m_shown;
    std::function<app::ValueCompletion()> m_complete;
    app::ValueCompletion m_completion;
    bool m_isCompletionKnown = false;
};

} // namespace ui
