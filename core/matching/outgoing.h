#pragma once

#include "core/documents/answers/answer_sheet.h"
#include "core/itembank/catalogue.h"
#include "core/matching/offer.h"

#include <functional>
#include <set>

namespace bothy {

/// A row as its owner looks it over before setting the list aside.
struct PreviewRow {
    OfferedRow row;
    bool heldBack = false; ///< its owner keeps it out; also a yes that is old and not confirmed yet
    bool isOld = false;    ///< answered longer ago than the tier's review time; switching it on confirms it

    bool operator==(const PreviewRow&) const = default;
};

using HeldBack = std::set<std::pair<ItemId, RoleSide>>;

/// What decides which rows may leave a list.
struct OutgoingRules {
    const Catalogue& catalogue;
    const HeldBack& heldBack;
    std::function<bool(const ItemId&)> isClosed; ///< masked by a limit in effect
    Day today;
};

/// May an answer to this side leave its owner's list at all, compared or as it is? Not one that is kept private, that
/// came with another list and was not confirmed, of a topic, tier or item its owner does not meet, or under a limit.
bool mayLeave(const AnswerSheet& sheet, const Item& item, RoleSide side, const OutgoingRules& rules);

/// Was this side answered longer ago than the review time of its tier?
bool isPastReview(const ItemAnswer& answer, RoleSide side, const Item& item, const OutgoingRules& rules);

/// Exactly the rows that could be shown, and which of them are held back, in the order of the list.
/// Only open topics, only permission items, only yes and maybe; a yes with a condition is a maybe,
/// because the other cannot see the condition. Kept-private and masked rows are not even listed.
std::vector<PreviewRow> previewRows(const AnswerSheet& sheet, const OutgoingRules& rules);

/// The rows of the preview that are not held back, sorted: what an Offer carries.
std::vector<OfferedRow> outgoingRows(const AnswerSheet& sheet, const OutgoingRules& rules);

} // namespace bothy
