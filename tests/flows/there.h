#pragma once

#include "tests/support/hands.h"

namespace bothy {

// What a story cannot go on without: where it does not come, the story ends there, and says what was missing.

/// The part of the window with this name, once it is to be seen.
template <typename Part>
Part& seen(const Hands& hands, const QString& name) {
    Part* part = nullptr;
    const auto look = [&] {
        ASSERT_TRUE(waitFor([&] { return (part = hands.visible<Part>(name)) != nullptr; }))
            << "not to be seen: " << qPrintable(name);
    };
    look();
    return *part;
}

/// The same, also for one that is never in sight.
template <typename Part>
Part& partOf(const QObject& whole, const QString& name = {}) {
    Part* part = nullptr;
    const auto look = [&] {
        ASSERT_TRUE(waitFor([&] { return (part = whole.findChild<Part*>(name)) != nullptr; }))
            << "not there: " << qPrintable(name);
    };
    look();
    return *part;
}

/// The first in a list of what is there, once something is.
template <typename List>
const auto& firstOf(const List& list) {
    const auto look = [&] { ASSERT_TRUE(waitFor([&] { return !list.empty(); })); };
    look();
    return *list.begin();
}

} // namespace bothy
