#include "core/documents/aftercare/plan_rows.h"

namespace bothy {

namespace {

PlanRow entryOf(PlanRow place, const QString& id, const QString& ownWords) {
    place.id = id;
    place.ownWords = ownWords;
    return place;
}

/// The entries of a list, each as a row of this place.
void addEntries(std::vector<PlanRow>& rows, const PlanRow& place, const Choices& choices) {
    for (const QString& id : choices.ids)
        rows.push_back(entryOf(place, id, {}));
    for (const QString& words : choices.ownWords)
        rows.push_back(entryOf(place, {}, words));
}

PlanRow placeOf(const PlanField& field) {
    return {.part = PlanRowPart::Field, .fieldId = field.fieldId, .person = field.person};
}

/// Lives for one call.
class Remaining {
public:
    explicit Remaining(const std::function<bool(const PlanRow&)>& isLeftOut)
        : m_isLeftOut(isLeftOut) {}

    void keepIn(Choices& choices, const PlanRow& place) const {
        std::erase_if(choices.ids, [&](const QString& id) { return m_isLeftOut(entryOf(place, id, {})); });
        std::erase_if(choices.ownWords, [&](const QString& own) { return m_isLeftOut(entryOf(place, {}, own)); });
    }

    std::vector<PlanStep> of(const std::vector<PlanStep>& steps) const {
        std::vector<PlanStep> kept;
        for (std::size_t at = 0; at < steps.size(); ++at)
            if (!m_isLeftOut({.part = PlanRowPart::Step, .step = at})) kept.push_back(steps[at]);
        return kept;
    }

private:
    const std::function<bool(const PlanRow&)>& m_isLeftOut;
};

} // namespace

std::vector<PlanRow> rowsOf(const CarePlan& plan) {
    std::vector<PlanRow> rows;
    addEntries(rows, {.part = PlanRowPart::Situation}, plan.situation);
    for (std::size_t at = 0; at < plan.steps.size(); ++at)
        rows.push_back({.part = PlanRowPart::Step, .step = at});
    for (const PlanField& field : plan.fields)
        addEntries(rows, placeOf(field), field.value);
    addEntries(rows, {.part = PlanRowPart::Ready}, plan.ready);
    addEntries(rows, {.part = PlanRowPart::Avoid}, plan.avoid);
    addEntries(rows, {.part = PlanRowPart::FollowUp}, {plan.followUps, {}});
    if (!plan.note.isEmpty()) rows.push_back({.part = PlanRowPart::Note});
    return rows;
}

CarePlan withoutRows(const CarePlan& plan, const std::function<bool(const PlanRow&)>& isLeftOut) {
    const Remaining remaining(isLeftOut);
    CarePlan kept = plan;
    remaining.keepIn(kept.situation, {.part = PlanRowPart::Situation});
    kept.steps = remaining.of(plan.steps);
    for (PlanField& field : kept.fields)
        remaining.keepIn(field.value, placeOf(field));
    std::erase_if(kept.fields, [](const PlanField& field) { return field.value.isEmpty(); });
    remaining.keepIn(kept.ready, {.part = PlanRowPart::Ready});
    remaining.keepIn(kept.avoid, {.part = PlanRowPart::Avoid});
    std::erase_if(kept.followUps,
                  [&](const QString& id) { return isLeftOut(entryOf({.part = PlanRowPart::FollowUp}, id, {})); });
    if (isLeftOut({.part = PlanRowPart::Note})) kept.note.clear();
    return kept;
}

} // namespace bothy
