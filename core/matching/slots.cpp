#include "core/matching/slots.h"

#include "core/crypto/hash.h"

#include <map>

namespace bothy {

std::optional<Slot> slotFrom(const SlotFields& fields) {
    const auto item = ItemId::from(fields.item);
    if (!item || fields.direction > 2 || fields.threshold < 1 || fields.threshold > 2) return std::nullopt;
    return Slot{*item, static_cast<Direction>(fields.direction), static_cast<int>(fields.threshold)};
}

std::optional<std::vector<Slot>> slotListFrom(std::span<const SlotFields> fields) {
    if (fields.empty() || fields.size() > Slot::maxCount) return std::nullopt;
    std::vector<Slot> list;
    list.reserve(fields.size());
    for (const SlotFields& entry : fields) {
        auto slot = slotFrom(entry);
        if (!slot || (!list.empty() && !(list.back() < *slot))) return std::nullopt;
        list.push_back(*std::move(slot));
    }
    return list;
}

Cbor toCbor(const Slot& slot) {
    return Cbor::Array{slot.item.text(), static_cast<int>(slot.direction), slot.threshold};
}

Cbor toCbor(std::span<const Slot> list) {
    Cbor::Array entries;
    entries.reserve(list.size());
    for (const Slot& slot : list)
        entries.push_back(toCbor(slot));
    return entries;
}

Link slotListHash(std::span<const Slot> list) {
    return deriveId<Link>(domain::MatchSlots, {encode(toCbor(list))});
}

Point slotPoint(const Slot& slot, const HashContext& termsContext) {
    return termsContext.toGroup({encode(toCbor(slot))});
}

std::vector<MatchedRow> rowsOf(std::span<const Slot> matched) {
    std::map<Row, Level> levels;
    for (const Slot& slot : matched) {
        Level& level = levels[{slot.item, slot.direction}];
        level = std::max(level, static_cast<Level>(slot.threshold));
    }
    std::vector<MatchedRow> rows;
    for (const auto& [row, level] : levels)
        rows.push_back({row, level});
    return rows;
}

} // namespace bothy
