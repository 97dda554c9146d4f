#include "core/itembank/care_sections.h"

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStep = 60; // minutes

constexpr std::array<std::pair<QLatin1StringView, StepDoer>, 3> doers{{{QLatin1StringView("both"), StepDoer::Both},
                                                                       {QLatin1StringView("one"), StepDoer::One},
                                                                       {QLatin1StringView("each"), StepDoer::Each}}};

CareStep readStep(EntryReader& entry, const CareContent& care) {
    CareStep step{.id = entry.id<CareId>("id"_L1),
                  .text = entry.text("text"_L1, content_length::prompt),
                  .group = entry.id<CareId>("group"_L1),
                  .minutes = entry.number("minutes"_L1, 0, longestStep),
                  .touch = entry.flag("touch"_L1),
                  .who = entry.oneOf("who"_L1, doers),
                  .meets = entry.ids<ItemId>("meets"_L1)};
    demandKnown(step.group, care.stepGroups, entry, "group"_L1);
    return step;
}

KitThing readThing(EntryReader& entry, const CareContent& care) {
    KitThing thing{entry.id<CareId>("id"_L1), entry.text("text"_L1), entry.id<CareId>("group"_L1),
                   entry.optionalText("note"_L1)};
    demandKnown(thing.group, care.kitGroups, entry, "group"_L1);
    return thing;
}

FollowUp readFollowUp(EntryReader& entry) {
    FollowUp followUp{entry.id<CareId>("id"_L1), entry.text("label"_L1), std::nullopt};
    if (!entry.isNull("after_hours"_L1)) followUp.afterHours = entry.number("after_hours"_L1, 1, 8784);
    return followUp;
}

bool isStep(const CareContent& care, const CareId& id) {
    return care.step(id) != nullptr;
}

/// The lines of a template. A list of {step, or, minutes} has no ids of its own, and one step may come
/// twice, so it is read by hand. A line without a known step is dropped; an unknown alternative only
/// costs the alternative.
std::vector<TemplateStep> readTemplateSteps(EntryReader& entry, const CareContent& care) {
    std::vector<TemplateStep> steps;
    for (EntryReader& line : entry.entries("steps"_L1)) {
        TemplateStep step{line.id<CareId>("step"_L1), std::nullopt, std::nullopt};
        if (line.isWhole() && !isStep(care, step.step)) line.spoil("step"_L1, "unknown id");
        if (line.has("minutes"_L1)) step.minutes = line.number("minutes"_L1, 0, longestStep);
        if (!line.isWhole()) continue;
        if (line.has("or"_L1)) step.orStep = line.id<CareId>("or"_L1);
        if (step.orStep && !isStep(care, *step.orStep)) {
            line.note("or"_L1, "unknown id");
            step.orStep.reset();
        }
        steps.push_back(step);
    }
    if (steps.empty()) entry.spoil("steps"_L1, "no usable step");
    return steps;
}

PlanTemplate readPlan(EntryReader& entry, const CareContent& care) {
    const bool hasNote = !entry.isEmptyText("note"_L1);
    PlanTemplate plan{.id = entry.id<CareId>("id"_L1),
                      .title = entry.text("title"_L1),
                      .about = entry.text("about"_L1),
                      .note = hasNote ? entry.optionalText("note"_L1) : QString(),
                      .situations = entry.ids<CareId>("situations"_L1),
                      .steps = readTemplateSteps(entry, care),
                      .ready = entry.ids<CareId>("ready"_L1),
                      .avoid = entry.ids<CareId>("avoid"_L1),
                      .followUps = entry.ids<CareId>("follow_ups"_L1)};
    keepKnown(plan.situations, care.situations, entry, "situations"_L1);
    keepKnown(plan.ready, care.kit, entry, "ready"_L1);
    keepKnown(plan.avoid, care.avoids, entry, "avoid"_L1);
    keepKnown(plan.followUps, care.followUps, entry, "follow_ups"_L1);
    return plan;
}

NeedClash readClash(EntryReader& entry) {
    const std::vector<ItemId> needs = entry.ids<ItemId>("needs"_L1);
    if (needs.size() != 2) entry.spoil("needs"_L1, "not two needs");
    return {entry.id<CareId>("id"_L1), needs.empty() ? ItemId() : needs.front(),
            needs.empty() ? ItemId() : needs.back(), entry.text("text"_L1)};
}

ComeDownPoint readPoint(EntryReader& entry, const CareContent& care) {
    ComeDownPoint point{entry.id<CareId>("id"_L1), entry.text("title"_L1), entry.number("after_hours"_L1, 0, 999),
                        readPhrases(entry, "prompts"_L1, "text"_L1), entry.ids<CareId>("suggestions"_L1)};
    keepKnown(point.suggestions, care.steps, entry, "suggestions"_L1);
    return point;
}

std::vector<CareId> readSafety(EntryReader& entry, const CareContent& care) {
    if (!entry.has("safety"_L1)) return {};
    std::vector<CareId> ids = entry.ids<CareId>("safety"_L1);
    keepKnown(ids, care.safety, entry, "safety"_L1);
    return ids;
}

CareIntro readIntro(EntryReader& entry, const CareContent& care) {
    return {entry.text("title"_L1), entry.text("intro"_L1), readSafety(entry, care)};
}

CheckInTexts readCheckIn(EntryReader& entry, const CareContent& care) {
    return {entry.text("title"_L1), entry.text("intro"_L1), entry.text("free_line"_L1),
            readPhrases(entry, "replies"_L1, "label"_L1), readSafety(entry, care)};
}

ReflectionForm readReflection(EntryReader& entry, const CareContent& care) {
    ReflectionForm form{.title = entry.text("title"_L1),
                        .intro = entry.text("intro"_L1),
                        .fields = readFields(entry, "fields"_L1),
                        .supportFields = {},
                        .supportAnswers = {},
                        .supportSafety = {}};
    EntryReader support = entry.object("opens_support"_L1);
    form.supportFields = support.ids<CareId>("fields"_L1);
    form.supportAnswers = support.texts("answers"_L1);
    form.supportSafety = readSafety(support, care);
    keepKnown(form.supportFields, form.fields, support, "fields"_L1);
    return form;
}

} // namespace

void readCareSteps(EntryReader& file, CareContent& care) {
    care.stepGroups = readPhrases(file, "step_groups"_L1, "title"_L1);
    care.steps = file.list<CareStep>("steps"_L1, [&](EntryReader& entry) { return readStep(entry, care); });
    care.kitGroups = readPhrases(file, "kit_groups"_L1, "title"_L1);
    care.kit = file.list<KitThing>("care_kit"_L1, [&](EntryReader& entry) { return readThing(entry, care); });
    care.avoids = file.list<CareAvoid>("avoids"_L1, [](EntryReader& entry) {
        return CareAvoid{entry.id<CareId>("id"_L1), entry.text("text"_L1),
                         entry.has("item"_L1) ? entry.id<ItemId>("item"_L1) : ItemId()};
    });
    care.followUps = file.list<FollowUp>("follow_ups"_L1, readFollowUp);
    care.situations = readPhrases(file, "situations"_L1, "label"_L1);
    care.planTemplates =
        file.list<PlanTemplate>("plan_templates"_L1, [&](EntryReader& entry) { return readPlan(entry, care); });
    care.planFields = readFields(file, "plan_fields"_L1);
    care.clashWays = readPhrases(file, "clash_ways"_L1, "text"_L1);
    care.needClashes = file.list<NeedClash>("need_clashes"_L1, readClash);
    EntryReader comeDown = file.object("come_down_timeline"_L1);
    care.comeDownIntro = readIntro(comeDown, care);
    care.comeDown =
        comeDown.list<ComeDownPoint>("points"_L1, [&](EntryReader& entry) { return readPoint(entry, care); });
}

void readCareWords(EntryReader& file, CareContent& care) {
    EntryReader fading = file.object("fading_signs"_L1);
    EntryReader feelings = file.object("feelings"_L1);
    EntryReader checkIn = file.object("check_in"_L1);
    care.words = {.help = readPhrases(file, "words_that_help"_L1, "text"_L1),
                  .leaveOut = readPhrases(file, "words_to_avoid"_L1, "text"_L1),
                  .bodyAreas = readPhrases(file, "body_areas"_L1, "text"_L1),
                  .fadingSigns = readPhrases(fading, "signs"_L1, "text"_L1),
                  .signResponses = readPhrases(fading, "responses"_L1, "text"_L1),
                  .bodyFeelings = readPhrases(checkIn, "body"_L1, "text"_L1),
                  .feelings = readPhrases(feelings, "words"_L1, "text"_L1),
                  .needs = readPhrases(checkIn, "needs"_L1, "text"_L1),
                  .searchWords = readPhrases(file, "search_words"_L1, "text"_L1)};
    EntryReader grounding = file.object("grounding"_L1);
    care.groundingIntro = readIntro(grounding, care);
    care.grounding = grounding.list<Grounding>("exercises"_L1, [](EntryReader& entry) {
        return Grounding{entry.id<CareId>("id"_L1), entry.text("title"_L1), entry.number("minutes"_L1, 1, 30),
                         entry.texts("steps"_L1)};
    });
    care.checkIn = readCheckIn(checkIn, care);
    EntryReader reflection = file.object("reflection"_L1);
    care.reflection = readReflection(reflection, care);
}

} // namespace bothy
