#include "core/matching/offer.h"

#include <algorithm>

namespace bothy {

namespace {

Error bad() {
    return fail(ErrorKind::BadEncoding, QStringLiteral("offer"));
}

std::optional<OfferedRow> decodeRow(const Cbor& value) {
    const Cbor::Array* f = value.record(3);
    if (!f) return std::nullopt;
    const auto text = (*f)[0].text();
    const auto item = text ? ItemId::from(QStringView(*text)) : std::nullopt;
    const auto side = (*f)[1].number();
    const auto level = (*f)[2].number();
    if (!item || !side || *side > 2 || !level || *level < 1 || *level > 2) return std::nullopt;
    return OfferedRow{*item, static_cast<RoleSide>(*side), static_cast<Level>(*level)};
}

} // namespace

std::size_t Offer::itemCount() const {
    std::size_t count = 0;
    const ItemId* before = nullptr;
    for (const OfferedRow& row : rows) {
        if (!before || !(*before == row.item)) ++count;
        before = &row.item;
    }
    return count;
}

Cbor Offer::toCbor() const {
    Cbor::Array encoded;
    for (const OfferedRow& row : rows)
        encoded.push_back(
            Cbor::Array{row.item.text(), static_cast<std::uint32_t>(row.side), static_cast<std::uint32_t>(row.level)});
    return Cbor::Array{1, person.bytes(), round.bytes(), intervalOver, sooner, std::move(encoded)};
}

Result<Offer> Offer::fromCbor(const Cbor& value) {
    const Cbor::Array* f = value.record(6);
    if (!f || (*f)[0].number() != 1u) return bad();
    const auto person = PersonId::from((*f)[1].bytes().value_or(Bytes()));
    const auto round = DocumentId::from((*f)[2].bytes().value_or(Bytes()));
    const auto intervalOver = (*f)[3].boolean();
    const auto sooner = (*f)[4].boolean();
    const Cbor::Array* rows = (*f)[5].array();
    if (!person || !round || !intervalOver || !sooner || !rows) return bad();
    Offer offer{*person, *round, *intervalOver, *sooner, {}};
    for (const Cbor& entry : *rows) {
        const auto row = decodeRow(entry);
        if (!row) return bad();
        offer.rows.push_back(*row);
    }
    if (!std::is_sorted(offer.rows.begin(), offer.rows.end())) return bad();
    return offer;
}

Direction directionOf(RoleSide side, bool ownerIsFirstPerson) {
    if (side == RoleSide::Both) return Direction::Mutual;
    return (side == RoleSide::First) == ownerIsFirstPerson ? Direction::FirstGives : Direction::SecondGives;
}

} // namespace bothy
