#pragma once

#include "core/itembank/care_steps.h"
#include "core/itembank/content_problem.h"
#include "core/itembank/page_texts.h"
#include "core/itembank/talk_prompt.h"

namespace bothy {

class Catalogue;

/// Words to choose from, by what they are for.
struct CareWords {
    std::vector<Phrase> help;     ///< words that help
    std::vector<Phrase> leaveOut; ///< words that hurt, as examples
    std::vector<Phrase> bodyAreas;
    std::vector<Phrase> fadingSigns;   ///< what to notice; a sign is never a yes
    std::vector<Phrase> signResponses; ///< what helps then
    std::vector<Phrase> bodyFeelings;  ///< check-in, body
    std::vector<Phrase> feelings;      ///< check-in, feelings
    std::vector<Phrase> needs;         ///< check-in, needs
    std::vector<Phrase> searchWords;   ///< to look for help outside the program

    bool operator==(const CareWords&) const = default;
};

/// The frame of a check-in; its words to pick stand in CareWords.
struct CheckInTexts {
    QString title;
    QString intro;
    QString freeLine; ///< label of the field for own words
    std::vector<Phrase> replies;
    std::vector<CareId> safety;

    bool operator==(const CheckInTexts&) const = default;
};

/// Looking back, with the answers that open private support.
struct ReflectionForm {
    QString title;
    QString intro;
    std::vector<FormField> fields;
    std::vector<CareId> supportFields;
    std::vector<QString> supportAnswers;
    std::vector<CareId> supportSafety;

    bool operator==(const ReflectionForm&) const = default;
};

/// A heading with a line below it, and the safety sentences that belong there.
struct CareIntro {
    QString title;
    QString intro;
    std::vector<CareId> safety;

    bool operator==(const CareIntro&) const = default;
};

/// Stop, slow, all right: the rules that always hold and the signs to choose from.
struct Signals {
    QString title;
    QString intro;
    std::vector<Phrase> fixedRules;
    std::vector<SignalWord> words;
    std::vector<Phrase> nonverbal;
    std::vector<Phrase> apart;
    std::vector<Phrase> checkQuestions;
    std::vector<FormField> fields;

    bool operator==(const Signals&) const = default;
};

/// Looking over agreements together: words to begin and to end with.
struct ReviewTexts {
    QString title;
    QString intro;
    std::vector<Phrase> lookBack; ///< questions while looking
    std::vector<Phrase> closing;  ///< questions at the end

    bool operator==(const ReviewTexts&) const = default;
};

/// The shipped texts of care, limits, safety and help in one language. An unchanging value, loaded
/// once. Every reference inside it leads somewhere; references to items of the list are checked by
/// checkItems(). Lists are in the order of the screen. The finders give null for an unknown id.
struct CareContent {
    QString locale;
    int version = 0;

    std::vector<SafetyText> safety;
    SafetyGate gate;
    PointsPage whatItIs;
    PointsPage whatItIsNot;
    PointsPage limitsOfTheApp;
    JustForYou justForYou;
    Signals signs;
    ReviewTexts review;

    std::vector<Phrase> stepGroups;
    std::vector<CareStep> steps;
    std::vector<Phrase> kitGroups;
    std::vector<KitThing> kit;
    std::vector<CareAvoid> avoids;
    std::vector<FollowUp> followUps;
    std::vector<Phrase> situations;
    std::vector<PlanTemplate> planTemplates;
    std::vector<FormField> planFields;
    std::vector<Phrase> clashWays;
    std::vector<NeedClash> needClashes;
    CareIntro comeDownIntro;
    std::vector<ComeDownPoint> comeDown;
    CareIntro groundingIntro;
    std::vector<Grounding> grounding;
    CheckInTexts checkIn;
    ReflectionForm reflection;
    CareWords words;

    std::vector<BoundaryKind> boundaryKinds;
    std::vector<FormField> boundaryCommonFields;
    std::vector<BoundaryTemplate> boundaryTemplates;

    std::vector<Phrase> promptGroups;
    std::vector<TalkPrompt> prompts;

    ContentProblems problems; ///< what is left out; empty for every shipped file

    const CareStep* step(const CareId& id) const;
    const KitThing* kitThing(const CareId& id) const;
    const CareAvoid* avoid(const CareId& id) const;
    const FollowUp* followUp(const CareId& id) const;
    const PlanTemplate* planTemplate(const CareId& id) const;
    const BoundaryKind* boundaryKind(const CareId& id) const;
    const BoundaryTemplate* boundaryTemplate(const CareId& id) const;
    const SafetyText* safetyText(const CareId& id) const;
    /// The sentences that always stand on a page, in their order.
    std::vector<SafetyText> safetyAt(SafetyPlace place) const;
    /// The clash between two needs in either order, if the file names one.
    const NeedClash* clash(const ItemId& a, const ItemId& b) const;
    /// The rows a field with this `source` offers, where the file itself holds them; empty for lists
    /// that come from elsewhere (`catalog`, `topics`, `needs`, `contacts`, ...).
    std::vector<Phrase> rowsOf(const QString& source) const;

    bool operator==(const CareContent&) const = default;
};

/// References from the care texts to items of the list that are not there. Nothing is taken out: a
/// missing item only means that there is no link.
ContentProblems checkItems(const CareContent& care, const Catalogue& catalogue);

} // namespace bothy
