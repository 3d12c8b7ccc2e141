#include "ui/dialogs/backgroundtask.h"

namespace ui {

BackgroundTask::BackgroundTask(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    m_pool.waitForDone();
}

void BackgroundTask::start(std::function<void(const Report &)> work, std::function<void()> finish)
{
    cancel();
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_isCancelled = isCancelled;
    m_isRunning = true;
    m_pool.start([this, isCancelled, work = std::move(work), finish = std::move(finish)] {
        work([this, isCancelled](qsizetype done, qsizetype total) {
            QMetaObject::invokeMethod(
                this,
                [this, isCancelled, done, total] {
                    if (!*isCancelled)
                        Q_EMIT progressed(done, total);
                },
                Qt::QueuedConnection);
            return !isCancelled->load();
        });
        QMetaObject::invokeMethod(
            this,
            [this, isCancelled, finish] {
                if (*isCancelled)
                    return;
                m_isRunning = false;
                finish();
            },
            Qt::QueuedConnection);
    });
}

void BackgroundTask::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isRunning = false;
}

} // namespace ui
