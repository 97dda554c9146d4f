// How a vault is held against what its owner and this computer remember of it, and what follows where it does not fit.

#include "core/base/log.h"
#include "core/statements/feed_ending.h"
#include "core/vault/open_vault.h"

#include <algorithm>
#include <set>

namespace bothy {

namespace {

/// Not there, or without the words that are remembered.
bool isMissing(const SealedStatement& kept, const StatementLog& log) {
    const VerifiedStatement* held = log.find(statementIdOf(kept.header));
    return !held || (kept.payload && !held->sealed().payload);
}

/// All that is held of a person was said by the time of the marker.
bool isAllBefore(const InstanceMarker& marker, const StatementLog& log, const PersonId& me) {
    const VerifiedStatement* head = log.find(marker.head);
    return head && std::ranges::all_of(log.all(), [&](const VerifiedStatement& each) {
               return each.author() != me || &each == head || log.isInPast(each, *head);
           });
}

} // namespace

/// What is remembered and missing counts again at once, and is owed. How many statements that were.
std::uint64_t Vault::Open::takeBackMissing() {
    const std::size_t before = owed.size();
    for (const SealedStatement& kept : pocket.memory->kept()) {
        if (isMissing(kept, intake.log()) && intake.takeBack(kept)) owed.push_back(kept);
    }
    return owed.size() - before;
}

TableFindings Vault::Open::holdAgainstMemory(const std::optional<InstanceMarker>& known) {
    StatementLog& log = intake.log();
    const PersonId& me = keys.owner.person;
    const bool isMine = known && known->instance == keys.feed.instance && known->feed == keys.feed.id();
    // Earlier versions wrote no stamp. Where there is one, another feed means that the program ended between a fresh
    // feed and its marker.
    const bool isStamped = pocket.stamp != PocketStamp();
    const bool isOfThisPocket = (isMine || (known && isStamped)) && isOfPocket(*known, pocket.stamp, pocket.before);
    TableFindings now;
    now.isOlder = !isOfThisPocket || known->pocketGeneration > place.generation;
    if (!pocket.memory) { // of an earlier version, or put back so that it has none
        now.isOlder = now.isOlder || !isAllBefore(*known, log, me);
        pocket.memory = OwnMemory::of(log, me);
    }
    OwnMemory& memory = *pocket.memory;
    now.putBack = takeBackMissing();
    // A feed ends in the same step in which the keys change; where this computer knows a later one of the same root
    // key, only the file is older.
    now.hasOlderKeys = log.isEnded(keys.feed.id()) && !(known && known->feed != keys.feed.id());
    if (known) includeMarker(*known, isOfThisPocket, now);
    now.isOlder = now.isOlder || now.hasOlderKeys;
    now.lost = memory.missing(log, me);
    now.lostOfOther = memory.missingOfOthers(log, me);
    noteUnknown(now);
    isInDoubt = now.isDoubt();
    findings = pocket.unsaid;
    findings.include(now);
    pocket.unsaid = findings;
    isSettled = true;
    return now;
}

/// Whatever its generation: a marker of another time knows what its owner took away then. What one of this generation
/// knows beyond the pocket was owed when the program ended, and nobody took it out of the file.
void Vault::Open::includeMarker(const InstanceMarker& known, bool isOfThisPocket, TableFindings& found) {
    const bool isNewer = known.pocketGeneration > place.generation;
    const bool isAsNew = known.pocketGeneration >= place.generation;
    pocket.memory->include(known.memory, isAsNew);
    const std::uint64_t more = takeBackMissing();
    if (isNewer || !isOfThisPocket) found.putBack += more;
    if (!known.unwritten || !isAsNew) return;
    unwritten = known.unwritten;
    wasUnwritten = true;
    pocket.content = *unwritten;
    pocket.unsaid = known.unsaid;
}

Result<void> Vault::Open::lookForMissingRows() {
    const auto stored = rows.rowsAfter(database, 0);
    if (!stored) return stored.error();
    std::set<std::pair<StatementId, bool>> there; // with its words, or without
    for (const StoredRow& row : *stored)
        if (const auto statement = rows.open(row))
            there.insert({statementIdOf(statement->header), statement->payload.has_value()});
    const std::size_t before = std::exchange(owed, {}).size();
    for (const SealedStatement& kept : pocket.memory->kept()) {
        const StatementId id = statementIdOf(kept.header);
        if (there.contains({id, true}) || (!kept.payload && there.contains({id, false}))) continue;
        owed.push_back(kept);
    }
    TableFindings now;
    now.putBack = owed.size() - std::min(before, owed.size());
    findings.include(now);
    pocket.unsaid.include(now);
    intake.countRows(std::ranges::count_if(*stored, [&](const StoredRow& row) { return row.id <= intake.readUpTo(); }));
    return {};
}

Result<bool> Vault::Open::takeBackVanished() {
    const auto there = rows.countUpTo(database, intake.readUpTo());
    if (!there) return there.error();
    if (*there >= intake.rowsRead()) return false;
    BOTHY_TRY(lookForMissingRows());
    if (owed.empty()) return false;
    // No word in the log where it cannot be written: that would tell what was noticed. It is tried again.
    static_cast<void>(noteFindings().has_value());
    return true;
}

void Vault::Open::noteUnknown(TableFindings& found) {
    const PersonId& me = keys.owner.person;
    bool isForeign = false;
    for (const auto& [feed, doubt] : pocket.memory->doubtful(intake.log(), me)) {
        isForeign = isForeign || doubt.isForeign;
        // What is left of a feed is its owner's own where nobody else can have its key: it is the one in use, or the
        // root key is still the first.
        if (!doubt.isForeign && (feed == keys.feed.id() || !pocket.hedge)) continue;
        if (intake.log().endOf(feed) > doubt.last) unsureAfter.emplace(feed, doubt.last);
    }
    if (!isForeign) return;
    found.isUnknown = true;
    isInDoubt = true;
    pocket.memory->includeForeign(OwnMemory::of(intake.log(), me));
}

std::optional<InstanceMarker> Vault::Open::knownHere(const std::optional<Bytes>& note) const {
    const auto onDisk = marker.read();
    auto kept = note ? marker.unsealed(*note) : std::nullopt;
    if (!kept || !onDisk) return kept ? kept : onDisk;
    const bool isOnDiskNewer = onDisk->pocketGeneration > kept->pocketGeneration;
    InstanceMarker newer = isOnDiskNewer ? *onDisk : *kept;
    newer.memory.include(isOnDiskNewer ? kept->memory : onDisk->memory, /*isNewer=*/false);
    return newer;
}

Result<void> Vault::Open::settleIncarnation(Day today, const std::optional<InstanceMarker>& known, bool isOnDisk) {
    const TableFindings now = holdAgainstMemory(known);
    const bool goesOn = mayContinue(known, keys.feed.instance, keys.feed.id(), intake.log(), place.generation) &&
                        !now.isDoubt() && now.lost == 0 && feedsInPieces(intake.log(), keys.owner.person).empty();
    // No number of a private part is used twice: one that was put back stays older than all that follow.
    if (known) place.generation = std::max(place.generation, known->pocketGeneration);
    if (!goesOn) return beginFreshFeed(today);
    // One of a save ago fits, as after a crash; it does not stay, or it would fit the file of that save, too.
    if (!isOnDisk || known != std::optional(markerNow())) tryMarker();
    return {};
}

/// The feed so far, every other own one in which something lies loose, and those that somebody else went on with.
std::vector<DraftStep> Vault::Open::endingsOfOwnFeeds() const {
    std::map<FeedId, std::uint64_t> ended = unsureAfter;
    ended.emplace(keys.feed.id(), StatementLog::noEnd);
    for (const FeedId& feed : feedsInPieces(intake.log(), keys.owner.person))
        ended.emplace(feed, StatementLog::noEnd);
    std::vector<DraftStep> steps;
    for (const auto& [feed, last] : ended)
        steps.push_back(stepOf(revocationDraft(intake.log(), feed, last)));
    return steps;
}

Result<void> Vault::Open::beginFreshFeed(Day today) {
    const std::vector<DraftStep> endings = endingsOfOwnFeeds();
    keys.signOn(OwnFeed::make());
    auto statements = keys.begin(intake.log(), today, endings);
    if (!statements) return statements.error();
    freshFeed = true;
    unsureAfter.clear();
    if (const auto done = append(*statements, std::nullopt); !done) {
        log::warn("not written", done.error());
        owe(std::move(*statements));
        return {};
    }
    writeMarker();
    return {};
}

} // namespace bothy
