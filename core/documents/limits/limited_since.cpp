#include "core/documents/limits/limit.h"
#include "core/documents/signoff_rules.h"

#include <algorithm>

namespace bothy {

namespace {

/// All that is held about one person's one limit.
struct LimitStatements {
    std::vector<const VerifiedStatement*> statements;
    std::vector<Limit> readable; ///< loosenings too: one may leave a part closed
    bool anyUnread = false;      ///< something is missing: a tightening without its words, or before a loosening
};

std::vector<LimitStatements> limitsIn(const StatementLog& log) {
    std::map<std::pair<DocumentId, PersonId>, LimitStatements> limits;
    for (const VerifiedStatement& statement : log.all()) {
        const bool isTighten = statement.kind() == StatementKind::BoundaryTighten;
        const bool isRelax = statement.kind() == StatementKind::BoundaryRelax;
        if (!isTighten && !isRelax) continue;
        LimitStatements& about = limits[{statement.subject(), statement.author()}];
        about.statements.push_back(&statement);
        auto limit = limitIn(statement);
        // A loosening with a gap before it may stand for tightenings that are gone.
        about.anyUnread = about.anyUnread || (isTighten ? !limit : !log.isComplete(statement));
        if (limit) about.readable.push_back(std::move(*limit));
    }
    std::vector<LimitStatements> result;
    for (auto& [key, about] : limits)
        result.push_back(std::move(about));
    return result;
}

/// Whether any words of it ever closed one of these. Where some words are missing, what the others name counts as no.
bool concerns(const LimitStatements& about, const std::vector<Need>& needs) {
    return std::ranges::any_of(about.readable, [&](Limit limit) {
        if (about.anyUnread) limit.level = LimitLevel::No;
        const LimitReach reach = reachOf(limit);
        const auto isNamed = [&](const QString& item) {
            return std::ranges::find(limit.items, item) != limit.items.end();
        };
        return limit.closesItems() && std::ranges::any_of(needs, [&](const Need& need) {
                   return std::ranges::any_of(need.items, isNamed) || reach.closes(need);
               });
    });
}

bool knowsAll(const StatementLog& log, const HeldSign& sign, const std::vector<const VerifiedStatement*>& statements) {
    return std::ranges::all_of(statements, [&](const auto* each) { return log.isInPast(*each, *sign.statement); });
}

} // namespace

std::vector<Need> writtenNeeds(const SignedDocument& document) {
    return needsOn(document.current.needs);
}

void markLimitedSince(std::vector<SignedDocument>& documents, const StatementLog& log, const NeedsOf& needsOf) {
    const std::vector<LimitStatements> limits = limitsIn(log);
    if (limits.empty()) return;
    std::optional<std::map<DocumentId, DocumentRecord>> records;
    for (SignedDocument& document : documents) {
        if (document.state != SignoffState::AgreedForNow) continue;
        const std::vector<Need> needs = needsOf(document);
        std::vector<const VerifiedStatement*> concerning;
        for (const LimitStatements& about : limits)
            if (concerns(about, needs))
                concerning.insert(concerning.end(), about.statements.begin(), about.statements.end());
        if (concerning.empty()) continue;
        if (!records) records = documentRecords(log);
        const SignoffRules rules(log, records->at(document.id));
        document.limitedSince = !std::ranges::all_of(log.members(), [&](const PersonId& person) {
            const HeldSign* sign = rules.newestLive(person);
            return sign && knowsAll(log, *sign, concerning);
        });
        if (document.limitedSince) document.state = SignoffState::LookAgain;
    }
}

} // namespace bothy
