#include "ui/mainwindow/startpage.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_recentBox(new QWidget),
      m_recent(new QVBoxLayout(m_recentBox))
{
    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Sayso"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QLabel(tr("Mark who says so, what is claimed, and how much."));
    words->setForegroundRole(QPalette::PlaceholderText);

    auto *create = new QPushButton(icon(QStringLiteral("new")), tr("&New project…"));
    auto *open = new QPushButton(icon(QStringLiteral("open")), tr("&Open a project…"));
    create->setDefault(true);
    for (QPushButton *button : {create, open}) {
        button->setMinimumSize(170, 36);
        button->setAutoDefault(true);
    }
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(create);
    buttons->addWidget(open);

    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(2);
    auto *hint = new QLabel(
        tr("You can also drop a project, files with articles, or whole folders on this window."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setFixedWidth(440);
    hint->setAlignment(Qt::AlignCenter);
    hint->ensurePolished();
    hint->setMinimumHeight(hint->heightForWidth(hint->width())); // an aligned item gets no more

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(name, 0, Qt::AlignHCenter);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addSpacing(18);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignHCenter);
    layout->addSpacing(18);
    layout->addWidget(m_recentBox, 0, Qt::AlignHCenter);
    layout->addSpacing(14);
    layout->addWidget(hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void StartPage::setRecentProjects(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *heading = new QLabel(tr("Recent projects"));
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_recent->addWidget(heading);
    for (const QString &path : paths.mid(0, 5)) {
        const QFileInfo file(path);
        auto *button = new QToolButton;
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        button->setText(QStringLiteral("%1   %2").arg(
            file.completeBaseName(), fontMetrics().elidedText(folder, Qt::ElideMiddle, 300)));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAutoRaise(true);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace ui
