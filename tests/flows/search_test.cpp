// Search and keys through the real house: type, arrow, Enter; what may not be found; what is left after Escape and
// after a lock; and that Help shows every key that is installed.
#include "core/documents/aftercare/care_needs.h"
#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "core/itembank/own_ids.h"
#include "core/session/sharing.h"
#include "tests/flows/there.h"
#include "tests/support/couple.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/search/search_panel.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_keys.h"
#include "ui/theme/theme.h"

#include <QDirIterator>
#include <QShortcut>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class Search : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        m_settings = std::make_unique<AppearanceKeeper>(m_theme, m_couple.places().directory + u"/settings.ini"_s);
        m_theme.apply(*qApp, ThemeName::Light);
        m_window = std::make_unique<MainWindow>(PageNeeds{*m_session, *m_settings});
        m_window->show();
        m_window->activateWindow();
        QApplication::setActiveWindow(m_window.get());
        Couple::open(*m_session, Couple::robin());
        m_hands = std::make_unique<Hands>(*m_window);
        ASSERT_NE(m_window->house(), nullptr);
    }

    House& house() { return *m_window->house(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }
    void look(const QString& words) {
        press(Qt::Key_K, Qt::ControlModifier);
        m_hands->type(u"searchEverywhere"_s, words);
    }
    static QString focusedName() {
        const QWidget* focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }
    bool isOpen() { return m_hands->sees(u"searchPanel"_s); }
    bool finds(const QString& words, const QString& row) {
        look(words);
        return m_hands->sees(u"result."_s + row);
    }
    QList<QWidget*> rowsFrom(const QString& page) {
        return m_window->findChildren<QWidget*>(QRegularExpression(u"^result\\.%1\\.row:"_s.arg(page)));
    }
    DocumentId setLimit(const QString& words, std::vector<QString> items = {}) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(m_session->setLimit(id, {.words = words, .items = std::move(items)})));
        return id;
    }

    Couple m_couple;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AppearanceKeeper> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
};

const Item& firstItem(const QString& topic, Tier tier = Tier::Everyday) {
    for (const Item& item : shippedCatalogue().itemsOf(*SectionId::from(QStringView(topic))))
        if (item.tier == tier) return item;
    qFatal("no such item");
}

TEST_F(Search, TypeDownEnterGoesToTheItem) {
    const Item& item = shippedCatalogue().itemsOf(*SectionId::from(u"touch"_s)).back();
    ASSERT_EQ(item.tier, Tier::Everyday);
    look(item.prompt.toUpper());
    press(Qt::Key_Down);
    EXPECT_EQ(focusedName(), u"result.answers.item:"_s + item.id.text());
    press(Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(house().currentPage(), u"answers"_s);
    auto* card = m_hands->visible<QWidget>(u"item."_s + item.id.text());
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(waitFor([&] {
        const int y = card->mapTo(m_window.get(), QPoint()).y();
        return y > 0 && y + card->height() / 2 < m_window->height();
    })) << "the item is brought into view";
}

TEST_F(Search, TheNoteOfATopicComesBeforeItsItem) {
    const SectionId intimate = *SectionId::from(u"int"_s);
    const Item& item = firstItem(u"int"_s, Tier::Intimate);
    m_session->edit([&](PrivateState& mine) { mine.answers.switchTopic(intimate, true); });
    EXPECT_FALSE(finds(item.prompt, u"answers.item:"_s + item.id.text())) << "its note was not read";
    house().show(u"answers"_s, u"item:"_s + item.id.text());
    EXPECT_FALSE(m_hands->sees(u"item."_s + item.id.text()));
    m_session->edit([&](PrivateState& mine) { mine.answers.readNote(intimate); });
    EXPECT_TRUE(finds(item.prompt, u"answers.item:"_s + item.id.text()));
    m_session->edit([&](PrivateState& mine) { mine.answers.switchTopic(intimate, false); });
    EXPECT_FALSE(m_hands->sees(u"result.answers.item:"_s + item.id.text())) << "follows at once while it is open";
    EXPECT_FALSE(finds(u"a"_s, u"answers.topic:int"_s));
}

TEST_F(Search, NoItemOfAClosedTopicIsEverOffered) {
    for (const SearchGroup& group : searchGroups(pageCatalog(), *m_session, Room::OnlyYou)) {
        for (const SearchEntry& entry : group.entries) {
            if (!entry.place.startsWith(u"item:"_s)) continue;
            const Item* item = shippedCatalogue().item(*ItemId::from(QStringView(entry.place).mid(5)));
            ASSERT_NE(item, nullptr);
            const Section& section = *shippedCatalogue().section(item->section);
            EXPECT_TRUE(m_session->mine().answers.isOn(section));
            EXPECT_TRUE(m_session->mine().answers.isOpen(section, item->tier)) << qPrintable(entry.title);
        }
    }
}

TEST_F(Search, WhatIsUnderALimitIsSaidToBeLeftOut) {
    const Item& item = firstItem(u"touch"_s);
    setLimit(u"Quiet corner"_s, {item.id.text()});
    EXPECT_FALSE(finds(item.prompt, u"answers.item:"_s + item.id.text()));
    EXPECT_TRUE(m_hands->reads(u"Something here is under a limit. It is left out for now."_s));
}

TEST_F(Search, FindsOwnAndSharedWords) {
    const DocumentId limit = setLimit(u"Quiet corner"_s);
    const DocumentId own = Session::newDocumentId();
    m_session->edit([&](PrivateState& mine) { mine.ownLimits[own] = {.words = u"Quiet Sundays"_s}; });
    const DocumentId agreement = Session::newDocumentId();
    const Agreement words{.title = u"Quiet phones"_s, .words = u"Phones stay in the hall."_s};
    ASSERT_TRUE(finished(m_session->offer(agreement, *wordingOf(words))));
    EXPECT_TRUE(finds(u"quiet"_s, u"boundaries.limit:"_s + limit.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.boundaries.limit:"_s + own.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.boundaries."_s + agreement.hex()));
    m_hands->click(u"result.boundaries."_s + agreement.hex());
    EXPECT_TRUE(m_hands->sees(u"agreement."_s + agreement.hex()));
    look(u"sundays"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_hands->reads(u"Only"_s) && !isOpen());
    EXPECT_EQ(house().currentPage(), u"boundaries"_s);
}

TEST_F(Search, WhilePausedNothingSharedIsFound) {
    const DocumentId limit = setLimit(u"Quiet corner"_s);
    const DocumentId own = Session::newDocumentId(), draft = Session::newDocumentId();
    const Agreement words{.title = u"Quiet phones"_s, .words = u"Phones stay in the hall."_s};
    ASSERT_TRUE(finished(m_session->offer(Session::newDocumentId(), *wordingOf(words))));
    m_session->edit([&](PrivateState& mine) {
        mine.ownLimits[own] = {.words = u"Quiet Sundays"_s};
        mine.drafts[draft] = {DocumentType::Agreement, {}, Agreement{.title = u"Quiet mornings"_s}.encode(), {}};
    });
    ASSERT_TRUE(finished(m_session->pause()));
    EXPECT_TRUE(finds(u"quiet"_s, u"boundaries.limit:"_s + own.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.boundaries.draft:"_s + draft.hex()));
    EXPECT_FALSE(m_hands->sees(u"result.boundaries.limit:"_s + limit.hex()));
    EXPECT_FALSE(m_hands->reads(u"Quiet phones"_s));
    EXPECT_TRUE(m_hands->reads(u"Paused. What you share is left out."_s));
    ASSERT_TRUE(finished(m_session->resume()));
    EXPECT_TRUE(m_hands->sees(u"result.boundaries.limit:"_s + limit.hex())) << "back at once";
}

TEST_F(Search, FindsRowsInCommonUntilPausedOrTheirTopicIsOff) {
    sayYesToMany(*m_session);
    ASSERT_TRUE(finished(m_session->setAside(false)));
    ASSERT_TRUE(finished(m_session->lookTogether()));
    Couple::open(*m_session, Couple::sam());
    sayYesToMany(*m_session);
    setAsideAndCompare(*m_session);
    ASSERT_FALSE(m_session->shared().rows.empty());
    const SharedRow row = m_session->shared().rows.front();
    const Item& item = *shippedCatalogue().item(*ItemId::from(QStringView(row.itemId)));
    const QString name = u"%1.%2"_s.arg(row.itemId).arg(row.direction);
    ASSERT_TRUE(finds(item.prompt, u"matches.row:"_s + name));
    EXPECT_TRUE(m_hands->reads(u"A yes means you may ask."_s));
    m_hands->click(u"result.matches.row:"_s + name);
    EXPECT_EQ(house().currentPage(), u"matches"_s);
    EXPECT_TRUE(m_hands->within(u"row."_s + name).sees(u"agreement"_s)) << "the row is open";
    ASSERT_TRUE(finished(m_session->pause()));
    EXPECT_FALSE(finds(item.prompt, u"matches.row:"_s + name));
    ASSERT_TRUE(finished(m_session->resume()));
    EXPECT_TRUE(m_hands->sees(u"result.matches.row:"_s + name));
    m_session->edit([&](PrivateState& mine) { mine.answers.switchTopic(item.section, false); });
    EXPECT_FALSE(m_hands->sees(u"result.matches.row:"_s + name));
}

TEST_F(Search, FindsCarePlansByTheirSteps) {
    CarePlan plan{.title = u"Slow evening"_s, .steps = {PlanStep{.text = u"Peppermint tea for two"_s}}};
    const DocumentId draft = Session::newDocumentId(), shared = Session::newDocumentId();
    m_session->edit([&](PrivateState& mine) { mine.drafts[draft] = {DocumentType::CarePlan, {}, plan.encode(), {}}; });
    ASSERT_TRUE(finished(m_session->offer(shared, *wordingOf(plan))));
    EXPECT_TRUE(finds(u"peppermint"_s, u"care."_s + draft.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.care."_s + shared.hex()));
    ASSERT_TRUE(finished(m_session->pause()));
    EXPECT_TRUE(m_hands->sees(u"result.care."_s + draft.hex()));
    EXPECT_FALSE(m_hands->sees(u"result.care."_s + shared.hex()));
    m_hands->click(u"result.care."_s + draft.hex());
    EXPECT_EQ(house().currentPage(), u"care"_s);
    EXPECT_FALSE(isOpen());
}

TEST_F(Search, FindsWhatStandsInTheFieldsOfLimitsAndPlans) {
    Limit limit{.templateId = u"hard_no"_s, .kind = u"hard_limit"_s, .words = u"Not for me"_s};
    limit.fields.put(u"exceptions"_s, {{}, {u"unless I say lavender"_s}});
    const DocumentId id = Session::newDocumentId(), draft = Session::newDocumentId();
    ASSERT_TRUE(finished(m_session->setLimit(id, limit)));
    CarePlan plan{.title = u"Slow evening"_s};
    plan.fields.push_back({u"light"_s, {}, {{}, {u"a lavender candle"_s}}});
    const auto& fields = shippedCare().planFields;
    plan.fields.front().fieldId =
        std::ranges::find_if(fields, [](const FormField& each) { return each.type == FieldType::Text; })->id.text();
    m_session->edit([&](PrivateState& mine) {
        mine.drafts[draft] = {DocumentType::CarePlan, {}, plan.encode(), {}};
        mine.stopPlan.words.helps = u"Lavender tea"_s;
    });
    EXPECT_TRUE(finds(u"lavender"_s, u"boundaries.limit:"_s + id.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.care."_s + draft.hex()));
    EXPECT_TRUE(m_hands->sees(u"result.boundaries.stop-plan"_s));
}

// Two people look at the screen then: what only one of them sees is not even found.
TEST_F(Search, WhileTogetherOnlyWhatBothSeeIsFound) {
    const DocumentId shared = setLimit(u"Quiet corner"_s), own = Session::newDocumentId();
    m_session->edit([&](PrivateState& mine) { mine.ownLimits[own] = {.words = u"Quiet Sundays"_s}; });
    house().show(u"boundaries"_s, u"review"_s);
    EXPECT_TRUE(finds(u"quiet"_s, u"boundaries.limit:"_s + own.hex())) << "not together yet";
    press(Qt::Key_Escape);
    m_hands->click(u"reviewTogether"_s);
    EXPECT_TRUE(finds(u"quiet"_s, u"boundaries.limit:"_s + shared.hex()));
    EXPECT_FALSE(m_hands->sees(u"result.boundaries.limit:"_s + own.hex()));
    EXPECT_TRUE(m_hands->reads(u"What only one of you sees is left out."_s));
    EXPECT_FALSE(finds(firstItem(u"touch"_s).prompt, u"answers.item:"_s + firstItem(u"touch"_s).id.text()));
}

TEST_F(Search, GoesToSettingsAndHelp) {
    look(u"text size"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(house().currentPage(), u"settings"_s);
    auto* card = m_hands->visible<QWidget>(u"settings.appearance"_s);
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isAncestorOf(QApplication::focusWidget()));
    look(u"how comparing works"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(house().currentPage(), u"help"_s);
    auto* comparing = m_hands->visible<QWidget>(u"help.comparing"_s);
    ASSERT_NE(comparing, nullptr);
    EXPECT_TRUE(waitFor([&] { return comparing->mapTo(m_window.get(), QPoint()).y() < m_window->height() / 2; }));
}

TEST_F(Search, PagesAndViewsAreFoundByTheirNames) {
    for (const SearchGroup& group : searchGroups(pageCatalog(), *m_session, Room::OnlyYou))
        EXPECT_TRUE(finds(group.title, group.page + u'.')) << qPrintable(group.title);
    for (const auto& [words, row] :
         {std::pair(u"review"_s, u"boundaries.review"_s), std::pair(u"look again"_s, u"boundaries.review"_s),
          std::pair(u"add a limit"_s, u"boundaries.new-limit"_s),
          std::pair(u"hidden topics"_s, u"answers.hidden-topics"_s), std::pair(u"look over"_s, u"answers.look-over"_s),
          std::pair(u"start a plan"_s, u"care.start"_s), std::pair(u"check"_s, u"care.check-in"_s)})
        EXPECT_TRUE(finds(words, row)) << qPrintable(words);
    look(u"stop"_s);
    m_hands->click(u"result.stop."_s);
    EXPECT_TRUE(waitFor([&] { return m_hands->sees(u"closeStop"_s); }));
}

// Whoever misses such words reads why, instead of taking them for lost.
TEST_F(Search, WhatIsNotSearchedIsNamedInTheLine) {
    const auto missed = [&](const QString& named, const std::function<void(PrivateState&)>& plant) {
        m_session->edit(plant);
        look(u"marzipan"_s);
        EXPECT_TRUE(m_hands->reads(u"Nothing found for this."_s)) << qPrintable(named);
        const auto* line = m_hands->visible<QLabel>(u"neverFound"_s);
        EXPECT_TRUE(line && line->text().contains(named)) << qPrintable(named);
        press(Qt::Key_Escape);
    };
    const auto note = [&](NoteForm form, const QString& field) {
        return [&, form, field](PrivateState& mine) {
            CareNote written{.form = form, .day = m_session->today()};
            written.put(field, {{}, {u"Marzipan, and a blanket"_s}});
            mine.careNotes.emplace(Session::newDocumentId(), written);
        };
    };
    missed(u"notes to them"_s,
           [](PrivateState& mine) { mine.answers.set(firstItem(u"touch"_s).id, {.note = u"Marzipan afterwards"_s}); });
    missed(u"check-ins"_s, note(NoteForm::CheckIn, u"free"_s));
    missed(u"looking back"_s, note(NoteForm::Reflection, shippedCare().reflection.fields.front().id.text()));
    missed(u"your needs"_s, note(NoteForm::Needs, u"want"_s));
    missed(u"kept under “For you”"_s, note(NoteForm::CareCard, u"signs"_s));
    missed(u"kept under “For you”"_s, note(NoteForm::Kit, u"own"_s));
    missed(u"removed"_s, [&](PrivateState& mine) {
        mine.removedLimits[Session::newDocumentId()] = {.limit = {.words = u"No marzipan"_s},
                                                        .day = m_session->today()};
    });
    const DocumentId line = Session::newDocumentId();
    m_session->edit([&](PrivateState& mine) {
        mine.ownItems[line] = {.prompt = u"Marzipan by the fire"_s, .section = *SectionId::from(u"touch"_s)};
    });
    EXPECT_TRUE(finds(u"marzipan"_s, u"answers.item:"_s + privateItemId(line).text())) << "until it is hidden";
    missed(u"hid"_s, [&](PrivateState& mine) { mine.answers.hide(privateItemId(line), true); });
    house().show(u"care"_s);
    EXPECT_TRUE(m_hands->sees(u"ownCare.look-back"_s));
    EXPECT_TRUE(m_hands->words().split(u'\n').contains(u"For you"_s)) << "as the line calls it";
}

TEST_F(Search, ANeedThatInCommonShowsIsFoundByItsName) {
    const Item& need = firstItem(u"after"_s);
    ASSERT_EQ(need.polarity, Polarity::Need);
    ItemAnswer answer{.note = u"Marzipan"_s};
    answer.sides[RoleSide::Second] = Answer::Open;
    m_session->answer(need.id, answer);
    Sharing sharing(*m_session);
    ASSERT_TRUE(finished(sharing.show(sharing.rows())));
    look(need.prompt);
    EXPECT_TRUE(waitFor([&] { return m_hands->reads(u"In common"_s) && !rowsFrom(u"matches"_s).isEmpty(); }));
    look(u"marzipan"_s);
    EXPECT_TRUE(m_hands->reads(u"What In common shows is found by its name."_s));
}

TEST_F(Search, OfAPlanItsNoteIsFoundAndItsNeedsAreNot) {
    CarePlan plan{.title = u"Slow evening"_s, .note = u"Cinnamon in the cupboard"_s};
    const PersonId& me = m_session->me();
    putField(plan, u"want"_s, me, {{}, {u"Marzipan at once"_s}});
    putField(plan, u"depends"_s, me, {{}, {u"Marzipan later"_s}});
    putField(plan, u"do_not_want"_s, me, {{}, {u"Marzipan ever again"_s}});
    const DocumentId draft = Session::newDocumentId();
    m_session->edit([&](PrivateState& mine) { mine.drafts[draft] = {DocumentType::CarePlan, {}, plan.encode(), {}}; });
    EXPECT_TRUE(finds(u"cinnamon"_s, u"care."_s + draft.hex()));
    press(Qt::Key_Escape);
    look(u"marzipan"_s);
    EXPECT_TRUE(m_hands->reads(u"Nothing found for this."_s));
    EXPECT_TRUE(m_hands->reads(u"the notes to them and your needs are not searched"_s))
        << "which is not the note of a plan";
}

TEST_F(Search, ControlFPrefersThePagesOwnSearch) {
    house().show(u"answers"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focusedName(), u"search"_s);
    EXPECT_FALSE(isOpen());
    for (const QString& page : {u"home"_s, u"matches"_s, u"care"_s, u"boundaries"_s, u"settings"_s, u"help"_s}) {
        house().show(page);
        press(Qt::Key_F, Qt::ControlModifier);
        EXPECT_TRUE(isOpen()) << qPrintable(page);
        EXPECT_EQ(focusedName(), u"searchEverywhere"_s) << qPrintable(page);
    }
    house().show(u"answers"_s);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(isOpen());
}

TEST_F(Search, EscapeGivesTheKeyboardBack) {
    house().show(u"settings"_s);
    auto* name = m_hands->visible<QLineEdit>(u"name"_s);
    ASSERT_NE(name, nullptr);
    name->setFocus();
    look(u"touch"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(house().currentPage(), u"settings"_s);
    EXPECT_EQ(QApplication::focusWidget(), name);
}

TEST_F(Search, TheButtonOpensItAlsoWhereTheWindowIsNarrow) {
    m_hands->click(u"searchButton"_s);
    EXPECT_TRUE(isOpen());
    press(Qt::Key_Escape);
    m_theme.apply(*qApp, ThemeName::Light, 2.0);
    m_window->resize(800, 560);
    QCoreApplication::processEvents();
    auto* button = m_hands->visible<QAbstractButton>(u"searchButton"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), u"Search"_s);
    EXPECT_GE(button->width(), 24);
    const auto& hide = seen<QWidget>(*m_hands, u"hideButton"_s);
    EXPECT_LE(hide.mapTo(m_window.get(), QPoint(hide.width(), 0)).x(), m_window->width());
    m_hands->click(u"searchButton"_s);
    EXPECT_TRUE(isOpen());
    m_theme.apply(*qApp, ThemeName::Light);
}

TEST_F(Search, AfterALockNothingOfItIsLeft) {
    m_session->edit(
        [](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = {.words = u"Quiet Sundays"_s}; });
    look(u"sundays"_s);
    ASSERT_TRUE(m_hands->reads(u"Quiet Sundays"_s));
    const QPointer<QWidget> panel = m_hands->visible<QWidget>(u"searchPanel"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return m_hands->sees(u"tile.0"_s); }));
    EXPECT_TRUE(panel.isNull());
    for (const QWidget* widget : QApplication::allWidgets())
        EXPECT_FALSE((widget->accessibleName() + widget->accessibleDescription()).contains(u"Sundays"_s));
}

TEST_F(Search, NothingTypedReachesTheDisk) {
    look(u"zyxwvut"_s);
    press(Qt::Key_Escape);
    m_session->lock();
    ASSERT_TRUE(finished(m_session->lookForVault())) << "after this nothing is being written any more";
    QDirIterator it(QFileInfo(m_couple.places().directory).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        EXPECT_FALSE(octets.contains("zyxwvut")) << qPrintable(file.fileName());
        ++files;
    }
    EXPECT_GT(files, 0);
}

// ---- keys --------------------------------------------------------------------------------------

TEST_F(Search, HelpShowsEveryKeyThatIsInstalled) {
    house().show(u"answers"_s, u"topic:touch"_s); // its list brings keys of its own
    press(Qt::Key_F1);
    EXPECT_FALSE(m_hands->sees(u"help.shortcuts"_s));
    press(Qt::Key_F1);
    ASSERT_TRUE(m_hands->sees(u"help.shortcuts"_s));
    QStringList shown;
    for (const QLabel* label : m_hands->visible<QWidget>(u"help.shortcuts"_s)->findChildren<QLabel*>())
        shown << label->text();
    const auto installed = m_window->findChildren<QShortcut*>();
    EXPECT_GT(installed.size(), 20);
    for (const QShortcut* shortcut : installed)
        EXPECT_TRUE(shown.contains(shortcut->key().toString(QKeySequence::NativeText)))
            << qPrintable(shortcut->key().toString()) << " is installed but not shown";
    EXPECT_TRUE(shown.contains(u"Shift three times"_s));
}

TEST_F(Search, EveryKeyOfTheWindowIsInstalledOnce) {
    QStringList listed, ids, installed;
    for (const WindowKey& key : windowKeys()) {
        ids << key.line.id;
        for (const QKeySequence& keys : key.line.keys) {
            listed << keys.toString();
            if (key.isForSafety) installed << keys.toString(); // no shortcut: tests/flows/safety_test.cpp presses each
        }
    }
    for (const QShortcut* shortcut : m_window->findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly))
        installed << shortcut->key().toString();
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(listed.removeDuplicates(), 0);
    listed.sort();
    installed.sort();
    EXPECT_EQ(installed, listed);
    EXPECT_EQ(listed.filter(u"Ctrl+"_s).size(), 16);
}

TEST_F(Search, ShortcutsAreReachedByKeyAndFromHelp) {
    press(Qt::Key_Question, Qt::ControlModifier);
    EXPECT_TRUE(m_hands->sees(u"help.shortcuts"_s));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(house().currentPage(), u"home"_s);
    press(Qt::Key_7, Qt::ControlModifier);
    EXPECT_FALSE(m_hands->sees(u"help.shortcuts"_s));
    m_hands->click(u"to.shortcuts"_s);
    EXPECT_TRUE(m_hands->sees(u"help.shortcuts"_s));
}

} // namespace
