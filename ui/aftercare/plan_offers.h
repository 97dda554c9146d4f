#pragma once

#include "core/itembank/care_content.h"
#include "ui/forms/tag_choice.h"

namespace bothy {

// What the shipped texts offer to choose from, in the order of the screen.
std::vector<TagOffer> situationOffers(const CareContent& care);
std::vector<TagOffer> readyOffers(const CareContent& care);
std::vector<TagOffer> avoidOffers(const CareContent& care);
std::vector<TagOffer> followUpOffers(const CareContent& care);

} // namespace bothy
