#pragma once

#include <cstdint>

namespace bothy {

/// One answer of one person to one side of an item. "No answer" is not a value here but an empty
/// std::optional<Answer>: unanswered, skipped and not shared look the same everywhere.
/// The numbers are written to disk and never change. What the four words say differs by scale: on
/// protection items Open reads "Important to me", on avoid items Closed reads "Please avoid". The
/// order is therefore not an order of caution; core/matching/pairing.h knows that per polarity.
enum class Answer : std::uint8_t {
    Open = 1,
    Conditional = 2,
    Closed = 3,
    Paused = 4, ///< not now
};

} // namespace bothy
