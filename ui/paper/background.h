#pragma once

#include "ui/paper/paper_document.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace bothy {

/// Does work away from the window's thread. The future knows how far it has come; cancelling it stops the work at
/// its next step, and then it has no result. `work` is given the Progress to ask.
template <typename Work>
auto inBackground(Work work) {
    using Result = std::invoke_result_t<Work, const Progress&>;
    auto promise = std::make_shared<QPromise<Result>>();
    promise->setProgressRange(0, 100);
    promise->start();
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->start([promise, pool, work = std::move(work)] {
        // Qt paints windows with help from the same pool and waits for it: this work takes no place in it.
        pool->releaseThread();
        const Progress goOn = [&](int percent) {
            promise->setProgressValue(percent);
            return !promise->isCanceled();
        };
        Result result = work(goOn);
        if (!promise->isCanceled()) promise->addResult(std::move(result));
        promise->finish();
        pool->reserveThread();
    });
    return promise->future();
}

} // namespace bothy
