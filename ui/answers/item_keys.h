#pragma once

#include "ui/widgets/key_line.h"

namespace bothy {

class ItemList;

/// One key of a list of items, and what it does there.
struct ItemKey {
    KeyLine line;
    void (*press)(ItemList& list);
};

/// The keys of My list: 1 Yes, 2 Maybe, 3 No, 4 Not now, 5 Still right, 0 Skip, Up and Down between items.
std::vector<ItemKey> itemKeys();

} // namespace bothy
