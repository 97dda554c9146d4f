#pragma once

#include "core/session/new_passphrase.h"
#include "ui/text/error_words.h"

#include <optional>

namespace bothy {

/// "Strong." and so on; nothing for an empty passphrase.
QString strengthWord(PassphraseStrength strength);

/// The sentence beside it.
QString passphraseHint();

/// Why a new passphrase, given twice, cannot be used yet: empty, longer than 4,096 octets, or two different ones.
std::optional<ErrorWords> newPassphraseProblem(const QString& given, const QString& again);

/// Asks about a passphrase that is guessed at once: the first time it is given, and never twice for the same one. It
/// can be kept by pressing the same button again.
class WeakPassphraseQuestion {
public:
    std::optional<ErrorWords> about(const QString& passphrase, const QStringList& known);
    void forget() { m_asked.clear(); }

private:
    QString m_asked;
};

} // namespace bothy
