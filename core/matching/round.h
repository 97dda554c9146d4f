#pragma once

#include "core/crypto/keys.h"
#include "core/itembank/content_id.h"
#include "core/matching/round_record.h"
#include "core/statements/canonical.h"

#include <map>
#include <set>

namespace bothy {

/// What one person keeps of a comparison they take part in, in their pocket and nowhere else. Once their answers
/// have left, only the bits stay, until both have their record. Here in memory that is wiped; for the pocket, which is
/// put together in ordinary memory, the secrets are in a sealed box of their own.
struct OwnRound {
    DocumentId round;
    bool isProposer = false;
    Day since;                ///< by the own floor clock
    FeedId feed;              ///< signed its first message; a vault that was put back in time goes on with another
    bool isTakenBack = false; ///< the list changed before the other's part was known: it never goes on
    std::set<ItemId> closed;  ///< of its items, those that a limit of both masked when the bits were made
    SecretBytes bits{};       ///< an octet 0 or 1 for each slot of the list
    SecretBytes x{};          ///< the secret scalar; empty once used
    SecretBytes opener{};     ///< the proposer's commitment key r; empty otherwise
    SecretBytes m1{};         ///< the proposer's committed part, not sent yet; empty otherwise

    bool hasLeft() const { return x.isEmpty(); }
    OwnRound clone() const;
    Cbor toCbor(const MatchHedgeKey& hedge) const;
    /// BadEncoding, VaultDamaged (the box belongs to another round or person, or was changed).
    static Result<OwnRound> fromCbor(const Cbor& value, const MatchHedgeKey& hedge);

    static constexpr int lapseDays = 14;
};

/// The one thing to do next in a comparison. Every kind is one transaction.
enum class RoundAct {
    Wait,
    Propose,
    Accept,
    Open,
    Finish, ///< and record, as the one who answered
    Record, ///< as the one who proposed
    Abort,  ///< secrets go, and the round is withdrawn unless that is held already
    Forget, ///< the messages have done their work
};

/// What to do, and in which round.
struct RoundStep {
    RoundAct act = RoundAct::Wait;
    DocumentId round;          ///< nothing for Wait and Propose
    bool dropsResults = false; ///< Forget: nothing of it is shown any more
    /// Accept: the own proposal that gives way to the other's.
    std::optional<DocumentId> givesWay;

    bool operator==(const RoundStep&) const = default;
};

/// What else decides, as one person's app knows it now.
struct RoundSituation {
    Day today;
    FeedId feed;             ///< what I sign with
    bool isSetAside = false; ///< in force, with at least eight items
    bool isPaused = false;   ///< by either
    bool mayPropose = false; ///< seven days since the own last part, or sooner is fine
    bool isStale = false;    ///< the list is not the one that was put in any more
    /// The other's proposals that could be answered (checked, in time, not withdrawn), with the hash of their
    /// terms, and that of the own proposal in flight.
    std::map<DocumentId, Bytes> usable;
    Bytes ownTerms;
    std::set<DocumentId> emptied; ///< every row of these was taken back
};

/// The state machine of a comparison, for both roles. Pure: what is done follows from the statements held, from
/// the own secrets and from the situation, so it goes on from wherever a program stopped.
///   idle -> proposed or accepted -> opened -> finished -> recorded, or aborted
/// Nobody's answers leave twice for one round, and nothing leaves while its owner's list is not set aside.
RoundStep nextStep(const std::vector<RoundRecord>& rounds, const OwnRound* own, const RoundSituation& now);

/// A part of mine is out and the other's may still come: no other comparison starts meanwhile.
const RoundRecord* roundInFlight(const std::vector<RoundRecord>& rounds);

} // namespace bothy
