#pragma once

class QAccessibleEvent;
class QObject;
class QString;

namespace ui {

/// Whether anybody hears what is sent: an assistive program, or a test.
bool isAnybodyListening();
/// Sends @p event to whoever listens.
void sendToListeners(QAccessibleEvent &&event);
/// Who gets all events instead of the assistive programs, whether there are any or not; null:
/// these. For tests, since not every platform can be made to believe that somebody listens.
void setTestListener(void (*listener)(QAccessibleEvent *event));

/// Has screen readers speak out @p words in the name of @p speaker, a widget. Of what it says at
/// once only the last is heard.
void announce(QObject *speaker, const QString &words);

} // namespace ui
