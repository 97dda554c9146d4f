#pragma once

#include <QString>

#include <vector>

namespace bothy {

/// One thing that words are about, as the limits are asked: items of the list by their ids, and whether it takes touch.
struct Need {
    std::vector<QString> items;
    bool touch = false; ///< cannot be done without the other person's touch

    bool operator==(const Need&) const = default;
};

/// Items alone: what a wording says that it depends on.
inline std::vector<Need> needsOn(const std::vector<QString>& items) {
    return items.empty() ? std::vector<Need>() : std::vector{Need{items, false}};
}

} // namespace bothy
