#include "core/session/both_look.h"

#include "core/session/closing.h"

namespace bothy {

LimitsInEffect limitsOfBoth(const Session& session) {
    const SharedState& shared = session.shared();
    return LimitReader{shared.me, session.mine().clock, session.catalogue(), shared.today}.read(shared.limits, {});
}

SignedDocument asBothSee(const Session& session, const SignedDocument& document) {
    std::vector<SignedDocument> alone{document};
    markBlocked(alone, limitsOfBoth(session), [&](const SignedDocument& each) { return session.planItems().of(each); });
    return std::move(alone.front());
}

std::vector<LimitInEffect> thatBothSee(const Session& session, std::vector<LimitInEffect> limits) {
    std::erase_if(limits,
                  [&](const LimitInEffect& each) { return !session.shared().limits.find(each.id, each.owner); });
    return limits;
}

} // namespace bothy
