#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace bothy {

/// Calls `then(result)` on the window's thread once the future is finished, unless `owner` is gone by then.
/// QFuture::then() with a context would still call into an owner that was deleted meanwhile (Qt 6.4).
template <typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* owner, Then then) {
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace bothy
