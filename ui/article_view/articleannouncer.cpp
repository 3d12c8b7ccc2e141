#include "ui/article_view/articleannouncer.h"

#include "ui/article_view/annotatedrun.h"
#include "ui/article_view/articleviewprivate.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QLocale>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int mostTitleBlocks = 40; ///< a title further down is not looked for
constexpr size_t mostPartsSaid = 4;
constexpr qsizetype longestQuote = 100;

/// What is said, as an object that can be asked for it.
class Voice : public QObject
{
public:
    using QObject::QObject;
    QString words;
};

/// A notification: the one kind of object whose appearing screen readers speak out, and that Qt
/// knew before it had events for announcements. It is in nobody's list of children, so that nobody
/// gets into it by moving around.
class AccessibleVoice : public QAccessibleObject
{
public:
    explicit AccessibleVoice(Voice *voice) : QAccessibleObject(voice) {}

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? static_cast<Voice *>(object())->words : QString();
    }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
};

void (*listener)(QAccessibleEvent *event) = nullptr;

bool isHeard()
{
    return listener || QAccessible::isActive();
}

void send(QAccessibleEvent &&event)
{
    if (listener)
        listener(&event);
    else
        QAccessible::updateAccessibility(&event);
}

QString listOf(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace

ArticleAnnouncer::ArticleAnnouncer(ArticleView *view) : m_view(view) {}

void ArticleAnnouncer::setListener(void (*newListener)(QAccessibleEvent *event))
{
    listener = newListener;
}

QString ArticleAnnouncer::name() const
{
    const ArticleLayout &layout = m_view->d->layout;
    const int count = std::min(layout.blocks().count(), mostTitleBlocks);
    for (int i = 0; i < count && m_view->hasArticle(); ++i) {
        const Block &block = layout.blocks()[i];
        if (block.kind == BlockKind::Title)
            return tr("Article: %1").arg(layout.text().mid(block.begin, block.end - block.begin));
    }
    return tr("Article");
}

QString ArticleAnnouncer::description() const
{
    const ArticleView::Private &view = *m_view->d;
    if (!view.hasArticle)
        return view.placeholder.simplified();
    const auto count = int(view.marks.annotationCount());
    const QString annotations =
        count == 0 ? tr("No annotations.") : tr("%n annotation(s).", "", count);
    const QStringList names = namesHere();
    if (names.isEmpty())
        return annotations;
    //: %1: "12 annotations." %2: the kinds of those at the caret, as in "Claim and Figure"
    return tr("%1 Here: %2.").arg(annotations, listOf(names));
}

void ArticleAnnouncer::textReplaced(const QString &former)
{
    if (!isHeard())
        return;
    m_isNew = true;
    m_namesHere.clear();
    send(QAccessibleEvent(m_view, QAccessible::NameChanged));
    send(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    if (const QString &text = m_view->d->text; text != former) {
        send(QAccessibleTextUpdateEvent(m_view, 0, former, text));
    }
    send(QAccessibleTextCursorEvent(m_view, int(m_view->d->caret)));
}

void ArticleAnnouncer::placeholderChanged()
{
    if (isHeard() && !m_view->hasArticle())
        send(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
}

void ArticleAnnouncer::selectionChanged(TextRange former, qsizetype formerCaret)
{
    if (!isHeard())
        return;
    const ArticleView::Private &view = *m_view->d;
    const TextRange range = view.selectedRange();
    if (view.caret != formerCaret)
        send(QAccessibleTextCursorEvent(m_view, int(view.caret)));
    if (range != former && !(range.isEmpty() && former.isEmpty())) {
        QAccessibleTextSelectionEvent event(m_view, int(range.begin), int(range.end));
        event.setCursorPosition(int(view.caret));
        send(std::move(event));
    }
    const QStringList names = namesHere();
    if (names == m_namesHere)
        return;
    m_namesHere = names;
    send(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    if (m_view->hasFocus())
        say(names.isEmpty() ? tr("No annotation") : listOf(names));
}

void ArticleAnnouncer::marksChanged()
{
    if (!isHeard())
        return;
    send(QAccessibleEvent(m_view, QAccessible::TextAttributeChanged));
    send(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    const QStringList names = namesHere();
    const QStringList former = std::exchange(m_namesHere, names);
    if (std::exchange(m_isNew, false)) {
        if (m_view->hasFocus())
            say(name() + u'\n' + description());
    } else if (names != former && m_view->isActiveWindow()) {
        say(names.isEmpty() ? tr("No annotation") : listOf(names));
    }
}

void ArticleAnnouncer::currentAnnotationChanged()
{
    // Whoever chooses it in a list hears the list.
    if (!isHeard() || !m_view->hasFocus())
        return;
    say(m_view->currentAnnotation().isValid() ? currentInWords() : tr("No annotation selected"));
}

QStringList ArticleAnnouncer::namesHere() const
{
    const ArticleView::Private &view = *m_view->d;
    return namesInWords(view.marks, view.marks.at(view.selectedRange().begin));
}

QString ArticleAnnouncer::currentInWords() const
{
    const ArticleView::Private &view = *m_view->d;
    const std::vector<qint64> &parts = view.marks.partsOf(view.highlights.current);
    QStringList said;
    for (size_t i = 0; i < std::min(parts.size(), mostPartsSaid); ++i) {
        const TextRange range = view.marks.rangeOf(parts[i]);
        QString quote = view.text.mid(range.begin, std::min(range.length(), longestQuote));
        if (range.length() > longestQuote)
            quote = quote.left(quote.lastIndexOf(u' ')) + u'…';
        //: a kind of passage and its words: "Claim: the harbour was closed"
        said.append(tr("%1: %2").arg(nameInWords(view.marks.mark(parts[i])), quote.simplified()));
    }
    return said.join(QLatin1String("; "));
}

void ArticleAnnouncer::say(const QString &words)
{
    const bool isScheduled = !m_pending.isEmpty();
    m_pending = words;
    if (isScheduled || words.isEmpty())
        return;
    const auto speak = [this] {
        const QString pending = std::exchange(m_pending, {});
        if (pending.isEmpty())
            return;
        if (!m_voice) {
            auto *voice = new Voice(m_view);
            QAccessible::registerAccessibleInterface(new AccessibleVoice(voice));
            m_voice = voice;
        }
        static_cast<Voice *>(m_voice)->words = pending;
        send(QAccessibleEvent(
            m_voice, QAccessible::NameChanged)); // else the former words are still remembered
        send(QAccessibleEvent(m_voice, QAccessible::ObjectShow));
    };
    QMetaObject::invokeMethod(m_view, speak, Qt::QueuedConnection);
}

} // namespace ui
