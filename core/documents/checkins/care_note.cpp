#include "core/documents/checkins/care_note.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr auto LastForm = static_cast<std::uint64_t>(NoteForm::Kit);

std::optional<Cbor> messageOf(const VerifiedStatement& statement) {
    const auto octets = statement.message();
    if (!octets) return {};
    auto message = decode(*octets);
    return message ? std::optional(std::move(*message)) : std::nullopt;
}

/// The note as its author shows it; one that cannot be read still replaces an earlier one.
std::optional<CareNote> noteIn(const VerifiedStatement& share) {
    const auto message = messageOf(share);
    if (!message) return {};
    const auto note = CareNote::decode(*message);
    return note ? std::optional(*note) : std::nullopt;
}

std::optional<QString> replyIn(const VerifiedStatement& reply) {
    const auto message = messageOf(reply);
    if (!message) return {};
    FieldReader fields(*message, 2, Version);
    const QString id = fields.text(limits::idLength);
    return fields.problem() || id.isEmpty() ? std::nullopt : std::optional(id);
}

/// The newest of those that count; of two devices, the one that knew more.
const VerifiedStatement* newestOf(const StatementLog& log, const std::vector<const VerifiedStatement*>& all) {
    const auto rank = [&](const VerifiedStatement* each) { return std::pair(log.causalDepth(*each), each->id()); };
    const auto newest = std::ranges::max_element(all, {}, rank);
    return newest == all.end() ? nullptr : *newest;
}

/// Everything said about one note.
struct About {
    std::vector<const VerifiedStatement*> shares;
    std::vector<const VerifiedStatement*> replies;
    std::vector<const VerifiedStatement*> takeBacks; ///< and restrictive ones of a newer version
};

std::optional<SharedCareNote> folded(const StatementLog& log, const DocumentId& id, const About& about) {
    const VerifiedStatement* share = newestOf(log, about.shares);
    if (!share) return {};
    const bool isHidden = std::ranges::any_of(about.takeBacks, [&](const VerifiedStatement* each) {
        const bool counts = !isKnown(each->kind()) || each->author() == share->author();
        return counts && !log.isInPast(*each, *share);
    });
    const auto note = isHidden ? std::nullopt : noteIn(*share);
    if (!note) return {};
    SharedCareNote shared{id, share->author(), *note, {}};
    // An answer to other words than these does not stand under them.
    std::vector<const VerifiedStatement*> replies;
    for (const VerifiedStatement* each : about.replies)
        if (each->author() != share->author() && log.isInPast(*share, *each)) replies.push_back(each);
    if (const VerifiedStatement* reply = newestOf(log, replies)) shared.reply = replyIn(*reply);
    return shared;
}

} // namespace

// [version, form, day, [[field id, choices]...]]
Cbor CareNote::encode() const {
    return Cbor::Array{Version, static_cast<std::uint32_t>(form), day.sinceEpoch, fields.encode()};
}

Result<CareNote> CareNote::decode(const Cbor& content) {
    FieldReader reader(content, 4, Version);
    CareNote note;
    note.form = static_cast<NoteForm>(reader.number(LastForm));
    note.day = Day{static_cast<std::uint32_t>(reader.number(0xffffffff))};
    note.fields = FilledFields::read(reader);
    if (reader.problem()) return *reader.problem();
    if (note.form == NoteForm::Newer) return fail(ErrorKind::BadEncoding, QStringLiteral("form"));
    return note;
}

std::vector<SharedCareNote> foldCareNotes(const StatementLog& log) {
    std::map<std::pair<DocumentId, PersonId>, About> notes; // by note and author: nobody replaces the other's words
    std::map<DocumentId, About> others;
    for (const VerifiedStatement& statement : log.all()) {
        const bool isTakeBack = statement.kind() == StatementKind::CareNoteTakeBack ||
                                (isRestrictive(statement.kind()) && !isKnown(statement.kind()));
        if (isTakeBack) others[statement.subject()].takeBacks.push_back(&statement);
        if (!log.isComplete(statement)) continue;
        if (statement.kind() == StatementKind::CareNoteShare)
            notes[{statement.subject(), statement.author()}].shares.push_back(&statement);
        if (statement.kind() == StatementKind::CareNoteReply) others[statement.subject()].replies.push_back(&statement);
    }
    std::vector<SharedCareNote> result;
    for (auto& [key, about] : notes) {
        about.replies = others[key.first].replies;
        about.takeBacks = others[key.first].takeBacks;
        if (auto note = folded(log, key.first, about)) result.push_back(std::move(*note));
    }
    std::ranges::stable_sort(result,
                             [](const SharedCareNote& a, const SharedCareNote& b) { return a.note.day > b.note.day; });
    return result;
}

Result<StatementDraft> shareNoteDraft(const DocumentId& id, const CareNote& ticked,
                                      const std::vector<FormField>& form) {
    const bool hasPrivate = std::ranges::any_of(
        form, [&](const FormField& field) { return field.alwaysPrivate && ticked.field(field.id.text()) != nullptr; });
    if (ticked.fields.isEmpty() || hasPrivate)
        return fail(ErrorKind::NotPossibleNow, QStringLiteral("nothing that may be shown"));
    Cbor content = ticked.encode();
    if (const auto readBack = CareNote::decode(content); !readBack) return readBack.error();
    return StatementDraft{StatementKind::CareNoteShare, id, std::move(content)};
}

StatementDraft takeBackNoteDraft(const DocumentId& id) {
    return {StatementKind::CareNoteTakeBack, id, Cbor::Array{Version}};
}

StatementDraft replyDraft(const DocumentId& id, const QString& replyId) {
    return {StatementKind::CareNoteReply, id, Cbor::Array{Version, replyId}};
}

} // namespace bothy
