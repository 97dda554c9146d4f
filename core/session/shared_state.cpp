#include "core/session/shared_state.h"

#include "core/documents/ownitems/own_item.h"
#include "core/documents/profiles.h"
#include "core/itembank/own_ids.h"

#include <algorithm>

namespace bothy {

const SignedDocument* SharedState::document(const DocumentId& id) const {
    const auto found =
        std::find_if(documents.begin(), documents.end(), [&](const SignedDocument& d) { return d.id == id; });
    return found == documents.end() ? nullptr : &*found;
}

const ShownAnswers& SharedState::shownBy(const PersonId& person) const {
    static const ShownAnswers none;
    const auto found = answers.find(person);
    return found == answers.end() ? none : found->second;
}

void SharedState::lookFailed(std::chrono::milliseconds after) {
    unread += after;
    if (!isUnread()) return;
    for (SignedDocument& document : documents)
        if (document.state == SignoffState::AgreedForNow) document.state = SignoffState::LookAgain;
}

bool SharedState::wasCompared() const {
    return !myRounds.empty() || std::ranges::any_of(rounds, &RoundRecord::iRecorded);
}

PlanItems withAccepted(const PlanItems& shipped, const std::vector<SignedDocument>& documents) {
    PlanItems plans = shipped;
    for (const SharedOwnItem& own : ownItems(documents))
        if (own.isAccepted()) plans.add(own.item.asItem(acceptedItemId(own.document.current.id)));
    return plans;
}

SharedState foldShared(const StatementLog& log, const PersonId& me, const std::optional<PersonId>& partner, Day today,
                       const Reading& reading) {
    const auto names = foldNames(log);
    const auto nameOf = [&names](const PersonId& person) {
        const auto name = names.find(person);
        return name == names.end() ? QString() : name->second;
    };
    SharedState state;
    state.me = me;
    state.partner = partner;
    state.myName = nameOf(me);
    if (partner) state.partnerName = nameOf(*partner);
    state.today = today;
    state.documents = foldDocuments(log, me, today, reading.words);
    const PlanItems plans = reading.plans ? withAccepted(*reading.plans, state.documents) : PlanItems();
    markLimitedSince(state.documents, log, [&](const SignedDocument& document) { return plans.of(document); });
    state.limits = foldLimits(log);
    state.pauses = foldPauses(log, me);
    state.rows = foldRows(log, me);
    state.rounds = foldRounds(log, me);
    state.myRounds = foldRowsByRound(log, me);
    if (partner) state.partnerRounds = foldRowsByRound(log, *partner);
    state.lastRound = lastRoundDay(state.rounds);
    state.answers = foldSharedAnswers(log);
    state.careNotes = foldCareNotes(log);
    return state;
}

} // namespace bothy
