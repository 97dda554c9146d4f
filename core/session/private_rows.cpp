#include "core/session/private_rows.h"

namespace bothy {

namespace {

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

Cbor encodeRows(const std::vector<SharedRow>& rows) {
    Cbor::Array result;
    for (const SharedRow& row : rows)
        result.push_back(Cbor::Array{row.itemId, row.direction, row.bothYes});
    return result;
}

Result<std::vector<SharedRow>> decodeRows(const Cbor& value) {
    if (!value.array()) return bad("rows");
    std::vector<SharedRow> rows;
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* f = entry.record(3);
        if (!f || !(*f)[0].text() || !(*f)[1].number32() || !(*f)[2].boolean()) return bad("row");
        rows.push_back({*(*f)[0].text(), static_cast<int>(*(*f)[1].number32()), *(*f)[2].boolean()});
    }
    return rows;
}

} // namespace

Cbor encodeHeldBack(const std::set<std::pair<ItemId, RoleSide>>& rows) {
    Cbor::Array result;
    for (const auto& [item, side] : rows)
        result.push_back(Cbor::Array{item.text(), static_cast<std::uint32_t>(side)});
    return result;
}

Result<std::set<std::pair<ItemId, RoleSide>>> decodeHeldBack(const Cbor& value) {
    if (!value.array()) return bad("held rows");
    std::set<std::pair<ItemId, RoleSide>> rows;
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* f = entry.record(2);
        const auto text = f ? (*f)[0].text() : std::nullopt;
        const auto item = text ? ItemId::from(QStringView(*text)) : std::nullopt;
        const auto side = f ? (*f)[1].number() : std::nullopt;
        if (!item || !side || *side > 2) return bad("held row");
        rows.insert({*item, static_cast<RoleSide>(*side)});
    }
    return rows;
}

Cbor encodeRowsMet(const RowsMet& met) {
    return Cbor::Array{met.round.sinceEpoch, encodeRows(met.known), encodeRows(met.fresh)};
}

Result<void> decodeRowsMet(const Cbor& value, std::optional<RowsMet>& into) {
    const Cbor::Array* f = value.record(3);
    if (!f || !(*f)[0].number32()) return bad("rows met");
    auto known = decodeRows((*f)[1]);
    auto fresh = decodeRows((*f)[2]);
    if (!known || !fresh) return bad("rows met");
    into = RowsMet{Day{*(*f)[0].number32()}, std::move(known).value(), std::move(fresh).value()};
    return {};
}

Cbor encodeSetAside(const SetAside& aside) {
    Cbor::Array rows;
    for (const OfferedRow& row : aside.rows)
        rows.push_back(
            Cbor::Array{row.item.text(), static_cast<std::uint32_t>(row.side), static_cast<std::uint32_t>(row.level)});
    return Cbor::Array{aside.day.sinceEpoch, aside.sooner, std::move(rows)};
}

Result<void> decodeSetAside(const Cbor& value, std::optional<SetAside>& into) {
    const Cbor::Array* f = value.record(3);
    if (!f || !(*f)[0].number32() || !(*f)[1].boolean() || !(*f)[2].array()) return bad("set aside");
    SetAside aside{Day{*(*f)[0].number32()}, *(*f)[1].boolean(), {}};
    for (const Cbor& entry : *(*f)[2].array()) {
        const Cbor::Array* row = entry.record(3);
        const auto text = row ? (*row)[0].text() : std::nullopt;
        const auto item = text ? ItemId::from(QStringView(*text)) : std::nullopt;
        const auto side = row ? (*row)[1].number() : std::nullopt;
        const auto level = row ? (*row)[2].number() : std::nullopt;
        if (!item || !side || *side > 2 || !level || *level < 1 || *level > 2) return bad("row set aside");
        aside.rows.push_back({*item, static_cast<RoleSide>(*side), static_cast<Level>(*level)});
    }
    into = std::move(aside);
    return {};
}

Cbor encodeItems(const std::set<ItemId>& items) {
    Cbor::Array result;
    for (const ItemId& id : items)
        result.push_back(id.text());
    return result;
}

Result<void> decodeItems(const Cbor& value, std::set<ItemId>& into) {
    if (!value.array()) return bad("items");
    for (const Cbor& entry : *value.array()) {
        const auto text = entry.text();
        const auto id = text ? ItemId::from(QStringView(*text)) : std::nullopt;
        if (!id) return bad("item id");
        into.insert(*id);
    }
    return {};
}

} // namespace bothy
