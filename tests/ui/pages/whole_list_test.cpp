// My list as a whole: filling it by keyboard alone, filters, looking at old answers again, what is hidden, what is done
// for a whole topic, and a list of 2,000 items.

#include "core/session/session.h"
#include "tests/support/couple.h"
#include "tests/support/large_list.h"
#include "tests/ui/pages/hands.h"
#include "ui/answers/answer_filter.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/item_card.h"
#include "ui/answers/item_keys.h"
#include "ui/answers/item_list.h"
#include "ui/answers/topics.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/tag.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

ItemId itemId(const QString& text) {
    return *ItemId::from(QStringView(text));
}
SectionId sectionId(const QString& text) {
    return *SectionId::from(QStringView(text));
}

class WholeList : public testing::Test {
protected:
    void SetUp() override { enter(shippedCatalogue()); }
    void TearDown() override { m_page.reset(); }
    void enter(const Catalogue& catalogue) {
        m_page.reset();
        m_session.reset();
        m_couple = std::make_unique<Couple>();
        m_couple->moveInAlone();
        const Services usual = m_couple->services();
        m_session = std::make_unique<Session>(Services{.places = usual.places,
                                                       .clock = usual.clock,
                                                       .catalogue = catalogue,
                                                       .care = usual.care,
                                                       .newCost = usual.newCost,
                                                       .watchEvery = usual.watchEvery});
        Couple::open(*m_session, Couple::robin());
        m_page = std::make_unique<AnswersPage>(*m_session);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::said);
        showAt(*m_page, {970, 720});
    }

    const Catalogue& catalogue() const { return m_session->services().catalogue; }
    const AnswerSheet& sheet() const { return m_session->mine().answers; }
    const ItemAnswer& answer(const QString& id) const { return sheet().of(itemId(id)); }
    void give(const QString& id, std::map<RoleSide, Answer> sides) {
        ItemAnswer given = answer(id);
        given.sides = std::move(sides);
        given.changed = m_session->today();
        m_session->answer(itemId(id), given);
    }
    void later(int days) { m_couple->clock().advance(std::chrono::hours(24 * days)); }

    ItemList* list() const {
        for (ItemList* each : m_page->findChildren<ItemList*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    void fillUp() const {
        ASSERT_TRUE(waitFor([&] { return !list() || list()->isComplete(); }));
    }
    void openTopic(const QString& id) {
        m_page->goTo(u"topic:"_s + id);
        fillUp();
    }
    QStringList shown() const {
        QStringList ids;
        if (list())
            for (const Item* item : list()->items())
                ids << item->id.text();
        return ids;
    }
    void choose(AnswerFilter filter) {
        auto* box = find<QComboBox>(*m_page, "filter");
        ASSERT_NE(box, nullptr);
        box->setCurrentIndex(box->findData(static_cast<int>(filter)));
        fillUp();
    }
    QStringList shownFor(AnswerFilter filter) {
        choose(filter);
        return shown();
    }
    ItemCard* card(const QString& id) const { return find<ItemCard>(*m_page, ("item." + id.toLatin1()).constData()); }
    void press(Qt::Key key) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    /// One entry of the menu of the topic, with the keyboard.
    QAction* entry(const char* name) const {
        auto* button = find<QPushButton>(*m_page, "topicMenu");
        if (!button) return nullptr;
        EXPECT_NE(button->focusPolicy(), Qt::NoFocus);
        Q_EMIT button->menu()->aboutToShow();
        return button->menu()->findChild<QAction*>(QString::fromLatin1(name));
    }
    QString lastWords() const { return m_said->isEmpty() ? QString() : m_said->back().front().toString(); }
    void undoLast() {
        ASSERT_FALSE(m_said->isEmpty());
        m_said->back()[1].value<WayBack>()();
        m_said->removeLast();
        fillUp();
    }
    bool isOffered(const QString& id) const {
        const auto rows = previewRows(sheet(), m_session->outgoingRules());
        return std::any_of(rows.begin(), rows.end(), [&](const PreviewRow& r) { return r.row.item.text() == id; });
    }
    bool isFound(const QString& place) const {
        const auto entries = AnswersPage::entries(*m_session);
        return std::any_of(entries.begin(), entries.end(), [&](const SearchEntry& e) { return e.place == place; });
    }

    Look m_look{ThemeName::Light};
    std::unique_ptr<Couple> m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AnswersPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
};

// ---- by keyboard alone -------------------------------------------------------------------------

TEST_F(WholeList, OneKeyForEachSideFillsAWholeTopic) {
    openTopic(u"touch"_s);
    const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    const std::array meant{Answer::Open, Answer::Conditional, Answer::Closed, Answer::Paused};
    std::size_t pressed = 0;
    for (const Item& item : catalogue().itemsOf(sectionId(u"touch"_s)))
        for ([[maybe_unused]] const RoleSide side : sidesOf(item))
            press(keys[pressed++ % 4]);
    std::size_t checked = 0;
    for (const Item& item : catalogue().itemsOf(sectionId(u"touch"_s)))
        for (const RoleSide side : sidesOf(item))
            EXPECT_EQ(sheet().of(item.id).at(side), meant[checked++ % 4]) << qPrintable(item.id.text());
    EXPECT_EQ(checked, pressed);
    press(Qt::Key_1);
    EXPECT_NE(QApplication::focusWidget(), nullptr) << "after the last question the keyboard stays";
}

TEST_F(WholeList, AKeyAnswersTheSideThatHasTheKeyboard) {
    give(u"touch.firm"_s, {{RoleSide::First, Answer::Open}});
    openTopic(u"touch"_s);
    m_page->goTo(u"item:touch.firm"_s);
    press(Qt::Key_3);
    EXPECT_EQ(answer(u"touch.firm"_s).at(RoleSide::First), Answer::Closed);
    EXPECT_EQ(answer(u"touch.firm"_s).at(RoleSide::Second), std::nullopt);
    press(Qt::Key_2);
    EXPECT_EQ(answer(u"touch.firm"_s).at(RoleSide::Second), Answer::Conditional);
}

TEST_F(WholeList, SkippingGoesOnAndWhatIsUnderALimitIsPassedBy) {
    const auto items = catalogue().itemsOf(sectionId(u"touch"_s));
    m_session->edit([&](PrivateState& mine) {
        mine.ownLimits[Session::newDocumentId()] = Limit{.kind = u"hard"_s, .items = {items[1].id.text()}};
    });
    openTopic(u"touch"_s);
    press(Qt::Key_0);
    EXPECT_TRUE(sheet().of(items[0].id).skipped);
    press(Qt::Key_0);
    EXPECT_FALSE(sheet().of(items[1].id).skipped);
    EXPECT_TRUE(sheet().of(items[2].id).skipped);
}

TEST_F(WholeList, TabGoesThroughAnOpenCardInTheOrderOfReading) {
    openTopic(u"touch"_s);
    m_page->goTo(u"item:touch.firm"_s);
    click(*card(u"touch.firm"_s), "more");
    QCoreApplication::processEvents();
    QList<QPoint> places;
    ItemCard* open = card(u"touch.firm"_s);
    for (int stop = 0; stop < 40 && open->isAncestorOf(QApplication::focusWidget()); ++stop) {
        places << QApplication::focusWidget()->mapTo(open, QPoint());
        press(Qt::Key_Tab);
    }
    EXPECT_GT(places.size(), 6);
    for (qsizetype i = 1; i < places.size(); ++i)
        EXPECT_GE(places[i].y() + 8, places[i - 1].y()) << "stop " << i;
}

// ---- for a whole topic -------------------------------------------------------------------------

TEST_F(WholeList, NotNowForTheRestTouchesNothingThatWasGiven) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    give(u"touch.firm"_s, {{RoleSide::First, Answer::Conditional}});
    ItemAnswer skipped;
    skipped.skipped = true;
    m_session->answer(itemId(u"touch.light"_s), skipped);
    m_session->edit([](PrivateState& mine) { mine.answers.hide(itemId(u"touch.back"_s), true); });
    later(5);
    const AnswerSheet before = sheet();
    openTopic(u"touch"_s);
    m_said->clear();
    entry("restNotNow")->trigger();
    for (const Item& item : catalogue().itemsOf(sectionId(u"touch"_s))) {
        const QString id = item.id.text();
        const bool stays = id == u"touch.long_hug"_s || id == u"touch.firm"_s || id == u"touch.light"_s ||
                           id == u"touch.back"_s || item.tier != Tier::Everyday;
        if (stays) {
            EXPECT_EQ(sheet().of(item.id), before.of(item.id)) << qPrintable(id);
            continue;
        }
        for (const RoleSide side : sidesOf(item))
            EXPECT_EQ(sheet().of(item.id).at(side), Answer::Paused) << qPrintable(id);
        EXPECT_EQ(sheet().of(item.id).changed, m_session->today());
    }
    ASSERT_EQ(m_said->size(), 1) << "one act, one word";
    EXPECT_EQ(lastWords(), u"Not now for the rest. Earlier answers stay as they were."_s);
    const QString some = u"touch.head"_s;
    ASSERT_NE(card(some), nullptr);
    EXPECT_EQ(card(some)->findChild<ChipRow*>()->chosen(), 3) << "it is to be seen at once";
    EXPECT_FALSE(entry("restNotNow")->isEnabled()) << "nothing is left";
    undoLast();
    EXPECT_EQ(sheet(), before);
    EXPECT_EQ(card(some)->findChild<ChipRow*>()->chosen(), std::nullopt);
    EXPECT_TRUE(entry("restNotNow")->isEnabled());
}

TEST_F(WholeList, ClearingATopicOrTheListKeepsNotesAndCanBeUndone) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    give(u"talk.weekly"_s, {{RoleSide::Both, Answer::Closed}});
    ItemAnswer noted = answer(u"touch.long_hug"_s);
    noted.note = u"Mine"_s;
    noted.conditions = {*ConditionId::from(ByteView("ask_each_time"))};
    m_session->answer(itemId(u"touch.long_hug"_s), noted);
    give(u"touch.head"_s, {{RoleSide::First, Answer::Open}});
    give(u"from.elsewhere"_s, {{RoleSide::Both, Answer::Open}}); // an item of another version
    m_session->edit([](PrivateState& mine) { mine.answers.hide(itemId(u"touch.head"_s), true); });
    const AnswerSheet before = sheet();

    openTopic(u"touch"_s);
    entry("clearTopic")->trigger();
    EXPECT_TRUE(answer(u"touch.long_hug"_s).sides.empty());
    EXPECT_TRUE(answer(u"touch.long_hug"_s).conditions.empty());
    EXPECT_EQ(answer(u"touch.long_hug"_s).note, u"Mine"_s);
    EXPECT_TRUE(answer(u"touch.head"_s).isEmpty()) << "hidden or not";
    EXPECT_EQ(answer(u"talk.weekly"_s), before.of(itemId(u"talk.weekly"_s)));
    undoLast();
    EXPECT_EQ(sheet(), before);

    m_page->goTo(u"all-topics"_s);
    click(*m_page, "clearList");
    EXPECT_EQ(sheet().items().size(), 1u) << "the note";
    give(u"daily.meal"_s, {{RoleSide::Both, Answer::Open}});
    undoLast();
    EXPECT_EQ(answer(u"daily.meal"_s).at(RoleSide::Both), Answer::Open) << "what came later stays";
    for (const auto& [id, each] : before.items())
        EXPECT_EQ(sheet().of(id), each) << qPrintable(id.text());
}

// ---- filters -----------------------------------------------------------------------------------

TEST_F(WholeList, EachFilterShowsWhatItSays) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    give(u"touch.firm"_s, {{RoleSide::First, Answer::Conditional}, {RoleSide::Second, Answer::Closed}});
    give(u"touch.light"_s, {{RoleSide::First, Answer::Paused}});
    ItemAnswer more;
    more.note = u"Only a note"_s;
    m_session->answer(itemId(u"touch.head"_s), more);
    more = {};
    more.keepPrivate = true;
    more.conditions = {*ConditionId::from(ByteView("ask_each_time"))};
    m_session->answer(itemId(u"touch.back"_s), more);
    openTopic(u"touch"_s);
    EXPECT_EQ(shownFor(AnswerFilter::Yes), QStringList{u"touch.long_hug"_s});
    EXPECT_EQ(shownFor(AnswerFilter::Maybe), QStringList{u"touch.firm"_s});
    EXPECT_EQ(shownFor(AnswerFilter::No), QStringList{u"touch.firm"_s});
    EXPECT_EQ(shownFor(AnswerFilter::NotNow), QStringList{u"touch.light"_s});
    EXPECT_EQ(shownFor(AnswerFilter::WithNote), QStringList{u"touch.head"_s});
    EXPECT_EQ(shownFor(AnswerFilter::WithConditions), QStringList{u"touch.back"_s});
    EXPECT_EQ(shownFor(AnswerFilter::KeptToMyself), QStringList{u"touch.back"_s});
    EXPECT_TRUE(shownFor(AnswerFilter::LookAgain).isEmpty());
    const QStringList open = shownFor(AnswerFilter::NotAnswered);
    EXPECT_FALSE(open.contains(u"touch.firm"_s));
    EXPECT_TRUE(open.contains(u"touch.light"_s)) << "one side is missing";
    const auto* box = find<QComboBox>(*m_page, "filter");
    for (int i = 0; i < box->count(); ++i)
        for (const QChar letter : box->itemText(i))
            EXPECT_FALSE(letter.isDigit()) << "a filter counts nothing";
}

TEST_F(WholeList, ChangedMeansSinceTheLastComparisonOrLately) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    later(40);
    give(u"touch.head"_s, {{RoleSide::First, Answer::Open}});
    openTopic(u"touch"_s);
    EXPECT_EQ(shownFor(AnswerFilter::Changed), QStringList{u"touch.head"_s}) << "nothing was compared yet";
    later(31);
    EXPECT_TRUE(shownFor(AnswerFilter::All).size() > 2 && shownFor(AnswerFilter::Changed).isEmpty());
}

TEST_F(WholeList, AFilterWorksOverAllOpenTopics) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    give(u"talk.weekly"_s, {{RoleSide::Both, Answer::Open}});
    give(u"kiss.hello"_s, {{RoleSide::Both, Answer::Open}});
    EXPECT_EQ(shownFor(AnswerFilter::Yes), (QStringList{u"talk.weekly"_s, u"touch.long_hug"_s}))
        << "a topic that is off stays away";
    type(*m_page, "search", u"hug"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.long_hug"_s});
    m_page->goToStart();
    EXPECT_EQ(list(), nullptr);
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
}

// ---- looking again -----------------------------------------------------------------------------

TEST_F(WholeList, AnOldAnswerIsFoundAndConfirmedWithOneKey) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    give(u"touch.firm"_s, {{RoleSide::First, Answer::Conditional}, {RoleSide::Second, Answer::Closed}});
    give(u"touch.light"_s, {{RoleSide::First, Answer::Paused}});
    later(90);
    openTopic(u"touch"_s);
    EXPECT_TRUE(shownFor(AnswerFilter::LookAgain).isEmpty()) << "the day itself is not past";
    later(1);
    choose(AnswerFilter::All);
    EXPECT_EQ(find<QPushButton>(*m_page, "stillRight"), nullptr) << "nothing nags";
    EXPECT_EQ(shownFor(AnswerFilter::LookAgain), (QStringList{u"touch.long_hug"_s, u"touch.firm"_s, u"touch.light"_s}));
    const AnswerSheet before = sheet();
    list()->focusFirst();
    press(Qt::Key_5);
    EXPECT_EQ(answer(u"touch.long_hug"_s).changed, m_session->today());
    EXPECT_EQ(answer(u"touch.long_hug"_s).sides, before.of(itemId(u"touch.long_hug"_s)).sides);
    EXPECT_TRUE(card(u"touch.firm"_s)->isAncestorOf(QApplication::focusWidget())) << "on to the next";
    EXPECT_NE(card(u"touch.long_hug"_s), nullptr) << "nothing moves under the hand";
    EXPECT_EQ(find<QPushButton>(*card(u"touch.long_hug"_s), "stillRight"), nullptr);
    click(*card(u"touch.light"_s), "stillRight");
    EXPECT_EQ(answer(u"touch.light"_s).changed, m_session->today());
    EXPECT_TRUE(card(u"touch.light"_s)->isAncestorOf(QApplication::focusWidget())) << "the keyboard is not lost";
    EXPECT_EQ(shownFor(AnswerFilter::All).size(), catalogue().itemsOf(sectionId(u"touch"_s)).size());
    EXPECT_EQ(shownFor(AnswerFilter::LookAgain), QStringList{u"touch.firm"_s});
    undoLast();
    undoLast();
    EXPECT_EQ(sheet(), before) << "old again, with its day";
}

TEST_F(WholeList, IntenseAnswersAreOldAfterThirtyDays) {
    const auto items = catalogue().items();
    const auto intense =
        std::find_if(items.begin(), items.end(), [](const Item& i) { return i.tier == Tier::Intense; });
    ASSERT_NE(intense, items.end());
    give(intense->id.text(), {{sidesOf(*intense).front(), Answer::Open}});
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    later(31);
    EXPECT_TRUE(isDueForAnotherLook(*intense, *m_session));
    EXPECT_FALSE(isDueForAnotherLook(*catalogue().item(itemId(u"touch.long_hug"_s)), *m_session));
}

TEST_F(WholeList, TheKeyConfirmsNothingThatIsNotOld) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    openTopic(u"touch"_s);
    m_page->goTo(u"item:touch.long_hug"_s);
    m_said->clear();
    press(Qt::Key_5);
    EXPECT_TRUE(m_said->isEmpty());
    EXPECT_TRUE(card(u"touch.long_hug"_s)->isAncestorOf(QApplication::focusWidget()));
}

// ---- finding -----------------------------------------------------------------------------------

TEST_F(WholeList, SearchFindsOwnNotesTagsAndTheLinesOfBothSides) {
    ItemAnswer noted;
    noted.note = u"Après le dîner, bitte LANGSAM"_s;
    m_session->answer(itemId(u"touch.long_hug"_s), noted);
    type(*m_page, "search", u"apres diner"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.long_hug"_s});
    type(*m_page, "search", u"langsam hug"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.long_hug"_s}) << "words may stand in different places";
    noted.note = u"Quickly"_s;
    m_session->answer(itemId(u"touch.long_hug"_s), noted);
    type(*m_page, "search", u"langsam"_s);
    EXPECT_TRUE(shown().isEmpty()) << "the note of now";
    const ItemTag& tag = *catalogue().tag(*TagId::from(ByteView("no_touch")));
    type(*m_page, "search", tag.label);
    const QStringList tagged = shown();
    EXPECT_FALSE(tagged.isEmpty());
    for (const Item& item : catalogue().items())
        if (item.hasTag(tag.id) && item.tier == Tier::Everyday &&
            sheet().isOpen(*catalogue().section(item.section), item)) {
            EXPECT_TRUE(tagged.contains(item.id.text())) << qPrintable(item.id.text());
        }
    const Item& paired = *catalogue().item(itemId(u"touch.firm"_s));
    for (const QString& line : {paired.firstPrompt, paired.secondPrompt}) {
        type(*m_page, "search", line.toUpper());
        EXPECT_TRUE(shown().contains(u"touch.firm"_s)) << qPrintable(line);
    }
    for (const SearchEntry& entry : AnswersPage::entries(*m_session))
        EXPECT_FALSE(entry.text.contains(u"Quickly"_s)) << "a note stays inside My list";
}

TEST_F(WholeList, SearchKnowsArabicAndTurkish) {
    CatalogueParts parts = shippedCatalogue().parts();
    const auto rename = [&](const char* id, const QString& prompt) {
        for (Item& item : parts.items)
            if (item.id.bytes() == id) item.prompt = prompt;
    };
    rename("touch.long_hug", u"عِنَاقٌ طَوِيل"_s);
    rename("touch.firm", u"ILIK BİR KUCAK"_s);
    const Catalogue translated(std::move(parts));
    enter(translated);
    type(*m_page, "search", u"عناق"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.long_hug"_s});
    type(*m_page, "search", u"ılık bir"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.firm"_s});
    type(*m_page, "search", u"ilik"_s);
    EXPECT_EQ(shown(), QStringList{u"touch.firm"_s});
    m_page.reset();
    m_session.reset(); // before the catalogue goes
}

// ---- tiers -------------------------------------------------------------------------------------

TEST_F(WholeList, SafetyIsReadAtOnceAndTheExplanationWhenAskedFor) {
    const auto items = catalogue().items();
    const auto careful = std::find_if(items.begin(), items.end(), [](const Item& i) {
        return i.tier == Tier::Intense && !i.safetyNote.isEmpty() && !i.requirements.empty() &&
               !i.explanation.isEmpty();
    });
    ASSERT_NE(careful, items.end());
    const Section& section = *catalogue().section(careful->section);
    m_session->edit([&](PrivateState& mine) { mine.answers.switchTopic(section.id, true); });
    m_page->goTo(u"item:"_s + careful->id.text());
    if (section.defaultTier != Tier::Intense) {
        EXPECT_EQ(card(careful->id.text()), nullptr) << "its part of the topic is closed";
        m_session->edit([&](PrivateState& mine) { mine.answers.openTier(section.id, careful->tier, true); });
        m_page->goTo(u"item:"_s + careful->id.text());
    }
    EXPECT_TRUE(reads(*m_page, section.contentNote));
    EXPECT_EQ(card(careful->id.text()), nullptr) << "the note comes first";
    click(*m_page, "openTopic");
    fillUp();
    const ItemCard* held = card(careful->id.text());
    ASSERT_NE(held, nullptr);
    EXPECT_TRUE(reads(*held, careful->safetyNote));
    EXPECT_TRUE(reads(*held, catalogue().requirement(careful->requirements.front())->text));
    EXPECT_FALSE(reads(*held, careful->explanation));
    click(*held, "more");
    EXPECT_TRUE(reads(*held, careful->explanation));
    click(*held, "more");
    EXPECT_FALSE(reads(*held, careful->explanation));
    EXPECT_TRUE(reads(*held, careful->safetyNote));
}

// ---- hiding ------------------------------------------------------------------------------------

TEST_F(WholeList, ATopicIsHiddenWithoutOpeningItAndComesBack) {
    give(u"touch.long_hug"_s, {{RoleSide::Both, Answer::Open}});
    const AnswerSheet before = sheet();
    ASSERT_TRUE(isOffered(u"touch.long_hug"_s));
    auto* topic = find<ClickableCard>(*m_page, "topic.touch");
    ASSERT_EQ(topic->contextMenuPolicy(), Qt::ActionsContextMenu) << "right click, and the menu key";
    topic->actions().front()->trigger();
    EXPECT_EQ(lastWords(), u"Hidden. Any answer is kept and not offered."_s);
    EXPECT_EQ(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
    EXPECT_EQ(find<Tag>(*m_page, "switchOn.touch"), nullptr) << "it is not among those that are off";
    EXPECT_FALSE(isFound(u"topic:touch"_s));
    EXPECT_FALSE(isFound(u"item:touch.long_hug"_s));
    EXPECT_FALSE(isOffered(u"touch.long_hug"_s));
    type(*m_page, "search", u"long hugs"_s);
    EXPECT_TRUE(shown().isEmpty());
    type(*m_page, "search", {});
    EXPECT_EQ(sheet().of(itemId(u"touch.long_hug"_s)), before.of(itemId(u"touch.long_hug"_s))) << "kept";

    m_page->goTo(u"all-topics"_s);
    EXPECT_EQ(find<QAbstractButton>(*m_page, "on.touch"), nullptr);
    click(*m_page, "hiddenTopics");
    EXPECT_TRUE(reads(*m_page, catalogue().section(sectionId(u"touch"_s))->title));
    click(*m_page, "bringBack.touch");
    EXPECT_TRUE(reads(*m_page, u"Nothing is hidden here."_s));
    EXPECT_EQ(sheet(), before);
    undoLast();
    EXPECT_NE(find<QAbstractButton>(*m_page, "bringBack.touch"), nullptr) << "hidden again";
    undoLast();
    EXPECT_EQ(sheet(), before);
    m_page->goToStart();
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
}

TEST_F(WholeList, AllTopicsHidesATopicTooAndLooksTheSameWithAndWithout) {
    const auto doors = [&] {
        QStringList words;
        for (const char* name : {"hiddenTopics", "clearList"})
            if (auto* button = find<QPushButton>(*m_page, name)) words << button->text();
        return words;
    };
    m_page->goTo(u"all-topics"_s);
    const QStringList before = doors();
    EXPECT_EQ(before.size(), 2);
    click(*m_page, "hide.kiss");
    EXPECT_TRUE(sheet().isHidden(sectionId(u"kiss"_s)));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "on.kiss"), nullptr);
    EXPECT_EQ(doors(), before) << "no count and no mark";
    undoLast();
    EXPECT_NE(find<QAbstractButton>(*m_page, "on.kiss"), nullptr);
}

TEST_F(WholeList, AHiddenItemLeavesNoTraceAndComesBackWithItsAnswer) {
    give(u"touch.firm"_s, {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Open}});
    const AnswerSheet before = sheet();
    openTopic(u"touch"_s);
    const QStringList all = shown();
    m_page->goTo(u"item:touch.firm"_s);
    click(*card(u"touch.firm"_s), "more");
    EXPECT_TRUE(reads(*card(u"touch.firm"_s), u"It leaves your list. An answer is kept and not offered."_s))
        << "said before";
    m_said->clear();
    click(*card(u"touch.firm"_s), "hideItem");
    fillUp();
    QStringList rest = all;
    rest.removeAll(u"touch.firm"_s);
    EXPECT_EQ(shown(), rest);
    EXPECT_EQ(card(u"touch.firm"_s), nullptr);
    EXPECT_FALSE(isFound(u"item:touch.firm"_s));
    EXPECT_FALSE(isOffered(u"touch.firm"_s));
    ASSERT_EQ(m_said->size(), 1);
    undoLast();
    EXPECT_EQ(shown(), all);
    EXPECT_EQ(sheet(), before);

    m_session->edit([](PrivateState& mine) { mine.answers.hide(itemId(u"touch.firm"_s), true); });
    m_page->goTo(u"item:touch.firm"_s);
    EXPECT_EQ(card(u"touch.firm"_s), nullptr) << "not by its place either";
    openTopic(u"touch"_s);
    entry("hiddenItems")->trigger();
    click(*m_page, "bringBack.touch.firm");
    EXPECT_EQ(sheet(), before);
    EXPECT_EQ(lastWords(), u"Back on your list."_s);
}

TEST_F(WholeList, HidingATopicFromInsideLeadsBackToTheStart) {
    openTopic(u"touch"_s);
    entry("hideTopic")->trigger();
    EXPECT_EQ(list(), nullptr);
    EXPECT_NE(find<ClickableCard>(*m_page, "topic.talk"), nullptr);
    EXPECT_EQ(find<ClickableCard>(*m_page, "topic.touch"), nullptr);
    m_page->goTo(u"topic:touch"_s);
    EXPECT_TRUE(shown().isEmpty());
}

TEST_F(WholeList, WhatIsHiddenStaysHiddenAfterALock) {
    m_session->edit([](PrivateState& mine) {
        mine.answers.hide(sectionId(u"talk"_s), true);
        mine.answers.hide(itemId(u"touch.firm"_s), true);
    });
    m_page.reset();
    m_session->lock();
    Couple::open(*m_session, Couple::robin());
    EXPECT_TRUE(sheet().isHidden(sectionId(u"talk"_s)));
    EXPECT_TRUE(sheet().isHidden(itemId(u"touch.firm"_s)));
}

// ---- 2,000 items -------------------------------------------------------------------------------

class LargeList : public WholeList {
protected:
    void SetUp() override {
        static const Catalogue large = largeCatalogue(shippedCatalogue());
        enter(large);
        openTopic(LargeTopic);
        comeToRest(); // with its focus in view
    }
    /// Everything has its place, and every card near the view is there, however many slices that takes.
    void comeToRest() const {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::processEvents();
            fillUp();
        }
    }
    int widgets() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return static_cast<int>(list()->findChildren<ItemCard*>().size());
    }
    int rowWithKeyboard() const {
        for (const ItemCard* each : list()->findChildren<ItemCard*>())
            if (each->isVisible() && each->isAncestorOf(QApplication::focusWidget()))
                return each->item().id.text().mid(7).toInt();
        return -1;
    }
    /// How the items stand in the list, which is gentle first and by name otherwise as the catalogue has it.
    int placeOf(int row) const { return static_cast<int>(shown().indexOf(u"large.n%1"_s.arg(row))); }
    QScrollBar* bar() const {
        QWidget* around = list();
        while (around && !qobject_cast<QScrollArea*>(around))
            around = around->parentWidget();
        return qobject_cast<QScrollArea*>(around)->verticalScrollBar();
    }
    static constexpr int MostWidgets = 60;
};

TEST_F(LargeList, AllAreReachedByKeyboardWithFewWidgets) {
    ASSERT_EQ(list()->items().size(), std::size_t{LargeCount});
    for (int row = 0; row < LargeCount; ++row) {
        const QWidget* focus = QApplication::focusWidget();
        ItemCard* here = list()->card(list()->items()[static_cast<std::size_t>(row)]->id);
        ASSERT_TRUE(here && here->isAncestorOf(focus)) << "row " << row;
        if (row % 100 == 0) {
            comeToRest();
            ASSERT_LT(widgets(), MostWidgets) << "row " << row;
            EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height()) << "row " << row;
        }
        press(Qt::Key_Down);
    }
    EXPECT_LT(widgets(), MostWidgets);
}

TEST_F(LargeList, TabGoesFromItemToItemInTheirOrder) {
    int last = 0, stops = 0;
    for (; stops < 400; ++stops) {
        press(Qt::Key_Tab);
        comeToRest();
        const int row = placeOf(rowWithKeyboard());
        ASSERT_GE(row, last) << "stop " << stops;
        ASSERT_LE(row, last + 1) << "stop " << stops;
        last = row;
    }
    EXPECT_GT(last, 40);
    const int furthest = last;
    for (int back = 0; back < 200; ++back) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        comeToRest();
        const int row = placeOf(rowWithKeyboard());
        ASSERT_LE(row, last) << "back " << back;
        ASSERT_GE(row, last - 1) << "back " << back;
        last = row;
    }
    EXPECT_LT(last, furthest - 10);
}

TEST_F(LargeList, ScrollingMeetsEveryRowAndKeepsTheKeyboard) {
    press(Qt::Key_Down);
    const QWidget* focus = QApplication::focusWidget();
    for (const double part : {0.1, 0.9, 0.4, 1.0}) {
        bar()->setValue(static_cast<int>(bar()->maximum() * part));
        fillUp();
        EXPECT_LT(widgets(), MostWidgets);
        EXPECT_EQ(QApplication::focusWidget(), focus);
        int inView = 0;
        for (const ItemCard* each : list()->findChildren<ItemCard*>())
            inView += !each->visibleRegion().isEmpty();
        EXPECT_GE(inView, 3) << "at " << part;
    }
    bar()->triggerAction(QScrollBar::SliderToMaximum);
    fillUp();
    EXPECT_NE(list()->card(list()->items().back()->id), nullptr) << "the end is the last row";
    const ItemCard* end = list()->card(list()->items().back()->id);
    EXPECT_EQ(end->visibleRegion().boundingRect().height(), end->height());
    press(Qt::Key_Down);
    EXPECT_EQ(placeOf(rowWithKeyboard()), 2) << "the keys go on from where the keyboard is";
}

TEST_F(LargeList, WhatIsInViewStaysWhileRowsAboveAreMeasured) {
    bar()->setValue(bar()->maximum() / 2);
    fillUp();
    for (int turn = 0; turn < 60; ++turn) {
        const QPoint above(0, 300);
        const auto* seen = [&]() -> const ItemCard* {
            for (const ItemCard* each : list()->findChildren<ItemCard*>())
                if (each->isVisible() &&
                    QRect(each->mapTo(m_page.get(), QPoint()), each->size()).contains(above + QPoint(200, 0)))
                    return each;
            return nullptr;
        }();
        const int before = seen ? seen->mapTo(m_page.get(), QPoint()).y() : 0;
        const int by = bar()->singleStep() * 3;
        bar()->setValue(bar()->value() - by);
        comeToRest();
        if (seen) {
            EXPECT_NEAR(seen->mapTo(m_page.get(), QPoint()).y(), before + by, 2) << "turn " << turn;
        }
    }
}

TEST_F(LargeList, WhatHasTheKeyboardStaysInViewWhenTheTextGrows) {
    for (int down = 0; down < 300; ++down)
        press(Qt::Key_Down);
    fillUp();
    const QWidget* focus = QApplication::focusWidget();
    {
        const Look large(ThemeName::Light, 2.0);
        comeToRest();
        EXPECT_EQ(QApplication::focusWidget(), focus);
        EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height());
        EXPECT_LT(widgets(), MostWidgets);
    }
    comeToRest();
    EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height());
    m_page->resize(800, 500);
    comeToRest();
    EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height());
}

TEST_F(LargeList, AnOpenCardIsStillOpenWhenItComesBackIntoView) {
    const ItemId first = list()->items().front()->id;
    click(*list()->card(first), "more");
    find<QPlainTextEdit>(*m_page, "note")->setPlainText(u"Kept"_s);
    press(Qt::Key_Down); // the keyboard leaves it
    for (int down = 0; down < 60; ++down)
        press(Qt::Key_Down);
    fillUp();
    ASSERT_EQ(list()->card(first), nullptr) << "far away";
    bar()->setValue(0);
    fillUp();
    ASSERT_NE(list()->card(first), nullptr);
    EXPECT_TRUE(list()->card(first)->isOpen());
    EXPECT_EQ(find<QPlainTextEdit>(*m_page, "note")->toPlainText(), u"Kept"_s);
}

TEST_F(LargeList, FiltersAndSearchWorkOverAll) {
    give(u"large.n1500"_s, {{RoleSide::First, Answer::Closed}});
    EXPECT_EQ(shownFor(AnswerFilter::No), QStringList{u"large.n1500"_s});
    EXPECT_EQ(shownFor(AnswerFilter::All).size(), LargeCount);
    type(*m_page, "search", u"EVENING 1204"_s);
    EXPECT_LE(shown().size(), 1);
    type(*m_page, "search", u"1999"_s);
    EXPECT_EQ(shown(), QStringList{u"large.n1999"_s});
    EXPECT_LT(widgets(), MostWidgets);
}

} // namespace
} // namespace bothy
