#include "core/documents/signoff_rules.h"

#include <algorithm>
#include <ranges>

namespace bothy {

namespace {

/// All statements of the log that are about documents, in causal order.
std::vector<const VerifiedStatement*> inCausalOrder(const StatementLog& log) {
    std::vector<std::pair<std::uint64_t, const VerifiedStatement*>> sorted;
    for (const VerifiedStatement& statement : log.all())
        sorted.emplace_back(log.causalDepth(statement), &statement);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->id()) < std::tie(b.first, b.second->id());
    });
    std::vector<const VerifiedStatement*> result;
    for (const auto& [depth, statement] : sorted)
        result.push_back(statement);
    return result;
}

} // namespace

std::map<DocumentId, DocumentRecord> documentRecords(const StatementLog& log) {
    std::map<DocumentId, DocumentRecord> records;
    std::vector<DocumentId> suspended;
    for (const VerifiedStatement* statement : inCausalOrder(log)) {
        const DocumentId& id = statement->subject();
        if (statement->kind() == StatementKind::DocumentRevise)
            records[id].revisions.push_back({statement, wordingOf(*statement), log.isComplete(*statement)});
        else if (statement->kind() == StatementKind::DocumentSign)
            records[id].signs.push_back({statement, signOffOf(*statement), log.isComplete(*statement)});
        else if (statement->kind() == StatementKind::DocumentWithdraw)
            records[id].withdrawals.push_back(statement);
        else if (isRestrictive(statement->kind()) && !isKnown(statement->kind()))
            suspended.push_back(id);
    }
    for (const DocumentId& id : suspended)
        if (const auto record = records.find(id); record != records.end()) record->second.suspended = true;
    return records;
}

bool SignoffRules::knows(const HeldSign& sign, const VerifiedStatement& statement) const {
    return m_log.isInPast(statement, *sign.statement);
}

/// New words clear every sign-off on other words, readable or not.
bool SignoffRules::takesBack(const HeldRevision& revision, const HeldSign& sign) const {
    return !sign.isOn(revision.statement->id());
}

/// A person's later choice of other words ends the earlier one, readable or not.
bool SignoffRules::takesBack(const HeldSign& other, const HeldSign& sign) const {
    if (other.statement == sign.statement || other.statement->author() != sign.statement->author()) return false;
    return !other.said || !sign.isOn(other.said->revision);
}

bool SignoffRules::stands(const HeldSign& sign) const {
    // From the newest on: what takes a sign-off back is most often new.
    const auto isKnown = [&](const VerifiedStatement* statement) { return knows(sign, *statement); };
    const auto isHarmless = [&](const auto& other) { return !takesBack(other, sign) || knows(sign, *other.statement); };
    return !m_record.suspended && std::ranges::all_of(m_record.withdrawals | std::views::reverse, isKnown) &&
           std::ranges::all_of(m_record.revisions | std::views::reverse, isHarmless) &&
           std::ranges::all_of(m_record.signs | std::views::reverse, isHarmless);
}

const HeldSign* SignoffRules::newestLive(const PersonId& person) const {
    for (const HeldSign& sign : m_record.signs | std::views::reverse)
        if (sign.statement->author() == person && isLive(sign) && find(sign.said->revision)) return &sign;
    return nullptr;
}

/// By the day its own author signed it.
bool SignoffRules::isTooLate(const HeldSign& answer, const HeldSign& offer) const {
    return knows(answer, *offer.statement) && answer.statement->header().day > offer.said->offerUntil;
}

bool SignoffRules::bothInTime(const StatementId& revision, const PersonId& one, const PersonId& other) const {
    const auto counts = [&](const HeldSign& sign, const PersonId& person) {
        return sign.isOn(revision) && sign.statement->author() == person && isLive(sign);
    };
    return std::ranges::any_of(m_record.signs, [&](const HeldSign& first) {
        return counts(first, one) && std::ranges::any_of(m_record.signs, [&](const HeldSign& second) {
                   return counts(second, other) && !isTooLate(first, second) && !isTooLate(second, first);
               });
    });
}

/// Whether `sign` stands in the view that holds what the authors of `a` and `b` knew, and the two themselves.
bool SignoffRules::isUndisputed(const HeldSign& sign, const HeldSign& a, const HeldSign& b) const {
    const auto isHarmless = [&](const VerifiedStatement* statement) {
        const bool inView =
            statement == a.statement || statement == b.statement || knows(a, *statement) || knows(b, *statement);
        return !inView || knows(sign, *statement);
    };
    const auto isFine = [&](const auto& other) { return !takesBack(other, sign) || isHarmless(other.statement); };
    return std::ranges::all_of(m_record.withdrawals, isHarmless) && std::ranges::all_of(m_record.revisions, isFine) &&
           std::ranges::all_of(m_record.signs, isFine);
}

bool SignoffRules::stoodTogether(const HeldSign& a, const HeldSign& b) const {
    return a.complete && b.complete && a.said && b.isOn(a.said->revision) &&
           a.statement->author() != b.statement->author() && !isTooLate(a, b) && !isTooLate(b, a) &&
           isUndisputed(a, a, b) && isUndisputed(b, a, b);
}

const HeldRevision* SignoffRules::lastAgreed(const std::optional<StatementId>& except) const {
    for (auto later = m_record.signs.rbegin(); later != m_record.signs.rend(); ++later) {
        const HeldRevision* words =
            later->said && later->said->revision != except ? find(later->said->revision) : nullptr;
        if (!words) continue;
        const auto partner = std::find_if(later, m_record.signs.rend(),
                                          [&](const HeldSign& earlier) { return stoodTogether(*later, earlier); });
        if (partner != m_record.signs.rend()) return words;
    }
    return nullptr;
}

const HeldRevision* SignoffRules::find(const StatementId& revision) const {
    const auto held = std::ranges::find_if(m_record.revisions, [&](const HeldRevision& candidate) {
        return candidate.complete && candidate.wording && candidate.statement->id() == revision;
    });
    return held == m_record.revisions.end() ? nullptr : &*held;
}

const HeldRevision* SignoffRules::newestWhere(const std::function<bool(const HeldRevision&)>& fits) const {
    for (const HeldRevision& held : m_record.revisions | std::views::reverse)
        if (held.complete && held.wording && fits(held)) return &held;
    return nullptr;
}

bool SignoffRules::hasSigned(const PersonId& person, const StatementId& revision) const {
    return std::ranges::any_of(m_record.signs, [&](const HeldSign& sign) {
        return sign.statement->author() == person && sign.isOn(revision);
    });
}

std::vector<const HeldRevision*> SignoffRules::newestWordings() const {
    std::vector<const HeldRevision*> newest;
    for (const HeldRevision& revision : m_record.revisions | std::views::reverse) {
        const bool followed = std::ranges::any_of(
            newest, [&](const HeldRevision* later) { return m_log.isInPast(*revision.statement, *later->statement); });
        if (revision.complete && !followed) newest.push_back(&revision);
    }
    return newest;
}

bool SignoffRules::isTakenBack(const HeldRevision& revision) const {
    const auto isUnknown = [&](const VerifiedStatement* statement) {
        return !m_log.isInPast(*statement, *revision.statement);
    };
    return std::ranges::any_of(m_record.withdrawals, isUnknown) ||
           std::ranges::any_of(m_record.revisions, [&](const HeldRevision& other) {
               return !other.complete && isUnknown(other.statement);
           });
}

} // namespace bothy
