#include "core/session/session.h"

#include "core/base/log.h"
#include "core/crypto/random.h"
#include "core/session/clock_return.h"
#include "core/session/closing.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace bothy {

namespace {

/// What was taken away is shown so after this, should the file keep its answer back: somebody may hold it.
constexpr std::chrono::milliseconds ShownUnwrittenAfter{500};

} // namespace

/// What unlocking brings back from the vault's thread.
struct Session::Opened {
    PrivateState mine;
    SharedState shared;
    std::optional<OwnRound> round;
    std::optional<RoundIdentity> who;
    OpenWords open{}; ///< as they lie in the file
    bool isUnwritten = false;
};

/// What outlives a visit, beside the vault.
struct Session::OnThread {
    std::map<PersonId, Bytes> kept; ///< what nothing could take when somebody locked (Vault::leave)
    bool saveFailed = false;        ///< the last write of a private part
    bool stepFailed = false;        ///< the last one of a step of a comparison
    std::atomic<int> hurry{0};      ///< acts that take something away, and do not count yet: all else gives way
};

Session::Session(Services services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_own(m_services.catalogue, m_services.care)
    , m_floor(m_services.clock)
    , m_unsaved(m_services.saving, [this] { save(); })
    , m_onThread(std::make_shared<OnThread>()) {
    m_services.places.database.inAHurry = {m_onThread, &m_onThread->hurry};
    m_watch.setInterval(m_services.watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &Session::watch);
}

Session::~Session() {
    stopWaiting();
    lock();
}

Session::Done Session::refuse(ErrorKind kind) {
    return QtFuture::makeReadyFuture(Result<void>(fail(kind)));
}

void Session::setStage(Stage stage) {
    m_stage = stage;
    Q_EMIT stageChanged();
}

// ---- who is here -------------------------------------------------------------------------------

namespace {

/// What somebody typed, or has open in another window, is nothing for the log.
bool isOfTheFile(const Error& error) {
    return error.kind != ErrorKind::WrongPassphrase && error.kind != ErrorKind::AlreadyOpenElsewhere;
}

/// Not written because of how things stand by now, and not because of the file.
bool standsOtherwise(const Error& error) {
    return error.kind == ErrorKind::UnderALimit || error.kind == ErrorKind::NotPossibleNow ||
           error.kind == ErrorKind::WrongPassphrase || error.kind == ErrorKind::GaveWay;
}

} // namespace

Session::Done Session::unlock(const PersonId& person, const QString& typed) {
    auto passphrase = Passphrase::from(typed);
    if (!passphrase) return QtFuture::makeReadyFuture(Result<void>(passphrase.error()));
    const auto shared = std::make_shared<Passphrase>(std::move(passphrase).value());
    if (waitingPerson() == person) stopWaiting();
    return finishOpening(
        m_thread.run([person, shared, services = m_services, holder = m_vault, onThread = m_onThread]() -> Opening {
            if (*holder) holder->reset();
            const auto note = onThread->kept.find(person);
            auto vault = Vault::unlock(services.places, person, *shared, services.clock.today(),
                                       note == onThread->kept.end() ? std::nullopt : std::optional(note->second));
            if (!vault) return vault.error();
            auto opened = openOnThread(services, holder, std::move(vault).value());
            if (opened && !(*holder)->isUnwritten()) onThread->kept.erase(person);
            return opened;
        }));
}

namespace {

/// Withdrawals of the own offers whose time is over, or that carry a day no offer can have.
std::vector<DraftStep> lapsesIn(const Vault& vault, Day today) {
    std::vector<DraftStep> lapses;
    for (const DocumentId& id : offersToLapse(vault.log(), vault.me(), today))
        lapses.push_back(stepOf(withdrawDraft(id)));
    for (const DocumentId& id : offersDatedTooFar(foldDocuments(vault.log(), vault.me(), today), today))
        lapses.push_back(stepOf(withdrawDraft(id)));
    return lapses;
}

} // namespace

/// On the vault's thread: reads the private part, lets offers that nobody answered lapse before anything
/// of the other is looked at, and folds.
Session::Opening Session::openOnThread(const Services& services, const VaultHolder& holder, Vault vault) {
    auto mine = privateAtUnlock(vault);
    if (!mine)
        return fail(mine.error().kind == ErrorKind::VaultNewer ? ErrorKind::VaultNewer : ErrorKind::VaultDamaged);
    FloorClock floor(services.clock);
    floor.restore(mine->floor, mine->floorDay, mine->clock.leap);
    const Day today = floor.today();
    vault.startAnewIfDatedAfter(today);
    const std::vector<DraftStep> lapses = lapsesIn(vault, today);
    if (!lapses.empty()) {
        BOTHY_TRY(vault.takeAway(today, lapses)); // counts, also where the disk is full
        if (const auto written = vault.commit(today, {}, std::nullopt); !written)
            log::warn("not written", written.error());
    }

    auto round = ownRoundIn(vault);
    if (!round) return fail(ErrorKind::VaultDamaged);
    putOpenWordsBack(vault, today, *mine, *round);
    const auto plans = std::make_shared<const PlanItems>(services.catalogue, services.care);
    SharedState shared = sharedIn(vault, today, {mine->readWords, plans});
    const auto opened = std::make_shared<Opened>(Opened{std::move(mine).value(), std::move(shared), std::move(*round),
                                                        identityIn(vault), vault.openWords().value_or(OpenWords()),
                                                        vault.isUnwritten()});
    *holder = std::move(vault);
    return opened;
}

/// Whoever locks or hides while a passphrase is tried is not let in by it afterwards.
Session::Done Session::finishOpening(QFuture<Opening> opening) {
    return opening.then(this, [this, visit = m_visit](const Opening& result) -> Result<void> {
        if (visit != m_visit) return fail(ErrorKind::NotPossibleNow, QStringLiteral("locked meanwhile"));
        if (!result) {
            if (isOfTheFile(result.error())) log::warn("not opened", result.error());
            return result.error();
        }
        const std::shared_ptr<Opened>& opened = *result;
        ++m_visit;
        m_mine = std::move(opened->mine);
        m_floor.restore(m_mine.floor, m_mine.floorDay, m_mine.clock.leap);
        m_unsaved.forget();
        if (opened->shared.findings != TableFindings() || m_mine.findings.openWords || opened->isUnwritten)
            m_unsaved.note(); // said until it is read, also after the next unlock
        noteClock(opened->shared);
        if (m_mine.setAside && m_mine.setAside->day.plus(SetAside::lapseDays) < m_floor.today())
            m_mine.setAside.reset();
        m_rounds.open(std::move(opened->who), std::move(opened->round));
        adopt(std::move(opened->shared));
        m_lying = opened->open;
        if (const auto owner = std::ranges::find(m_people, me(), &PersonOnTile::id); owner != m_people.end())
            owner->open = std::move(opened->open);
        setStage(Stage::Open);
        m_watch.start();
        keepPromises();
        m_rounds.goOn();
        return {};
    });
}

void Session::lock() {
    if (m_stage == Stage::Open) Q_EMIT aboutToLock();
    forgetAll();
}

void Session::forgetAll() {
    m_watch.stop();
    const auto part = m_stage == Stage::Open ? takeUnsaved() : std::nullopt;
    // What is still on its way to the file may not land: all of it once more, as it is, and as it was before a step.
    std::optional<PrivatePart> again, beforeStep;
    const std::optional<DocumentId> takenBack = m_rounds.takenBackOnItsWay();
    if (m_unsaved.isOnItsWay() && m_stage == Stage::Open) {
        again = ownPart();
        m_rounds.takeKeepingBack();
        beforeStep = ownPart();
    }
    m_thread
        .run([holder = m_vault, onThread = m_onThread, part, again, beforeStep, takenBack, today = m_floor.today(),
              isShown = m_mine.showsWords]() -> std::optional<LeftPart> {
            const bool stepFailed = std::exchange(onThread->stepFailed, false);
            const bool saveFailed = std::exchange(onThread->saveFailed, false);
            if (!*holder) return {};
            const PersonId person = (*holder)->me();
            const auto& last = stepFailed && beforeStep ? beforeStep : saveFailed && again ? again : part;
            onThread->kept.erase(person);
            if (takenBack && !stepFailed) {
                const std::array steps{stepOf(takeBackRoundDraft(*takenBack))};
                if (const auto done = (*holder)->takeAway(today, steps); !done) log::warn("not written", done.error());
            }
            const Vault::Leaving how = (*holder)->leave(today, last);
            if (how.note) onThread->kept.emplace(person, *how.note);
            const bool isKept = (*holder)->isUnwritten() || !last;
            holder->reset();
            if (how.written) return LeftPart{.person = person, .mark = isShown ? how.mark : std::nullopt};
            log::warn("not written at lock", how.written.error());
            return LeftPart{.person = person,
                            .unwritten = how.written.error(),
                            .isKept = isKept,
                            .isOnlyInMemory = how.note.has_value()};
        })
        .then(this, [this](const std::optional<LeftPart>& how) {
            if (how) Q_EMIT left(*how);
        });
    ++m_visit;
    m_mine = {};
    m_promisesNext = 0;
    m_shared = {};
    m_limits = {};
    m_rounds.close();
    m_unsaved.forget();
    if (!m_people.empty()) setStage(Stage::Locked);
    m_own.forget();
}

// ---- reading -----------------------------------------------------------------------------------

bool Session::isClosed(const ItemId& item) const {
    return closes(m_limits, m_shared, item);
}

OutgoingRules Session::outgoingRules() const {
    return {catalogue(), m_mine.heldBack, [this](const ItemId& item) { return isClosed(item); }, today()};
}

/// `isRead`: the file has just answered. Otherwise it is as unread as it was, whatever is known here.
void Session::adopt(SharedState shared, bool isRead) {
    if (!isRead) shared.lookFailed(m_shared.unread);
    const bool hadList = m_mine.setAside.has_value();
    if (m_stage == Stage::Open && takeFindings(m_mine, shared.findings, m_shared.findings)) {
        if (hadList && !m_mine.setAside) m_rounds.listWasTakenBack();
        m_unsaved.note();
    }
    const bool isOnAnotherFeed = m_stage == Stage::Open && shared.feed != m_shared.feed;
    m_shared = std::move(shared);
    if (isOnAnotherFeed) m_rounds.signOn(m_shared.feed);
    readByClock(m_shared, m_mine.clock, m_floor.sureDay());
    refreshOwn();
    refreshLimits();
    Q_EMIT sharedChanged();
    m_rounds.goOn();
}

/// The list follows what both accepted, and so do the answers to it; those are written soon after.
void Session::refreshOwn() {
    const auto shared = ownItems(m_shared.documents);
    if (settleOwnItems(m_mine, shared)) m_unsaved.note();
    m_own.follow(m_mine, shared);
}

/// Private limits count on their owner's pages only, so what they block is worked out here and not where
/// the statements are folded.
void Session::refreshLimits() {
    m_limits = limitsFor(m_shared, m_mine, catalogue());
    markBlocked(m_shared.documents, m_limits, [this](const SignedDocument& each) { return planItems().of(each); });
}

// ---- writing -----------------------------------------------------------------------------------

std::optional<PrivatePart> Session::takeUnsaved() {
    return m_unsaved.take() ? std::optional(ownPart()) : std::nullopt;
}

PrivatePart Session::ownPart() {
    m_mine.floor = m_floor.sureSeconds();
    m_mine.floorDay = m_floor.sureDay();
    m_mine.clock.leap = m_floor.leap();
    return partOf(m_mine, m_rounds.forPocket(), m_shared.findings);
}

void Session::edit(const std::function<void(PrivateState&)>& change) {
    if (m_stage != Stage::Open) return;
    const auto limitsBefore = m_mine.ownLimits;
    const Catalogue* listBefore = &catalogue();
    change(m_mine);
    refreshOwn();
    m_unsaved.note();
    if (m_mine.ownLimits != limitsBefore || &catalogue() != listBefore) {
        refreshLimits();
        Q_EMIT sharedChanged();
    }
    Q_EMIT privateChanged();
    if (m_rounds.hasWork() || m_mine.setAside) m_rounds.goOn();
}

Session::Done Session::save() {
    const bool isOpen = m_stage == Stage::Open;
    if (isOpen && m_unsaved.isThere()) return writeOwn();
    if (isOpen && !m_unsaved.isOnItsWay()) return QtFuture::makeReadyFuture(Result<void>());
    Done before = m_thread.run([] { return Result<void>(); });
    if (!isOpen) return before;
    return before.then(this, [this](const Result<void>&) { return save(); }).unwrap(); // it may come back unwritten
}

/// What is private, and what is owed. Where something that was taken away meanwhile came first, it is written after it.
Session::Done Session::writeOwn() {
    return write({}, takeUnsaved())
        .then(this,
              [this, visit = m_visit](Result<void> done) -> Done {
                  const bool gaveWay = !done && done.error().kind == ErrorKind::GaveWay && visit == m_visit;
                  return gaveWay ? writeOwn() : QtFuture::makeReadyFuture(std::move(done));
              })
        .unwrap();
}

Session::Done Session::takeAway(std::vector<DraftStep> steps) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    struct Taken {
        Result<void> counts;
        bool isWritten = false;
    };
    const auto taken = std::make_shared<Taken>();
    ++m_onThread->hurry;
    m_thread
        .run([taken, steps = std::move(steps), today = m_floor.today(),
              reading = Reading{m_mine.readWords, m_own.shippedPlans()}, holder = m_vault, onThread = m_onThread] {
            --onThread->hurry;
            taken->counts = *holder ? (*holder)->takeAway(today, steps) : fail(ErrorKind::NotPossibleNow);
            return taken->counts ? std::optional(sharedIn(**holder, today, reading)) : std::nullopt;
        })
        .then(this, [this, taken, visit = m_visit](const std::optional<SharedState>& shared) {
            QTimer::singleShot(ShownUnwrittenAfter, this, [this, taken, visit, shared] {
                const bool isNews = shared && shared->statements > m_shared.statements; // all that is newer has it
                if (isNews && !taken->isWritten && visit == m_visit) adopt(*shared, /*isRead=*/false);
            });
        });
    return writeOwn().then(this, [taken](Result<void> written) {
        taken->isWritten = true;
        return taken->counts ? written : taken->counts;
    });
}

Session::Done Session::write(std::vector<DraftStep> steps, std::optional<PrivatePart> part, CommitRules rules) {
    const bool hasPart = part.has_value();
    return writeWith([steps = std::move(steps), part = std::move(part), rules,
                      today = m_floor.today()](Vault& vault) { return vault.commit(today, steps, part, rules); },
                     hasPart);
}

/// The one way to the file while Open: what is written, in one transaction, then the new whole; also where nothing
/// could be written, since news may have been taken in before, which would not be told again.
Session::Done Session::writeWith(std::function<Result<void>(Vault&)> work, bool hasPart, bool isStep) {
    struct Written {
        Result<void> done;
        std::optional<SharedState> shared;
    };
    const quint64 edits = hasPart ? m_unsaved.leaves() : 0;
    return m_thread
        .run([work = std::move(work), today = m_floor.today(),
              reading = Reading{m_mine.readWords, m_own.shippedPlans()}, holder = m_vault, hasPart, isStep,
              onThread = m_onThread]() -> Written {
            if (!*holder) return {fail(ErrorKind::NotPossibleNow, QStringLiteral("locked meanwhile")), {}};
            Result<void> done = work(**holder);
            if (hasPart) onThread->saveFailed = !done;
            if (isStep) onThread->stepFailed = !done;
            return {std::move(done), sharedIn(**holder, today, reading)};
        })
        .then(this, [this, hasPart, edits, visit = m_visit](Written written) -> Result<void> {
            const Result<void>& done = written.done;
            if (visit != m_visit) return done;
            if (hasPart) m_unsaved.arrives();
            if (done && hasPart) m_unsaved.saved(edits);
            if (written.shared) adopt(std::move(*written.shared), /*isRead=*/false); // only a look reads all of it
            if (done) {
                if (hasPart) Q_EMIT privateSaved();
                return {};
            }
            const Error error = done.error();
            if (hasPart && standsOtherwise(error)) m_unsaved.note(); // the private words are not to blame
            if (standsOtherwise(error)) return error;
            const bool isNews = !hasPart || m_unsaved.failed(error.kind);
            if (isNews) log::warn("not written", error);
            if (error.kind == ErrorKind::VaultMissing)
                lose(error);
            else if (isNews && hasPart)
                Q_EMIT saveFailed(error);
            return error;
        });
}

} // namespace bothy
