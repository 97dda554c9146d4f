// Pages are made anew whenever something is kept. What stays as it is stays in its place meanwhile, at every moment.

#include "core/documents/agreements/agreement.h"
#include "tests/ui/pages/hands.h"
#include "ui/answers/answer_filter.h"
#include "ui/answers/answers_page.h"
#include "ui/boundaries/boundaries_page.h"

#include <QComboBox>

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

void expectSamePlaces(const QWidget& page, const Places& before) {
    for (const auto& [part, place] : placesOn(page)) {
        const auto was = before.find(part);
        ASSERT_NE(was, before.end()) << part->metaObject()->className();
        EXPECT_EQ(was->second, place) << part->metaObject()->className() << qPrintable(part->objectName());
    }
}

/// As another window of the other person does, and every save of one's own.
TEST(Refresh, LeavesWhatIsLookedAtAgainInItsPlaces) {
    Couple couple;
    couple.moveIn();
    auto robin = couple.window();
    Couple::open(*robin, Couple::robin());
    robin->edit([&](PrivateState& mine) {
        for (const char* id : {"touch.back", "touch.firm", "talk.weekly"}) {
            const Item& item = *robin->catalogue().item(*ItemId::from(ByteView(id)));
            ItemAnswer old;
            for (const RoleSide side : sidesOf(item))
                old.answer(side, Answer::Conditional, robin->today().plus(-300));
            mine.answers.set(item.id, old);
        }
    });
    AnswersPage page(*robin);
    showAt(page, {970, 720});
    letLayOut();
    type(page, "search", u"a"_s); // cards that are there already
    letLayOut();
    type(page, "search", {});
    letLayOut();
    find<QComboBox>(page, "filter")->setCurrentIndex(static_cast<int>(AnswerFilter::LookAgain));
    {
        letLayOut();
        SCOPED_TRACE("as it opens");
        const Places before = placesOn(page);
        Q_EMIT robin->sharedChanged();
        letLayOut();
        expectSamePlaces(page, before);
    }
    for (const QSize& size : {QSize(970, 720), QSize(800, 560), QSize(590, 456), QSize(1400, 900)})
        for (const double text : {1.0, 1.25, 1.5, 2.0})
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                SCOPED_TRACE(testing::Message() << size.width() << " at " << text);
                const Look look(ThemeName::Light, text, direction);
                page.resize(size);
                letLayOut();
                const Places before = placesOn(page);
                Q_EMIT robin->sharedChanged();
                letLayOut();
                expectSamePlaces(page, before);
            }
}

TEST(Refresh, APageThatScrollsHasItsMarginsFromTheStart) {
    Couple couple;
    couple.moveIn();
    auto robin = couple.window();
    Couple::open(*robin, Couple::robin());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Look look(ThemeName::Light, 1.0, direction);
        AnswersPage page(*robin);
        showAt(page, {800, 560});
        page.goTo(u"topic:touch"_s);
        letLayOut();
        const Places before = placesOn(page);
        page.resize(800, 561);
        letLayOut();
        page.resize(800, 560);
        letLayOut();
        expectSamePlaces(page, before);
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
    expectSamePlaces(page, before);
}

} // namespace
} // namespace bothy
