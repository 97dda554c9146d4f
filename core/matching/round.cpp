#include "core/matching/round.h"

#include "core/crypto/envelope.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace bothy {

OwnRound OwnRound::clone() const {
    return {round, isProposer, since, feed, isTakenBack, closed, bits.clone(), x.clone(), opener.clone(), m1.clone()};
}

namespace {

constexpr std::size_t LengthOctets = 4;

using Secrets = std::array<SecretBytes, 4>; // bits, x, opener, m1

Bytes contextOf(const DocumentId& round) {
    return encode(Cbor::Array{QStringLiteral("bothy/round/1"), round.bytes()});
}

/// Each with its length before it, in memory that is wiped.
SecretBytes joined(std::initializer_list<const SecretBytes*> secrets) {
    std::size_t size = 0;
    for (const SecretBytes* secret : secrets)
        size += LengthOctets + secret->size();
    SecretBytes all(size);
    std::uint8_t* at = all.data();
    for (const SecretBytes* secret : secrets) {
        qToBigEndian(static_cast<quint32>(secret->size()), at);
        at = std::copy_n(secret->data(), secret->size(), at + LengthOctets);
    }
    return all;
}

std::optional<Secrets> parted(const SecretBytes& all) {
    Secrets secrets;
    ByteView rest = all.view();
    for (SecretBytes& secret : secrets) {
        if (rest.size() < static_cast<qsizetype>(LengthOctets)) return {};
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
        rest = rest.sliced(LengthOctets);
        if (rest.size() < size) return {};
        secret = SecretBytes::copyOf(rest.first(size));
        rest = rest.sliced(size);
    }
    if (!rest.isEmpty()) return {};
    return secrets;
}

} // namespace

namespace {

std::optional<std::set<ItemId>> itemsFrom(const Cbor& value) {
    const Cbor::Array* list = value.array();
    if (!list) return {};
    std::set<ItemId> items;
    for (const Cbor& each : *list) {
        const auto text = each.text();
        const auto item = text ? ItemId::from(QStringView(*text)) : std::nullopt;
        if (!item || !items.insert(*item).second) return {};
    }
    return items;
}

} // namespace

// [round, is proposer, since, feed, is taken back, closed items, sealed box of bits, x, opener and m1]
Cbor OwnRound::toCbor(const MatchHedgeKey& hedge) const {
    Cbor::Array items;
    for (const ItemId& item : closed)
        items.push_back(item.text());
    return Cbor::Array{round.bytes(),
                       isProposer,
                       since.sinceEpoch,
                       feed.bytes(),
                       isTakenBack,
                       std::move(items),
                       seal(deriveRoundKey(hedge), contextOf(round), joined({&bits, &x, &opener, &m1}).view())};
}

Result<OwnRound> OwnRound::fromCbor(const Cbor& value, const MatchHedgeKey& hedge) {
    const auto bad = fail(ErrorKind::BadEncoding, QStringLiteral("own round"));
    const Cbor::Array* f = value.record(7);
    if (!f) return bad;
    const auto round = DocumentId::from((*f)[0].bytes().value_or(Bytes()));
    const auto isProposer = (*f)[1].boolean();
    const auto since = (*f)[2].number32();
    const auto feed = FeedId::from((*f)[3].bytes().value_or(Bytes()));
    const auto isTakenBack = (*f)[4].boolean();
    auto closed = itemsFrom((*f)[5]);
    const auto box = (*f)[6].bytes();
    if (!round || !isProposer || !since || !feed || !isTakenBack || !closed || !box) return bad;
    const auto plain = unseal(deriveRoundKey(hedge), contextOf(*round), *box);
    if (!plain) return plain.error();
    auto secrets = parted(*plain);
    if (!secrets) return bad;
    auto& [bits, x, opener, m1] = *secrets;
    return OwnRound{*round,          *isProposer,  Day{*since},       *feed,        *isTakenBack, std::move(*closed),
                    std::move(bits), std::move(x), std::move(opener), std::move(m1)};
}

namespace {

bool contains(const std::vector<DocumentId>& ids, const DocumentId& id) {
    return std::ranges::find(ids, id) != ids.end();
}

/// Two proposals at once: does the other one count? The one that knew the other, else the smaller hash.
bool givesWay(const RoundRecord& own, const RoundRecord& other, const RoundSituation& now) {
    if (contains(own.knew, other.id)) return false;
    if (contains(other.knew, own.id)) return true;
    return now.usable.at(other.id) < now.ownTerms;
}

const RoundRecord* firstUsable(const std::vector<RoundRecord>& rounds, const RoundSituation& now) {
    const auto found = std::ranges::find_if(rounds, [&](const RoundRecord& r) { return now.usable.contains(r.id); });
    return found == rounds.end() ? nullptr : &*found;
}

RoundStep stepOfProposer(const std::vector<RoundRecord>& rounds, const RoundRecord& own, const RoundSituation& now) {
    if (now.isStale) return {.act = RoundAct::Abort, .round = own.id};
    if (now.isPaused) return {};
    if (own.accept) return {.act = RoundAct::Open, .round = own.id};
    if (!now.isSetAside) return {};
    for (const RoundRecord& other : rounds)
        if (now.usable.contains(other.id) && givesWay(own, other, now))
            return {.act = RoundAct::Accept, .round = other.id, .givesWay = own.id};
    return {};
}

/// The round is there as the pocket has it, began on the feed of today, and nothing of mine has left in it.
bool isSound(const OwnRound& own, const RoundRecord* round, const RoundSituation& now) {
    return round && round->isMine == own.isProposer && (round->isMine || round->iAnswered) && own.feed == now.feed &&
           !round->myPart && !round->isWithdrawn() && !own.isTakenBack;
}

/// While the own answers have not left.
RoundStep stepBeforeLeaving(const std::vector<RoundRecord>& rounds, const OwnRound& own, const RoundSituation& now) {
    const RoundRecord* round = findRound(rounds, own.round);
    const RoundStep abort{.act = RoundAct::Abort, .round = own.round};
    if (!isSound(own, round, now) || own.since.plus(OwnRound::lapseDays) < now.today) return abort;
    if (own.isProposer) return stepOfProposer(rounds, *round, now);
    if (round->open) return {.act = RoundAct::Finish, .round = own.round};
    return now.isStale ? abort : RoundStep{};
}

/// Both have their record, or the round was withdrawn and nobody waits for anything in it.
bool hasEnded(const RoundRecord& round) {
    return (round.iRecorded && round.theyRecorded) || round.isWithdrawn();
}

/// A write that did not land can leave a pocket that thinks its answers have gone.
bool hasLeftIndeed(const std::vector<RoundRecord>& rounds, const OwnRound& own) {
    const RoundRecord* round = findRound(rounds, own.round);
    return round && (round->myPart || hasEnded(*round));
}

/// I began or answered it, and what I would need to go on is gone: a vault that was put back in time, say.
bool isOrphan(const RoundRecord& round) {
    return (round.isMine || round.iAnswered) && !round.myPart && !round.isWithdrawn();
}

} // namespace

const RoundRecord* roundInFlight(const std::vector<RoundRecord>& rounds) {
    const auto found =
        std::ranges::find_if(rounds, [](const RoundRecord& r) { return r.lacksTheirPart() && !r.isWithdrawn(); });
    return found == rounds.end() ? nullptr : &*found;
}

RoundStep nextStep(const std::vector<RoundRecord>& rounds, const OwnRound* own, const RoundSituation& now) {
    if (own && !own->hasLeft()) return stepBeforeLeaving(rounds, *own, now);
    if (const RoundRecord* open = roundInFlight(rounds))
        return open->finish ? RoundStep{.act = RoundAct::Record, .round = open->id} : RoundStep{};
    if (own && !hasLeftIndeed(rounds, *own)) return {.act = RoundAct::Abort, .round = own->round};
    for (const RoundRecord& round : rounds) {
        if (!hasEnded(round)) continue;
        const bool isEmptied = now.emptied.contains(round.id) && !round.results.empty();
        if (!round.toForget.empty() || (own && own->round == round.id) || isEmptied)
            return {.act = RoundAct::Forget, .round = round.id, .dropsResults = isEmptied};
    }
    for (const RoundRecord& round : rounds)
        if (isOrphan(round)) return {.act = RoundAct::Abort, .round = round.id};
    if (!now.isSetAside || now.isPaused) return {};
    if (const RoundRecord* other = firstUsable(rounds, now)) return {.act = RoundAct::Accept, .round = other->id};
    return now.mayPropose ? RoundStep{.act = RoundAct::Propose} : RoundStep{};
}

} // namespace bothy
