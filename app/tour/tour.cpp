#include "app/tour/tour.h"

#include "app/tour/acts.h"

namespace bothy {

QString walkTour(TourEye& eye, const TourStages& stages) {
    TourGuide guide(eye, stages);
    for (const auto act : {playMovingIn, playLists, playCarePlan, playBoundaries, playSearch, playPause, playAlone,
                           playNoMatch, playOwnLines, playShutDoor})
        if (guide.isWell()) act(guide);
    guide.leave();
    return guide.problem();
}

} // namespace bothy
