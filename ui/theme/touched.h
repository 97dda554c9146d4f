#pragma once

#include "ui/theme/tokens.h"

namespace bothy {

/// The ground of what is under the pointer or pressed, as much darker than `rest` as `share` says. In high contrast the
/// line has the colour of the words: there a little of it is enough, so that they can still be read.
inline QColor touched(const Tokens& t, const QColor& rest, double share) {
    constexpr double Little = 0.16;
    return between(rest, t.line, t.highContrast ? share * Little : share);
}

} // namespace bothy
