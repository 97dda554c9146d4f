// Comparing through the real window: two people who are never there at the same time, on the whole list.
#include "tests/flows/window.h"
#include "ui/widgets/page.h"
#include "ui/widgets/printed_page.h"

#include <QClipboard>
#include <QSignalSpy>

#include <set>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* RobinsPhrase = "robin opens this door";
constexpr const char* SamsPhrase = "sam opens that door";
const QString PrivateNote = u"a line that only its writer reads"_s;

/// What somebody answers to one side of the list's nth item: every pair of answers comes up between the two.
std::optional<Answer> answerOf(std::size_t n, RoleSide side, std::size_t every) {
    const std::size_t at = (n / every + static_cast<std::size_t>(side)) % 5;
    return at == 4 ? std::nullopt : std::optional(static_cast<Answer>(at + 1));
}

/// Opens every topic and answers the whole list; every seventh answer has a condition.
void answerEverything(Session& session, std::size_t every) {
    session.edit([&](PrivateState& mine) {
        for (const Section& section : session.catalogue().sections()) {
            mine.answers.switchTopic(section.id, true);
            for (const Tier tier : {Tier::Everyday, Tier::Intimate, Tier::Intense})
                mine.answers.openTier(section.id, tier, true);
        }
        std::size_t n = 0;
        for (const Item& item : session.catalogue().items()) {
            ItemAnswer given;
            for (const RoleSide side : {RoleSide::Both, RoleSide::First, RoleSide::Second})
                if (const auto answer = answerOf(n, side, every); answer && item.isMutual() == (side == RoleSide::Both))
                    given.sides[side] = *answer;
            if (n % 7 == every % 7 && !given.sides.empty()) given.conditions = {session.catalogue().conditions()[0].id};
            given.note = PrivateNote;
            given.changed = session.today();
            mine.answers.set(item.id, given);
            ++n;
        }
    });
}

/// How open somebody is at one side, as far as the other may learn it: 2 yes, 1 maybe, 0 nothing.
int levelOf(const Session& session, const Item& item, RoleSide side) {
    const ItemAnswer& given = session.mine().answers.of(item.id);
    const Section& section = *session.catalogue().section(item.section);
    if (given.keepPrivate || session.isClosed(item.id) || !session.mine().answers.isOpen(section, item)) return 0;
    if (given.at(side) == Answer::Open) return given.conditions.empty() ? 2 : 1;
    return given.at(side) == Answer::Conditional ? 1 : 0;
}

using Levels = std::map<std::pair<QString, RoleSide>, int>;

Levels levelsOf(const Session& session) {
    Levels levels;
    for (const Item& item : session.catalogue().items()) {
        if (item.polarity != Polarity::Permission) continue;
        if (item.isMutual())
            levels[{item.id.text(), RoleSide::Both}] = levelOf(session, item, RoleSide::Both);
        else
            for (const RoleSide side : {RoleSide::First, RoleSide::Second})
                levels[{item.id.text(), side}] = levelOf(session, item, side);
    }
    return levels;
}

/// What both have in common, by the rule alone: one's giving meets the other's receiving.
std::set<std::tuple<QString, int, bool>> inCommon(const Levels& small, const Levels& large) {
    std::set<std::tuple<QString, int, bool>> rows;
    for (const auto& [place, level] : small) {
        const auto& [item, side] = place;
        const RoleSide otherSide = side == RoleSide::Both    ? RoleSide::Both
                                   : side == RoleSide::First ? RoleSide::Second
                                                             : RoleSide::First;
        const int other = large.at({item, otherSide});
        if (level == 0 || other == 0) continue;
        const int direction = side == RoleSide::Both ? 0 : side == RoleSide::First ? 1 : 2;
        rows.insert({item, direction, level == 2 && other == 2});
    }
    return rows;
}

std::set<std::tuple<QString, int, bool>> rowsOf(const Session& session) {
    std::set<std::tuple<QString, int, bool>> rows;
    for (const SharedRow& row : session.shared().rows)
        rows.insert({row.itemId, row.direction, row.bothYes});
    return rows;
}

/// Everything of the page a person could take in, copy or carry away.
QString everythingShown(Window& window) {
    QStringList all{window.hands.words(), QGuiApplication::clipboard()->text()};
    for (const Page* page : window.window().findChildren<Page*>()) {
        if (!page->isVisible()) continue;
        if (const auto printed = page->printedPage())
            for (const PrintedBlock& block : printed->blocks)
                all << block.words << block.state << block.detail;
    }
    return all.join(u'\n');
}

/// No line of an item without a row is there, unless a row that is there says the same.
void expectOnlyTheRows(Window& window) {
    const Session& session = window.session();
    std::set<QString> shown;
    for (const SharedRow& row : session.shared().rows)
        shown.insert(row.itemId);
    QString allowed;
    for (const Item& item : session.catalogue().items())
        if (shown.contains(item.id.text()))
            allowed += item.prompt + u'\n' + item.firstPrompt + u'\n' + item.secondPrompt + u'\n';
    const QString seen = everythingShown(window);
    EXPECT_FALSE(seen.contains(PrivateNote));
    std::size_t found = 0;
    for (const Item& item : session.catalogue().items())
        for (const QString& line : {item.prompt, item.firstPrompt, item.secondPrompt}) {
            if (line.isEmpty()) continue;
            if (shown.contains(item.id.text()))
                found += seen.contains(line) ? 1 : 0;
            else
                EXPECT_TRUE(allowed.contains(line) || !seen.contains(line)) << qPrintable(line);
        }
    EXPECT_GE(found, shown.size());
}

void setAside(Window& window) {
    window.hands.click(u"page.answers"_s);
    window.hands.click(u"lookOver"_s);
    window.hands.click(u"setAside"_s);
    window.hands.waitToRead(u"Set aside. There is nothing more to do."_s);
}

class Compare : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }
    /// Somebody comes on the next day; `until` is what their program does by itself meanwhile.
    template <typename Until>
    void visit(Window& window, int tile, Until until) {
        m_couple.clock().advance(std::chrono::hours(24));
        window.unlock(tile, tile == 0 ? RobinsPhrase : SamsPhrase);
        ASSERT_TRUE(waitFor(until));
        window.lock();
    }
    Couple m_couple;
};

} // namespace

TEST_F(Compare, TwoPeopleWhoAreNeverThereAtTheSameTimeOnTheWholeList) {
    Window window(m_couple);
    Session& session = window.session();
    const auto round = [&] { return session.shared().rounds.empty() ? nullptr : &session.shared().rounds.front(); };

    window.unlock(0, RobinsPhrase);
    answerEverything(session, 1);
    const ItemId keptToMyself = *ItemId::from(QStringView(u"touch.long_hug"));
    session.edit([&](PrivateState& mine) {
        ItemAnswer own = mine.answers.of(keptToMyself);
        own.sides = {{RoleSide::Both, Answer::Open}};
        own.conditions.clear();
        own.keepPrivate = true;
        mine.answers.set(keptToMyself, own);
    });
    setAside(window);
    ASSERT_TRUE(waitFor([&] { return round() != nullptr; }));
    const PersonId robin = session.me();
    const Levels robins = levelsOf(session);
    window.lock();

    m_couple.clock().advance(std::chrono::hours(24));
    window.unlock(1, SamsPhrase);
    answerEverything(session, 5);
    session.edit([&](PrivateState& mine) {
        Limit own;
        own.items = {u"daily.hold_hands"_s};
        mine.ownLimits.emplace(Session::newDocumentId(), own);
        mine.answers.switchTopic(*SectionId::from(QStringView(u"kiss")), false);
        mine.answers.set(keptToMyself, {.sides = {{RoleSide::Both, Answer::Open}}, .changed = session.today()});
    });
    setAside(window);
    ASSERT_TRUE(waitFor([&] { return round() && round()->accept; }));
    const Levels sams = levelsOf(session);
    const auto expected = robin < session.me() ? inCommon(robins, sams) : inCommon(sams, robins);
    window.lock();

    visit(window, 0, [&] { return round() && round()->open; });
    visit(window, 1, [&] { return rowsOf(session) == expected; });
    visit(window, 0, [&] { return rowsOf(session) == expected; });
    EXPECT_GT(expected.size(), 20u);
    for (const auto& [item, direction, bothYes] : expected)
        EXPECT_TRUE(item != keptToMyself.text() && item != u"daily.hold_hands"_s && !item.startsWith(u"kiss."_s));

    for (const int tile : {0, 1}) {
        window.unlock(tile, tile == 0 ? RobinsPhrase : SamsPhrase);
        window.hands.click(u"page.matches"_s);
        window.hands.waitToRead(u"You both said yes"_s);
        window.hands.waitToRead(u"Worth a talk"_s);
        expectOnlyTheRows(window);
        window.lock();
    }
}

TEST_F(Compare, ListsOfTwoVersionsAreSaidAndNothingIsLost) {
    CatalogueParts fewer = shippedCatalogue().parts();
    std::erase_if(fewer.items, [](const Item& item) { return item.id.text() == u"daily.notes"_s; });
    const Catalogue older(std::move(fewer));
    Window robin(m_couple);
    robin.unlock(0, RobinsPhrase);
    sayYesToMany(robin.session());
    setAside(robin);
    Services olderServices{.places = m_couple.places(),
                           .clock = m_couple.clock(),
                           .catalogue = older,
                           .care = shippedCare(),
                           .newCost = m_couple.services().newCost,
                           .watchEvery = std::chrono::milliseconds(20)};
    Window sam(m_couple, olderServices);
    sam.unlock(1, SamsPhrase);
    sayYesToMany(sam.session());
    EXPECT_FALSE(sam.hands.reads(u"Your two apps have different lists."_s));
    setAside(sam);
    sam.hands.waitToRead(u"Your two apps have different lists."_s);
    robin.hands.click(u"page.matches"_s);
    robin.hands.waitToRead(u"Your two apps have different lists."_s);
    EXPECT_TRUE(robin.session().mine().setAside && sam.session().mine().setAside);
    EXPECT_TRUE(robin.session().shared().rows.empty());
}

TEST_F(Compare, WhatIsSharedPlainlyIsTickedShownAndTakenBackForBoth) {
    Window robin(m_couple), sam(m_couple);
    robin.unlock(0, RobinsPhrase);
    sam.unlock(1, SamsPhrase);
    const ItemId pause = *ItemId::from(QStringView(u"talk.time_out"));
    const ItemId phones = *ItemId::from(QStringView(u"dont.phone"));
    for (const ItemId& item : {pause, phones})
        robin.session().answer(item, {.sides = {{RoleSide::Both, Answer::Open}}});
    robin.hands.click(u"page.answers"_s);
    robin.hands.click(u"lookOver"_s);
    robin.hands.click(u"tick.talk.time_out.0"_s);
    robin.hands.click(u"showThese"_s);
    ASSERT_TRUE(waitFor([&] { return !sam.session().shared().shownBy(robin.session().me()).empty(); }));
    EXPECT_EQ(sam.session().shared().shownBy(robin.session().me()).size(), 1u) << "only what was ticked";

    const QString words = shippedCatalogue().item(pause)->prompt;
    sam.hands.click(u"page.matches"_s);
    sam.hands.waitToRead(words);
    EXPECT_FALSE(sam.hands.reads(shippedCatalogue().item(phones)->prompt));

    // Something of Robin's that Sam certainly gets to see, and by then the rest would have come too.
    const auto samSeesTheRest = [&](const QString& name) {
        ASSERT_TRUE(finished(robin.session().rename(name)));
        ASSERT_TRUE(waitFor([&] { return sam.session().shared().partnerName == name; }));
    };
    // An edit takes nothing back by itself, and Ctrl+Z undoes what is mine alone.
    robin.session().answer(pause, {.sides = {{RoleSide::Both, Answer::Conditional}}});
    samSeesTheRest(u"Robin R."_s);
    EXPECT_EQ(sam.session().shared().shownBy(robin.session().me()).size(), 1u);
    robin.hands.key(Qt::Key_Z, Qt::ControlModifier);
    samSeesTheRest(u"Robin"_s);
    EXPECT_EQ(sam.session().shared().shownBy(robin.session().me()).size(), 1u) << "what both see has no undo";

    robin.hands.click(u"page.matches"_s);
    robin.hands.waitToRead(words);
    robin.hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return sam.session().shared().shownBy(robin.session().me()).empty(); }));
    EXPECT_TRUE(waitFor([&] { return !sam.hands.reads(words) && !robin.hands.reads(words); }));
}
