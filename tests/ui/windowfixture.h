#pragma once

#include "ui/article_view/articleview.h"
#include "ui/articlelist/articlelistpanel.h"
#include "ui/mainwindow/annotatingcontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The whole window on a new project, with settings of its own, worked by keys.
class WindowFixture : public QObject
{
protected:
    void open()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("SaysoTest"));
        QCoreApplication::setApplicationName(QStringLiteral("SaysoTest"));
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        QSettings().clear();
        ui::Settings().setAnalystName(QStringLiteral("Anna"));
        m_window = std::make_unique<ui::MainWindow>();
        m_window->resize(1200, 760);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->createProject(m_folder->filePath(QStringLiteral("test.sayso"))));
    }
    void close()
    {
        m_window.reset();
        m_folder.reset();
    }

    storage::Id<storage::Article> addArticle(const QString &title, const QString &text,
                                             const QString &language = {})
    {
        storage::NewArticle article;
        article.metadata.title = title;
        article.metadata.language = language;
        article.text = text;
        storage::Id<storage::Article> added;
        const auto imported =
            m_window->project()->edit({QStringLiteral("Import"), {}}, [&](storage::Edit &edit) {
                const auto id = edit.addArticle(article);
                added = id.valueOr({});
                return id ? storage::Result<void>() : id.error();
            });
        if (!imported)
            QTest::qFail("The article could not be added.", __FILE__, __LINE__);
        return added;
    }
    /// Opens a new article, with the focus in its text.
    void openArticle(const QString &text, const QString &language)
    {
        m_window->articleList()->setCurrent(addArticle(text.left(20), text, language));
        view()->setFocus();
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<storage::Annotation> annotations() const
    {
        return m_window->project()->annotations(m_window->annotating()->article()).valueOr({});
    }
    QString quoteOf(const storage::Annotation &annotation) const
    {
        const storage::TextRange range =
            m_window->annotating()->map().toUtf16(annotation.envelope());
        return view()->text().mid(range.begin, range.length());
    }
    ui::ArticleView *view() const { return m_window->articleView(); }
    QString said() const { return m_window->statusLine()->said(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};
