#include "core/matching/paired_rows.h"
#include "core/session/session.h"
#include "ui/matches/matches_page.h"
#include "ui/text/open_items.h"
#include "ui/text/role_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// A need that stands alone names nobody.
std::optional<SearchEntry> entryOf(const Session& session, const SharedRow& row, bool isNeedAlone = false) {
    const SharedState& shared = session.shared();
    const Catalogue& catalogue = session.catalogue();
    const auto id = ItemId::from(QStringView(row.itemId));
    const Item* item = id ? catalogue.item(*id) : nullptr;
    if (!item || !isOpenForMe(session, row.itemId)) return std::nullopt;
    const RoleSide side = sideFor(static_cast<Direction>(row.direction), shared.iHaveSmallerId());
    const QString topic = catalogue.section(item->section)->title;
    const QString who = isNeedAlone ? QString() : directionInLine(item->roles, side, shared.partnerName);
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
    for (const SharedRow& row : shared.rows)
        if (const auto entry = entryOf(session, row)) all.push_back(*entry);
    if (!shared.partner) return all;
    for (const PairedRow& row :
         pairedRows(session.catalogue(), shared.shownBy(shared.me), shared.shownBy(*shared.partner))) {
        const SharedRow named{row.item.text(), static_cast<int>(directionOf(row.mySide, shared.iHaveSmallerId())),
                              false};
        if (const auto entry = entryOf(session, named, isNeedAlone(row.result))) all.push_back(*entry);
    }
    return all;
}

} // namespace bothy
