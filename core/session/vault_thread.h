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
///
/// What came of it arrives through the event loop of the thread that made this, never sooner: a future that
/// finished already would run its continuation in the middle of whoever just asked, and a page that is
/// locked away by it would go on after its end.
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

    /// Runs `work()` there; the future carries what it gave back. Cancelled when this ends first.
    template <typename Work>
    auto run(Work work) -> QFuture<decltype(work())> {
        using Value = decltype(work());
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker.get(),
            [this, promise, work = std::move(work)]() mutable {
                const auto value = std::make_shared<Value>(work());
                QMetaObject::invokeMethod(
                    &m_home,
                    [promise, value] {
                        promise->addResult(std::move(*value));
                        promise->finish();
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QObject m_home; ///< lives where results are wanted
    QThread m_thread;
    std::unique_ptr<QObject> m_worker = std::make_unique<QObject>();
};

} // namespace bothy
