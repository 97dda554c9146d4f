#pragma once

#include "ui/text/error_words.h"

#include <optional>

namespace bothy {

/// How hard a passphrase is to guess, in steps a person can act on. Simple: long, but made of few different
/// things ("aaaaaaaaaaaaaa").
enum class PassphraseStrength { Empty, Short, Simple, Fair, Strong };

/// Our own estimate from length and variety: it counts words, digits and signs once each, and runs such
/// as "abcd" or "1111" hardly at all. Four ordinary words are Strong. It knows no list of common passphrases, so it
/// is advice only and never keeps anybody from going on.
PassphraseStrength strengthOf(const QString& passphrase);

/// "Strong." and so on; nothing for an empty passphrase.
QString strengthWord(PassphraseStrength strength);

/// The sentence beside it.
QString passphraseHint();

/// Why a new passphrase, typed twice, cannot be used yet: empty, longer than 4,096 octets, or two different ones.
std::optional<ErrorWords> newPassphraseProblem(const QString& typed, const QString& again);

} // namespace bothy
