#include "core/session/clock_return.h"

#include "core/documents/fields.h"
#include "core/session/floor_clock.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t LatestSecond = std::uint64_t{1} << 40;
constexpr std::size_t MostEntries = 4096;
/// Days of two people's clocks may differ by this much without either being wrong.
constexpr int DaysAheadAllowed = 2;

bool isBetween(const std::optional<Day>& day, Day today, Day from) {
    return day && *day > today && *day <= from;
}

/// What the time ended or began that is taken back now, and nothing of earlier times that is no question any more.
void keepWhatTimeDid(ClockMemory& clock, const PrivateState& mine, const SharedState& shared, Day from, Day today) {
    const auto isDocumentOf = [&](const StatementId& wording) {
        return std::ranges::any_of(shared.documents, [&](const SignedDocument& d) { return d.current.id == wording; });
    };
    std::erase_if(clock.ended, [&](const StatementId& wording) { return !isDocumentOf(wording); });
    std::erase_if(clock.begun, [today](const auto& limit) { return limit.second <= today; });
    for (const SignedDocument& document : shared.documents)
        if (document.iSigned && document.theySigned && isBetween(document.current.validUntil, today, from))
            clock.ended.insert(document.current.id);
    for (const auto& [id, limit] : mine.ownLimits)
        if (isBetween(limit.startsOn, today, from)) clock.begun.insert({id, *limit.startsOn});
    for (const LimitInEffect& limit : shared.limits.limits)
        for (const Limit& each : limit.standing)
            if (isBetween(each.startsOn, today, from)) clock.begun.insert({limit.id, *each.startsOn});
}

/// An answer dated later than today would never be due to be looked at again.
void redateAnswers(AnswerSheet& answers, Day today) {
    std::vector<std::pair<ItemId, ItemAnswer>> later;
    for (const auto& [id, answer] : answers.items())
        if (answer.changed > today) later.emplace_back(id, answer);
    for (auto& [id, answer] : later) {
        answer.changed = today;
        std::erase_if(answer.since, [today](const auto& side) { return side.second >= today; });
        answers.set(id, std::move(answer));
    }
}

Cbor idsOf(const std::set<StatementId>& ids) {
    Cbor::Array result;
    for (const StatementId& id : ids)
        result.push_back(id.bytes());
    return result;
}

Cbor limitsOf(const std::set<std::pair<DocumentId, Day>>& limits) {
    Cbor::Array result;
    for (const auto& [id, day] : limits)
        result.push_back(Cbor::Array{id.bytes(), day.sinceEpoch});
    return result;
}

Cbor leapOf(const std::optional<ClockLeap>& leap) {
    if (!leap) return {};
    return Cbor::Array{static_cast<std::uint64_t>(leap->first), static_cast<std::uint64_t>(leap->latest)};
}

Error bad() {
    return fail(ErrorKind::BadEncoding, QStringLiteral("clock"));
}

Result<void> readLeap(const Cbor& value, std::optional<ClockLeap>& into) {
    if (value.isNull()) return {};
    const Cbor::Array* f = value.record(2);
    const auto first = f ? (*f)[0].number() : std::nullopt;
    const auto latest = f ? (*f)[1].number() : std::nullopt;
    if (!first || !latest || *first > *latest || *latest > LatestSecond) return bad();
    into = ClockLeap{static_cast<qint64>(*first), static_cast<qint64>(*latest)};
    return {};
}

Result<void> readEnded(const Cbor::Array& list, std::set<StatementId>& into) {
    for (const Cbor& entry : list) {
        const auto id = StatementId::from(entry.bytes().value_or(Bytes()));
        if (!id) return bad();
        into.insert(*id);
    }
    return {};
}

Result<void> readBegun(const Cbor::Array& list, std::set<std::pair<DocumentId, Day>>& into) {
    for (const Cbor& entry : list) {
        const Cbor::Array* f = entry.record(2);
        const auto id = f ? DocumentId::from((*f)[0].bytes().value_or(Bytes())) : std::nullopt;
        const auto day = f ? (*f)[1].number32() : std::nullopt;
        if (!id || !day) return bad();
        into.insert({*id, Day{*day}});
    }
    return {};
}

} // namespace

void takeTimeBack(PrivateState& mine, const SharedState& shared, Day from, qint64 seconds, Day today) {
    keepWhatTimeDid(mine.clock, mine, shared, from, today);
    mine.clock.cameBackFrom = from;
    mine.clock.cameBackOn = today;
    const auto redate = [today](Day& day) { day = std::min(day, today); };
    for (auto& [id, removal] : mine.removals)
        removal.asked.seconds = std::min(removal.asked.seconds, seconds);
    for (auto& [id, removed] : mine.removedLimits)
        redate(removed.day);
    for (auto& [id, draft] : mine.drafts)
        redate(draft.changed);
    for (auto& [id, note] : mine.careNotes)
        redate(note.day);
    if (mine.setAside) redate(mine.setAside->day);
    if (mine.comeDown) mine.comeDown->start = std::min(mine.comeDown->start, seconds);
    redateAnswers(mine.answers, today);
}

void readByClock(SharedState& shared, const ClockMemory& clock, Day sure) {
    for (SignedDocument& document : shared.documents)
        if (document.state == SignoffState::AgreedForNow && clock.ended.contains(document.current.id))
            document.state = SignoffState::LookAgain;
    if (shared.lastRound > shared.today.plus(DaysAheadAllowed) && clock.cameBackOn) shared.lastRound = clock.cameBackOn;
    if (shared.lastRound && sure < shared.today)
        shared.lastRound = shared.lastRound->plus(static_cast<int>(sure.date().daysTo(shared.today.date())));
}

std::vector<DocumentId> offersDatedTooFar(const std::vector<SignedDocument>& documents, Day today) {
    std::vector<DocumentId> found;
    for (const SignedDocument& document : documents)
        if (document.iSigned && !document.theySigned && document.offerUntil > today.plus(maxOfferDays))
            found.push_back(document.id);
    return found;
}

Limit readByClock(const DocumentId& id, Limit limit, const ClockMemory& clock) {
    if (limit.startsOn && clock.begun.contains({id, *limit.startsOn})) limit.startsOn.reset();
    return limit;
}

LimitBoard readByClock(LimitBoard limits, const ClockMemory& clock) {
    for (LimitInEffect& limit : limits.limits)
        for (Limit& each : limit.standing)
            each = readByClock(limit.id, std::move(each), clock);
    return limits;
}

Cbor encodeFloor(const PrivateState& mine) {
    return Cbor::Array{static_cast<std::uint64_t>(mine.floor), mine.floorDay.sinceEpoch};
}

Result<void> decodeFloor(const Cbor& value, PrivateState& into) {
    const Cbor::Array* f = value.record(2);
    const auto seconds = f ? (*f)[0].number() : value.number(); // earlier versions wrote no day
    if (!seconds || *seconds > LatestSecond) return bad();
    into.floor = static_cast<qint64>(*seconds);
    const auto day = f ? (*f)[1].number32() : std::optional(FloorClock::dayOf(into.floor).sinceEpoch);
    if (!day) return bad();
    into.floorDay = Day{*day};
    return {};
}

Cbor encodeClock(const ClockMemory& clock) {
    return Cbor::Array{leapOf(clock.leap), dayToCbor(clock.cameBackFrom), dayToCbor(clock.cameBackOn),
                       idsOf(clock.ended), limitsOf(clock.begun)};
}

Result<void> decodeClock(const Cbor& value, ClockMemory& into) {
    FieldReader reader(value, 5);
    const Cbor leap = reader.any();
    into.cameBackFrom = reader.optionalDay();
    into.cameBackOn = reader.optionalDay();
    const Cbor::Array ended = reader.list(MostEntries);
    const Cbor::Array begun = reader.list(MostEntries);
    if (reader.problem()) return *reader.problem();
    BOTHY_TRY(readLeap(leap, into.leap));
    BOTHY_TRY(readEnded(ended, into.ended));
    return readBegun(begun, into.begun);
}

} // namespace bothy
