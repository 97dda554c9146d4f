#include "core/documents/aftercare/care_merge.h"

#include <algorithm>
#include <array>
#include <set>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const QString AskStep = u"st.ask"_s; ///< "Ask: held, near or alone?"

/// Where a step stands in the care texts: its group, then its place. Own words come after everything that is asked
/// or done now, before the days later.
std::pair<std::size_t, std::size_t> placeOf(const CareContent& care, const QString& stepId) {
    const auto step = std::ranges::find_if(care.steps, [&](const CareStep& one) { return one.id.text() == stepId; });
    if (step == care.steps.end()) return {care.stepGroups.size() - 1, 0};
    const auto group = std::ranges::find(care.stepGroups, step->group, &Phrase::id);
    return {static_cast<std::size_t>(group - care.stepGroups.begin()),
            static_cast<std::size_t>(step - care.steps.begin()) + 1};
}

bool comesBefore(const CareContent& care, const PlanStep& a, const PlanStep& b) {
    return std::pair(placeOf(care, a.stepId), a.person) < std::pair(placeOf(care, b.stepId), b.person);
}

/// Puts one timeline together. Lives for one call.
class Merger {
public:
    using WayOf = std::function<std::optional<ClashWay>(const CareClash&)>;

    Merger(const CareContent& care, const CareNeeds& a, const CareNeeds& b, const WayOf& wayOf)
        : m_care(care)
        , m_a(a.person < b.person ? a : b)
        , m_b(a.person < b.person ? b : a)
        , m_wayOf(wayOf) {}

    MergedCare merged() {
        findNamedClashes();
        std::set<ItemId> needs;
        for (const CareNeeds* who : {&m_a, &m_b})
            for (const auto& [need, wish] : who->wishes)
                needs.insert(need);
        for (const ItemId& need : needs)
            meet(need);
        for (const CareClash& clash : m_merged.clashes)
            if (const auto way = m_wayOf(clash)) settle(clash, *way);
        const auto order = [&](const PlanStep& x, const PlanStep& y) { return comesBefore(m_care, x, y); };
        std::ranges::sort(m_merged.steps, order);
        return std::move(m_merged);
    }

private:
    const CareNeeds& otherThan(const CareNeeds& who) const { return &who == &m_a ? m_b : m_a; }

    void findNamedClashes() {
        for (const NeedClash& clash : m_care.needClashes)
            for (const CareNeeds* who : {&m_a, &m_b}) {
                const CareNeeds& other = otherThan(*who);
                const bool isClash = who->wants(clash.one) && other.wants(clash.other);
                // Somebody who wants both can take the one that the other wants.
                const bool goesTogether = who->wants(clash.other) || other.wants(clash.one);
                if (!isClash || goesTogether) continue;
                m_merged.clashes.push_back({clash.one, clash.other, who->person, other.person, clash.id});
                m_waiting.insert({clash.one, clash.other});
            }
    }

    void meet(const ItemId& need) {
        for (const CareNeeds* who : {&m_a, &m_b})
            if (who->says(need, CareWish::Depends)) ask(who->person);
        if (m_waiting.contains(need)) return;
        if (m_a.wants(need) && m_b.wants(need)) return meetBoth(need);
        for (const CareNeeds* who : {&m_a, &m_b})
            if (who->wants(need)) meetOne(need, *who);
    }

    void meetBoth(const ItemId& need) {
        for (const StepDoer doer : {StepDoer::Both, StepDoer::Each, StepDoer::One})
            if (const CareStep* step = stepFor(need, doer, true)) {
                if (doer != StepDoer::One) return add(*step, {});
                add(*step, m_a.person);
                return add(*step, m_b.person);
            }
        ask({});
    }

    void meetOne(const ItemId& need, const CareNeeds& who) {
        if (const CareStep* step = stepForOne(need)) return add(*step, who.person);
        const CareNeeds& other = otherThan(who);
        if (other.says(need, CareWish::DoNotWant)) {
            m_merged.clashes.push_back({need, need, who.person, other.person, {}});
        } else if (const CareStep* step = stepFor(need, StepDoer::Both, false)) {
            add(*step, {});
        } else {
            ask(who.person);
        }
    }

    void settle(const CareClash& clash, ClashWay way) {
        settleFor(clash.one, clash.onePerson, way);
        if (clash.other != clash.one) settleFor(clash.other, clash.otherPerson, way);
    }

    /// Something for this person alone first; without any, in turn both do it together unless one of them does not
    /// want it, and in parallel care each has it for themself.
    void settleFor(const ItemId& need, const PersonId& person, ClashWay way) {
        const CareNeeds& other = person == m_a.person ? m_b : m_a;
        const CareStep* alone = way == ClashWay::Parallel ? stepFor(need, StepDoer::Each, false) : nullptr;
        if (!alone) alone = stepForOne(need);
        if (alone) return add(*alone, person);
        const CareStep* together = stepFor(need, StepDoer::Both, false);
        if (!together) return ask(person);
        if (way == ClashWay::Parallel) return addAs(*together, StepFor::Each, person);
        if (other.says(need, CareWish::DoNotWant)) return ask(person);
        add(*together, {});
    }

    const CareStep* stepFor(const ItemId& need, StepDoer doer, bool isTouchWelcome) const {
        return firstStep(need,
                         [&](const CareStep& step) { return step.who == doer && (isTouchWelcome || !step.touch); });
    }
    /// Something that asks nothing of the other one but to do it for them.
    const CareStep* stepForOne(const ItemId& need) const {
        return firstStep(need, [](const CareStep& step) { return step.who != StepDoer::Both && !step.touch; });
    }
    const CareStep* firstStep(const ItemId& need, const std::function<bool(const CareStep&)>& fits) const {
        const auto found = std::ranges::find_if(m_care.steps, [&](const CareStep& step) {
            return fits(step) && std::ranges::find(step.meets, need) != step.meets.end();
        });
        return found == m_care.steps.end() ? nullptr : &*found;
    }

    void ask(const std::optional<PersonId>& person) {
        if (const auto id = CareId::from(AskStep))
            if (const CareStep* step = m_care.step(*id)) add(*step, person);
    }
    void add(const CareStep& step, const std::optional<PersonId>& person) {
        addAs(step, static_cast<StepFor>(step.who), person);
    }
    void addAs(const CareStep& step, StepFor who, const std::optional<PersonId>& person) {
        PlanStep made{step.id.text(), {}, step.minutes, who, person, step.touch};
        if (std::ranges::find(m_merged.steps, made) == m_merged.steps.end()) m_merged.steps.push_back(std::move(made));
    }

    const CareContent& m_care;
    const CareNeeds& m_a; ///< of the person with the smaller id
    const CareNeeds& m_b;
    const WayOf& m_wayOf;
    MergedCare m_merged;
    std::set<ItemId> m_waiting; ///< in a named clash
};

} // namespace

QString waysField() {
    return u"clash_ways"_s;
}

QString CareClash::entry(ClashWay way) const {
    const QString key = named ? named->text() : one.text();
    return key + (way == ClashWay::InTurn ? u".in_turn"_s : u".parallel"_s);
}

std::optional<ClashWay> wayIn(const CarePlan& plan, const CareClash& clash) {
    const std::vector<QString> entries = fieldIn(plan, waysField()).ids;
    for (const ClashWay way : {ClashWay::InTurn, ClashWay::Parallel})
        if (std::ranges::find(entries, clash.entry(way)) != entries.end()) return way;
    return {};
}

void putWay(CarePlan& plan, const CareClash& clash, std::optional<ClashWay> way) {
    Choices value = fieldIn(plan, waysField());
    for (const ClashWay one : {ClashWay::InTurn, ClashWay::Parallel})
        std::erase(value.ids, clash.entry(one));
    if (way) value.ids.push_back(clash.entry(*way));
    putField(plan, waysField(), {}, std::move(value));
}

MergedCare mergeCare(const CareContent& care, const CareNeeds& a, const CareNeeds& b,
                     const std::function<std::optional<ClashWay>(const CareClash&)>& wayOf) {
    return Merger(care, a, b, wayOf).merged();
}

MergedCare mergeCare(const CareContent& care, const CarePlan& plan, const PersonId& a, const PersonId& b) {
    return mergeCare(care, needsIn(plan, a), needsIn(plan, b),
                     [&](const CareClash& clash) { return wayIn(plan, clash); });
}

std::vector<PlanStep> missingSteps(const CarePlan& plan, const std::vector<PlanStep>& merged) {
    std::vector<PlanStep> missing;
    for (const PlanStep& step : merged) {
        const bool isThere = std::ranges::any_of(plan.steps, [&](const PlanStep& one) {
            return one.stepId == step.stepId && (one.person == step.person || !one.person);
        });
        if (!isThere) missing.push_back(step);
    }
    return missing;
}

std::vector<PlanStep> withSteps(const CareContent& care, std::vector<PlanStep> steps,
                                const std::vector<PlanStep>& added) {
    for (const PlanStep& step : added) {
        const auto later = std::ranges::find_if(
            steps, [&](const PlanStep& one) { return placeOf(care, step.stepId) < placeOf(care, one.stepId); });
        steps.insert(later, step);
    }
    return steps;
}

} // namespace bothy
