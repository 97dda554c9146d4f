#include "core/session/agreeing.h"

#include "core/documents/ownitems/own_item.h"
#include "core/session/closing.h"

namespace bothy {

namespace {

/// Each limit is read alone, as it is read among all others.
std::vector<LimitInEffect> limitsOn(const Session& session, const std::vector<Need>& needs) {
    std::vector<LimitInEffect> found;
    if (!session.limits().closes(needs)) return found;
    const SharedState& shared = session.shared();
    const LimitReader reader{session.me(), session.mine().clock, session.catalogue(), shared.today};
    for (const LimitInEffect& each : shared.limits.limits)
        if (reader.read(LimitBoard{{each}}, {}).closes(needs)) found.push_back(each);
    for (const auto& [id, limit] : session.mine().ownLimits)
        if (reader.read({}, std::map{std::pair(id, limit)}).closes(needs))
            found.push_back({id, session.me(), limit, false, {limit}});
    return found;
}

} // namespace

std::vector<LimitInEffect> limitsOn(const Session& session, DocumentType type, const Revision& words) {
    return limitsOn(session, session.planItems().of(type, words.needs, words.content));
}

std::vector<LimitInEffect> limitsOn(const Session& session, const Wording& words) {
    return limitsOn(session, session.planItems().of(words));
}

void noteRead(Session& session, const SignedDocument& document) {
    if (session.stage() != Session::Stage::Open || document.current.author == session.me()) return;
    const ReadWords& read = session.mine().readWords;
    const auto known = read.find(document.id);
    if (known != read.end() && known->second.now == document.current.id) return;
    ReadWording now{document.current.id, {}};
    if (document.before) now.before = document.before->id;
    session.keep([&](PrivateState& mine) { mine.readWords.insert_or_assign(document.id, now); });
}

bool isUnderALimit(const Vault& vault, const Services& services, const Wording& words, const ClockMemory& clock,
                   Day today) {
    const LimitBoard board = foldLimits(vault.log());
    if (board.limits.empty()) return false;
    const std::vector<SignedDocument> documents = foldDocuments(vault.log(), vault.me(), today);
    OwnList list(services.catalogue, services.care);
    list.follow({}, ownItems(documents));
    const LimitReader reader{vault.me(), clock, list.catalogue(), today};
    return reader.read(board, {}).closes(list.planItems().of(words));
}

std::optional<Wording> wordsIn(const Vault& vault, const StatementId& revision) {
    const VerifiedStatement* statement = vault.log().find(revision);
    return statement ? wordingOf(*statement) : std::nullopt;
}

} // namespace bothy
