#include "core/documents/agreements/agreement.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithoutFields = 1;
constexpr int LookAgainMonths = 3;

} // namespace

SharedAgreement agreementOf(const SignedDocument& document) {
    SharedAgreement shared{document, {}, {}};
    if (const auto agreement = Agreement::decode(document.current.content)) {
        shared.agreement = *agreement;
        shared.agreement.lookAgain = document.current.validUntil; // the day that takes effect
    } else {
        shared.document.state = SignoffState::NewerVersion;
    }
    if (document.before) {
        const auto before = Agreement::decode(document.before->content);
        if (before) shared.before = *before;
    }
    return shared;
}

// [version, title, words, exceptions, look again | null, [item...], fields]
Cbor Agreement::encode() const {
    return Cbor::Array{Version, title, words, exceptions, dayToCbor(lookAgain), idsToCbor(items), fields.encode()};
}

Result<Agreement> Agreement::decode(const Cbor& content) {
    const bool hasFields = content.record(6) == nullptr;
    FieldReader reader(content, hasFields ? 7 : 6, hasFields ? Version : VersionWithoutFields);
    Agreement agreement;
    agreement.title = reader.text(limits::titleLength);
    agreement.words = reader.text(limits::textLength);
    agreement.exceptions = reader.text(limits::textLength);
    agreement.lookAgain = reader.optionalDay();
    agreement.items = reader.texts(limits::idLength);
    if (hasFields) agreement.fields = FilledFields::read(reader);
    if (reader.problem()) return *reader.problem();
    return agreement;
}

DocumentId signalsDocument() {
    return *DocumentId::from(ByteView("bothy/signals/1\0", DocumentId::size));
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
        if (document.type == DocumentType::Agreement) result.push_back(agreementOf(document));
    return result;
}

} // namespace bothy
