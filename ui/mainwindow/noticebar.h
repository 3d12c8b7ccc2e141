#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A line above the article that says what is special about the project; hidden while it says
/// nothing.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void setNotice(const QString &text);
    QString notice() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
