// Lines and topics of one's own, as two people meet them on My list; and lists of other programs.

#include "core/itembank/own_ids.h"
#include "core/session/session.h"
#include "tests/support/couple.h"
#include "tests/support/own_time.h"
#include "tests/ui/pages/hands.h"
#include "ui/agreement/change_legend.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/own_import.h"
#include "ui/home/home_cards.h"
#include "ui/widgets/diff_text.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class OwnLinesPage : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        enter(Couple::robin());
    }
    void enter(const Newcomer& who) {
        m_page.reset();
        m_session->lock();
        Couple::open(*m_session, who);
        m_page = std::make_unique<AnswersPage>(*m_session);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::said);
        showAt(*m_page, {970, 720});
    }
    void undoLast() {
        ASSERT_FALSE(m_said->isEmpty());
        const auto undo = m_said->back()[1].value<WayBack>();
        ASSERT_TRUE(undo) << qPrintable(lastWords());
        undo();
        QCoreApplication::processEvents();
    }
    QString lastWords() const { return m_said->isEmpty() ? QString() : m_said->back().front().toString(); }
    void choose(const char* box, int value) {
        auto* combo = find<QComboBox>(*m_page, box);
        ASSERT_NE(combo, nullptr);
        combo->setCurrentIndex(combo->findData(value));
    }
    void chooseTopic(const QString& id) {
        auto* combo = find<QComboBox>(*m_page, "ownTopic");
        ASSERT_NE(combo, nullptr);
        combo->setCurrentIndex(combo->findData(id));
    }
    /// Writes a line into a new topic and keeps it.
    void addLine(const QString& words, const QString& topic) {
        m_page->goToStart();
        click(*m_page, "addLine");
        type(*m_page, "ownPrompt", words);
        chooseTopic(u"+"_s);
        type(*m_page, "ownNewTopic", topic);
        click(*m_page, "keepOwn");
    }
    void suggest(const QString& words) {
        m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
        click(*m_page, "editLine");
        type(*m_page, "ownPrompt", words);
        click(*m_page, "keepOwn");
    }
    void offerTheLine() {
        m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
        click(*m_page, "offerLine");
        ASSERT_TRUE(reads(*m_page, u"Exactly this is what"_s));
        click(*m_page, "offerLine");
        ASSERT_TRUE(waitFor([&] { return lastWords() == u"Offered. There is no rush."_s; }));
    }
    DocumentId onlyLine() const { return m_session->mine().ownItems.begin()->first; }
    QString sharedName(const char* begin) const {
        return QString::fromLatin1(begin) + m_session->shared().documents.front().id.hex();
    }

    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AnswersPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
};

TEST_F(OwnLinesPage, ALineIsWrittenChangedAndDeletedWithUndo) {
    addLine(u"  Reading \u202E aloud "_s, u"Evenings"_s);
    ASSERT_EQ(m_session->mine().ownItems.size(), 1u);
    EXPECT_EQ(m_session->mine().ownItems.begin()->second.prompt, u"Reading aloud"_s) << "one plain line";
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s)) << "its topic opens";
    EXPECT_TRUE(reads(*m_page, u"Only you"_s));
    EXPECT_TRUE(m_session->mine().drafts.empty());

    click(*m_page, "editLine");
    EXPECT_EQ(typed(*m_page, "ownPrompt"), u"Reading aloud"_s);
    type(*m_page, "ownPrompt", u"Reading in turn"_s);
    click(*m_page, "keepOwn");
    EXPECT_TRUE(reads(*m_page, u"Reading in turn"_s));
    EXPECT_FALSE(reads(*m_page, u"Reading aloud"_s)) << "the card follows its words";
    undoLast();
    EXPECT_EQ(m_session->mine().ownItems.begin()->second.prompt, u"Reading aloud"_s);
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s));

    click(*m_page, "deleteLine");
    EXPECT_TRUE(m_session->mine().ownItems.empty());
    undoLast();
    EXPECT_EQ(m_session->mine().ownItems.size(), 1u);
    m_page->goToStart();
    EXPECT_TRUE(reads(*m_page, u"Evenings"_s)) << "a card like any topic";
}

TEST_F(OwnLinesPage, WhatIsTypedIsKeptAsADraftAndComesBackAfterLocking) {
    click(*m_page, "addLine");
    type(*m_page, "ownPrompt", u"Half a thou"_s);
    ASSERT_TRUE(finished(m_session->save()));
    enter(Couple::robin());
    click(*m_page, "addLine");
    EXPECT_EQ(typed(*m_page, "ownPrompt"), u"Half a thou"_s);
    click(*m_page, "deleteOwnDraft");
    EXPECT_TRUE(m_session->mine().drafts.empty());
    undoLast();
    EXPECT_EQ(m_session->mine().drafts.size(), 1u);
}

TEST_F(OwnLinesPage, BadWordsAreSaidCalmlyWhileTyping) {
    click(*m_page, "addLine");
    const auto* keep = find<QAbstractButton>(*m_page, "keepOwn");
    EXPECT_FALSE(keep->isEnabled());
    EXPECT_TRUE(reads(*m_page, u"It needs a few words first."_s));
    type(*m_page, "ownPrompt", QString(61, u'x'));
    EXPECT_TRUE(reads(*m_page, u"There is room for 60 characters."_s));
    EXPECT_FALSE(keep->isEnabled());
    type(*m_page, "ownPrompt", QString(60, u'x'));
    EXPECT_FALSE(reads(*m_page, u"There is room for"_s));
    EXPECT_TRUE(keep->isEnabled());
    auto* explanation = find<QPlainTextEdit>(*m_page, "ownExplanation");
    explanation->setPlainText(QString(201, u'y'));
    EXPECT_FALSE(keep->isEnabled());
    explanation->clear();

    const Item& hug = *shippedCatalogue().item(*ItemId::from(ByteView("touch.long_hug")));
    type(*m_page, "ownPrompt", hug.prompt.toUpper());
    EXPECT_FALSE(keep->isEnabled()) << "the list has it";
    click(*m_page, "showSame");
    EXPECT_TRUE(reads(*m_page, hug.prompt));
    EXPECT_NE(find<QWidget>(*m_page, "item.touch.long_hug"), nullptr);
}

TEST_F(OwnLinesPage, PartsThatAreNotOpenAreNotOffered) {
    click(*m_page, "addLine");
    chooseTopic(u"touch"_s);
    EXPECT_EQ(find<QComboBox>(*m_page, "ownTier")->count(), 1);
    chooseTopic(u"+"_s);
    EXPECT_EQ(find<QComboBox>(*m_page, "ownTier")->count(), 3);
    EXPECT_LT(find<QComboBox>(*m_page, "ownTopic")->findData(u"pow"_s), 0) << "a topic that is off";
    type(*m_page, "ownPrompt", u"A quiet hour"_s);
    type(*m_page, "ownNewTopic", u"Evenings"_s);
    choose("ownTier", static_cast<int>(Tier::Intense));
    click(*m_page, "keepOwn");
    EXPECT_TRUE(reads(*m_page, u"A quiet hour"_s)) << "its writer sees it at once";
}

TEST_F(OwnLinesPage, TopicsAreMadeRenamedAndDeletedWithUndo) {
    click(*m_page, "makeTopic");
    type(*m_page, "topicTitle", u"touch AND comfort"_s);
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "keepTopic")->isEnabled()) << "taken by a shipped one";
    type(*m_page, "topicTitle", u"Outside"_s);
    click(*m_page, "keepTopic");
    click(*m_page, "addLineHere");
    type(*m_page, "ownPrompt", u"A walk"_s);
    click(*m_page, "keepOwn");
    click(*m_page, "renameTopic");
    type(*m_page, "topicTitle", u"In the open"_s);
    click(*m_page, "keepTopic");
    EXPECT_EQ(m_session->mine().ownSections, std::vector{u"In the open"_s});
    EXPECT_EQ(m_session->mine().ownItems.begin()->second.ownSection, u"In the open"_s);
    undoLast();
    EXPECT_EQ(m_session->mine().ownSections, std::vector{u"Outside"_s});
    m_page->goTo(u"topic:"_s + ownSectionId(u"Outside"_s).text());
    click(*m_page, "deleteTopic");
    EXPECT_EQ(m_session->mine().ownSections, std::vector{u"Other"_s});
    EXPECT_EQ(m_session->mine().ownItems.begin()->second.ownSection, u"Other"_s) << "its lines are kept";
    undoLast();
    EXPECT_EQ(m_session->mine().ownItems.begin()->second.ownSection, u"Outside"_s);
}

TEST_F(OwnLinesPage, OfferedAcceptedAndTakenBack) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    EXPECT_TRUE(reads(*m_page, u"Offered. There is no rush."_s)) << "and nothing about the other person";
    m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
    EXPECT_EQ(find<QWidget>(*m_page, "deleteLine"), nullptr) << "first taken back";

    enter(Couple::sam());
    EXPECT_TRUE(reads(*m_page, u"A line for both lists"_s));
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s)) << "its exact words";
    click(*m_page, "acceptOffer");
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*m_page, "acceptOffer") == nullptr; }));
    EXPECT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
    showAt(*m_page, {970, 1700});
    picture(*m_page, u"own-lines-on-both-lists"_s);
    EXPECT_TRUE(reads(*m_page, u"Evenings"_s)) << "under the title of its writer";
    m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s));
    m_page->goToStart();
    click(*m_page, sharedName("takeBackLine.").toLatin1().constData());
    ASSERT_TRUE(waitFor([&] { return lastWords() == u"Taken back. No reason is needed."_s; }));
    EXPECT_FALSE(reads(*m_page, u"Reading aloud"_s));
    EXPECT_FALSE(reads(*m_page, u"Evenings"_s));
    enter(Couple::robin());
    m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
    EXPECT_TRUE(reads(*m_page, u"Only you"_s)) << "private again, with its words";
}

TEST_F(OwnLinesPage, OtherWordsForALineOfBothShowWhatIsDifferentAndWhoseItIs) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    enter(Couple::sam());
    EXPECT_EQ(find<ChangeLegend>(*m_page, "changeLegend"), nullptr) << "there were no others";
    click(*m_page, "acceptOffer");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
    enter(Couple::robin());
    suggest(u"Reading aloud in the garden"_s);
    EXPECT_TRUE(reads(*m_page, u"Until these words are accepted, the line is on neither list."_s))
        << "they are meant to be offered, and looked at first";
    EXPECT_TRUE(reads(*m_page, u"Reading aloud in the garden"_s));
    click(*m_page, "offerLine");
    ASSERT_TRUE(waitFor([&] { return lastWords() == u"Offered. There is no rush."_s; }));
    enter(Couple::sam());
    EXPECT_TRUE(reads(*m_page, u"suggests other words. The difference is marked."_s));
    EXPECT_TRUE(reads(*m_page, u"While these words wait, the line is not on both lists."_s));
    const auto changes = find<QWidget>(*m_page, "offeredWords")->findChildren<DiffText*>();
    ASSERT_EQ(changes.size(), 1) << "the topic and the part are the same";
    const auto isNew = [](const DiffPiece& piece) {
        return piece.kind == PieceKind::Added && piece.text.contains(u"in the garden"_s);
    };
    EXPECT_TRUE(std::ranges::any_of(changes.front()->pieces(), isNew));
    picture(*m_page, u"own-lines-other-words"_s);
    click(*m_page, "acceptOffer");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
}

TEST_F(OwnLinesPage, OtherWordsThatAreUndoneCannotBeOfferedFromWhereTheyWereLookedAt) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    enter(Couple::sam());
    click(*m_page, "acceptOffer");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
    enter(Couple::robin());
    suggest(u"Reading aloud in the garden"_s);
    EXPECT_TRUE(reads(*m_page, u"Exactly this is what"_s));
    undoLast();
    EXPECT_FALSE(reads(*m_page, u"Exactly this is what"_s));
    EXPECT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
}

TEST_F(OwnLinesPage, ALineThatWasOfferedIsTakenBackAndNotMadeUnwritten) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    const auto undo = m_said->back()[1].value<WayBack>();
    ASSERT_TRUE(undo) << qPrintable(lastWords());
    offerTheLine();
    EXPECT_FALSE(undo()) << "the other one has it by now";
    EXPECT_EQ(m_session->mine().ownItems.size(), 1u);
    ASSERT_TRUE(finished(m_session->withdraw(onlyLine())));
    EXPECT_TRUE(undo());
    EXPECT_TRUE(m_session->mine().ownItems.empty());
}

TEST_F(OwnLinesPage, AfterOfferingALineOneIsWhereOneWas) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    const QString topic = u"topic:"_s + ownSectionId(u"Evenings"_s).text();
    m_page->goTo(topic);
    click(*m_page, "offerLine");
    ASSERT_NE(m_page->place(), topic);
    click(*m_page, "notYet");
    EXPECT_EQ(m_page->place(), topic);
    offerTheLine();
    EXPECT_EQ(m_page->place(), topic);
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s));

    m_page->goToStart();
    addLine(u"Reading in turn"_s, u"Sundays"_s);
    m_page->goToStart();
    type(*m_page, "search", u"in turn"_s);
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "offerLine") != nullptr; }));
    click(*m_page, "offerLine");
    click(*m_page, "notYet");
    EXPECT_EQ(typed(*m_page, "search"), u"in turn"_s) << "what was found is still there";
}

TEST_F(OwnLinesPage, AnOfferCanBeLeftOrHiddenAndNobodyIsTold) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    enter(Couple::sam());
    const SharedState before = m_session->shared();
    click(*m_page, "leaveOffer");
    EXPECT_EQ(find<QWidget>(*m_page, "acceptOffer"), nullptr);
    for (const HomeCard& card : everyHomeCard(*m_session))
        EXPECT_FALSE(card.line.contains(u"both lists"_s)) << "left is left";
    click(*m_page, sharedName("look.").toLatin1().constData());
    EXPECT_NE(find<QWidget>(*m_page, "acceptOffer"), nullptr);
    click(*m_page, "hideOffer");
    EXPECT_EQ(find<QWidget>(*m_page, "acceptOffer"), nullptr);
    EXPECT_FALSE(reads(*m_page, u"A line for both lists"_s));
    undoLast();
    EXPECT_NE(find<QWidget>(*m_page, "acceptOffer"), nullptr);
    ASSERT_TRUE(finished(m_session->save()));
    EXPECT_EQ(m_session->shared(), before) << "nothing was said to the other person";
}

TEST_F(OwnLinesPage, WordsOfAPartThatIsOffComeOnlyWhenAskedFor) {
    click(*m_page, "addLine");
    type(*m_page, "ownPrompt", u"A rope around the wrist"_s);
    chooseTopic(u"+"_s);
    type(*m_page, "ownNewTopic", u"Evenings"_s);
    choose("ownTier", static_cast<int>(Tier::Intense));
    click(*m_page, "keepOwn");
    offerTheLine();
    enter(Couple::sam());
    EXPECT_TRUE(reads(*m_page, u"A line for both lists"_s));
    EXPECT_FALSE(reads(*m_page, u"rope"_s));
    EXPECT_EQ(find<QWidget>(*m_page, "acceptOffer"), nullptr) << "nothing is accepted unread";
    for (const HomeCard& card : everyHomeCard(*m_session))
        EXPECT_FALSE(card.line.contains(u"rope"_s));
    click(*m_page, "showWords");
    EXPECT_TRUE(reads(*m_page, u"A rope around the wrist"_s));
    click(*m_page, "acceptOffer");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"On both lists"_s); }));
    m_page->goTo(u"topic:"_s + ownSectionId(u"Evenings"_s).text());
    EXPECT_TRUE(reads(*m_page, u"A rope around the wrist"_s));
}

TEST_F(OwnLinesPage, PausedNothingIsOfferedOrSeen) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    enter(Couple::sam());
    ASSERT_TRUE(finished(m_session->pause()));
    EXPECT_FALSE(reads(*m_page, u"A line for both lists"_s));
    addLine(u"Cooking together on Sundays"_s, u"Kitchen"_s);
    m_page->goTo(u"own:offer:"_s + onlyLine().hex());
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "offerLine")->isEnabled());
    EXPECT_TRUE(reads(*m_page, u"when both of you have continued"_s));
}

TEST_F(OwnLinesPage, TheLookOverFollowsALineOfBoth) {
    addLine(u"Reading aloud"_s, u"Evenings"_s);
    offerTheLine();
    m_page->goTo(u"look-over"_s); // made before the line is on both lists
    enter(Couple::sam());
    m_page->goTo(u"look-over"_s);
    const SignedDocument offered = m_session->shared().documents.front();
    ASSERT_TRUE(finished(m_session->agree(offered.id, offered.current.id)));
    m_session->answer(acceptedItemId(offered.current.id), ItemAnswer{.sides = {{RoleSide::Both, Answer::Open}}});
    m_page->goTo(u"look-over"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(reads(*m_page, u"Reading aloud"_s)) << "everything that goes out is looked over first";
}

// ---- lists of other programs -------------------------------------------------------------------

class BroughtListPage : public OwnLinesPage {
protected:
    QString file(const Bytes& octets, const QString& name = u"list.csv"_s) {
        const QString path = m_folder.filePath(name);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(octets);
        return path;
    }
    void readFile(const Bytes& octets) {
        m_page->goToStart();
        click(*m_page, "bringList");
        m_page->findChild<OwnImport*>()->read(file(octets));
        ASSERT_TRUE(waitFor([&] { return !reads(*m_page, u"One moment."_s); }));
    }
    static const Item& hug() { return *shippedCatalogue().item(*ItemId::from(ByteView("touch.long_hug"))); }
    const ItemAnswer& hugAnswer() const { return m_session->mine().answers.of(hug().id); }

    QTemporaryDir m_folder;
};

TEST_F(BroughtListPage, ShowsWhatItFoundAndBringsItInWithOneUndo) {
    readFile("Item,Category,Answer\n" + hug().prompt.toUtf8() + ",Touch,Love\nA canoe trip,Outside,No\nKites,,5\n");
    EXPECT_EQ(find<QPlainTextEdit>(*m_page, "importFound")->toPlainText(), hug().prompt);
    EXPECT_EQ(find<QPlainTextEdit>(*m_page, "importNew")->toPlainText(), u"A canoe trip\nKites"_s);
    const auto meaning = [&](const char* word) { return find<QComboBox>(*m_page, word)->currentText(); };
    EXPECT_EQ(meaning("meaning.love"), u"Maybe"_s) << "never a yes by itself";
    EXPECT_EQ(meaning("meaning.no"), u"No"_s);
    EXPECT_EQ(meaning("meaning.5"), u"No answer"_s);
    const PrivateState before = m_session->mine();
    click(*m_page, "bringIn");
    EXPECT_EQ(hugAnswer().at(RoleSide::Both), Answer::Conditional);
    EXPECT_TRUE(hugAnswer().imported.contains(RoleSide::Both));
    EXPECT_EQ(m_session->mine().ownItems.size(), 2u);
    EXPECT_EQ(m_session->mine().ownSections, (std::vector{u"Outside"_s, u"Other"_s}));
    undoLast();
    EXPECT_EQ(m_session->mine(), before);
}

TEST_F(BroughtListPage, AnswersAreConfirmedOneByOneOrByTopicAndByAnswering) {
    const Item& sofa = *shippedCatalogue().item(*ItemId::from(ByteView("touch.cuddle_sofa")));
    readFile("Item,Answer\n" + hug().prompt.toUtf8() + ",yes\n" + sofa.prompt.toUtf8() + ",yes\n");
    choose("meaning.yes", static_cast<int>(Answer::Open));
    click(*m_page, "bringIn");
    m_page->goTo(u"topic:touch"_s);
    QWidget* card = find<QWidget>(*m_page, "item.touch.long_hug");
    ASSERT_NE(card, nullptr);
    click(*card, "confirm");
    EXPECT_TRUE(hugAnswer().imported.empty());
    EXPECT_EQ(hugAnswer().at(RoleSide::Both), Answer::Open);
    EXPECT_EQ(find<QWidget>(*card, "confirm"), nullptr);
    undoLast();
    EXPECT_FALSE(hugAnswer().imported.empty());
    click(*m_page, "confirmAll");
    EXPECT_TRUE(hugAnswer().imported.empty());
    EXPECT_TRUE(m_session->mine().answers.of(sofa.id).imported.empty());
    EXPECT_EQ(find<QWidget>(*m_page, "confirmAll"), nullptr);
}

TEST_F(BroughtListPage, TheLongestListStaysQuick) {
    Bytes octets = "Item,Category,Answer\n";
    for (int i = 0; i < 4000; ++i)
        octets += "A line of mine number " + QByteArray::number(i) + ",Topic " + QByteArray::number(i % 40) + ",no\n";
    readFile(octets);
    OwnTime time;
    click(*m_page, "bringIn");
    const double bringing = time.restart();
    EXPECT_EQ(m_session->mine().ownItems.size(), 4000u);
    m_session->answer(hug().id, ItemAnswer{.sides = {{RoleSide::Both, Answer::Open}}});
    const double answering = time.restart();
    undoLast();
    const double undoing = time.milliseconds();
    EXPECT_TRUE(m_session->mine().ownItems.empty());
    const double slower = slowness();
    EXPECT_LT(bringing / slower, 3000) << "a person waits once";
    EXPECT_LT(answering / slower, 300) << "every answer pays for what was brought";
    EXPECT_LT(undoing / slower, 3000);
}

TEST_F(BroughtListPage, AFileThatCannotBeReadIsOneSentenceAndChangesNothing) {
    const PrivateState before = m_session->mine();
    const std::vector<std::pair<Bytes, QString>> cases{
        {"", u"There are no lines in this file."_s},
        {Bytes("\x7f"
               "ELF\0\0\0",
               7),
         u"Bothy cannot read a list in this file."_s},
        {"[{\"item\": \"cut", u"Bothy cannot read a list in this file."_s},
        {Bytes(3 * 1024 * 1024, 'x'), u"This list is longer than Bothy reads."_s}};
    for (const auto& [octets, words] : cases) {
        readFile(octets);
        EXPECT_TRUE(reads(*m_page, words)) << qPrintable(words);
        EXPECT_FALSE(find<QAbstractButton>(*m_page, "bringIn")->isEnabled());
    }
    m_page->findChild<OwnImport*>()->read(m_folder.filePath(u"nowhere.csv"_s));
    EXPECT_TRUE(waitFor([&] { return reads(*m_page, u"This file could not be opened."_s); }));
    EXPECT_EQ(m_session->mine(), before);
}

} // namespace
} // namespace bothy
