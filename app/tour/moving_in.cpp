#include "app/tour/acts.h"
#include "app/tour/couple.h"

namespace bothy {

using namespace Qt::StringLiterals;

void playMovingIn(TourGuide& guide) {
    guide.enter(u"couple"_s);
    moveIn(guide, WhoMovesIn::Both);
    guide.shoot(u"02-unlock-1-tiles"_s);
    guide.click(u"tile.0"_s);
    guide.type(u"passphrase"_s, u"not the right words"_s);
    guide.shoot(u"02-unlock-2-chosen"_s);
    guide.click(u"open"_s);
    guide.until("an answer", [&] { return guide.sees(u"open"_s) && guide.isEnabled(u"open"_s); });
    guide.shoot(u"02-unlock-3-not-opened"_s);
    unlockAs(guide, tourRobin());
    guide.shoot(u"03-home-1-new"_s);
}

} // namespace bothy
