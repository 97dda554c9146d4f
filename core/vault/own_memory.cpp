#include "core/vault/own_memory.h"

#include "core/statements/canonical.h"
#include "core/statements/lasting.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithOtherMarks = 1;
/// Words of a plan are kept along while they are not larger than this; that they were offered is kept always.
constexpr qsizetype LargestWords = 16 * 1024;
constexpr qsizetype LargestOtherWords = 64 * 1024; ///< of all other kinds; no program of Bothy writes more
constexpr CanonicalLimits Limits{.totalOctets = OwnMemory::mostOctets, .depth = 3};

/// Answers of its author are in it.
bool hasLeft(StatementKind kind) {
    return kind == StatementKind::MatchOpen || kind == StatementKind::MatchFinish;
}

/// A new wording can do without its words. Anything else is so large only when another program wrote it.
bool goesWithoutWords(const StatementHeader& header) {
    const qsizetype largest = header.kind == StatementKind::DocumentRevise ? LargestWords : LargestOtherWords;
    return lastingOf(header.kind) == Lasting::WithoutWords || header.payloadLength > std::uint64_t(largest);
}

} // namespace

OwnMemory OwnMemory::of(const StatementLog& log, const PersonId& me) {
    std::vector<const VerifiedStatement*> own;
    for (const VerifiedStatement& statement : log.all())
        if (statement.author() == me) own.push_back(&statement);
    std::ranges::sort(
        own, {}, [&](const auto* each) { return std::tuple(log.causalDepth(*each), each->header().seq, each->id()); });
    OwnMemory memory;
    for (const VerifiedStatement* statement : own)
        memory.keep(statement->header(), statement->sealed(),
                    [&](const StatementId& earlier) { return log.isInPast(*log.find(earlier), *statement); });
    memory.noteExtents(log, me);
    return memory;
}

void OwnMemory::add(const SealedStatement& own) {
    addKnowing(own, [](const StatementId&) { return true; });
}

void OwnMemory::addOwed(const SealedStatement& own) {
    addKnowing(own, [](const StatementId&) { return false; });
}

void OwnMemory::addKnowing(const SealedStatement& own, const Knows& knows) {
    const auto header = decodeHeader(own.header);
    if (!header) return;
    m_feeds[header->feed].add(*header, statementIdOf(own.header), own.payload.has_value());
    keep(*header, own, knows);
}

void OwnMemory::keep(const StatementHeader& header, const SealedStatement& own, const Knows& knows) {
    if (hasLeft(header.kind)) m_lastPart = std::max(m_lastPart, std::optional(header.day));
    std::erase_if(m_kept, [&](const Kept& earlier) {
        return earlier.header.subject == header.subject && standsFor(header.kind, earlier.header.kind) &&
               knows(statementIdOf(earlier.sealed.header));
    });
    if (lastingOf(header.kind) == Lasting::No) return;
    SealedStatement sealed = own;
    if (goesWithoutWords(header)) sealed.payload.reset();
    Bytes octets = encodeSealed(sealed);
    m_kept.push_back({header, std::move(sealed), std::move(octets)});
}

bool OwnMemory::noteExtents(const StatementLog& log, const PersonId& me) {
    std::map<FeedId, FeedExtent> now = log.extents();
    std::size_t ofOthers = 0;
    std::erase_if(now, [&](const auto& feed) { return feed.second.person != me && ++ofOthers > mostFeeds; });
    return std::exchange(m_feeds, std::move(now)) != m_feeds;
}

std::map<FeedId, PersonId> OwnMemory::owners() const {
    std::map<FeedId, PersonId> owners;
    for (const auto& [feed, extent] : m_feeds)
        owners.emplace(feed, extent.person);
    return owners;
}

void OwnMemory::include(const OwnMemory& other, bool isNewer) {
    for (const Kept& each : other.m_kept)
        if (std::ranges::find(m_kept, each) == m_kept.end()) m_kept.push_back(each);
    for (const auto& [feed, extent] : other.m_feeds) {
        FeedExtent& known = m_feeds[feed];
        if (known.seq < extent.seq || (isNewer && known.seq == extent.seq)) known = extent;
    }
    m_lastPart = std::max(m_lastPart, other.m_lastPart);
}

void OwnMemory::includeForeign(OwnMemory other) {
    qsizetype octets = 0;
    std::erase_if(other.m_kept, [&](const Kept& each) {
        if (std::ranges::find(m_kept, each) != m_kept.end()) return true;
        octets += each.octets.size();
        return octets > mostForeignOctets;
    });
    include(other);
}

std::vector<SealedStatement> OwnMemory::kept() const {
    std::vector<SealedStatement> all;
    for (const Kept& each : m_kept)
        all.push_back(each.sealed);
    return all;
}

std::uint64_t OwnMemory::missingWhere(const StatementLog& log, const std::function<bool(const PersonId&)>& isOf) const {
    std::uint64_t missing = 0;
    for (const auto& [id, known] : m_feeds) {
        if (!isOf(known.person)) continue;
        const FeedExtent now = log.extentUpTo(id, known.seq);
        const auto lacking = [](std::uint64_t before, std::uint64_t after) { return before - std::min(before, after); };
        const std::uint64_t gone = std::max(lacking(known.held, now.held), lacking(known.spoken, now.spoken));
        const bool areOthers = now.held == known.held && !now.isSameAs(known); // in their place
        missing += gone > 0 ? gone : areOthers;
    }
    return missing;
}

std::uint64_t OwnMemory::missing(const StatementLog& log, const PersonId& me) const {
    return missingWhere(log, [&](const PersonId& author) { return author == me; });
}

std::uint64_t OwnMemory::missingOfOthers(const StatementLog& log, const PersonId& me) const {
    return missingWhere(log, [&](const PersonId& author) { return author != me; });
}

std::map<FeedId, OwnMemory::Doubtful> OwnMemory::doubtful(const StatementLog& log, const PersonId& me) const {
    std::map<FeedId, Doubtful> feeds;
    for (const auto& [feed, all] : log.extents()) {
        if (all.person != me) continue;
        const auto remembered = m_feeds.find(feed);
        const bool isRemembered = remembered != m_feeds.end() && remembered->second.person == me;
        const FeedExtent known = isRemembered ? remembered->second : FeedExtent();
        const FeedExtent now = log.extentUpTo(feed, known.seq);
        const bool isMore = all.held > now.held;
        if (now.isSameAs(known)) {
            if (isMore) feeds[feed] = {known.seq, true};
        } else {
            feeds[feed] = {lastForSure(feed, log), isMore || now.held >= known.held};
        }
    }
    return feeds;
}

/// Each statement names the one before it, so one that is kept vouches for all of them, where they chain up to it.
std::uint64_t OwnMemory::lastForSure(const FeedId& feed, const StatementLog& log) const {
    std::uint64_t last = 0;
    const std::uint64_t end = log.chainEnd(feed);
    for (const Kept& each : m_kept)
        if (each.header.feed == feed && each.header.seq <= end && log.find(statementIdOf(each.sealed.header)))
            last = std::max(last, each.header.seq);
    return last;
}

// [version, [[feed, person, seq, held, spoken, mark]...], [statement...], day | null]
Bytes OwnMemory::encode() const {
    Cbor::Array feeds, kept;
    for (const auto& [id, extent] : m_feeds)
        feeds.push_back(Cbor::Array{id.bytes(), extent.person.bytes(), extent.seq, extent.held, extent.spoken,
                                    extent.mark.bytes()});
    for (const Kept& each : m_kept)
        kept.push_back(each.octets);
    return bothy::encode(
        Cbor::Array{Version, std::move(feeds), std::move(kept), m_lastPart ? Cbor(m_lastPart->sinceEpoch) : Cbor()});
}

std::optional<OwnMemory> OwnMemory::decode(ByteView octets) {
    const auto value = bothy::decode(octets, Limits);
    const Cbor::Array* f = value ? value->record(4) : nullptr;
    const auto version = f ? (*f)[0].number() : std::nullopt;
    const bool isMarked = version == Version;
    if ((!isMarked && version != VersionWithOtherMarks) || !(*f)[1].array() || !(*f)[2].array()) return {};
    OwnMemory memory;
    for (const Cbor& entry : *(*f)[1].array()) {
        const Cbor::Array* e = entry.record(6);
        if (!e) return {};
        const auto feed = FeedId::from((*e)[0].bytes().value_or(Bytes()));
        const auto person = PersonId::from((*e)[1].bytes().value_or(Bytes()));
        const auto seq = (*e)[2].number();
        const auto held = (*e)[3].number();
        const auto spoken = (*e)[4].number();
        const auto mark = StatementId::from((*e)[5].bytes().value_or(Bytes()));
        if (!feed || !person || !seq || !held || !spoken || !mark) return {};
        memory.m_feeds[*feed] = {*person, *seq, *held, *spoken, isMarked ? *mark : StatementId()};
    }
    for (const Cbor& entry : *(*f)[2].array()) {
        Bytes stored = entry.bytes().value_or(Bytes());
        auto sealed = decodeSealed(stored);
        auto header = sealed ? decodeHeader(sealed->header) : Result<StatementHeader>(sealed.error());
        if (!header) return {};
        memory.m_kept.push_back({std::move(*header), std::move(*sealed), std::move(stored)});
    }
    if (const Cbor& day = (*f)[3]; !day.isNull()) {
        if (!day.number32()) return {};
        memory.m_lastPart = Day{*day.number32()};
    }
    return memory;
}

} // namespace bothy
