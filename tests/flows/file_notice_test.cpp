// What the notice above the page says of the file: each of its words, in their order, until they are put away.

#include "tests/flows/window.h"
#include "tests/support/raw_database.h"
#include "ui/widgets/inline_message.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class FileNoticeStory : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }

    QString file() const { return m_couple.places().directory + u"/vault.db"_s; }
    Services impatient() {
        Services services = m_couple.services();
        services.places.database.busyMilliseconds = 50;
        return services;
    }
    static QString inWords(Day day) { return QLocale().toString(day.date(), QLocale::LongFormat); }

    /// Reads nothing else of the window.
    static Hands notice(Window& window) { return window.hands.within(u"fileNotice"_s); }
    static QToolButton& dismissal(Window& window) {
        return partOf<QToolButton>(seen<InlineMessage>(window.hands, u"fileNotice"_s));
    }
    static void putAway(Window& window) { window.hands.press(&dismissal(window)); }
    static bool isGone(Window& window) {
        return waitFor([&] { return !window.hands.sees(u"fileNotice"_s); });
    }
    /// At once after the last one was put away: locking writes what is not written yet.
    static void expectNothingAtTheNextUnlock(Window& window) {
        window.lock();
        window.unlock(0, "robin opens this door");
        EXPECT_TRUE(window.session().mine().findings.isEmpty());
        EXPECT_FALSE(window.hands.sees(u"fileNotice"_s)) << "read is read";
    }

    Couple m_couple;
};

// ---- what was found ----------------------------------------------------------------------------

struct Finding {
    const char* name;
    void (*put)(FileFindings& found, Day today);
    const char* title; ///< %1 is the day three days ago
    const char* words;
};

void PrintTo(const Finding& finding, std::ostream* out) {
    *out << finding.name;
}

class EachFinding : public FileNoticeStory, public testing::WithParamInterface<Finding> {};

TEST_P(EachFinding, IsSaidUntilItIsPutAwayAndNotAfterwards) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    const Day today = robin.session().today();
    const QString title = QString::fromUtf8(GetParam().title).replace(u"%1"_s, inWords(today.plus(-3)));
    const QString words = QString::fromUtf8(GetParam().words);
    ASSERT_TRUE(robin.session().mine().findings.isEmpty());
    robin.session().edit([&](PrivateState& mine) { GetParam().put(mine.findings, today); });
    notice(robin).waitToRead(title);
    robin.lock();
    robin.unlock(0, "robin opens this door");
    notice(robin).waitToRead(title); // nobody has put it away
    notice(robin).waitToRead(words);
    putAway(robin);
    EXPECT_TRUE(isGone(robin));
    expectNothingAtTheNextUnlock(robin);
}

constexpr auto LookOver = "It was put back, or this computer does not know it yet.";

INSTANTIATE_TEST_SUITE_P(
    Findings, EachFinding,
    testing::Values(Finding{"olderKeys", [](FileFindings& found, Day) { found.olderKeys = true; },
                            "What opens your part was put back to an earlier day.",
                            "Whoever knows a passphrase you had then could read what you write from now on."},
                    Finding{"asOfADay", [](FileFindings& found, Day today) { found.asOf = today.plus(-3); },
                            "Your part may be as it was on %1.", LookOver},
                    Finding{"asOfToday", [](FileFindings& found, Day today) { found.asOf = today; },
                            "Your part may be as it was earlier today.", LookOver},
                    Finding{"asOfNoDay",
                            [](FileFindings& found, Day) { found.asOf = Day(); }, // its owner never saved it
                            "Your part may be of an earlier time.", LookOver},
                    Finding{"unknown", [](FileFindings& found, Day) { found.unknown = true; },
                            "Something stands in your name that your part does not know.",
                            "What it allowed does not count any more."},
                    Finding{"lost", [](FileFindings& found, Day) { found.lost = true; },
                            "Something of yours is not in the file any more.",
                            "What you took back, limited or paused is kept and counts."},
                    Finding{"putBack", [](FileFindings& found, Day) { found.putBack = true; },
                            "Something of yours was taken out of the file. It is back.",
                            "What you took back, limited or paused counts as before."},
                    Finding{"openWords", [](FileFindings& found, Day) { found.openWords = true; },
                            "What the page Stop shows while you are locked was not as you left it.",
                            "Bothy puts there what your part has."},
                    Finding{"lostOfOther", [](FileFindings& found, Day) { found.lostOfOther = true; },
                            "Something the other person had said is not in the file any more.",
                            "What you agreed on may look different now."}),
    [](const auto& finding) { return std::string(finding.param.name); });

TEST_F(FileNoticeStory, TheMostPrivateIsSaidFirstAndEachIsPutAwayByItself) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    robin.session().edit([](PrivateState& mine) {
        mine.findings = FileFindings{.putBack = true,
                                     .lost = true,
                                     .lostOfOther = true,
                                     .openWords = true,
                                     .unknown = true,
                                     .olderKeys = true,
                                     .asOf = Day()};
    });
    for (const QString& title : {
             u"What opens your part was put back to an earlier day."_s,
             u"Your part may be of an earlier time."_s,
             u"Something stands in your name that your part does not know."_s,
             u"Something of yours is not in the file any more."_s, // its words say as much as those of what is back
             u"What the page Stop shows while you are locked was not as you left it."_s,
             u"Something the other person had said is not in the file any more."_s,
         }) {
        notice(robin).waitToRead(title);
        putAway(robin);
    }
    EXPECT_TRUE(isGone(robin));
    expectNothingAtTheNextUnlock(robin);
}

// ---- files that are changed, held or damaged -----------------------------------------------------

TEST_F(FileNoticeStory, AnOlderCopyIsCalledByItsDayAndWhatItLackedIsSaidAfterwards) {
    const QString older = QFileInfo(m_couple.places().directory).path() + u"/older.db"_s;
    Day then;
    {
        Window robin(m_couple);
        robin.unlock(0, "robin opens this door");
        then = robin.session().today();
        const StopPlan plan{.words = {.helps = u"Sit with me."_s, .people = {}}, .whileLocked = true};
        ASSERT_TRUE(finished(robin.session().keepStopPlan(plan)));
        robin.lock();
    }
    ASSERT_TRUE(QFile::copy(file(), older));
    m_couple.clock().advance(std::chrono::hours(72));
    {
        Window robin(m_couple);
        robin.unlock(0, "robin opens this door");
        robin.hands.click(u"pauseButton"_s);
        ASSERT_TRUE(waitFor([&] { return robin.session().shared().pauses.mine; }));
        robin.lock();
    }
    ASSERT_TRUE(QFile::remove(file()) && QFile::copy(older, file()));
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    ASSERT_NE(robin.session().today(), then);
    notice(robin).waitToRead(u"Your part may be as it was on %1."_s.arg(inWords(then)));
    notice(robin).waitToRead(QString::fromUtf8(LookOver));
    // They may have been taken away since that day.
    notice(robin).waitToRead(u"The page Stop shows none of your words while you are locked;"_s);
    putAway(robin);
    notice(robin).waitToRead(u"Something of yours was taken out of the file. It is back."_s);
    EXPECT_TRUE(robin.session().shared().pauses.mine);
    putAway(robin);
    EXPECT_TRUE(isGone(robin));
    expectNothingAtTheNextUnlock(robin);
}

TEST_F(FileNoticeStory, APauseThatAHeldFileDoesNotTakeIsSaidUntilItIsInTheFile) {
    Window robin(m_couple, impatient());
    robin.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(robin.session().save()));
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s)); // it can still be read, else that would be said instead
        robin.hands.click(u"pauseButton"_s);
        notice(robin).waitToRead(u"Something you took back or paused is not in the file yet."_s);
        notice(robin).waitToRead(u"It counts here."_s);
        EXPECT_FALSE(dismissal(robin).isVisible());
        EXPECT_TRUE(robin.session().shared().pauses.mine);
    }
    EXPECT_TRUE(isGone(robin)) << "nobody did anything";
    Window sam(m_couple);
    sam.unlock(1, "sam opens that door");
    EXPECT_TRUE(sam.session().shared().pauses.theirs);
}

TEST_F(FileNoticeStory, AFileThatCannotBeReadIsSaidUntilItCan) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(robin.session().save()));
    QFile vault(file());
    ASSERT_TRUE(vault.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const Bytes head = vault.read(4096);
    ASSERT_TRUE(vault.seek(0));
    ASSERT_EQ(vault.write(Bytes(4096, '?')), 4096);
    notice(robin).waitToRead(u"The file cannot be read at the moment."_s);
    notice(robin).waitToRead(u"You see what was there before."_s);
    EXPECT_FALSE(dismissal(robin).isVisible());
    ASSERT_TRUE(vault.seek(0));
    ASSERT_EQ(vault.write(head), 4096);
    EXPECT_TRUE(isGone(robin));
}

TEST_F(FileNoticeStory, WhatWasFoundWaitsWhileTheFileCannotBeRead) {
    Window robin(m_couple, impatient());
    robin.unlock(0, "robin opens this door");
    robin.session().edit([](PrivateState& mine) { mine.findings.lost = true; });
    ASSERT_TRUE(finished(robin.session().save()));
    const QString isLost = u"Something of yours is not in the file any more."_s;
    notice(robin).waitToRead(isLost);
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s)); // nor can it be read
        notice(robin).waitToRead(u"The file cannot be read at the moment."_s);
        EXPECT_FALSE(dismissal(robin).isVisible());
    }
    notice(robin).waitToRead(isLost);
    putAway(robin);
    EXPECT_TRUE(isGone(robin));
    expectNothingAtTheNextUnlock(robin);
}

} // namespace
} // namespace bothy
