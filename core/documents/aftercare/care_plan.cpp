#include "core/documents/aftercare/care_plan.h"

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;
constexpr auto MaxStepFor = static_cast<std::uint64_t>(StepFor::Each);

Cbor toCbor(const PlanStep& step) {
    return Cbor::Array{step.stepId,
                       step.text,
                       step.minutes ? Cbor(*step.minutes) : Cbor(),
                       static_cast<std::uint16_t>(step.who),
                       personToCbor(step.person),
                       step.touch,
                       step.fineToSkip};
}

Cbor toCbor(const PlanField& field) {
    return Cbor::Array{field.fieldId, personToCbor(field.person), idsToCbor(field.value.ids),
                       idsToCbor(field.value.ownWords)};
}

PlanStep stepIn(const Cbor& value, FieldReader& outer) {
    FieldReader fields(value, 7);
    PlanStep step;
    step.stepId = fields.text(limits::idLength);
    step.text = fields.text(limits::textLength);
    if (const auto minutes = fields.optionalNumber(CarePlan::maxMinutes)) step.minutes = static_cast<int>(*minutes);
    step.who = static_cast<StepFor>(fields.number(MaxStepFor));
    step.person = fields.optionalPerson();
    step.touch = fields.flag();
    step.fineToSkip = fields.flag();
    outer.include(fields);
    return step;
}

PlanField fieldIn(const Cbor& value, FieldReader& outer) {
    FieldReader fields(value, 4);
    PlanField field;
    field.fieldId = fields.text(limits::idLength);
    field.person = fields.optionalPerson();
    field.value.ids = fields.texts(limits::idLength);
    field.value.ownWords = fields.texts(limits::textLength);
    outer.include(fields);
    return field;
}

template <typename Entry>
Cbor listToCbor(const std::vector<Entry>& entries) {
    Cbor::Array result;
    for (const Entry& entry : entries)
        result.push_back(toCbor(entry));
    return result;
}

StepFor stepFor(StepDoer who) {
    switch (who) {
    case StepDoer::Both:
        return StepFor::Both;
    case StepDoer::One:
        return StepFor::One;
    case StepDoer::Each:
        return StepFor::Each;
    }
    return StepFor::Each;
}

PlanStep stepFrom(const TemplateStep& shipped, const CareContent& care, StepVersion version) {
    const bool gentler = version == StepVersion::WithoutTouchOrWords && shipped.orStep;
    const CareId& id = gentler ? *shipped.orStep : shipped.step;
    PlanStep step;
    step.stepId = id.text();
    step.minutes = shipped.minutes;
    if (const CareStep* known = care.step(id)) {
        step.minutes = shipped.minutes.value_or(known->minutes);
        step.who = stepFor(known->who);
        step.touch = known->touch;
    }
    return step;
}

std::vector<QString> textsOf(const std::vector<CareId>& ids) {
    std::vector<QString> texts;
    for (const CareId& id : ids)
        texts.push_back(id.text());
    return texts;
}

SharedCarePlan readShared(const SignedDocument& document) {
    SharedCarePlan shared{document, {}, {}};
    if (const auto plan = CarePlan::decode(document.current.content)) {
        shared.plan = *plan;
        shared.plan.lookAgain = document.current.validUntil; // the day that takes effect
    } else {
        shared.document.state = SignoffState::NewerVersion;
    }
    if (document.before) {
        const auto before = CarePlan::decode(document.before->content);
        if (before) shared.before = *before;
    }
    return shared;
}

} // namespace

Cbor CarePlan::encode() const {
    return Cbor::Array{Version,
                       title,
                       choicesToCbor(situation),
                       listToCbor(steps),
                       choicesToCbor(ready),
                       choicesToCbor(avoid),
                       idsToCbor(followUps),
                       note,
                       listToCbor(fields),
                       dayToCbor(lookAgain)};
}

CarePlan CarePlan::fromTemplate(const PlanTemplate& shipped, const CareContent& care, StepVersion version) {
    CarePlan plan;
    plan.title = shipped.title;
    plan.situation.ids = textsOf(shipped.situations);
    for (const TemplateStep& step : shipped.steps)
        plan.steps.push_back(stepFrom(step, care, version));
    plan.ready.ids = textsOf(shipped.ready);
    plan.avoid.ids = textsOf(shipped.avoid);
    plan.followUps = textsOf(shipped.followUps);
    plan.note = shipped.note;
    return plan;
}

Result<CarePlan> CarePlan::decode(const Cbor& content) {
    FieldReader reader(content, 10, Version);
    CarePlan plan;
    plan.title = reader.text(limits::titleLength);
    plan.situation = reader.choices();
    for (const Cbor& step : reader.list(maxSteps))
        plan.steps.push_back(stepIn(step, reader));
    plan.ready = reader.choices();
    plan.avoid = reader.choices();
    plan.followUps = reader.texts(limits::idLength);
    plan.note = reader.text(limits::textLength);
    for (const Cbor& field : reader.list(limits::listLength))
        plan.fields.push_back(fieldIn(field, reader));
    plan.lookAgain = reader.optionalDay();
    if (reader.problem()) return *reader.problem();
    return plan;
}

Result<Wording> wordingOf(const CarePlan& plan, std::optional<StatementId> replaces) {
    const Cbor content = plan.encode();
    if (const auto readBack = CarePlan::decode(content); !readBack) return readBack.error();
    return Wording{DocumentType::CarePlan, replaces, plan.lookAgain, {}, content};
}

std::vector<SharedCarePlan> carePlans(const std::vector<SignedDocument>& documents) {
    std::vector<SharedCarePlan> result;
    for (const SignedDocument& document : documents)
        if (document.type == DocumentType::CarePlan) result.push_back(readShared(document));
    return result;
}

} // namespace bothy
