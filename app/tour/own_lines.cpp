#include "app/tour/acts.h"
#include "app/tour/couple.h"
#include "core/documents/ownitems/own_item.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"
#include "ui/shell/page_fade.h"

#include <QFile>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// As the form keeps it: one plain line each.
OwnItem reading(const TourGuide& guide) {
    const auto line = [&](const QString& words) { return plainLine(guide.own(words)); };
    return {.prompt = line(u"Reading to each other before sleep"_s),
            .firstPrompt = line(u"I read to my partner before sleep"_s),
            .secondPrompt = line(u"My partner reads to me before sleep"_s),
            .explanation = line(u"A few pages of any book, as long as both are awake."_s),
            .roles = RolePair::GiveReceive,
            .ownSection = line(u"Evenings"_s)};
}

/// In one's own folder of the tour; what it holds is read like any other file.
QString listFile(TourGuide& guide) {
    QString path = guide.folderOf(u"own"_s) + u"/list.csv"_s;
    QFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    Q_UNUSED(open)
    QString lines = u"Item;Category;Answer\n"_s;
    for (const char* id : {"daily.hold_hands", "daily.notes", "touch.long_hug"})
        lines += guide.session().catalogue().item(*ItemId::from(ByteView(id)))->prompt + u";;Love\n"_s;
    lines += u"\"%1\";\"%2\";Yes\nStargazing;Outside;4\nKaraoke;\"%2\";No\n"_s.arg(
        guide.own(u"Cooking without a recipe"_s), guide.own(u"Evenings"_s));
    file.write(lines.toUtf8());
    return path;
}

void write(TourGuide& guide) {
    guide.go(u"answers"_s, u"own:new"_s);
    // As in playNoMatch: the page that was left may still fade.
    guide.until("the new page alone", [&] {
        const auto fades = guide.window().findChildren<PageFade*>();
        return std::none_of(fades.begin(), fades.end(), [](const PageFade* each) { return each->isVisible(); });
    });
    guide.shoot(u"05-own-1-form-empty"_s);
    const DocumentId line = Session::newDocumentId();
    guide.session().edit([&](PrivateState& mine) {
        mine.ownItems[line] = reading(guide);
        mine.ownSections = {plainLine(guide.own(u"Evenings"_s))};
    });
    guide.go(u"answers"_s, u"own:edit:"_s + line.hex());
    guide.shoot(u"05-own-2-form"_s);
    guide.type(u"ownPrompt"_s, guide.own(u"Reading to each other before sleep, on quiet evenings at home"_s));
    guide.shoot(u"05-own-3-form-long"_s);
    guide.click(u"deleteOwnDraft"_s);
    guide.go(u"answers"_s, u"topic:"_s + ownSectionId(guide.own(u"Evenings"_s)).text());
    guide.shoot(u"05-own-4-line"_s);
    guide.go(u"answers"_s, u"own:offer:"_s + line.hex());
    guide.shoot(u"05-own-5-preview"_s);
    guide.click(u"offerLine"_s);
    guide.until("the line again", [&] { return !guide.sees(u"offerLine"_s); });
    guide.go(u"answers"_s);
    guide.until("the offer", [&] { return guide.sees(u"takeBackLine."_s + line.hex()); });
    guide.shoot(u"05-own-6-offered"_s);
}

void bringAList(TourGuide& guide) {
    guide.go(u"answers"_s, u"own:import"_s);
    guide.shoot(u"05-own-9-import"_s);
    guide.go(u"answers"_s, u"own:import:"_s + listFile(guide));
    guide.until("the list", [&] { return guide.sees(u"importWords"_s); });
    guide.shoot(u"05-own-10-import-mapping"_s);
    guide.click(u"bringIn"_s);
    guide.go(u"answers"_s, u"topic:"_s + ownSectionId(guide.own(u"Evenings"_s)).text());
    guide.shoot(u"05-own-11-please-confirm"_s);
}

} // namespace

void playOwnLines(TourGuide& guide) {
    guide.enter(u"own"_s);
    guide.closeEyes(true);
    moveIn(guide, WhoMovesIn::Both);
    guide.closeEyes(false);
    unlockAs(guide, tourRobin());
    write(guide);
    unlockAs(guide, tourSam());
    guide.go(u"answers"_s);
    guide.shoot(u"05-own-7-offer-of-the-other"_s);
    guide.click(u"acceptOffer"_s);
    guide.until("the line on both lists", [&] { return !guide.sees(u"acceptOffer"_s); });
    guide.go(u"answers"_s);
    guide.shoot(u"05-own-8-on-both-lists"_s);
    unlockAs(guide, tourRobin());
    bringAList(guide);
}

} // namespace bothy
