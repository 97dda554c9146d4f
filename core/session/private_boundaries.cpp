#include "core/session/private_boundaries.h"

#include "core/documents/fields.h"

namespace bothy {

namespace {

constexpr std::size_t MostBoundaries = 65536;

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

std::optional<DocumentId> documentIn(const Cbor& field) {
    return DocumentId::from(field.bytes().value_or(Bytes()));
}

std::optional<std::vector<DocumentId>> documentsIn(const Cbor& field) {
    if (!field.array() || field.array()->size() > MostBoundaries) return {};
    std::vector<DocumentId> ids;
    for (const Cbor& entry : *field.array()) {
        const auto id = documentIn(entry);
        if (!id) return {};
        ids.push_back(*id);
    }
    return ids;
}

} // namespace

Cbor encodeOwnLimit(const DocumentId& id, const Limit& limit) {
    return Cbor::Array{id.bytes(), limit.encode()};
}

Result<std::pair<DocumentId, Limit>> decodeOwnLimit(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    if (!id) return bad("own limit");
    auto limit = Limit::decode((*f)[1]);
    if (!limit) return limit.error();
    return std::pair(*id, std::move(limit).value());
}

Cbor encodeRemoval(const DocumentId& id, const PendingRemoval& removal) {
    const Moment& asked = removal.asked;
    return Cbor::Array{id.bytes(), static_cast<std::uint64_t>(asked.seconds), asked.boot,
                       static_cast<std::uint64_t>(asked.steady)};
}

Result<std::pair<DocumentId, PendingRemoval>> decodeRemoval(const Cbor& value) {
    const Cbor::Array* now = value.record(4);
    const Cbor::Array* f = now ? now : value.record(2); // as earlier versions wrote it
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    const auto asked = f ? (*f)[1].number() : std::nullopt;
    const auto boot = now ? (*now)[2].number() : std::optional<std::uint64_t>(0);
    const auto steady = now ? (*now)[3].number() : std::optional<std::uint64_t>(0);
    if (!id || !asked || !boot || !steady) return bad("removal");
    return std::pair(*id, PendingRemoval{{static_cast<qint64>(*asked), *boot, static_cast<qint64>(*steady)}});
}

Cbor encodeRemovedLimit(const DocumentId& id, const RemovedLimit& removed) {
    return Cbor::Array{id.bytes(), removed.limit.encode(), removed.shared, removed.day.sinceEpoch};
}

Result<std::pair<DocumentId, RemovedLimit>> decodeRemovedLimit(const Cbor& value) {
    const Cbor::Array* f = value.record(4);
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    const auto shared = f ? (*f)[2].boolean() : std::nullopt;
    const auto day = f ? (*f)[3].number32() : std::nullopt;
    if (!id || !shared || !day) return bad("removed limit");
    auto limit = Limit::decode((*f)[1]);
    if (!limit) return limit.error();
    return std::pair(*id, RemovedLimit{std::move(limit).value(), *shared, Day{*day}});
}

Cbor encodeLimitDraft(const LimitDraft& draft) {
    return Cbor::Array{draft.id.bytes(), draft.limit.encode(), draft.shared};
}

Result<void> decodeLimitDraft(const Cbor& value, std::optional<LimitDraft>& into) {
    const Cbor::Array* f = value.record(3);
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    const auto shared = f ? (*f)[2].boolean() : std::nullopt;
    if (!id || !shared) return bad("limit draft");
    auto limit = Limit::decode((*f)[1]);
    if (!limit) return limit.error();
    into = LimitDraft{*id, std::move(limit).value(), *shared};
    return {};
}

QString limitAsText(const LimitDraft& draft) {
    return QString::fromLatin1(encode(encodeLimitDraft(draft)).toBase64());
}

std::optional<LimitDraft> limitFromText(const QString& text) {
    const auto value = decode(Bytes::fromBase64(text.toLatin1()));
    std::optional<LimitDraft> draft;
    if (!value || !decodeLimitDraft(*value, draft)) return {};
    return draft;
}

Cbor encodeStopPlan(const StopPlan& plan) {
    return Cbor::Array{plan.words.helps, idsToCbor(plan.words.people), plan.whileLocked};
}

Result<void> decodeStopPlan(const Cbor& value, StopPlan& into) {
    FieldReader reader(value, 3);
    StopPlan plan;
    plan.words.helps = reader.text(OpenWords::longestText);
    plan.words.people = reader.texts(OpenWords::longestPerson, OpenWords::mostPeople);
    plan.whileLocked = reader.flag();
    if (reader.problem()) return *reader.problem();
    into = std::move(plan);
    return {};
}

Cbor encodeReview(const Review& review) {
    Cbor::Array boundaries, choices;
    for (const DocumentId& id : review.boundaries)
        boundaries.push_back(id.bytes());
    for (const auto& [id, choice] : review.choices)
        choices.push_back(Cbor::Array{id.bytes(), static_cast<std::uint32_t>(choice)});
    return Cbor::Array{review.began.sinceEpoch, review.together, std::move(boundaries),
                       static_cast<std::uint64_t>(review.at), std::move(choices)};
}

Result<void> decodeReview(const Cbor& value, std::optional<Review>& into) {
    const Cbor::Array* f = value.record(5);
    const auto began = f ? (*f)[0].number32() : std::nullopt;
    const auto together = f ? (*f)[1].boolean() : std::nullopt;
    auto boundaries = f ? documentsIn((*f)[2]) : std::nullopt;
    const auto at = f ? (*f)[3].number() : std::nullopt;
    if (!began || !together || !boundaries || !at || *at > boundaries->size() || !(*f)[4].array()) return bad("review");
    Review review{Day{*began}, *together, std::move(*boundaries), static_cast<std::size_t>(*at), {}};
    for (const Cbor& entry : *(*f)[4].array()) {
        const Cbor::Array* c = entry.record(2);
        const auto id = c ? documentIn((*c)[0]) : std::nullopt;
        const auto choice = c ? (*c)[1].number() : std::nullopt;
        if (!id || !choice || *choice < 1 || *choice > 3) return bad("review choice");
        review.choices.emplace(*id, static_cast<ReviewChoice>(*choice));
    }
    into = std::move(review);
    return {};
}

Cbor encodeLastReview(const LastReview& last) {
    Cbor::Array words;
    for (const auto& [id, each] : last.words)
        words.push_back(Cbor::Array{id.bytes(), each});
    return Cbor::Array{last.day.sinceEpoch, std::move(words)};
}

Result<void> decodeLastReview(const Cbor& value, std::optional<LastReview>& into) {
    const Cbor::Array* f = value.record(2);
    const auto day = f ? (*f)[0].number32() : std::nullopt;
    if (!day || !(*f)[1].array()) return bad("last review");
    LastReview last{Day{*day}, {}};
    for (const Cbor& entry : *(*f)[1].array()) {
        const Cbor::Array* w = entry.record(2);
        const auto id = w ? documentIn((*w)[0]) : std::nullopt;
        if (!id) return bad("last review");
        last.words.emplace(*id, (*w)[1]);
    }
    into = std::move(last);
    return {};
}

Cbor encodeReadWording(const DocumentId& id, const ReadWording& read) {
    return Cbor::Array{id.bytes(), read.now.bytes(), read.before ? Cbor(read.before->bytes()) : Cbor()};
}

Result<std::pair<DocumentId, ReadWording>> decodeReadWording(const Cbor& value) {
    const Cbor::Array* f = value.record(3);
    const auto revisionIn = [&](std::size_t at) { return StatementId::from((*f)[at].bytes().value_or(Bytes())); };
    const auto id = f ? documentIn((*f)[0]) : std::nullopt;
    const auto now = f ? revisionIn(1) : std::nullopt;
    if (!id || !now) return bad("words that were read");
    if ((*f)[2].isNull()) return std::pair(*id, ReadWording{*now, {}});
    const auto before = revisionIn(2);
    if (!before) return bad("words that were read");
    return std::pair(*id, ReadWording{*now, before});
}

} // namespace bothy
