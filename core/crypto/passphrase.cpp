#include "core/crypto/passphrase.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

namespace bothy {

namespace {
constexpr qsizetype MaxPassphraseOctets = 4096;
constexpr qint64 WantedMilliseconds = 850;
} // namespace

Result<Passphrase> Passphrase::from(const QString& typed) {
    if (typed.isEmpty()) return fail(ErrorKind::PassphraseEmpty);
    if (typed.size() > MaxPassphraseOctets) return fail(ErrorKind::PassphraseTooLong);
    QByteArray octets = typed.normalized(QString::NormalizationForm_C).toUtf8();
    const bool tooLong = octets.size() > MaxPassphraseOctets;
    SecretBytes secret = SecretBytes::copyOf(octets);
    wipe(octets);
    if (tooLong) return fail(ErrorKind::PassphraseTooLong);
    return Passphrase(std::move(secret));
}

Result<PassphraseKey> derivePassphraseKey(const Passphrase& passphrase, ByteView salt16, PassphraseCost cost) {
    if (salt16.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorKind::VaultDamaged, QStringLiteral("salt has a wrong length"));
    if (cost.passes > PassphraseCost::maxPasses || cost.memoryKiB > PassphraseCost::maxMemoryKiB)
        return fail(ErrorKind::KeyCostTooHigh);
    if (cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.memoryKiB * 1024ull < crypto_pwhash_MEMLIMIT_MIN)
        return fail(ErrorKind::VaultDamaged, QStringLiteral("key cost is below the possible minimum"));
    SecretBytes key(PassphraseKey::size);
    const int derived = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.secret().data()),
                                      passphrase.secret().size(), reinterpret_cast<const unsigned char*>(salt16.data()),
                                      cost.passes, cost.memoryKiB * std::size_t{1024}, crypto_pwhash_ALG_ARGON2ID13);
    if (derived != 0) return fail(ErrorKind::OutOfMemory, QStringLiteral("key derivation"));
    return PassphraseKey(std::move(key));
}

PassphraseCost PassphraseCost::calibrated() {
    const PassphraseCost floor;
    const auto probe = Passphrase::from(QStringLiteral("probe"));
    QElapsedTimer timer;
    timer.start();
    if (!derivePassphraseKey(*probe, Bytes(crypto_pwhash_SALTBYTES, 0), floor)) return floor;
    const qint64 floorMilliseconds = std::max<qint64>(timer.elapsed(), 1);
    // Memory first (that is what costs an attacker), doubling up to 512 MiB.
    PassphraseCost cost = floor;
    qint64 expected = floorMilliseconds;
    while (expected * 2 <= WantedMilliseconds && cost.memoryKiB < maxMemoryKiB / 2) {
        cost.memoryKiB *= 2;
        expected *= 2;
    }
    return cost;
}

} // namespace bothy
