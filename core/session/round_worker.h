#pragma once

#include "core/session/round_work.h"

#include <QObject>

#include <thread>

namespace bothy {

/// Works out one step of a comparison at a time, on a thread of its own: neither the window nor the file waits for
/// it. Owns the thread; leaving scope stops the work and forgets it.
class RoundWorker : public QObject {
    Q_OBJECT

public:
    using Outcome = std::optional<RoundOutcome>;

    explicit RoundWorker(QObject* parent = nullptr)
        : QObject(parent) {}
    ~RoundWorker() override { stop(); }

    bool isBusy() const { return m_isBusy; }
    /// finished() comes with what it gave; nothing when stop() was faster. Not while busy.
    void start(RoundJob job);
    /// Ends the work within a few milliseconds; nothing of it is kept and finished() does not come.
    void stop();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(std::shared_ptr<bothy::RoundWorker::Outcome> outcome);

private:
    std::jthread m_thread;
    quint64 m_turn = 0; ///< what an earlier turn still sends is dropped
    bool m_isBusy = false;
};

} // namespace bothy
