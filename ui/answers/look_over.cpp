#include "ui/answers/look_over.h"

#include "core/session/session.h"
#include "ui/answers/list_acts.h"
#include "ui/widgets/when_done.h"

namespace bothy {

LookOver::LookOver(Session& session, ListActs& acts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_acts(acts) {}

std::vector<PreviewRow> LookOver::rows() const {
    return previewRows(m_session.mine().answers, m_session.outgoingRules());
}

void LookOver::setShown(const PreviewRow& preview, bool shown) {
    const ItemId item = preview.row.item;
    m_acts.perform(shown ? ListAct::MayBeShown : ListAct::HeldBack, [&](PrivateState& mine) {
        if (!shown) {
            mine.heldBack.insert({item, preview.row.side});
            return;
        }
        mine.heldBack.erase({item, preview.row.side});
        if (!preview.isOld) return;
        ItemAnswer confirmed = mine.answers.of(item);
        confirmed.confirm(preview.row.side, m_session.today());
        mine.answers.set(item, confirmed);
    });
}

void LookOver::holdBackAll(Level level) {
    const auto all = rows();
    m_acts.perform(ListAct::AllHeldBack, [&](PrivateState& mine) {
        for (const PreviewRow& each : all)
            if (each.row.level == level) mine.heldBack.insert({each.row.item, each.row.side});
    });
}

/// Told only while the list lies aside: one that met the other's at once is shown, and what was seen stays seen.
QFuture<Result<void>> LookOver::setAside(bool sooner) {
    ListActs::Before before = m_acts.now();
    QFuture<Result<void>> aside = m_session.setAside(sooner);
    whenDone(aside, this, [this, before = std::move(before)](const Result<void>& done) {
        if (done && isSetAside()) m_acts.end(ListAct::SetAside, before);
    });
    return aside;
}

const Catalogue& LookOver::catalogue() const {
    return m_session.catalogue();
}

bool LookOver::isSooner() const {
    const auto& aside = m_session.mine().setAside;
    return aside && aside->sooner;
}

bool LookOver::isSetAside() const {
    return m_session.isSetAside();
}

bool LookOver::hasEarlierRound() const {
    return m_session.shared().wasCompared();
}

bool LookOver::hasEnough() const {
    return itemsIn(outgoingRows(m_session.mine().answers, m_session.outgoingRules())) >= minimumOfferedItems;
}

} // namespace bothy
