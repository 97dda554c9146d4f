#pragma once

#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace bothy {

/// A word that stands nowhere in the memory of this program but where the program puts it: kept masked here, drawn anew
/// for each run, and given out letter by letter.
class PlantedWord {
public:
    PlantedWord();

    static constexpr std::size_t length = 20;
    QChar letter(std::size_t at) const { return QChar(static_cast<char16_t>(m_masked[at] ^ Mask)); }

    /// Where the word stands, as UTF-16 (what Qt keeps) or UTF-8 (what is written and sealed), in all memory that this
    /// program can read: "heap +1a2b0 utf-16" and so on.
    QStringList places() const;

private:
    static constexpr std::uint8_t Mask = 0x5a;
    bool isAt(const std::uint8_t* octets, std::size_t step) const;
    QStringList placesIn(const QString& name, std::uint64_t from, const std::vector<std::uint8_t>& octets) const;

    std::array<std::uint8_t, length> m_masked;
};

} // namespace bothy
