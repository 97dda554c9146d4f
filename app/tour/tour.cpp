#include "app/tour/tour.h"

#include "app/tour/acts.h"

#include <cstdio>

namespace bothy {

int playTour(QApplication& qt, const QString& pictures, const TourStages& stages) {
    TourGuide guide(qt, pictures, stages);
    for (const auto act : {playMovingIn, playLists, playCarePlan, playBoundaries, playSearch, playPause, playAlone,
                           playNoMatch, playShutDoor})
        if (guide.isWell()) act(guide);
    guide.leave();
    guide.developSheets();
    if (!guide.isWell()) std::fprintf(stderr, "The tour stopped: %s\n", qPrintable(guide.problem()));
    return guide.isWell() ? 0 : 1;
}

} // namespace bothy
