#include "core/session/list_back.h"

#include <algorithm>

namespace bothy {

ListTakenBack takeListBack(Session& session) {
    const auto& rounds = session.shared().rounds;
    if (const RoundRecord* round = roundInFlight(rounds)) return {ListBack::Stopped, session.takeBackRound(round->id)};
    const bool isAnswered = std::ranges::any_of(rounds, [](const RoundRecord& round) {
        return round.iAnswered && round.open && !round.myPart && !round.isWithdrawn();
    });
    session.takeBackList();
    return {isAnswered ? ListBack::OnItsWay : ListBack::Loose, QtFuture::makeReadyFuture(Result<void>())};
}

} // namespace bothy
