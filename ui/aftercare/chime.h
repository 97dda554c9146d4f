#pragma once

#include <QObject>

#include <functional>
#include <thread>
#include <vector>

namespace bothy {

/// A soft sound of half a second, made of two quiet sines that come and go gently: mono, 16 bits. `rate` in samples a
/// second.
std::vector<qint16> chimeSamples(int rate);

/// Plays the chime when the time of a step is over, away from the window. Without a sound device it says so once.
class Chime : public QObject {
    Q_OBJECT

public:
    /// Plays samples and comes back when they were heard; false without a device. Runs on a thread of its own.
    using Sink = std::function<bool(const std::vector<qint16>& samples, int rate)>;
    static constexpr int rate = 44100;

    explicit Chime(QObject* parent = nullptr, Sink sink = throughAlsa());
    ~Chime() override;

    void setSink(Sink sink) { m_sink = std::move(sink); }
    /// One at a time: while it sounds, asking again does nothing.
    void play();

    /// The default device of ALSA, which PipeWire and PulseAudio offer as well.
    static Sink throughAlsa();

Q_SIGNALS:
    void ended(bool wasHeard);

private:
    Sink m_sink;
    bool m_isSounding = false;
    std::jthread m_thread;
};

} // namespace bothy
