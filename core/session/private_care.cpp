#include "core/session/private_care.h"

namespace bothy {

namespace {

constexpr std::size_t MostPoints = 64;
constexpr std::uint64_t MinutesOfDay = 24 * 60;
constexpr qsizetype LongestKey = 128;
constexpr std::size_t MostTold = 4096;

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

std::optional<DocumentId> documentIn(const Cbor& field) {
    return DocumentId::from(field.bytes().value_or(Bytes()));
}

} // namespace

Cbor encodeGuided(const GuidedBookmark& guided) {
    return Cbor::Array{guided.plan.bytes(), guided.step, guided.secondsLeft};
}

Result<void> decodeGuided(const Cbor& value, std::optional<GuidedBookmark>& into) {
    const Cbor::Array* f = value.record(3);
    const auto plan = f ? documentIn((*f)[0]) : std::nullopt;
    const auto step = f ? (*f)[1].number32() : std::nullopt;
    const auto left = f ? (*f)[2].number32() : std::nullopt;
    if (!plan || !step || !left) return bad("guided care");
    into = GuidedBookmark{*plan, *step, *left};
    return {};
}

Cbor encodeComeDown(const ComeDown& comeDown) {
    return Cbor::Array{static_cast<std::uint64_t>(comeDown.start), idsToCbor(comeDown.points),
                       idsToCbor(comeDown.lookedAt)};
}

Result<void> decodeComeDown(const Cbor& value, std::optional<ComeDown>& into) {
    FieldReader reader(value, 3);
    ComeDown comeDown;
    comeDown.start = static_cast<qint64>(reader.number(std::uint64_t{1} << 40));
    comeDown.points = reader.texts(limits::idLength, MostPoints);
    comeDown.lookedAt = reader.texts(limits::idLength, MostPoints);
    if (reader.problem()) return *reader.problem();
    into = std::move(comeDown);
    return {};
}

Cbor encodeReminders(const ReminderChoice& choice) {
    return Cbor::Array{choice.comeDown, choice.lookAgain, choice.quietFrom, choice.quietUntil,
                       idsToCbor({choice.told.begin(), choice.told.end()})};
}

Result<void> decodeReminders(const Cbor& value, ReminderChoice& into) {
    FieldReader reader(value, 5);
    ReminderChoice choice;
    choice.whileLocked = into.whileLocked; // a part of its own
    choice.comeDown = reader.flag();
    choice.lookAgain = reader.flag();
    choice.quietFrom = static_cast<int>(reader.number(MinutesOfDay - 1));
    choice.quietUntil = static_cast<int>(reader.number(MinutesOfDay - 1));
    const std::vector<QString> told = reader.texts(LongestKey, MostTold);
    if (reader.problem()) return *reader.problem();
    choice.told = {told.begin(), told.end()};
    into = std::move(choice);
    return {};
}

Cbor encodeCareNote(const DocumentId& id, const CareNote& note) {
    return Cbor::Array{id.bytes(), note.encode()};
}

Result<std::pair<DocumentId, CareNote>> decodeCareNote(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    if (!id) return bad("care note");
    auto note = CareNote::decode((*f)[1]);
    if (!note) return note.error();
    return std::pair(*id, std::move(note).value());
}

} // namespace bothy
