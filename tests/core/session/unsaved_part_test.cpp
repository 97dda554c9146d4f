#include "core/session/unsaved_part.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

namespace bothy::test {
namespace {

using namespace std::chrono_literals;

constexpr SavePace NeverByItself{1h, 1h, 1h};

class Unsaved : public testing::Test {
protected:
    /// An edit leaves for the file.
    quint64 write() {
        m_part.note();
        EXPECT_TRUE(m_part.take());
        return m_part.leaves();
    }
    UnsavedPart m_part{NeverByItself, [] {}};
};

TEST_F(Unsaved, ASaveThatSucceededSettlesAnEarlierOneThatFailed) {
    write();
    const quint64 newer = write();
    m_part.arrives();
    EXPECT_TRUE(m_part.failed(ErrorKind::VaultBusy));
    EXPECT_TRUE(m_part.isThere());
    m_part.arrives();
    m_part.saved(newer);
    EXPECT_FALSE(m_part.isThere());
    EXPECT_FALSE(m_part.isOwed());
}

TEST_F(Unsaved, WhatWasEditedMeanwhileIsStillToBeSaved) {
    const quint64 before = write();
    m_part.note();
    m_part.arrives();
    m_part.saved(before);
    EXPECT_TRUE(m_part.isThere());
    EXPECT_FALSE(m_part.isOnItsWay());
}

TEST_F(Unsaved, AReasonIsNewsOnceUntilItWasSaved) {
    EXPECT_TRUE(m_part.failed(ErrorKind::VaultBusy));
    EXPECT_FALSE(m_part.failed(ErrorKind::VaultBusy));
    EXPECT_TRUE(m_part.failed(ErrorKind::DiskFull));
    EXPECT_FALSE(m_part.failed(ErrorKind::VaultBusy)) << "somebody reads while it is tried again";
    EXPECT_FALSE(m_part.failed(ErrorKind::DiskFull));
    m_part.saved(write());
    EXPECT_TRUE(m_part.failed(ErrorKind::DiskFull));
    m_part.forget();
    EXPECT_TRUE(m_part.failed(ErrorKind::DiskFull)) << "another person";
}

TEST_F(Unsaved, OnlyWhatMayPassIsTriedAgain) {
    write();
    m_part.failed(ErrorKind::TextTooLong);
    EXPECT_FALSE(m_part.isOwed());
    m_part.failed(ErrorKind::DiskFull);
    EXPECT_TRUE(m_part.isOwed());
    EXPECT_FALSE(m_part.mayTryAgain()) << "not at once";
    m_part.note();
    EXPECT_FALSE(m_part.isOwed()) << "the edit brings it";
}

TEST(UnsavedPace, WhoeverWritesWithoutAPauseIsSavedAfterTwoSecondsAtTheLatest) {
    EXPECT_LE(SavePace().atLatest, 2s);
    bool isDue = false;
    UnsavedPart part({.after = 1h, .atLatest = 1ms, .again = 1h}, [&] { isDue = true; });
    part.note();
    EXPECT_TRUE(waitFor([&] { return isDue; })) << "and not in an hour";
}

} // namespace
} // namespace bothy::test
