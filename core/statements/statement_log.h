#pragma once

#include "core/statements/verified_statement.h"

#include <functional>
#include <map>
#include <span>
#include <unordered_map>
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
/// The order in which they are handed in makes no difference to any answer.
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

    std::span<const VerifiedStatement> all() const { return m_statements; }
    const VerifiedStatement* find(const StatementId& id) const;

    bool isComplete(const VerifiedStatement& statement) const;
    /// True when `later` was signed by somebody who knew `earlier`. Never true for a statement at or after
    /// a fork of its feed: nobody can tell then which of the two branches was known.
    bool isInPast(const VerifiedStatement& earlier, const VerifiedStatement& later) const;
    /// Both headers with one (feed, number), should a feed ever have been continued twice.
    bool isForked(const FeedId& feed) const;

    /// The newest statement of a feed that chains back to its beginning; none for a new feed.
    const VerifiedStatement* headOf(const FeedId& feed) const;
    /// What an author who knows this log writes as `seen` in a statement of `feed`.
    std::vector<SeenHead> seenBy(const FeedId& feed) const;

    const CoupleId& couple() const { return m_couple; }

private:
    using Index = std::size_t;
    struct Feed {
        PersonId person;
        std::map<std::uint64_t, std::vector<Index>> bySeq;
    };
    /// What the analysis found out about one statement.
    struct Standing {
        std::vector<std::uint64_t> clock; ///< per feed (by m_feedOrder), the highest number in its past
        bool closed = false;              ///< all of its past is held
    };

    Result<void> checkBody(const StatementHeader& header, const SealedStatement& statement) const;
    bool isCertified(const StatementHeader& header) const;
    Result<Admission> admitCertificate(StatementHeader header, SealedStatement statement, Trust trust);
    void insert(StatementHeader header, SealedStatement statement);
    void retryWaiting();
    bool isMember(const PersonId& person) const;

    void analyse() const;
    void analyseOne(Index index) const;
    std::optional<std::vector<Index>> directPast(Index index) const;
    Index indexOf(const VerifiedStatement& statement) const;
    std::uint64_t forkOf(const FeedId& feed) const;
    bool isRevoked(const StatementHeader& header) const;

    CoupleId m_couple;
    std::vector<PersonId> m_members;
    std::vector<VerifiedStatement> m_statements;
    std::unordered_map<StatementId, Index> m_byId;
    std::map<FeedId, Feed> m_feeds;
    std::vector<std::pair<StatementHeader, SealedStatement>> m_waiting;

    mutable bool m_analysed = false;
    mutable std::vector<Standing> m_standing;
    mutable std::map<FeedId, std::size_t> m_feedOrder;
    mutable std::map<FeedId, std::uint64_t> m_forks;
    mutable std::vector<Index> m_revocations;
};

} // namespace bothy
