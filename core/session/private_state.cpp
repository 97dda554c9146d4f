#include "core/session/private_state.h"

#include "core/documents/fields.h"
#include "core/session/clock_return.h"
#include "core/session/private_boundaries.h"
#include "core/session/private_care.h"
#include "core/session/private_look.h"
#include "core/session/private_rows.h"
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
    OpenRound = 4, ///< of comparisons that took place in one program; let go when met
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
    OpenSecrets = 16, ///< a round with its secrets as they are, of earlier versions; let go when met
    LookedAt = 17,
    Notices = 18,
    UnmaskedRound = 19, ///< a round without what was masked then, of earlier versions; let go when met
    Hidden = 20,
    AnswerDays = 21,
    OwnRound = 22,
    OwnItems = 25,
    OwnSections = 26,
    Imported = 27,
    AcceptedItems = 28,
    RowsMet = 30,
    Guided = 32,
    ComeDown = 33,
    CareNotes = 34,
    Reminders = 35,
    StopPlan = 36,
    Review = 37,
    LastReview = 38,
    RemovedLimits = 39,
    Clock = 50,
    Look = 51,
    RemindWhileLocked = 45,
    Findings = 46,
    ShowsWords = 47,
    ReadWords = 44,
    Unfinished = 40,
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

template <typename T>
Result<void> keep(Result<T> decoded, T& into) {
    if (!decoded) return decoded.error();
    into = std::move(decoded).value();
    return {};
}

Cbor encodeNotices(const RoundNotices& notices) {
    Cbor::Array result;
    for (const auto& [round, notice] : notices)
        result.push_back(Cbor::Array{round.bytes(), static_cast<std::uint32_t>(notice)});
    return result;
}

Result<void> decodeNotices(const Cbor& value, RoundNotices& into) {
    if (!value.array()) return bad("notices");
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* f = entry.record(2);
        const auto round = f ? idIn<DocumentId>((*f)[0]) : std::nullopt;
        const auto notice = f ? (*f)[1].number() : std::nullopt;
        if (!round || !notice || *notice < 1 || *notice > 4) return bad("notice");
        into.insert({*round, static_cast<RoundNotice>(*notice)});
    }
    return {};
}

Result<std::pair<DocumentId, OwnItem>> decodeOwnItem(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    const auto id = f ? idIn<DocumentId>((*f)[0]) : std::nullopt;
    if (!id) return bad("own item");
    auto item = OwnItem::decode((*f)[1]);
    if (!item) return item.error();
    return std::pair(*id, std::move(item).value());
}

Result<void> decodeOwnSections(const Cbor& value, std::vector<QString>& into) {
    if (!value.array()) return bad("own topics");
    for (const Cbor& entry : *value.array()) {
        const auto title = entry.text();
        if (!title || title->isEmpty() || title->size() > OwnItem::maxTitle) return bad("own topic");
        into.push_back(*title);
    }
    return {};
}

Result<void> decodeNumber(const Cbor& value, std::uint64_t most, auto& into) {
    const auto number = value.number();
    if (!number || *number > most) return bad("number");
    into = static_cast<std::remove_reference_t<decltype(into)>>(*number);
    return {};
}

Result<void> decodeFlag(const Cbor& value, bool& into) {
    if (!value.boolean()) return bad("flag");
    into = *value.boolean();
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
    case Part::OpenSecrets:
    case Part::UnmaskedRound:
    case Part::OwnRound:
        return {};
    case Part::LookedAt:
        return keep(decodeIds(value), into.lookedAt);
    case Part::Notices:
        return decodeNotices(value, into.notices);
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
        return decodeFloor(value, into);
    case Part::IdleLock:
        return decodeNumber(value, 24 * 60, into.idleLockMinutes);
    case Part::LimitDraft:
        return decodeLimitDraft(value, into.limitDraft);
    case Part::LeftForLater:
        return keep(decodeIds(value), into.leftForLater);
    case Part::Hidden:
        return into.answers.takeHidden(value);
    case Part::AnswerDays:
        return into.answers.readSince(value);
    case Part::RowsMet:
        return decodeRowsMet(value, into.rowsMet);
    case Part::ReadWords:
        return decodeMap(value, into.readWords, decodeReadWording);
    case Part::Guided:
        return decodeGuided(value, into.guided);
    case Part::ComeDown:
        return decodeComeDown(value, into.comeDown);
    case Part::CareNotes:
        return decodeMap(value, into.careNotes, decodeCareNote);
    case Part::Reminders:
        return decodeReminders(value, into.reminders);
    case Part::RemindWhileLocked:
        return decodeFlag(value, into.reminders.whileLocked);
    case Part::StopPlan:
        return decodeStopPlan(value, into.stopPlan);
    case Part::Review:
        return decodeReview(value, into.review);
    case Part::LastReview:
        return decodeLastReview(value, into.lastReview);
    case Part::RemovedLimits:
        return decodeMap(value, into.removedLimits, decodeRemovedLimit);
    case Part::Clock:
        return decodeClock(value, into.clock);
    case Part::Findings:
        return keep(FileFindings::fromCbor(value), into.findings);
    case Part::ShowsWords:
        return decodeFlag(value, into.showsWords);
    case Part::Look:
        return decodeLook(value, into.look);
    case Part::LastPage:
        if (!value.text() || value.text()->size() > 64) return bad("last page");
        into.lastPage = *value.text();
        return {};
    case Part::Unfinished:
        return keep(Unfinished::fromCbor(value), into.unfinished);
    case Part::OwnItems:
        return decodeMap(value, into.ownItems, decodeOwnItem);
    case Part::OwnSections:
        return decodeOwnSections(value, into.ownSections);
    case Part::Imported:
        return into.answers.readImported(value);
    case Part::AcceptedItems:
        return decodeItems(value, into.acceptedItems);
    }
    return fail(ErrorKind::VaultNewer, QStringLiteral("private part"));
}

} // namespace

Bytes encodePrivate(const PrivateState& state, std::optional<Cbor> round) {
    Cbor::Array parts;
    const auto add = [&parts](Part part, Cbor value) {
        parts.push_back(Cbor::Array{static_cast<std::uint64_t>(part), std::move(value)});
    };
    add(Part::Answers, state.answers.toCbor());
    add(Part::HeldBack, encodeHeldBack(state.heldBack));
    if (state.setAside) add(Part::SetAside, encodeSetAside(*state.setAside));
    if (!state.lookedAt.empty()) add(Part::LookedAt, encodeIds(state.lookedAt));
    if (!state.notices.empty()) add(Part::Notices, encodeNotices(state.notices));
    add(Part::OwnLimits, encodeMap(state.ownLimits, encodeOwnLimit));
    add(Part::Removals, encodeMap(state.removals, encodeRemoval));
    add(Part::Drafts, encodeMap(state.drafts, encodeDraft));
    add(Part::PutAway, encodeIds(state.putAway));
    add(Part::TalkedAbout, encodeIds(state.talkedAbout));
    add(Part::Floor, encodeFloor(state));
    add(Part::IdleLock, state.idleLockMinutes);
    if (!state.look.empty()) add(Part::Look, encodeLook(state.look));
    if (state.clock != ClockMemory()) add(Part::Clock, encodeClock(state.clock));
    if (!state.findings.isEmpty()) add(Part::Findings, state.findings.toCbor());
    if (state.showsWords) add(Part::ShowsWords, true);
    if (state.limitDraft) add(Part::LimitDraft, encodeLimitDraft(*state.limitDraft));
    if (state.stopPlan != StopPlan()) add(Part::StopPlan, encodeStopPlan(state.stopPlan));
    if (state.review) add(Part::Review, encodeReview(*state.review));
    if (state.lastReview) add(Part::LastReview, encodeLastReview(*state.lastReview));
    if (!state.removedLimits.empty()) add(Part::RemovedLimits, encodeMap(state.removedLimits, encodeRemovedLimit));
    if (!state.leftForLater.empty()) add(Part::LeftForLater, encodeIds(state.leftForLater));
    if (const auto& met = state.rowsMet) add(Part::RowsMet, encodeRowsMet(*met));
    if (!state.readWords.empty()) add(Part::ReadWords, encodeMap(state.readWords, encodeReadWording));
    if (const auto& guided = state.guided) add(Part::Guided, encodeGuided(*guided));
    if (state.comeDown) add(Part::ComeDown, encodeComeDown(*state.comeDown));
    if (state.reminders != ReminderChoice()) add(Part::Reminders, encodeReminders(state.reminders));
    if (state.reminders.whileLocked) add(Part::RemindWhileLocked, true);
    if (!state.careNotes.empty()) add(Part::CareNotes, encodeMap(state.careNotes, encodeCareNote));
    if (!state.lastPage.isEmpty()) add(Part::LastPage, state.lastPage);
    if (!state.unfinished.isEmpty()) add(Part::Unfinished, state.unfinished.toCbor());
    if (round) add(Part::OwnRound, std::move(*round));
    if (!state.answers.hiddenTopics().empty() || !state.answers.hiddenItems().empty())
        add(Part::Hidden, state.answers.hiddenToCbor());
    if (state.answers.hasSince()) add(Part::AnswerDays, state.answers.sinceToCbor());
    if (!state.ownItems.empty())
        add(Part::OwnItems, encodeMap(state.ownItems, [](const DocumentId& id, const OwnItem& item) {
                return Cbor::Array{id.bytes(), item.encode()};
            }));
    if (!state.ownSections.empty())
        add(Part::OwnSections, Cbor::Array(state.ownSections.begin(), state.ownSections.end()));
    if (state.answers.hasImported()) add(Part::Imported, state.answers.importedToCbor());
    if (!state.acceptedItems.empty()) add(Part::AcceptedItems, encodeItems(state.acceptedItems));
    return encode(Cbor::Array{Version, std::move(parts)});
}

namespace {

/// The parts of a pocket. None for a new person.
Result<Cbor::Array> partsOf(ByteView octets) {
    if (octets.isEmpty()) return Cbor::Array();
    const auto value = decode(octets, PocketLimits);
    if (!value) return value.error();
    const Cbor::Array* f = value->record(2);
    if (!f || !(*f)[0].number() || !(*f)[1].array()) return bad("private part");
    if (*(*f)[0].number() > Version) return fail(ErrorKind::VaultNewer, QStringLiteral("private part"));
    for (const Cbor& entry : *(*f)[1].array()) {
        const Cbor::Array* part = entry.record(2);
        if (!part || !(*part)[0].number()) return bad("private part entry");
    }
    return *(*f)[1].array();
}

Part numberOf(const Cbor& entry) {
    return static_cast<Part>(*(*entry.array())[0].number());
}

const Cbor& contentOf(const Cbor& entry) {
    return (*entry.array())[1];
}

} // namespace

Result<PrivateState> decodePrivate(ByteView octets) {
    const auto parts = partsOf(octets);
    if (!parts) return parts.error();
    PrivateState state;
    for (const Cbor& entry : *parts)
        BOTHY_TRY(decodePart(numberOf(entry), contentOf(entry), state));
    return state;
}

Result<std::optional<OwnRound>> decodeOwnRound(ByteView octets, const MatchHedgeKey& hedge) {
    const auto parts = partsOf(octets);
    if (!parts) return parts.error();
    for (const Cbor& entry : *parts) {
        if (numberOf(entry) != Part::OwnRound) continue;
        auto own = OwnRound::fromCbor(contentOf(entry), hedge);
        if (!own) return own.error();
        return std::optional(std::move(own).value());
    }
    return std::optional<OwnRound>();
}

std::optional<Cbor> sealedRound(const std::optional<OwnRound>& round, const MatchHedgeKey& hedge) {
    return round ? std::optional(round->toCbor(hedge)) : std::nullopt;
}

} // namespace bothy
