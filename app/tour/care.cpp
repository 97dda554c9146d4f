#include "app/tour/acts.h"
#include "app/tour/couple.h"
#include "core/care/needs_sheet.h"
#include "core/documents/aftercare/care_plan.h"
#include "core/session/note_sharing.h"

#include <QLabel>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

void offerPlan(TourGuide& guide, const DocumentId& id, const CarePlan& plan,
               const std::optional<StatementId>& replaces = {}) {
    guide.done("offering a plan", guide.session().offer(id, *wordingOf(plan, replaces)));
}

CarePlan wordsOf(TourGuide& guide, const DocumentId& id) {
    const SignedDocument* document = guide.session().shared().document(id);
    return document ? CarePlan::decode(document->current.content).value_or({}) : CarePlan{};
}

/// The one who is unlocked suggests other words for a plan.
void suggestOtherWords(TourGuide& guide, const DocumentId& id) {
    CarePlan plan = wordsOf(guide, id);
    if (plan.steps.empty()) return;
    plan.steps.pop_back();
    plan.steps.front().minutes = 5;
    plan.steps.push_back({.text = guide.own(u"Ask how the other one slept"_s)});
    plan.ready.ownWords = {guide.own(u"The grey blanket"_s)};
    plan.avoid.ownWords = {guide.own(u"The big light"_s)};
    plan.note = guide.own(u"One of us may fall asleep at once."_s);
    offerPlan(guide, id, plan, guide.session().shared().document(id)->current.id);
}

DocumentId writeFirstPlan(TourGuide& guide) {
    guide.go(u"care"_s);
    guide.shoot(u"08-care-plan-01-empty"_s);
    guide.go(u"care"_s, u"start"_s);
    guide.shoot(u"08-care-plan-02-templates"_s);
    guide.click(u"quiet_landing"_s);
    guide.shoot(u"08-care-plan-03-draft"_s);
    guide.click(u"offer"_s);
    guide.shoot(u"08-care-plan-03-what-goes-out"_s);
    guide.click(u"offerTicked"_s);
    guide.until("an offer", [&] { return !guide.session().shared().documents.empty(); });
    return guide.isWell() ? guide.session().shared().documents.front().id : DocumentId();
}

void look(TourGuide& guide, const DocumentId& id, const QString& picture) {
    guide.go(u"care"_s, id.hex());
    guide.shoot(picture);
}

/// "Print or save" over the plan that is open, once its first sheet is there.
void printPlan(TourGuide& guide, const QString& picture) {
    guide.click(u"printPlan"_s);
    guide.until("a first sheet", [&] {
        const auto* count = guide.window().findChild<QLabel*>(u"sheetCount"_s);
        return count && count->text().contains(QLocale().toString(1));
    });
    guide.shoot(picture);
}

/// The plan one step at a time, held at one, and the end of it.
void follow(TourGuide& guide, const DocumentId& id) {
    guide.go(u"care"_s, id.hex());
    guide.click(u"followPlan"_s);
    guide.click(u"holdStep"_s); // the time of a picture stands still
    guide.shoot(u"09-guided-care-1-held"_s);
    guide.click(u"stopGently"_s);
    guide.click(u"allRight.0"_s);
    guide.shoot(u"09-guided-care-2-end"_s);
    guide.click(u"leaveGuided"_s);
}

/// What somebody keeps for themself: nothing chosen, then something, and a part of it on its way out.
void ownCare(TourGuide& guide) {
    guide.go(u"care"_s, u"check-in"_s);
    guide.shoot(u"09-own-care-01-check-in"_s);
    for (const auto* word : {"word.cb.rest", "word.cb.warmth", "word.fe.calm", "word.cn.quiet"})
        guide.click(QString::fromLatin1(word));
    guide.session().edit([&](PrivateState& mine) {
        for (auto& [id, note] : mine.careNotes) {
            Choices needs = note.field(u"needs"_s) ? *note.field(u"needs"_s) : Choices();
            needs.ownWords = {guide.own(u"The warm corner"_s)};
            note.put(u"needs"_s, needs);
        }
    });
    guide.shoot(u"09-own-care-02-check-in-chosen"_s);
    guide.click(u"showNote"_s);
    guide.click(u"tick.needs"_s);
    guide.shoot(u"09-own-care-03-preview"_s);
    guide.click(u"showTicked"_s);
    guide.until("a note that is shown", [&] { return !guide.session().shared().careNotes.empty(); });
    guide.go(u"care"_s, u"look-back"_s);
    guide.click(u"word.no"_s);
    guide.shoot(u"09-own-care-04-look-back"_s);
    guide.go(u"care"_s, u"card"_s);
    guide.shoot(u"09-own-care-05-card"_s);
    guide.go(u"care"_s, u"come-down"_s);
    guide.click(u"point.now"_s);
    guide.click(u"point.next_day"_s);
    guide.click(u"startComeDown"_s);
    guide.shoot(u"09-own-care-06-come-down"_s);
    guide.go(u"care"_s, u"dates"_s);
    guide.shoot(u"09-own-care-14-dates"_s);
    guide.go(u"settings"_s, u"reminders"_s);
    guide.shoot(u"14-settings-reminders"_s);
    guide.go(u"care"_s, u"come-down"_s);
    guide.click(u"stopComeDown"_s);
    guide.go(u"care"_s, u"notes"_s);
    guide.shoot(u"09-own-care-07-notes"_s);
    guide.go(u"care"_s, u"kit"_s);
    guide.click(u"kit.kit.water"_s);
    guide.type(u"ownThing"_s, guide.own(u"The blue cup"_s));
    guide.click(u"addThing"_s);
    guide.shoot(u"09-own-care-10-kit"_s);
    guide.go(u"care"_s, u"calm"_s);
    guide.shoot(u"09-own-care-11-exercises"_s);
    guide.click(u"exercise.gr.room"_s);
    guide.shoot(u"09-own-care-12-exercise"_s);
    guide.go(u"care"_s, u"calm:gr.long_breath"_s);
    guide.shoot(u"09-own-care-13-breathing"_s);
    guide.click(u"leaveLines"_s);
}

/// The needs of one person, shown.
void sayNeeds(TourGuide& guide, const NeedsSheet& sheet) {
    const DocumentId id = Session::newDocumentId();
    NoteSharing notes(guide.session());
    const CareNote note = sheet.toNote(guide.session().today());
    notes.write(id, note);
    std::vector<QString> fields;
    for (const FilledField& field : note.fields)
        fields.push_back(field.fieldId);
    guide.done("showing needs", notes.show(id, note, fields, {}));
}

NeedsSheet needsOf(std::map<const char*, CareWish> wishes) {
    NeedsSheet sheet{.situation = u"any"_s};
    for (const auto& [item, wish] : wishes)
        sheet.wishes[*ItemId::from(ByteView(item))] = wish;
    return sheet;
}

/// Two sets of needs that differ become one plan.
void planFromNeeds(TourGuide& guide) {
    sayNeeds(guide, needsOf({{"after.near", CareWish::Want},
                             {"after.drink_snack", CareWish::Depends},
                             {"after.talk_now", CareWish::DoNotWant}}));
    guide.go(u"care"_s, u"needs"_s);
    guide.shoot(u"09-own-care-08-needs"_s);
    unlockAs(guide, tourSam());
    sayNeeds(
        guide,
        needsOf({{"after.space", CareWish::Want}, {"after.quiet", CareWish::Want}, {"after.warmth", CareWish::Want}}));
    guide.go(u"care"_s, u"notes"_s);
    guide.shoot(u"09-own-care-09-notes-of-the-other"_s);
    guide.go(u"care"_s, u"start"_s);
    guide.click(u"fromNeeds"_s);
    guide.shoot(u"08-care-plan-13-from-needs"_s);
    guide.click(u"inTurn"_s);
    guide.click(u"fold.surroundings"_s);
    guide.shoot(u"08-care-plan-14-in-turn"_s);
    const DocumentId id = guide.session().mine().drafts.begin()->first;
    guide.click(u"offer"_s);
    guide.click(u"offerTicked"_s);
    guide.until("an offer", [&] { return guide.session().shared().document(id) != nullptr; });
    look(guide, id, u"08-care-plan-15-from-needs-offered"_s);
    guide.done("taking back", guide.session().withdraw(id));
    unlockAs(guide, tourRobin());
}

} // namespace

void playCarePlan(TourGuide& guide) {
    const DocumentId id = writeFirstPlan(guide);
    look(guide, id, u"08-care-plan-04-offered"_s);
    // An offer that its author takes back before it was answered.
    const DocumentId other = Session::newDocumentId();
    offerPlan(guide, other,
              {.title = guide.own(u"A quiet evening"_s), .steps = {{.text = guide.own(u"Tea and a blanket"_s)}}});
    guide.done("taking an offer back", guide.session().withdraw(other));
    look(guide, other, u"08-care-plan-05-taken-back"_s);

    unlockAs(guide, tourRobin());
    guide.go(u"home"_s); // one comes back to the page one was on
    guide.shoot(u"03-home-2-waiting"_s);
    look(guide, id, u"08-care-plan-06-to-read"_s);
    guide.click(u"agree"_s);
    guide.until("an agreed plan", [&] { return guide.session().shared().document(id)->allowsAnything(); });
    look(guide, id, u"08-care-plan-07-agreed"_s);
    printPlan(guide, u"08-care-plan-07-print"_s);
    follow(guide, id);
    guide.go(u"care"_s);
    guide.shoot(u"08-care-plan-08-list"_s);
    suggestOtherWords(guide, id);
    look(guide, id, u"08-care-plan-09-changed"_s);

    unlockAs(guide, tourSam());
    look(guide, id, u"08-care-plan-10-changed-to-read"_s);
    guide.click(u"keepOldWords"_s);
    guide.until("two wordings", [&] { return guide.session().shared().document(id)->state == SignoffState::Conflict; });
    look(guide, id, u"08-care-plan-11-two-wordings"_s);
    guide.click(u"readOther"_s);
    guide.shoot(u"08-care-plan-11-two-wordings-whole"_s);

    unlockAs(guide, tourRobin());
    guide.done("taking back", guide.session().withdraw(id));
    look(guide, id, u"08-care-plan-12-no-longer"_s);
    ownCare(guide);
    planFromNeeds(guide);
}

} // namespace bothy
