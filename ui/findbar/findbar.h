#pragma once

#include "app/text/find.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ArticleFinder;
class ArticleView;
enum class FindDirection;

/// The strip under the article that finds words in it while they are typed.
///
/// Enter and Shift+Enter step on and back, Ctrl+Enter goes to the text, Esc closes the bar; what
/// was found is selected in the text then, so that a tag's letter tags it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView *view, QWidget *parent = nullptr);

    /// Shows the bar and takes the focus. A selection within one line becomes the words to find.
    void open();
    void close();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Finds the words again, also while the bar is closed; without words, opens it.
    void go(FindDirection direction);
    /// Which keys the actions have that the bar's buttons stand for, for their tool tips.
    void setKeys(const QString &next, const QString &previous, const QString &tagEvery);
    /// Whether there may be tagging of what is found.
    void setCanTag(bool canTag);
    /// The view shows another article.
    void searchAgain();
    /// Draws the matches again after something else was drawn in their place.
    void showMatches();

    /// What is looked for: what is typed, or was when the bar was closed.
    QString words() const;
    app::FindOptions options() const;
    /// "3 of 17", "No matches"; empty without words.
    QString result() const;

    QLineEdit *wordsEdit() const { return m_words; }

    /// Narrow enough to leave the panels of the window their room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tagEveryWanted();
    /// What was found while the bar is closed, for the status bar.
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &iconName, const QString &text);
    bool press(QKeyEvent *event);
    void search();
    void showResult();
    void colourResult();

    ArticleView *m_view;
    ArticleFinder *m_finder;
    QLineEdit *m_words;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_wholeWords;
    QLabel *m_result;
    QToolButton *m_tagEvery;
    bool m_canTag = false;
};

} // namespace ui
