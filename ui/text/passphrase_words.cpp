#include "ui/text/passphrase_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bothy {
namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseText)
};

enum class Piece { Lower, Upper, Digit, Sign, Ideograph };

constexpr qsizetype LongestRead = 512; ///< more than enough to call it strong
constexpr qsizetype ShortBelow = 12;
constexpr double FairBits = 28;
constexpr double StrongBits = 44;
constexpr int MostOctets = 4096;

Piece pieceOf(QChar sign) {
    constexpr char16_t firstIdeograph = u'\u2E80';
    if (sign.isDigit()) return Piece::Digit;
    if (!sign.isLetter()) return Piece::Sign;
    if (sign.unicode() >= firstIdeograph) return Piece::Ideograph;
    return sign.isUpper() ? Piece::Upper : Piece::Lower;
}

/// A capital may begin a word; any other change of kind begins a new run.
bool continuesRun(QChar previous, QChar next) {
    const Piece from = pieceOf(previous);
    const Piece to = pieceOf(next);
    return from == to || (from == Piece::Upper && to == Piece::Lower);
}

/// Letters that neither repeat nor follow their neighbour: "aaaa" and "abcd" have one.
int surprises(QStringView run) {
    int count = 1;
    for (qsizetype at = 1; at < run.size(); ++at) {
        const int step = run[at].unicode() - run[at - 1].unicode();
        if (step < -1 || step > 1) ++count;
    }
    return count;
}

/// An ordinary word is one of some thousands (12 bits), however long it is; each digit of a date
/// or a sign adds a little.
double bitsOf(QStringView run) {
    const int count = surprises(run);
    switch (pieceOf(run.back())) {
    case Piece::Lower:
    case Piece::Upper:
        return count <= 3 ? 4.0 * count : std::min(12.0 + 0.5 * (count - 4), 16.0);
    case Piece::Digit:
        return 3.0 * count;
    case Piece::Sign:
        return run.trimmed().isEmpty() ? 0.5 : 4.0 * count;
    case Piece::Ideograph:
        return 7.0 * count;
    }
    return 0;
}

double estimatedBits(QStringView text) {
    QSet<QString> seen;
    double bits = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && continuesRun(text[to - 1], text[to]))
            ++to;
        const QString run = text.mid(from, to - from).toString();
        if (!seen.contains(run)) bits += bitsOf(run);
        seen.insert(run);
        from = to;
    }
    return bits;
}

} // namespace

PassphraseStrength strengthOf(const QString& passphrase) {
    if (passphrase.isEmpty()) return PassphraseStrength::Empty;
    const double bits = estimatedBits(QStringView(passphrase).left(LongestRead));
    if (bits >= StrongBits) return PassphraseStrength::Strong;
    if (bits >= FairBits) return PassphraseStrength::Fair;
    return passphrase.size() < ShortBelow ? PassphraseStrength::Short : PassphraseStrength::Simple;
}

QString strengthWord(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::Empty:
        return {};
    case PassphraseStrength::Short:
        return PassphraseText::tr("Short.");
    case PassphraseStrength::Simple:
        return PassphraseText::tr("Simple.");
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

std::optional<ErrorWords> newPassphraseProblem(const QString& typed, const QString& again) {
    if (typed.isEmpty()) return errorWords({ErrorKind::PassphraseEmpty, {}});
    if (typed.normalized(QString::NormalizationForm_C).toUtf8().size() > MostOctets) {
        return errorWords({ErrorKind::PassphraseTooLong, {}});
    }
    if (typed != again) {
        return ErrorWords{PassphraseText::tr("The two are not the same yet."),
                          PassphraseText::tr("Type the second one again. Show lets you look.")};
    }
    return std::nullopt;
}

} // namespace bothy
