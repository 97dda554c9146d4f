#include "ui/matches/common_rows.h"

#include "core/matching/pairing.h"
#include "core/session/session.h"

#include <algorithm>

namespace bothy {

namespace {

DocumentId idOf(const SharedRow& row) {
    return rowIdOf(row.itemId, row.direction);
}

/// Puts the id into one set, or takes it out again, and out of the other one.
void toggle(std::set<DocumentId>& in, std::set<DocumentId>& other, const DocumentId& id) {
    if (in.erase(id) == 0) in.insert(id);
    other.erase(id);
}

} // namespace

CommonRows::CommonRows(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

CommonState CommonRows::state() const {
    const SharedState& shared = m_session.shared();
    if (shared.isPaused()) return CommonState::Paused;
    if (shared.lastRound) return CommonState::Shown;
    return isSetAside() ? CommonState::SetAside : CommonState::Empty;
}

bool CommonRows::isSetAside() const {
    return m_session.mine().setAside.has_value();
}

bool CommonRows::iPaused() const {
    return m_session.shared().pauses.mine;
}

bool CommonRows::hasPartner() const {
    return m_session.shared().partner.has_value();
}

QString CommonRows::myName() const {
    return m_session.shared().myName;
}

QString CommonRows::partnerName() const {
    return m_session.shared().partnerName;
}

std::vector<CommonRow> CommonRows::rows(bool bothYes) const {
    const Catalogue& catalogue = m_session.services().catalogue;
    std::vector<CommonRow> result;
    for (const SharedRow& row : m_session.shared().rows) {
        const auto id = ItemId::from(QStringView(row.itemId));
        const Item* item = id ? catalogue.item(*id) : nullptr;
        if (item && row.bothYes == bothYes && !m_session.isClosed(*id)) result.push_back(toCommonRow(row, *item));
    }
    // Pointers into the catalogue stand in the order of the list; what I give comes before what I receive.
    std::stable_sort(result.begin(), result.end(), [](const CommonRow& a, const CommonRow& b) {
        return a.item != b.item ? std::less<>()(a.item, b.item) : a.mySide < b.mySide;
    });
    return result;
}

CommonRow CommonRows::toCommonRow(const SharedRow& row, const Item& item) const {
    const PrivateState& mine = m_session.mine();
    const RoleSide side = sideFor(static_cast<Direction>(row.direction), m_session.shared().iHaveSmallerId());
    return {row, &item, side, mine.talkedAbout.contains(idOf(row)), mine.leftForLater.contains(idOf(row))};
}

void CommonRows::markTalkedAbout(const CommonRow& row) {
    m_session.edit([&](PrivateState& mine) { toggle(mine.talkedAbout, mine.leftForLater, idOf(row.row)); });
}

void CommonRows::leaveForLater(const CommonRow& row) {
    m_session.edit([&](PrivateState& mine) { toggle(mine.leftForLater, mine.talkedAbout, idOf(row.row)); });
}

} // namespace bothy
