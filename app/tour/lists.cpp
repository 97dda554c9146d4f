#include "app/tour/acts.h"
#include "app/tour/couple.h"
#include "core/session/sharing.h"
#include "ui/answers/answer_filter.h"
#include "ui/shell/page_fade.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

void lookAround(TourGuide& guide) {
    guide.go(u"answers"_s);
    guide.shoot(u"04-my-list-1-topics"_s);
    guide.go(u"answers"_s, u"all-topics"_s);
    guide.shoot(u"04-my-list-2-all-topics"_s);
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-1-empty"_s);
    guide.go(u"answers"_s, u"look-over"_s);
    guide.shoot(u"06-look-over-1-too-few"_s);
    const auto openIntimacy = [&](bool open) {
        guide.session().edit(
            [&](PrivateState& mine) { mine.answers.switchTopic(*SectionId::from(ByteView("int")), open); });
    };
    openIntimacy(true);
    guide.go(u"answers"_s, u"topic:int"_s);
    guide.shoot(u"04-my-list-3-note-first"_s);
    openIntimacy(false);
}

void answer(TourGuide& guide) {
    answerAsRobin(guide);
    guide.go(u"answers"_s, u"item:touch.back"_s);
    guide.clickWithin(u"item.touch.back"_s, u"more"_s);
    guide.shoot(u"05-my-list-1-items"_s);
    // The word after an act, with its Undo, which Ctrl+Z takes as well.
    guide.clickWithin(u"item.touch.hands_feet"_s, u"skipOrClear"_s);
    guide.shoot(u"05-my-list-3-cleared"_s);
    guide.undo();
}

/// The whole topic at once, a search over all of it, an old answer, and what is not to be met.
void wholeList(TourGuide& guide) {
    guide.go(u"answers"_s, u"topic:talk"_s);
    guide.pick(u"restNotNow"_s);
    guide.shoot(u"05-my-list-4-rest-not-now"_s);
    guide.undo();

    guide.go(u"answers"_s);
    guide.type(u"search"_s, u"long day"_s);
    guide.shoot(u"05-my-list-5-found-in-a-note"_s);
    guide.type(u"search"_s, {});

    const PrivateState today = guide.session().mine();
    guide.session().edit([](PrivateState& mine) {
        for (const char* id : {"touch.back", "touch.firm", "talk.weekly"}) {
            const ItemId item = *ItemId::from(ByteView(id));
            ItemAnswer old = mine.answers.of(item);
            old.changed.sinceEpoch -= 200;
            mine.answers.set(item, old);
        }
    });
    guide.choose(u"filter"_s, static_cast<int>(AnswerFilter::LookAgain));
    guide.shoot(u"05-my-list-6-look-again"_s);
    guide.session().edit([&](PrivateState& mine) { mine.answers = today.answers; });

    guide.go(u"answers"_s, u"item:touch.light"_s);
    guide.clickWithin(u"item.touch.light"_s, u"more"_s);
    guide.clickWithin(u"item.touch.light"_s, u"hideItem"_s);
    guide.shoot(u"05-my-list-7-hidden"_s);
    guide.pick(u"hiddenItems"_s);
    guide.shoot(u"05-my-list-8-hidden-items"_s);
    guide.undo();
    guide.shoot(u"05-my-list-8-nothing-hidden"_s);
    for (const char* id : {"pow", "sub"}) {
        guide.go(u"answers"_s, u"all-topics"_s);
        guide.click(u"hide."_s + QLatin1StringView(id));
    }
    guide.click(u"hiddenTopics"_s);
    guide.shoot(u"05-my-list-9-hidden-topics"_s);
    guide.undo();
    guide.undo();
}

void setAside(TourGuide& guide) {
    guide.go(u"answers"_s, u"look-over"_s);
    guide.shoot(u"06-look-over-2-ready"_s);
    guide.click(u"setAside"_s);
    guide.until("the list to be set aside", [&] { return guide.sees(u"together"_s); });
    guide.until("the first message", [&] { return !guide.session().shared().rounds.empty(); });
    guide.shoot(u"07-in-common-2-set-aside"_s);
    guide.click(u"together"_s);
    guide.shoot(u"07-in-common-3-together"_s);
    guide.click(u"continueTogether"_s);
    guide.until("handing over", [&] { return guide.session().stage() == Session::Stage::Locked; });
    guide.shoot(u"02-unlock-4-together"_s);
}

void addConditions(TourGuide& guide, const std::vector<const char*>& ids) {
    const ItemId notes = *ItemId::from(ByteView("daily.notes"));
    ItemAnswer answer = guide.session().mine().answers.of(notes);
    answer.conditions.clear();
    for (const char* id : ids)
        answer.conditions.push_back(*ConditionId::from(ByteView(id)));
    guide.session().answer(notes, answer);
    guide.go(u"matches"_s);
}

/// What a comparison has to say besides its rows.
void toldOnce(TourGuide& guide) {
    const DocumentId round = Session::newDocumentId();
    guide.session().edit([&](PrivateState& mine) {
        for (const RoundNotice notice :
             {RoundNotice::Stopped, RoundNotice::OtherPartAbsent, RoundNotice::TakenBackBefore, RoundNotice::NearlyAll})
            mine.notices.insert({round, notice});
    });
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-11-told-once"_s);
    guide.session().edit([](PrivateState& mine) { mine.notices.clear(); });
    Q_EMIT guide.session().comparing(3, 8);
    guide.until("a line about the work", [&] { return guide.sees(u"stopComparing"_s); });
    guide.shoot(u"07-in-common-12-comparing"_s);
    Q_EMIT guide.session().comparing(0, 0);
}

/// Answers shown as they are, and the conditions of both on a row both said yes to. Sam is unlocked before and after.
void sharePlainly(TourGuide& guide) {
    answerPlainly(guide, tourSam());
    guide.done("showing", Sharing(guide.session()).show(Sharing(guide.session()).rows()));
    addConditions(guide, {"not_when_tired"});
    guide.clickWithin(u"row.daily.notes.1"_s, u"lookAtConditions"_s);
    guide.clickWithin(u"row.daily.notes.1"_s, u"showConditions"_s);
    guide.until("one set of conditions", [&] { return guide.sees(u"takeBackConditions"_s); });
    unlockAs(guide, tourRobin());
    answerPlainly(guide, tourRobin());
    guide.go(u"answers"_s, u"look-over-shown"_s);
    guide.click(u"tick.talk.time_out.0"_s);
    guide.shoot(u"06-look-over-4-as-they-are"_s);
    guide.done("showing", Sharing(guide.session()).show(Sharing(guide.session()).rows()));
    const ItemId pause = *ItemId::from(ByteView("talk.time_out"));
    guide.session().answer(pause, {.sides = {{RoleSide::Both, Answer::Conditional}}});
    guide.go(u"answers"_s, u"look-over-shown"_s);
    guide.shoot(u"06-look-over-5-shown"_s);
    addConditions(guide, {"ask_each_time", "not_in_pain"});
    guide.clickWithin(u"row.daily.notes.1"_s, u"expand"_s);
    guide.clickWithin(u"row.daily.notes.1"_s, u"lookAtConditions"_s);
    guide.shoot(u"07-in-common-8-conditions-of-one"_s);
    guide.clickWithin(u"row.daily.notes.1"_s, u"showConditions"_s);
    guide.until("both sets of conditions", [&] { return guide.sees(u"takeBackConditions"_s); });
    guide.shoot(u"07-in-common-9-conditions-of-both"_s);
    guide.go(u"matches"_s, u"row:soc.former.0"_s);
    guide.shoot(u"07-in-common-10-every-group"_s);
    unlockAs(guide, tourSam());
}

} // namespace

void playLists(TourGuide& guide) {
    lookAround(guide);
    answer(guide);
    wholeList(guide);
    setAside(guide);
    unlockAs(guide, tourSam());
    answerAsSam(guide);
    guide.done("setting aside", guide.session().setAside(false));
    guide.go(u"matches"_s);
    guide.until("rows", [&] { return !guide.session().shared().rows.empty(); });
    guide.clickWithin(u"row.daily.notes.1"_s, u"expand"_s);
    guide.shoot(u"07-in-common-4-shown"_s);
    toldOnce(guide);
    guide.go(u"answers"_s, u"look-over"_s);
    guide.click(u"holdBackAll"_s);
    guide.shoot(u"06-look-over-3-held-back"_s); // with the tick that an earlier round brings
    guide.undo();
    sharePlainly(guide);
}

void playNoMatch(TourGuide& guide) {
    guide.enter(u"apart"_s);
    guide.closeEyes(true);
    moveIn(guide, WhoMovesIn::Both);
    guide.closeEyes(false);
    // Robin opens the first items to Sam, who opens only others.
    unlockAs(guide, tourRobin());
    answerSome(guide, 0, 12, 1);
    guide.done("setting aside", guide.session().setAside(false));
    guide.done("handing over", guide.session().lookTogether());
    unlockAs(guide, tourSam());
    answerSome(guide, 12, 12, 3);
    guide.done("setting aside", guide.session().setAside(false));
    guide.go(u"matches"_s);
    guide.until("the comparison", [&] { return guide.session().shared().wasCompared(); });
    // Nothing was looked at here before, so that motion is on and the page that was left may still fade.
    guide.until("the new page alone", [&] {
        const auto fades = guide.window().findChildren<PageFade*>();
        return std::none_of(fades.begin(), fades.end(), [](const PageFade* each) { return each->isVisible(); });
    });
    guide.shoot(u"07-in-common-5-nothing"_s);
}

} // namespace bothy
