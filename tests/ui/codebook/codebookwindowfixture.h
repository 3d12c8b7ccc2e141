#pragma once

#include "tests/app/codebook/codebookfixture.h"
#include "ui/codebook/codebookwindow.h"
#include "ui/codebook/refusal.h"
#include "ui/codebook/tagtree.h"

#include <QApplication>
#include <QSettings>
#include <QTabWidget>

/// The codebook editor on a new project, worked by keys.
class CodebookWindowFixture : public CodebookFixture
{
protected:
    void openWindow()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("SaysoTest"));
        QCoreApplication::setApplicationName(QStringLiteral("SaysoTest"));
        open();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        QSettings().clear();
        showWindow();
    }
    void showWindow()
    {
        m_window = std::make_unique<ui::CodebookWindow>(*m_project);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        close();
    }
    void reopen()
    {
        m_window.reset();
        m_project.reset();
        m_project = std::move(storage::Project::open(m_path).value());
        QVERIFY(m_project->useAnalyst(QStringLiteral("Anna")));
        showWindow();
    }

    ui::TagTree *tree() const { return m_window->findChild<ui::TagTree *>(); }
    template<typename Widget>
    Widget *in(const char *page, const char *name) const
    {
        auto *found = m_window->findChild<QWidget *>(QLatin1String(page))
                          ->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("%s has no %s", page, name);
        return found;
    }
    template<typename Widget>
    Widget *inWindow(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    void choose(const QString &tagName)
    {
        tree()->setFocus();
        m_window->showTag(tag(tagName).id);
    }
    void showPage(int number)
    {
        m_window->findChild<QTabWidget *>(QStringLiteral("pages"))->setCurrentIndex(number);
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// What was refused, where it can be read.
    QString refusal() const
    {
        QStringList said;
        for (const ui::Refusal *label : m_window->findChildren<ui::Refusal *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said.join(u'\n');
    }
    QStringList tagNames() const
    {
        QStringList names;
        for (const storage::Tag &each : codebook().tags)
            names.append(each.name);
        return names;
    }
    /// The tree as it is shown: "Claim, Attribution > Boast" stands for a tag below another.
    QStringList shownTags(const QModelIndex &below = {}, const QString &indent = {}) const
    {
        QStringList names;
        const QAbstractItemModel *model = tree()->model();
        for (int row = 0; row < model->rowCount(below); ++row) {
            const QModelIndex index = model->index(row, 0, below);
            names.append(indent + index.data().toString());
            names.append(shownTags(index, indent + u'>'));
        }
        return names;
    }
    size_t edits() const { return m_project->history()->size(); }

    std::unique_ptr<ui::CodebookWindow> m_window;
};
