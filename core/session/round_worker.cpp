#include "core/session/round_worker.h"

namespace bothy {

void RoundWorker::start(RoundJob job) {
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    const quint64 turn = ++m_turn;
    m_thread = std::jthread([this, turn, job = std::move(job)](const std::stop_token& stopped) {
        const auto inWindow = [this, turn](auto act) {
            QMetaObject::invokeMethod(
                this,
                [this, turn, act] {
                    if (turn == m_turn) act();
                },
                Qt::QueuedConnection);
        };
        Pace pace(stopped, [&](std::size_t done, std::size_t total) {
            inWindow([this, done, total] { Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total)); });
        });
        const auto outcome = std::make_shared<Outcome>(work(job, pace));
        inWindow([this, outcome] {
            m_isBusy = false;
            Q_EMIT finished(outcome);
        });
    });
}

void RoundWorker::stop() {
    ++m_turn;
    m_isBusy = false;
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

} // namespace bothy
