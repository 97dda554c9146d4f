#include "core/crypto/random.h"
#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/session/agreeing.h"
#include "core/session/closing.h"
#include "core/session/session.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr qint64 PromisesEverySeconds = 60;
constexpr int TurnsToWrite = 50;
constexpr int TurnsToSign = 5; ///< the other window may write in between, again and again

/// Whether the other one said something about a document that a window has not heard, which knows so many statements:
/// other than "I agree" to these very words, so that nobody is asked again where both agree in the same moment.
bool hasNews(const Vault& vault, std::size_t known, const DocumentId& document, const StatementId& revision) {
    const auto news = vault.log().all().subspan(std::min(known, vault.log().all().size()));
    return std::ranges::any_of(news, [&](const VerifiedStatement& each) {
        if (each.subject() != document || each.author() == vault.me()) return false;
        const auto signOff = each.kind() == StatementKind::DocumentSign ? signOffOf(each) : std::nullopt;
        return !signOff || signOff->revision != revision;
    });
}

} // namespace

DocumentId Session::newDocumentId() {
    return makeRandomId<DocumentId>();
}

void Session::keep(const std::function<void(PrivateState&)>& change) {
    if (m_stage != Stage::Open) return;
    change(m_mine);
    m_unsaved.note();
}

void Session::answer(const ItemId& item, ItemAnswer value) {
    if (m_stage != Stage::Open) return;
    value.changed = today();
    m_rounds.listWasTakenBack();
    edit([&](PrivateState& mine) {
        mine.answers.set(item, std::move(value));
        mine.setAside.reset();
    });
}

// ---- documents of both -------------------------------------------------------------------------

Session::Done Session::offer(const DocumentId& document, const Wording& words, AfterOffer then) {
    if (m_stage != Stage::Open || !m_shared.partner) return refuse(ErrorKind::NotPossibleNow);
    if (m_limits.closes(planItems().of(words))) return refuse(ErrorKind::UnderALimit);
    const Wording whole = words.type == DocumentType::CarePlan ? planItems().withNeeds(words) : words;
    const auto draft = m_mine.drafts.find(document);
    const std::optional<DocumentDraft> offered =
        draft == m_mine.drafts.end() ? std::nullopt : std::optional(draft->second);
    const Day until = offerUntil(today());
    const auto signIt = [document, until](std::span<const StatementId> before) {
        return signDraft(document, {before.back(), until});
    };
    // What the other one wrote meanwhile is not taken in first: these words were written without knowing it.
    const auto check = [whole, services = m_services, clock = m_mine.clock,
                        today = today()](Vault& vault) -> Result<void> {
        if (isUnderALimit(vault, services, whole, clock, today)) return fail(ErrorKind::UnderALimit);
        return {};
    };
    return signWords({stepOf(reviseDraft(document, whole)), signIt}, check, {})
        .then(this, [this, document, offered, then, visit = m_visit](Result<void> done) {
            // Not before: a draft that could not be offered, or whose owner locked meanwhile, is still there.
            if (!done || then == AfterOffer::DraftStays || visit != m_visit) return done;
            const auto now = m_mine.drafts.find(document);
            if (now != m_mine.drafts.end() && now->second == offered)
                edit([&](PrivateState& mine) { mine.drafts.erase(document); });
            return done;
        });
}

Session::Done Session::agree(const DocumentId& document, const StatementId& revision) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    const SignedDocument* held = m_shared.document(document);
    if (held && held->offerUntil && today() > *held->offerUntil) return refuse(ErrorKind::NotPossibleNow);
    for (const Revision* words : held ? held->wordings() : std::vector<const Revision*>())
        if (words->id == revision && m_limits.closes(planItems().of(held->type, words->needs, words->content)))
            return refuse(ErrorKind::UnderALimit);
    // A limit of a moment ago counts. Where the other one did something else with the document since this window was
    // told how it stands, nobody signs unseen.
    const auto check = [document, revision, known = m_shared.statements, services = m_services, clock = m_mine.clock,
                        today = today()](Vault& vault) -> Result<void> {
        const bool wasUnknown = vault.findings().isUnknown;
        if (const auto news = vault.refresh(); !news) return news.error();
        if (vault.findings().isUnknown && !wasUnknown) return fail(ErrorKind::NotPossibleNow); // they are told first
        const auto words = wordsIn(vault, revision);
        if (words && isUnderALimit(vault, services, *words, clock, today)) return fail(ErrorKind::UnderALimit);
        if (hasNews(vault, known, document, revision)) return fail(ErrorKind::NotPossibleNow);
        return {};
    };
    return signWords({stepOf(signDraft(document, {revision, offerUntil(today())}))}, check, {.onlyWithoutNews = true});
}

Session::Done Session::signWords(std::vector<DraftStep> steps, std::function<Result<void>(Vault&)> check,
                                 CommitRules rules) {
    std::optional<PrivatePart> part = takeUnsaved();
    const bool hasPart = part.has_value();
    return writeWith(
        [steps = std::move(steps), part = std::move(part), check = std::move(check), rules,
         today = m_floor.today()](Vault& vault) mutable -> Result<void> {
            Result<void> written;
            for (int turn = 0; turn < TurnsToSign; ++turn) {
                BOTHY_TRY(check(vault));
                written = vault.commit(today, steps, part, rules);
                if (written || written.error().kind != ErrorKind::NotPossibleNow) break;
            }
            return written;
        },
        hasPart);
}

Session::Done Session::withdraw(const DocumentId& document) {
    return takeAway({stepOf(withdrawDraft(document))});
}

// ---- limits, pause, name -----------------------------------------------------------------------

/// A private limit that becomes shared covers its items until the shared one does.
Session::Done Session::setLimit(const DocumentId& id, const Limit& limit) {
    auto draft = tightenDraft(id, limit);
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    return takeAway({stepOf(std::move(draft).value())}).then(this, [this, id, visit = m_visit](Result<void> done) {
        if (!done || visit != m_visit) return done;
        edit([&](PrivateState& mine) {
            mine.ownLimits.erase(id);
            mine.removals.erase(id);
            mine.removedLimits.erase(id);
        });
        return done;
    });
}

void Session::removeLimit(const DocumentId& id) {
    edit([&](PrivateState& mine) { mine.removals.emplace(id, PendingRemoval{m_floor.moment()}); });
}

void Session::keepLimit(const DocumentId& id) {
    edit([&](PrivateState& mine) { mine.removals.erase(id); });
}

/// Limits whose owner asked to let them go a day ago, and those whose last day is over: a shared one is relaxed, a
/// private one is taken out. Only by time that is sure: a clock far ahead loosens nothing. Where the file cannot be
/// written they stay in effect, and it is tried again in a minute.
void Session::keepPromises() {
    const qint64 now = m_floor.sureSeconds();
    if (now < m_promisesNext) return;
    const auto isLongGone = [today = m_floor.sureDay()](const auto& removed) {
        return removed.second.day.plus(RemovedLimit::keptDays) < today;
    };
    if (std::ranges::any_of(m_mine.removedLimits, isLongGone))
        edit([&](PrivateState& mine) { std::erase_if(mine.removedLimits, isLongGone); });
    const std::vector<DocumentId> done = limitsThatEnd(m_shared, m_mine, m_floor);
    if (done.empty()) return;
    m_promisesNext = now + PromisesEverySeconds;
    std::vector<DraftStep> steps;
    std::map<DocumentId, RemovedLimit> removed;
    for (const DocumentId& id : done) {
        if (const auto own = m_mine.ownLimits.find(id); own != m_mine.ownLimits.end())
            removed.insert_or_assign(id, RemovedLimit{own->second, /*shared=*/false, today()});
        const LimitInEffect* limit = m_shared.limits.find(id, me());
        if (!limit) continue;
        removed.insert_or_assign(id, RemovedLimit{limit->limit, /*shared=*/true, today()});
        Limit relaxed = limit->limit;
        relaxed.level = LimitLevel::Yes;
        if (auto draft = relaxDraft(id, relaxed)) steps.push_back(stepOf(std::move(draft).value()));
    }
    publish(std::move(steps)).then(this, [this, done, removed, visit = m_visit](const Result<void>& written) {
        if (!written || visit != m_visit) return;
        m_promisesNext = 0;
        edit([&](PrivateState& mine) {
            for (const DocumentId& id : done)
                mine.removals.erase(id), mine.ownLimits.erase(id);
            for (const auto& [id, limit] : removed)
                mine.removedLimits.insert_or_assign(id, limit);
        });
    });
}

Session::Done Session::pause() {
    return takeAway({stepOf(pauseDraft(me()))});
}
Session::Done Session::resume() {
    return publish({stepOf(resumeDraft(me()))});
}

Session::Done Session::rename(const QString& name) {
    auto draft = nameDraft(name);
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    return publish({stepOf(std::move(draft).value())});
}

Session::Done Session::keepStopPlan(const StopPlan& plan) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    if (!plan.words.isWithinLimits()) return refuse(ErrorKind::TextTooLong); // what is longer would never be read again
    edit([&](PrivateState& mine) { mine.stopPlan = plan; });
    return writeOpenWords();
}

/// What is taken away goes at once from this window; what is new stands there once it is written, with the private
/// part.
Session::Done Session::writeOpenWords(CommitRules rules) {
    const OpenWords open = m_mine.stopPlan.open();
    if (m_lying == open) return save();
    m_unsaved.tried();
    const OpenWords before = m_lying.value_or(OpenWords());
    const auto show = [this, person = me()](const OpenWords& words) {
        const auto owner = std::ranges::find(m_people, person, &PersonOnTile::id);
        if (owner != m_people.end()) owner->open = words;
    };
    show({});
    m_unsaved.take(); // they go with the private part, also where the rest of it is written
    return write({}, ownPart(), rules).then(this, [this, open, before, show, visit = m_visit](Result<void> done) {
        if (visit == m_visit && done) m_lying = open;
        if (visit == m_visit && m_mine.stopPlan.open() != open) { // others were asked for since
            writeOpenWords();
            return done;
        }
        show(done ? open : before);
        Q_EMIT sharedChanged(); // also while locked: the page Stop may be open
        return done;
    });
}

// ---- comparing ---------------------------------------------------------------------------------

Session::Done Session::setAside(bool sooner) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    if (m_mine.findings.askForALook()) return refuse(ErrorKind::LookFirst);
    const std::vector<OfferedRow> rows = outgoingRows(m_mine.answers, outgoingRules());
    if (itemsIn(rows) < minimumOfferedItems) return refuse(ErrorKind::TooFewOffered);
    const Day day = today();
    edit([&](PrivateState& mine) { mine.setAside = SetAside{day, sooner, rows}; });
    return save();
}

void Session::takeBackList() {
    m_rounds.listWasTakenBack();
    edit([](PrivateState& mine) { mine.setAside.reset(); });
}

Session::Done Session::lookTogether() {
    if (m_stage != Stage::Open || !isSetAside() || !m_shared.partner) return refuse(ErrorKind::NotPossibleNow);
    if (const auto reason = m_rounds.reasonAgainst()) return refuse(*reason);
    Q_EMIT aboutToLock(); // before it is written: the vault goes to the one who waits, as it is then
    return stepBack(TurnsToWrite);
}

/// What is written may be followed by more at once: news, a day that begins, a step of the comparison.
Session::Done Session::stepBack(int turns) {
    return publish({})
        .then(this,
              [this, turns, visit = m_visit](Result<void> saved) -> Done {
                  if (!saved) return QtFuture::makeReadyFuture(saved);
                  if (visit != m_visit || !isSetAside() || turns == 0) return refuse(ErrorKind::NotPossibleNow);
                  if (m_unsaved.isThere() || m_unsaved.isOnItsWay()) return stepBack(turns - 1);
                  m_rounds.stepBack();
                  forgetAll();
                  return QtFuture::makeReadyFuture(Result<void>());
              })
        .unwrap();
}

Session::Done Session::publish(std::vector<DraftStep> steps) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    return write(std::move(steps), takeUnsaved());
}

Session::Done Session::takeBackRow(const SharedRow& row) {
    return takeAway({stepOf(takeBackRowDraft(row.itemId, row.direction))});
}

Session::Done Session::takeBackRound(const DocumentId& round) {
    return takeAway({stepOf(takeBackRoundDraft(round))});
}

} // namespace bothy
