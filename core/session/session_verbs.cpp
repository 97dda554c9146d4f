#include "core/crypto/random.h"
#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/session/session.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::chrono::minutes TogetherWait{15};

int thresholdOf(Level level) {
    return static_cast<int>(level);
}

} // namespace

DocumentId Session::newDocumentId() {
    return makeRandomId<DocumentId>();
}

void Session::answer(const ItemId& item, ItemAnswer value) {
    if (m_stage != Stage::Open) return;
    // What waits to be compared says what was true before; nothing of it may be shown any more.
    if (m_waitingPerson == me()) stopWaiting();
    value.changed = today();
    edit([&](PrivateState& mine) {
        mine.answers.set(item, std::move(value));
        mine.setAside.reset();
    });
}

// ---- documents of both -------------------------------------------------------------------------

Session::Done Session::offer(const DocumentId& document, const Wording& words) {
    if (m_stage != Stage::Open || !m_shared.partner) return refuse(ErrorKind::NotPossibleNow);
    const auto draft = m_mine.drafts.find(document);
    const std::optional<DocumentDraft> kept =
        draft == m_mine.drafts.end() ? std::nullopt : std::optional(draft->second);
    edit([&](PrivateState& mine) { mine.drafts.erase(document); });
    const Day until = offerUntil(today());
    const auto signIt = [document, until](std::span<const StatementId> before) {
        return signDraft(document, {before.back(), until});
    };
    return publish({stepOf(reviseDraft(document, words)), signIt})
        .then(this, [this, document, kept](Result<void> done) {
            if (!done && kept) edit([&](PrivateState& mine) { mine.drafts.emplace(document, *kept); });
            return done;
        });
}

Session::Done Session::agree(const DocumentId& document, const StatementId& revision) {
    return publish({stepOf(signDraft(document, {revision, offerUntil(today())}))});
}

Session::Done Session::withdraw(const DocumentId& document) {
    return publish({stepOf(withdrawDraft(document))});
}

// ---- limits, pause, name -----------------------------------------------------------------------

Session::Done Session::setLimit(const DocumentId& id, const Limit& limit) {
    auto draft = tightenDraft(id, limit);
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    edit([&](PrivateState& mine) {
        mine.ownLimits.erase(id); // it was private until now
        mine.removals.erase(id);
    });
    return publish({stepOf(std::move(draft).value())});
}

void Session::removeLimit(const DocumentId& id) {
    const qint64 now = m_floor.seconds();
    edit([&](PrivateState& mine) { mine.removals.emplace(id, PendingRemoval{now}); });
}

void Session::keepLimit(const DocumentId& id) {
    edit([&](PrivateState& mine) { mine.removals.erase(id); });
}

Session::Done Session::pause() {
    return publish({stepOf(pauseDraft(me()))});
}
Session::Done Session::resume() {
    return publish({stepOf(resumeDraft(me()))});
}

Session::Done Session::rename(const QString& name) {
    auto draft = nameDraft(name);
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    return publish({stepOf(std::move(draft).value())});
}

// ---- comparing ---------------------------------------------------------------------------------

Offer Session::makeOffer() const {
    Offer offer;
    offer.person = me();
    offer.round = newDocumentId();
    offer.intervalOver = !m_shared.lastRound || m_shared.lastRound->plus(Offer::intervalDays) <= today();
    offer.sooner = m_mine.setAside && m_mine.setAside->sooner;
    offer.rows = outgoingRows(m_mine.answers, outgoingRules());
    return offer;
}

Session::Done Session::setAside(bool sooner) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    if (makeOffer().itemCount() < Offer::minimumItems) return refuse(ErrorKind::TooFewOffered);
    const Day day = today();
    ++m_timesSetAside;
    edit([&](PrivateState& mine) { mine.setAside = SetAside{day, sooner}; });
    if (m_waitingPerson && *m_waitingPerson != me()) return compareNow();
    return save();
}

void Session::takeBackList() {
    if (m_stage != Stage::Open) return;
    if (m_waitingPerson == me()) stopWaiting();
    edit([](PrivateState& mine) { mine.setAside.reset(); });
}

Session::Done Session::lookTogether() {
    if (m_stage != Stage::Open || !m_mine.setAside || !m_shared.partner) return refuse(ErrorKind::NotPossibleNow);
    const Offer offer = makeOffer();
    if (const auto put = m_comparison->putIn(offer); !put) return QtFuture::makeReadyFuture(Result<void>(put.error()));
    m_waitingPerson = me();
    m_togetherUntil.start(TogetherWait);
    edit([&](PrivateState& mine) { mine.openRound = OpenRound{offer}; });
    return save().then(this, [this](Result<void> saved) {
        if (saved) lock();
        return saved;
    });
}

void Session::stopWaiting() {
    m_togetherUntil.stop();
    if (!m_waitingPerson) return;
    m_comparison->takeOut(*m_waitingPerson);
    m_waitingPerson.reset();
    Q_EMIT waitingEnded();
}

/// The second one is in: the rows are worked out, and this person's record of them is written. The first
/// one's app writes its own record when its owner next unlocks (adoptOutcome).
Session::Done Session::compareNow() {
    const auto outcome = m_comparison->putIn(makeOffer());
    if (!outcome) return QtFuture::makeReadyFuture(Result<void>(outcome.error()));
    if (!*outcome) return refuse(ErrorKind::NotPossibleNow);
    m_waitingPerson.reset();
    m_togetherUntil.stop();
    std::vector<MatchedSlot> slots;
    for (const MatchedRow& row : (*outcome)->rows)
        for (int threshold = 1; threshold <= thresholdOf(row.level); ++threshold)
            slots.push_back({row.row.item.text(), static_cast<int>(row.row.direction), threshold});
    edit([](PrivateState& mine) {
        mine.setAside.reset();
        mine.openRound.reset();
    });
    return publish({stepOf(resultDraft((*outcome)->round, std::move(slots)))}).then(this, [this](Result<void> done) {
        if (done) Q_EMIT compared();
        return done;
    });
}

namespace {

/// A row in the other's record may only be taken over at a level that I offered myself.
bool isCovered(const MatchedSlot& slot, const Offer& mine, bool iAmFirstPerson) {
    return std::any_of(mine.rows.begin(), mine.rows.end(), [&](const OfferedRow& row) {
        return row.item.text() == slot.itemId &&
               static_cast<int>(directionOf(row.side, iAmFirstPerson)) == slot.direction &&
               thresholdOf(row.level) >= slot.threshold;
    });
}

} // namespace

/// Writes my record of a round that the other one finished in this program while I was locked, after
/// checking it against what I put in.
void Session::adoptOutcome() {
    if (!m_mine.openRound || !m_shared.partner) return;
    const Offer offered = m_mine.openRound->offered;
    const PersonId partner = *m_shared.partner;
    m_thread
        .run([holder = m_vault, partner, round = offered.round]() -> std::optional<std::vector<MatchedSlot>> {
            return *holder ? resultOf((*holder)->log(), partner, round) : std::nullopt;
        })
        .then(this, [this, offered, visit = m_visit,
                     aside = m_timesSetAside](const std::optional<std::vector<MatchedSlot>>& slots) {
            if (visit != m_visit || !slots || !m_mine.openRound) return;
            const bool covered = std::all_of(slots->begin(), slots->end(), [&](const MatchedSlot& slot) {
                return isCovered(slot, offered, m_shared.iHaveSmallerId());
            });
            edit([&](PrivateState& mine) {
                mine.openRound.reset();
                if (aside == m_timesSetAside) mine.setAside.reset();
            });
            if (covered)
                publish({stepOf(resultDraft(offered.round, *slots))});
            else
                save();
        });
}

Session::Done Session::takeBackRow(const SharedRow& row) {
    return publish({stepOf(takeBackRowDraft(row.itemId, row.direction))});
}

} // namespace bothy
