#pragma once

#include "app/tour/eye.h"

namespace bothy {

/// Plays demo couples through the program in vaults of their own, and lets the eye look at every page in every
/// state. Empty when all came about; otherwise the first step that did not, in plain English for developers.
QString walkTour(TourEye& eye, const TourStages& stages);

} // namespace bothy
