#include "core/documents/aftercare/care_needs.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

constexpr std::array<std::pair<CareWish, const char*>, 3> Fields{
    {{CareWish::Want, "want"}, {CareWish::Depends, "depends"}, {CareWish::DoNotWant, "do_not_want"}}};

auto findField(auto& fields, const QString& fieldId, const std::optional<PersonId>& person) {
    return std::ranges::find_if(
        fields, [&](const PlanField& field) { return field.fieldId == fieldId && field.person == person; });
}

} // namespace

QString fieldOf(CareWish wish) {
    const auto found = std::ranges::find(Fields, wish, &std::pair<CareWish, const char*>::first);
    return QString::fromLatin1(found->second);
}

CareNeeds needsIn(const CarePlan& plan, const PersonId& person) {
    CareNeeds needs{person, {}};
    for (const auto& [wish, name] : Fields) // the more careful one comes later and stays
        for (const QString& id : fieldIn(plan, QString::fromLatin1(name), person).ids)
            if (const auto item = ItemId::from(id)) needs.wishes[*item] = wish;
    return needs;
}

void putNeeds(CarePlan& plan, const CareNeeds& needs) {
    for (const auto& [wish, name] : Fields) {
        const QString field = QString::fromLatin1(name);
        Choices value{{}, fieldIn(plan, field, needs.person).ownWords};
        for (const auto& [item, said] : needs.wishes)
            if (said == wish) value.ids.push_back(item.text());
        putField(plan, field, needs.person, std::move(value));
    }
}

Choices fieldIn(const CarePlan& plan, const QString& fieldId, const std::optional<PersonId>& person) {
    const auto found = findField(plan.fields, fieldId, person);
    return found == plan.fields.end() ? Choices() : found->value;
}

void putField(CarePlan& plan, const QString& fieldId, const std::optional<PersonId>& person, Choices value) {
    const auto found = findField(plan.fields, fieldId, person);
    const bool isThere = found != plan.fields.end();
    if (value.isEmpty()) {
        if (isThere) plan.fields.erase(found);
    } else if (isThere) {
        found->value = std::move(value);
    } else {
        plan.fields.push_back({fieldId, person, std::move(value)});
    }
}

} // namespace bothy
