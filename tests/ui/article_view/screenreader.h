#pragma once

#include "tests/ui/article_view/viewfixture.h"
#include "ui/article_view/announcement.h"

#include <QAccessible>

#include <algorithm>
#include <vector>

// An article view, and a screen reader that asks it and hears what it tells.

using namespace ui;
using namespace Qt::StringLiterals;
using storage::StructureKind;
using storage::StructureRange;
using storage::TextRange;

/// What assistive programs were told.
struct Told
{
    QAccessible::Event type;
    QAccessible::Role role;
    QString name;
    int caret = -1;
    TextRange selection;
    QString removed;
    QString inserted;
};
inline std::vector<Told> told;

inline void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *source = event->accessibleInterface();
    Told heard{event->type(), source->role(), source->text(QAccessible::Name), -1, {}, {}, {}};
    if (event->type() == QAccessible::TextCaretMoved)
        heard.caret = static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition();
    if (event->type() == QAccessible::TextSelectionChanged) {
        const auto *selection = static_cast<QAccessibleTextSelectionEvent *>(event);
        heard.selection = {selection->selectionStart(), selection->selectionEnd()};
    }
    if (event->type() == QAccessible::TextUpdated) {
        const auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        heard.removed = update->textRemoved();
        heard.inserted = update->textInserted();
    }
    told.push_back(heard);
}

inline int count(QAccessible::Event type)
{
    return int(std::count_if(told.begin(), told.end(), [type](const Told &one) {
        return one.type == type && one.role == QAccessible::EditableText;
    }));
}

/// What was said in words.
inline QStringList spoken()
{
    QStringList words;
    for (const Told &one : told) {
        if (one.type == QAccessible::ObjectShow && one.role == QAccessible::Notification)
            words.append(one.name);
    }
    return words;
}

class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    qsizetype below(qsizetype bound)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return qsizetype((m_state >> 8) % quint32(bound));
    }

private:
    quint32 m_state;
};

/// Words, signs, blanks, line ends, joined emoji, combining marks, Arabic and Hebrew in any order.
inline QString randomText(Random &random, int pieces)
{
    static const QStringList parts{u"harbour"_s,
                                   u"the"_s,
                                   u"said"_s,
                                   u" "_s,
                                   u" "_s,
                                   u" "_s,
                                   u"  "_s,
                                   u". "_s,
                                   u", "_s,
                                   u"\n"_s,
                                   u"\n\n"_s,
                                   u"😀"_s,
                                   u"👩‍👩‍👧"_s,
                                   u"e\u0301"_s,
                                   u"co-op"_s,
                                   u"€1.2m"_s,
                                   u"قالت"_s,
                                   u"שָׁלוֹם"_s,
                                   u"U.S. "_s,
                                   u"“"_s,
                                   u"” "_s,
                                   u"! "_s,
                                   u"\t"_s,
                                   u"12"_s,
                                   u"\u00A0"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += parts[random.below(parts.size())];
    return text;
}

/// A shown view that has the focus and is listened to, between start() and stop().
class ScreenReader : public ViewFixture
{
protected:
    void start();
    void stop();
    void show(const QString &text, const std::vector<StructureRange> &structure = {});
    QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    QAccessibleTextInterface *text() const { return accessible()->textInterface(); }
    Mark mark(qint64 annotation, TextRange range, const QString &label) const;
    Mark mark(qint64 annotation, const QString &passage, const QString &label) const;
    QString attributes(int offset, TextRange *run = nullptr) const;
};

inline void ScreenReader::start()
{
    setTestListener(hear);
    open();
    told.clear();
}

inline void ScreenReader::stop()
{
    close();
    setTestListener(nullptr);
}

inline void ScreenReader::show(const QString &text, const std::vector<StructureRange> &structure)
{
    m_view->setArticle(text, structure);
    QCoreApplication::processEvents();
    told.clear();
}

inline Mark ScreenReader::mark(qint64 annotation, TextRange range, const QString &label) const
{
    static qint64 span = 0;
    Mark mark = ViewFixture::mark(annotation, ++span, {});
    mark.range = range;
    rename(mark, label);
    return mark;
}

inline Mark ScreenReader::mark(qint64 annotation, const QString &passage,
                               const QString &label) const
{
    return mark(annotation, rangeOf(passage), label);
}

inline QString ScreenReader::attributes(int offset, TextRange *run) const
{
    int begin = -9;
    int end = -9;
    const QString found = text()->attributes(offset, &begin, &end);
    if (run)
        *run = {begin, end};
    return found;
}
