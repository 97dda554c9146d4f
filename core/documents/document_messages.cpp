#include "core/documents/document_messages.h"

#include "core/documents/fields.h"
#include "core/statements/verified_statement.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr std::uint64_t MaxType = 0xffff;

DocumentType typeOf(std::uint64_t number) {
    switch (static_cast<DocumentType>(number)) {
    case DocumentType::CarePlan:
    case DocumentType::Agreement:
    case DocumentType::OwnItem:
        return static_cast<DocumentType>(number);
    case DocumentType::Newer:
        break;
    }
    return DocumentType::Newer;
}

std::optional<Cbor> messageOf(const VerifiedStatement& statement) {
    const auto octets = statement.message();
    if (!octets) return std::nullopt;
    const auto value = decode(*octets);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

StatementDraft reviseDraft(const DocumentId& document, const Wording& wording) {
    Q_ASSERT(wording.type != DocumentType::Newer);
    const Cbor predecessor = wording.predecessor ? Cbor(wording.predecessor->bytes()) : Cbor();
    return {StatementKind::DocumentRevise, document,
            Cbor::Array{Version, static_cast<std::uint16_t>(wording.type), predecessor, dayToCbor(wording.validUntil),
                        idsToCbor(wording.needs), wording.content}};
}

StatementDraft signDraft(const DocumentId& document, const SignOff& signOff) {
    return {StatementKind::DocumentSign, document,
            Cbor::Array{Version, signOff.revision.bytes(), signOff.offerUntil.sinceEpoch}};
}

StatementDraft withdrawDraft(const DocumentId& document) {
    return {StatementKind::DocumentWithdraw, document, Cbor::Array{Version}};
}

Day offerUntil(Day today, int days) {
    return today.plus(std::clamp(days, 1, maxOfferDays));
}

std::optional<Wording> wordingOf(const VerifiedStatement& revise) {
    const auto message = messageOf(revise);
    if (!message) return std::nullopt;
    FieldReader fields(*message, 6, Version);
    Wording wording;
    wording.type = typeOf(fields.number(MaxType));
    const Cbor predecessor = fields.any();
    wording.validUntil = fields.optionalDay();
    wording.needs = fields.texts(limits::idLength);
    wording.content = fields.any();
    if (fields.problem()) return std::nullopt;
    wording.predecessor = StatementId::from(predecessor.bytes().value_or(Bytes()));
    if (!wording.predecessor && !predecessor.isNull()) return std::nullopt;
    return wording;
}

std::optional<SignOff> signOffOf(const VerifiedStatement& sign) {
    const auto message = messageOf(sign);
    if (!message) return std::nullopt;
    FieldReader fields(*message, 3, Version);
    const auto revision = StatementId::from(fields.any().bytes().value_or(Bytes()));
    const auto until = fields.optionalDay();
    if (fields.problem() || !revision || !until) return std::nullopt;
    return SignOff{*revision, *until};
}

} // namespace bothy
