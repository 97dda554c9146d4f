#include "core/session/new_passphrase.h"

#include "core/crypto/passphrase.h"

#include <algorithm>
#include <vector>
#include <zxcvbn.h>

namespace bothy {

namespace {

/// zxcvbn's time grows with the square of the length; this much is strong if anything is.
constexpr qsizetype LongestRead = 64;

// In bits, that is the doubled number of guesses. A million guesses are one afternoon on some hundred rented computers.
constexpr double WeakBits = 20;
constexpr double FairBits = 35;
constexpr double StrongBits = 50;

/// Letters that zxcvbn knows. It takes each octet of UTF-8 for a character chosen at will and so doubles or trebles
/// what other scripts are worth; here accents go and any other letter becomes one of twenty-six, neighbours staying
/// neighbours.
QByteArray inItsLetters(const QString& text) {
    QByteArray letters;
    const QString apart = text.left(LongestRead).normalized(QString::NormalizationForm_KD);
    for (const uint sign : apart.toUcs4()) {
        const QChar::Category category = QChar::category(sign);
        if (category == QChar::Mark_NonSpacing || category == QChar::Other_Format || sign == 0) continue;
        letters += static_cast<char>(sign < 128 ? sign : 'a' + sign % 26);
    }
    return letters.left(LongestRead);
}

double bitsOf(const QString& text, const QStringList& known) {
    std::vector<QByteArray> words;
    for (const QString& word : known)
        words.push_back(inItsLetters(word.toLower()));
    words.push_back("bothy");
    std::erase_if(words, [](const QByteArray& word) { return word.isEmpty(); });
    std::vector<const char*> dictionary;
    for (const QByteArray& word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    return ZxcvbnMatch(inItsLetters(text).constData(), dictionary.data(), nullptr);
}

} // namespace

PassphraseStrength strengthOf(const QString& text, const QStringList& known) {
    if (Passphrase::from(text.left(LongestRead))) {
        const double bits = bitsOf(text, known);
        if (bits < WeakBits) return PassphraseStrength::GuessedAtOnce;
        if (bits < FairBits) return PassphraseStrength::Weak;
        return bits < StrongBits ? PassphraseStrength::Fair : PassphraseStrength::Strong;
    }
    return PassphraseStrength::Empty;
}

Result<void> checkPassphrase(const QString& text) {
    const auto passphrase = Passphrase::from(text);
    if (!passphrase) return passphrase.error();
    return {};
}

bool isSamePassphrase(const QString& one, const QString& other) {
    const auto first = Passphrase::from(one), second = Passphrase::from(other);
    return first && second && first->equals(*second);
}

} // namespace bothy
