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

void put(std::set<DocumentId>& set, const DocumentId& id, bool in) {
    if (in)
        set.insert(id);
    else
        set.erase(id);
}

} // namespace

CommonRows::CommonRows(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

CommonState CommonRows::state() const {
    const SharedState& shared = m_session.shared();
    if (shared.isPaused()) return CommonState::Paused;
    if (shared.lastRound && !(rows(true).empty() && rows(false).empty())) return CommonState::Shown;
    if (shared.lastRound && !isSetAside()) return CommonState::Nothing;
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
    const Catalogue& catalogue = m_session.catalogue();
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

CommonRows::Again CommonRows::again() const {
    const auto last = m_session.shared().lastRound;
    if (!last || last->plus(daysBetweenRounds) <= m_session.today()) return Again::Now;
    return *last == m_session.today() ? Again::InAWeek : Again::InSomeDays;
}

CommonRows::Undo CommonRows::takeBackList() {
    const auto outgoing = [](const Session& session) {
        return outgoingRows(session.mine().answers, session.outgoingRules());
    };
    const auto before = m_session.mine().setAside;
    const auto rows = outgoing(m_session);
    const auto round = m_session.shared().lastRound;
    m_session.takeBackList();
    return [&session = m_session, outgoing, before, rows, round] {
        if (session.stage() != Session::Stage::Open || session.mine().setAside) return;
        if (outgoing(session) != rows || session.shared().lastRound != round) return;
        session.edit([&](PrivateState& mine) { mine.setAside = before; });
    };
}

CommonRows::Undo CommonRows::markTalkedAbout(const CommonRow& row) {
    return mark(row, /*talkedAbout=*/true);
}

CommonRows::Undo CommonRows::leaveForLater(const CommonRow& row) {
    return mark(row, /*talkedAbout=*/false);
}

CommonRows::Undo CommonRows::mark(const CommonRow& row, bool talkedAbout) {
    const DocumentId id = idOf(row.row);
    const bool wasTalkedAbout = m_session.mine().talkedAbout.contains(id);
    const bool wasLeft = m_session.mine().leftForLater.contains(id);
    m_session.edit([&](PrivateState& mine) {
        talkedAbout ? toggle(mine.talkedAbout, mine.leftForLater, id) : toggle(mine.leftForLater, mine.talkedAbout, id);
    });
    return [&session = m_session, id, wasTalkedAbout, wasLeft] {
        session.edit([&](PrivateState& mine) {
            put(mine.talkedAbout, id, wasTalkedAbout);
            put(mine.leftForLater, id, wasLeft);
        });
    };
}

} // namespace bothy
