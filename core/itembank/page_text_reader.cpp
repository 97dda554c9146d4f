#include "core/itembank/care_sections.h"

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, SafetyPlace>, 14> places{
    {{QLatin1StringView("first_run"), SafetyPlace::FirstRun},
     {QLatin1StringView("my_list"), SafetyPlace::MyList},
     {QLatin1StringView("matches"), SafetyPlace::Matches},
     {QLatin1StringView("print"), SafetyPlace::Print},
     {QLatin1StringView("care"), SafetyPlace::Care},
     {QLatin1StringView("guided"), SafetyPlace::Guided},
     {QLatin1StringView("boundaries"), SafetyPlace::Boundaries},
     {QLatin1StringView("repair"), SafetyPlace::Repair},
     {QLatin1StringView("check_in"), SafetyPlace::CheckIn},
     {QLatin1StringView("intense"), SafetyPlace::Intense},
     {QLatin1StringView("health"), SafetyPlace::Health},
     {QLatin1StringView("stop"), SafetyPlace::Stop},
     {QLatin1StringView("help"), SafetyPlace::Help},
     {QLatin1StringView("just_for_you"), SafetyPlace::JustForYou}}};

/// An unknown page is reported and dropped: the sentence still stands on the others.
std::vector<SafetyPlace> readPlaces(EntryReader& entry, QLatin1StringView key) {
    std::vector<SafetyPlace> result;
    for (const CareId& name : entry.ids<CareId>(key)) {
        const auto found =
            std::find_if(places.begin(), places.end(), [&](const auto& place) { return name.text() == place.first; });
        if (found == places.end()) {
            entry.note(key, "unknown page");
        } else {
            result.push_back(found->second);
        }
    }
    return result;
}

std::vector<CareId> readSafetyIds(EntryReader& entry, const CareContent& care) {
    std::vector<CareId> ids = entry.ids<CareId>("safety"_L1);
    keepKnown(ids, care.safety, entry, "safety"_L1);
    return ids;
}

PointsPage readPoints(EntryReader page) {
    return {page.text("title"_L1), page.optionalText("intro"_L1), readPhrases(page, "points"_L1, "text"_L1)};
}

JustForYou readJustForYou(EntryReader page, const CareContent& care) {
    return {page.text("title"_L1), page.text("intro"_L1),
            page.list<TextBlock>(
                "blocks"_L1,
                [](EntryReader& entry) {
                    return TextBlock{entry.id<CareId>("id"_L1), entry.text("title"_L1), entry.text("text"_L1)};
                }),
            readSafetyIds(page, care)};
}

SafetyGate readGate(EntryReader gate, const CareContent& care) {
    EntryReader closed = gate.object("if_no_or_unsure"_L1);
    return {.title = gate.text("title"_L1),
            .intro = gate.text("intro"_L1),
            .before = readPlaces(gate, "before"_L1),
            .questions = readPhrases(gate, "questions"_L1, "text"_L1),
            .answers = readPhrases(gate, "answers"_L1, "label"_L1),
            .closedTitle = closed.text("title"_L1),
            .closedText = closed.text("text"_L1),
            .closedSafety = readSafetyIds(closed, care),
            .closedActions = readPhrases(closed, "actions"_L1, "label"_L1),
            .openText = gate.object("if_yes"_L1).text("text"_L1)};
}

SignalWord readSignalWord(EntryReader& entry) {
    SignalWord word{entry.id<CareId>("id"_L1), entry.text("label"_L1),       entry.text("default"_L1),
                    entry.text("meaning"_L1),  entry.text("colour_word"_L1), entry.text("shape"_L1)};
    const bool knownShape = word.shape == "square"_L1 || word.shape == "triangle"_L1 || word.shape == "circle"_L1;
    if (!knownShape) entry.spoil("shape"_L1, "unknown word");
    return word;
}

Signals readSignals(EntryReader page) {
    return {page.text("title"_L1),
            page.text("intro"_L1),
            readPhrases(page, "fixed_rules"_L1, "text"_L1),
            page.list<SignalWord>("words"_L1, readSignalWord),
            readPhrases(page, "nonverbal"_L1, "text"_L1),
            readPhrases(page, "apart"_L1, "text"_L1),
            readPhrases(page, "check_questions"_L1, "text"_L1),
            readFields(page, "fields"_L1)};
}

} // namespace

void readPageTexts(EntryReader& file, CareContent& care) {
    care.safety = file.list<SafetyText>("safety"_L1, [](EntryReader& entry) {
        SafetyText text{entry.id<CareId>("id"_L1), entry.text("text"_L1), readPlaces(entry, "where"_L1)};
        if (text.places.empty()) entry.spoil("where"_L1, "belongs to no page");
        return text;
    });
    care.gate = readGate(file.object("safety_gate"_L1), care);
    EntryReader about = file.object("about"_L1);
    care.whatItIs = readPoints(about.object("what_it_is"_L1));
    care.whatItIsNot = readPoints(about.object("what_it_is_not"_L1));
    care.limitsOfTheApp = readPoints(file.object("limits_of_the_app"_L1));
    care.justForYou = readJustForYou(file.object("just_for_you"_L1), care);
    care.signs = readSignals(file.object("signals"_L1));
}

} // namespace bothy
