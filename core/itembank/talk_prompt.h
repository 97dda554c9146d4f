#pragma once

#include "core/itembank/form_field.h"
#include "core/itembank/item.h"

namespace bothy {

/// One question for a calm talk. It belongs to topics of the list, so that whoever leaves a topic out does not meet it
/// here either.
struct TalkPrompt {
    CareId id;
    CareId group;
    QString text;
    Tier tier = Tier::Everyday;
    std::vector<SectionId> sections; ///< one or more

    bool operator==(const TalkPrompt&) const = default;
};

} // namespace bothy
