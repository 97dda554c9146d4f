#pragma once

#include "core/statements/statement.h"

#include <cstdint>

namespace bothy {

/// How far one feed has come, and what of it is held.
struct FeedExtent {
    PersonId person;
    std::uint64_t seq = 0;    ///< the highest number
    std::uint64_t held = 0;   ///< statements up to it
    std::uint64_t spoken = 0; ///< those of them with their words, but for comparisons, which let go of theirs
    /// Stands for exactly these statements: the id of the last where each names the one before, otherwise a hash over
    /// what comes before and its id. Zeros where an earlier version noted how far it had come.
    StatementId mark;

    /// In the order of their numbers, of two with one number in the order of their ids.
    void add(const StatementHeader& header, const StatementId& id, bool hasWords);
    /// As many, and the same ones as far as both are marked.
    bool isSameAs(const FeedExtent& other) const;

    bool operator==(const FeedExtent&) const = default;
};

} // namespace bothy
