#include "core/crypto/passphrase.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

namespace bothy {

namespace {
constexpr qsizetype MaxPassphraseOctets = 4096;
constexpr qint64 WantedMilliseconds = 850;

/// Ends a line or steers a terminal: no key puts it into a field of one line.
bool endsOrSteers(QChar sign) {
    const QChar::Category category = sign.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

/// Format characters, such as a mark of direction, can belong between letters, but nobody sees one at an end.
bool isSeenAtAnEnd(QChar sign) {
    return !endsOrSteers(sign) && sign.category() != QChar::Other_Format;
}

QString asTyped(const QString& text) {
    const auto first = std::find_if(text.begin(), text.end(), isSeenAtAnEnd);
    const auto last = std::find_if(text.rbegin(), text.rend(), isSeenAtAnEnd).base();
    QString typed;
    for (auto at = first; at < last; ++at) {
        if (!endsOrSteers(*at))
            typed += *at;
        else if (!endsOrSteers(*(at - 1)))
            typed += u' ';
    }
    return typed;
}

SecretBytes octetsOf(const QString& text) {
    QByteArray octets = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret = SecretBytes::copyOf(octets);
    wipe(octets);
    return secret;
}

SecretBytes joined(const SecretBytes& octets, ByteView end) {
    SecretBytes both(octets.size() + static_cast<std::size_t>(end.size()));
    std::copy_n(octets.data(), octets.size(), both.data());
    std::copy(end.begin(), end.end(), both.data() + octets.size());
    return both;
}
} // namespace

Result<Passphrase> Passphrase::from(const QString& text) {
    if (text.size() > MaxPassphraseOctets) return fail(ErrorKind::PassphraseTooLong);
    const QString typed = asTyped(text);
    if (typed.isEmpty()) return fail(ErrorKind::PassphraseEmpty);
    SecretBytes secret = octetsOf(typed);
    if (secret.size() > MaxPassphraseOctets) return fail(ErrorKind::PassphraseTooLong);
    return Passphrase(std::move(secret), typed == text ? SecretBytes() : octetsOf(text));
}

std::vector<Passphrase> Passphrase::asGivenBefore() const {
    std::vector<Passphrase> all;
    all.push_back(Passphrase(m_secret.clone()));
    if (!m_asGiven.isEmpty()) all.push_back(Passphrase(m_asGiven.clone()));
    for (const char* lineEnd : {"\n", "\r\n"}) {
        SecretBytes withEnd = joined(m_secret, lineEnd);
        if (!withEnd.equals(m_asGiven)) all.push_back(Passphrase(std::move(withEnd)));
    }
    return all;
}

Result<PassphraseKey> derivePassphraseKey(const Passphrase& passphrase, ByteView salt16, PassphraseCost cost) {
    if (salt16.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorKind::VaultDamaged, QStringLiteral("salt has a wrong length"));
    if (!cost.isWithinCaps()) return fail(ErrorKind::KeyCostTooHigh);
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
