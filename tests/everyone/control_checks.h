#pragma once

#include "tests/everyone/findings.h"

namespace bothy {

/// Every control has a role, a name that differs from the others, an action where it can be pressed, and room
/// enough to be hit (WCAG 2.2: 4.1.2, 2.5.8).
void checkControls(const QWidget& window, Findings& findings);

} // namespace bothy
