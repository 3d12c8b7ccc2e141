#include "ui/article_view/articleannouncer.h"

#include "ui/article_view/annotatedrun.h"
#include "ui/article_view/announcement.h"
#include "ui/article_view/articleviewprivate.h"

#include <QAccessible>
#include <QLocale>

#include <algorithm>

namespace ui {

using storage::TextRange;

namespace {

constexpr int mostTitleBlocks = 40; ///< a title further down is not looked for
constexpr size_t mostPartsSaid = 4;
constexpr qsizetype longestQuote = 100;

QString listOf(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace

ArticleAnnouncer::ArticleAnnouncer(ArticleView *view) : m_view(view) {}

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
    QString annotations = count == 0 ? tr("No annotations.") : tr("%n annotation(s).", "", count);
    const QStringList names = namesHere();
    if (names.isEmpty())
        return annotations;
    //: %1: "12 annotations." %2: the kinds of those at the caret, as in "Claim and Figure"
    return tr("%1 Here: %2.").arg(annotations, listOf(names));
}

void ArticleAnnouncer::textReplaced(const QString &former)
{
    if (!isAnybodyListening())
        return;
    m_isNew = true;
    m_namesHere.clear();
    sendToListeners(QAccessibleEvent(m_view, QAccessible::NameChanged));
    sendToListeners(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    if (const QString &text = m_view->d->text; text != former) {
        sendToListeners(QAccessibleTextUpdateEvent(m_view, 0, former, text));
    }
    sendToListeners(QAccessibleTextCursorEvent(m_view, int(m_view->d->caret)));
}

void ArticleAnnouncer::placeholderChanged()
{
    if (isAnybodyListening() && !m_view->hasArticle())
        sendToListeners(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
}

void ArticleAnnouncer::selectionChanged(TextRange former, qsizetype formerCaret)
{
    if (!isAnybodyListening())
        return;
    const ArticleView::Private &view = *m_view->d;
    const TextRange range = view.selectedRange();
    if (view.caret != formerCaret)
        sendToListeners(QAccessibleTextCursorEvent(m_view, int(view.caret)));
    if (range != former && !(range.isEmpty() && former.isEmpty())) {
        QAccessibleTextSelectionEvent event(m_view, int(range.begin), int(range.end));
        event.setCursorPosition(int(view.caret));
        sendToListeners(std::move(event));
    }
    const QStringList names = namesHere();
    if (names == m_namesHere)
        return;
    m_namesHere = names;
    sendToListeners(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    if (m_view->hasFocus())
        announce(m_view, names.isEmpty() ? tr("No annotation") : listOf(names));
}

void ArticleAnnouncer::marksChanged()
{
    if (!isAnybodyListening())
        return;
    sendToListeners(QAccessibleEvent(m_view, QAccessible::TextAttributeChanged));
    sendToListeners(QAccessibleEvent(m_view, QAccessible::DescriptionChanged));
    const QStringList names = namesHere();
    const QStringList former = std::exchange(m_namesHere, names);
    if (std::exchange(m_isNew, false)) {
        if (m_view->hasFocus())
            announce(m_view, name() + u'\n' + description());
    } else if (names != former && m_view->isActiveWindow()) {
        announce(m_view, names.isEmpty() ? tr("No annotation") : listOf(names));
    }
}

void ArticleAnnouncer::currentAnnotationChanged()
{
    // Whoever chooses it in a list hears the list.
    if (!isAnybodyListening() || !m_view->hasFocus())
        return;
    announce(m_view, m_view->currentAnnotation().isValid() ? currentInWords()
                                                           : tr("No annotation selected"));
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

} // namespace ui
