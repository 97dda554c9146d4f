#pragma once

#include "core/base/day.h"
#include "core/statements/statement_log.h"

#include <map>
#include <vector>

namespace bothy {

/// What one person's part remembers of what both have said, as a witness against the table of statements: the other
/// one can write that table, but never this, which lies in the pocket. Holds how far every feed had come, the own
/// statements that still take something away (statements/lasting.h), as they were signed, and the day on which own
/// answers last left. A value; grows with what is in force, not with time.
class OwnMemory {
public:
    /// All of it, from what is held: for a pocket of a version that had none, and after unlocking.
    static OwnMemory of(const StatementLog& log, const PersonId& me);

    /// A statement that its owner has just signed, the next of its feed, knowing all the others.
    void add(const SealedStatement& own);
    /// One that is not in the table yet. What it stands for is kept as well, until the next about that subject is
    /// written.
    void addOwed(const SealedStatement& own);
    /// How far all feeds have come by now; of feeds of others at most mostFeeds. True when that is news.
    bool noteExtents(const StatementLog& log, const PersonId& me);
    static constexpr std::size_t mostFeeds = 4096;
    /// Whose feed it is, by what its owner has seen before: somebody who has a key of another time can certify it anew.
    std::map<FeedId, PersonId> owners() const;

    /// Own statements that have to be held, each certificate before what needs it. Without their words where these
    /// would be too large (statements/lasting.h).
    std::vector<SealedStatement> kept() const;
    /// Takes in what another memory of the same person knows and this one does not; of two extents up to the same
    /// number that of the newer memory.
    void include(const OwnMemory& other, bool isNewer = true);
    /// The same of what may be somebody else's: of its statements at most mostForeignOctets, so that there is always
    /// room for one's own.
    void includeForeign(OwnMemory other);
    static constexpr qsizetype mostForeignOctets = 4 * 1024 * 1024;
    /// When own answers last left in a comparison.
    const std::optional<Day>& lastPart() const { return m_lastPart; }

    /// How many statements of this person, or of everybody else, are not held any more, or do not say anything any
    /// more.
    std::uint64_t missing(const StatementLog& log, const PersonId& me) const;
    std::uint64_t missingOfOthers(const StatementLog& log, const PersonId& me) const;
    /// A feed of the owner that is not as it is remembered.
    struct Doubtful {
        std::uint64_t last = 0; ///< up to this number it is their own for sure
        bool isForeign = false; ///< more is held, or other statements: this memory is of an earlier day, or somebody
                                ///< else wrote in its owner's name
    };
    std::map<FeedId, Doubtful> doubtful(const StatementLog& log, const PersonId& me) const;

    /// What is longer is never read.
    static constexpr qsizetype mostOctets = 64 * 1024 * 1024;
    Bytes encode() const;
    static std::optional<OwnMemory> decode(ByteView octets);

    bool operator==(const OwnMemory&) const = default;

private:
    struct Kept {
        StatementHeader header;
        SealedStatement sealed;
        Bytes octets; ///< of it, as they stand in every save

        bool operator==(const Kept&) const = default;
    };

    using Knows = std::function<bool(const StatementId& earlier)>;
    void addKnowing(const SealedStatement& own, const Knows& knows);
    std::uint64_t lastForSure(const FeedId& feed, const StatementLog& log) const;
    void keep(const StatementHeader& header, const SealedStatement& own, const Knows& knows);
    std::uint64_t missingWhere(const StatementLog& log, const std::function<bool(const PersonId&)>& isOf) const;

    std::map<FeedId, FeedExtent> m_feeds;
    std::vector<Kept> m_kept; ///< in the order in which they were signed
    std::optional<Day> m_lastPart;
};

} // namespace bothy
