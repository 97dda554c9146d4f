#include "ui/aftercare/chime.h"

#include <alsa/asoundlib.h>
#include <cmath>
#include <memory>
#include <numbers>

namespace bothy {

namespace {

constexpr double Seconds = 0.55, AttackSeconds = 0.04;
constexpr double Loudness = 0.12;                    // of full scale
constexpr double LowTone = 392.0, HighTone = 587.33; // Hz: a fifth, G4 and D5
constexpr unsigned LatencyMicroseconds = 200'000;

void sayNothing(const char*, int, const char*, int, const char*, ...) {}

} // namespace

std::vector<qint16> chimeSamples(int rate) {
    const auto count = static_cast<std::size_t>(Seconds * rate);
    std::vector<qint16> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double t = double(i) / rate;
        const double attack = std::min(1.0, t / AttackSeconds);
        const double left = 1 - double(i) / double(count - 1);
        const double tone =
            0.6 * std::sin(2 * std::numbers::pi * LowTone * t) + 0.4 * std::sin(2 * std::numbers::pi * HighTone * t);
        samples[i] = static_cast<qint16>(std::lround(tone * attack * left * left * Loudness * 32767));
    }
    return samples;
}

Chime::Sink Chime::throughAlsa() {
    return [](const std::vector<qint16>& samples, int rate) {
        snd_lib_error_set_handler(sayNothing);
        snd_pcm_t* opened = nullptr;
        if (snd_pcm_open(&opened, "default", SND_PCM_STREAM_PLAYBACK, 0) < 0) return false;
        const std::unique_ptr<snd_pcm_t, int (*)(snd_pcm_t*)> device(opened, snd_pcm_close);
        if (snd_pcm_set_params(device.get(), SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                               static_cast<unsigned>(rate), 1, LatencyMicroseconds) < 0)
            return false;
        const auto written = snd_pcm_writei(device.get(), samples.data(), samples.size());
        return written == static_cast<snd_pcm_sframes_t>(samples.size()) && snd_pcm_drain(device.get()) >= 0;
    };
}

Chime::Chime(QObject* parent, Sink sink)
    : QObject(parent)
    , m_sink(std::move(sink)) {}

Chime::~Chime() = default;

void Chime::play() {
    if (m_isSounding) return;
    m_isSounding = true;
    m_thread = std::jthread([this, sink = m_sink] {
        const bool wasHeard = sink(chimeSamples(rate), rate);
        QMetaObject::invokeMethod(
            this,
            [this, wasHeard] {
                m_isSounding = false;
                Q_EMIT ended(wasHeard);
            },
            Qt::QueuedConnection);
    });
}

} // namespace bothy
