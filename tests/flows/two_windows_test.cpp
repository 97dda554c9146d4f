#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"

#include <QProcess>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Sam in another process on the same vault.
class OtherPerson {
public:
    explicit OtherPerson(const VaultPlaces& places) {
        m_process.start(QStringLiteral(BOTHY_OTHER_PERSON),
                        {places.directory, places.stateDirectory, Couple::sam().name, Couple::sam().passphrase});
    }
    ~OtherPerson() {
        m_process.write("end\n");
        if (!m_process.waitForFinished(Patience)) kill();
    }
    QByteArray next() {
        EXPECT_TRUE(waitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }));
        return m_process.readLine().trimmed();
    }
    QByteArray asked(const QByteArray& what) {
        m_process.write(what + '\n');
        return next();
    }
    void kill() {
        m_process.kill();
        m_process.waitForFinished(-1);
    }

private:
    QProcess m_process;
};

class TwoWindows : public testing::Test {
protected:
    void SetUp() override {
        m_couple.clock().set(QDateTime::currentDateTimeUtc()); // the other process looks at the real clock
        m_couple.moveIn();
        m_robin = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
    }
    SignoffState stateOf(const DocumentId& id) const {
        const SignedDocument* document = m_robin->shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }

    Couple m_couple;
    std::unique_ptr<Session> m_robin;
};

} // namespace

TEST_F(TwoWindows, WhatOneSharesAppearsInTheOther) {
    OtherPerson sam(m_couple.places());
    ASSERT_EQ(sam.next(), "open");
    const DocumentId id = Session::newDocumentId();
    Agreement words{.title = u"Phones"_s, .words = u"Phones stay outside."_s};
    ASSERT_TRUE(finished(m_robin->offer(id, *wordingOf(words))));
    EXPECT_EQ(sam.asked("agree"), "done");
    EXPECT_TRUE(waitFor([&] { return stateOf(id) == SignoffState::AgreedForNow; }));
    EXPECT_EQ(sam.asked("withdraw"), "done");
    EXPECT_TRUE(waitFor([&] { return stateOf(id) == SignoffState::NoLongerAgreed; }));

    EXPECT_EQ(sam.asked("limit talk.daily_checkin"), "done");
    EXPECT_TRUE(waitFor([&] { return m_robin->isClosed(*ItemId::from(ByteView("talk.daily_checkin"))); }));
    EXPECT_EQ(sam.asked("pause"), "done");
    EXPECT_TRUE(waitFor([&] { return m_robin->shared().isPaused(); }));
    EXPECT_EQ(sam.asked("resume"), "done");
    EXPECT_TRUE(waitFor([&] { return !m_robin->shared().isPaused(); }));
}

TEST_F(TwoWindows, BothWriteAtTheSameTimeAndNothingIsLost) {
    OtherPerson sam(m_couple.places());
    ASSERT_EQ(sam.next(), "open");
    constexpr int Rounds = 15;
    std::vector<Session::Done> mine;
    for (int i = 0; i < Rounds; ++i) {
        Limit limit{.words = u"Limit %1"_s.arg(i)};
        mine.push_back(m_robin->setLimit(Session::newDocumentId(), limit));
        EXPECT_EQ(sam.asked("limit touch.hug"), "done");
    }
    for (Session::Done& done : mine)
        EXPECT_TRUE(finished(done));
    EXPECT_TRUE(waitFor([&] { return m_robin->shared().limits.limits.size() == 2 * Rounds; }));
    EXPECT_EQ(m_robin->shared().damagedRows, 0);
}

TEST_F(TwoWindows, AKilledWindowLeavesAVaultThatOpens) {
    {
        OtherPerson sam(m_couple.places());
        ASSERT_EQ(sam.next(), "open");
        EXPECT_EQ(sam.asked("limit touch.hug"), "done");
        sam.kill();
    }
    OtherPerson again(m_couple.places());
    EXPECT_EQ(again.next(), "open") << "the lock of a window that ended is taken over";
    EXPECT_TRUE(waitFor([&] { return m_robin->shared().limits.limits.size() == 1; }));
}
