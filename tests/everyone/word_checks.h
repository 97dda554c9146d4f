#pragma once

#include "tests/everyone/findings.h"

#include <QStringList>

namespace bothy {

/// In en_XA every text that can be translated stands in brackets. Finds letters outside of them, on the screen and
/// in what a screen reader says. `theirs` are words the people of the tour wrote themselves; their words inside of a
/// sentence are known by the marks of isolated().
void checkWordsAreTranslated(const QWidget& window, const QStringList& theirs, Findings& findings);

} // namespace bothy
