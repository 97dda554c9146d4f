// Who does what: each person reads the same row from their own side.

#include "ui/text/role_words.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array pairs{RolePair::GiveReceive, RolePair::AskAsked, RolePair::LeadFollow, RolePair::CameraSubject,
                           RolePair::SayHear};

TEST(RoleWords, TheTwoSidesReadDifferentlyAndNameTheOther) {
    for (const RolePair roles : pairs) {
        const QString first = directionInLine(roles, RoleSide::First, u"Sam"_s);
        const QString second = directionInLine(roles, RoleSide::Second, u"Sam"_s);
        EXPECT_NE(first, second);
        EXPECT_TRUE(first.contains(u"\u2068Sam\u2069"_s)) << qPrintable(first);
        EXPECT_TRUE(second.contains(u"\u2068Sam\u2069"_s)) << qPrintable(second);
    }
    EXPECT_EQ(directionInLine(RolePair::GiveReceive, RoleSide::First, u"Sam"_s),
              u"· you give, \u2068Sam\u2069 receives"_s);
}

TEST(RoleWords, ANameWithAPlaceholderIsOnlyAName) {
    EXPECT_EQ(directionInLine(RolePair::GiveReceive, RoleSide::Second, u"%1"_s),
              u"· \u2068%1\u2069 gives, you receive"_s);
}

TEST(RoleWords, MutualItemsHaveNoDirection) {
    EXPECT_TRUE(directionInLine(RolePair::Mutual, RoleSide::Both, u"Sam"_s).isEmpty());
}

TEST(RoleWords, WithoutANameItIsTheOtherPerson) {
    EXPECT_EQ(directionInLine(RolePair::AskAsked, RoleSide::First, {}), u"· you ask, the other person is asked"_s);
}

} // namespace
} // namespace bothy
