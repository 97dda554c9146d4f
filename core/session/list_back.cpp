#include "core/session/list_back.h"

#include "core/session/session.h"

#include <algorithm>

namespace bothy {

ListBack takeListBack(Session& session) {
    const auto& rounds = session.shared().rounds;
    if (const RoundRecord* round = roundInFlight(rounds)) {
        session.takeBackRound(round->id);
        return ListBack::Stopped;
    }
    const bool isAnswered = std::ranges::any_of(rounds, [](const RoundRecord& round) {
        return round.iAnswered && round.open && !round.myPart && !round.isWithdrawn();
    });
    session.takeBackList();
    return isAnswered ? ListBack::OnItsWay : ListBack::Loose;
}

} // namespace bothy
