#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What the window shows while no project is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentProjects(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void recentWanted(const QString &path);

private:
    QWidget *m_recentBox;
    QVBoxLayout *m_recent;
};

} // namespace ui
