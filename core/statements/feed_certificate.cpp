#include "core/statements/feed_certificate.h"

#include "core/crypto/hash.h"

namespace bothy {

namespace {

Bytes certifiedText(const CoupleId& couple, const PersonId& person, const FeedId& feed) {
    return couple.bytes() + person.bytes() + feed.bytes();
}

} // namespace

PersonId personIdOf(const PublicKey& identity) {
    return deriveId<PersonId>(domain::Person, {identity.view()});
}

FeedCertificate FeedCertificate::make(const SigningKey& identity, const CoupleId& couple, const FeedId& feed) {
    const PersonId person = personIdOf(identity.publicKey());
    return {identity.publicKey(), identity.sign(domain::FeedCertificate, certifiedText(couple, person, feed))};
}

bool FeedCertificate::certifies(const CoupleId& couple, const PersonId& person, const FeedId& feed) const {
    return personIdOf(identity) == person &&
           isSignedBy(identity, domain::FeedCertificate, certifiedText(couple, person, feed), signature);
}

Cbor FeedCertificate::toCbor() const {
    return Cbor::Array{1, identity.bytes(), signature.bytes()};
}

Result<FeedCertificate> FeedCertificate::fromCbor(const Cbor& value) {
    const Cbor::Array* f = value.record(3);
    if (!f || (*f)[0].number() != 1u) return fail(ErrorKind::BadEncoding, QStringLiteral("feed certificate"));
    const auto identity = PublicKey::from((*f)[1].bytes().value_or(Bytes()));
    const auto signature = Signature::from((*f)[2].bytes().value_or(Bytes()));
    if (!identity || !signature) return fail(ErrorKind::BadEncoding, QStringLiteral("feed certificate field"));
    return FeedCertificate{*identity, *signature};
}

} // namespace bothy
