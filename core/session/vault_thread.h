#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <utility>

namespace bothy {

/// The one thread that touches the vault file. Deriving a key takes a second and another window may
/// hold the file for a while; the window's own thread never waits for either. Work runs in the order
/// in which it was asked for. Owns the thread; leaving scope finishes what was asked for, then ends.
class VaultThread {
public:
    VaultThread() {
        m_worker->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("vault"));
        m_thread.start();
    }
    ~VaultThread() {
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    VaultThread(const VaultThread&) = delete;
    VaultThread& operator=(const VaultThread&) = delete;

    /// Runs `work()` there; the future carries what it gave back.
    template <typename Work>
    auto run(Work work) -> QFuture<decltype(work())> {
        using Value = decltype(work());
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_worker = std::make_unique<QObject>();
};

} // namespace bothy
