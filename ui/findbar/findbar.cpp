#include "ui/findbar/findbar.h"

#include "ui/article_view/articleview.h"
#include "ui/findbar/articlefinder.h"
#include "ui/settings/settings.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr qsizetype longestWords = 200;
constexpr int leastWidth = 360;
constexpr int widthForText = 600; ///< on the button that has some

} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent)
    : QFrame(parent),
      m_view(view),
      m_finder(new ArticleFinder(view, this)),
      m_words(new QLineEdit),
      m_previous(button(QStringLiteral("find-previous"), tr("Previous match"))),
      m_next(button(QStringLiteral("find-next"), tr("Next match"))),
      m_case(button(QStringLiteral("match-case"), tr("Match case"))),
      m_wholeWords(button(QStringLiteral("whole-words"), tr("Whole words only"))),
      m_result(new QLabel),
      m_tagEvery(button(QStringLiteral("tag-every"), tr("Tag every occurrence…")))
{
    setAutoFillBackground(true);
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Find in the article"));
    addClearButton(m_words);
    m_words->setMaxLength(int(longestWords));
    m_words->setMinimumWidth(90);
    m_words->setMaximumWidth(340);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Find in the article"));
    m_words->installEventFilter(this);
    m_view->installEventFilter(this);
    const app::FindOptions options = Settings().findOptions();
    m_case->setCheckable(true);
    m_case->setChecked(options.matchesCase);
    m_wholeWords->setCheckable(true);
    m_wholeWords->setChecked(options.wholeWords);
    QToolButton *const closing = button(QStringLiteral("close"), tr("Close (Esc)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_words, 2);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(8);
    layout->addWidget(m_case);
    layout->addWidget(m_wholeWords);
    layout->addSpacing(8);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_tagEvery);
    layout->addWidget(closing);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *choice : {m_case, m_wholeWords}) {
        connect(choice, &QToolButton::toggled, this, [this] {
            Settings().setFindOptions(this->options());
            search();
        });
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { go(FindDirection::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(FindDirection::Next); });
    connect(m_tagEvery, &QToolButton::clicked, this, &FindBar::tagEveryWanted);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(m_finder, &ArticleFinder::changed, this, &FindBar::showResult);
    hide();
}

QToolButton *FindBar::button(const QString &iconName, const QString &text)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setAccessibleName(QString(text).remove(u'…'));
    made->setToolTip(text);
    made->setAutoRaise(true);
    made->setIconSize(QSize(18, 18));
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one types
    return made;
}

QString FindBar::words() const
{
    return m_words->text();
}

app::FindOptions FindBar::options() const
{
    return {m_case->isChecked(), m_wholeWords->isChecked()};
}

void FindBar::open()
{
    const QString selected = m_view->selectedText();
    setVisible(true);
    m_finder->show(ArticleFinder::Matches::Shown);
    if (!selected.trimmed().isEmpty() && selected.size() <= longestWords &&
        !selected.contains(u'\n') && !m_words->hasFocus()) {
        const QSignalBlocker blocker(m_words);
        m_words->setText(selected);
        search();
    }
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    showResult();
}

void FindBar::close()
{
    // First, or the focus passes over whatever is next, and a screen reader speaks of that.
    if (isAncestorOf(window()->focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    hide();
    m_finder->show(ArticleFinder::Matches::Hidden);
}

void FindBar::go(FindDirection direction)
{
    if (m_words->text().isEmpty()) {
        open();
        return;
    }
    m_finder->go(direction);
    if (isOpen())
        return;
    const QString found = result();
    //: %1 is "3 of 17" or "No matches", %2 the words that were looked for
    Q_EMIT said(tr("%1: “%2”").arg(found, m_words->text()));
}

void FindBar::setKeys(const QString &next, const QString &previous, const QString &tagEvery)
{
    const auto set = [](QToolButton *button, const QString &keys) {
        button->setToolTip(keys.isEmpty() ? button->text()
                                          : QStringLiteral("%1 (%2)").arg(button->text(), keys));
    };
    set(m_next, next);
    set(m_previous, previous);
    set(m_tagEvery, tagEvery);
}

void FindBar::setCanTag(bool canTag)
{
    m_canTag = canTag;
    showResult();
}

void FindBar::searchAgain()
{
    m_finder->searchAgain();
}

void FindBar::showMatches()
{
    m_finder->showMatches();
}

void FindBar::search()
{
    m_finder->search(m_words->text(), options());
}

QString FindBar::result() const
{
    const QLocale locale;
    const QString count = locale.toString(m_finder->count());
    const QString current = locale.toString(m_finder->current() + 1);
    if (m_finder->needle().isEmpty() || !m_view->hasArticle())
        return {};
    if (m_finder->count() == 0)
        return m_finder->isComplete() ? tr("No matches") : tr("Searching…");
    if (m_finder->current() < 0) {
        return m_finder->hasMore() ? tr("More than %1 matches").arg(count)
                                   : tr("%n match(es)", nullptr, int(m_finder->count()));
    }
    if (m_finder->hasMore())
        return tr("%1 of more than %2").arg(current, count);
    if (m_finder->wrapped() == FindDirection::Next)
        return tr("%1 of %2, from the top again").arg(current, count);
    if (m_finder->wrapped() == FindDirection::Previous)
        return tr("%1 of %2, from the end again").arg(current, count);
    return tr("%1 of %2").arg(current, count);
}

void FindBar::showResult()
{
    const QString text = result();
    const bool hasMatches = m_finder->count() > 0;
    for (QToolButton *step : {m_previous, m_next})
        step->setEnabled(hasMatches);
    m_tagEvery->setEnabled(hasMatches && m_canTag);
    if (text == m_result->text())
        return;
    m_result->setText(text);
    colourResult();
    // Wide enough at once for the next ones, so that the buttons stay where they are.
    const int usual = fontMetrics().horizontalAdvance(QStringLiteral("100 of 100"));
    m_result->setMinimumWidth(std::max(usual, m_result->sizeHint().width()));
    m_words->setAccessibleDescription(text); // a screen reader says what changes of its field
}

void FindBar::colourResult()
{
    const bool isWarning = !m_result->text().isEmpty() && m_finder->count() == 0;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWarning ? warningColour() : quietTextColour());
    m_result->setPalette(colours);
}

QSize FindBar::minimumSizeHint() const
{
    return {leastWidth, QFrame::minimumSizeHint().height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_tagEvery->setToolButtonStyle(width() < widthForText ? Qt::ToolButtonIconOnly
                                                          : Qt::ToolButtonTextBesideIcon);
}

void FindBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, lineColour());
}

void FindBar::changeEvent(QEvent *event)
{
    // Later: setting the style sheet again restores the palettes of widgets, in any order.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &FindBar::colourResult, Qt::QueuedConnection);
    QFrame::changeEvent(event);
}

/// What the buttons leave: Esc closes the bar wherever in it the focus is.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::press(QKeyEvent *event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isControl)
            m_view->setFocus(Qt::OtherFocusReason);
        else
            go(event->modifiers() & Qt::ShiftModifier ? FindDirection::Previous
                                                      : FindDirection::Next);
        return true;
    case Qt::Key_Down:
        go(FindDirection::Next);
        return true;
    case Qt::Key_Up:
        go(FindDirection::Previous);
        return true;
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOpen())
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_words && press(key))
        return true;
    // While the mouse drags something, Esc is about that.
    if (watched == m_view && key->key() == Qt::Key_Escape &&
        QGuiApplication::mouseButtons() == Qt::NoButton) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
