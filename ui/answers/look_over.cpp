#include "ui/answers/look_over.h"

#include "core/session/session.h"

#include <set>

namespace bothy {

LookOver::LookOver(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

std::vector<PreviewRow> LookOver::rows() const {
    return previewRows(m_session.mine().answers, m_session.outgoingRules());
}

void LookOver::setShown(const PreviewRow& preview, bool shown) {
    const ItemId item = preview.row.item;
    const auto before = rows();
    m_session.edit([&](PrivateState& mine) {
        if (!shown) {
            mine.heldBack.insert({item, preview.row.side});
            return;
        }
        mine.heldBack.erase({item, preview.row.side});
        if (!preview.isOld) return;
        // The day belongs to both sides of an item; the side that was not switched on stays held.
        for (const PreviewRow& other : before)
            if (other.row.item == item && other.row.side != preview.row.side && other.heldBack)
                mine.heldBack.insert({item, other.row.side});
        ItemAnswer confirmed = mine.answers.of(item);
        confirmed.changed = m_session.today();
        mine.answers.set(item, confirmed);
    });
    if (!isSetAside()) return;
    m_session.takeBackList();
    Q_EMIT listTakenBack();
}

bool LookOver::isSetAside() const {
    return m_session.mine().setAside.has_value();
}

bool LookOver::hasEnough() const {
    std::set<ItemId> items;
    for (const OfferedRow& row : outgoingRows(m_session.mine().answers, m_session.outgoingRules()))
        items.insert(row.item);
    return items.size() >= Offer::minimumItems;
}

} // namespace bothy
