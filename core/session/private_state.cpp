#include "core/session/private_state.h"

#include "core/documents/fields.h"
#include "core/statements/canonical.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr CanonicalLimits PocketLimits{.totalOctets = 64 * 1024 * 1024, .depth = 16};

/// Numbers are on disk: never change or reuse one.
enum class Part : std::uint64_t {
    Answers = 1,
    HeldBack = 2,
    SetAside = 3,
    OpenRound = 4,
    OwnLimits = 5,
    Removals = 6,
    Drafts = 7,
    PutAway = 8,
    TalkedAbout = 9,
    Floor = 10,
    IdleLock = 11,
    LeftForLater = 12,
    LimitDraft = 13,
    LastPage = 14,
    RowsMet = 30,
};

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

template <typename Id>
std::optional<Id> idIn(const Cbor& field) {
    return Id::from(field.bytes().value_or(Bytes()));
}

Cbor encodeIds(const std::set<DocumentId>& ids) {
    Cbor::Array result;
    for (const DocumentId& id : ids)
        result.push_back(id.bytes());
    return result;
}

Result<std::set<DocumentId>> decodeIds(const Cbor& value) {
    if (!value.array()) return bad("list of ids");
    std::set<DocumentId> ids;
    for (const Cbor& entry : *value.array()) {
        const auto id = idIn<DocumentId>(entry);
        if (!id) return bad("id");
        ids.insert(*id);
    }
    return ids;
}

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

Cbor encodeDraft(const DocumentId& id, const DocumentDraft& draft) {
    return Cbor::Array{id.bytes(), static_cast<std::uint16_t>(draft.type),
                       draft.predecessor ? Cbor(draft.predecessor->bytes()) : Cbor(), draft.content,
                       draft.changed.sinceEpoch};
}

Result<std::pair<DocumentId, DocumentDraft>> decodeDraft(const Cbor& value) {
    const Cbor::Array* f = value.record(5);
    if (!f) return bad("draft");
    const auto id = idIn<DocumentId>((*f)[0]);
    const auto type = (*f)[1].number();
    const auto changed = (*f)[4].number32();
    if (!id || !type || *type > 0xffff || !changed) return bad("draft field");
    DocumentDraft draft{static_cast<DocumentType>(*type), {}, (*f)[3], Day{*changed}};
    if (!(*f)[2].isNull()) {
        const auto predecessor = idIn<StatementId>((*f)[2]);
        if (!predecessor) return bad("draft predecessor");
        draft.predecessor = *predecessor;
    }
    return std::pair(*id, std::move(draft));
}

/// A map as an array of [id, value] pairs, or of the records that `encodeOne` makes.
template <typename Map, typename Encode>
Cbor encodeMap(const Map& map, Encode encodeOne) {
    Cbor::Array result;
    for (const auto& [id, value] : map)
        result.push_back(encodeOne(id, value));
    return result;
}

template <typename Map, typename Decode>
Result<void> decodeMap(const Cbor& value, Map& into, Decode decodeOne) {
    if (!value.array()) return bad("list");
    for (const Cbor& entry : *value.array()) {
        auto decoded = decodeOne(entry);
        if (!decoded) return decoded.error();
        into.insert(std::move(decoded).value());
    }
    return {};
}

Result<std::pair<DocumentId, Limit>> decodeOwnLimit(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    const auto id = f ? idIn<DocumentId>((*f)[0]) : std::nullopt;
    if (!id) return bad("own limit");
    auto limit = Limit::decode((*f)[1]);
    if (!limit) return limit.error();
    return std::pair(*id, std::move(limit).value());
}

Result<std::pair<DocumentId, PendingRemoval>> decodeRemoval(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    const auto id = f ? idIn<DocumentId>((*f)[0]) : std::nullopt;
    const auto asked = f ? (*f)[1].number() : std::nullopt;
    if (!id || !asked) return bad("removal");
    return std::pair(*id, PendingRemoval{static_cast<qint64>(*asked)});
}

template <typename T>
Result<void> keep(Result<T> decoded, T& into) {
    if (!decoded) return decoded.error();
    into = std::move(decoded).value();
    return {};
}

Result<void> decodeSetAside(const Cbor& value, std::optional<SetAside>& into) {
    const Cbor::Array* f = value.record(2);
    if (!f || !(*f)[0].number32() || !(*f)[1].boolean()) return bad("set aside");
    into = SetAside{Day{*(*f)[0].number32()}, *(*f)[1].boolean()};
    return {};
}

Result<void> decodeOpenRound(const Cbor& value, std::optional<OpenRound>& into) {
    auto offer = Offer::fromCbor(value);
    if (!offer) return offer.error();
    into = OpenRound{std::move(offer).value()};
    return {};
}

Result<void> decodeLimitDraft(const Cbor& value, std::optional<LimitDraft>& into) {
    const Cbor::Array* f = value.record(3);
    const auto id = f ? idIn<DocumentId>((*f)[0]) : std::nullopt;
    const auto shared = f ? (*f)[2].boolean() : std::nullopt;
    if (!id || !shared) return bad("limit draft");
    auto limit = Limit::decode((*f)[1]);
    if (!limit) return limit.error();
    into = LimitDraft{*id, std::move(limit).value(), *shared};
    return {};
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

Result<void> decodeRowsMet(const Cbor& value, std::optional<RowsMet>& into) {
    const Cbor::Array* f = value.record(3);
    if (!f || !(*f)[0].number32()) return bad("rows met");
    auto known = decodeRows((*f)[1]);
    auto fresh = decodeRows((*f)[2]);
    if (!known || !fresh) return bad("rows met");
    into = RowsMet{Day{*(*f)[0].number32()}, std::move(known).value(), std::move(fresh).value()};
    return {};
}

Result<void> decodeNumber(const Cbor& value, std::uint64_t most, auto& into) {
    const auto number = value.number();
    if (!number || *number > most) return bad("number");
    into = static_cast<std::remove_reference_t<decltype(into)>>(*number);
    return {};
}

Result<void> decodePart(Part part, const Cbor& value, PrivateState& into) {
    switch (part) {
    case Part::Answers:
        return keep(AnswerSheet::fromCbor(value), into.answers);
    case Part::HeldBack:
        return keep(decodeHeldBack(value), into.heldBack);
    case Part::SetAside:
        return decodeSetAside(value, into.setAside);
    case Part::OpenRound:
        return decodeOpenRound(value, into.openRound);
    case Part::OwnLimits:
        return decodeMap(value, into.ownLimits, decodeOwnLimit);
    case Part::Removals:
        return decodeMap(value, into.removals, decodeRemoval);
    case Part::Drafts:
        return decodeMap(value, into.drafts, decodeDraft);
    case Part::PutAway:
        return keep(decodeIds(value), into.putAway);
    case Part::TalkedAbout:
        return keep(decodeIds(value), into.talkedAbout);
    case Part::Floor:
        return decodeNumber(value, std::uint64_t{1} << 40, into.floor);
    case Part::IdleLock:
        return decodeNumber(value, 24 * 60, into.idleLockMinutes);
    case Part::LimitDraft:
        return decodeLimitDraft(value, into.limitDraft);
    case Part::LeftForLater:
        return keep(decodeIds(value), into.leftForLater);
    case Part::RowsMet:
        return decodeRowsMet(value, into.rowsMet);
    case Part::LastPage:
        if (!value.text() || value.text()->size() > 64) return bad("last page");
        into.lastPage = *value.text();
        return {};
    }
    return fail(ErrorKind::VaultNewer, QStringLiteral("private part"));
}

} // namespace

Bytes encodePrivate(const PrivateState& state) {
    Cbor::Array parts;
    const auto add = [&parts](Part part, Cbor value) {
        parts.push_back(Cbor::Array{static_cast<std::uint64_t>(part), std::move(value)});
    };
    add(Part::Answers, state.answers.toCbor());
    add(Part::HeldBack, encodeHeldBack(state.heldBack));
    if (state.setAside) add(Part::SetAside, Cbor::Array{state.setAside->day.sinceEpoch, state.setAside->sooner});
    if (state.openRound) add(Part::OpenRound, state.openRound->offered.toCbor());
    add(Part::OwnLimits, encodeMap(state.ownLimits, [](const DocumentId& id, const Limit& limit) {
            return Cbor::Array{id.bytes(), limit.encode()};
        }));
    add(Part::Removals, encodeMap(state.removals, [](const DocumentId& id, const PendingRemoval& removal) {
            return Cbor::Array{id.bytes(), static_cast<std::uint64_t>(removal.askedAt)};
        }));
    add(Part::Drafts, encodeMap(state.drafts, encodeDraft));
    add(Part::PutAway, encodeIds(state.putAway));
    add(Part::TalkedAbout, encodeIds(state.talkedAbout));
    add(Part::Floor, static_cast<std::uint64_t>(state.floor));
    add(Part::IdleLock, state.idleLockMinutes);
    if (const auto& draft = state.limitDraft)
        add(Part::LimitDraft, Cbor::Array{draft->id.bytes(), draft->limit.encode(), draft->shared});
    if (!state.leftForLater.empty()) add(Part::LeftForLater, encodeIds(state.leftForLater));
    if (const auto& met = state.rowsMet)
        add(Part::RowsMet, Cbor::Array{met->round.sinceEpoch, encodeRows(met->known), encodeRows(met->fresh)});
    if (!state.lastPage.isEmpty()) add(Part::LastPage, state.lastPage);
    return encode(Cbor::Array{Version, std::move(parts)});
}

Result<PrivateState> decodePrivate(ByteView octets) {
    PrivateState state;
    if (octets.isEmpty()) return state; // a new person
    const auto value = decode(octets, PocketLimits);
    if (!value) return value.error();
    const Cbor::Array* f = value->record(2);
    if (!f || !(*f)[0].number() || !(*f)[1].array()) return bad("private part");
    if (*(*f)[0].number() > Version) return fail(ErrorKind::VaultNewer, QStringLiteral("private part"));
    for (const Cbor& entry : *(*f)[1].array()) {
        const Cbor::Array* part = entry.record(2);
        if (!part || !(*part)[0].number()) return bad("private part entry");
        BOTHY_TRY(decodePart(static_cast<Part>(*(*part)[0].number()), (*part)[1], state));
    }
    return state;
}

} // namespace bothy
