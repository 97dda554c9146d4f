#include "core/session/closing.h"

#include "core/itembank/own_ids.h"
#include "core/session/clock_return.h"

#include <algorithm>

namespace bothy {

LimitsInEffect LimitReader::read(const LimitBoard& shared, const std::map<DocumentId, Limit>& own) const {
    std::vector<Limit> byClock;
    for (const auto& [id, limit] : own)
        byClock.push_back(readByClock(id, limit, clock));
    return LimitsInEffect(readByClock(shared, clock), me, byClock, catalogue, today);
}

LimitsInEffect limitsFor(const SharedState& shared, const PrivateState& mine, const Catalogue& catalogue) {
    return LimitReader{shared.me, mine.clock, catalogue, shared.today}.read(shared.limits, mine.ownLimits);
}

std::vector<DocumentId> limitsThatEnd(const SharedState& shared, const PrivateState& mine, const FloorClock& clock) {
    if (mine.findings.askForALook()) return {};
    std::set<DocumentId> ending;
    const auto isOver = [today = clock.sureDay()](const Limit& limit) { return limit.endsOn && *limit.endsOn < today; };
    for (const auto& [id, removal] : mine.removals)
        if (clock.hasPassed(removal.asked, PendingRemoval::waitSeconds)) ending.insert(id);
    for (const auto& [id, limit] : mine.ownLimits)
        if (isOver(limit)) ending.insert(id);
    for (const LimitInEffect& limit : shared.limits.limits)
        if (limit.owner == shared.me && !limit.wordsMissing && isOver(limit.limit)) ending.insert(limit.id);
    return {ending.begin(), ending.end()};
}

bool closes(const LimitsInEffect& limits, const SharedState& shared, const ItemId& item) {
    if (limits.closes(item.text())) return true;
    if (!isOwnItem(item)) return false;
    const auto twin = std::ranges::find_if(shared.documents, [&](const SignedDocument& document) {
        return document.type == DocumentType::OwnItem && acceptedItemId(document.current.id) == item;
    });
    return twin != shared.documents.end() && limits.closes(privateItemId(twin->id).text());
}

std::set<ItemId> closedForBoth(const Catalogue& catalogue, const SharedState& shared) {
    const LimitsInEffect limits(shared.limits, shared.me, {}, catalogue, shared.today);
    std::set<ItemId> closed;
    if (limits.all().empty()) return closed;
    for (const Item& item : catalogue.items())
        if (closes(limits, shared, item.id)) closed.insert(item.id);
    return closed;
}

} // namespace bothy
