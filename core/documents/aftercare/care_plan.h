#pragma once

#include "core/documents/fields.h"
#include "core/documents/signoff.h"
#include "core/itembank/care_content.h"

namespace bothy {

/// Which version of a shipped step a new plan starts with, where there are two.
enum class StepVersion { Usual, WithoutTouchOrWords };

/// Who does a step.
enum class StepFor : std::uint8_t {
    Both = 0, ///< together
    One = 1,  ///< one person for the other
    Each = 2, ///< each alone
};

/// One step of a care plan: a shipped one or an item of the list by its id, or own words, or own words over either.
struct PlanStep {
    QString stepId;             ///< `st.` id, or the item a step was made from; empty for own words
    QString text;               ///< own words; empty shows the shipped text
    std::optional<int> minutes; ///< 0 to 1,440; only a suggestion
    StepFor who = StepFor::Both;
    std::optional<PersonId> person; ///< whom it is for (One, Each), when that was said
    bool touch = false;             ///< cannot be done without the other's touch
    bool fineToSkip = true;

    bool operator==(const PlanStep&) const = default;
};

/// A further field of a plan (`plan_fields` of the care texts), for both or for one person.
struct PlanField {
    QString fieldId;
    std::optional<PersonId> person; ///< whose version; none for a field of both
    Choices value;

    bool operator==(const PlanField&) const = default;
};

/// A plan for the time after closeness. Plain value: the same for a draft and for shared words.
struct CarePlan {
    static constexpr std::size_t maxSteps = 500;
    static constexpr int maxMinutes = 1440;

    QString title; ///< at most 200 characters; other texts 2,000
    Choices situation;
    std::vector<PlanStep> steps;
    Choices ready;
    Choices avoid;
    std::vector<QString> followUps; ///< ids
    QString note;
    std::vector<PlanField> fields;
    std::optional<Day> lookAgain;

    bool operator==(const CarePlan&) const = default;

    Cbor encode() const;
    /// A plan to start from. Its steps keep their ids, so their words follow the language.
    static CarePlan fromTemplate(const PlanTemplate& shipped, const CareContent& care,
                                 StepVersion version = StepVersion::Usual);
    /// TextTooLong over a limit, BadEncoding for anything else that is not a plan.
    static Result<CarePlan> decode(const Cbor& content);
};

/// What to offer to the other person. `replaces` is the revision it was written from. TextTooLong over a limit.
Result<Wording> wordingOf(const CarePlan& plan, std::optional<StatementId> replaces = {});

/// A shared care plan with its words read.
struct SharedCarePlan {
    SignedDocument document;
    CarePlan plan;
    std::optional<CarePlan> before; ///< of document.before: what its reader knows already
};

/// The care plans among folded documents. One whose words cannot be read comes with an empty plan and in
/// state NewerVersion.
std::vector<SharedCarePlan> carePlans(const std::vector<SignedDocument>& documents);

} // namespace bothy
