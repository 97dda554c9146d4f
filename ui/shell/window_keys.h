#pragma once

#include "ui/widgets/key_line.h"

#include <functional>

namespace bothy {

class MainWindow;

/// One key of the window, and what it does.
struct WindowKey {
    KeyLine line;
    std::function<void(MainWindow&)> press;
    bool isForSafety = false; ///< works over whatever is open (safety_keys.h)
};

/// The keys that work on every page. MainWindow installs them from this list, Help shows it: a new key is one
/// entry here.
std::vector<WindowKey> windowKeys();

/// Every key there is, for Help: those above, those of My list, and those of lists and rows.
std::vector<KeyLine> allKeys();

} // namespace bothy
