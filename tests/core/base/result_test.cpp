#include "core/base/result.h"

#include <gtest/gtest.h>
#include <memory>

using namespace bothy;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return fail(ErrorKind::NotPossibleNow, QStringLiteral("odd"));
    return number / 2;
}

Result<void> tryHalf(int number) {
    BOTHY_TRY(half(number));
    return {};
}

} // namespace

TEST(Result, HoldsEitherAValueOrAnError) {
    EXPECT_EQ(*half(8), 4);
    ASSERT_FALSE(half(7));
    EXPECT_EQ(half(7).error(), (Error{ErrorKind::NotPossibleNow, QStringLiteral("odd")}));
    EXPECT_EQ(half(7).value_or(-1), -1);
}

TEST(Result, TryPassesTheErrorOn) {
    EXPECT_TRUE(tryHalf(2));
    EXPECT_EQ(tryHalf(3).error().kind, ErrorKind::NotPossibleNow);
}

TEST(Result, MovesOutWhatCannotBeCopied) {
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(*taken, 5);
}
