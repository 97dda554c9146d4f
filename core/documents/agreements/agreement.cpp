#include "core/documents/agreements/agreement.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr int LookAgainMonths = 3;

SharedAgreement readShared(const SignedDocument& document) {
    SharedAgreement shared{document, {}, {}};
    if (const auto agreement = Agreement::decode(document.current.content)) {
        shared.agreement = *agreement;
        shared.agreement.lookAgain = document.current.validUntil; // the day that takes effect
    } else {
        shared.document.state = SignoffState::NewerVersion;
    }
    if (document.agreedBefore) {
        const auto before = Agreement::decode(document.agreedBefore->content);
        if (before) shared.agreementBefore = *before;
    }
    return shared;
}

} // namespace

Cbor Agreement::encode() const {
    return Cbor::Array{Version, title, words, exceptions, dayToCbor(lookAgain), idsToCbor(items)};
}

Result<Agreement> Agreement::decode(const Cbor& content) {
    FieldReader fields(content, 6, Version);
    Agreement agreement;
    agreement.title = fields.text(limits::titleLength);
    agreement.words = fields.text(limits::textLength);
    agreement.exceptions = fields.text(limits::textLength);
    agreement.lookAgain = fields.optionalDay();
    agreement.items = fields.texts(limits::idLength);
    if (fields.problem()) return *fields.problem();
    return agreement;
}

Day suggestedLookAgain(Day today) {
    return Day::of(today.date().addMonths(LookAgainMonths));
}

Result<Wording> wordingOf(const Agreement& agreement, std::optional<StatementId> replaces) {
    const Cbor content = agreement.encode();
    if (const auto readBack = Agreement::decode(content); !readBack) return readBack.error();
    return Wording{DocumentType::Agreement, replaces, agreement.lookAgain, agreement.items, content};
}

std::vector<SharedAgreement> agreements(const std::vector<SignedDocument>& documents) {
    std::vector<SharedAgreement> result;
    for (const SignedDocument& document : documents)
        if (document.type == DocumentType::Agreement) result.push_back(readShared(document));
    return result;
}

} // namespace bothy
