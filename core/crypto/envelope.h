#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"

namespace bothy {

/// A sealed box: nonce (24) ‖ commit (16) ‖ XChaCha20-Poly1305 ciphertext with its tag (16).
/// `commit` is a keyed hash of the nonce: Poly1305 alone does not tie a box to one key, so a box
/// made to open under two keys is turned away here. `context` is authenticated, not stored; it names
/// format, couple, role and place of the box, so that boxes cannot be swapped.
namespace envelope {

inline constexpr qsizetype overhead = 24 + 16 + 16;

/// Seals with a fresh random nonce.
Bytes seal(const SecretBytes& key, ByteView context, ByteView plain);

/// Seals with a nonce derived from the content: the same statement at the same place gives the same
/// octets, so writing it again is never a conflict, and a copied random state cannot repeat a nonce
/// over different text.
Bytes sealRepeatably(const SecretBytes& key, const NonceKey& nonceKey, ByteView context, ByteView plain);

/// Opens into memory that is wiped. Every failure is ErrorKind::VaultDamaged: a wrong key and a changed
/// octet cannot be told apart, the caller knows which of the two is likely.
Result<SecretBytes> open(const SecretBytes& key, ByteView context, ByteView box);

/// The same into ordinary memory, for what lies in ordinary memory while its owner is unlocked anyway: the
/// shared statements, of which there are thousands. Locked memory costs several system calls for each.
Result<Bytes> openOrdinary(const SecretBytes& key, ByteView context, ByteView box);

} // namespace envelope

/// Typed doors to the same boxes, so that a StoreKey never opens a pocket.
template <typename Tag>
Bytes seal(const SymmetricKey<Tag>& key, ByteView context, ByteView plain) {
    return envelope::seal(key.secret(), context, plain);
}
template <typename Tag>
Result<SecretBytes> unseal(const SymmetricKey<Tag>& key, ByteView context, ByteView box) {
    return envelope::open(key.secret(), context, box);
}
inline Result<Bytes> unsealOrdinary(const StoreKey& key, ByteView context, ByteView box) {
    return envelope::openOrdinary(key.secret(), context, box);
}
inline Bytes sealRepeatably(const StoreKey& key, const NonceKey& nonceKey, ByteView context, ByteView plain) {
    return envelope::sealRepeatably(key.secret(), nonceKey, context, plain);
}

} // namespace bothy
