#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// Runs one function at a time on a thread of its own, never on the global pool, which Qt's painter
/// waits for. Destroying it cancels and waits.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    /// Called from the work to say how far it is; false: stop as soon as you can.
    using Report = std::function<bool(qsizetype done, qsizetype total)>;

    explicit BackgroundTask(QObject *parent = nullptr);
    ~BackgroundTask() override;

    /// Runs @p work on the thread, then @p finish on this object's thread. What is still running is
    /// cancelled first, and its finish is not called.
    void start(std::function<void(const Report &report)> work, std::function<void()> finish);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    bool m_isRunning = false;
};

} // namespace ui
