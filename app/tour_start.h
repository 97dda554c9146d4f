#pragma once

#include "app/options.h"

class QApplication;

namespace bothy {

/// Plays the tour in a temporary folder that is gone afterwards. Gives the exit code of the program.
int startTour(QApplication& qt, const Options& options);

} // namespace bothy
