// Limits of every kind through the page Boundaries: what their forms ask for, what they close, how they end.

#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/forms/field_edit.h"
#include "ui/widgets/tag.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Robin writes limits; Sam's window is open beside it.
class LimitKinds : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        robin = couple.window();
        sam = couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
        page = std::make_unique<BoundariesPage>(*robin);
        page->resize(970, 780);
        page->show();
    }
    void TearDown() override { page.reset(); }

    template <typename W = QPushButton>
    W* find(const QString& name) const {
        for (W* each : page->findChildren<W*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }
    void click(const QString& name) {
        ASSERT_TRUE(waitFor([&] { return find(name) && find(name)->isEnabled(); })) << name.toStdString();
        find(name)->click();
    }
    bool says(const QString& words) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    FieldEdit* field(const QString& id) const { return page->findChild<FieldEdit*>(u"field."_s + id); }
    void begin(const QString& from, int sight = 1) {
        click(u"addLimit"_s);
        click(u"template."_s + from);
        find<QWidget>(u"limitSight"_s)->findChildren<QRadioButton*>().at(sight)->click();
    }
    void pick(const QString& id, const QString& word) {
        ASSERT_TRUE(field(id)) << id.toStdString();
        for (Tag* tag : field(id)->findChildren<Tag*>())
            if (tag->text() == word) return tag->click();
        FAIL() << word.toStdString();
    }
    void chooseDay(const QString& id, const QDate& day) {
        ASSERT_TRUE(field(id)) << id.toStdString();
        auto* tick = field(id)->findChild<QCheckBox*>();
        if (!tick->isChecked()) tick->click();
        field(id)->findChild<QDateEdit*>()->setDate(day);
    }
    /// Over the day that is proposed.
    QDateEdit* typeLastDay(const QString& text) {
        field(u"ends_on"_s)->findChild<QCheckBox*>()->click();
        auto* day = field(u"ends_on"_s)->findChild<QDateEdit*>();
        day->setFocus(Qt::TabFocusReason);
        day->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(day, text);
        return day;
    }
    void save() {
        QSignalSpy said(page.get(), &Page::said);
        click(u"saveLimit"_s);
        ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    }
    bool closedForBoth(const QString& item) {
        return waitFor([&] { return robin->limits().closes(item) && sam->limits().closes(item); });
    }
    QDate today() const { return robin->today().date(); }

    Couple couple;
    std::unique_ptr<Session> robin, sam;
    std::unique_ptr<BoundariesPage> page;
};

} // namespace

TEST_F(LimitKinds, ContactHoursAskForHoursAndDaysAndHoldForBoth) {
    begin(u"contact_hours"_s);
    EXPECT_TRUE(says(u"Still to choose: Hours."_s));
    EXPECT_FALSE(find<QWidget>(u"limitLevel"_s)) << "hours have no softer version";
    EXPECT_FALSE(find<QWidget>(u"itemSearch"_s));
    field(u"hours"_s)->findChild<QPushButton*>(u"addHours"_s)->click();
    EXPECT_TRUE(says(u"Still to choose: Days."_s));
    pick(u"days"_s, u"Monday"_s);
    pick(u"channels"_s, u"Calls"_s);
    lookAround(*page, u"limit-contact-hours"_s);
    save();
    const QDateTime monday(QDate(2026, 11, 23), QTime(18, 30));
    EXPECT_TRUE(waitFor([&] { return !sam->limits().allowsContact(monday.addDays(1)); }));
    EXPECT_TRUE(sam->limits().allowsContact(monday));
    EXPECT_TRUE(robin->limits().allowsContact(monday));
    const Limit& held = sam->shared().limits.limits.front().limit;
    EXPECT_EQ(factLines(*sam, held).front().section(u':', 0, 0), u"Hours"_s);
}

TEST_F(LimitKinds, HoursAcrossMidnightSayThatTheyGoOn) {
    begin(u"contact_hours"_s);
    field(u"hours"_s)->findChild<QPushButton*>(u"addHours"_s)->click();
    EXPECT_FALSE(says(u"until the next day"_s));
    auto* until = field(u"hours"_s)->findChildren<QComboBox*>().at(1);
    until->setCurrentIndex(until->findData(6 * 60));
    Q_EMIT until->activated(until->currentIndex());
    EXPECT_TRUE(waitFor([&] { return says(u"until the next day"_s); }));
}

TEST_F(LimitKinds, ATopicLeftOutClosesItForBothAndNamesItToTheOther) {
    begin(u"topic_pause"_s);
    EXPECT_FALSE(find<QWidget>(u"itemSearch"_s));
    const QString topic = shippedCatalogue().section(*SectionId::from(u"talk"_s))->title;
    pick(u"topic"_s, topic);
    save();
    EXPECT_TRUE(closedForBoth(u"talk.daily_checkin"_s));
    EXPECT_TRUE(sam->limits().closesTopic(u"talk"));
    EXPECT_TRUE(factLines(*sam, sam->shared().limits.limits.front().limit).join(u' ').contains(topic));
}

TEST_F(LimitKinds, AWrongLastDayIsNotSavedAsAnother) {
    QApplication::setActiveWindow(page.get());
    begin(u"hard_no"_s, 0);
    click(u"limitMore"_s);
    ASSERT_TRUE(waitFor([&] { return find(u"saveLimit"_s)->isEnabled(); }));
    const QDateEdit* day = typeLastDay(u"2027-04-31"_s);
    const QDate proposed = today().addDays(7);
    QSignalSpy said(page.get(), &Page::said);
    QTest::mouseClick(find(u"saveLimit"_s), Qt::LeftButton);
    EXPECT_FALSE(find(u"saveLimit"_s)->isEnabled());
    EXPECT_TRUE(says(u"2027-04-31 is no day of the calendar."_s));
    EXPECT_EQ(day->text(), u"2027-04-31"_s);
    find(u"limitMore"_s)->click(); // folded away, it is still what stands there
    EXPECT_FALSE(find(u"saveLimit"_s)->isEnabled());
    find(u"limitMore"_s)->click();
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(robin->mine().ownLimits.empty());

    field(u"ends_on"_s)->findChild<QCheckBox*>()->click();
    typeLastDay(proposed.toString(Qt::ISODate));
    EXPECT_TRUE(find(u"saveLimit"_s)->isEnabled());
    save();
    ASSERT_EQ(robin->mine().ownLimits.size(), 1U);
    EXPECT_EQ(robin->mine().ownLimits.begin()->second.endsOn, Day::of(proposed));
}

TEST_F(LimitKinds, AWrongLastDayStaysWhenAnotherKindIsChosen) {
    QApplication::setActiveWindow(page.get());
    page->goTo(u"new-limit:own"_s);
    click(u"limitMore"_s);
    QDateEdit* day = typeLastDay(u"2027-04-31"_s);
    auto* kind = find<QComboBox>(u"limitKind"_s);
    for (int other = 0; other < kind->count(); ++other) {
        kind->setCurrentIndex(other);
        Q_EMIT kind->activated(other);
        EXPECT_TRUE(day->isVisible()) << other;
        EXPECT_EQ(day->text(), u"2027-04-31"_s) << other;
        EXPECT_FALSE(find(u"saveLimit"_s)->isEnabled()) << other;
    }
}

TEST_F(LimitKinds, ADayThatIsStillBeingTypedIsFinishedBeforeItIsSaved) {
    QApplication::setActiveWindow(page.get());
    begin(u"hard_no"_s, 0);
    click(u"limitMore"_s);
    typeLastDay(u"2027-05-3"_s); // may become a 30
    save();                      // as assistive technology presses: the keyboard stays where it is
    ASSERT_EQ(robin->mine().ownLimits.size(), 1U);
    EXPECT_EQ(robin->mine().ownLimits.begin()->second.endsOn, Day::of({2027, 5, 3}));
}

TEST_F(LimitKinds, AWaitingTimeMasksTouchAndStaysAfterItsDayUntilItIsLetGo) {
    begin(u"wait_after_breach"_s);
    EXPECT_TRUE(says(u"It covers every touch"_s));
    chooseDay(u"until"_s, today().addDays(5));
    save();
    EXPECT_TRUE(closedForBoth(u"touch.long_hug"_s));
    couple.clock().advance(std::chrono::hours(24 * 7));
    ASSERT_TRUE(waitFor([&] { return says(u"Look again when you like"_s); }));
    EXPECT_TRUE(robin->limits().closes(u"touch.long_hug"));
    EXPECT_TRUE(sam->limits().closes(u"touch.long_hug"));
}

TEST_F(LimitKinds, AWaitingTimeBeginsWithAWeekAndItsWordsNameItsDay) {
    const auto words = [this] { return find<QPlainTextEdit>(u"limitWords"_s)->toPlainText(); };
    const auto named = [](const QDate& day) {
        return u"No sexual contact before %1, and only after I say that I am ready."_s.arg(
            QLocale().toString(day, u"d MMMM yyyy"_s));
    };
    click(u"addLimit"_s);
    EXPECT_TRUE(find(u"template.wait_after_breach"_s)->accessibleDescription().contains(u"before a day I choose,"_s));
    click(u"template.wait_after_breach"_s);
    EXPECT_FALSE(robin->mine().limitDraft) << "looking keeps nothing";
    EXPECT_EQ(words(), named(today().addDays(7)));
    EXPECT_TRUE(find(u"saveLimit"_s)->isEnabled()) << "nothing is left to choose";
    chooseDay(u"until"_s, today().addDays(30));
    EXPECT_EQ(words(), named(today().addDays(30)));
    field(u"until"_s)->findChild<QCheckBox*>()->click();
    EXPECT_TRUE(words().contains(u"before a day I choose,"_s));
    chooseDay(u"until"_s, today().addDays(14));
    save();
    const Limit kept = robin->mine().ownLimits.begin()->second;
    EXPECT_EQ(kept.words, named(today().addDays(14)));
}

TEST_F(LimitKinds, WordsOfOnesOwnDoNotFollowTheDay) {
    begin(u"wait_after_breach"_s);
    find<QPlainTextEdit>(u"limitWords"_s)->setPlainText(u"A time without touch."_s);
    chooseDay(u"until"_s, today().addDays(30));
    EXPECT_EQ(find<QPlainTextEdit>(u"limitWords"_s)->toPlainText(), u"A time without touch."_s);
}

TEST_F(LimitKinds, ADayThatIsTickedLiesAhead) {
    begin(u"topic_pause"_s);
    click(u"limitMore"_s);
    const auto tick = [this](const char* id) {
        FieldEdit* edit = field(QString::fromLatin1(id));
        edit->findChild<QCheckBox*>()->click();
        return edit->findChild<QDateEdit*>()->date();
    };
    EXPECT_EQ(tick("ends_on"), robin->today().plus(7).date()) << "by the day of the program";
    EXPECT_EQ(tick("starts_on"), robin->today().plus(1).date());
}

TEST_F(LimitKinds, AnEndLetsItGoOnceItsOwnerIsHereAndNobodyElseDoes) {
    begin(u"hard_no"_s);
    find<QLineEdit>(u"itemSearch"_s)->setText(shippedCatalogue().items().front().prompt);
    ASSERT_TRUE(waitFor(
        [&] { return page->findChild<QPushButton*>(u"found."_s + shippedCatalogue().items().front().id.text()); }));
    page->findChild<QPushButton*>(u"found."_s + shippedCatalogue().items().front().id.text())->click();
    click(u"limitMore"_s);
    chooseDay(u"ends_on"_s, today().addDays(2));
    save();
    const QString item = shippedCatalogue().items().front().id.text();
    ASSERT_TRUE(closedForBoth(item));
    EXPECT_TRUE(says(u"In effect until"_s));
    page.reset();
    robin->lock();
    couple.clock().advance(std::chrono::hours(24 * 10));
    ASSERT_TRUE(waitFor([&] { return sam->shared().today == sam->today(); }));
    EXPECT_TRUE(sam->limits().closes(item)) << "a clock alone loosens nothing";
    Couple::open(*robin, Couple::robin());
    EXPECT_TRUE(waitFor([&] { return !robin->limits().closes(item) && !sam->limits().closes(item); }));
}

TEST_F(LimitKinds, ALaterBeginningClosesFromItsDayOn) {
    begin(u"topic_pause"_s);
    pick(u"topic"_s, shippedCatalogue().section(*SectionId::from(u"talk"_s))->title);
    click(u"limitMore"_s);
    chooseDay(u"starts_on"_s, today().addDays(3));
    save();
    ASSERT_TRUE(waitFor([&] { return !sam->shared().limits.limits.empty(); }));
    EXPECT_TRUE(says(u"In effect from"_s));
    EXPECT_FALSE(robin->limits().closesTopic(u"talk"));
    couple.clock().advance(std::chrono::hours(24 * 3));
    EXPECT_TRUE(closedForBoth(u"talk.weekly"_s));
}

TEST_F(LimitKinds, DaysThatCannotBeAreSaidBeforeSaving) {
    begin(u"topic_pause"_s);
    pick(u"topic"_s, shippedCatalogue().section(*SectionId::from(u"talk"_s))->title);
    click(u"limitMore"_s);
    chooseDay(u"ends_on"_s, today().addDays(-1));
    EXPECT_TRUE(says(u"“Until” has passed already."_s));
    EXPECT_FALSE(find(u"saveLimit"_s)->isEnabled());
    chooseDay(u"ends_on"_s, today().addDays(3));
    chooseDay(u"starts_on"_s, today().addDays(9));
    EXPECT_TRUE(says(u"It would end before it begins."_s));
    chooseDay(u"ends_on"_s, QDate(9999, 12, 31));
    EXPECT_TRUE(find(u"saveLimit"_s)->isEnabled());
    save();
    EXPECT_EQ(robin->shared().limits.limits.front().limit.endsOn, Day::of(QDate(9999, 12, 31)));
}

TEST_F(LimitKinds, WhatWouldLoosenOneInEffectIsNotSaved) {
    begin(u"topic_pause"_s, 0);
    pick(u"topic"_s, shippedCatalogue().section(*SectionId::from(u"talk"_s))->title);
    save();
    for (QPushButton* row : page->findChildren<QPushButton*>())
        if (row->objectName().startsWith(u"limit."_s)) row->click();
    ASSERT_TRUE(waitFor([&] { return field(u"topic"_s) != nullptr; }));
    pick(u"topic"_s, shippedCatalogue().section(*SectionId::from(u"daily"_s))->title);
    EXPECT_TRUE(find(u"saveLimit"_s)->isEnabled()) << "one topic more";
    pick(u"topic"_s, shippedCatalogue().section(*SectionId::from(u"talk"_s))->title);
    EXPECT_TRUE(says(u"This would make it looser."_s));
    EXPECT_FALSE(find(u"saveLimit"_s)->isEnabled());
}

TEST_F(LimitKinds, EveryTemplateCanBeBegunAndIsKeptAsADraftWithItsFields) {
    for (const BoundaryTemplate& each : shippedCare().boundaryTemplates) {
        begin(each.id.text());
        find<QPlainTextEdit>(u"limitWords"_s)->setPlainText(u"In my own words"_s);
        for (FieldEdit* edit : page->findChildren<FieldEdit*>()) {
            if (!edit->isVisible() || edit->field().type != FieldType::Choice) continue;
            edit->findChildren<Tag*>().front()->click();
            ASSERT_TRUE(robin->mine().limitDraft);
            EXPECT_TRUE(robin->mine().limitDraft->limit.fields.find(edit->field().id.text()));
        }
        const Limit before = robin->mine().limitDraft->limit;
        page->goTo(u"limit-draft"_s);
        EXPECT_EQ(robin->mine().limitDraft->limit, before) << "looking at it changes nothing";
        lookAround(*page, u"limit-"_s + each.id.text());
        page->goToStart();
    }
}

TEST_F(LimitKinds, AKindInOwnWordsAsksForWhatItsOnlyTemplateAsks) {
    begin({});
    auto* kind = find<QComboBox>(u"limitKind"_s);
    ASSERT_TRUE(kind);
    kind->setCurrentIndex(kind->findData(u"body_area"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    EXPECT_TRUE(field(u"no_touch"_s));
    kind->setCurrentIndex(kind->findData(u"digital_privacy"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    QCoreApplication::processEvents();
    EXPECT_FALSE(field(u"kept_where"_s)) << "three templates: none of them is meant";
}

TEST_F(LimitKinds, AnAnswerInOwnWordsHasWords) {
    Limit limit{.templateId = u"awake_sober"_s, .kind = u"substance"_s, .words = u"Awake and sober."_s};
    const auto problem = [&](const std::optional<Limit>& before = {}) { return problemIn(*robin, limit, before); };
    limit.fields.put(u"limit"_s, {{u"nothing"_s}, {}});
    EXPECT_EQ(problem(), QString());
    limit.fields.put(u"limit"_s, {{u"own_words"_s}, {}});
    EXPECT_EQ(problem(), u"Write your own words, or choose another answer."_s);
    EXPECT_EQ(problem(limit), QString()) << "one that is in effect";
    limit.fields.put(u"limit_text"_s, {{}, {u"A glass of wine."_s}});
    EXPECT_EQ(problem(), QString());
}

} // namespace bothy
