#pragma once

namespace bothy {

class Card;
struct CareContent;
struct PointsPage;

/// The cards of the help page. Each is made whole from the content; the caller gives it a parent.
Card* makePointsCard(const PointsPage& page);
/// What belongs to one person alone; only what this version can do.
Card* makeJustForYouCard(const CareContent& care);
/// How "Together now" compares two lists, and what it cannot promise.
Card* makeComparingCard();
/// Where help can be found outside of the program.
Card* makeHelpOutsideCard(const CareContent& care);
/// Every key, in the order of use.
Card* makeShortcutsCard();

} // namespace bothy
