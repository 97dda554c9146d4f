#include "core/documents/profiles.h"

#include "core/documents/fields.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;

std::optional<QString> nameIn(const VerifiedStatement& statement) {
    const auto octets = statement.message();
    const auto message = octets ? decode(*octets) : Result<Cbor>(fail(ErrorKind::BadEncoding));
    if (!message) return std::nullopt;
    FieldReader fields(*message, 2, Version);
    const QString name = fields.text(limits::nameLength);
    return fields.problem() ? std::nullopt : std::optional(name);
}

} // namespace

std::map<PersonId, QString> foldNames(const StatementLog& log) {
    using Rank = std::pair<std::uint64_t, StatementId>; // the newest of two devices: the one that knew more
    std::map<PersonId, std::pair<Rank, QString>> newest;
    for (const VerifiedStatement& statement : log.all()) {
        if (statement.kind() != StatementKind::Profile || !log.isComplete(statement)) continue;
        const auto name = nameIn(statement);
        if (!name) continue;
        std::pair<Rank, QString> candidate{{log.causalDepth(statement), statement.id()}, *name};
        const auto [held, isFirst] = newest.try_emplace(statement.author(), candidate);
        if (!isFirst && held->second.first < candidate.first) held->second = std::move(candidate);
    }
    std::map<PersonId, QString> names;
    for (const auto& [person, entry] : newest)
        names.emplace(person, entry.second);
    return names;
}

Result<StatementDraft> nameDraft(const QString& name) {
    const Cbor text(name);
    if (text.text()->size() > limits::nameLength) return fail(ErrorKind::TextTooLong, QStringLiteral("name"));
    return StatementDraft{StatementKind::Profile, DocumentId(), Cbor::Array{Version, text}};
}

} // namespace bothy
