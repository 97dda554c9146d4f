#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace bothy {

/// The palette Qt's own widgets paint with, for all three colour groups. A widget that lost the
/// window's focus looks the same; what is not available keeps readable words (4.5:1).
QPalette paletteFor(const Tokens& tokens);

} // namespace bothy
