#include "core/base/clock.h"

#include <QFile>

#include <ctime>

namespace bothy {

std::chrono::milliseconds SystemClock::sinceBoot() const {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                 std::chrono::nanoseconds(now.tv_nsec));
}

std::uint64_t SystemClock::boot() const {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id")); // random(4): another one at each start
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.read(18).replace("-", "").left(16).toULongLong(nullptr, 16);
}

} // namespace bothy
