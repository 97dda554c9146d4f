#include "ui/text/passphrase_words.h"

#include <QCoreApplication>

namespace bothy {
namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseText)
};

} // namespace

QString strengthWord(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::Empty:
        return {};
    case PassphraseStrength::GuessedAtOnce:
        return PassphraseText::tr("Guessed at once.");
    case PassphraseStrength::Weak:
        return PassphraseText::tr("Easy to guess.");
    case PassphraseStrength::Fair:
        return PassphraseText::tr("Fair.");
    case PassphraseStrength::Strong:
        return PassphraseText::tr("Strong.");
    }
    return {};
}

QString passphraseHint() {
    return PassphraseText::tr("Four ordinary words or more work well. You can paste.");
}

std::optional<ErrorWords> newPassphraseProblem(const QString& given, const QString& again) {
    if (const auto usable = checkPassphrase(given); !usable) return errorWords(usable.error());
    if (!isSamePassphrase(given, again)) {
        return ErrorWords{PassphraseText::tr("The two are not the same yet."),
                          PassphraseText::tr("Type the second one again. Show lets you look.")};
    }
    return std::nullopt;
}

std::optional<ErrorWords> WeakPassphraseQuestion::about(const QString& passphrase, const QStringList& known) {
    if (m_isAsked || strengthOf(passphrase, known) != PassphraseStrength::GuessedAtOnce) return std::nullopt;
    m_isAsked = true;
    return ErrorWords{PassphraseText::tr("This passphrase is guessed at once."),
                      PassphraseText::tr("You can choose a longer one, or press the button again to keep it.")};
}

} // namespace bothy
