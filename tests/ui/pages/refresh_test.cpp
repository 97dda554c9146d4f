// Pages are made anew whenever something is kept. What stays as it is stays in its place meanwhile, at every moment.

#include "core/documents/agreements/agreement.h"
#include "tests/ui/pages/hands.h"
#include "ui/boundaries/boundaries_page.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

using Places = std::map<const QWidget*, QRect>;

Places placesOn(const QWidget& page) {
    Places places;
    for (const QWidget* part : page.findChildren<QWidget*>())
        if (part->isVisible()) places[part] = QRect(part->mapTo(&page, QPoint()), part->size());
    return places;
}

void letLayOut() {
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

TEST(Refresh, LeavesAgreementsUnderALimitInTheirPlaces) {
    Couple couple;
    couple.moveIn();
    auto robin = couple.window(), sam = couple.window();
    Couple::open(*robin, Couple::robin());
    Couple::open(*sam, Couple::sam());
    const QString item = shippedCatalogue().items().front().id.text();
    for (const QString& title : {u"Phones at night"_s, u"Visits"_s})
        ASSERT_TRUE(finished(
            robin->offer(Session::newDocumentId(),
                         *wordingOf({.title = title, .words = u"We say so a day before."_s, .items = {item}}))));
    const auto offered = [&] { return sam->shared().documents.size() == 2; };
    ASSERT_TRUE(waitFor(offered));
    for (const SignedDocument& each : std::vector(sam->shared().documents))
        ASSERT_TRUE(finished(sam->agree(each.id, each.current.id)));
    const auto agreed = [&] {
        return std::ranges::all_of(robin->shared().documents,
                                   [](const SignedDocument& each) { return each.state == SignoffState::AgreedForNow; });
    };
    ASSERT_TRUE(waitFor(agreed));
    Limit limit;
    limit.kind = u"hard_limit"_s;
    limit.words = u"From nine in the evening I rest by myself."_s;
    limit.items = {item};
    ASSERT_TRUE(finished(robin->setLimit(Session::newDocumentId(), limit)));
    BoundariesPage page(*robin);
    showAt(page, {683, 384});
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(page, "openLimit") != nullptr; }));
    letLayOut();
    const Places before = placesOn(page);
    robin->edit([](PrivateState& mine) { mine.idleLockMinutes = mine.idleLockMinutes == 5 ? 10 : 5; });
    for (const auto& [part, place] : placesOn(page)) {
        const auto was = before.find(part);
        ASSERT_NE(was, before.end()) << part->metaObject()->className();
        EXPECT_EQ(was->second, place) << part->metaObject()->className() << qPrintable(part->objectName());
    }
}

} // namespace
} // namespace bothy
