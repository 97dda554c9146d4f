#include "app/tour/acts.h"
#include "app/tour/couple.h"
#include "core/documents/agreements/agreement.h"
#include "core/session/agreeing.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto PhonesTitle = u"Phones at night"_s;
const auto HugsTitle = u"A word before long hugs"_s;

void setLimit(TourGuide& guide, const QString& kind, const QString& words, const std::vector<QString>& items) {
    Limit limit;
    limit.kind = kind;
    limit.words = guide.own(words);
    limit.items = items;
    guide.done("a limit", guide.session().setLimit(Session::newDocumentId(), limit));
}

void offer(TourGuide& guide, Agreement words) {
    for (QString* each : {&words.title, &words.words, &words.exceptions})
        if (!each->isEmpty()) *each = guide.own(*each);
    guide.done("an agreement", guide.session().offer(Session::newDocumentId(), *wordingOf(words)));
}

/// Agrees to everything that waits for the one who is unlocked, or to what has this title, and that no limit covers.
void agreeToAll(TourGuide& guide, const QString& title = {}) {
    for (const SharedAgreement& each : agreements(guide.session().shared().documents)) {
        const SignedDocument& document = each.document;
        const bool isMeant = title.isEmpty() || each.agreement.title == title;
        if (isMeant && document.state == SignoffState::OfferedToMe &&
            limitsOn(guide.session(), document.type, document.current).empty())
            guide.done("agreeing", guide.session().agree(document.id, document.current.id));
    }
}

void renewWords(TourGuide& guide, const QString& title, const QString& words) {
    for (const SharedAgreement& each : agreements(guide.session().shared().documents)) {
        if (each.agreement.title != guide.own(title)) continue;
        Agreement next = each.agreement;
        next.words = guide.own(words);
        guide.done("other words", guide.session().offer(each.document.id, *wordingOf(next, each.document.current.id)));
    }
}

void keepOldWords(TourGuide& guide, const QString& title) {
    for (const SharedAgreement& each : agreements(guide.session().shared().documents))
        if (each.agreement.title == guide.own(title) && each.document.agreedBefore)
            guide.done("keeping the old words",
                       guide.session().agree(each.document.id, each.document.agreedBefore->id));
}

void lookAtLimits(TourGuide& guide) {
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-01-empty"_s);
    guide.go(u"boundaries"_s, u"new-limit"_s);
    guide.shoot(u"10-boundaries-02-templates"_s);
    guide.click(u"template.hard_no"_s);
    guide.shoot(u"10-boundaries-03-limit"_s);
}

void writeLimits(TourGuide& guide) {
    setLimit(guide, u"hard_limit"_s, u"From nine in the evening I rest by myself."_s,
             {guide.firstItemOf(u"touch"_s), guide.firstItemOf(u"talk"_s)});
    guide.session().edit([&](PrivateState& mine) {
        Limit own;
        own.kind = u"own_space"_s;
        own.words = guide.own(u"Sunday mornings are mine alone."_s);
        mine.ownLimits[Session::newDocumentId()] = own;
    });
}

/// One agreement for each way in which one can stand; two are about what a limit is going to cover.
void suggestAgreements(TourGuide& guide) {
    const Day today = guide.session().today();
    offer(guide, {.title = PhonesTitle,
                  .words = u"Phones stay outside the bedroom after 22:00."_s,
                  .lookAgain = suggestedLookAgain(today)});
    offer(guide, {.title = u"Between us"_s,
                  .words = u"Intimate details stay between us."_s,
                  .exceptions = u"A doctor may know."_s});
    offer(guide,
          {.title = HugsTitle, .words = u"We ask before a long hug."_s, .items = {guide.firstItemOf(u"touch"_s)}});
    offer(guide, {.title = u"A talk a week"_s,
                  .words = u"We talk on Sundays, for as long as both like."_s,
                  .items = {guide.firstItemOf(u"talk"_s)}});
    offer(guide, {.title = u"Visits"_s, .words = u"We say a day before somebody visits."_s, .lookAgain = today});
}

void lookAtMine(TourGuide& guide) {
    guide.go(u"boundaries"_s, u"new-agreement"_s);
    guide.shoot(u"10-boundaries-04-draft"_s);
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-05-mine"_s);
}

void lookThemOver(TourGuide& guide) {
    guide.go(u"boundaries"_s, u"review"_s);
    guide.shoot(u"11-review-1-with-whom"_s);
    guide.click(u"reviewTogether"_s);
    guide.shoot(u"11-review-2-one"_s);
    while (guide.isWell() && guide.session().mine().review && !guide.session().mine().review->isOver())
        guide.click(u"reviewNext"_s);
    guide.shoot(u"11-review-3-end"_s);
    guide.click(u"reviewNext"_s);
    guide.go(u"boundaries"_s, u"cards"_s);
    guide.shoot(u"11-review-4-cards"_s);
    guide.go(u"boundaries"_s, u"signals"_s);
    guide.shoot(u"10-boundaries-10-signals"_s);
    guide.session().edit([&, day = guide.session().today()](PrivateState& mine) {
        mine.removedLimits[Session::newDocumentId()] = {Limit{.words = guide.own(u"No visits in March."_s)}, false,
                                                        day};
    });
    guide.go(u"boundaries"_s);
    guide.click(u"removedByYou"_s);
    guide.shoot(u"10-boundaries-12-removed"_s);
    guide.go(u"boundaries"_s, u"new-limit"_s);
    guide.click(u"template.contact_hours"_s);
    guide.click(u"addHours"_s);
    guide.shoot(u"10-boundaries-11-hours"_s);
}

void openStop(TourGuide& guide) {
    guide.session().edit([&](PrivateState& mine) {
        mine.stopPlan.words = {guide.own(u"Sit beside me and say nothing."_s), {guide.own(u"Kim, 555 0100"_s)}};
    });
    guide.go(u"boundaries"_s, u"stop-plan"_s);
    guide.shoot(u"12-stop-1-plan"_s);
    guide.window().stop();
    guide.shoot(u"12-stop-2"_s);
    guide.window().stop();
    guide.session().lock();
    guide.window().stop();
    guide.shoot(u"12-stop-3-locked"_s);
    guide.window().stop();
}

} // namespace

void playBoundaries(TourGuide& guide) {
    unlockAs(guide, tourSam());
    lookAtLimits(guide);
    suggestAgreements(guide);
    unlockAs(guide, tourRobin());
    agreeToAll(guide, HugsTitle);
    unlockAs(guide, tourSam());
    writeLimits(guide);
    lookAtMine(guide);

    unlockAs(guide, tourRobin());
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-06-offered"_s);
    guide.go(u"answers"_s, u"topic:touch"_s);
    guide.shoot(u"05-my-list-2-under-a-limit"_s);
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-6-under-a-limit"_s);
    agreeToAll(guide);
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-07-agreed"_s); // with one under a limit and one to look at again
    renewWords(guide, PhonesTitle, u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s);
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-08-changed"_s);

    unlockAs(guide, tourSam());
    keepOldWords(guide, PhonesTitle);
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-09-two-wordings"_s);
    unlockAs(guide, tourRobin());
    lookThemOver(guide);
    openStop(guide);
    unlockAs(guide, tourRobin());
}

void playPause(TourGuide& guide) {
    guide.go(u"settings"_s);
    guide.shoot(u"14-settings"_s);
    guide.go(u"help"_s);
    guide.shoot(u"15-help"_s);
    guide.done("pausing", guide.session().pause());
    for (const auto& [page, picture] :
         {std::pair(u"home"_s, u"13-paused-1-home"_s), std::pair(u"matches"_s, u"13-paused-2-in-common"_s),
          std::pair(u"care"_s, u"13-paused-3-care-plans"_s), std::pair(u"boundaries"_s, u"13-paused-4-boundaries"_s)}) {
        guide.go(page);
        guide.shoot(picture);
    }
    guide.click(u"takeSomethingBack"_s);
    guide.shoot(u"13-paused-5-take-back"_s);
    guide.done("continuing", guide.session().resume());
    guide.go(u"home"_s);
    guide.shoot(u"03-home-3-quiet"_s);
}

} // namespace bothy
