#pragma once

#include "core/itembank/form_field.h"

namespace bothy {

/// The pages that fixed safety sentences belong to.
enum class SafetyPlace {
    FirstRun,
    MyList,
    Matches,
    Print,
    Care,
    Guided,
    Boundaries,
    Repair,
    CheckIn,
    Intense,
    Health,
    Stop,
    Help,
    JustForYou
};

/// A fixed sentence and the pages where it always stands.
struct SafetyText {
    CareId id;
    QString text;
    std::vector<SafetyPlace> places;

    bool operator==(const SafetyText&) const = default;
};

/// A titled list of short sentences: "What Bothy is not". `intro` may be empty.
struct PointsPage {
    QString title;
    QString intro;
    std::vector<Phrase> points;

    bool operator==(const PointsPage&) const = default;
};

/// A titled paragraph.
struct TextBlock {
    CareId id;
    QString title;
    QString text;

    bool operator==(const TextBlock&) const = default;
};

/// The page that opens only in one's own part.
struct JustForYou {
    QString title;
    QString intro;
    std::vector<TextBlock> blocks;
    std::vector<CareId> safety;

    bool operator==(const JustForYou&) const = default;
};

/// Two questions before the intense tier and before repair. Answers are never stored; anything but
/// two times yes opens the quiet page `closed...`.
struct SafetyGate {
    QString title;
    QString intro;
    std::vector<SafetyPlace> before;
    std::vector<Phrase> questions;
    std::vector<Phrase> answers;
    QString closedTitle;
    QString closedText;
    std::vector<CareId> closedSafety;
    std::vector<Phrase> closedActions;
    QString openText;

    bool operator==(const SafetyGate&) const = default;
};

} // namespace bothy
