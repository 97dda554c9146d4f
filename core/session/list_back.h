#pragma once

#include "core/session/session.h"

namespace bothy {

/// What became of the own list when its owner took it back.
enum class ListBack {
    Loose,      ///< nothing of it had left
    OnItsWay,   ///< the other part is here and may already have been answered
    Stopped,    ///< the own part was out; the comparison ends, and its answers may be known
    NotStopped, ///< that could not be written: the comparison goes on
};

/// What was begun. Stopped is true once it is done without an error.
struct ListTakenBack {
    ListBack how;
    Session::Done done;
};

/// Takes the own list back, from wherever it is on its way to being compared.
ListTakenBack takeListBack(Session& session);

} // namespace bothy
