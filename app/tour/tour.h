#pragma once

#include "app/tour/stage.h"

class QApplication;

namespace bothy {

/// Plays demo couples through the program in temporary vaults and saves pictures of every page and state in the
/// folder `pictures`: in each theme, at 100 and 200 % text, left-to-right and right-to-left, and one contact sheet
/// for each of these looks. Gives the exit code of the program: 1 when a step did not come about or a picture
/// could not be written.
int playTour(QApplication& qt, const QString& pictures, const TourStages& stages);

} // namespace bothy
