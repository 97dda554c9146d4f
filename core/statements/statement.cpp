#include "core/statements/statement.h"

#include "core/crypto/hash.h"
#include "core/statements/canonical.h"

#include <algorithm>
#include <functional>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr std::size_t HeaderFields = 13;

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

template <typename Id>
bool take(const Cbor& field, Id& into) {
    const auto octets = field.bytes();
    if (!octets) return false;
    const auto id = Id::from(*octets);
    if (id) into = *id;
    return id.has_value();
}

bool take(const Cbor& field, std::uint32_t& into) {
    const auto number = field.number32();
    if (number) into = *number;
    return number.has_value();
}

bool take(const Cbor& field, std::uint64_t& into) {
    const auto number = field.number();
    if (number) into = *number;
    return number.has_value();
}

bool takePrevious(const Cbor& field, std::optional<StatementId>& into) {
    if (field.isNull()) return true;
    StatementId id;
    if (!take(field, id)) return false;
    into = id;
    return true;
}

bool takeSeen(const Cbor& field, std::vector<SeenHead>& into) {
    const Cbor::Array* entries = field.array();
    if (!entries || entries->size() > maxSeenHeads) return false;
    for (const Cbor& entry : *entries) {
        const Cbor::Array* parts = entry.record(3);
        SeenHead head;
        if (!parts || !take((*parts)[0], head.feed) || !take((*parts)[1], head.seq) || !take((*parts)[2], head.head))
            return false;
        if (head.seq == 0) return false;
        into.push_back(head);
    }
    return std::adjacent_find(into.begin(), into.end(), std::greater_equal<>()) == into.end();
}

bool takeKind(const Cbor& field, StatementKind& into) {
    const auto number = field.number();
    if (!number || *number > 0xffff) return false;
    into = static_cast<StatementKind>(*number);
    return true;
}

} // namespace

SeenHead SeenHead::of(const FeedId& feed, std::uint64_t seq, const StatementId& head) {
    SeenHead result;
    std::copy_n(feed.data(), decltype(SeenHead::feed)::size, result.feed.data());
    result.seq = seq;
    std::copy_n(head.data(), decltype(SeenHead::head)::size, result.head.data());
    return result;
}

bool SeenHead::names(const FeedId& id) const {
    return id.view().startsWith(feed.view());
}
bool SeenHead::isHead(const StatementId& id) const {
    return id.view().startsWith(head.view());
}

StatementId statementIdOf(ByteView header) {
    return deriveId<StatementId>(domain::StatementId, {header});
}

Bytes encodeHeader(const StatementHeader& header) {
    Cbor::Array seen;
    for (const SeenHead& head : header.seen)
        seen.push_back(Cbor::Array{head.feed.bytes(), head.seq, head.head.bytes()});
    return encode(Cbor::Array{Version, header.couple.bytes(), header.epoch, header.person.bytes(), header.feed.bytes(),
                              header.seq, header.previous ? Cbor(header.previous->bytes()) : Cbor(), std::move(seen),
                              header.day.sinceEpoch, static_cast<std::uint16_t>(header.kind), header.subject.bytes(),
                              header.payloadLength, header.payloadHash.bytes()});
}

Result<StatementHeader> decodeHeader(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = maxHeaderOctets});
    if (!value) return value.error();
    const Cbor::Array* f = value->record(HeaderFields);
    if (!f || (*f)[0].number() != Version) return bad("statement header of another version");
    StatementHeader header;
    const bool taken =
        take((*f)[1], header.couple) && take((*f)[2], header.epoch) && take((*f)[3], header.person) &&
        take((*f)[4], header.feed) && take((*f)[5], header.seq) && takePrevious((*f)[6], header.previous) &&
        takeSeen((*f)[7], header.seen) && take((*f)[8], header.day.sinceEpoch) && takeKind((*f)[9], header.kind) &&
        take((*f)[10], header.subject) && take((*f)[11], header.payloadLength) && take((*f)[12], header.payloadHash);
    if (!taken) return bad("statement header field");
    if (header.seq == 0 || (header.seq == 1) != !header.previous) return bad("statement number");
    return header;
}

Bytes encodeSealed(const SealedStatement& statement) {
    return encode(Cbor::Array{Version, statement.header, statement.signature.bytes(),
                              statement.payload ? Cbor(*statement.payload) : Cbor()});
}

Result<SealedStatement> decodeSealed(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = maxHeaderOctets + maxPayloadOctets + 128});
    if (!value) return value.error();
    const Cbor::Array* f = value->record(4);
    if (!f || (*f)[0].number() != Version) return bad("stored statement of another version");
    SealedStatement statement;
    const auto header = (*f)[1].bytes();
    const auto payload = (*f)[3].bytes();
    if (!header || !take((*f)[2], statement.signature) || (!payload && !(*f)[3].isNull()))
        return bad("stored statement field");
    statement.header = *header;
    statement.payload = payload;
    return statement;
}

} // namespace bothy
