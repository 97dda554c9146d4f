#pragma once

#include "core/documents/aftercare/plan_items.h"
#include "core/documents/ownitems/own_item.h"
#include "core/itembank/catalogue.h"
#include "core/session/private_state.h"

#include <memory>

namespace bothy {

/// The list as one person sees it: the shipped one, their private items and topics, and what both accepted. Earlier
/// lists stay until forget(), because pages point into the one they were made from.
class OwnList {
public:
    OwnList(const Catalogue& shipped, const CareContent& care);

    const Catalogue& catalogue() const { return m_made.empty() ? m_shipped : *m_made.back(); }
    /// What the steps of plans are about by this list, and by the shipped one alone; the latter may leave the thread.
    const PlanItems& planItems() const { return *m_plans; }
    const std::shared_ptr<const PlanItems>& shippedPlans() const { return m_shippedPlans; }
    /// Makes the list anew when something in it changed.
    void follow(const PrivateState& mine, const std::vector<SharedOwnItem>& shared);
    /// Nobody is here any more, and nothing points into a list.
    void forget();

private:
    const Catalogue& m_shipped;
    std::shared_ptr<const PlanItems> m_shippedPlans;
    std::shared_ptr<const PlanItems> m_plans;
    std::vector<std::unique_ptr<const Catalogue>> m_made; ///< the newest last
    std::vector<Section> m_sections;                      ///< what the newest adds
    std::vector<Item> m_items;
};

/// The own item that both accepted in the words of this private one; null when they have not.
const SharedOwnItem* acceptedTwin(const DocumentId& id, const OwnItem& item, const std::vector<SharedOwnItem>& shared);

/// Follows what both accepted in the private part of one of them. The answer to an item moves with it: from the
/// private one to the accepted one and back, only ever more careful. A list that was set aside before an item came is
/// not to say more than its owner looked over, so the rows of that item are held back. True when anything changed.
bool settleOwnItems(PrivateState& mine, const std::vector<SharedOwnItem>& shared);

} // namespace bothy
