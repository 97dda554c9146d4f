#include "core/matching/pairing.h"
#include "core/session/session.h"
#include "ui/matches/matches_page.h"
#include "ui/text/open_items.h"
#include "ui/text/role_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

std::vector<SearchEntry> MatchesPage::entries(const Session& session) {
    std::vector<SearchEntry> all;
    const SharedState& shared = session.shared();
    if (shared.isPaused()) return all;
    const Catalogue& catalogue = session.catalogue();
    for (const SharedRow& row : shared.rows) {
        const auto id = ItemId::from(QStringView(row.itemId));
        const Item* item = id ? catalogue.item(*id) : nullptr;
        if (!item || !isOpenForMe(session, row.itemId)) continue;
        const RoleSide side = sideFor(static_cast<Direction>(row.direction), shared.iHaveSmallerId());
        const QString topic = catalogue.section(item->section)->title;
        const QString who = directionInLine(item->roles, side, shared.partnerName);
        all.push_back({.place = u"row:%1.%2"_s.arg(row.itemId).arg(row.direction),
                       .title = item->prompt,
                       .line = who.isEmpty() ? topic : topic + u' ' + who,
                       .leftOut = session.isClosed(*id)});
    }
    return all;
}

} // namespace bothy
