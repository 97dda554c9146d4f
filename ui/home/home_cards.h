#pragma once

#include "core/documents/signoff.h"
#include "ui/theme/icons.h"

#include <QString>

#include <set>
#include <vector>

namespace bothy {

class Session;

/// One suggestion of Home: a page, and one line that says what is there.
struct HomeCard {
    QString page;  ///< where it leads: "boundaries", "care", "matches", "answers", "settings"
    QString place; ///< a place of that page, may be empty
    IconName icon = IconName::Home;
    QString title;
    QString line;
    std::set<QString> reminders{}; ///< that it has in sight (core/care/reminders.h), by their keys

    bool operator==(const HomeCard&) const = default;
};

/// Something is there already: of this person, or of both.
bool hasBegun(const Session& session);

/// Everything Home could suggest now, at most one card for each page: first what its reader asked to be asked, then
/// what somebody offered to them, then what both can look at, then what comes up for another look and what is still
/// empty. Nothing is counted, and one card speaks of all that its page has of a kind.
std::vector<HomeCard> everyHomeCard(const Session& session);

/// The first three of them, in the order of the page list.
std::vector<HomeCard> homeCards(const Session& session);

/// The reminders that these have in sight, by their keys; of nothing that another card is in the way of.
std::set<QString> remindersOnHome(const Session& session);

} // namespace bothy
