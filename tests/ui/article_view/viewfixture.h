#pragma once

#include "ui/article_view/articleview.h"

#include <QTest>

#include <memory>

/// An article view in a window of its own, and hands to work it with: real mouse and key events at
/// the places where passages are drawn.
class ViewFixture : public QObject
{
protected:
    using AnnotationId = ui::ArticleView::AnnotationId;

    void open()
    {
        m_view = std::make_unique<ui::ArticleView>();
        m_view->resize(900, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void close() { m_view.reset(); }

    void show(const QString &text)
    {
        m_view->setArticle(text, {});
        QCoreApplication::processEvents();
    }

    storage::TextRange rangeOf(const QString &passage, int nth = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = m_view->text().indexOf(passage, at + 1);
        const qsizetype begin = m_view->text().left(at).toUcs4().size();
        return {begin, begin + passage.toUcs4().size()};
    }
    QPoint before(const QString &passage, int nth = 0) const
    {
        const QRect rect = m_view->rectsOf(rangeOf(passage, nth)).front();
        return {rect.left() + 1, rect.center().y()};
    }
    QPoint after(const QString &passage, int nth = 0) const
    {
        const QRect rect = m_view->rectsOf(rangeOf(passage, nth)).back();
        return {rect.right(), rect.center().y()};
    }
    QPoint middleOf(const QString &passage, int nth = 0) const
    {
        return m_view->rectsOf(rangeOf(passage, nth)).front().center();
    }

    void press(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void moveTo(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        // QTest::mouseMove() knows neither buttons nor modifiers.
        sendMove(point, Qt::LeftButton, modifiers);
    }
    void hover(QPoint point) { sendMove(point, Qt::NoButton, {}); }
    void release(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        release(to, modifiers);
    }
    void click(QPoint point) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    ui::Mark mark(qint64 annotation, qint64 span, const QString &passage, int nth = 0) const
    {
        ui::Mark mark;
        mark.annotation = {annotation};
        mark.span = {span};
        mark.range = rangeOf(passage, nth);
        static const auto claim = std::make_shared<const ui::MarkKind>(ui::MarkKind{
            {QStringLiteral("#C796B9"), QStringLiteral("#8A2E72"), QStringLiteral("#533E65"),
             QStringLiteral("#DDA0D0"), QStringLiteral("solid")},
            QStringLiteral("Claim"),
            QStringLiteral("C")});
        mark.kind = claim;
        return mark;
    }

    /// Gives @p mark another name, and another for who does not see the page.
    static void rename(ui::Mark &mark, const QString &label, const QString &nameInWords = {})
    {
        ui::MarkKind kind = *mark.kind;
        kind.label = label;
        kind.nameInWords = nameInWords;
        mark.kind = std::make_shared<const ui::MarkKind>(kind);
    }

    std::unique_ptr<ui::ArticleView> m_view;

private:
    void sendMove(QPoint point, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point),
                          Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
};
