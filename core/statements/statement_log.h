#pragma once

#include "core/statements/feed_extent.h"
#include "core/statements/feed_revocation.h"
#include "core/statements/verified_statement.h"

#include <functional>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bothy {

/// What became of a statement that was handed in. "Already had it" is no failure.
enum class Admission {
    Inserted,
    AlreadyHeld,
    Waiting, ///< its feed is not certified yet, or its author is not one of the two
};

/// Has this log's owner checked the signature before (and noted so where nobody else can write)?
enum class Trust { CheckSignature, CheckedBefore };

/// Every statement that is held, and what follows from how they hang together. Owns the statements.
/// The order in which they are handed in makes no difference to any answer, but for a feed that two people certify: it
/// belongs to the one whose certificate came first (vault/row_intake.h lets the owner's come first).
///
/// Three questions are answered for the consent rules (documents/signoff.h):
///  - held at all: the statement is in `all()`. Enough for a restrictive kind.
///  - complete: its feed has no gap and no fork up to it, all it claims to have seen is held, its feed
///    was not revoked before it, its payload is here. Needed for a permissive kind.
///  - in the past of another: the author of the other knew it when signing.
class StatementLog {
public:
    explicit StatementLog(CoupleId couple)
        : m_couple(couple) {}

    /// Makes somebody one of the people whose statements count. Lets in what waited for this.
    void addMember(const PersonId& person);
    const std::vector<PersonId>& members() const { return m_members; }
    /// People with a certified feed in what waits: somebody joined. Sorted.
    std::vector<PersonId> strangers() const;

    /// BadEncoding or StatementForged for what can never count; nothing is kept then.
    Result<Admission> admit(SealedStatement statement, Trust trust = Trust::CheckSignature);

    /// Lets what was said go; header and signature stay, so the chain holds. The statement is not complete any
    /// more. Nothing when it is not held.
    void dropPayload(const StatementId& id);

    /// In the order of arrival. References stay good until the next admit().
    std::span<const VerifiedStatement> all() const { return m_statements; }
    const VerifiedStatement* find(const StatementId& id) const;

    bool isComplete(const VerifiedStatement& statement) const;
    /// True when `later` was signed by somebody who knew `earlier`, as far as its past is held. After a fork
    /// only the branch that `later` names is known to it.
    bool isInPast(const VerifiedStatement& earlier, const VerifiedStatement& later) const;
    /// How much came before: larger than that of everything in its past. Sorting by this and then by id
    /// gives one order that agrees with the causal one, whatever order things came in.
    std::uint64_t causalDepth(const VerifiedStatement& statement) const;
    /// Both headers with one (feed, number), should a feed ever have been continued twice.
    bool isForked(const FeedId& feed) const;

    /// The newest statement of a feed that chains back to its beginning; none for a new feed. In a forked
    /// feed the one with the highest number, then the smallest id.
    const VerifiedStatement* headOf(const FeedId& feed) const;
    /// What an author who knows this log writes as `seen` in a statement of `feed`: the newest statement of
    /// every other feed, and of every branch of a forked one. At most maxSeenHeads.
    std::vector<SeenHead> seenBy(const FeedId& feed) const;

    /// The last statements of the pieces of a feed that do not chain back to its beginning, and that nothing its author
    /// said since knows (feed_revocation.h). Empty for a whole feed.
    std::vector<StatementId> loosePieces(const FeedId& feed) const;
    /// Of every certified feed, whether or not it is whole.
    std::map<FeedId, FeedExtent> extents() const;
    /// What is held of a feed up to this number.
    FeedExtent extentUpTo(const FeedId& feed, std::uint64_t seq) const;
    /// The last number up to which each statement of a feed follows the one before, without a fork; what they saw of
    /// other feeds plays no part.
    std::uint64_t chainEnd(const FeedId& feed) const;
    /// Its owner revoked it: nothing permissive is to be added to it.
    bool isEnded(const FeedId& feed) const;
    /// The last number of a feed that may still allow something; noEnd while its owner did not revoke it.
    std::uint64_t endOf(const FeedId& feed) const;
    static constexpr std::uint64_t noEnd = std::numeric_limits<std::uint64_t>::max();

    const CoupleId& couple() const { return m_couple; }

private:
    using Index = std::size_t;
    struct Feed {
        PersonId person;
        std::size_t order = 0; ///< its place in the clocks
        std::map<std::uint64_t, std::vector<Index>> bySeq;
        mutable FeedExtent extent{};
        mutable bool isExtentNew = true; ///< otherwise something came out of order since
    };
    /// What the analysis found out about one statement.
    struct Standing {
        std::vector<std::uint64_t> clock; ///< per feed (Feed::order), the highest number in its past; 0 beyond its end
        bool analysed = false;
        bool closed = false; ///< all of its past is held
    };

    Result<void> checkBody(const StatementHeader& header, const SealedStatement& statement) const;
    bool isCertified(const StatementHeader& header) const;
    Result<Admission> admitCertificate(StatementHeader header, SealedStatement statement, Trust trust);
    void insert(StatementHeader header, SealedStatement statement);
    void retryWaiting();
    bool isMember(const PersonId& person) const;

    void analyse() const;
    void place(Index index) const;
    void analyseOne(Index index) const;
    void takeOver(Index before, Standing& standing) const;
    bool reaches(Index later, Index earlier) const;
    std::vector<Index> tipsOf(const FeedId& id, const Feed& feed) const;
    std::optional<std::vector<Index>> directPast(Index index) const;
    void noteRevocation(Index index) const;
    std::vector<Index> namedByRevocation(Index index) const;
    void takeClock(Index known, Standing& standing) const;
    void takeOwnClock(Index named, Standing& standing) const;
    bool isKnownOtherwise(Index tip, const FeedId& feed, const std::vector<Index>& tips) const;
    Index indexOf(const VerifiedStatement& statement) const;
    const FeedExtent& extentOf(const Feed& feed) const;
    FeedExtent extentUpTo(const Feed& feed, std::uint64_t seq) const;
    std::uint64_t forkOf(const FeedId& feed) const;
    bool isRevoked(const StatementHeader& header) const;

    CoupleId m_couple;
    std::vector<PersonId> m_members;
    std::vector<VerifiedStatement> m_statements;
    std::unordered_map<StatementId, Index> m_byId;
    std::map<FeedId, Feed> m_feeds;
    std::vector<PersonId> m_personByOrder; ///< of the feeds, by Feed::order
    std::vector<std::pair<StatementHeader, SealedStatement>> m_waiting;

    mutable bool m_analysed = false;
    mutable std::vector<Standing> m_standing;
    mutable std::map<FeedId, std::uint64_t> m_forks; ///< the first number with two headers
    mutable std::size_t m_open = 0;                  ///< statements with a part of their past missing
    mutable std::map<Index, FeedRevocation> m_revocations;
    mutable std::unordered_set<StatementId> m_named; ///< by any of these
};

} // namespace bothy
