#include "core/documents/shared_rows.h"

#include "core/crypto/hash.h"
#include "core/documents/fields.h"

#include <algorithm>
#include <functional>
#include <map>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr std::uint64_t ResultType = 5;
constexpr std::uint64_t TakeBackType = 6;
constexpr std::size_t MaxSlots = 4096;
constexpr std::uint64_t MaxDirection = 2;
constexpr std::uint64_t MaxThreshold = 2;

MatchedSlot slotIn(const Cbor& entry, FieldReader& outer) {
    FieldReader fields(entry, 3);
    MatchedSlot slot;
    slot.itemId = fields.text(limits::idLength);
    slot.direction = static_cast<int>(fields.number(MaxDirection));
    slot.threshold = static_cast<int>(fields.number(MaxThreshold));
    outer.include(fields);
    return slot;
}

/// The slots of a result, none when it is not one.
std::vector<MatchedSlot> slotsOf(const VerifiedStatement& result) {
    const auto octets = result.message();
    const auto message = octets ? decode(*octets) : Result<Cbor>(fail(ErrorKind::BadEncoding));
    if (!message) return {};
    FieldReader fields(*message, 5, Version);
    const bool isResult = fields.number(ResultType) == ResultType;
    const auto round = DocumentId::from(fields.any().bytes().value_or(Bytes()));
    fields.any(); // the hash that ties it to the messages of the round
    std::vector<MatchedSlot> slots;
    for (const Cbor& entry : fields.list(MaxSlots))
        slots.push_back(slotIn(entry, fields));
    const bool isSound = !fields.problem() && isResult && round == result.subject() &&
                         std::ranges::none_of(slots, [](const MatchedSlot& slot) { return slot.threshold == 0; });
    return isSound ? slots : std::vector<MatchedSlot>();
}

/// What was taken back, by subject: a row or a whole round. Also by something only a newer version knows.
class TakeBacks {
public:
    explicit TakeBacks(const StatementLog& log)
        : m_log(log) {
        for (const VerifiedStatement& statement : log.all()) {
            const bool isNewer = isRestrictive(statement.kind()) && !isKnown(statement.kind());
            if (statement.kind() == StatementKind::MatchWithdraw || isNewer)
                m_bySubject.emplace(statement.subject(), &statement);
            if (statement.kind() == StatementKind::MatchPropose) m_proposals.emplace(statement.subject(), &statement);
        }
    }

    /// The slots of a result without those taken back since.
    std::vector<MatchedSlot> whatStands(const VerifiedStatement& result) const {
        if (isHidden(result.subject(), result)) return {};
        std::vector<MatchedSlot> slots = slotsOf(result);
        std::erase_if(slots,
                      [&](const MatchedSlot& slot) { return isHidden(rowIdOf(slot.itemId, slot.direction), result); });
        return slots;
    }

    /// Did anybody but `me` take back the round of this result, or one of its rows?
    bool didOtherTakeBack(const VerifiedStatement& result, const PersonId& me) const {
        const auto byOther = [&](const VerifiedStatement& takeBack) { return takeBack.author() != me; };
        return isHidden(result.subject(), result, byOther) ||
               std::ranges::any_of(slotsOf(result), [&](const MatchedSlot& slot) {
                   return isHidden(rowIdOf(slot.itemId, slot.direction), result, byOther);
               });
    }

private:
    using Which = std::function<bool(const VerifiedStatement&)>;

    /// A take-back counts unless the round was proposed by somebody who knew it: then both gave that row anew. The
    /// result would be too late a measure, since the second one writes theirs when the first may have taken a row
    /// back already.
    bool isHidden(const DocumentId& subject, const VerifiedStatement& result, const Which& which = {}) const {
        const VerifiedStatement& beginning = beginningOf(result);
        const auto [first, last] = m_bySubject.equal_range(subject);
        return std::any_of(first, last, [&](const auto& entry) {
            if (which && !which(*entry.second)) return false;
            return !isKnown(entry.second->kind()) || !m_log.isInPast(*entry.second, beginning);
        });
    }

    /// The first proposal of its round that the result knew; a later one of the same id changes nothing.
    const VerifiedStatement& beginningOf(const VerifiedStatement& result) const {
        const VerifiedStatement* first = &result;
        const auto [from, to] = m_proposals.equal_range(result.subject());
        for (auto each = from; each != to; ++each)
            if (m_log.isInPast(*each->second, result) && m_log.causalDepth(*each->second) < m_log.causalDepth(*first))
                first = each->second;
        return *first;
    }

    const StatementLog& m_log;
    std::multimap<DocumentId, const VerifiedStatement*> m_proposals;
    std::multimap<DocumentId, const VerifiedStatement*> m_bySubject;
};

std::vector<const VerifiedStatement*> resultsOf(const StatementLog& log, const PersonId& me) {
    std::vector<const VerifiedStatement*> results;
    for (const VerifiedStatement& statement : log.all())
        if (statement.kind() == StatementKind::MatchResult && statement.author() == me && log.isComplete(statement))
            results.push_back(&statement);
    std::ranges::sort(results, {},
                      [&](const auto* result) { return std::pair(log.causalDepth(*result), result->id()); });
    return results;
}

StatementDraft takeBackDraft(const DocumentId& subject) {
    return {StatementKind::MatchWithdraw, subject, Cbor::Array{Version, TakeBackType, subject.bytes()}};
}

} // namespace

std::vector<SharedRow> foldRows(const StatementLog& log, const PersonId& me) {
    const TakeBacks takenBack(log);
    std::map<std::pair<QString, int>, bool> rows;
    for (const VerifiedStatement* result : resultsOf(log, me)) {
        for (const MatchedSlot& slot : takenBack.whatStands(*result)) {
            bool& bothYes = rows[{slot.itemId, slot.direction}];
            bothYes = bothYes || slot.threshold == 2;
        }
    }
    std::vector<SharedRow> result;
    for (const auto& [row, bothYes] : rows)
        result.push_back({row.first, row.second, bothYes});
    return result;
}

std::vector<RowsOfRound> foldRowsByRound(const StatementLog& log, const PersonId& author) {
    const TakeBacks takenBack(log);
    std::vector<RowsOfRound> rounds;
    for (const VerifiedStatement* result : resultsOf(log, author))
        rounds.push_back({result->subject(), slotsOf(*result), takenBack.whatStands(*result),
                          takenBack.didOtherTakeBack(*result, author), result->header().day});
    return rounds;
}

DocumentId rowIdOf(const QString& itemId, int direction) {
    return deriveId<DocumentId>(domain::MatchRow, {encode(Cbor::Array{itemId, direction})});
}

StatementDraft resultDraft(const DocumentId& roundId, std::vector<MatchedSlot> matched) {
    std::sort(matched.begin(), matched.end());
    matched.erase(std::unique(matched.begin(), matched.end()), matched.end());
    Cbor::Array slots;
    for (const MatchedSlot& slot : matched)
        slots.push_back(Cbor::Array{slot.itemId, slot.direction, slot.threshold});
    return {StatementKind::MatchResult, roundId,
            Cbor::Array{Version, ResultType, roundId.bytes(), Cbor(), std::move(slots)}};
}

StatementDraft takeBackRowDraft(const QString& itemId, int direction) {
    return takeBackDraft(rowIdOf(itemId, direction));
}

StatementDraft takeBackRoundDraft(const DocumentId& roundId) {
    return takeBackDraft(roundId);
}

} // namespace bothy
