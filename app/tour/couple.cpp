#include "app/tour/couple.h"

namespace bothy {

using namespace Qt::StringLiterals;

const TourPerson& tourRobin() {
    static const TourPerson robin{0, u"Robin"_s, u"four ordinary words here"_s};
    return robin;
}

const TourPerson& tourSam() {
    static const TourPerson sam{1, u"Sam"_s, u"other quiet words there"_s};
    return sam;
}

void unlockAs(TourGuide& guide, const TourPerson& person) {
    if (guide.session().stage() == Session::Stage::Open) guide.session().lock();
    const QString tile = u"tile.%1"_s.arg(person.tile);
    guide.until("the tiles", [&] { return guide.sees(tile); });
    guide.click(tile);
    guide.type(u"passphrase"_s, person.passphrase);
    guide.click(u"open"_s);
    guide.until("unlocking", [&] { return guide.session().stage() == Session::Stage::Open; });
}

namespace {

void comeIn(TourGuide& guide, const TourPerson& person, const QString& picture) {
    guide.type(u"name"_s, guide.own(person.name));
    guide.click(u"showName"_s);
    guide.shoot(picture + u"-name"_s);
    guide.click(u"continue"_s);
    guide.type(u"passphrase"_s, person.passphrase);
    guide.shoot(picture + u"-passphrase"_s);
    guide.type(u"again"_s, person.passphrase);
    guide.click(u"continue"_s);
    guide.until("the page for one alone", [&] { return !guide.sees(u"again"_s) && guide.isEnabled(u"continue"_s); });
    guide.shoot(picture + u"-just-for-you"_s);
    guide.click(u"continue"_s);
}

} // namespace

void moveIn(TourGuide& guide, WhoMovesIn who) {
    guide.until("the first page", [&] { return guide.sees(u"adults"_s); });
    guide.shoot(u"01-first-run-1-welcome"_s);
    guide.click(u"look"_s);
    guide.shoot(u"01-first-run-1-welcome-look"_s);
    guide.click(u"look"_s);
    guide.click(u"adults"_s);
    guide.click(u"continue"_s);
    guide.shoot(u"01-first-run-2-limits"_s);
    guide.click(u"continue"_s);
    comeIn(guide, tourRobin(), u"01-first-run-3-first"_s);
    guide.until("the first half", [&] { return guide.sees(u"handOver"_s); });
    guide.shoot(u"01-first-run-4-hand-over"_s);
    if (who == WhoMovesIn::RobinAlone) {
        guide.click(u"alone"_s);
        return guide.until("the tile", [&] { return guide.sees(u"tile.0"_s); });
    }
    guide.click(u"handOver"_s);
    comeIn(guide, tourSam(), u"01-first-run-5-second"_s);
    guide.until("the second half", [&] { return guide.session().people().size() == 2; });
    guide.shoot(u"01-first-run-6-both"_s);
    guide.click(u"continue"_s);
    guide.until("the tiles", [&] { return guide.sees(u"tile.1"_s); });
}

namespace {

constexpr Answer Yes = Answer::Open, Maybe = Answer::Conditional, No = Answer::Closed, NotNow = Answer::Paused;

/// Answers to one item: one for both, or what the person gives (says) and receives (hears).
struct Said {
    const char* item;
    Answer first;
    std::optional<Answer> second;
};

void say(TourGuide& guide, const std::vector<Said>& all) {
    for (const Said& each : all) {
        ItemAnswer answer;
        if (each.second)
            answer.sides = {{RoleSide::First, each.first}, {RoleSide::Second, *each.second}};
        else
            answer.sides = {{RoleSide::Both, each.first}};
        guide.session().answer(*ItemId::from(ByteView(each.item)), answer);
    }
}

} // namespace

void answerAsRobin(TourGuide& guide) {
    say(guide, {{"talk.daily_checkin", Yes},
                {"talk.weekly", Maybe},
                {"talk.feelings", Yes},
                {"talk.needs", Yes},
                {"daily.greet_hug", Yes},
                {"daily.hold_hands", Yes},
                {"daily.hands_public", No},
                {"daily.praise_character", Yes, Yes},
                {"daily.notes", Yes, Yes},
                {"daily.meal", Yes},
                {"daily.play", Maybe},
                {"touch.long_hug", Yes},
                {"touch.cuddle_sofa", Yes},
                {"touch.head", Yes, Maybe},
                {"touch.back", Yes, Maybe},
                {"touch.hands_feet", No, NotNow},
                {"touch.firm", Maybe, Yes},
                {"touch.light", Yes, Maybe}});
    const ItemId back = *ItemId::from(ByteView("touch.back"));
    ItemAnswer answer = guide.session().mine().answers.of(back);
    answer.conditions = {*ConditionId::from(ByteView("ask_each_time")), *ConditionId::from(ByteView("not_when_tired"))};
    answer.note = guide.own(u"Helps after a long day. Start slowly."_s);
    guide.session().answer(back, answer);
}

void answerAsSam(TourGuide& guide) {
    say(guide, {{"talk.daily_checkin", Yes},
                {"talk.weekly", Yes},
                {"talk.feelings", Maybe},
                {"talk.needs", Yes},
                {"daily.greet_hug", Yes},
                {"daily.hold_hands", Yes},
                {"daily.praise_character", Yes, NotNow},
                {"daily.notes", Yes, Yes},
                {"daily.meal", Yes},
                {"daily.play", Yes},
                {"touch.long_hug", Yes},
                {"touch.cuddle_sofa", No},
                {"touch.back", Yes, Yes},
                {"touch.hands_feet", NotNow, Yes},
                {"touch.firm", Yes, No},
                {"touch.light", Maybe, Yes}});
}

void answerPlainly(TourGuide& guide, const TourPerson& person) {
    if (person.tile == tourRobin().tile)
        say(guide, {{"talk.time_out", Yes},
                    {"dig.phones_away", No},
                    {"touch.adapted", Maybe},
                    {"emo.comfort_only", Yes, Yes},
                    {"emo.alone", Yes, Yes},
                    {"emo.trusted", No, Yes},
                    {"soc.former", Maybe},
                    {"after.media", Yes},
                    {"dont.sudden", No},
                    {"dont.phone", Yes}});
    else
        say(guide, {{"dig.phones_away", No},
                    {"emo.comfort_only", Yes, Yes},
                    {"emo.trusted", Yes, Yes},
                    {"soc.former", No},
                    {"after.media", Maybe},
                    {"dont.phone", Yes},
                    {"dont.jokes", Maybe}});
}

void answerSome(TourGuide& guide, int from, int count, int seed) {
    Session& session = guide.session();
    const auto pick = [&](int side) {
        return (count + seed + side) % 4 == 1   ? Answer::Conditional
               : (count * seed + side) % 7 == 5 ? Answer::Closed
                                                : Answer::Open;
    };
    for (const Item& item : session.catalogue().items()) {
        const Section* section = session.catalogue().section(item.section);
        if (count == 0 || item.polarity != Polarity::Permission || !session.mine().answers.isOpen(*section, item.tier))
            continue;
        if (from-- > 0) continue;
        --count;
        ItemAnswer answer;
        if (item.isMutual())
            answer.sides = {{RoleSide::Both, pick(0)}};
        else
            answer.sides = {{RoleSide::First, pick(0)}, {RoleSide::Second, pick(1)}};
        session.answer(item.id, answer);
    }
}

} // namespace bothy
