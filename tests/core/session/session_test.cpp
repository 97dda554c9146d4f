#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"

#include <QSignalSpy>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class SessionTest : public testing::Test {
protected:
    std::unique_ptr<Session> robin() { return openAs(Couple::robin()); }
    std::unique_ptr<Session> sam() { return openAs(Couple::sam()); }
    std::unique_ptr<Session> openAs(const Newcomer& who) {
        auto session = m_couple.window();
        Couple::open(*session, who);
        return session;
    }
    static Wording agreementWords(const QString& words, std::optional<StatementId> replaces = {}) {
        Agreement agreement{.title = u"Phones"_s, .words = words};
        return wordingOf(agreement, replaces).value();
    }
    static SignoffState stateOf(const Session& session, const DocumentId& id) {
        const SignedDocument* document = session.shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }
    /// An agreement both have agreed to.
    DocumentId agreed(Session& author, Session& other) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(author.offer(id, agreementWords(u"Phones stay outside."_s))));
        EXPECT_TRUE(waitFor([&] { return stateOf(other, id) == SignoffState::OfferedToMe; }));
        EXPECT_TRUE(finished(other.agree(id, other.shared().document(id)->current.id)));
        EXPECT_TRUE(waitFor([&] { return stateOf(author, id) == SignoffState::AgreedForNow; }));
        return id;
    }

    Couple m_couple;
};

} // namespace

TEST_F(SessionTest, FirstRunMakesTwoPeopleWhoOpenTheirOwnPart) {
    auto session = m_couple.window();
    ASSERT_TRUE(finished(session->lookForVault()));
    EXPECT_EQ(session->stage(), Session::Stage::NoVault);
    m_couple.moveIn();

    auto first = robin();
    EXPECT_EQ(first->stage(), Session::Stage::Open);
    EXPECT_EQ(first->shared().myName, u"Robin"_s);
    EXPECT_EQ(first->shared().partnerName, u"Sam"_s);
    auto second = sam();
    EXPECT_EQ(second->shared().myName, u"Sam"_s);
    EXPECT_EQ(second->shared().partner, first->me());
}

TEST_F(SessionTest, EveryWrongPassphraseHasItsOwnAnswerAndLeavesTheDoorShut) {
    m_couple.moveIn();
    auto session = m_couple.window();
    ASSERT_TRUE(finished(session->lookForVault()));
    const PersonId person = session->people().front().id;
    EXPECT_EQ(finished(session->unlock(person, u"not this one"_s)).error().kind, ErrorKind::WrongPassphrase);
    EXPECT_EQ(finished(session->unlock(person, {})).error().kind, ErrorKind::PassphraseEmpty);
    EXPECT_EQ(finished(session->unlock(person, QString(10000, u'a'))).error().kind, ErrorKind::PassphraseTooLong);
    EXPECT_EQ(finished(session->unlock(person, Couple::sam().passphrase)).error().kind, ErrorKind::WrongPassphrase);
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    EXPECT_TRUE(finished(session->unlock(person, Couple::robin().passphrase)));
}

TEST_F(SessionTest, OnePersonIsOpenInOneWindowOnly) {
    m_couple.moveIn();
    auto first = robin();
    auto second = m_couple.window();
    ASSERT_TRUE(finished(second->lookForVault()));
    const Result<void> opened = finished(second->unlock(first->me(), Couple::robin().passphrase));
    EXPECT_EQ(opened.error().kind, ErrorKind::AlreadyOpenElsewhere);
}

TEST_F(SessionTest, PrivateEditsAreThereAfterLockingAndOpeningAgain) {
    m_couple.moveIn();
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    {
        auto session = robin();
        session->answer(item, ItemAnswer{.sides = {{RoleSide::Both, Answer::Conditional}}, .note = u"mornings"_s});
        session->lock();
        EXPECT_TRUE(session->mine().answers.items().empty()) << "nothing private stays in a locked window";
        EXPECT_TRUE(session->shared().documents.empty());
    }
    auto session = robin();
    EXPECT_EQ(session->mine().answers.of(item).note, u"mornings"_s);
    EXPECT_TRUE(sam()->mine().answers.items().empty()) << "the other one's part is their own";
}

TEST_F(SessionTest, WhatOneSharesAppearsInTheOthersWindow) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    const DocumentId id = agreed(*first, *second);
    ASSERT_TRUE(finished(second->withdraw(id)));
    EXPECT_EQ(stateOf(*second, id), SignoffState::NoLongerAgreed) << "at once for the one who took it back";
    EXPECT_TRUE(waitFor([&] { return stateOf(*first, id) == SignoffState::NoLongerAgreed; }));
}

TEST_F(SessionTest, WhoLocksWhileAPassphraseIsTriedStaysLocked) {
    m_couple.moveIn();
    auto session = m_couple.window();
    ASSERT_TRUE(finished(session->lookForVault()));
    const Session::Done opening = session->unlock(session->people().front().id, Couple::robin().passphrase);
    session->lock();
    EXPECT_FALSE(finished(opening));
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    EXPECT_TRUE(session->shared().myName.isEmpty());
    Couple::open(*session, Couple::robin());
    session->edit([](PrivateState& mine) { mine.lastPage = u"care"_s; });
    EXPECT_TRUE(finished(session->save())) << "and who comes in afterwards can write";
}

TEST_F(SessionTest, WhoLocksWhileTheirPartIsMadeFindsTheTiles) {
    auto session = m_couple.window();
    ASSERT_TRUE(finished(session->lookForVault()));
    const Session::Done first = session->createVault(Couple::robin());
    session->lock();
    ASSERT_TRUE(finished(first));
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    ASSERT_EQ(session->people().size(), 1u);
    Couple::open(*session, Couple::robin());
    const Session::Done second = session->addPartner(Couple::sam());
    session->lock();
    ASSERT_TRUE(finished(second));
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    EXPECT_EQ(session->people().size(), 2u);
    Couple::open(*session, Couple::sam());
}

TEST_F(SessionTest, OtherWordsClearBothMarksAndTheDraftIsGoneOnceOffered) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    const DocumentId id = agreed(*first, *second);
    const StatementId before = second->shared().document(id)->current.id;
    second->edit([&](PrivateState& mine) {
        mine.drafts[id] = DocumentDraft{DocumentType::Agreement, before, Cbor(), Day{}};
    });
    ASSERT_TRUE(finished(second->offer(id, agreementWords(u"Phones stay in the kitchen."_s, before))));
    EXPECT_TRUE(second->mine().drafts.empty());
    EXPECT_EQ(stateOf(*second, id), SignoffState::ChangedByMe);
    ASSERT_TRUE(waitFor([&] { return stateOf(*first, id) == SignoffState::ChangedByOther; }));
    ASSERT_TRUE(first->shared().document(id)->agreedBefore);

    // Keeping the old words is agreeing to them again; both have to.
    ASSERT_TRUE(finished(first->agree(id, before)));
    EXPECT_NE(stateOf(*first, id), SignoffState::AgreedForNow);
    ASSERT_TRUE(finished(second->agree(id, before)));
    EXPECT_TRUE(waitFor([&] { return stateOf(*first, id) == SignoffState::AgreedForNow; }));
}

TEST_F(SessionTest, ASharedLimitIsInEffectAtOnceForBoth) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    const Limit limit{.words = u"Not this."_s, .items = {item.text()}};
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(first->setLimit(id, limit)));
    EXPECT_TRUE(first->isClosed(item));
    EXPECT_TRUE(waitFor([&] { return second->isClosed(item); }));
}

TEST_F(SessionTest, APrivateLimitClosesOnlyItsOwnersPages) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    first->edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = Limit{.items = {item.text()}}; });
    ASSERT_TRUE(finished(first->save()));
    EXPECT_TRUE(first->isClosed(item));
    EXPECT_TRUE(first->shared().limits.limits.empty());
    // Something of the first that the second certainly gets to see, and by then the limit would have come too.
    ASSERT_TRUE(finished(first->rename(u"Robin R."_s)));
    ASSERT_TRUE(waitFor([&] { return second->shared().partnerName == u"Robin R."_s; }));
    EXPECT_FALSE(second->isClosed(item));
}

TEST_F(SessionTest, LettingALimitGoTakesADayWhateverTheClockDoes) {
    m_couple.moveIn();
    auto first = robin();
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(first->setLimit(id, Limit{.words = u"Not this."_s, .items = {item.text()}})));
    first->removeLimit(id);
    EXPECT_TRUE(first->isClosed(item));
    m_couple.clock().advance(std::chrono::hours(-100));
    m_couple.clock().advance(std::chrono::hours(123));
    ASSERT_TRUE(finished(first->rename(u"R."_s)));
    EXPECT_TRUE(first->isClosed(item)) << "23 hours are not a day";
    m_couple.clock().advance(std::chrono::hours(1));
    EXPECT_TRUE(waitFor([&] { return !first->isClosed(item); }));
    EXPECT_TRUE(first->mine().removals.empty());
}

TEST_F(SessionTest, KeepingALimitTakesTheWishToLetItGoBack) {
    m_couple.moveIn();
    auto first = robin();
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(first->setLimit(id, Limit{.words = u"Not this."_s, .items = {item.text()}})));
    first->removeLimit(id);
    first->keepLimit(id);
    m_couple.clock().advance(std::chrono::hours(48));
    ASSERT_TRUE(finished(first->rename(u"R."_s)));
    EXPECT_TRUE(first->isClosed(item));
}

TEST_F(SessionTest, APauseOfOneHidesForBothAndEachEndsTheirOwn) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    ASSERT_TRUE(finished(first->pause()));
    ASSERT_TRUE(waitFor([&] { return second->shared().isPaused(); }));
    ASSERT_TRUE(finished(second->pause()));
    ASSERT_TRUE(finished(second->resume()));
    EXPECT_TRUE(second->shared().isPaused()) << "nobody ends the other's pause";
    ASSERT_TRUE(finished(first->resume()));
    EXPECT_TRUE(waitFor([&] { return !second->shared().isPaused(); }));
}

TEST_F(SessionTest, SettingAsideNeedsEightItemsAndAnyEditTakesItBack) {
    m_couple.moveIn();
    auto session = robin();
    sayYesToMany(*session, 7);
    EXPECT_EQ(finished(session->setAside(false)).error().kind, ErrorKind::TooFewOffered);
    sayYesToMany(*session, 8);
    ASSERT_TRUE(finished(session->setAside(false)));
    EXPECT_TRUE(session->mine().setAside);
    sayYesToMany(*session, 1);
    EXPECT_FALSE(session->mine().setAside);
}

TEST_F(SessionTest, BothUnlockInTurnAndBothSeeTheSameRows) {
    m_couple.moveIn();
    auto session = robin();
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(finished(session->lookTogether()));
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    EXPECT_TRUE(session->waitingPerson());

    Couple::open(*session, Couple::sam());
    EXPECT_TRUE(session->shared().rows.empty()) << "nothing is told before the second list is set aside";
    sayYesToMany(*session, 12);
    QSignalSpy compared(session.get(), &Session::compared);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return compared.count() == 1; }));
    const std::vector<SharedRow> rows = session->shared().rows;
    EXPECT_GE(rows.size(), 10u);
    EXPECT_FALSE(session->mine().setAside);

    Couple::open(*session, Couple::robin());
    EXPECT_TRUE(waitFor([&] { return session->shared().rows == rows; }));
    EXPECT_FALSE(session->mine().setAside);
    EXPECT_FALSE(session->waitingPerson());
}

/// Pages note what they have shown whenever something is new.
TEST_F(SessionTest, WhatIsWrittenOnTheWayKeepsNobodyFromLookingTogether) {
    m_couple.moveIn();
    auto session = robin();
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    int notes = 0;
    const auto noting = QObject::connect(session.get(), &Session::sharedChanged, session.get(), [&] {
        if (session->stage() == Session::Stage::Open && ++notes <= 3)
            session->keep([&](PrivateState& mine) { mine.lastPage = QString::number(notes); });
    });
    EXPECT_TRUE(finished(session->lookTogether()));
    QObject::disconnect(noting);
    EXPECT_TRUE(session->waitingPerson());
    EXPECT_GE(notes, 1);
    session->stopWaiting();
    Couple::open(*session, Couple::robin());
    EXPECT_TRUE(session->isSetAside());
    EXPECT_FALSE(session->mine().lastPage.isEmpty()) << "and it is kept";
}

TEST_F(SessionTest, AnAnswerChangedWhileTheListWaitsIsNotComparedAsItWas) {
    m_couple.moveIn();
    auto session = robin();
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !session->shared().rounds.empty(); }));
    ASSERT_TRUE(finished(session->lookTogether()));
    Couple::open(*session, Couple::robin());
    sayYesToMany(*session, 1);
    session->lock(); // and so it is written

    Couple::open(*session, Couple::sam());
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return std::ranges::any_of(session->shared().rounds, &RoundRecord::isMine); }))
        << "Sam asks, as there is nothing to answer";
    EXPECT_TRUE(session->shared().rows.empty()) << "what waited was taken out with the change";
    session->lock();
    Couple::open(*session, Couple::robin());
    EXPECT_FALSE(session->mine().setAside);
}

TEST_F(SessionTest, AListThatWaitsCanBeLetGo) {
    m_couple.moveIn();
    auto session = robin();
    const PersonId me = session->me();
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !session->shared().rounds.empty(); }));
    QSignalSpy ended(session.get(), &Session::waitingEnded);
    session->stopWaiting();
    EXPECT_EQ(ended.count(), 0) << "nothing waited";
    ASSERT_TRUE(finished(session->lookTogether()));
    EXPECT_EQ(session->waitingPerson(), me);
    session->stopWaiting();
    EXPECT_EQ(ended.count(), 1);
    EXPECT_FALSE(session->waitingPerson());

    Couple::open(*session, Couple::sam());
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return session->shared().rounds.front().iAnswered; }));
    ASSERT_TRUE(finished(session->pause())); // whoever still waited has gone on by now, and nobody does from here on
    EXPECT_TRUE(session->shared().rows.empty());
    session->lock();
    Couple::open(*session, Couple::robin());
    EXPECT_TRUE(session->mine().setAside);
    EXPECT_FALSE(session->shared().rounds.front().myPart);
}

TEST_F(SessionTest, ARowTakenBackIsGoneForBoth) {
    m_couple.moveIn();
    auto session = robin();
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(finished(session->lookTogether()));
    Couple::open(*session, Couple::sam());
    sayYesToMany(*session, 10);
    ASSERT_TRUE(finished(session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !session->shared().rows.empty(); }));
    const std::size_t before = session->shared().rows.size();
    ASSERT_TRUE(finished(session->takeBackRow(session->shared().rows.front())));
    EXPECT_EQ(session->shared().rows.size(), before - 1);
    Couple::open(*session, Couple::robin());
    EXPECT_TRUE(waitFor([&] { return session->shared().rows.size() == before - 1; }));
}

TEST_F(SessionTest, ComparingAgainWithinSevenDaysNeedsBothToWantIt) {
    m_couple.moveIn();
    auto session = robin();
    QSignalSpy compared(session.get(), &Session::compared);
    QSignalSpy notCompared(session.get(), &Session::notCompared);
    const auto setBothAside = [&](bool robinSooner, bool samSooner) {
        Couple::open(*session, Couple::robin());
        sayYesToMany(*session, 10);
        EXPECT_TRUE(finished(session->setAside(robinSooner)));
        EXPECT_TRUE(finished(session->lookTogether()));
        Couple::open(*session, Couple::sam());
        sayYesToMany(*session, 10);
        EXPECT_TRUE(finished(session->setAside(samSooner)));
    };
    setBothAside(false, false);
    ASSERT_TRUE(waitFor([&] { return compared.count() == 1; }));
    m_couple.clock().advance(std::chrono::hours(24 * 3));
    setBothAside(true, false);
    ASSERT_TRUE(waitFor([&] { return notCompared.count() == 1; }));
    EXPECT_EQ(notCompared.front().front().value<Error>().kind, ErrorKind::TooSoon);
    EXPECT_TRUE(session->mine().setAside);
    setBothAside(true, true);
    EXPECT_TRUE(waitFor([&] { return compared.count() == 2; }));
}

TEST_F(SessionTest, TheOtherWindowsDeletedVaultLocksThisOneWithoutLosingTheWords) {
    m_couple.moveIn();
    auto session = robin();
    QSignalSpy lost(session.get(), &Session::vaultLost);
    ASSERT_TRUE(QFile::remove(m_couple.places().directory + u"/vault.db"_s));
    EXPECT_TRUE(waitFor([&] { return lost.count() == 1; }));
    EXPECT_EQ(session->stage(), Session::Stage::Locked);
    EXPECT_EQ(lost.front().front().value<Error>().kind, ErrorKind::VaultMissing);
}

TEST_F(SessionTest, AnOfferNobodyAnsweredLapsesAtItsAuthorsNextUnlock) {
    m_couple.moveIn();
    const DocumentId id = Session::newDocumentId();
    {
        auto first = robin();
        ASSERT_TRUE(finished(first->offer(id, agreementWords(u"Phones stay outside."_s))));
    }
    m_couple.clock().advance(std::chrono::hours(24 * 8));
    auto first = robin();
    EXPECT_EQ(stateOf(*first, id), SignoffState::TakenBack);
    auto second = sam();
    ASSERT_TRUE(finished(second->agree(id, second->shared().document(id)->current.id)));
    EXPECT_NE(stateOf(*second, id), SignoffState::AgreedForNow);
}

TEST_F(SessionTest, AloneEverythingPrivateWorksAndOffersWait) {
    m_couple.moveInAlone();
    auto session = robin();
    EXPECT_FALSE(session->shared().partner);
    sayYesToMany(*session, 3);
    ASSERT_TRUE(finished(session->save()));
    EXPECT_EQ(finished(session->offer(Session::newDocumentId(), agreementWords(u"x"_s))).error().kind,
              ErrorKind::NotPossibleNow);

    // The other one joins later, while the first is unlocked.
    ASSERT_TRUE(finished(session->addPartner(Couple::sam())));
    session->lock();
    Couple::open(*session, Couple::sam());
    EXPECT_EQ(session->shared().partnerName, u"Robin"_s);
    EXPECT_EQ(finished(session->addPartner(Couple::sam())).error().kind, ErrorKind::CoupleComplete);
}

TEST_F(SessionTest, AFullDiskKeepsTheWordsInTheWindowAndSaysSo) {
    m_couple.moveIn();
    Services services = m_couple.services();
    services.places.database.maxPages = 1; // as full as it already is
    Session session(services);
    Couple::open(session, Couple::robin());
    QSignalSpy trouble(&session, &Session::saveFailed);
    const ItemId item = *ItemId::from(ByteView("talk.daily_checkin"));
    // More than the padding of the private part can take up.
    for (int i = 0; i < 400; ++i)
        session.edit([&](PrivateState& mine) {
            ItemAnswer answer{.note = QString(2000, u'n')};
            mine.answers.set(*ItemId::from(QStringView(u"own.%1"_s.arg(i))), answer);
        });
    EXPECT_EQ(finished(session.save()).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(trouble.count(), 1);
    EXPECT_EQ(session.mine().answers.items().size(), 400u);
    EXPECT_EQ(session.stage(), Session::Stage::Open);
}

/// A withdrawal that was read on the way to something else is told, whatever becomes of that.
TEST_F(SessionTest, NewsThatCameWithAWriteThatFailedIsShown) {
    m_couple.moveIn();
    auto first = robin();
    auto second = sam();
    const DocumentId phones = agreed(*first, *second);
    const DocumentId other = Session::newDocumentId();
    ASSERT_TRUE(finished(first->offer(other, agreementWords(u"We talk on Sundays."_s))));
    second.reset(); // a lock lets go of Sam's part a little later
    Services full = m_couple.services();
    full.watchEvery = std::chrono::hours(1);
    full.places.database.maxPages = 1;
    Session late(full);
    Couple::open(late, Couple::sam());
    ASSERT_EQ(stateOf(late, phones), SignoffState::AgreedForNow);
    ASSERT_TRUE(finished(first->withdraw(phones)));
    for (int i = 0; i < 400; ++i)
        late.edit([&](PrivateState& mine) {
            mine.answers.set(*ItemId::from(QStringView(u"own.%1"_s.arg(i))), ItemAnswer{.note = QString(2000, u'n')});
        });
    EXPECT_EQ(finished(late.agree(other, late.shared().document(other)->current.id)).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(stateOf(late, phones), SignoffState::NoLongerAgreed);
}
