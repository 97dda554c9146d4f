#include "tests/memory/memory_scan.h"

#include <QRandomGenerator>

#include <cinttypes>
#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace bothy {

using namespace Qt::StringLiterals;

PlantedWord::PlantedWord() {
    for (std::uint8_t& masked : m_masked)
        masked = static_cast<std::uint8_t>((u'a' + QRandomGenerator::system()->bounded(26)) ^ Mask);
}

bool PlantedWord::isAt(const std::uint8_t* octets, std::size_t step) const {
    for (std::size_t i = 0; i < length; ++i)
        if ((octets[i * step] ^ Mask) != m_masked[i] || (step == 2 && octets[i * step + 1] != 0)) return false;
    return true;
}

QStringList PlantedWord::placesIn(const QString& name, std::uint64_t from,
                                  const std::vector<std::uint8_t>& octets) const {
    QStringList found;
    for (std::size_t at = 0; at + 2 * length <= octets.size(); ++at)
        for (const std::size_t step : {1u, 2u})
            if (isAt(octets.data() + at, step))
                found << u"%1 %2 utf-%3"_s.arg(name).arg(from + at, 0, 16).arg(8 * step);
    return found;
}

QStringList PlantedWord::places() const {
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::FILE* maps = std::fopen("/proc/self/maps", "r");
    if (memory < 0 || !maps) qFatal("this program cannot read its own memory");
    QStringList found;
    char line[4352];
    while (std::fgets(line, sizeof line, maps)) {
        std::uint64_t from = 0, to = 0;
        char rights[5] = {}, name[4096] = {};
        if (std::sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s %*s %*s %*s %4095[^\n]", &from, &to, rights, name) < 3)
            continue;
        if (rights[0] != 'r' || rights[1] != 'w') continue; // what is not written holds no words
        std::vector<std::uint8_t> octets(to - from);
        const auto read = ::pread(memory, octets.data(), octets.size(), static_cast<off_t>(from));
        octets.resize(read < 0 ? 0 : static_cast<std::size_t>(read));
        found += placesIn(QString::fromLocal8Bit(name).trimmed(), from, octets);
        std::fill(octets.begin(), octets.end(), std::uint8_t{0}); // this copy is no place
    }
    std::fclose(maps);
    ::close(memory);
    return found;
}

} // namespace bothy
