#pragma once

#include "app/options.h"

class QApplication;

namespace bothy {

/// Plays a demo couple through the main pages in a temporary vault and saves a picture of every page and
/// state in `options.tourDir`: light, dark, 200 % text and right-to-left of each. Gives the exit code of
/// the program: 1 when a step did not come about or a picture could not be written.
int playTour(QApplication& qt, const Options& options);

} // namespace bothy
