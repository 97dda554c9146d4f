#include "ui/matches/common_rows.h"

#include "core/matching/pairing.h"
#include "ui/text/open_items.h"

#include <algorithm>

namespace bothy {

namespace {

DocumentId idOf(const SharedRow& row) {
    return rowIdOf(row.itemId, row.direction);
}

/// Where an answer shown as it is stands. A need that both may have is read side by side, like an agreement.
CommonGroup groupOf(const Item& item) {
    switch (item.polarity) {
    case Polarity::Permission:
    case Polarity::Agreement:
        return CommonGroup::SideBySide;
    case Polarity::Protection:
        return CommonGroup::Protection;
    case Polarity::Need:
        return item.isMutual() && !waitsForNobody(item.id) ? CommonGroup::SideBySide : CommonGroup::Needs;
    case Polarity::Avoid:
        return CommonGroup::Avoid;
    }
    return CommonGroup::SideBySide;
}

/// Puts the id into one set, or takes it out again, and out of the other one.
void toggle(std::set<DocumentId>& in, std::set<DocumentId>& other, const DocumentId& id) {
    if (in.erase(id) == 0) in.insert(id);
    other.erase(id);
}

/// False when it stands so already.
bool put(std::set<DocumentId>& set, const DocumentId& id, bool in) {
    return in ? set.insert(id).second : set.erase(id) > 0;
}

} // namespace

CommonRows::CommonRows(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

CommonState CommonRows::state() const {
    const SharedState& shared = m_session.shared();
    if (shared.isPaused()) return CommonState::Paused;
    if (hasRows()) return CommonState::Shown;
    if (shared.wasCompared() && !isSetAside()) return CommonState::Nothing;
    return isSetAside() ? CommonState::SetAside : CommonState::Empty;
}

bool CommonRows::isSetAside() const {
    return m_session.isSetAside();
}

bool CommonRows::canStop() const {
    return std::ranges::none_of(m_session.shared().rounds, [](const RoundRecord& round) {
        return round.iAnswered && round.open && !round.myPart && !round.isWithdrawn();
    });
}

bool CommonRows::isMyPartOut() const {
    return roundInFlight(m_session.shared().rounds) != nullptr;
}

bool CommonRows::listsDiffer() const {
    return m_session.listsDiffer();
}

bool CommonRows::canLetGo() const {
    const RoundRecord* round = roundInFlight(m_session.shared().rounds);
    return round && round->myPart->plus(OwnRound::lapseDays) < m_session.today();
}

void CommonRows::letGo() {
    if (const RoundRecord* round = roundInFlight(m_session.shared().rounds)) m_session.takeBackRound(round->id);
}

void CommonRows::dismiss(RoundNotice notice) {
    m_session.edit([&](PrivateState& mine) {
        std::erase_if(mine.notices, [&](const auto& each) { return each.second == notice; });
    });
}

void CommonRows::lookAtRounds() {
    const PrivateState& mine = m_session.mine();
    std::vector<const RowsOfRound*> fresh;
    for (const RowsOfRound& round : m_session.shared().myRounds)
        if (!mine.lookedAt.contains(round.round)) fresh.push_back(&round);
    if (fresh.empty()) return;
    m_session.edit([&](PrivateState& changed) {
        for (const RowsOfRound* round : fresh) {
            changed.lookedAt.insert(round->round);
            if (round->otherTookBack) changed.notices.insert({round->round, RoundNotice::TakenBackBefore});
        }
    });
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

const Catalogue& CommonRows::catalogue() const {
    return m_session.catalogue();
}

bool CommonRows::hasRows() const {
    return std::ranges::any_of(commonGroups, [&](CommonGroup group) { return !rows(group, Off::Shown).empty(); });
}

bool CommonRows::hasSomethingOfMine() const {
    return !m_session.shared().rows.empty() || !m_session.shared().shownBy(m_session.me()).empty();
}

std::vector<CommonRow> CommonRows::rows(CommonGroup group, Off off) const {
    const bool compared = group == CommonGroup::BothYes || group == CommonGroup::WorthATalk;
    std::vector<CommonRow> all = compared ? comparedRows(group == CommonGroup::BothYes) : plainRows(group);
    if (off == Off::LeftOut)
        std::erase_if(all, [&](const CommonRow& row) { return !isOpenForMe(m_session, row.row.itemId); });
    return all;
}

bool CommonRows::hasRowsThatAreOff() const {
    return std::ranges::any_of(commonGroups,
                               [&](CommonGroup group) { return rows(group).size() != rows(group, Off::Shown).size(); });
}

std::vector<CommonRow> CommonRows::rowsOfMine() const {
    std::vector<CommonRow> mine;
    for (const CommonGroup group : commonGroups)
        for (CommonRow& row : rows(group, Off::Shown))
            if (!row.paired || row.paired->iShow) mine.push_back(std::move(row));
    return mine;
}

std::vector<CommonRow> CommonRows::comparedRows(bool bothYes) const {
    const Catalogue& catalogue = m_session.catalogue();
    std::vector<CommonRow> result;
    for (const SharedRow& row : m_session.shared().rows) {
        const auto id = ItemId::from(QStringView(row.itemId));
        const Item* item = id ? catalogue.item(*id) : nullptr;
        if (!item || row.bothYes != bothYes || m_session.isClosed(*id)) continue;
        result.push_back(toCommonRow(row, *item));
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
    CommonRow result{.row = row,
                     .item = &item,
                     .mySide = side,
                     .talkedAbout = mine.talkedAbout.contains(idOf(row)),
                     .leftForLater = mine.leftForLater.contains(idOf(row)),
                     .isNew = mine.rowsMet && std::ranges::find(mine.rowsMet->fresh, row) != mine.rowsMet->fresh.end()};
    const Sharing sharing(m_session);
    result.conditions = {sharing.myConditions(item, side), sharing.conditionsShown(item, side),
                         sharing.conditionsOfBoth(item, side)};
    return result;
}

/// In the order of the list. The row is named like one of a comparison, so that marks and places fit both.
std::vector<CommonRow> CommonRows::plainRows(CommonGroup group) const {
    const Sharing sharing(m_session);
    const std::vector<PairedRow> all = sharing.common();
    if (all.empty()) return {};
    std::vector<CommonRow> result;
    for (const PairedRow& paired : all) {
        const Item* item = catalogue().item(paired.item);
        if (groupOf(*item) != group) continue;
        const Direction direction = directionOf(paired.mySide, m_session.shared().iHaveSmallerId());
        CommonRow row = toCommonRow({paired.item.text(), static_cast<int>(direction), false}, *item);
        row.isNew = false;
        row.paired = paired;
        result.push_back(std::move(row));
    }
    return result;
}

void CommonRows::meetRows() {
    const auto& records = m_session.shared().myRounds;
    const auto newest = std::ranges::max_element(records, {}, &RowsOfRound::day);
    if (newest == records.end()) return;
    const Day round = newest->day;
    const std::vector<SharedRow>& now = m_session.shared().rows;
    const auto& before = m_session.mine().rowsMet;
    RowsMet met{round, now, {}};
    if (before) {
        if (before->round == round) met.fresh = before->fresh;
        for (const SharedRow& row : now)
            if (std::ranges::find(before->known, row) == before->known.end()) met.fresh.push_back(row);
    }
    // Rows that were taken back only leave what is known; that alone is not worth writing.
    const bool isNews = !before || before->round != round || before->fresh != met.fresh;
    if (isNews) m_session.edit([&](PrivateState& mine) { mine.rowsMet = met; });
}

Session::Done CommonRows::takeBack(const CommonRow& row) {
    if (!row.paired) return m_session.takeBackRow(row.row);
    return Sharing(m_session).takeBack({row.item->id, row.mySide});
}

Session::Done CommonRows::showConditions(const CommonRow& row) {
    return Sharing(m_session).showConditions(*row.item, row.mySide, row.conditions.mine);
}

Session::Done CommonRows::takeBackConditions(const CommonRow& row) {
    return Sharing(m_session).takeBack({row.item->id, row.mySide});
}

CommonRows::Again CommonRows::again() const {
    const auto last = m_session.shared().lastRound;
    if (!last || last->plus(daysBetweenRounds) <= m_session.today()) return Again::Now;
    return *last == m_session.today() ? Again::InAWeek : Again::InSomeDays;
}

std::pair<ListTakenBack, WayBack> CommonRows::takeBackList() {
    const auto outgoing = [](const Session& session) {
        return outgoingRows(session.mine().answers, session.outgoingRules());
    };
    const auto before = m_session.mine().setAside;
    const auto rows = outgoing(m_session);
    const auto round = m_session.shared().lastRound;
    const ListTakenBack taken = takeListBack(m_session);
    if (taken.how == ListBack::Stopped) return {taken, {}};
    return {taken, [&session = m_session, outgoing, before, rows, round] {
                if (session.stage() != Session::Stage::Open || session.mine().setAside) return false;
                if (outgoing(session) != rows || session.shared().lastRound != round) return false;
                session.edit([&](PrivateState& mine) { mine.setAside = before; });
                return session.mine().setAside.has_value();
            }};
}

WayBack CommonRows::markTalkedAbout(const CommonRow& row) {
    return mark(row, /*talkedAbout=*/true);
}

WayBack CommonRows::leaveForLater(const CommonRow& row) {
    return mark(row, /*talkedAbout=*/false);
}

WayBack CommonRows::mark(const CommonRow& row, bool talkedAbout) {
    const DocumentId id = idOf(row.row);
    const bool wasTalkedAbout = m_session.mine().talkedAbout.contains(id);
    const bool wasLeft = m_session.mine().leftForLater.contains(id);
    m_session.edit([&](PrivateState& mine) {
        talkedAbout ? toggle(mine.talkedAbout, mine.leftForLater, id) : toggle(mine.leftForLater, mine.talkedAbout, id);
    });
    return [&session = m_session, id, wasTalkedAbout, wasLeft] {
        bool isChanged = false;
        session.edit([&](PrivateState& mine) {
            isChanged = put(mine.talkedAbout, id, wasTalkedAbout);
            isChanged |= put(mine.leftForLater, id, wasLeft);
        });
        return isChanged;
    };
}

} // namespace bothy
