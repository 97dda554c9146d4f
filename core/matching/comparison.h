#pragma once

#include "core/base/result.h"
#include "core/matching/offer.h"

namespace bothy {

/// A row both are open to, at the more careful of the two levels. Never says whose level it is.
struct MatchedRow {
    Row row;
    Level level = Level::Conditional;

    auto operator<=>(const MatchedRow&) const = default;
    bool operator==(const MatchedRow&) const = default;
};

/// What a comparison tells, to both alike. Nothing about rows that did not match, not even how many.
struct Outcome {
    DocumentId round;
    std::vector<MatchedRow> rows;

    bool operator==(const Outcome&) const = default;
};

/// The narrow door to comparing. Whoever calls hands in one person's offer and gets the outcome as soon
/// as both are in; how the two meet (here in one program, later without anybody holding both) stays
/// behind this interface.
class Comparison {
public:
    virtual ~Comparison() = default;

    /// Nothing while the other one is not in yet, and nothing that tells whether they are.
    /// TooFewOffered below Offer::minimumItems; TooSoon within seven days unless both said sooner.
    virtual Result<std::optional<Outcome>> putIn(const Offer& offer) = 0;
    /// Takes one person's offer out again; nothing happens when it was not in.
    virtual void takeOut(const PersonId& person) = 0;
};

} // namespace bothy
