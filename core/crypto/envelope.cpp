#include "core/crypto/envelope.h"

#include <cstring>
#include <sodium.h>

namespace bothy::envelope {

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype CommitSize = 16;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char CommitLabel[] = "bothy/commit/1";
static_assert(NonceSize + CommitSize + TagSize == overhead);

const unsigned char* octets(ByteView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}

Bytes keyedHash(const SecretBytes& key, std::initializer_list<ByteView> parts, qsizetype size) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), static_cast<std::size_t>(size));
    for (const ByteView part : parts)
        crypto_generichash_update(&state, octets(part), static_cast<unsigned long long>(part.size()));
    Bytes result(size, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(result.data()), static_cast<std::size_t>(size));
    return result;
}

Bytes commitment(const SecretBytes& key, ByteView nonce) {
    return keyedHash(key, {ByteView(CommitLabel, sizeof(CommitLabel) - 1), nonce}, CommitSize);
}

Bytes sealWith(const SecretBytes& key, const Bytes& nonce, ByteView context, ByteView plain) {
    Bytes box = nonce + commitment(key, nonce);
    const qsizetype start = box.size();
    box.resize(start + plain.size() + TagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(box.data()) + start, nullptr,
                                               octets(plain), static_cast<unsigned long long>(plain.size()),
                                               octets(context), static_cast<unsigned long long>(context.size()),
                                               nullptr, octets(nonce), key.data());
    return box;
}

} // namespace

Bytes seal(const SecretBytes& key, ByteView context, ByteView plain) {
    return sealWith(key, makeRandomBytes(NonceSize), context, plain);
}

Bytes sealRepeatably(const SecretBytes& key, const NonceKey& nonceKey, ByteView context, ByteView plain) {
    const Bytes contextSize = QByteArray::number(context.size()).rightJustified(10, '0'); // keeps the two parts apart
    return sealWith(key, keyedHash(nonceKey.secret(), {contextSize, context, plain}, NonceSize), context, plain);
}

namespace {

/// Opens into a buffer that `make(size)` gives.
template <typename Buffer>
Result<Buffer> openInto(const SecretBytes& key, ByteView context, ByteView box, auto make) {
    if (box.size() < overhead) return fail(ErrorKind::VaultDamaged, QStringLiteral("sealed box is too short"));
    const ByteView nonce = box.first(NonceSize);
    const ByteView commit = box.sliced(NonceSize, CommitSize);
    const ByteView sealed = box.sliced(NonceSize + CommitSize);
    if (sodium_memcmp(commitment(key, nonce).constData(), commit.data(), CommitSize) != 0)
        return fail(ErrorKind::VaultDamaged, QStringLiteral("sealed box belongs to another key"));
    Buffer plain = make(sealed.size() - TagSize);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, octets(sealed),
        static_cast<unsigned long long>(sealed.size()), octets(context),
        static_cast<unsigned long long>(context.size()), octets(nonce), key.data());
    if (opened != 0) return fail(ErrorKind::VaultDamaged, QStringLiteral("sealed box was changed"));
    return plain;
}

} // namespace

Result<SecretBytes> open(const SecretBytes& key, ByteView context, ByteView box) {
    return openInto<SecretBytes>(key, context, box,
                                 [](qsizetype size) { return SecretBytes(static_cast<std::size_t>(size)); });
}

Result<Bytes> openOrdinary(const SecretBytes& key, ByteView context, ByteView box) {
    return openInto<Bytes>(key, context, box, [](qsizetype size) { return Bytes(size, Qt::Uninitialized); });
}

} // namespace bothy::envelope
