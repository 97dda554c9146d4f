#pragma once

#include "app/tour/guide.h"

namespace bothy {

/// One of the two people of the tour.
struct TourPerson {
    int tile;
    QString name;
    QString passphrase;
};

const TourPerson& tourRobin();
const TourPerson& tourSam();

/// Opens the door for one of them, from any state of the house.
void unlockAs(TourGuide& guide, const TourPerson& person);
/// The first run in the house that was entered, from the first page to the tiles.
enum class WhoMovesIn { Both, RobinAlone };
void moveIn(TourGuide& guide, WhoMovesIn who);
/// Answers a calm, everyday list with every kind of answer, as this person would. Both lists together have rows of yes
/// and rows worth a talk.
void answerAsRobin(TourGuide& guide);
void answerAsSam(TourGuide& guide);
/// Answers to the kinds that are never compared. Those of both have a row of every kind in common.
void answerPlainly(TourGuide& guide, const TourPerson& person);
/// Answers `count` open permission items, the first `from` left out, with a mixture that depends on `seed`.
void answerSome(TourGuide& guide, int from, int count, int seed);

} // namespace bothy
