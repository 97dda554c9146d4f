#include "app/tour.h"

#include "app/log_setup.h"
#include "app/tour_guide.h"
#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "ui/shell/house.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using Looks = TourGuide::Looks;

const auto RobinsPhrase = u"four ordinary words here"_s;
const auto SamsPhrase = u"other quiet words there"_s;

void unlock(TourGuide& guide, int tile, const QString& passphrase) {
    guide.until("the tiles", [&] { return guide.session().stage() != Session::Stage::Open; });
    guide.click(u"tile.%1"_s.arg(tile));
    guide.type(u"passphrase"_s, passphrase);
    guide.click(u"open"_s);
    guide.until("unlocking", [&] { return guide.session().stage() == Session::Stage::Open; });
}

// ---- act one: two people move in -----------------------------------------------------------------

void comeIn(TourGuide& guide, const QString& name, const QString& passphrase, const QString& picture) {
    guide.type(u"name"_s, name);
    guide.click(u"showName"_s);
    guide.shoot(picture + u"-name"_s);
    guide.click(u"continue"_s);
    guide.type(u"passphrase"_s, passphrase);
    guide.shoot(picture + u"-passphrase"_s);
    guide.type(u"again"_s, passphrase);
    guide.click(u"continue"_s);
}

void moveIn(TourGuide& guide) {
    guide.until("the first page",
                [&] { return guide.session().stage() == Session::Stage::NoVault && guide.sees(u"adults"_s); });
    guide.shoot(u"01-first-run-1-welcome"_s);
    guide.click(u"adults"_s);
    guide.click(u"continue"_s);
    guide.shoot(u"01-first-run-2-limits"_s);
    guide.click(u"continue"_s);
    comeIn(guide, u"Robin"_s, RobinsPhrase, u"01-first-run-3-first"_s);
    guide.until("the first half", [&] { return guide.sees(u"handOver"_s); });
    guide.shoot(u"01-first-run-4-hand-over"_s);
    guide.click(u"handOver"_s);
    comeIn(guide, u"Sam"_s, SamsPhrase, u"01-first-run-5-second"_s);
    guide.until("the second half", [&] { return guide.session().people().size() == 2; });
    guide.until("both halves", [&] { return guide.sees(u"continue"_s) && !guide.sees(u"again"_s); });
    guide.shoot(u"01-first-run-6-both"_s);
    guide.click(u"continue"_s);
}

void atTheDoor(TourGuide& guide) {
    guide.until("the tiles", [&] { return guide.sees(u"tile.1"_s); });
    guide.shoot(u"02-unlock-1-tiles"_s);
    guide.click(u"tile.0"_s);
    guide.type(u"passphrase"_s, u"not the right words"_s);
    guide.shoot(u"02-unlock-2-chosen"_s);
    guide.click(u"open"_s);
    guide.until("an answer", [&] { return guide.sees(u"open"_s) && guide.isEnabled(u"open"_s); });
    guide.shoot(u"02-unlock-3-not-opened"_s);
    unlock(guide, 0, RobinsPhrase);
    guide.shoot(u"03-home-1-new"_s);
}

// ---- act two: two lists --------------------------------------------------------------------------

/// Answers permission items of open topics, in a gentle mixture.
void answerSome(TourGuide& guide, int count, int seed) {
    Session& session = guide.session();
    for (const Item& item : session.services().catalogue.items()) {
        const Section* section = session.services().catalogue.section(item.section);
        if (count == 0 || item.polarity != Polarity::Permission || !session.mine().answers.isOpen(*section, item.tier))
            continue;
        --count;
        const auto pick = [&](int side) {
            return (count + seed + side) % 4 == 1   ? Answer::Conditional
                   : (count * seed + side) % 7 == 5 ? Answer::Closed
                                                    : Answer::Open;
        };
        ItemAnswer answer;
        if (item.isMutual())
            answer.sides = {{RoleSide::Both, pick(0)}};
        else
            answer.sides = {{RoleSide::First, pick(0)}, {RoleSide::Second, pick(1)}};
        session.answer(item.id, answer);
    }
}

void robinsList(TourGuide& guide) {
    guide.go(u"answers"_s);
    guide.shoot(u"04-my-list-1-topics"_s);
    guide.go(u"answers"_s, u"all-topics"_s);
    guide.shoot(u"04-my-list-2-all-topics"_s);
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-1-empty"_s);
    guide.go(u"answers"_s, u"look-over"_s);
    guide.shoot(u"06-look-over-1-too-few"_s);
    guide.session().edit([](PrivateState& mine) { mine.answers.switchTopic(*SectionId::from(ByteView("int")), true); });
    guide.go(u"answers"_s, u"topic:int"_s);
    guide.shoot(u"04-my-list-3-note-first"_s);
    guide.session().edit(
        [](PrivateState& mine) { mine.answers.switchTopic(*SectionId::from(ByteView("int")), false); });

    answerSome(guide, 24, 1);
    const ItemId open = *ItemId::from(ByteView("touch.firm"));
    if (guide.session().services().catalogue.item(open)) {
        ItemAnswer answer = guide.session().mine().answers.of(open);
        answer.conditions = {*ConditionId::from(ByteView("ask_each_time"))};
        answer.note = u"Helps after a long day. Start slowly."_s;
        guide.session().answer(open, answer);
    }
    guide.go(u"answers"_s, u"topic:touch"_s);
    guide.clickWithin(u"item."_s + guide.firstItemOf(u"touch"_s), u"more"_s);
    guide.shoot(u"05-my-list-items"_s);
    guide.go(u"answers"_s, u"look-over"_s);
    guide.shoot(u"06-look-over-2-ready"_s);
    guide.click(u"setAside"_s);
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-2-set-aside"_s);
    guide.click(u"together"_s);
    guide.shoot(u"07-in-common-3-together"_s);
    guide.click(u"continueTogether"_s);
    guide.until("handing over", [&] { return guide.session().stage() == Session::Stage::Locked; });
    guide.shoot(u"02-unlock-4-together"_s, Looks::LightOnly);
}

void samsList(TourGuide& guide) {
    unlock(guide, 1, SamsPhrase);
    answerSome(guide, 24, 3);
    guide.done("comparing", guide.session().setAside(false));
    guide.go(u"matches"_s);
    guide.until("rows", [&] { return !guide.session().shared().rows.empty(); });
    guide.shoot(u"07-in-common-4-shown"_s);
}

// ---- act three: care, limits, agreements ---------------------------------------------------------

DocumentId carePlan(TourGuide& guide) {
    guide.go(u"care"_s);
    guide.shoot(u"08-care-plan-1-empty"_s);
    guide.go(u"care"_s, u"start"_s);
    guide.shoot(u"08-care-plan-2-templates"_s);
    guide.click(u"quiet_landing"_s);
    guide.shoot(u"08-care-plan-3-draft"_s);
    guide.click(u"offer"_s);
    guide.until("an offer", [&] { return !guide.session().shared().documents.empty(); });
    if (!guide.isWell()) return {};
    const DocumentId id = guide.session().shared().documents.front().id;
    guide.go(u"care"_s, id.hex());
    guide.shoot(u"08-care-plan-4-offered"_s);
    return id;
}

void agreement(TourGuide& guide, const QString& title, const QString& words, std::optional<DocumentId> renewed = {}) {
    Agreement agreement;
    agreement.title = title;
    agreement.words = words;
    agreement.lookAgain = suggestedLookAgain(guide.session().today());
    const auto wording = wordingOf(
        agreement, renewed ? std::optional(guide.session().shared().document(*renewed)->current.id) : std::nullopt);
    guide.done("an agreement", guide.session().offer(renewed.value_or(Session::newDocumentId()), *wording));
}

void samsBoundaries(TourGuide& guide) {
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-1-empty"_s);
    guide.go(u"boundaries"_s, u"new-limit"_s);
    guide.shoot(u"10-boundaries-2-templates"_s);
    guide.click(u"template.hard_no"_s);
    guide.shoot(u"10-boundaries-2-limit"_s);
    Limit limit;
    limit.kind = u"hard_limit"_s;
    limit.words = u"No pressure on neck or chest, nothing that limits breathing."_s;
    limit.items = {guide.firstItemOf(u"touch"_s)};
    guide.done("a limit", guide.session().setLimit(Session::newDocumentId(), limit));
    guide.session().edit([](PrivateState& mine) {
        Limit own;
        own.kind = u"own_space"_s;
        own.words = u"Sunday mornings are mine alone."_s;
        mine.ownLimits[Session::newDocumentId()] = own;
    });
    agreement(guide, u"Phones at night"_s, u"Phones stay outside the bedroom after 22:00."_s);
    agreement(guide, u"Between us"_s, u"Intimate details stay between us."_s);
    guide.go(u"boundaries"_s, u"new-agreement"_s);
    guide.shoot(u"10-boundaries-3-draft"_s);
    guide.session().lock();
}

/// Agrees to everything that waits for the one who is unlocked.
void agreeToAll(TourGuide& guide) {
    for (bool more = true; more && guide.isWell();) {
        more = false;
        for (const SignedDocument& document : guide.session().shared().documents) {
            if (document.state != SignoffState::OfferedToMe) continue;
            guide.done("agreeing", guide.session().agree(document.id, document.current.id));
            more = true;
            break;
        }
    }
}

/// Robin suggests other words for the plan, then takes it back.
void otherWords(TourGuide& guide, const DocumentId& id) {
    const SignedDocument* document = guide.session().shared().document(id);
    auto plan = document ? CarePlan::decode(document->current.content) : Result<CarePlan>(fail(ErrorKind::BadEncoding));
    if (!plan || plan->steps.empty()) return;
    plan->steps.pop_back();
    plan->steps.front().minutes = 5;
    plan->steps.push_back({.text = u"Ask how the other one slept"_s});
    guide.done("other words", guide.session().offer(id, *wordingOf(*plan, document->current.id)));
    guide.go(u"care"_s, id.hex());
    guide.shoot(u"08-care-plan-8-changed"_s);
    guide.done("taking back", guide.session().withdraw(id));
    guide.go(u"care"_s, id.hex());
    guide.shoot(u"08-care-plan-9-no-longer"_s);
}

void robinAnswers(TourGuide& guide, const DocumentId& plan) {
    unlock(guide, 0, RobinsPhrase);
    guide.shoot(u"03-home-2-waiting"_s);
    guide.go(u"care"_s, plan.hex());
    guide.shoot(u"08-care-plan-5-to-read"_s);
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-4-offered"_s);
    guide.go(u"answers"_s, u"topic:touch"_s);
    guide.shoot(u"05-my-list-under-a-limit"_s, Looks::LightOnly);
    agreeToAll(guide);
    guide.go(u"care"_s, plan.hex());
    guide.shoot(u"08-care-plan-6-agreed"_s);
    guide.go(u"care"_s);
    guide.shoot(u"08-care-plan-7-list"_s);
    otherWords(guide, plan);
    for (const SignedDocument& document : std::vector(guide.session().shared().documents)) {
        const auto words = Agreement::decode(document.current.content);
        if (document.type != DocumentType::Agreement || !words || words->title != u"Phones at night"_s) continue;
        agreement(guide, words->title,
                  u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s, document.id);
    }
    guide.go(u"boundaries"_s);
    guide.shoot(u"10-boundaries-5-changed"_s);
    guide.go(u"settings"_s);
    guide.shoot(u"14-settings"_s);
    guide.go(u"help"_s);
    guide.shoot(u"15-help"_s);
    guide.done("pausing", guide.session().pause());
    guide.go(u"home"_s);
    guide.shoot(u"13-paused-1-home"_s);
    guide.go(u"matches"_s);
    guide.shoot(u"13-paused-2-in-common"_s, Looks::LightOnly);
    guide.go(u"boundaries"_s);
    guide.shoot(u"13-paused-3-boundaries"_s, Looks::LightOnly);
    guide.done("continuing", guide.session().resume());
    guide.go(u"home"_s);
    guide.shoot(u"03-home-3-quiet"_s);
}

void play(TourGuide& guide) {
    moveIn(guide);
    atTheDoor(guide);
    robinsList(guide);
    samsList(guide);
    const DocumentId plan = carePlan(guide);
    samsBoundaries(guide);
    robinAnswers(guide, plan);
    guide.session().lock();
}

} // namespace

int playTour(QApplication& qt, const Options& options) {
    const QTemporaryDir folder;
    const Paths paths{folder.filePath(u"vault"_s), folder.filePath(u"state"_s), folder.filePath(u"bothy.ini"_s)};
    startLog(paths.state);
    auto application = Application::make(qt, options, paths, [] { return PassphraseCost{1, 1024}; });
    if (!application) return 1;
    (*application)->show();
    TourGuide guide(qt, **application, options.tourDir);
    play(guide);
    if (!guide.isWell()) std::fprintf(stderr, "The tour stopped: %s\n", qPrintable(guide.problem()));
    return guide.isWell() ? 0 : 1;
}

} // namespace bothy
