#include "core/vault/vault.h"

#include "core/base/log.h"
#include "core/base/private_file.h"
#include "core/vault/open_vault.h"

#include <QScopeGuard>

namespace bothy {

namespace {

constexpr std::chrono::seconds BetweenTries{5};

} // namespace

Vault::Vault(std::unique_ptr<Open> open)
    : m_open(std::move(open)) {}
Vault::Vault(Vault&& other) noexcept = default;
Vault& Vault::operator=(Vault&& other) noexcept = default;
Vault::~Vault() = default;

const PersonId& Vault::me() const {
    return m_open->keys.owner.person;
}
FeedId Vault::feed() const {
    return m_open->keys.feed.id();
}
MatchHedgeKey Vault::matchHedgeKey() const {
    const auto& before = m_open->pocket.hedge;
    return before ? before->clone() : deriveMatchHedgeKey(m_open->keys.root);
}
std::optional<PersonId> Vault::partner() const {
    return m_open->pocket.partner;
}
const StatementLog& Vault::log() const {
    return m_open->intake.log();
}
const Bytes& Vault::pocketContent() const {
    return m_open->pocket.content;
}
const TableFindings& Vault::findings() const {
    return m_open->findings;
}
std::optional<Day> Vault::lastPart() const {
    return m_open->pocket.memory->lastPart();
}
std::size_t Vault::damagedRows() const {
    return m_open->intake.damaged();
}
bool Vault::beganFreshFeed() const {
    return m_open->freshFeed;
}
std::size_t Vault::signaturesChecked() const {
    return m_open->intake.signaturesChecked();
}
const QString& Vault::tileLabel() const {
    return m_open->keys.slots.passphrase.label;
}

Result<bool> Vault::refresh() {
    Open& open = *m_open;
    BOTHY_TRY(open.database.checkStillThere());
    if (open.isStuck && open.nextTry.hasExpired()) {
        const bool isFree = open.noteFindings().has_value();
        open.nextTry.setRemainingTime(BetweenTries);
        if (isFree) return true;
    }
    const auto version = open.database.version();
    if (!version) return version.error();
    if (*version == open.seen) return false;
    const auto hadVanished = open.takeBackVanished();
    if (!hadVanished) return hadVanished.error();
    // Of before this look: what comes in may carry any day, and there is no clock here.
    const VerifiedStatement* head = log().headOf(feed());
    const Day lastDay = head ? head->header().day : Day();
    const auto news = open.readNewRows();
    if (!news) return news.error();
    if (!open.unsureAfter.empty() || log().isEnded(feed())) BOTHY_TRY(open.beginFreshFeed(lastDay));
    return *news || *hadVanished;
}

Result<bool> Vault::glance() {
    const Database::NoBusyWait quick(m_open->database);
    return refresh();
}

Result<void> Vault::commit(Day today, std::span<const DraftStep> steps, const std::optional<PrivatePart>& part,
                           const CommitRules& rules) {
    Open& open = *m_open;
    if (steps.empty() && !part && open.owed.empty()) return {};
    const StatementAuthor author(me(), SigningKey::fromSeed(open.keys.feed.key.seed()));
    auto statements = author.signAll(log(), today, steps);
    if (!statements) return statements.error();
    std::optional<Database::NoBusyWait> quick;
    if (rules.withoutWaiting) quick.emplace(open.database);
    BOTHY_TRY(open.append(std::move(*statements), part, rules));
    open.writeMarker();
    return {};
}

Result<void> Vault::takeAway(Day today, std::span<const DraftStep> steps) {
    const StatementAuthor author(me(), SigningKey::fromSeed(m_open->keys.feed.key.seed()));
    auto statements = author.signAll(log(), today, steps);
    if (!statements) return statements.error();
    m_open->owe(std::move(*statements));
    return {};
}

bool Vault::isStuck() const {
    return m_open->isStuck;
}

Result<void> Vault::noteWhatWasRead() {
    Open& open = *m_open;
    if (!open.pocket.memory->noteExtents(log(), me()) && open.owed.empty() && !open.unwritten) return {};
    return open.noteFindings();
}

StateMark Vault::foundMark() const {
    return m_open->found;
}

bool Vault::isUnwritten() const {
    return m_open->unwritten.has_value();
}

bool Vault::wasUnwritten() const {
    return m_open->wasUnwritten;
}

Vault::Leaving Vault::leave(Day today, const std::optional<PrivatePart>& part) {
    Open& open = *m_open;
    const auto onlyTheDay = qScopeGuard([&open] { keepOnlyTheDay(vaultFile(open.places)); }); // it was read, too
    const auto written = part ? commit(today, {}, part) : noteWhatWasRead();
    if (written) return {.mark = markOf(open.pocket.stamp)};
    // What is longer would never be read.
    if (part && part->content.size() <= maxPocketOctets) {
        open.unwritten = part->content;
        if (open.isTold(*part)) open.pocket.unsaid = {};
    }
    if (!open.unwritten && open.owed.empty()) return {}; // nothing of theirs; the next unlock reads it again
    if (open.tryMarker()) return {.written = written};
    return {.written = written, .note = open.marker.sealed(open.markerNow())};
}

Result<void> Vault::forget(std::span<const StatementId> dropped, const PrivatePart& part) {
    Open& open = *m_open;
    BOTHY_TRY(open.append({}, part, {.forgetOldPocket = true}, [&](Transaction& transaction) {
        return open.rows.dropPayloads(open.database, transaction, dropped);
    }));
    for (const StatementId& id : dropped)
        open.intake.log().dropPayload(id);
    open.writeMarker();
    return {};
}

void Vault::startAnewIfDatedAfter(Day today) {
    constexpr int DaysAheadAllowed = 2; // two clocks, two time zones
    const VerifiedStatement* head = log().headOf(feed());
    if (!head || head->header().day <= today.plus(DaysAheadAllowed)) return;
    if (const auto begun = m_open->beginFreshFeed(today); !begun) bothy::log::warn("not written", begun.error());
}

Result<PersonId> Vault::addPartner(const NewPerson& second, Day today, std::span<const DraftStep> firstWords) {
    if (partner()) return fail(ErrorKind::CoupleComplete);
    Open& open = *m_open;
    const auto keys = PersonKeys::make(open.keys.owner.couple, open.keys.couple, second);
    if (!keys) return keys.error();
    auto statements = keys->begin(log(), today, firstWords);
    if (!statements) return statements.error();

    const PersonId added = keys->owner.person;
    Pocket theirs;
    theirs.partner = me();
    theirs.stamp = makeRandomId<PocketStamp>();
    Pocket next = open.nextPocket();
    next.checked = open.intake.checked();
    next.partner = added;
    std::vector<StoredRow> stored;
    PocketPlace place;
    const auto body = [&](Transaction& transaction) -> Result<void> {
        const auto people = slot_table::people(open.database);
        if (!people) return people.error();
        if (people->size() > 1) return fail(ErrorKind::CoupleComplete);
        BOTHY_TRY(slot_table::settle(open.database, transaction, open.keys.slots));
        auto rows =
            writeNewPerson(open.database, transaction, *keys, *statements, theirs, log(), open.intake.readUpTo());
        if (!rows) return rows.error();
        stored = std::move(*rows);
        const auto written = open.storePocket(transaction, next, open.place.generation + 1, /*forgetOld=*/false);
        if (!written) return written.error();
        place = *written;
        return {};
    };
    BOTHY_TRY(open.write(body, [&] { return open.holdsGeneration(open.place.generation + 1); }));

    open.wasSaved(std::move(next), place);
    open.intake.log().addMember(added);
    open.intake.takeOwn(std::move(*statements), stored);
    open.writeMarker();
    writeFirstMarker(*keys, theirs.stamp);
    if (const auto noted = noteWhatWasRead(); !noted) log::warn("not written", noted.error());
    return added;
}

/// The second person starts on this computer too: without a marker their first start would begin
/// another feed.
void Vault::writeFirstMarker(const PersonKeys& keys, const PocketStamp& stamp) const {
    const VerifiedStatement* head = log().headOf(keys.feed.id());
    if (!head) return;
    const MarkerFile marker(m_open->places.stateDirectory, keys.owner, keys.root);
    const auto written = marker.write({keys.feed.instance, keys.feed.id(), head->header().seq, head->id(),
                                       PocketStore::firstGeneration, stamp, OwnMemory::of(log(), keys.owner.person)});
    if (!written) bothy::log::warn("instance marker", written.error());
}

Result<void> Vault::changePassphrase(const Passphrase& old, const Passphrase& next, PassphraseCost cost, Day today) {
    const PersonKeys& keys = m_open->keys;
    const auto opened = openSlot(keys.slots.passphrase, old);
    if (!opened) return opened.error();
    auto renewed = keys.renewed(next, cost);
    if (!renewed) return renewed.error();
    return m_open->moveTo(std::move(*renewed), today);
}

/// All of it changes in one transaction. What this computer remembers is written before that beside the note it has,
/// and takes its place afterwards: whenever the program stops, one of the two fits the file.
Result<void> Vault::Open::moveTo(PersonKeys next, Day today) {
    auto statements = next.begin(intake.log(), today, endingsOfOwnFeeds());
    if (!statements) return statements.error();
    MarkerFile nextMarker(places.stateDirectory, next.owner, next.root);
    nextMarker.writeAhead({next.feed.instance, next.feed.id(), statements->size(),
                           statementIdOf(statements->back().header), place.generation + 1, nextStamp,
                           memoryWith(*statements)});

    const auto hedgeBefore = pocket.hedge;
    if (!pocket.hedge) pocket.hedge = std::make_shared<const MatchHedgeKey>(deriveMatchHedgeKey(keys.root));
    PocketStore pocketsBefore = std::exchange(pockets, PocketStore(next.owner, next.root));
    place.opensAt = {}; // not under these keys: both rows are written
    std::swap(keys, next);
    const auto done = append(std::move(*statements), std::nullopt);
    if (!done) {
        std::swap(keys, next);
        pockets = std::move(pocketsBefore);
        pocket.hedge = hedgeBefore;
        if (!suspended) nextMarker.dropAhead(); // otherwise the file may have its step after all
        return done;
    }
    unsureAfter.clear();
    marker = std::move(nextMarker);
    writeMarker();
    return {};
}

Result<void> Vault::sealUnder(const Passphrase& next, PassphraseCost cost) {
    PersonKeys& keys = m_open->keys;
    auto sealed = sealRoot(keys.owner, tileLabel(), next, cost, keys.root);
    if (!sealed) return sealed.error();
    BOTHY_TRY(replacePassphraseSlot(sealed->slot));
    keys.passphrase = std::move(sealed->key);
    return {};
}

Result<void> Vault::setTileLabel(const QString& label) {
    BOTHY_TRY(checkTileLabel(label));
    PersonKeys& keys = m_open->keys;
    const PassphraseSlot& now = keys.slots.passphrase;
    return replacePassphraseSlot(
        PassphraseSlot::seal(keys.owner, label, now.salt, now.cost, keys.passphrase, keys.root, now.form));
}

Result<OpenWords> Vault::openWords() {
    const auto stored = slot_table::openWords(m_open->database);
    if (!stored) return stored.error();
    const auto mine = stored->find(me());
    return mine == stored->end() ? OpenWords() : mine->second;
}

Result<void> Vault::replacePassphraseSlot(const PassphraseSlot& slot) {
    Open& open = *m_open;
    PersonSlots slots = open.keys.slots;
    slots.passphrase = slot;
    const auto replace = [&](Transaction& transaction) {
        return slot_table::settle(open.database, transaction, slots);
    };
    const auto isReplaced = [&]() -> Result<bool> {
        const auto stored = slot_table::load(open.database, me());
        if (!stored) return stored.error();
        return stored->passphrase.box == slot.box;
    };
    BOTHY_TRY(open.write(replace, isReplaced));
    open.keys.slots = std::move(slots);
    return {};
}

} // namespace bothy
