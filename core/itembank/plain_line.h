#pragma once

#include <QString>

namespace bothy {

/// What somebody wrote or brought as one plain line: no line breaks, no control characters, nothing that turns the
/// direction of the words around it, no doubled spaces, NFC. Joiners and direction marks that scripts need stay.
QString plainLine(const QString& text);
inline bool isPlainLine(const QString& text) {
    return text == plainLine(text);
}

/// The line without accents and capitals: two lines that are equal here are the same question.
QString foldedLine(const QString& text);

} // namespace bothy
