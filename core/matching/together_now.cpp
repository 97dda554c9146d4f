#include "core/matching/together_now.h"

#include <algorithm>

namespace bothy {

namespace {

/// Rows as both people name them. The giver's answer is on the giving side of one and the receiver's on
/// the receiving side of the other, so equal directions belong together.
std::map<Row, Level> byDirection(const Offer& offer, bool isFirstPerson) {
    std::map<Row, Level> rows;
    for (const OfferedRow& row : offer.rows)
        rows[{row.item, directionOf(row.side, isFirstPerson)}] = row.level;
    return rows;
}

} // namespace

std::vector<MatchedRow> matchedRows(const Offer& one, const Offer& other) {
    const bool oneIsFirst = one.person < other.person;
    const auto ours = byDirection(one, oneIsFirst);
    const auto theirs = byDirection(other, !oneIsFirst);
    std::vector<MatchedRow> result;
    for (const auto& [row, level] : ours) {
        const auto match = theirs.find(row);
        if (match != theirs.end()) result.push_back({row, combine(level, match->second)});
    }
    return result;
}

Result<std::optional<Outcome>> TogetherNow::putIn(const Offer& offer) {
    if (offer.itemCount() < Offer::minimumItems) return fail(ErrorKind::TooFewOffered);
    const auto other = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const auto& entry) { return entry.first != offer.person; });
    if (other == m_waiting.end()) {
        Bytes encoded = encode(offer.toCbor());
        m_waiting[offer.person] = SecretBytes::copyOf(encoded);
        wipe(encoded);
        return std::optional<Outcome>();
    }
    const auto value = decode(other->second.view());
    const auto theirs = value ? Offer::fromCbor(*value) : Result<Offer>(value.error());
    if (!theirs) return theirs.error();
    const bool bothSooner = offer.sooner && theirs->sooner;
    if (!bothSooner && !(offer.intervalOver && theirs->intervalOver)) return fail(ErrorKind::TooSoon);
    Outcome outcome{theirs->round, matchedRows(*theirs, offer)};
    m_waiting.clear();
    return std::optional(std::move(outcome));
}

} // namespace bothy
