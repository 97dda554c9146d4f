#pragma once

#include "app/tour/guide.h"

namespace bothy {

/// The acts of the tour, in the order in which they are played. Each leaves the house as the next one finds it.
void playMovingIn(TourGuide& guide);   ///< first run and the door; Robin is unlocked at the end
void playLists(TourGuide& guide);      ///< both lists, the look over, what both opened; Sam is unlocked at the end
void playOwnLines(TourGuide& guide);   ///< a line of one's own, offered and accepted; a list; Robin is unlocked
void playCarePlan(TourGuide& guide);   ///< a plan from template to agreed, changed and taken back; Robin is unlocked
void playBoundaries(TourGuide& guide); ///< limits and agreements in every state; Robin is unlocked
void playSearch(TourGuide& guide);     ///< search and the shortcuts page
void playPause(TourGuide& guide);      ///< paused pages, Settings, Help
void playAlone(TourGuide& guide);      ///< one person without a partner
void playNoMatch(TourGuide& guide);    ///< two lists with nothing in common
void playShutDoor(TourGuide& guide);   ///< vaults that cannot be opened

} // namespace bothy
