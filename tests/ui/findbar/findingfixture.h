#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/dialogs/occurrencesdialog.h"
#include "ui/findbar/findbar.h"
#include "ui/mainwindow/actions.h"

#include <QTimer>

#include <functional>

// The window with two articles in which the harbour is found.

using namespace Qt::StringLiterals;
using storage::Annotation;
using storage::TextRange;
using ui::MainWindow;
using ui::OccurrencesDialog;

inline const QString harbour =
    u"The mayor closed the harbour.\n\nThe harbour is small, said the mayor. Harbours are.\n"_s;

class FindingFixture : public WindowFixture
{
protected:
    void start();
    void typeWords(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Presses the keys for it, and does @p work with the dialog.
    void tagEvery(const std::function<void(OccurrencesDialog &)> &work);
    void select(const QString &words);
    ui::FindBar *bar() const { return m_window->findBar(); }
};

inline void FindingFixture::start()
{
    open();
    const storage::Id<storage::Article> first = addArticle(u"Harbour"_s, harbour);
    addArticle(u"Council"_s, u"The council voted on the harbour.\n"_s);
    m_window->articleList()->setCurrent(first);
    view()->setFocus();
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
