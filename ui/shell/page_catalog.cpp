#include "ui/shell/page_catalog.h"

#include "ui/aftercare/care_page.h"
#include "ui/answers/answers_page.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/help/help_page.h"
#include "ui/home/home_page.h"
#include "ui/matches/matches_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/window_keys.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

} // namespace

std::vector<PageLine> pageCatalog() {
    using enum PageList::Place;
    return {
        {u"home"_s, IconName::Home, tr("Home"), Top, [](const PageNeeds& n) { return new HomePage(n.session); }},
        {u"answers"_s, IconName::List, tr("My list"), Top,
         [](const PageNeeds& n) { return new AnswersPage(n.session); }, AnswersPage::entries},
        {u"matches"_s, IconName::Common, tr("In common"), Top,
         [](const PageNeeds& n) { return new MatchesPage(n.session); }, MatchesPage::entries,
         tr("A yes means you may ask. It does not mean yes today.")},
        {u"care"_s, IconName::Care, tr("Care plans"), Top, [](const PageNeeds& n) { return new CarePage(n.session); },
         CarePage::entries},
        {u"boundaries"_s, IconName::Boundaries, tr("Boundaries"), Top,
         [](const PageNeeds& n) { return new BoundariesPage(n.session); }, BoundariesPage::entries},
        {u"settings"_s, IconName::Settings, tr("Settings"), Foot,
         [](const PageNeeds& n) { return new SettingsPage(n.session, n.appearance); },
         [](const Session&) { return SettingsPage::entries(); }},
        {u"help"_s, IconName::Help, tr("Help"), Foot,
         [](const PageNeeds& n) { return new HelpPage(n.session.services().care, allKeys()); },
         [](const Session& s) { return HelpPage::entries(s.services().care, allKeys()); }},
    };
}

std::vector<SearchGroup> searchGroups(const std::vector<PageLine>& pages, const Session& session, Room room) {
    std::vector<SearchGroup> groups;
    for (const PageLine& line : pages) {
        SearchGroup& group = groups.emplace_back(SearchGroup{line.id, line.title, line.icon, line.searchNote, {}});
        group.entries.push_back({.place = {}, .title = line.title});
        if (!line.entries) continue;
        std::vector<SearchEntry> offered = line.entries(session);
        if (room == Room::TogetherNow) std::erase_if(offered, [](const SearchEntry& each) { return each.isPrivate; });
        std::move(offered.begin(), offered.end(), std::back_inserter(group.entries));
    }
    groups.push_back({StopGroup, tr("Stop"), IconName::Stop, {}, {{.place = {}, .title = tr("Stop")}}});
    return groups;
}

} // namespace bothy
