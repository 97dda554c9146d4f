#pragma once

#include "ui/search/search_entry.h"

namespace bothy {

class Card;
struct CareContent;
struct PointsPage;

/// The cards of the help page. Each is made whole from the content; the caller gives it a parent.
Card* makePointsCard(const PointsPage& page);
/// What belongs to one person alone; only what this version can do.
Card* makeJustForYouCard(const CareContent& care);
/// How two lists are compared, and what that cannot promise.
Card* makeComparingCard();
/// Where help can be found outside of the program.
Card* makeHelpOutsideCard(const CareContent& care);
/// The same cards in the order of the page, with all their sentences: for the search and the list of contents.
std::vector<SearchEntry> helpEntries(const CareContent& care);

} // namespace bothy
