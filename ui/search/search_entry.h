#pragma once

#include "ui/theme/icons.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace bothy {

/// One thing a person may find: a place of a page, and the words that lead to it. Made anew each time the search
/// opens, from what its reader may see at that moment.
struct SearchEntry {
    QString place; ///< as Page::goTo() understands it; empty for the page itself
    QString title;
    QString line = {};      ///< shown below the title, not searched: the topic of an item
    QString text = {};      ///< searched as well; the part that fits is shown in place of `line`
    bool isPrivate = false; ///< only its reader may see it: not there while two people look together
    bool leftOut = false;   ///< under a limit: said to be left out, never shown

    bool operator==(const SearchEntry&) const = default;
};

/// The page Stop is over all pages, and opens in its own way.
constexpr QLatin1StringView StopGroup("stop");

/// What one page offers to the search.
struct SearchGroup {
    QString page; ///< as in Page::pageRequested()
    QString title;
    IconName icon = IconName::Search;
    QString note = {}; ///< a sentence that always stands with its results
    std::vector<SearchEntry> entries;

    bool operator==(const SearchGroup&) const = default;
};

} // namespace bothy
