#pragma once

#include <cstdint>
#include <optional>

namespace bothy {

class Cbor;

/// What the file did not say any more when it was held against its owner's own memory of it (own_memory.h). Somebody
/// took it out, or the file or a part of it is from an earlier day; which of these nobody can tell.
struct TableFindings {
    std::uint64_t putBack = 0;     ///< own statements that were not in the file; they count, and go back into it
    std::uint64_t lost = 0;        ///< own ones that nobody has any more; they only gave something
    std::uint64_t lostOfOther = 0; ///< of the other person
    bool isOlder = false;          ///< the private state is older than the statements, or than this computer knows
    bool isUnknown = false;        ///< something stands in its owner's name that their part does not know
    bool hasOlderKeys = false;     ///< what opens the part is older than the statements

    bool isEmpty() const { return *this == TableFindings(); }
    /// Nothing that only waits for its time goes on from here before its owner has looked.
    bool isDoubt() const { return isOlder || isUnknown; }
    /// What two looks found together.
    void include(const TableFindings& other) {
        putBack += other.putBack;
        lost += other.lost;
        lostOfOther += other.lostOfOther;
        isOlder = isOlder || other.isOlder;
        isUnknown = isUnknown || other.isUnknown;
        hasOlderKeys = hasOlderKeys || other.hasOlderKeys;
    }
    bool operator==(const TableFindings&) const = default;
};

/// As pocket and marker have them; read also as an earlier version wrote them.
Cbor toCbor(const TableFindings& found);
std::optional<TableFindings> findingsFrom(const Cbor& value);

} // namespace bothy
