#pragma once

#include "tests/everyone/findings.h"

namespace bothy {

/// Takes a picture of the window and measures the words in it as they were really painted: the ink that differs
/// most from the ground has a contrast of 4.5 (WCAG 2.2: 1.4.3). Words scrolled away are not looked at.
void checkInk(QWidget& window, Findings& findings);

} // namespace bothy
