#include "core/session/waiting_seat.h"

#include "core/base/log.h"
#include "core/session/clock_return.h"
#include "core/session/closing.h"
#include "core/session/own_list.h"

namespace bothy {

std::optional<RoundIdentity> identityIn(const Vault& vault) {
    const auto partner = vault.partner();
    if (!partner) return {};
    return RoundIdentity{vault.me(), *partner, vault.log().couple(), vault.feed(), vault.matchHedgeKey()};
}

SharedState sharedIn(const Vault& vault, Day today, const Reading& reading) {
    SharedState shared = foldShared(vault.log(), vault.me(), vault.partner(), today, reading);
    shared.statements = vault.log().all().size();
    shared.damagedRows = static_cast<int>(vault.damagedRows());
    shared.found = vault.foundMark();
    shared.findings = vault.findings();
    shared.isStuck = vault.isStuck();
    shared.feed = vault.feed();
    shared.lastRound = std::max(shared.lastRound, vault.lastPart());
    return shared;
}

namespace {

/// Nothing that only waits for its time goes on before its owner has looked: no list is set aside, and a limit that was
/// to be let go may have been kept since.
void waitForALook(PrivateState& mine) {
    mine.setAside.reset();
    mine.removals.clear();
}

} // namespace

Result<PrivateState> privateAtUnlock(const Vault& vault) {
    auto mine = decodePrivate(vault.pocketContent());
    if (!mine) return mine;
    if (vault.findings().isDoubt()) waitForALook(*mine);
    if (vault.findings().isOlder) mine->stopPlan.whileLocked = false; // its words may have been taken away since
    mine->findings.include(vault.findings(), mine->floorDay);
    return mine;
}

bool takeFindings(PrivateState& mine, const TableFindings& now, const TableFindings& before) {
    const bool isBack = now.putBack > before.putBack, isUnknown = now.isUnknown && !before.isUnknown;
    mine.findings.putBack = mine.findings.putBack || isBack;
    mine.findings.unknown = mine.findings.unknown || isUnknown;
    if (isUnknown) waitForALook(mine);
    return isBack || isUnknown;
}

Result<std::optional<OwnRound>> ownRoundIn(const Vault& vault) {
    auto round = decodeOwnRound(vault.pocketContent(), vault.matchHedgeKey());
    if (round && *round && (*round)->feed != vault.feed() && !(*round)->hasLeft()) return std::optional<OwnRound>();
    return round;
}

PrivatePart partOf(const PrivateState& mine, const std::optional<Cbor>& round, const TableFindings& told) {
    PrivatePart part(encodePrivate(mine, round), mine.stopPlan.open());
    part.told = told;
    return part;
}

void putOpenWordsBack(Vault& vault, Day today, PrivateState& mine, const std::optional<OwnRound>& round) {
    const auto lying = vault.openWords();
    if (!lying || *lying == mine.stopPlan.open()) return;
    // Not where their last ones could not be written either, or are only not to lie there any more (privateAtUnlock).
    const bool areOwn = vault.wasUnwritten() || (vault.findings().isOlder && *lying == mine.stopPlan.words);
    mine.findings.openWords = mine.findings.openWords || !areOwn;
    const auto written =
        vault.commit(today, {}, partOf(mine, sealedRound(round, vault.matchHedgeKey()), vault.findings()));
    if (!written) log::warn("not written", written.error());
}

Result<void> store(Vault& vault, Day today, const RoundOutcome& outcome, const PrivatePart& part) {
    if (!outcome.forget.empty()) return vault.forget(outcome.forget, part);
    std::vector<DraftStep> steps;
    for (const StatementDraft& draft : outcome.statements)
        steps.push_back(stepOf(draft));
    return vault.commit(today, steps, part,
                        {.onlyWithoutNews = outcome.mustBeCurrent, .forgetOldPocket = outcome.losesSecrets});
}

void apply(const RoundOutcome& outcome, PrivateState& mine) {
    if (outcome.usesUpList || outcome.stopsList) mine.setAside.reset();
    mine.notices.insert(outcome.notices.begin(), outcome.notices.end());
}

Result<WaitingSeat> WaitingSeat::of(Vault vault, const Clock& clock) {
    auto mine = decodePrivate(vault.pocketContent());
    if (!mine) return mine.error();
    auto own = ownRoundIn(vault);
    if (!own) return own.error();
    return WaitingSeat(std::move(vault), std::move(*mine), std::move(*own),
                       clock.now().addSecs(std::chrono::seconds(longest).count()));
}

Result<bool> WaitingSeat::advance(const Services& services, const std::stop_token& stopped) {
    if (services.clock.now() > m_until) return false; // also when the computer slept meanwhile
    return takeStep(services, stopped);
}

Result<bool> WaitingSeat::takeStep(const Services& services, const std::stop_token& stopped) {
    FloorClock floor(services.clock);
    floor.restore(m_mine.floor, m_mine.floorDay, m_mine.clock.leap);
    const Day today = floor.today();
    const auto news = m_vault.refresh();
    if (!news) return news.error();
    takeFindings(m_mine, m_vault.findings(), m_told);
    m_told = m_vault.findings();
    const auto who = identityIn(m_vault);
    if (!who) return false;
    SharedState shared = sharedIn(m_vault, today);
    readByClock(shared, m_mine.clock, floor.sureDay());
    const auto own = ownItems(shared.documents);
    settleOwnItems(m_mine, own);
    OwnList list(services.catalogue, services.care);
    list.follow(m_mine, own);
    const LimitsInEffect limits = limitsFor(shared, m_mine, list.catalogue());
    const OutgoingRules rules{list.catalogue(), m_mine.heldBack,
                              [&](const ItemId& item) { return closes(limits, shared, item); }, today};
    const RoundSeat seat{*who,
                         shared,
                         m_mine,
                         m_own,
                         list.catalogue(),
                         stillOffered(outgoingRows(m_mine.answers, rules), m_mine.setAside),
                         closedForBoth(list.catalogue(), shared)};
    const RoundStep step = nextStep(shared.rounds, m_own ? &*m_own : nullptr, situationOf(seat, today));
    if (step.act == RoundAct::Wait) return false;

    Pace pace(stopped);
    auto outcome = work(jobOf(seat, step, today), pace);
    if (!outcome) return false;
    PrivateState next = m_mine;
    apply(*outcome, next);
    const auto stored = store(m_vault, today, *outcome, partOf(next, sealedRound(outcome->own, who->hedgeKey), m_told));
    if (!stored) return stored.error();
    m_mine = std::move(next);
    m_own = std::move(outcome->own);
    return true;
}

} // namespace bothy
