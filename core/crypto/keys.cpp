#include "core/crypto/keys.h"

#include <sodium.h>

namespace bothy {

namespace {

// The numbers are part of the vault format: never change or reuse one.
enum class SubKey : std::uint64_t {
    Pocket = 1,
    FeedWrap = 2,
    IdentityWrap = 3,
    CoupleWrap = 4,
    MatchHedge = 1,
    Round = 1,
    Store = 1,
    Exchange = 2,
    Name = 3,
    Nonce = 4
};

template <typename Derived>
Derived derive(const SecretBytes& from, SubKey number, const char (&context)[9]) {
    static_assert(sizeof(context) == crypto_kdf_CONTEXTBYTES + 1);
    SecretBytes key(Derived::size);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(number), context, from.data());
    return Derived(std::move(key));
}

} // namespace

PocketKey derivePocketKey(const RootKey& root) {
    return derive<PocketKey>(root.secret(), SubKey::Pocket, "bothyprk");
}
FeedWrapKey deriveFeedWrapKey(const RootKey& root) {
    return derive<FeedWrapKey>(root.secret(), SubKey::FeedWrap, "bothyprk");
}
IdentityWrapKey deriveIdentityWrapKey(const RootKey& root) {
    return derive<IdentityWrapKey>(root.secret(), SubKey::IdentityWrap, "bothyprk");
}
CoupleWrapKey deriveCoupleWrapKey(const RootKey& root) {
    return derive<CoupleWrapKey>(root.secret(), SubKey::CoupleWrap, "bothyprk");
}
MatchHedgeKey deriveMatchHedgeKey(const RootKey& root) {
    return derive<MatchHedgeKey>(root.secret(), SubKey::MatchHedge, "bothymat");
}
RoundKey deriveRoundKey(const MatchHedgeKey& hedge) {
    return derive<RoundKey>(hedge.secret(), SubKey::Round, "bothyrnd");
}
StoreKey deriveStoreKey(const CoupleSecret& secret) {
    return derive<StoreKey>(secret.secret(), SubKey::Store, "bothycpl");
}
NonceKey deriveNonceKey(const CoupleSecret& secret) {
    return derive<NonceKey>(secret.secret(), SubKey::Nonce, "bothycpl");
}

} // namespace bothy
