#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/state_mark.h"

#include <optional>

namespace bothy {

/// How somebody's part was left when they locked.
struct LeftPart {
    PersonId person;
    std::optional<Error> unwritten{}; ///< why what they wrote last is not in the file
    bool isKept = false;              ///< it is, sealed, and is theirs again at the next unlock
    bool isOnlyInMemory = false;      ///< kept for as long as this program runs, since nothing can be written at all
    std::optional<StateMark> mark{};  ///< for whoever wants to remember it
};

} // namespace bothy
