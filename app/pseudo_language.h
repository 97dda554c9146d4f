#pragma once

#include "core/base/bytes.h"

#include <QString>
#include <QTranslator>

namespace bothy {

/// Languages nobody speaks, made from English while the program runs. They show before any real translation
/// exists whether the window is ready for one. Asked for as `--lang en_XA` or `--lang en_XB`.
enum class Pseudo {
    None,
    /// en_XA: accents, curly brackets round each text, 40 % more length. What is still plain was never translated;
    /// what stands outside of brackets was glued together; what is cut off is too narrow.
    Accented,
    /// en_XB: every word runs from right to left, as Arabic and Hebrew do.
    Mirrored,
};

/// The pseudo-language of that name, in any case of letters; None for every other name.
Pseudo pseudoNamed(const QString& language);

/// A visible text in a pseudo-language. Places (%1, %n), marks of keys (&) and line ends stay as they are.
QString pseudoText(const QString& text, Pseudo pseudo);

/// A content file with its texts in a pseudo-language. Ids and other words of the format stay. No text grows
/// over 120 or 400 units, which are the limits of the format, if it was below before.
Bytes pseudoContent(const Bytes& json, Pseudo pseudo);

/// Answers every tr() with the English text, in its plural form, in a pseudo-language.
class PseudoTranslator final : public QTranslator {
public:
    explicit PseudoTranslator(Pseudo pseudo);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    Pseudo m_pseudo;
    QTranslator m_english;
};

} // namespace bothy
