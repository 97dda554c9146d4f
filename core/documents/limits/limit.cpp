#include "core/documents/limits/limit.h"

#include <algorithm>
#include <map>
#include <set>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithoutForm = 1; ///< has neither days nor fields
constexpr auto MaxLevel = static_cast<std::uint64_t>(LimitLevel::Yes);

/// One statement about a limit. Refers to the log.
struct HeldLimit {
    const VerifiedStatement* statement;
    std::optional<Limit> limit; ///< none when it is missing or cannot be read
    std::uint64_t depth;
    bool isRelax; ///< a loosening that counts; one that does not takes away what it leaves closed, and nothing else

    LimitLevel level() const { return limit ? limit->level : LimitLevel::No; }
};

/// What is held about one person's one limit.
struct LimitRecord {
    std::vector<HeldLimit> statements;
    bool suspended = false; ///< something restrictive that only a newer version understands
};

using LimitRecords = std::map<std::pair<DocumentId, PersonId>, LimitRecord>;

LimitRecords recordsOf(const StatementLog& log) {
    LimitRecords records;
    std::set<DocumentId> suspended;
    for (const VerifiedStatement& statement : log.all()) {
        if (isRestrictive(statement.kind()) && !isKnown(statement.kind())) suspended.insert(statement.subject());
        const bool isTighten = statement.kind() == StatementKind::BoundaryTighten;
        const bool isRelax = statement.kind() == StatementKind::BoundaryRelax;
        HeldLimit held{&statement, {}, log.causalDepth(statement), isRelax && log.isComplete(statement)};
        if (isTighten || isRelax) held.limit = limitIn(statement);
        if (isTighten || (isRelax && held.limit && (held.isRelax || held.level() < LimitLevel::Yes)))
            records[{statement.subject(), statement.author()}].statements.push_back(std::move(held));
    }
    for (auto& [key, record] : records)
        record.suspended = suspended.contains(key.first);
    return records;
}

/// Whether `later` stands in the place of `earlier`. A complete loosening may do so over all its author knew. A
/// tightening only where it takes nothing away.
bool replaces(const HeldLimit& later, const HeldLimit& earlier, const StatementLog& log) {
    if (!log.isInPast(*earlier.statement, *later.statement)) return false;
    return later.isRelax || (later.limit && earlier.limit && isAsTight(*later.limit, *earlier.limit));
}

std::vector<const HeldLimit*> standing(const LimitRecord& record, const StatementLog& log) {
    std::vector<const HeldLimit*> result;
    for (const HeldLimit& held : record.statements) {
        const bool replaced =
            std::ranges::any_of(record.statements, [&](const HeldLimit& later) { return replaces(later, held, log); });
        if (!replaced) result.push_back(&held);
    }
    std::ranges::sort(result, [](const HeldLimit* a, const HeldLimit* b) { // strictest first, then newest
        return std::tuple(a->level(), b->depth, a->statement->id()) <
               std::tuple(b->level(), a->depth, b->statement->id());
    });
    return result;
}

/// The items of all of these that are in effect, each once, sorted.
template <typename Range>
std::vector<QString> itemsOf(const Range& held) {
    std::set<QString> items;
    for (const HeldLimit* one : held)
        if (one->limit && one->level() < LimitLevel::Yes)
            items.insert(one->limit->items.begin(), one->limit->items.end());
    return {items.begin(), items.end()};
}

/// None where one of them has no such day: it began at once, or it has no end.
template <typename Range, typename Choose>
std::optional<Day> dayOf(const Range& held, std::optional<Day> Limit::*day, Choose choose) {
    std::optional<Day> result;
    for (const HeldLimit* one : held) {
        const std::optional<Day>& each = (*one->limit).*day;
        if (!each) return {};
        result = result ? choose(*result, *each) : *each;
    }
    return result;
}

LimitInEffect inEffect(const DocumentId& id, const PersonId& owner, const LimitRecord& record,
                       const StatementLog& log) {
    const std::vector<const HeldLimit*> strictestFirst = standing(record, log);
    LimitInEffect result{id, owner, {}, false};
    const bool readable = !record.suspended && strictestFirst.front()->limit;
    if (readable) {
        result.limit = *strictestFirst.front()->limit;
        result.limit.items = itemsOf(strictestFirst);
        std::vector<const HeldLimit*> closed;
        std::ranges::copy_if(strictestFirst, std::back_inserter(closed),
                             [](const HeldLimit* held) { return held->limit && held->level() < LimitLevel::Yes; });
        result.limit.startsOn = dayOf(closed, &Limit::startsOn, [](Day a, Day b) { return std::min(a, b); });
        result.limit.endsOn = dayOf(closed, &Limit::endsOn, [](Day a, Day b) { return std::max(a, b); });
        for (const HeldLimit* held : closed)
            result.standing.push_back(*held->limit);
        return result;
    }
    // What it closes is not known, so it closes all that any words of it ever closed, at once and without an end.
    std::vector<const HeldLimit*> all;
    for (const HeldLimit& held : record.statements)
        all.push_back(&held);
    result.limit.items = itemsOf(all);
    result.wordsMissing = true;
    result.standing = {result.limit};
    for (const HeldLimit* held : all) {
        if (!held->limit || held->level() == LimitLevel::Yes) continue;
        Limit each = *held->limit;
        each.level = LimitLevel::No;
        each.startsOn = each.endsOn = {};
        result.standing.push_back(std::move(each));
    }
    return result;
}

Result<StatementDraft> limitDraft(StatementKind kind, const DocumentId& id, const Limit& limit) {
    const Cbor message = limit.encode();
    if (const auto readBack = Limit::decode(message); !readBack) return readBack.error();
    return StatementDraft{kind, id, message};
}

} // namespace

std::optional<Limit> limitIn(const VerifiedStatement& statement) {
    const auto octets = statement.message();
    const auto message = octets ? decode(*octets) : Result<Cbor>(fail(ErrorKind::BadEncoding));
    const auto limit = message ? Limit::decode(*message) : Result<Limit>(message.error());
    return limit ? std::optional(*limit) : std::nullopt;
}

// [version, level, template, kind, words, [item...], look again | null, from | null, until | null, fields]
Cbor Limit::encode() const {
    return Cbor::Array{Version,
                       static_cast<std::uint16_t>(level),
                       templateId,
                       kind,
                       words,
                       idsToCbor(items),
                       dayToCbor(lookAgain),
                       dayToCbor(startsOn),
                       dayToCbor(endsOn),
                       fields.encode()};
}

Result<Limit> Limit::decode(const Cbor& message) {
    const bool hasForm = message.record(7) == nullptr;
    FieldReader reader(message, hasForm ? 10 : 7, hasForm ? Version : VersionWithoutForm);
    Limit limit;
    limit.level = static_cast<LimitLevel>(reader.number(MaxLevel));
    limit.templateId = reader.text(limits::idLength);
    limit.kind = reader.text(limits::idLength);
    limit.words = reader.text(limits::textLength);
    limit.items = reader.texts(limits::idLength);
    limit.lookAgain = reader.optionalDay();
    if (hasForm) {
        limit.startsOn = reader.optionalDay();
        limit.endsOn = reader.optionalDay();
        limit.fields = FilledFields::read(reader);
    }
    if (reader.problem()) return *reader.problem();
    return limit;
}

const LimitInEffect* LimitBoard::find(const DocumentId& id, const PersonId& owner) const {
    const auto held = std::ranges::find_if(
        limits, [&](const LimitInEffect& limit) { return limit.id == id && limit.owner == owner; });
    return held == limits.end() ? nullptr : &*held;
}

LimitBoard foldLimits(const StatementLog& log) {
    LimitBoard board;
    for (const auto& [key, record] : recordsOf(log)) {
        LimitInEffect limit = inEffect(key.first, key.second, record, log);
        if (limit.limit.level < LimitLevel::Yes) board.limits.push_back(std::move(limit));
    }
    return board;
}

Result<StatementDraft> tightenDraft(const DocumentId& id, const Limit& limit) {
    return limitDraft(StatementKind::BoundaryTighten, id, limit);
}

Result<StatementDraft> relaxDraft(const DocumentId& id, const Limit& limit) {
    return limitDraft(StatementKind::BoundaryRelax, id, limit);
}

} // namespace bothy
