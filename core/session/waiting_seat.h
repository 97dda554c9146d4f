#pragma once

#include "core/matching/outgoing.h"
#include "core/session/floor_clock.h"
#include "core/session/round_work.h"
#include "core/session/services.h"

namespace bothy {

/// Somebody who set their list aside and stepped back, so that the other one can unlock in the same window. Their
/// vault stays open here, on the vault's thread and out of sight, and takes its own steps of the comparison.
/// Lives a quarter of an hour at most; leaving scope locks it. Needs nothing of what the other one knows.
class WaitingSeat {
public:
    /// BadEncoding, VaultNewer as when unlocking.
    static Result<WaitingSeat> of(Vault vault, const Clock& clock);

    /// takeStep() while the quarter of an hour lasts. One step at a time, so that the one who is here never waits
    /// longer than that for the file. Stops within milliseconds when asked to; nothing of a step in the middle is kept.
    Result<bool> advance(const Services& services, const std::stop_token& stopped);
    /// Reads what the other one wrote and does what is next, in one transaction. False when there is nothing to do.
    Result<bool> takeStep(const Services& services, const std::stop_token& stopped);

    static constexpr std::chrono::minutes longest{15};

private:
    WaitingSeat(Vault vault, PrivateState mine, std::optional<OwnRound> own, const QDateTime& until)
        : m_vault(std::move(vault))
        , m_mine(std::move(mine))
        , m_own(std::move(own))
        , m_until(until)
        , m_told(m_vault.findings()) {}

    Vault m_vault;
    PrivateState m_mine;
    std::optional<OwnRound> m_own;
    QDateTime m_until;
    TableFindings m_told; ///< to their owner, or in m_mine for them
};

/// What somebody's vault lends them for comparing; nothing while they are alone in it.
std::optional<RoundIdentity> identityIn(const Vault& vault);
/// What both people's statements mean now, and what of the file could not be read.
SharedState sharedIn(const Vault& vault, Day today, const Reading& reading = {});
/// The private part as somebody finds it who has just unlocked. Where it may be of an earlier time, what was set aside
/// then is not any more, so that nothing goes out before its owner has looked, and no limit ends by a wish of that
/// time; and what the file did not say any more is noted for them. BadEncoding, VaultNewer.
Result<PrivateState> privateAtUnlock(const Vault& vault);
/// What was found while somebody is here, beyond what was before, goes into their part. True when that was something.
bool takeFindings(PrivateState& mine, const TableFindings& now, const TableFindings& before);
/// Anybody who holds the file can rewrite what somebody left readable in their own name. Where it is not what they
/// wrote, theirs is put there again, and that is noted for them, unless their last words could not be written when they
/// locked. Where the private part may be of an earlier time that is nothing: they may have taken their words away
/// since.
void putOpenWordsBack(Vault& vault, Day today, PrivateState& mine, const std::optional<OwnRound>& round);
/// The own round in its pocket. Nothing where its feed is not the one in use and the own answers had not left: the
/// vault may have been put back in time, and the secrets in it may have been used already. BadEncoding, VaultDamaged.
Result<std::optional<OwnRound>> ownRoundIn(const Vault& vault);
/// What is written of it: the content of the pocket, with this round in it, and what lies open. `told`: found by the
/// vault and taken into it (takeFindings).
PrivatePart partOf(const PrivateState& mine, const std::optional<Cbor>& round, const TableFindings& told);
/// Stores what a step came to, in one transaction.
Result<void> store(Vault& vault, Day today, const RoundOutcome& outcome, const PrivatePart& part);
/// What the step changes in the private part of its owner.
void apply(const RoundOutcome& outcome, PrivateState& mine);

} // namespace bothy
