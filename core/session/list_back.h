#pragma once

namespace bothy {

class Session;

/// What became of the own list when its owner took it back.
enum class ListBack {
    Loose,    ///< nothing of it had left
    OnItsWay, ///< the other part is here and may already have been answered
    Stopped,  ///< the own part was out; the comparison ends, and its answers may be known
};

/// Takes the own list back, from wherever it is on its way to being compared.
ListBack takeListBack(Session& session);

} // namespace bothy
