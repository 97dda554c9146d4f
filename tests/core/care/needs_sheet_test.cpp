#include "core/care/needs_sheet.h"
#include "core/crypto/random.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

ItemId need(const char* id) {
    return *ItemId::from(ByteView(id));
}

NeedsSheet sheetFor(const QString& situation, CareRole role = CareRole::Any) {
    return {role, situation, {{need("after.held"), CareWish::Want}}, {}};
}

TEST(NeedsSheet, ComesBackFromItsNote) {
    const NeedsSheet sheet{CareRole::Following,
                           u"intense"_s,
                           {{need("after.held"), CareWish::Want},
                            {need("after.quiet"), CareWish::Depends},
                            {need("after.talk_now"), CareWish::DoNotWant}},
                           {{CareWish::Want, {u"my blue blanket"_s}}}};
    EXPECT_EQ(NeedsSheet::from(sheet.toNote(Day{20000})), sheet);
    const auto again = CareNote::decode(sheet.toNote(Day{20000}).encode());
    ASSERT_TRUE(again);
    EXPECT_EQ(NeedsSheet::from(*again), sheet);
}

TEST(NeedsSheet, SaidTwiceTheMoreCarefulCounts) {
    CareNote note{NoteForm::Needs, Day{1}, {}};
    note.put(u"want"_s, {{u"after.held"_s}, {}});
    note.put(u"do_not_want"_s, {{u"after.held"_s, u"Not An Id"_s}, {}});
    note.put(u"role"_s, {{u"of a newer version"_s}, {}});
    const NeedsSheet sheet = NeedsSheet::from(note);
    EXPECT_EQ(sheet.wishes, (std::map<ItemId, CareWish>{{need("after.held"), CareWish::DoNotWant}}));
    EXPECT_EQ(sheet.role, CareRole::Any);
}

TEST(NeedsSheet, TheOneForTheSituationComesBeforeTheOneForAny) {
    const std::vector<NeedsSheet> sheets{sheetFor(u"any"_s), sheetFor(u"apart"_s),
                                         sheetFor(u"apart"_s, CareRole::Leading)};
    EXPECT_EQ(bestFor(sheets, {u"apart"_s}), &sheets[1]);
    EXPECT_EQ(bestFor(sheets, {u"gentle"_s}), &sheets[0]);
    EXPECT_EQ(bestFor(sheets, {}), &sheets[0]);
    EXPECT_EQ(bestFor({sheetFor(u"apart"_s)}, {u"gentle"_s}), nullptr)
        << "words for one situation do not hold in another";
    EXPECT_EQ(bestFor({NeedsSheet{.situation = u"any"_s}}, {}), nullptr) << "nothing said";
    EXPECT_EQ(bestFor({}, {u"any"_s}), nullptr);
}

TEST(NeedsSheet, InAPlanItIsWhatThisPersonSaid) {
    const PersonId robin = makeRandomId<PersonId>(), sam = makeRandomId<PersonId>();
    CarePlan plan;
    putSheet(plan, robin,
             {CareRole::Any, u"any"_s, {{need("after.held"), CareWish::Want}}, {{CareWish::Depends, {u"music"_s}}}});
    putSheet(plan, sam, sheetFor(u"any"_s));
    EXPECT_TRUE(needsIn(plan, robin).wants(need("after.held")));
    EXPECT_EQ(fieldIn(plan, u"depends"_s, robin).ownWords, (std::vector<QString>{u"music"_s}));
    putSheet(plan, robin, {CareRole::Any, u"any"_s, {{need("after.quiet"), CareWish::Want}}, {}});
    EXPECT_FALSE(needsIn(plan, robin).wants(need("after.held"))) << "a later sheet replaces the earlier one";
    EXPECT_TRUE(fieldIn(plan, u"depends"_s, robin).isEmpty());
    EXPECT_TRUE(needsIn(plan, sam).wants(need("after.held")));
}

} // namespace
} // namespace bothy
