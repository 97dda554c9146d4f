#include "core/statements/feed_revocation.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithoutKnown = 1;

Error bad() {
    return fail(ErrorKind::BadEncoding, QStringLiteral("feed revocation"));
}

} // namespace

// [version, last, [known...]], or the version before, which more programs read, where nothing is to be named
Cbor FeedRevocation::toCbor() const {
    if (known.empty()) return Cbor::Array{VersionWithoutKnown, last};
    Cbor::Array ids;
    for (const StatementId& id : known)
        ids.push_back(id.bytes());
    return Cbor::Array{Version, last, std::move(ids)};
}

Result<FeedRevocation> FeedRevocation::fromCbor(const Cbor& value) {
    const Cbor::Array* f = value.array();
    const bool hasKnown = f && f->size() == 3 && (*f)[0].number() == Version;
    if (!hasKnown && !(f && f->size() == 2 && (*f)[0].number() == VersionWithoutKnown)) return bad();
    const auto last = (*f)[1].number();
    if (!last) return bad();
    FeedRevocation revocation{*last, {}};
    if (!hasKnown) return revocation;
    const Cbor::Array* ids = (*f)[2].array();
    if (!ids || ids->size() > mostKnown) return bad();
    for (const Cbor& each : *ids) {
        const auto id = StatementId::from(each.bytes().value_or(Bytes()));
        if (!id) return bad();
        revocation.known.push_back(*id);
    }
    return revocation;
}

DocumentId revocationSubject(const FeedId& feed) {
    return *DocumentId::from(feed.view().first(DocumentId::size));
}

} // namespace bothy
