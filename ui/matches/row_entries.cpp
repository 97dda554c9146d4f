#include "core/matching/paired_rows.h"
#include "core/session/session.h"
#include "ui/matches/matches_page.h"
#include "ui/text/open_items.h"
#include "ui/text/role_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

std::optional<SearchEntry> entryOf(const Session& session, const SharedRow& row) {
    const SharedState& shared = session.shared();
    const Catalogue& catalogue = session.catalogue();
    const auto id = ItemId::from(QStringView(row.itemId));
    const Item* item = id ? catalogue.item(*id) : nullptr;
    if (!item || !isOpenForMe(session, row.itemId)) return std::nullopt;
    const RoleSide side = sideFor(static_cast<Direction>(row.direction), shared.iHaveSmallerId());
    const QString topic = catalogue.section(item->section)->title;
    const QString who = directionInLine(item->roles, side, shared.partnerName);
    return SearchEntry{.place = u"row:%1.%2"_s.arg(row.itemId).arg(row.direction),
                       .title = item->prompt,
                       .line = who.isEmpty() ? topic : topic + u' ' + who,
                       .leftOut = session.isClosed(*id)};
}

} // namespace

std::vector<SearchEntry> MatchesPage::entries(const Session& session) {
    std::vector<SearchEntry> all;
    const SharedState& shared = session.shared();
    if (shared.isPaused()) return all;
    std::vector<SharedRow> rows = shared.rows;
    if (shared.partner)
        for (const PairedRow& row :
             pairedRows(session.catalogue(), shared.shownBy(shared.me), shared.shownBy(*shared.partner)))
            rows.push_back(
                {row.item.text(), static_cast<int>(directionOf(row.mySide, shared.iHaveSmallerId())), false});
    for (const SharedRow& row : rows)
        if (const auto entry = entryOf(session, row)) all.push_back(*entry);
    return all;
}

} // namespace bothy
