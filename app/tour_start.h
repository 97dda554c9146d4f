#pragma once

#include "app/options.h"
#include "app/tour/eye.h"

class QApplication;

namespace bothy {

/// The tour with somebody who looks, in a temporary folder that is gone afterwards; what walkTour() says.
QString tourWith(TourEye& eye, QApplication& qt, const Options& options);

/// Plays the tour and saves its pictures in `options.tourDir`. Gives the exit code of the program: 1 when a step
/// did not come about or a picture could not be written.
int startTour(QApplication& qt, const Options& options);

} // namespace bothy
