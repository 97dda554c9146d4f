#pragma once

#include "core/documents/aftercare/care_plan.h"

#include <map>

namespace bothy {

/// What somebody says about one kind of care. Saying nothing is a fourth case and never means any of these.
enum class CareWish : std::uint8_t { Want = 1, DoNotWant = 2, Depends = 3 };

/// What one person says about care afterwards, by item of the topic `after`: what they would like to receive. Part of
/// a plan only when they put it there. Own words stand beside it; the program never reads anything out of those.
struct CareNeeds {
    PersonId person;
    std::map<ItemId, CareWish> wishes;

    bool wants(const ItemId& need) const { return says(need, CareWish::Want); }
    bool says(const ItemId& need, CareWish wish) const {
        const auto found = wishes.find(need);
        return found != wishes.end() && found->second == wish;
    }
    bool operator==(const CareNeeds&) const = default;
};

/// The field of a plan (`plan_fields` of the care texts) that holds one wish.
QString fieldOf(CareWish wish);

/// The needs that a plan holds for somebody. Said twice, the more careful one counts: not wanted, then depends.
CareNeeds needsIn(const CarePlan& plan, const PersonId& person);
/// Puts them into a plan in place of the earlier ones of the same person; own words stay.
void putNeeds(CarePlan& plan, const CareNeeds& needs);

/// One field of a plan, of somebody or of both; empty when it is not there.
Choices fieldIn(const CarePlan& plan, const QString& fieldId, const std::optional<PersonId>& person = {});
/// Takes the field out when the value is empty.
void putField(CarePlan& plan, const QString& fieldId, const std::optional<PersonId>& person, Choices value);

} // namespace bothy
