// Two people and a question of one of them: private, offered, accepted, answered, changed, taken back.

#include "core/itembank/own_ids.h"
#include "core/session/list_import.h"
#include "tests/support/couple.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

OwnItem walk() {
    return {.prompt = u"A walk at night"_s, .ownSection = u"Outside"_s};
}

class OwnItemStory : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
    }
    Session& as(const Newcomer& who) {
        m_session->lock();
        Couple::open(*m_session, who);
        return *m_session;
    }
    void add(Session& session, const OwnItem& item) {
        session.edit([&](PrivateState& mine) { mine.ownItems[m_id] = item; });
    }
    void offer(Session& session, const OwnItem& item) {
        const SignedDocument* before = session.shared().document(m_id);
        ASSERT_TRUE(
            finished(session.offer(m_id, *wordingOf(item, before ? std::optional(before->current.id) : std::nullopt))));
    }
    void accept(Session& session) {
        ASSERT_TRUE(finished(session.agree(m_id, session.shared().document(m_id)->current.id)));
    }
    ItemId bothId(const Session& session) const { return acceptedItemId(session.shared().document(m_id)->current.id); }
    static void say(Session& session, const ItemId& item, Answer answer) {
        session.answer(item, ItemAnswer{.sides = {{RoleSide::Both, answer}}});
    }
    static bool goesOut(const Session& session, const ItemId& item) {
        const auto rows = outgoingRows(session.mine().answers, session.outgoingRules());
        return std::any_of(rows.begin(), rows.end(), [&](const OfferedRow& row) { return row.item == item; });
    }

    Couple m_couple;
    std::unique_ptr<Session> m_session;
    DocumentId m_id = Session::newDocumentId();
};

TEST_F(OwnItemStory, APrivateItemIsInItsOwnersListAndNeverGoesOut) {
    Session& robin = as(Couple::robin());
    add(robin, walk());
    const ItemId alone = privateItemId(m_id);
    ASSERT_NE(robin.catalogue().item(alone), nullptr);
    EXPECT_EQ(robin.catalogue().section(ownSectionId(u"Outside"_s))->title, u"Outside"_s);
    say(robin, alone, Answer::Open);
    EXPECT_FALSE(takesPart(*robin.catalogue().item(alone)));
    EXPECT_FALSE(goesOut(robin, alone));
    Session& sam = as(Couple::sam());
    EXPECT_EQ(sam.catalogue().item(alone), nullptr);
    EXPECT_EQ(sam.catalogue().section(ownSectionId(u"Outside"_s)), nullptr);
    EXPECT_NE(as(Couple::robin()).catalogue().item(alone), nullptr) << "kept with the part of its owner";
}

TEST_F(OwnItemStory, AcceptedItGoesOutForBothAndWithdrawnForNobody) {
    Session& first = as(Couple::robin());
    add(first, walk());
    ItemAnswer yes{.sides = {{RoleSide::Both, Answer::Open}}, .note = u"by the river"_s};
    yes.conditions = {*ConditionId::from(ByteView("ask_each_time"))};
    first.answer(privateItemId(m_id), yes);
    offer(first, walk());
    EXPECT_FALSE(goesOut(first, bothId(first))) << "offered is not accepted";
    EXPECT_NE(first.catalogue().item(privateItemId(m_id)), nullptr);

    Session& sam = as(Couple::sam());
    EXPECT_EQ(sam.catalogue().item(bothId(sam)), nullptr) << "before accepting it is no item";
    accept(sam);
    const ItemId both = bothId(sam);
    ASSERT_NE(sam.catalogue().item(both), nullptr);
    EXPECT_EQ(sam.catalogue().section(sam.catalogue().item(both)->section)->title, u"Outside"_s);
    say(sam, both, Answer::Open);
    EXPECT_TRUE(goesOut(sam, both));

    Session& robin = as(Couple::robin());
    EXPECT_EQ(robin.mine().answers.of(both).note, u"by the river"_s) << "the answer moved over";
    EXPECT_EQ(robin.mine().answers.of(both).conditions.size(), 1u);
    EXPECT_TRUE(robin.mine().answers.of(privateItemId(m_id)).isEmpty());
    EXPECT_EQ(robin.catalogue().item(privateItemId(m_id)), nullptr) << "one line, not two";
    EXPECT_TRUE(goesOut(robin, both));

    ASSERT_TRUE(finished(robin.withdraw(m_id)));
    EXPECT_EQ(robin.catalogue().item(both), nullptr);
    EXPECT_FALSE(goesOut(robin, both));
    EXPECT_NE(robin.catalogue().item(privateItemId(m_id)), nullptr) << "private again";
    EXPECT_EQ(robin.mine().answers.of(privateItemId(m_id)).at(RoleSide::Both), Answer::Open);
    Session& samAgain = as(Couple::sam());
    EXPECT_EQ(samAgain.catalogue().item(both), nullptr);
    EXPECT_FALSE(goesOut(samAgain, both));
}

TEST_F(OwnItemStory, OtherWordsAreAnotherItemAndNeedBoth) {
    offer(as(Couple::robin()), walk());
    Session& sam = as(Couple::sam());
    accept(sam);
    const ItemId before = bothId(sam);
    say(sam, before, Answer::Open);
    Session& robin = as(Couple::robin());
    OwnItem longer = walk();
    longer.prompt = u"A walk all night"_s;
    offer(robin, longer);
    EXPECT_EQ(robin.catalogue().item(before), nullptr) << "new words clear both";
    EXPECT_EQ(robin.catalogue().item(bothId(robin)), nullptr);
    Session& samAgain = as(Couple::sam());
    EXPECT_FALSE(goesOut(samAgain, before));
    accept(samAgain);
    const ItemId after = bothId(samAgain);
    EXPECT_FALSE(after == before);
    EXPECT_FALSE(samAgain.mine().answers.of(after).at(RoleSide::Both)) << "an answer to other words does not count";
}

TEST_F(OwnItemStory, AnItemThatComesWhileTheListIsAsideIsHeldBack) {
    Session& first = as(Couple::robin());
    add(first, walk());
    say(first, privateItemId(m_id), Answer::Open);
    offer(first, walk());
    sayYesToMany(first);
    ASSERT_TRUE(finished(first.setAside(false)));
    accept(as(Couple::sam()));
    Session& robin = as(Couple::robin());
    const ItemId both = bothId(robin);
    EXPECT_TRUE(robin.mine().setAside) << "nothing was edited";
    EXPECT_EQ(robin.mine().answers.of(both).at(RoleSide::Both), Answer::Open);
    EXPECT_FALSE(goesOut(robin, both)) << "its owner has not looked this row over";
    EXPECT_TRUE(robin.mine().heldBack.contains({both, RoleSide::Both}));
}

TEST_F(OwnItemStory, OnlyPermissionIsCompared) {
    OwnItem need = walk();
    need.polarity = Polarity::Need;
    offer(as(Couple::robin()), need);
    Session& sam = as(Couple::sam());
    accept(sam);
    say(sam, bothId(sam), Answer::Open);
    EXPECT_EQ(sam.catalogue().item(bothId(sam))->scale, Scale::Need);
    EXPECT_FALSE(goesOut(sam, bothId(sam)));
}

TEST_F(OwnItemStory, ListsOfBeforeStayWhileSomebodyIsHere) {
    Session& robin = as(Couple::robin());
    add(robin, walk());
    const Item* old = robin.catalogue().item(privateItemId(m_id));
    OwnItem other = walk();
    other.prompt = u"A walk at noon"_s;
    add(robin, other);
    EXPECT_EQ(old->prompt, walk().prompt);
    EXPECT_EQ(robin.catalogue().item(privateItemId(m_id))->prompt, other.prompt);
    robin.lock();
    EXPECT_EQ(&robin.catalogue(), &robin.services().catalogue) << "nobody's words stay";
}

TEST_F(OwnItemStory, AnItemOfATopicThisProgramDoesNotHaveIsLeftOut) {
    OwnItem later = walk();
    later.ownSection.clear();
    later.section = *SectionId::from(ByteView("of_a_later_list"));
    offer(as(Couple::robin()), later);
    Session& sam = as(Couple::sam());
    accept(sam);
    EXPECT_EQ(sam.catalogue().item(bothId(sam)), nullptr);
}

// ---- lists of other programs -------------------------------------------------------------------

class BroughtList : public OwnItemStory {
protected:
    static ItemId id(const char* text) { return *ItemId::from(ByteView(text)); }
    static const Item& shipped(const char* text) { return *shippedCatalogue().item(id(text)); }
    ListFile fileOf(std::vector<ListLine> lines) { return {std::move(lines)}; }
};

TEST_F(BroughtList, FindsOnlyTheSameWordsAndKeepsTheRestApart) {
    const QString prompt = shipped("touch.long_hug").prompt;
    const ListImport list(fileOf({{prompt.toUpper(), {}, {}, u"yes"_s},
                                  {prompt + u" or so"_s, u"Touch"_s, {}, u"no"_s},
                                  {prompt, {}, {}, u"no"_s}}),
                          shippedCatalogue());
    ASSERT_EQ(list.lines().size(), 2u);
    EXPECT_EQ(list.lines()[0].found, &shipped("touch.long_hug"));
    EXPECT_EQ(list.lines()[1].found, nullptr) << "nearly the same is not the same";
    EXPECT_EQ(list.newCount(), 1u);
    ASSERT_EQ(list.words().size(), 2u);
    EXPECT_EQ(list.words()[0].first, u"no"_s) << "the most frequent first";
}

TEST_F(BroughtList, AnswersWaitToBeConfirmedAndNeverGoOutBefore) {
    Session& robin = as(Couple::robin());
    const QString prompt = shipped("touch.long_hug").prompt;
    const ListImport list(fileOf({{prompt, {}, {}, u"YES"_s}}), robin.catalogue());
    robin.edit([&](PrivateState& mine) {
        list.bringInto(mine, {{u"yes"_s, Answer::Open}}, true, u"Other"_s, robin.today());
    });
    const ItemAnswer brought = robin.mine().answers.of(id("touch.long_hug"));
    EXPECT_EQ(brought.at(RoleSide::Both), Answer::Open);
    EXPECT_TRUE(brought.imported.contains(RoleSide::Both));
    EXPECT_FALSE(goesOut(robin, id("touch.long_hug")));
    EXPECT_TRUE(as(Couple::robin()).mine().answers.of(id("touch.long_hug")).imported.contains(RoleSide::Both))
        << "kept";
    Session& again = *m_session;
    ItemAnswer confirmed = brought;
    confirmed.imported.clear();
    again.answer(id("touch.long_hug"), confirmed);
    EXPECT_TRUE(goesOut(again, id("touch.long_hug")));
}

TEST_F(BroughtList, WhatWasAnsweredStaysAndTheMoreCarefulOfTwoImportedStays) {
    Session& robin = as(Couple::robin());
    const ItemId hug = id("touch.long_hug"), sofa = id("touch.cuddle_sofa");
    say(robin, hug, Answer::Closed);
    const ListImport list(fileOf({{shipped("touch.long_hug").prompt, {}, {}, u"yes"_s},
                                  {shipped("touch.cuddle_sofa").prompt, {}, {}, u"no"_s},
                                  {shipped("touch.cuddle_sofa").prompt, {}, {}, u"yes"_s}}),
                          robin.catalogue());
    const AnswerMeanings meanings{{u"yes"_s, Answer::Open}, {u"no"_s, Answer::Closed}};
    PrivateState mine = robin.mine();
    list.bringInto(mine, meanings, false, u"Other"_s, robin.today());
    EXPECT_EQ(mine.answers.of(hug), robin.mine().answers.of(hug));
    EXPECT_EQ(mine.answers.of(sofa).at(RoleSide::Both), Answer::Closed);
    list.bringInto(mine, {{u"no"_s, Answer::Open}}, false, u"Other"_s, robin.today());
    EXPECT_EQ(mine.answers.of(sofa).at(RoleSide::Both), Answer::Closed) << "never upgraded";
}

TEST_F(BroughtList, NewLinesBecomePrivateItemsAndComingAgainAddsNone) {
    Session& robin = as(Couple::robin());
    const QString longLine = QString(70, u'ä');
    const ListFile file = fileOf({{u"Reading aloud"_s, u"Evenings"_s, RoleSide::First, u"maybe"_s},
                                  {u"Reading aloud"_s, u"Evenings"_s, RoleSide::Second, u"no"_s},
                                  {longLine, {}, {}, {}}});
    const auto bring = [&] {
        const ListImport list(file, robin.catalogue());
        robin.edit([&](PrivateState& mine) {
            list.bringInto(mine, {{u"maybe"_s, Answer::Conditional}, {u"no"_s, Answer::Closed}}, true, u"Other"_s,
                           robin.today());
        });
    };
    bring();
    ASSERT_EQ(robin.mine().ownItems.size(), 2u);
    EXPECT_EQ(robin.mine().ownSections, (std::vector{u"Evenings"_s, u"Other"_s}));
    for (const auto& [document, item] : robin.mine().ownItems) {
        EXPECT_TRUE(OwnItem::decode(item.encode())) << qPrintable(item.prompt);
        if (item.ownSection != u"Evenings"_s) continue;
        EXPECT_EQ(item.roles, RolePair::GiveReceive);
        const ItemAnswer answer = robin.mine().answers.of(privateItemId(document));
        EXPECT_EQ(answer.at(RoleSide::First), Answer::Conditional);
        EXPECT_EQ(answer.at(RoleSide::Second), Answer::Closed);
        EXPECT_EQ(answer.imported.size(), 2u);
    }
    bring();
    EXPECT_EQ(robin.mine().ownItems.size(), 2u) << "found again among the own ones, also the one that was cut";
}

TEST_F(BroughtList, QuestionsOfProtectionAreLeftToThePerson) {
    Session& robin = as(Couple::robin());
    const auto items = robin.catalogue().items();
    const auto protection = std::find_if(items.begin(), items.end(),
                                         [](const Item& item) { return item.polarity == Polarity::Protection; });
    ASSERT_NE(protection, items.end());
    const ListImport list(fileOf({{protection->prompt, {}, {}, u"no"_s}}), robin.catalogue());
    PrivateState mine = robin.mine();
    list.bringInto(mine, {{u"no"_s, Answer::Closed}}, true, u"Other"_s, robin.today());
    EXPECT_TRUE(mine.answers.of(protection->id).isEmpty()) << "a no to protection is not the careful answer";
}

TEST_F(BroughtList, NoWordBeginsAsAYes) {
    for (const char* word : {"yes", "love", "5", "green", "whatever", "no", "maybe", "hard limit", ""})
        EXPECT_NE(carefulMeaning(QString::fromLatin1(word)), Answer::Open) << word;
    EXPECT_FALSE(carefulMeaning(u"5"_s));
    EXPECT_EQ(carefulMeaning(u"no"_s), Answer::Closed);
}

} // namespace
} // namespace bothy
