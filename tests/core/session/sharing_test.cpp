// Answers shown as they are, through two real sessions.

#include "core/session/sharing.h"
#include "tests/support/couple.h"

using namespace bothy;

namespace {

class SharingTest : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_robin = m_couple.window();
        m_sam = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
        Couple::open(*m_sam, Couple::sam());
    }
    static ItemId id(const char* text) { return *ItemId::from(ByteView(text)); }
    static void answer(Session& session, const char* item, Answer answer, RoleSide side = RoleSide::Both) {
        ItemAnswer given = session.mine().answers.of(id(item));
        given.sides[side] = answer;
        session.answer(id(item), given);
    }
    static bool waitForRows(Session& session, std::size_t count) {
        return waitFor([&] { return Sharing(session).common().size() == count; });
    }
    Couple m_couple;
    std::unique_ptr<Session> m_robin, m_sam;
};

} // namespace

TEST_F(SharingTest, OnlyWhatWasTickedIsSeenByTheOther) {
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    Sharing robin(*m_robin);
    ASSERT_EQ(robin.rows().size(), 2u);
    EXPECT_TRUE(Sharing(*m_sam).common().empty());
    ASSERT_TRUE(finished(robin.show({robin.rows().front()})));
    ASSERT_TRUE(waitForRows(*m_sam, 1));
    ASSERT_TRUE(finished(robin.takeBack(robin.rows().front().place)));
    EXPECT_TRUE(robin.common().empty()) << "at once";
    EXPECT_TRUE(waitForRows(*m_sam, 0));
}

TEST_F(SharingTest, EditingDoesNotChangeWhatIsShown) {
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    Sharing robin(*m_robin);
    const auto looked = robin.rows();
    ASSERT_TRUE(finished(robin.show(looked)));
    answer(*m_robin, "emo.comfort_only", Answer::Conditional, RoleSide::Second);
    EXPECT_EQ(robin.common().front().mine->answer, Answer::Open);
    EXPECT_TRUE(robin.rows().front().isStale());
    EXPECT_FALSE(finished(robin.show(looked))) << "its owner looked at other words";
}

TEST_F(SharingTest, NothingIsShownWhilePausedButEverythingCanBeTakenBack) {
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    Sharing robin(*m_robin);
    ASSERT_TRUE(finished(robin.show(robin.rows())));
    ASSERT_TRUE(finished(m_robin->pause()));
    EXPECT_FALSE(finished(robin.show(robin.rows())));
    EXPECT_TRUE(finished(robin.takeBack(robin.rows().front().place)));
    EXPECT_TRUE(robin.common().empty());
}
