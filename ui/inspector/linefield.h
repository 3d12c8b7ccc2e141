#pragma once

#include "ui/inspector/fieldeditor.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace ui {

class SuggestionList;

/// A line of text, a number, a date, an address. Says in words what is wrong with what is typed,
/// and offers the values that the project has already.
class LineField : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineField(const storage::Field &field);
    ~LineField() override;

    std::vector<QWidget *> stops() const override;
    void commit() override;
    bool isPending() const override;

protected:
    void showValue() override;
    bool handle(QKeyEvent *event) override;

private:
    void makeTakeButton();
    bool completes() const;
    void offer(const QString &typed);
    void takeSuggestion();
    void showError(const QString &error);
    QString shownText() const { return shown().isMixed ? QString() : shown().value; }

    QLineEdit *m_line;
    QLabel *m_error;
    QWidget *m_takeButton = nullptr;
    QPointer<SuggestionList> m_suggestions; ///< made when there is something to offer first
};

} // namespace ui
