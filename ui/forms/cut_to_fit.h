#pragma once

#include <QString>

namespace bothy {

/// A text cut to what a form can keep: at most `longest` UTF-16 units, never in the middle of a character as a
/// reader sees it (emoji, Arabic marks). A text that fits comes back unchanged.
QString cutToFit(const QString& text, qsizetype longest);

} // namespace bothy
