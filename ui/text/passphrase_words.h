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

/// Asks about a passphrase that is guessed at once: the first time it is given, and not again until the field changes.
/// It can be kept by pressing the same button again. Holds no passphrase.
class WeakPassphraseQuestion {
public:
    std::optional<ErrorWords> about(const QString& passphrase, const QStringList& known);
    /// Another passphrase is in the field, or none.
    void fieldChanged() { m_isAsked = false; }

private:
    bool m_isAsked = false;
};

} // namespace bothy
