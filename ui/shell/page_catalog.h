#pragma once

#include "ui/paper/paper_doors.h"
#include "ui/search/search_entry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/page_list.h"
#include "ui/widgets/state_pill.h"

#include <QDBusConnection>
#include <QString>

#include <functional>
#include <vector>

namespace bothy {

class AppearanceKeeper;
class Page;
class Session;

/// What every page is given. All of it outlives the pages.
struct PageNeeds {
    Session& session;
    AppearanceKeeper& appearance;
    PaperDoors paper = systemDoors();
    QDBusConnection desktop = QDBusConnection::sessionBus(); ///< where reminders go
};

/// One line of the list of pages.
struct PageLine {
    QString id; ///< stable: object names, tests, pageRequested()
    IconName icon;
    QString title;
    PageList::Place place = PageList::Place::Top;
    std::function<Page*(const PageNeeds&)> make; ///< the caller gives the page a parent
    /// What can be found on it by whoever is unlocked; may be empty.
    std::function<std::vector<SearchEntry>(const Session&)> entries = {};
    QString searchNote = {}; ///< a sentence that always stands with its results
};

/// All pages in the order of the page list, titles in the current language. A new page is one line here.
std::vector<PageLine> pageCatalog();

/// Everything the person who is unlocked may find now: each page itself, and what it offers.
std::vector<SearchGroup> searchGroups(const std::vector<PageLine>& pages, const Session& session, Room room);

} // namespace bothy
