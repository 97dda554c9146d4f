#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace bothy {

/// How hard a passphrase is to guess for somebody who has the file and tries one each second or so (Argon2id), on as
/// many computers as they like. Steps a person can act on.
enum class PassphraseStrength {
    Empty,
    GuessedAtOnce, ///< among the first million that are tried: "abc", "iloveyou", one's own name
    Weak,
    Fair,
    Strong,
};

/// An estimate by zxcvbn (Wheeler, USENIX Security 2016), which knows common passphrases, names, dates, keyboard rows
/// and repeats. It reads English; letters of other scripts count as a letter each. Advice only: it never keeps anybody
/// from going on. `known` are words that somebody who guesses would try first, such as the person's name.
/// Reads the first 64 characters, within 3 ms.
PassphraseStrength strengthOf(const QString& text, const QStringList& known = {});

/// Can this text be a passphrase? PassphraseEmpty, PassphraseTooLong.
Result<void> checkPassphrase(const QString& text);
/// Are these two the same passphrase, whatever line end came along with one of them?
bool isSamePassphrase(const QString& one, const QString& other);

} // namespace bothy
