#include "ui/article_view/announcement.h"

#include <QAccessible>
#include <QAccessibleObject>

#include <utility>

namespace ui {

namespace {

/// What is said, as an object that can be asked for it.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    QString words;
    QString pending;
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

void (*currentListener)(QAccessibleEvent *event) = nullptr;

Voice *voiceOf(QObject *speaker)
{
    auto *voice = speaker->findChild<Voice *>(QString(), Qt::FindDirectChildrenOnly);
    if (!voice) {
        voice = new Voice(speaker);
        QAccessible::registerAccessibleInterface(new AccessibleVoice(voice));
    }
    return voice;
}

} // namespace

bool isAnybodyListening()
{
    return currentListener || QAccessible::isActive();
}

void sendToListeners(QAccessibleEvent &&event)
{
    if (currentListener)
        currentListener(&event);
    else
        QAccessible::updateAccessibility(&event);
}

void setTestListener(void (*listener)(QAccessibleEvent *event))
{
    currentListener = listener;
}

void announce(QObject *speaker, const QString &words)
{
    if (!isAnybodyListening())
        return;
    Voice *voice = voiceOf(speaker);
    const bool isScheduled = !voice->pending.isEmpty();
    voice->pending = words;
    if (isScheduled || words.isEmpty())
        return;
    const auto speak = [voice] {
        if (voice->pending.isEmpty())
            return;
        voice->words = std::exchange(voice->pending, {});
        // Else the former words are still remembered.
        sendToListeners(QAccessibleEvent(voice, QAccessible::NameChanged));
        sendToListeners(QAccessibleEvent(voice, QAccessible::ObjectShow));
    };
    QMetaObject::invokeMethod(voice, speak, Qt::QueuedConnection);
}

} // namespace ui

#include "announcement.moc"
