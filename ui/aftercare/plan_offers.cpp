#include "ui/aftercare/plan_offers.h"

namespace bothy {

std::vector<TagOffer> situationOffers(const CareContent& care) {
    std::vector<TagOffer> offers;
    for (const Phrase& one : care.situations)
        offers.push_back({one.id.text(), one.text, {}});
    return offers;
}

std::vector<TagOffer> readyOffers(const CareContent& care) {
    std::vector<TagOffer> offers;
    for (const KitThing& thing : care.kit) {
        QString group;
        for (const Phrase& one : care.kitGroups)
            if (one.id == thing.group) group = one.text;
        offers.push_back({thing.id.text(), thing.text, group});
    }
    return offers;
}

std::vector<TagOffer> avoidOffers(const CareContent& care) {
    std::vector<TagOffer> offers;
    for (const CareAvoid& one : care.avoids)
        offers.push_back({one.id.text(), one.text, {}});
    return offers;
}

std::vector<TagOffer> followUpOffers(const CareContent& care) {
    std::vector<TagOffer> offers;
    for (const FollowUp& one : care.followUps)
        offers.push_back({one.id.text(), one.label, {}});
    return offers;
}

} // namespace bothy
