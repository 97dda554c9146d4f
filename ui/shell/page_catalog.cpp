#include "ui/shell/page_catalog.h"

#include "ui/aftercare/care_page.h"
#include "ui/answers/answers_page.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/help/help_page.h"
#include "ui/home/home_page.h"
#include "ui/matches/matches_page.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

} // namespace

std::vector<PageLine> pageCatalog() {
    using enum PageList::Place;
    return {
        {QStringLiteral("home"), IconName::Home, tr("Home"), Top,
         [](const PageNeeds& n) { return new HomePage(n.session); }},
        {QStringLiteral("answers"), IconName::List, tr("My list"), Top,
         [](const PageNeeds& n) { return new AnswersPage(n.session); }},
        {QStringLiteral("matches"), IconName::Common, tr("In common"), Top,
         [](const PageNeeds& n) { return new MatchesPage(n.session); }},
        {QStringLiteral("care"), IconName::Care, tr("Care plans"), Top,
         [](const PageNeeds& n) { return new CarePage(n.session); }},
        {QStringLiteral("boundaries"), IconName::Boundaries, tr("Boundaries"), Top,
         [](const PageNeeds& n) { return new BoundariesPage(n.session); }},
        {QStringLiteral("settings"), IconName::Settings, tr("Settings"), Foot,
         [](const PageNeeds& n) { return new SettingsPage(n.session, n.appearance); }},
        {QStringLiteral("help"), IconName::Help, tr("Help"), Foot,
         [](const PageNeeds& n) { return new HelpPage(n.session.services().care); }},
    };
}

} // namespace bothy
