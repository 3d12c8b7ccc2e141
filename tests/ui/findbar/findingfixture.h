#pragma once

#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/dialogs/occurrencesdialog.h"
#include "ui/findbar/findbar.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

// The window with two articles in which the harbour is found.

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::MainWindow;
using ui::OccurrencesDialog;

inline const QString harbour =
    u"The mayor closed the harbour.\n\nThe harbour is small, said the mayor. Harbours are.\n"_s;

class FindingFixture : public QObject
{
protected:
    void start();
    void stop();
    void addArticle(const QString &title, const QString &text);
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void typeWords(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Presses the keys for it, and does @p work with the dialog.
    void tagEvery(const std::function<void(OccurrencesDialog &)> &work);
    void select(const QString &words);
    std::vector<Annotation> annotations() const
    {
        return m_window->project()->annotations(m_window->annotating()->article()).valueOr({});
    }
    ui::ArticleView *view() const { return m_window->articleView(); }
    ui::FindBar *bar() const { return m_window->findBar(); }
    QString said() const { return m_window->statusLine()->said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

inline void FindingFixture::start()
{
    QCoreApplication::setOrganizationName(u"SaysoTest"_s);
    QCoreApplication::setApplicationName(u"SaysoTest"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    ui::Settings().setAnalystName(u"Anna"_s);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1200, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->createProject(m_folder->filePath(u"test.sayso"_s)));
    addArticle(u"Harbour"_s, harbour);
    addArticle(u"Council"_s, u"The council voted on the harbour.\n"_s);
    m_window->articleList()->setCurrent(m_window->articleList()->model()->idAt(0));
    view()->setFocus();
}

inline void FindingFixture::stop()
{
    m_window.reset();
    m_folder.reset();
}

inline void FindingFixture::addArticle(const QString &title, const QString &text)
{
    storage::NewArticle article;
    article.metadata.title = title;
    article.text = text;
    QVERIFY(m_window->project()->edit({u"Import"_s, {}}, [&](storage::Edit &edit) {
        const auto id = edit.addArticle(article);
        return id ? storage::Result<void>() : id.error();
    }));
}

inline void FindingFixture::select(const QString &words)
{
    const qsizetype begin = view()->text().indexOf(words);
    QVERIFY(begin >= 0);
    view()->setSelection({begin, begin + words.size()});
}

inline void FindingFixture::tagEvery(const std::function<void(OccurrencesDialog &)> &work)
{
    bool isDone = false;
    QTimer waiting;
    connect(&waiting, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<OccurrencesDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        waiting.stop();
        work(*dialog);
        isDone = true;
        if (dialog->isVisible())
            dialog->reject();
    });
    waiting.start(5);
    type(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isDone);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}
