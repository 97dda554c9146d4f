#include "core/session/agreeing.h"

#include "core/documents/ownitems/own_item.h"

namespace bothy {

std::vector<LimitInEffect> limitsOn(const Session& session, DocumentType type, const Revision& words) {
    const std::vector<Need> needs = session.planItems().of(type, words.needs, words.content);
    std::vector<LimitInEffect> found;
    if (!session.limits().closes(needs)) return found;
    std::vector<LimitInEffect> all = session.shared().limits.limits;
    for (const auto& [id, limit] : session.mine().ownLimits)
        all.push_back({id, session.me(), limit, false, {limit}});
    for (LimitInEffect& each : all) {
        const LimitsInEffect alone({{each}}, session.me(), {}, session.catalogue(), session.today());
        if (alone.closes(needs)) found.push_back(std::move(each));
    }
    return found;
}

void noteRead(Session& session, const SignedDocument& document) {
    if (session.stage() != Session::Stage::Open || document.current.author == session.me()) return;
    const ReadWords& read = session.mine().readWords;
    const auto known = read.find(document.id);
    if (known != read.end() && known->second.now == document.current.id) return;
    ReadWording now{document.current.id, {}};
    if (document.before) now.before = document.before->id;
    session.edit([&](PrivateState& mine) { mine.readWords.insert_or_assign(document.id, now); });
}

bool isUnderALimit(const Vault& vault, const Services& services, const Wording& words, Day today) {
    const LimitBoard board = foldLimits(vault.log());
    if (board.limits.empty()) return false;
    const std::vector<SignedDocument> documents = foldDocuments(vault.log(), vault.me(), today);
    OwnList list(services.catalogue, services.care);
    list.follow({}, ownItems(documents));
    const LimitsInEffect limits(board, vault.me(), {}, list.catalogue(), today);
    return limits.closes(list.planItems().of(words));
}

std::optional<Wording> wordsIn(const Vault& vault, const StatementId& revision) {
    const VerifiedStatement* statement = vault.log().find(revision);
    return statement ? wordingOf(*statement) : std::nullopt;
}

} // namespace bothy
