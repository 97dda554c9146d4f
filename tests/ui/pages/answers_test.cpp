// My list: topics, answers by click and by key, undo, search, notes, and looking the list over.

#include "core/session/session.h"
#include "tests/support/couple.h"
#include "tests/support/own_time.h"
#include "tests/ui/pages/hands.h"
#include "ui/answers/answer_filter.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/item_card.h"
#include "ui/answers/item_list.h"
#include "ui/answers/topics.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/answer_chip.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/tag.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

ItemId itemId(const char* text) {
    return *ItemId::from(ByteView(text));
}
SectionId sectionId(const char* text) {
    return *SectionId::from(ByteView(text));
}

/// What the page shows as going out, as the rows of an offer.
std::vector<std::pair<QString, int>> switchedOn(const QWidget& page) {
    std::vector<std::pair<QString, int>> rows;
    for (const auto* button : page.findChildren<SwitchButton*>()) {
        if (!button->isVisible() || !button->isChecked() || !button->objectName().startsWith(u"show."_s)) continue;
        const QString name = button->objectName().mid(5);
        rows.emplace_back(name.left(name.lastIndexOf(u'.')), name.mid(name.lastIndexOf(u'.') + 1).toInt());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<std::pair<QString, int>> outgoing(const Session& session) {
    std::vector<std::pair<QString, int>> rows;
    for (const OfferedRow& row : outgoingRows(session.mine().answers, session.outgoingRules()))
        rows.emplace_back(row.item.text(), static_cast<int>(row.side));
    std::sort(rows.begin(), rows.end());
    return rows;
}

class MyList : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        enter();
    }
    void enter() {
        Couple::open(*m_session, Couple::robin());
        m_page = std::make_unique<AnswersPage>(*m_session);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::said);
        m_wished = std::make_unique<QSignalSpy>(m_page.get(), &Page::pageRequested);
        showAt(*m_page, {970, 720});
    }
    void leaveAndComeBack() {
        m_page.reset();
        m_session->lock();
        enter();
    }

    const Item& item(const char* id) const { return *shippedCatalogue().item(itemId(id)); }
    const ItemAnswer& answer(const char* id) const { return m_session->mine().answers.of(itemId(id)); }
    ItemCard* card(const char* id) const { return find<ItemCard>(*m_page, ("item." + QByteArray(id)).constData()); }
    ChipRow* chips(const char* id, int row = 0) const { return card(id)->findChildren<ChipRow*>().value(row); }
    void clickChip(const char* id, int index, int row = 0) {
        QTest::mouseClick(chips(id, row)->chip(index), Qt::LeftButton);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void openTouch() {
        click(*m_page, "topic.touch");
        letListsFill();
    }
    /// Cards come in slices.
    void letListsFill() const {
        for (const ItemList* list : m_page->findChildren<ItemList*>())
            ASSERT_TRUE(waitFor([&] { return !list->isVisible() || list->isComplete(); }));
    }
    std::vector<QString> shownItems() const {
        letListsFill();
        std::vector<QString> ids;
        for (const ItemCard* each : m_page->findChildren<ItemCard*>())
            if (each->isVisible()) ids.push_back(each->item().id.text());
        return ids;
    }
    /// Rows come into view with the next turn of the window.
    void lookOver() {
        m_page->goTo(u"look-over"_s);
        QCoreApplication::processEvents();
    }
    /// Takes the last act back by its own Undo, as the toast and Ctrl+Z do.
    void undoLast() {
        ASSERT_FALSE(m_said->isEmpty());
        const auto undo = m_said->back()[1].value<WayBack>();
        ASSERT_TRUE(undo) << qPrintable(lastWords()) << " has no way back";
        undo();
    }
    QString lastWords() const { return m_said->isEmpty() ? QString() : m_said->back().front().toString(); }
    /// One comparison with Sam, who opens the same window; Robin is back on the page afterwards.
    void compareOnce() {
        sayYesToMany(*m_session);
        ASSERT_TRUE(finished(m_session->setAside(false)));
        ASSERT_TRUE(finished(m_session->lookTogether()));
        m_page.reset();
        Couple::open(*m_session, Couple::sam());
        sayYesToMany(*m_session);
        setAsideAndCompare(*m_session);
        m_session->lock();
        enter();
        ASSERT_TRUE(waitFor([&] { return m_session->shared().lastRound && !m_session->mine().setAside; }));
    }
    void setAsideTwelve() {
        sayYesToMany(*m_session);
        lookOver();
        click(*m_page, "setAside");
        ASSERT_TRUE(waitFor([&] { return m_wished->size() == 1; }));
    }

    Look m_look{ThemeName::Light};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AnswersPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<QSignalSpy> m_wished;
};

// ---- topics ------------------------------------------------------------------------------------

TEST_F(MyList, ShowsACardForEachTopicThatIsOnAndAChipForTheOthers) {
    for (const Section& section : shippedCatalogue().sections()) {
        const bool on = section.defaultTier == Tier::Everyday;
        const QByteArray id = section.id.bytes();
        EXPECT_EQ(find<ClickableCard>(*m_page, ("topic." + id).constData()) != nullptr, on) << id.constData();
        EXPECT_EQ(find<Tag>(*m_page, ("switchOn." + id).constData()) != nullptr, !on) << id.constData();
    }
    picture(*m_page, u"04-topics"_s);
}

TEST_F(MyList, AChipSwitchesATopicOnForMeAlone) {
    click(*m_page, "switchOn.kiss");
    EXPECT_TRUE(m_session->mine().answers.isOn(*shippedCatalogue().section(sectionId("kiss"))));
    ASSERT_NE(find<ClickableCard>(*m_page, "topic.kiss"), nullptr);
    EXPECT_EQ(find<Tag>(*m_page, "switchOn.kiss"), nullptr);
    leaveAndComeBack();
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.kiss"), nullptr);
}

TEST_F(MyList, AnIntimateTopicShowsItsNoteFirstAndOnlyOnce) {
    click(*m_page, "switchOn.kiss");
    click(*m_page, "topic.kiss");
    EXPECT_TRUE(reads(*m_page, shippedCatalogue().section(sectionId("kiss"))->contentNote));
    EXPECT_TRUE(reads(*m_page, u"You can leave it at any time. Nobody else sees that you opened it."_s));
    for (const Section& each : shippedCatalogue().sections())
        EXPECT_FALSE(each.contentNote.contains(u"at any time"_s)) << "said twice: " << each.id.bytes().constData();
    EXPECT_TRUE(shownItems().empty());
    picture(*m_page, u"04-note"_s);
    click(*m_page, "notNow");
    EXPECT_FALSE(m_session->mine().answers.isNoteRead(sectionId("kiss")));

    click(*m_page, "topic.kiss");
    click(*m_page, "openTopic");
    EXPECT_EQ(shownItems().size(), shippedCatalogue().itemsOf(sectionId("kiss")).size());
    m_page->goToStart();
    click(*m_page, "topic.kiss");
    EXPECT_FALSE(shownItems().empty());
}

TEST_F(MyList, WhatLiesBehindAnUnreadNoteIsNotFoundBySearching) {
    click(*m_page, "switchOn.kiss");
    const Topics topics(*m_session);
    for (const Item* found : topics.search(u"e"_s))
        EXPECT_TRUE(found->section != sectionId("kiss") || found->tier == Tier::Everyday);
    m_session->edit([](PrivateState& mine) { mine.answers.readNote(sectionId("kiss")); });
    const auto found = topics.search(u"e"_s);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const Item* each) {
        return each->section == sectionId("kiss") && each->tier != Tier::Everyday;
    }));
}

TEST_F(MyList, PartsOfATopicAreSetInWhereReadingBegins) {
    click(*m_page, "allTopics");
    const auto insetOf = [&](const QString& words) {
        for (const auto* label : m_page->findChildren<TextLabel*>())
            if (label->isVisible() && label->text() == words) {
                const int left = label->mapTo(m_page.get(), QPoint()).x();
                return m_page->layoutDirection() == Qt::LeftToRight ? left : m_page->width() - left - label->width();
            }
        return -1;
    };
    const int topic = insetOf(u"Communication"_s);
    const int part = insetOf(u"Intimate"_s);
    EXPECT_GT(part, topic);
    const Look mirrored(ThemeName::Light, 1.0, Qt::RightToLeft);
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    EXPECT_NEAR(insetOf(u"Communication"_s), topic, 1);
    EXPECT_NEAR(insetOf(u"Intimate"_s), part, 1);
}

TEST_F(MyList, AllTopicsHasASwitchForEachTopicAndForItsIntimatePart) {
    click(*m_page, "allTopics");
    EXPECT_FALSE(reads(*m_page, u"Left out"_s)) << "one pair of words for all switches";
    picture(*m_page, u"04-all-topics"_s);
    click(*m_page, "tier.talk.intimate");
    const Section& talk = *shippedCatalogue().section(sectionId("talk"));
    EXPECT_TRUE(m_session->mine().answers.isOpen(talk, Tier::Intimate));
    EXPECT_TRUE(m_session->mine().answers.isNoteRead(talk.id)) << "the note stands beside the switch";
    click(*m_page, "on.talk");
    EXPECT_FALSE(m_session->mine().answers.isOn(talk));
    EXPECT_EQ(find<SwitchButton>(*m_page, "tier.talk.intimate"), nullptr) << "a topic that is off has no parts";
    m_page->goToStart();
    EXPECT_EQ(find<ClickableCard>(*m_page, "topic.talk"), nullptr);
}

// ---- answering ---------------------------------------------------------------------------------

TEST_F(MyList, ClickingChipsAnswers) {
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    ASSERT_EQ(shownItems().size(), items.size());
    const Item& mutual = *std::find_if(items.begin(), items.end(), [](const Item& i) { return i.isMutual(); });
    const Item& paired = *std::find_if(items.begin(), items.end(), [](const Item& i) { return !i.isMutual(); });
    clickChip(mutual.id.bytes().constData(), 1);
    clickChip(paired.id.bytes().constData(), 0, 0);
    clickChip(paired.id.bytes().constData(), 2, 1);
    EXPECT_EQ(m_session->mine().answers.of(mutual.id).at(RoleSide::Both), Answer::Conditional);
    EXPECT_EQ(m_session->mine().answers.of(paired.id).at(RoleSide::First), Answer::Open);
    EXPECT_EQ(m_session->mine().answers.of(paired.id).at(RoleSide::Second), Answer::Closed);
    leaveAndComeBack();
    openTouch();
    EXPECT_EQ(chips(paired.id.bytes().constData(), 1)->chosen(), 2);
}

TEST_F(MyList, NumberKeysAnswerAndArrowsMove) {
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    const std::array meant{Answer::Open, Answer::Conditional, Answer::Closed, Answer::Paused};
    for (std::size_t i = 0; i < 4; ++i) {
        for ([[maybe_unused]] const RoleSide side : sidesOf(items[i]))
            press(keys[i]);
        for (const RoleSide side : sidesOf(items[i]))
            EXPECT_EQ(m_session->mine().answers.of(items[i].id).at(side), meant[i]) << items[i].id.bytes().constData();
    }
    press(Qt::Key_0);
    EXPECT_TRUE(m_session->mine().answers.of(items[4].id).skipped);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_1);
    EXPECT_EQ(m_session->mine().answers.of(items[3].id).at(sidesOf(items[3]).front()), Answer::Open);
    EXPECT_FALSE(m_session->mine().answers.of(items[4].id).at(sidesOf(items[4]).front()));
}

TEST_F(MyList, DigitsInANoteStayText) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    QTest::mouseClick(card(first.bytes().constData())->findChild<QPushButton*>(u"more"_s), Qt::LeftButton);
    auto* note = find<QPlainTextEdit>(*m_page, "note");
    ASSERT_NE(note, nullptr);
    note->setFocus();
    QTest::keyClicks(note, u"10 minutes"_s);
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"10 minutes"_s);
    EXPECT_TRUE(m_session->mine().answers.of(first).sides.empty());
}

TEST_F(MyList, UndoTakesTheLastChangesBackOneByOne) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    press(Qt::Key_1);
    const Day answered = m_session->mine().answers.of(first).changed;
    m_couple.clock().advance(std::chrono::hours(24 * 40));
    press(Qt::Key_Up);
    press(Qt::Key_0);
    undoLast();
    EXPECT_FALSE(m_session->mine().answers.of(first).skipped);
    EXPECT_EQ(m_session->mine().answers.of(first).changed, answered) << "an old yes does not become new";
    m_said->removeLast();
    undoLast();
    EXPECT_TRUE(m_session->mine().answers.of(first).isEmpty());
}

TEST_F(MyList, ClearOffersUndoAndKeepsTheNote) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    ItemAnswer before;
    before.sides = {{sidesOf(*shippedCatalogue().item(first)).front(), Answer::Open}};
    before.note = u"Mine"_s;
    m_session->answer(first, before);
    m_page->goToStart();
    openTouch();
    QTest::mouseClick(card(first.bytes().constData())->findChild<QPushButton*>(u"skipOrClear"_s), Qt::LeftButton);
    EXPECT_TRUE(m_session->mine().answers.of(first).sides.empty());
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"Mine"_s);
    ASSERT_EQ(m_said->size(), 1);
    undoLast();
    EXPECT_FALSE(m_session->mine().answers.of(first).sides.empty());
}

TEST_F(MyList, ASkippedItemLooksFinishedToItsOwnerOnly) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    press(Qt::Key_0);
    EXPECT_TRUE(reads(*card(first.bytes().constData()), u"Skipped"_s));
    auto* filter = find<QComboBox>(*m_page, "filter");
    filter->setCurrentIndex(1);
    EXPECT_EQ(card(first.bytes().constData()), nullptr) << "skipped is not among the items without an answer";
}

TEST_F(MyList, ConditionsAreTagsThatCanBeTakenAway) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    ItemCard* held = card(first.bytes().constData());
    QTest::mouseClick(held->findChild<QPushButton*>(u"more"_s), Qt::LeftButton);
    auto* menu = held->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    const auto& suggested = shippedCatalogue().item(first)->suggestedConditions;
    ASSERT_FALSE(suggested.empty());
    EXPECT_EQ(menu->actions().front()->objectName(), u"add."_s + suggested.front().text()) << "suggested ones first";
    menu->actions().front()->trigger();
    EXPECT_EQ(m_session->mine().answers.of(first).conditions, std::vector{suggested.front()});
    click(*held, ("condition." + suggested.front().bytes()).constData());
    EXPECT_TRUE(m_session->mine().answers.of(first).conditions.empty());
    click(*held, "keepPrivate");
    EXPECT_TRUE(m_session->mine().answers.of(first).keepPrivate);
}

TEST_F(MyList, AConditionInOwnWordsIsThereOnceItHasWords) {
    openTouch();
    ItemCard* held = card("touch.firm");
    click(*held, "more");
    auto* menu = held->findChild<QMenu*>();
    auto* note = find<QPlainTextEdit>(*held, "note");
    const auto choose = [&] {
        Q_EMIT menu->aboutToShow();
        for (QAction* each : menu->actions())
            if (each->objectName() == u"add.free_text"_s) return each->trigger();
        FAIL();
    };
    const auto conditions = [&] { return m_session->mine().answers.of(itemId("touch.firm")).conditions; };
    choose();
    EXPECT_TRUE(conditions().empty()) << "it would say nothing";
    EXPECT_TRUE(reads(*held, u"Write your condition here. Only you see these words."_s));
    EXPECT_TRUE(note->hasFocus());
    find<QAbstractButton>(*held, "keepPrivate")->setFocus();
    EXPECT_FALSE(reads(*held, u"Write your condition here."_s));
    note->setFocus();
    QTest::keyClicks(note, u" "_s);
    EXPECT_TRUE(conditions().empty()) << "it was left";
    choose();
    QTest::keyClicks(note, u"Only slowly"_s);
    EXPECT_EQ(conditions(), std::vector{*ConditionId::from(ByteView("free_text"))});
    EXPECT_FALSE(reads(*held, u"Write your condition here."_s));
    EXPECT_EQ(m_session->mine().answers.of(itemId("touch.firm")).note, u" Only slowly"_s);
    note->clear();
    EXPECT_EQ(conditions().size(), 1u) << "nothing loosens by itself";
    EXPECT_TRUE(reads(*held, u"Write your condition here."_s));
}

TEST_F(MyList, WhatBelongsToAnItemBeginsOnOneLine) {
    openTouch();
    ItemCard* held = card("touch.firm");
    click(*held, "more");
    QCoreApplication::processEvents();
    const auto leftOf = [&](const char* name) {
        const auto* widget = find<QWidget>(*held, name);
        return widget ? widget->mapTo(held, QPoint()).x() : -1;
    };
    EXPECT_EQ(leftOf("addCondition"), leftOf("note"));
    EXPECT_EQ(flushSideOf(find<QAbstractButton>(*held, "addCondition")), FlushSide::Leading);
}

TEST_F(MyList, ANoteIsKeptAndHasALimit) {
    openTouch();
    const auto first = shippedCatalogue().itemsOf(sectionId("touch")).front().id;
    QTest::mouseClick(card(first.bytes().constData())->findChild<QPushButton*>(u"more"_s), Qt::LeftButton);
    find<QPlainTextEdit>(*m_page, "note")->setPlainText(u"Helps after a long day."_s);
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"Helps after a long day."_s);
    m_page.reset();
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"Helps after a long day."_s);
    leaveAndComeBack();
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"Helps after a long day."_s);
    openTouch();
    QTest::mouseClick(card(first.bytes().constData())->findChild<QPushButton*>(u"more"_s), Qt::LeftButton);
    auto* note = find<QPlainTextEdit>(*m_page, "note");
    EXPECT_EQ(note->toPlainText(), u"Helps after a long day."_s);
    QTextCursor caret = note->textCursor();
    caret.setPosition(5);
    note->setTextCursor(caret);
    QGuiApplication::clipboard()->setText(QString(2500, u'x'));
    note->paste();
    EXPECT_EQ(note->toPlainText(), u"Helps"_s + QString(1977, u'x') + u" after a long day."_s)
        << "the end of the text stays";
    EXPECT_EQ(note->textCursor().position(), 1982);
    EXPECT_EQ(m_session->mine().answers.of(first).note, note->toPlainText());
    EXPECT_TRUE(reads(*m_page, u"There is no room for more."_s));
    note->undo();
    EXPECT_EQ(m_session->mine().answers.of(first).note, u"Helps after a long day."_s);
}

TEST_F(MyList, OneCardIsOpenAtATime) {
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    const auto more = [&](std::size_t i) {
        return card(items[i].id.bytes().constData())->findChild<QPushButton*>(u"more"_s);
    };
    QTest::mouseClick(more(0), Qt::LeftButton);
    QTest::mouseClick(more(1), Qt::LeftButton);
    EXPECT_FALSE(card(items[0].id.bytes().constData())->isOpen());
    EXPECT_TRUE(card(items[1].id.bytes().constData())->isOpen());
}

TEST_F(MyList, AnItemUnderALimitKeepsItsPlaceAndItsAnswer) {
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    press(Qt::Key_1);
    Limit limit;
    limit.kind = u"hard"_s;
    limit.items = {items[0].id.text()};
    ASSERT_TRUE(finished(m_session->setLimit(Session::newDocumentId(), limit)));
    ItemCard* masked = card(items[0].id.bytes().constData());
    ASSERT_NE(masked, nullptr);
    EXPECT_TRUE(reads(*masked, u"It is left out for now."_s));
    const ChipRow* chips = masked->findChild<ChipRow*>();
    EXPECT_EQ(chips->chosen(), std::nullopt) << "a yes that does not count is at rest";
    EXPECT_EQ(m_session->mine().answers.of(items[0].id).at(sidesOf(items[0]).front()), Answer::Open) << "it is kept";
    EXPECT_TRUE(reads(*masked, u"Your answer is kept: Yes, I am open to this"_s));
    EXPECT_FALSE(chips->chip(0)->isEnabled());
    EXPECT_FALSE(chips->chip(1)->isEnabled());
    picture(*m_page, u"05-under-a-limit"_s);
    press(Qt::Key_Up);
    press(Qt::Key_2);
    EXPECT_EQ(m_session->mine().answers.of(items[0].id).at(sidesOf(items[0]).front()), Answer::Open)
        << "nothing opens under a limit, by key neither";
    QTest::mouseClick(chips->chip(2), Qt::LeftButton);
    EXPECT_EQ(m_session->mine().answers.of(items[0].id).at(sidesOf(items[0]).front()), Answer::Closed)
        << "a no is always possible";
    QTest::mouseClick(masked->findChild<QPushButton*>(u"skipOrClear"_s), Qt::LeftButton);
    EXPECT_TRUE(m_session->mine().answers.of(items[0].id).sides.empty());
    undoLast();
    EXPECT_EQ(chips->chosen(), 2) << "a no is drawn as chosen, limit or not";
}

TEST_F(MyList, MyOwnLimitIsOneClickAwayAndTheirsStaysUnnamed) {
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    const auto limitOn = [&](const Item& covered, const QString& words) {
        return Limit{.kind = u"hard"_s, .words = words, .items = {covered.id.text()}};
    };
    const DocumentId mine = Session::newDocumentId();
    m_session->edit([&](PrivateState& own) { own.ownLimits[mine] = limitOn(items[0], u"Not this month."_s); });
    const auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    ASSERT_TRUE(finished(sam->setLimit(Session::newDocumentId(), limitOn(items[1], u"Not this, please."_s))));
    ASSERT_TRUE(waitFor([&] { return m_session->isClosed(items[1].id); }));
    openTouch();
    const ItemCard* theirs = card(items[1].id.bytes().constData());
    EXPECT_EQ(find<QPushButton>(*theirs, "ownLimit"), nullptr);
    EXPECT_TRUE(reads(*theirs, u"Under a limit. It is left out for now."_s));
    const ItemCard* own = card(items[0].id.bytes().constData());
    EXPECT_TRUE(reads(*own, u"Under your limit"_s));
    picture(*m_page, u"05-under-my-limit"_s);
    click(*own, "ownLimit");
    ASSERT_EQ(m_wished->size(), 1);
    EXPECT_EQ(m_wished->back()[0].toString(), u"boundaries"_s);
    EXPECT_EQ(m_wished->back()[1].toString(), u"limit:"_s + mine.hex());
}

TEST_F(MyList, TheKeysReachTheNoOfACoveredItem) {
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    m_session->edit([&](PrivateState& own) {
        own.ownLimits[Session::newDocumentId()] = Limit{.kind = u"hard"_s, .items = {items[1].id.text()}};
    });
    openTouch();
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), chips(items[1].id.bytes().constData())->chip(2));
    press(Qt::Key_3);
    EXPECT_EQ(m_session->mine().answers.of(items[1].id).at(RoleSide::Both), Answer::Closed);
}

// ---- undo --------------------------------------------------------------------------------------

/// Acts as a person does them, one click after the other.
class MyListUndo : public MyList {
public:
    /// Without the time of the last writing.
    PrivateState mine() const {
        PrivateState state = m_session->mine();
        state.floor = 0, state.floorDay = {};
        return state;
    }
    ItemCard* openCard() {
        openTouch();
        ItemCard* held = card("touch.firm");
        if (!held->isOpen()) click(*held, "more");
        return held;
    }
    void addCondition() {
        auto* menu = openCard()->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
    }
    void typeNote(const QString& words) {
        auto* note = find<QPlainTextEdit>(*openCard(), "note");
        note->setFocus();
        QTest::keyClicks(note, words);
        find<QAbstractButton>(*m_page, "keepPrivate")->setFocus();
    }
    void pick(const char* name) {
        for (auto* action : m_page->findChildren<QAction*>(QString::fromLatin1(name)))
            action->trigger();
    }
    /// A list with everything that an act could touch.
    void fill() {
        sayYesToMany(*m_session, 12);
        ItemAnswer answer;
        answer.sides = {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Conditional}};
        answer.conditions = {*ConditionId::from(ByteView("not_in_pain"))};
        answer.note = u"Slowly"_s;
        m_session->answer(itemId("touch.firm"), answer);
        m_session->edit([](PrivateState& mine) {
            mine.answers.openTier(sectionId("talk"), Tier::Intimate, true);
            mine.answers.hide(sectionId("sens"), true);
            mine.answers.hide(itemId("touch.head"), true);
        });
        m_couple.clock().advance(std::chrono::hours(24 * 3));
    }
    std::vector<std::pair<const char*, std::function<void()>>> acts() {
        return {
            {"answer", [this] { openTouch(), clickChip("touch.firm", 2, 0); }},
            {"skip", [this] { openTouch(), click(*card("touch.light"), "skipOrClear"); }},
            {"clear", [this] { openTouch(), click(*card("touch.firm"), "skipOrClear"); }},
            {"add a condition", [this] { addCondition(); }},
            {"take a condition away", [this] { click(*openCard(), "condition.not_in_pain"); }},
            {"note", [this] { typeNote(u"Only on calm days. "_s); }},
            {"keep to myself", [this] { click(*openCard(), "keepPrivate"); }},
            {"topic on by its chip", [this] { click(*m_page, "switchOn.kiss"); }},
            {"topic on", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "on.kiss"); }},
            {"topic off", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "on.touch"); }},
            {"part on", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "tier.word.intimate"); }},
            {"part off", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "tier.talk.intimate"); }},
            {"not now for the rest", [this] { openTouch(), pick("restNotNow"); }},
            {"clear a topic", [this] { openTouch(), pick("clearTopic"); }},
            {"clear the list", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "clearList"); }},
            {"don't show an item", [this] { click(*openCard(), "hideItem"); }},
            {"don't show a topic", [this] { m_page->goTo(u"all-topics"_s), click(*m_page, "hide.touch"); }},
            {"don't show this topic", [this] { openTouch(), pick("hideTopic"); }},
            {"bring a topic back", [this] { m_page->goTo(u"hidden-topics"_s), click(*m_page, "bringBack.sens"); }},
            {"bring an item back",
             [this] { m_page->goTo(u"hidden-items:touch"_s), click(*m_page, "bringBack.touch.head"); }},
            {"hold back", [this] { lookOver(), click(*m_page, "show.touch.firm.1"); }},
            {"hold back all", [this] { lookOver(), click(*m_page, "holdBackAll"); }},
        };
    }
};

TEST_F(MyListUndo, EveryActIsTakenBackExactly) {
    fill();
    for (const auto& [name, act] : acts()) {
        SCOPED_TRACE(name);
        m_page->goToStart();
        const PrivateState before = mine();
        const auto rows = outgoing(*m_session);
        m_said->clear();
        act();
        ASSERT_NE(mine(), before) << "nothing was done";
        ASSERT_EQ(m_said->size(), 1) << "one act, one word";
        undoLast();
        EXPECT_EQ(mine(), before);
        EXPECT_EQ(outgoing(*m_session), rows);
    }
}

TEST_F(MyListUndo, AnActThatTookTheListBackSetsItAsideAgain) {
    fill();
    lookOver();
    click(*m_page, "setAside");
    ASSERT_TRUE(waitFor([&] { return m_wished->size() == 1; }));
    for (const auto& [name, act] : acts()) {
        SCOPED_TRACE(name);
        m_page->goToStart();
        const PrivateState before = mine();
        ASSERT_TRUE(before.setAside);
        m_said->clear();
        act();
        EXPECT_FALSE(m_session->mine().setAside);
        EXPECT_EQ(m_said->front()[0].toString(), u"Taken back. Nothing was shown."_s);
        while (!m_said->isEmpty()) {
            undoLast();
            m_said->removeLast();
        }
        EXPECT_EQ(mine(), before);
    }
}

TEST_F(MyListUndo, SettingAsideAndTakingItBackAreActsToo) {
    fill();
    lookOver();
    const PrivateState loose = mine();
    click(*m_page, "setAside");
    ASSERT_TRUE(waitFor([&] { return m_wished->size() == 1; }));
    EXPECT_EQ(lastWords(), u"Set aside for comparing."_s);
    const PrivateState aside = mine();
    lookOver();
    click(*m_page, "takeBackList");
    EXPECT_EQ(mine(), loose);
    undoLast();
    EXPECT_EQ(mine(), aside) << "with its day";
    m_said->removeLast();
    undoLast();
    EXPECT_EQ(mine(), loose);
}

TEST_F(MyListUndo, AListIsNotSetAsideAgainWithRowsNobodyLookedOver) {
    fill();
    lookOver();
    click(*m_page, "setAside");
    ASSERT_TRUE(waitFor([&] { return m_wished->size() == 1; }));
    lookOver();
    click(*m_page, "takeBackList");
    const auto takenBack = m_said->back()[1].value<WayBack>();
    m_page->goToStart();
    openTouch();
    clickChip("touch.light", 0, 0);
    takenBack();
    EXPECT_FALSE(m_session->mine().setAside);
    EXPECT_EQ(answer("touch.light").at(RoleSide::First), Answer::Open) << "what came later stays";
}

TEST_F(MyListUndo, AnOlderActIsTakenBackWithoutTheOnesSince) {
    openTouch();
    clickChip("touch.firm", 0, 0);
    const auto first = m_said->back()[1].value<WayBack>();
    clickChip("touch.firm", 1, 1);
    clickChip("touch.light", 0, 0);
    click(*card("touch.firm"), "more");
    click(*card("touch.firm"), "keepPrivate");
    first();
    EXPECT_EQ(answer("touch.light").at(RoleSide::First), Answer::Open);
    EXPECT_TRUE(answer("touch.firm").keepPrivate);
    EXPECT_EQ(answer("touch.firm").at(RoleSide::First), std::nullopt);
}

TEST_F(MyListUndo, TheDaysOfAnOlderActGoBackWithIt) {
    openTouch();
    clickChip("touch.firm", 0, 0);
    const ItemAnswer before = answer("touch.firm");
    m_couple.clock().advance(std::chrono::hours(48));
    clickChip("touch.firm", 1, 1);
    const auto undo = m_said->back()[1].value<WayBack>();
    ASSERT_NE(answer("touch.firm").since, before.since) << "the first side was answered on an earlier day";
    click(*card("touch.firm"), "more");
    click(*card("touch.firm"), "keepPrivate");
    undo();
    EXPECT_EQ(answer("touch.firm").since, before.since);
    EXPECT_EQ(answer("touch.firm").answeredOn(RoleSide::First), before.answeredOn(RoleSide::First));
}

TEST_F(MyListUndo, WhatIsSaidNamesNoItem) {
    fill();
    for (const auto& [name, act] : acts()) {
        m_page->goToStart();
        act();
        const QString words = lastWords();
        undoLast();
        for (const Item& each : shippedCatalogue().items())
            ASSERT_FALSE(words.contains(each.prompt)) << name;
        for (const Section& each : shippedCatalogue().sections())
            ASSERT_FALSE(words.contains(each.title)) << name;
    }
}

TEST_F(MyListUndo, AfterALockNothingComesBack) {
    openTouch();
    clickChip("touch.firm", 0, 0);
    const auto undo = m_said->back()[1].value<WayBack>();
    m_session->lock();
    undo();
    Couple::open(*m_session, Couple::robin());
    EXPECT_EQ(answer("touch.firm").at(RoleSide::First), Answer::Open);
}

// ---- finding -----------------------------------------------------------------------------------

TEST_F(MyList, SearchFindsWithoutAccentsAndCapitals) {
    type(*m_page, "search", u"LÓNG hugs"_s);
    ASSERT_EQ(shownItems().size(), 1u);
    EXPECT_EQ(shippedCatalogue().item(itemId(shownItems().front().toLatin1().constData()))->prompt, u"Long hugs"_s);
    type(*m_page, "search", u"zzzz"_s);
    EXPECT_TRUE(shownItems().empty());
    EXPECT_TRUE(reads(*m_page, u"Nothing found"_s));
    type(*m_page, "search", {});
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
}

TEST_F(MyList, TheFilterListsOnlyWhatFits) {
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    press(Qt::Key_1);
    auto* filter = find<QComboBox>(*m_page, "filter");
    filter->setCurrentIndex(2); // Yes
    EXPECT_EQ(shownItems(), std::vector{items[0].id.text()});
    filter->setCurrentIndex(4); // No
    EXPECT_TRUE(shownItems().empty());
    filter->setCurrentIndex(0);
    EXPECT_EQ(shownItems().size(), items.size());
}

TEST_F(MyList, ChangedIsWhatChangedAfterTheLastComparison) {
    compareOnce();
    openTouch();
    auto* filter = find<QComboBox>(*m_page, "filter");
    filter->setCurrentIndex(filter->findData(static_cast<int>(AnswerFilter::Changed)));
    EXPECT_TRUE(shownItems().empty()) << "what was compared is as it was then";
    m_couple.clock().advance(std::chrono::hours(24 * 60));
    m_session->answer(itemId("touch.firm"),
                      ItemAnswer{.sides = {{RoleSide::First, Answer::Closed}}, .changed = m_session->today()});
    m_couple.clock().advance(std::chrono::hours(24 * 60));
    filter->setCurrentIndex(0);
    filter->setCurrentIndex(filter->findData(static_cast<int>(AnswerFilter::Changed)));
    EXPECT_EQ(shownItems(), std::vector{u"touch.firm"_s}) << "however long ago the comparison was";
}

TEST_F(MyList, BuildsATopicAtOnceAndEverythingInSlices) {
    m_session->edit([](PrivateState& mine) {
        for (const Section& section : shippedCatalogue().sections()) {
            mine.answers.switchTopic(section.id, true);
            mine.answers.readNote(section.id);
            for (const Tier tier : {Tier::Intimate, Tier::Intense})
                mine.answers.openTier(section.id, tier, true);
        }
    });
    OwnTime time;
    openTouch();
    EXPECT_LT(time.milliseconds() / slowness(), 1000)
        << "far above the 50 ms we aim at: only a wrong algorithm takes so long";
    m_page->goToStart();
    time.restart();
    type(*m_page, "search", u"e"_s);
    EXPECT_LT(time.milliseconds() / slowness(), 1000);
    auto* results = find<ItemList>(*m_page, "results");
    ASSERT_NE(results, nullptr);
    const std::size_t all = results->items().size();
    EXPECT_GT(all, 150u);
    EXPECT_LT(shownItems().size(), 60u) << "only what is near the view";
    type(*m_page, "search", u"ee"_s);
    type(*m_page, "search", u"e"_s);
    EXPECT_EQ(results->items().size(), all);
    EXPECT_GE(shownItems().size(), 20u);
}

// ---- looking over ------------------------------------------------------------------------------

TEST_F(MyList, LookingOverShowsExactlyTheRowsThatGoOut) {
    sayYesToMany(*m_session, 10);
    int nth = 0;
    for (const Item& each : shippedCatalogue().itemsOf(sectionId("touch"))) {
        ItemAnswer given;
        for (const RoleSide side : sidesOf(each))
            given.sides[side] = static_cast<Answer>(1 + nth++ % 4);
        given.keepPrivate = nth % 5 == 0;
        if (nth % 3 == 0) given.conditions = {*ConditionId::from(ByteView("ask_each_time"))};
        m_session->answer(each.id, given);
    }
    click(*m_page, "lookOver");
    EXPECT_EQ(switchedOn(*m_page), outgoing(*m_session));
    EXPECT_FALSE(outgoing(*m_session).empty());
    picture(*m_page, u"06-look-over"_s);
    expectNamed(*m_page);

    const auto switches = m_page->findChildren<SwitchButton*>();
    for (qsizetype i = 0; i < switches.size(); i += 2)
        QTest::mouseClick(switches[i], Qt::LeftButton, {}, switches[i]->rect().center());
    EXPECT_EQ(switchedOn(*m_page), outgoing(*m_session)) << "holding back changes both alike";
    picture(*m_page, u"06-look-over-held"_s);
    leaveAndComeBack();
    lookOver();
    EXPECT_EQ(switchedOn(*m_page), outgoing(*m_session));
}

TEST_F(MyList, AnOldYesStaysHeldUntilItIsSwitchedOn) {
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    const Item& paired = *std::find_if(
        items.begin(), items.end(), [](const Item& i) { return !i.isMutual() && i.polarity == Polarity::Permission; });
    ItemAnswer yes;
    yes.sides = {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Open}};
    m_session->answer(paired.id, yes);
    m_couple.clock().advance(std::chrono::hours(24 * 200));
    lookOver();
    EXPECT_TRUE(switchedOn(*m_page).empty());
    click(*m_page, ("show." + paired.id.bytes() + ".1").constData());
    EXPECT_EQ(m_session->mine().answers.of(paired.id).changed, m_session->today());
    EXPECT_EQ(switchedOn(*m_page), (std::vector<std::pair<QString, int>>{{paired.id.text(), 1}}))
        << "the other side was not asked about";
    EXPECT_EQ(switchedOn(*m_page), outgoing(*m_session));
}

TEST_F(MyList, FewerThanEightItemsAreNotSetAside) {
    sayYesToMany(*m_session, 7);
    lookOver();
    auto* button = find<QAbstractButton>(*m_page, "setAside");
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(reads(
        *m_page,
        u"At least eight items make it harder to guess. An item with two sides counts once. Add or show a few more."_s));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "toList"), nullptr);
    picture(*m_page, u"06-too-few"_s);
    sayYesToMany(*m_session, 8);
    lookOver();
    EXPECT_TRUE(button->isEnabled());
    const auto first = outgoing(*m_session).front();
    for (int side : {0, 1, 2})
        if (auto* one = find<SwitchButton>(
                *m_page, (u"show."_s + first.first + u'.' + QString::number(side)).toLatin1().constData()))
            QTest::mouseClick(one, Qt::LeftButton, {}, one->rect().center());
    EXPECT_FALSE(button->isEnabled()) << "held rows do not count";
}

TEST_F(MyList, SettingAsideLeadsToInCommonAndAnEditTakesItBackOnce) {
    setAsideTwelve();
    EXPECT_EQ(m_wished->front().front().toString(), u"matches"_s);
    ASSERT_TRUE(m_session->mine().setAside);
    m_page->goToStart();
    EXPECT_TRUE(reads(*m_page, u"Set aside for comparing. A change takes your list back, or counts the next time."_s));
    m_said->clear();
    openTouch();
    press(Qt::Key_2);
    EXPECT_FALSE(m_session->mine().setAside);
    EXPECT_EQ(lastWords(), u"Taken back. Nothing was shown."_s);
    press(Qt::Key_3);
    EXPECT_EQ(lastWords(), u"Answered. Only you see it."_s);
}

TEST_F(MyList, HoldingARowBackTakesAListBackThatWasSetAside) {
    setAsideTwelve();
    lookOver();
    EXPECT_EQ(find<QAbstractButton>(*m_page, "setAside"), nullptr);
    const auto first = outgoing(*m_session).front();
    click(*m_page, (u"show."_s + first.first + u'.' + QString::number(first.second)).toLatin1().constData());
    EXPECT_FALSE(m_session->mine().setAside);
    EXPECT_EQ(lastWords(), u"Taken back. Nothing was shown."_s);
    EXPECT_NE(find<QAbstractButton>(*m_page, "setAside"), nullptr);
}

TEST_F(MyList, ComparingSoonerIsMyOwnTickOnceThereWasARound) {
    sayYesToMany(*m_session);
    lookOver();
    EXPECT_EQ(find<QAbstractButton>(*m_page, "sooner"), nullptr) << "sooner than what";
    compareOnce();
    lookOver();
    picture(*m_page, u"06-sooner"_s);
    click(*m_page, "sooner");
    EXPECT_EQ(lastWords(), u"Comparing again within seven days is fine for you."_s);
    undoLast();
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "sooner")->isChecked());
    click(*m_page, "sooner");
    click(*m_page, "setAside");
    ASSERT_TRUE(waitFor([&] { return m_session->mine().setAside.has_value(); }));
    EXPECT_TRUE(m_session->mine().setAside->sooner);
}

TEST_F(MyList, NothingToLookOverSaysSoKindlyAndNothingElse) {
    lookOver();
    EXPECT_TRUE(reads(*m_page, u"Nothing to look over yet."_s));
    EXPECT_FALSE(reads(*m_page, u"These rows could be shown."_s));
    EXPECT_FALSE(reads(*m_page, u"What can appear"_s));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "setAside"), nullptr);
    picture(*m_page, u"06-nothing"_s);
    click(*m_page, "toList");
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
}

/// The words of a row card from top to bottom.
QStringList wordsIn(const QWidget* card) {
    QStringList words;
    for (const auto* label : card->findChildren<TextLabel*>())
        if (label->isVisible()) words << label->text();
    return words;
}

TEST_F(MyList, RowsStandUnderTheirTopics) {
    sayYesToMany(*m_session, 24);
    lookOver();
    const QStringList words = wordsIn(find<RowCard>(*m_page, "yesRows"));
    const auto titleOf = [](const char* id) { return shippedCatalogue().section(sectionId(id))->title; };
    EXPECT_EQ(words.count(titleOf("talk")), 1);
    EXPECT_EQ(words.count(titleOf("touch")), 1);
    EXPECT_EQ(words.indexOf(titleOf("talk")), 0);
    EXPECT_LT(words.indexOf(u"A longer weekly talk"_s), words.indexOf(titleOf("daily")));
    EXPECT_GT(words.indexOf(u"Long hugs"_s), words.indexOf(titleOf("touch")));
    EXPECT_FALSE(words.contains(titleOf("kiss"))) << "a topic without rows is not named";
}

TEST_F(MyList, HoldBackAllHoldsOneGroupAndEachRowComesBackByItself) {
    sayYesToMany(*m_session, 12);
    ItemAnswer maybe;
    maybe.sides = {{RoleSide::First, Answer::Conditional}, {RoleSide::Second, Answer::Conditional}};
    m_session->answer(itemId("touch.firm"), maybe);
    lookOver();
    click(*m_page, "holdBackAll");
    EXPECT_EQ(outgoing(*m_session), (std::vector<std::pair<QString, int>>{{u"touch.firm"_s, 1}, {u"touch.firm"_s, 2}}))
        << "the maybe rows have a button of their own";
    EXPECT_EQ(switchedOn(*m_page), outgoing(*m_session));
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "holdBackAll")->isEnabled()) << "all are held back";
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "setAside")->isEnabled());
    picture(*m_page, u"06-held-all"_s);
    click(*m_page, "show.talk.daily_checkin.0");
    EXPECT_EQ(outgoing(*m_session).size(), 3u);
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "holdBackAll")->isEnabled());
}

TEST_F(MyList, WhatCanAppearIsReadBeforeTheRows) {
    sayYesToMany(*m_session);
    const Look large(ThemeName::Light, 2.0);
    m_page->resize(800, 456);
    lookOver();
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    const auto yOf = [&](const QString& words) {
        for (const auto* label : m_page->findChildren<TextLabel*>())
            if (label->isVisible() && label->text() == words) return label->mapTo(m_page.get(), QPoint()).y();
        ADD_FAILURE() << "not to be read: " << qPrintable(words);
        return 0;
    };
    EXPECT_LT(yOf(u"Look over your list first"_s), yOf(u"What can appear"_s));
    EXPECT_LT(yOf(u"What can appear"_s), yOf(u"You said yes"_s));
    EXPECT_LT(yOf(u"You said yes"_s), yOf(u"Nothing is shown until both lists are set aside."_s));
}

// ---- how it looks ------------------------------------------------------------------------------

struct LookOf {
    const char* name;
    ThemeName theme;
    double text;
    Qt::LayoutDirection direction;
    QSize size;
};

class MyListLooks : public MyList, public testing::WithParamInterface<LookOf> {};

TEST_P(MyListLooks, NothingIsCutOffAndEverythingHasAName) {
    const LookOf& look = GetParam();
    const Look worn(look.theme, look.text, look.direction);
    m_page->resize(look.size);
    const QString name = QString::fromLatin1(look.name) + u'-';
    const auto check = [&](const QString& view) {
        QCoreApplication::processEvents();
        picture(*m_page, name + view);
        expectNamed(*m_page);
        expectNothingClipped(*m_page);
    };
    click(*m_page, "switchOn.kiss");
    check(u"topics"_s);
    openTouch();
    const auto items = shippedCatalogue().itemsOf(sectionId("touch"));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_0})
        press(key);
    ItemCard* open = card(items[1].id.bytes().constData());
    for (const ConditionId& each : items[1].suggestedConditions) {
        ItemAnswer answer = m_session->mine().answers.of(items[1].id);
        answer.conditions.push_back(each);
        answer.note = u"Helps after a long day. Start slowly."_s;
        m_session->answer(items[1].id, answer);
    }
    QTest::mouseClick(open->findChild<QPushButton*>(u"more"_s), Qt::LeftButton);
    check(u"items"_s);
    click(*open, "keepPrivate");
    check(u"items-open"_s);
    click(*open, "keepPrivate");
    ItemAnswer kept;
    kept.sides = {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Closed}};
    m_session->answer(itemId("touch.back"), kept);
    m_session->edit([](PrivateState& mine) {
        mine.ownLimits[Session::newDocumentId()] =
            Limit{.kind = u"hard"_s, .words = u"Not this month."_s, .items = {u"touch.back"_s}};
    });
    m_page->goTo(u"item:touch.back"_s);
    check(u"under-my-limit"_s);
    m_page->goTo(u"all-topics"_s);
    check(u"all-topics"_s);
    m_page->goToStart();
    click(*m_page, "topic.kiss");
    check(u"note"_s);
    sayYesToMany(*m_session, 6);
    lookOver();
    check(u"look-over"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Looks, MyListLooks,
    testing::Values(LookOf{"light", ThemeName::Light, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"dark", ThemeName::Dark, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"contrast", ThemeName::HighContrastLight, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"large", ThemeName::Light, 2.0, Qt::LeftToRight, {800, 456}},
                    LookOf{"rtl", ThemeName::Light, 1.0, Qt::RightToLeft, {970, 720}}),
    [](const auto& look) { return std::string(look.param.name); });

} // namespace
} // namespace bothy
