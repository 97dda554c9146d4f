#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/signing.h"
#include "core/statements/canonical.h"

namespace bothy {

/// Ties a feed to a person: message of the first statement of every feed, [1, identity key, signature of
/// the identity key over couple ‖ person ‖ feed]. The person id is a hash of the identity key, so a
/// certificate proves itself and needs no directory.
struct FeedCertificate {
    PublicKey identity;
    Signature signature;

    static FeedCertificate make(const SigningKey& identity, const CoupleId& couple, const FeedId& feed);
    bool certifies(const CoupleId& couple, const PersonId& person, const FeedId& feed) const;

    Cbor toCbor() const;
    static Result<FeedCertificate> fromCbor(const Cbor& value);

    bool operator==(const FeedCertificate&) const = default;
};

PersonId personIdOf(const PublicKey& identity);

} // namespace bothy
