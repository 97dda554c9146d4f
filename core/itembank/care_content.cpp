#include "core/itembank/care_content.h"

#include "core/itembank/catalogue.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
const T* find(const std::vector<T>& list, const CareId& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename T>
std::vector<Phrase> textsOf(const std::vector<T>& list) {
    std::vector<Phrase> rows;
    for (const T& entry : list)
        rows.push_back({entry.id, entry.text});
    return rows;
}

std::vector<Phrase> labelsOf(const std::vector<FollowUp>& list) {
    std::vector<Phrase> rows;
    for (const FollowUp& entry : list)
        rows.push_back({entry.id, entry.label});
    return rows;
}

std::vector<Phrase> titlesOf(const std::vector<Grounding>& list) {
    std::vector<Phrase> rows;
    for (const Grounding& entry : list)
        rows.push_back({entry.id, entry.title});
    return rows;
}

} // namespace

const CareStep* CareContent::step(const CareId& id) const {
    return find(steps, id);
}
const KitThing* CareContent::kitThing(const CareId& id) const {
    return find(kit, id);
}
const CareAvoid* CareContent::avoid(const CareId& id) const {
    return find(avoids, id);
}
const FollowUp* CareContent::followUp(const CareId& id) const {
    return find(followUps, id);
}
const PlanTemplate* CareContent::planTemplate(const CareId& id) const {
    return find(planTemplates, id);
}
const BoundaryKind* CareContent::boundaryKind(const CareId& id) const {
    return find(boundaryKinds, id);
}
const BoundaryTemplate* CareContent::boundaryTemplate(const CareId& id) const {
    return find(boundaryTemplates, id);
}
const SafetyText* CareContent::safetyText(const CareId& id) const {
    return find(safety, id);
}

std::vector<SafetyText> CareContent::safetyAt(SafetyPlace place) const {
    std::vector<SafetyText> texts;
    std::copy_if(safety.begin(), safety.end(), std::back_inserter(texts), [&](const SafetyText& text) {
        return std::find(text.places.begin(), text.places.end(), place) != text.places.end();
    });
    return texts;
}

const NeedClash* CareContent::clash(const ItemId& a, const ItemId& b) const {
    const auto found = std::find_if(needClashes.begin(), needClashes.end(), [&](const NeedClash& clash) {
        return (clash.one == a && clash.other == b) || (clash.one == b && clash.other == a);
    });
    return found == needClashes.end() ? nullptr : &*found;
}

std::vector<Phrase> CareContent::rowsOf(const QString& source) const {
    if (source == "kit"_L1) return textsOf(kit);
    if (source == "avoids"_L1) return textsOf(avoids);
    if (source == "follow_ups"_L1) return labelsOf(followUps);
    if (source == "grounding"_L1) return titlesOf(grounding);
    if (source == "situations"_L1) return situations;
    if (source == "words_that_help"_L1) return words.help;
    if (source == "words_to_avoid"_L1) return words.leaveOut;
    if (source == "body_areas"_L1) return words.bodyAreas;
    if (source == "fading_signs"_L1) return words.fadingSigns;
    if (source == "sign_responses"_L1) return words.signResponses;
    if (source == "feelings"_L1) return words.feelings;
    if (source == "check_body"_L1) return words.bodyFeelings;
    if (source == "check_needs"_L1) return words.needs;
    if (source == "nonverbal"_L1) return signs.nonverbal;
    if (source == "apart"_L1) return signs.apart;
    if (source == "check_questions"_L1) return signs.checkQuestions;
    return {};
}

ContentProblems checkItems(const CareContent& care, const Catalogue& catalogue) {
    ContentProblems problems;
    const auto check = [&](const CareId& where, const ItemId& item) {
        if (!item.isEmpty() && !catalogue.item(item)) problems.push_back({where.text(), u"unknown item"_s});
    };
    for (const CareStep& step : care.steps)
        for (const ItemId& need : step.meets)
            check(step.id, need);
    for (const CareAvoid& avoid : care.avoids)
        check(avoid.id, avoid.item);
    for (const NeedClash& clash : care.needClashes) {
        check(clash.id, clash.one);
        check(clash.id, clash.other);
    }
    for (const TalkPrompt& prompt : care.prompts)
        for (const SectionId& section : prompt.sections)
            if (!catalogue.section(section)) problems.push_back({prompt.id.text(), u"unknown topic"_s});
    return problems;
}

} // namespace bothy
