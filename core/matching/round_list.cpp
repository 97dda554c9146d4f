#include "core/matching/round_list.h"

#include "core/itembank/own_ids.h"

#include <algorithm>
#include <map>

namespace bothy {

namespace {

/// Records hold what somebody signed; only what can be a slot counts.
std::optional<Slot> slotOf(const MatchedSlot& matched) {
    return slotFrom(
        {matched.itemId, static_cast<std::uint64_t>(matched.direction), static_cast<std::uint64_t>(matched.threshold)});
}

std::set<Slot> slotsOf(const std::vector<MatchedSlot>& matched) {
    std::set<Slot> result;
    for (const MatchedSlot& each : matched)
        if (const auto slot = slotOf(each)) result.insert(*slot);
    return result;
}

std::set<Row> rowsWithin(const std::vector<Slot>& slots) {
    std::set<Row> rows;
    for (const Slot& slot : slots)
        rows.insert({slot.item, slot.direction});
    return rows;
}

bool asksEnough(const std::vector<Slot>& list) {
    return itemsIn(list) >= minimumOfferedItems;
}

} // namespace

EarlierRounds earlierRounds(const std::vector<RowsOfRound>& mine, const std::vector<RowsOfRound>& theirs) {
    EarlierRounds earlier;
    for (const RowsOfRound& round : mine) {
        earlier.listed.merge(slotsOf(round.listed));
        const auto other = std::ranges::find(theirs, round.round, &RowsOfRound::round);
        if (other == theirs.end()) continue;
        const std::set<Slot> theirSlots = slotsOf(other->listed);
        for (const Slot& slot : slotsOf(round.standing))
            if (theirSlots.contains(slot)) earlier.standing.insert(slot);
    }
    return earlier;
}

std::vector<Slot> fullList(const Catalogue& catalogue) {
    std::vector<Slot> list;
    for (const Item& item : catalogue.items()) {
        if (!takesPart(item)) continue;
        for (const Direction direction : directions(item))
            for (const int threshold : {1, 2})
                list.push_back({item.id, direction, threshold});
    }
    std::ranges::sort(list);
    return list;
}

std::vector<Slot> roundList(const Catalogue& catalogue, const EarlierRounds& earlier) {
    std::vector<Slot> list = fullList(catalogue);
    std::erase_if(list, [&](const Slot& slot) { return earlier.standing.contains(slot); });
    if (!asksEnough(list)) list.clear();
    return list;
}

bool isFairList(const std::vector<Slot>& proposed, const Catalogue& catalogue, const EarlierRounds& earlier) {
    const std::vector<Slot> full = fullList(catalogue);
    const bool isMine = std::ranges::all_of(proposed, [&](const Slot& slot) {
        return std::ranges::binary_search(full, slot) && !earlier.standing.contains(slot);
    });
    return isMine && asksEnough(proposed) && std::ranges::all_of(full, [&](const Slot& slot) {
               return std::ranges::binary_search(proposed, slot) || earlier.listed.contains(slot);
           });
}

bool isOtherVersion(const std::vector<Slot>& proposed, const Catalogue& catalogue, const EarlierRounds& earlier) {
    const auto shipped = [](std::vector<Slot> list) {
        std::erase_if(list, [](const Slot& slot) { return isOwnItem(slot.item); });
        return list;
    };
    const std::vector<Slot> theirs = shipped(proposed), mine = shipped(fullList(catalogue));
    return !std::ranges::includes(mine, theirs) || std::ranges::any_of(mine, [&](const Slot& slot) {
        return !std::ranges::binary_search(theirs, slot) && !earlier.listed.contains(slot);
    });
}

SecretBytes bitsOf(const std::vector<Slot>& list, const std::vector<OfferedRow>& offered, bool isFirstPerson) {
    std::map<Row, int> levels;
    for (const OfferedRow& row : offered)
        levels[{row.item, directionOf(row.side, isFirstPerson)}] = static_cast<int>(row.level);
    SecretBytes bits(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto level = levels.find({list[i].item, list[i].direction});
        bits.data()[i] = level != levels.end() && level->second >= list[i].threshold ? 1 : 0;
    }
    return bits;
}

CameBack cameBack(const std::vector<Slot>& list, const SecretBytes& bits, const std::vector<Slot>& matched) {
    if (bits.size() != list.size()) return {};
    std::vector<Slot> offered;
    for (std::size_t i = 0; i < list.size(); ++i)
        if (bits.data()[i] == 1) offered.push_back(list[i]);
    return {rowsWithin(offered).size(), rowsWithin(matched).size()};
}

} // namespace bothy
