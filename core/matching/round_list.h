#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/documents/shared_rows.h"
#include "core/itembank/catalogue.h"
#include "core/matching/offer.h"
#include "core/matching/slots.h"

#include <set>

namespace bothy {

/// What earlier comparisons left, by both people's records.
struct EarlierRounds {
    std::set<Slot> standing; ///< in both records of one comparison, and not taken back: not asked again
    std::set<Slot> listed;   ///< in an own record, taken back or not: a record of the other one proves nothing
};
EarlierRounds earlierRounds(const std::vector<RowsOfRound>& mine, const std::vector<RowsOfRound>& theirs);

/// Every slot of a list, the same for both people whatever they answered or switched on: both thresholds of every
/// direction of every item that takes part, in order.
std::vector<Slot> fullList(const Catalogue& catalogue);
/// What the next comparison asks: the full list without what stands. Nothing where fewer than minimumOfferedItems are
/// left: asked about one or two, an answer could be told from what does not come back.
std::vector<Slot> roundList(const Catalogue& catalogue, const EarlierRounds& earlier);
/// May a list that the other one proposes be answered? Only slots of the own list that do not stand, of as many items,
/// and what is left out was in an own record before: so nobody can choose the questions.
bool isFairList(const std::vector<Slot>& proposed, const Catalogue& catalogue, const EarlierRounds& earlier);

/// The other one's app asks about items that this one does not ship, or the other way round: another version. Own
/// items do not count here; they come and go while both use the same version.
bool isOtherVersion(const std::vector<Slot>& proposed, const Catalogue& catalogue, const EarlierRounds& earlier);

/// An octet for each slot: 1 where the offered row reaches the threshold.
SecretBytes bitsOf(const std::vector<Slot>& list, const std::vector<OfferedRow>& offered, bool isFirstPerson);

/// How many of the rows with a bit came back, of how many. For the owner's own eyes.
struct CameBack {
    std::size_t offered = 0;
    std::size_t matched = 0;

    /// Ten rows or more, and nine in ten of them.
    bool isNearlyAll() const { return offered >= 10 && matched * 10 >= offered * 9; }
};
CameBack cameBack(const std::vector<Slot>& list, const SecretBytes& bits, const std::vector<Slot>& matched);

} // namespace bothy
