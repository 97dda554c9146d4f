#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/agreement_text.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/limit_list.h"
#include "ui/home/home_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_pill.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Robin's and Sam's windows, both unlocked on the one vault, each with the page Boundaries.
class BoundariesTest : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        robin = couple.window();
        sam = couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
        robinPage = shown(*robin);
        samPage = shown(*sam);
    }
    void TearDown() override {
        robinPage.reset();
        samPage.reset();
    }

    static std::unique_ptr<BoundariesPage> shown(Session& session) {
        auto page = std::make_unique<BoundariesPage>(session);
        page->resize(970, 780);
        page->show();
        return page;
    }

    /// A visible control by its name; null where there is none.
    template <typename W = QPushButton>
    static W* find(const BoundariesPage& page, const QString& name) {
        for (W* each : page.findChildren<W*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }
    static QPushButton* startingWith(const BoundariesPage& page, const QString& prefix) {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->objectName().startsWith(prefix) && each->isVisible()) return each;
        return nullptr;
    }
    /// Rows appear with the next turn of the event loop.
    static void press(const BoundariesPage& page, const QString& prefix) {
        ASSERT_TRUE(waitFor([&] { return startingWith(page, prefix) != nullptr; })) << prefix.toStdString();
        startingWith(page, prefix)->click();
    }
    static void click(const BoundariesPage& page, const QString& name) {
        // While a verb is on its way its row takes no other.
        ASSERT_TRUE(waitFor([&] { return find(page, name) && find(page, name)->isEnabled(); })) << name.toStdString();
        find(page, name)->click();
    }
    static bool says(const BoundariesPage& page, const QString& words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    static bool soonSays(const BoundariesPage& page, const QString& words) {
        return waitFor([&] { return says(page, words); });
    }
    /// Where a text begins, as the page sees it.
    static QPoint placeOf(const QWidget& page, const QString& words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return label->mapTo(&page, label->contentsRect().topLeft());
        return {-1, -1};
    }
    /// The labels of the parts, from above.
    static QStringList roomsOf(const BoundariesPage& page) {
        QStringList rooms;
        for (const RoomLabel* label : page.findChildren<RoomLabel*>())
            if (label->isVisible()) rooms << label->accessibleName();
        return rooms;
    }
    static QString pill(const BoundariesPage& page) {
        const auto* pill = find<StatePill>(page, u"agreementPill"_s);
        return pill ? pill->text() : QString();
    }
    static bool soonPill(const BoundariesPage& page, const QString& word) {
        return waitFor([&] { return pill(page) == word; });
    }

    /// Goes through the editor from a template; `sight` 0 is "Only I see it".
    static void addLimit(BoundariesPage& page, const QString& from, int sight, const QString& words = {},
                         const QString& search = {}) {
        click(page, u"addLimit"_s);
        click(page, u"template."_s + from);
        if (!words.isEmpty()) find<QPlainTextEdit>(page, u"limitWords"_s)->setPlainText(words);
        if (!search.isEmpty()) {
            find<QLineEdit>(page, u"itemSearch"_s)->setText(search);
            press(page, u"found."_s);
        }
        find<QWidget>(page, u"limitSight"_s)->findChildren<QRadioButton*>().at(sight)->click();
        QSignalSpy said(&page, &Page::said);
        click(page, u"saveLimit"_s);
        ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    }
    static QString searchedWord(const Session& session) { return session.catalogue().items().front().prompt; }

    static void write(BoundariesPage& page, const QString& title, const QString& words) {
        find<QLineEdit>(page, u"agreementTitleEdit"_s)->setText(title);
        find<QPlainTextEdit>(page, u"agreementWordsEdit"_s)->setPlainText(words);
    }
    /// Robin offers, Sam agrees; both pages show it.
    void agreeOn(const QString& title, const QString& words) {
        click(*robinPage, u"suggestAgreement"_s);
        write(*robinPage, title, words);
        click(*robinPage, u"offerAgreement"_s);
        ASSERT_TRUE(waitFor([&] { return find(*samPage, u"agree"_s) != nullptr; }));
        click(*samPage, u"agree"_s);
        ASSERT_TRUE(soonPill(*samPage, u"Agreed for now"_s));
        ASSERT_TRUE(soonPill(*robinPage, u"Agreed for now"_s));
    }
    const SignedDocument& document(const Session& session) { return session.shared().documents.front(); }

    /// Robin suggests other words, and they stand on Sam's page.
    void suggest(const QString& words) {
        const DocumentId id = document(*robin).id;
        const Agreement other{.title = u"Phones"_s, .words = words};
        ASSERT_TRUE(finished(robin->offer(id, *wordingOf(other, document(*robin).current.id))));
        ASSERT_TRUE(waitFor([&] { return document(*sam).current.id == document(*robin).current.id; }));
        QCoreApplication::processEvents();
    }
    /// Has Sam read what is in question now?
    bool isReadBySam() {
        const auto read = sam->mine().readWords.find(document(*sam).id);
        return read != sam->mine().readWords.end() && read->second.now == document(*sam).current.id;
    }
    /// What the new words on Sam's page are compared with.
    QString comparedWith() {
        const auto& before = document(*sam).before;
        return before ? Agreement::decode(before->content)->words : QString();
    }

    Couple couple;
    std::unique_ptr<Session> robin, sam;
    std::unique_ptr<BoundariesPage> robinPage, samPage;
};

TEST_F(BoundariesTest, OpensEmptyAndCalm) {
    EXPECT_TRUE(says(*robinPage, u"They need no one’s approval."_s));
    EXPECT_TRUE(says(*robinPage, u"Nothing agreed yet, and that is fine."_s));
    EXPECT_EQ(robinPage->room(), Room::OnlyYou) << "nothing here is shared yet";
    EXPECT_LT(robinPage->findChild<LimitList*>()->findChild<EmptyState*>()->height(), 220) << "it takes no spare room";
}

TEST_F(BoundariesTest, EachPartSaysWhoseItIsAndEachLimitWhoSeesIt) {
    addLimit(*robinPage, {}, 0, u"Only for my own eyes"_s);
    ASSERT_TRUE(soonSays(*robinPage, u"Only you see it"_s));
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    EXPECT_EQ(roomsOf(*robinPage), QStringList{u"Only you"_s});
    EXPECT_FALSE(says(*robinPage, u"sees this"_s));
    addLimit(*robinPage, u"neck_breath"_s, 1);
    ASSERT_TRUE(soonSays(*robinPage, u"⁨Sam⁩ sees this"_s));
    EXPECT_TRUE(says(*robinPage, u"Only you see it"_s));
    EXPECT_EQ(roomsOf(*robinPage), (QStringList{u"Only you"_s, u"Both of you"_s}));
    EXPECT_EQ(robinPage->room(), Room::PartlyShared);
    const auto* mine = find<QWidget>(*robinPage, u"onlyMyLimits"_s);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->findChildren<QPushButton*>().size(), 1) << "what both see stands under the other label";
    ASSERT_TRUE(soonSays(*samPage, u"No pressure on the neck"_s));
    EXPECT_EQ(roomsOf(*samPage), QStringList{u"Both of you"_s});
}

TEST_F(BoundariesTest, SharedLimitFromTemplateIsInEffectAtOnceAndSeenByTheOther) {
    const Item& item = shippedCatalogue().items().front();
    addLimit(*robinPage, u"hard_no"_s, 1, {}, item.prompt);
    EXPECT_TRUE(robin->isClosed(item.id));
    EXPECT_TRUE(soonSays(*robinPage, u"This is a no for me. No reason is needed."_s));
    EXPECT_TRUE(waitFor([&] { return sam->isClosed(item.id); }));
    EXPECT_TRUE(soonSays(*samPage, u"⁨Robin⁩’s limits"_s));
    EXPECT_TRUE(soonSays(*samPage, u"This is a no for me. No reason is needed."_s));
}

TEST_F(BoundariesTest, TheOthersLimitHasNoActions) {
    addLimit(*robinPage, u"neck_breath"_s, 1);
    ASSERT_TRUE(soonSays(*samPage, u"No pressure on the neck"_s));
    EXPECT_FALSE(startingWith(*samPage, u"limit."_s));
    EXPECT_FALSE(startingWith(*samPage, u"keep."_s));
}

TEST_F(BoundariesTest, PrivateLimitMasksOnlyMyPagesAndIsInNoStatement) {
    const Item& item = shippedCatalogue().items().front();
    addLimit(*robinPage, {}, 0, u"Only for my own eyes"_s, item.prompt);
    EXPECT_TRUE(robin->isClosed(item.id));
    EXPECT_TRUE(soonSays(*robinPage, u"Only you see it"_s));
    // A later shared limit shows that Sam's window has seen everything up to here.
    addLimit(*robinPage, u"neck_breath"_s, 1);
    ASSERT_TRUE(waitFor([&] { return !sam->shared().limits.limits.empty(); }));
    EXPECT_EQ(sam->shared().limits.limits.size(), 1u);
    EXPECT_FALSE(sam->isClosed(item.id));
    EXPECT_FALSE(says(*samPage, u"Only for my own eyes"_s));
}

TEST_F(BoundariesTest, PreviewShowsExactlyWhatTheOtherWillSee) {
    click(*robinPage, u"addLimit"_s);
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    click(*robinPage, u"template.own_space"_s);
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    EXPECT_TRUE(says(*robinPage, u"Only you see it."_s)) << "beside the button that makes it so";
    EXPECT_TRUE(says(*robinPage, u"⁨Sam⁩ sees nothing of this."_s));
    EXPECT_FALSE(find<QWidget>(*robinPage, u"limitPreview"_s));
    find<QWidget>(*robinPage, u"limitSight"_s)->findChildren<QRadioButton*>().at(1)->click();
    EXPECT_EQ(robinPage->room(), Room::BothOfYou);
    EXPECT_TRUE(says(*robinPage, u"⁨Sam⁩ will see it."_s));
    find<QPlainTextEdit>(*robinPage, u"limitWords"_s)->setPlainText(u"Sunday mornings are mine."_s);
    ASSERT_TRUE(find<QLabel>(*robinPage, u"limitPreviewWords"_s));
    EXPECT_EQ(find<QLabel>(*robinPage, u"limitPreviewWords"_s)->text(), u"Sunday mornings are mine."_s);
}

TEST_F(BoundariesTest, WhatAChoiceMeansStandsUnderItsWordsInEitherDirection) {
    click(*robinPage, u"addLimit"_s);
    click(*robinPage, u"template.hard_no"_s);
    const auto insets = [&] {
        QCoreApplication::processEvents();
        auto* sight = find<QWidget>(*robinPage, u"limitSight"_s);
        const auto* line = sight->findChild<TextLabel*>();
        const int left = line->mapTo(sight, QPoint()).x();
        return std::pair(left, sight->width() - left - line->width());
    };
    EXPECT_GT(insets().first, 20);
    EXPECT_EQ(insets().second, 0);
    const Look mirrored(ThemeName::Light, 1.0, Qt::RightToLeft);
    EXPECT_EQ(insets().first, 0);
    EXPECT_GT(insets().second, 20);
}

TEST_F(BoundariesTest, WordsWithoutRoomAreLeftOutWithACalmSentence) {
    click(*robinPage, u"addLimit"_s);
    click(*robinPage, u"template."_s);
    EXPECT_FALSE(find(*robinPage, u"saveLimit"_s)->isEnabled());
    auto* words = find<QPlainTextEdit>(*robinPage, u"limitWords"_s);
    words->insertPlainText(u"the end"_s);
    words->moveCursor(QTextCursor::Start);
    words->insertPlainText(QString(2500, u'w'));
    const QString kept = QString(1993, u'w') + u"the end"_s;
    EXPECT_EQ(words->toPlainText(), kept);
    EXPECT_TRUE(says(*robinPage, u"There is no room for more. What you wrote is kept."_s));
    ASSERT_TRUE(robin->mine().limitDraft);
    EXPECT_EQ(robin->mine().limitDraft->limit.words, kept) << "whole, in the draft too";
    click(*robinPage, u"saveLimit"_s);
    ASSERT_TRUE(waitFor([&] { return !robin->mine().ownLimits.empty(); }));
    EXPECT_EQ(robin->mine().ownLimits.begin()->second.words, kept);
}

TEST_F(BoundariesTest, LettingGoWaitsADayWhateverTheClockDoesAndCanBeKept) {
    const Item& item = shippedCatalogue().items().front();
    addLimit(*robinPage, u"hard_no"_s, 1, {}, item.prompt);
    ASSERT_TRUE(waitFor([&] { return sam->isClosed(item.id); }));
    const auto letGo = [&] {
        press(*robinPage, u"limit."_s);
        click(*robinPage, u"letGoLimit"_s);
    };
    letGo();
    EXPECT_TRUE(soonSays(*robinPage, u"In effect. It ends after 24 hours."_s));
    EXPECT_TRUE(says(*samPage, u"In effect"_s));
    EXPECT_FALSE(says(*samPage, u"24 hours"_s));
    press(*robinPage, u"keep."_s);
    EXPECT_TRUE(robin->mine().removals.empty());
    EXPECT_TRUE(waitFor([&] { return !says(*robinPage, u"24 hours"_s); }));

    letGo();
    couple.clock().advance(std::chrono::hours(23));
    EXPECT_TRUE(robin->isClosed(item.id));
    couple.clock().advance(-std::chrono::hours(72)); // putting the clock back starts nothing anew
    EXPECT_TRUE(robin->isClosed(item.id));
    couple.clock().advance(std::chrono::hours(72 + 2));
    EXPECT_TRUE(waitFor([&] { return !robin->isClosed(item.id); }));
    EXPECT_TRUE(waitFor([&] { return !sam->isClosed(item.id); }));
}

TEST_F(BoundariesTest, PrivateLimitEndsAfterADayToo) {
    const Item& item = shippedCatalogue().items().front();
    addLimit(*robinPage, u"hard_no"_s, 0, {}, item.prompt);
    press(*robinPage, u"limit."_s);
    click(*robinPage, u"letGoLimit"_s);
    couple.clock().advance(std::chrono::hours(23));
    EXPECT_TRUE(robin->isClosed(item.id));
    couple.clock().advance(std::chrono::hours(2));
    EXPECT_TRUE(waitFor([&] { return !robin->isClosed(item.id); }));
}

TEST_F(BoundariesTest, WhatEndedLeavesItsListAfterAMonthOrWhenItsOwnerEmptiesIt) {
    const Item& item = shippedCatalogue().items().front();
    const auto end = [&] {
        addLimit(*robinPage, u"hard_no"_s, 0, {}, item.prompt);
        press(*robinPage, u"limit."_s);
        click(*robinPage, u"letGoLimit"_s);
        couple.clock().advance(std::chrono::hours(25));
        EXPECT_TRUE(waitFor([&] { return robin->mine().removedLimits.size() == 1; }));
    };
    end();
    click(*robinPage, u"removedByYou"_s);
    press(*robinPage, u"putBack."_s);
    EXPECT_TRUE(robin->isClosed(item.id)) << "a private one, in effect again at once";
    EXPECT_TRUE(robin->mine().removedLimits.empty());
    robin->edit([](PrivateState& mine) { mine.ownLimits.clear(); });

    end();
    click(*robinPage, u"emptyRemoved"_s);
    EXPECT_TRUE(robin->mine().removedLimits.empty());
    EXPECT_EQ(find(*robinPage, u"removedByYou"_s), nullptr);

    end();
    couple.clock().advance(std::chrono::hours(24 * 29));
    EXPECT_EQ(robin->mine().removedLimits.size(), 1u);
    couple.clock().advance(std::chrono::hours(24 * 2));
    EXPECT_TRUE(waitFor([&] { return robin->mine().removedLimits.empty(); }));
}

TEST_F(BoundariesTest, ALimitInEffectMayOnlyBecomeTighter) {
    const Item& item = shippedCatalogue().items().front();
    addLimit(*robinPage, u"hard_no"_s, 1, {}, item.prompt);
    press(*robinPage, u"limit."_s);
    const auto levels = find<QWidget>(*robinPage, u"limitLevel"_s)->findChildren<QRadioButton*>();
    EXPECT_TRUE(levels[0]->isEnabled());
    EXPECT_FALSE(levels[1]->isEnabled());
    EXPECT_FALSE(find<QWidget>(*robinPage, u"limitSight"_s)->findChildren<QRadioButton*>()[0]->isEnabled());
    EXPECT_TRUE(waitFor([&] { return find(*robinPage, u"covers."_s + item.id.text()) != nullptr; }));
    find(*robinPage, u"covers."_s + item.id.text())->click(); // a plain tag: nothing to take away
    find<QPlainTextEdit>(*robinPage, u"limitWords"_s)->setPlainText(u"Still a no."_s);
    click(*robinPage, u"saveLimit"_s);
    EXPECT_TRUE(soonSays(*samPage, u"Still a no."_s));
    EXPECT_TRUE(sam->isClosed(item.id));
}

TEST_F(BoundariesTest, DraftIsKeptWhileTypingAndOfferedAndAgreed) {
    click(*robinPage, u"suggestAgreement"_s);
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    EXPECT_TRUE(robin->mine().drafts.empty());
    write(*robinPage, u"Phones at night"_s, u"Phones stay outside after 22:00."_s);
    ASSERT_EQ(robin->mine().drafts.size(), 1u);
    robinPage->goToStart();
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    press(*robinPage, u"draft."_s);
    EXPECT_EQ(find<QLineEdit>(*robinPage, u"agreementTitleEdit"_s)->text(), u"Phones at night"_s);
    click(*robinPage, u"offerAgreement"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"Offered"_s));
    EXPECT_TRUE(robin->mine().drafts.empty());
    ASSERT_TRUE(waitFor([&] { return find(*samPage, u"agree"_s) != nullptr; }));
    EXPECT_TRUE(says(*samPage, u"Phones stay outside after 22:00."_s));
    click(*samPage, u"agree"_s);
    EXPECT_TRUE(soonPill(*robinPage, u"Agreed for now"_s));
    EXPECT_TRUE(says(*robinPage, u"Look again in June."_s));
    EXPECT_FALSE(says(*robinPage, u"Agreed for now"_s)) << "the pill has said it";
    EXPECT_EQ(robinPage->room(), Room::PartlyShared);
}

TEST_F(BoundariesTest, WordsInAWindowThatNobodyUsesAreNotRead) {
    agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    ASSERT_TRUE(waitFor([&] { return elsewhere.isActiveWindow() && !samPage->isActiveWindow(); }));
    suggest(u"Phones stay outside after nine."_s);
    suggest(u"Phones and music stay outside after nine."_s);
    EXPECT_FALSE(isReadBySam());
    EXPECT_EQ(comparedWith(), u"Phones stay outside."_s) << "all that changed since the last look is marked";

    samPage->activateWindow();
    EXPECT_TRUE(waitFor([&] { return isReadBySam(); }));
    EXPECT_EQ(comparedWith(), u"Phones stay outside."_s) << "and stays marked while it is read";
    // Once Sam's window has read the file anew, it does so by what Sam had read by then.
    ASSERT_TRUE(finished(robin->rename(u"Robin R."_s)));
    ASSERT_TRUE(waitFor([&] { return sam->shared().partnerName == u"Robin R."_s; }));
    suggest(u"Music stays outside after nine."_s);
    EXPECT_EQ(comparedWith(), u"Phones and music stay outside after nine."_s);
}

TEST_F(BoundariesTest, WordsFurtherDownThanAnybodyWentAreNotRead) {
    const auto longWords = [](const QString& first) { return first + u"\nAnd some more."_s.repeated(60); };
    agreeOn(u"Phones"_s, longWords(u"Phones stay outside."_s));
    samPage->activateWindow();
    ASSERT_TRUE(waitFor([&] { return samPage->isActiveWindow(); }));
    suggest(longWords(u"Phones stay outside after nine."_s));
    suggest(longWords(u"Phones and music stay outside after nine."_s));
    EXPECT_FALSE(isReadBySam());
    EXPECT_EQ(comparedWith(), longWords(u"Phones stay outside."_s));

    auto* words = find<AgreementText>(*samPage, u"agreementWords"_s);
    ASSERT_TRUE(words);
    QWidget* at = words;
    while (!qobject_cast<QScrollArea*>(at))
        at = at->parentWidget();
    QWidget* page = static_cast<QScrollArea*>(at)->viewport();
    const auto wheel = [&] {
        const QPointF middle = page->rect().center();
        QWheelEvent event(middle, page->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page, &event);
    };
    EXPECT_GT(words->visibleRegion().boundingRect().height(), 100);
    EXPECT_FALSE(isReadBySam()) << "the beginning alone";
    EXPECT_TRUE(waitFor([&] {
        if (isReadBySam()) return true;
        wheel();
        return false;
    }));
    EXPECT_GE(words->visibleRegion().boundingRect().bottom(), words->rect().bottom()) << "and the end";
}

// Whoever presses means the words that were there when they aimed.
TEST_F(BoundariesTest, WordsThatComeUnderAPressAreNotSignedByIt) {
    agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    suggest(u"Phones stay outside after nine."_s);
    ASSERT_TRUE(waitFor([&] { return find(*samPage, u"agree"_s) != nullptr; }));
    const auto pressThrough = [&](const QString& name, const auto& press, const auto& letGo, const QString& words) {
        auto* button = find(*samPage, name);
        ASSERT_TRUE(button) << name.toStdString();
        press(button);
        suggest(words);
        ASSERT_EQ(find(*samPage, name), button);
        letGo(button);
        QCoreApplication::processEvents();
        EXPECT_FALSE(document(*sam).iSigned) << name.toStdString();
        EXPECT_TRUE(button->isEnabled()) << "nothing is on its way";
        EXPECT_FALSE(find<QWidget>(*samPage, u"signOffMessage"_s)) << "quietly";
    };
    pressThrough(
        u"agree"_s, [](QPushButton* button) { QTest::mousePress(button, Qt::LeftButton); },
        [](QPushButton* button) { QTest::mouseRelease(button, Qt::LeftButton); }, u"Phones stay out."_s);
    pressThrough(
        u"agree"_s, [](QPushButton* button) { QTest::keyPress(button, Qt::Key_Space); },
        [](QPushButton* button) { QTest::keyRelease(button, Qt::Key_Space); }, u"Phones stay in."_s);
    EXPECT_TRUE(find<AgreementText>(*samPage, u"agreementWords"_s)->showsChange());
    click(*samPage, u"agree"_s);
    EXPECT_TRUE(soonPill(*samPage, u"Agreed for now"_s)) << "pressed again, after reading";
    EXPECT_EQ(Agreement::decode(document(*sam).current.content)->words, u"Phones stay in."_s);
}

TEST_F(BoundariesTest, OtherWordsClearBothMarksShowTheDifferenceAndOldWordsCanBeKept) {
    agreeOn(u"Phones"_s, u"Phones stay outside after 22:00."_s);
    click(*samPage, u"otherWords"_s);
    EXPECT_EQ(find<QPlainTextEdit>(*samPage, u"agreementWordsEdit"_s)->toPlainText(),
              u"Phones stay outside after 22:00."_s);
    find<QPlainTextEdit>(*samPage, u"agreementWordsEdit"_s)->setPlainText(u"Phones stay outside after 21:00."_s);
    click(*samPage, u"offerAgreement"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"Changed, needs both"_s));
    EXPECT_FALSE(document(*robin).iSigned);
    EXPECT_FALSE(document(*robin).allowsAnything());
    const auto* words = find<AgreementText>(*robinPage, u"agreementWords"_s);
    ASSERT_TRUE(words);
    EXPECT_TRUE(says(*robinPage, u"These words changed."_s));
    EXPECT_EQ(find(*robinPage, u"takeBack"_s)->text(), u"End this agreement"_s);
    EXPECT_TRUE(words->showsChange());
    lookAround(*robinPage, u"boundaries-changed"_s);
    click(*robinPage, u"keepOldWords"_s);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*samPage, u"twoWordings"_s) != nullptr; }));
    EXPECT_TRUE(says(*samPage, u"Your words"_s));
    EXPECT_TRUE(says(*samPage, u"Words from ⁨Robin⁩"_s));
    const auto texts = find<QWidget>(*samPage, u"twoWordings"_s)->findChildren<AgreementText*>();
    ASSERT_EQ(texts.size(), 2);
    for (const AgreementText* text : texts)
        EXPECT_TRUE(text->isVisible() && text->showsChange()) << "what differs is marked in either box";
    const auto placeOfText = [&](int index) { return texts[index]->mapTo(samPage.get(), QPoint()); };
    samPage->resize(1180, 780);
    EXPECT_TRUE(waitFor([&] { return placeOfText(0).x() < placeOfText(1).x(); })) << "beside each other";
    samPage->resize(520, 780);
    EXPECT_TRUE(waitFor([&] {
        return placeOfText(0).x() == placeOfText(1).x() && placeOfText(0).y() < placeOfText(1).y();
    })) << "one below the other where it is narrow";
    for (int width = 520; width < 970; width += 9) { // neither a scroll bar nor the boxes may decide about themselves
        samPage->resize(width, 780);
        QCoreApplication::processEvents();
    }
    samPage->resize(1180, 780);
    EXPECT_TRUE(waitFor([&] { return placeOfText(0).x() < placeOfText(1).x(); })) << "and beside each other again";
    int buttons = 0;
    for (const QPushButton* each : samPage->findChildren<QPushButton*>(u"otherWords"_s))
        buttons += each->isVisible();
    EXPECT_EQ(buttons, 1) << "what is about both stands once, below both";
    samPage->resize(970, 780);
    lookAround(*samPage, u"boundaries-two-wordings"_s);
    click(*samPage, u"agree"_s);
    ASSERT_TRUE(soonPill(*samPage, u"Agreed for now"_s));
    EXPECT_TRUE(says(*samPage, u"Phones stay outside after 22:00."_s));
}

TEST_F(BoundariesTest, EitherTakesBackInOneClickWithoutAQuestion) {
    for (BoundariesPage* page : {robinPage.get(), samPage.get()}) {
        agreeOn(u"Images"_s, u"Images only when I have said yes."_s);
        click(*page, u"takeBack"_s); // agreeing took one click as well
        EXPECT_TRUE(soonPill(*robinPage, u"No longer agreed"_s));
        EXPECT_TRUE(soonPill(*samPage, u"No longer agreed"_s));
        EXPECT_TRUE(soonSays(*page, u"No reason is needed."_s));
        click(*robinPage, u"putAway"_s);
        click(*samPage, u"putAway"_s);
        EXPECT_TRUE(soonPill(*robinPage, {}));
        EXPECT_TRUE(soonPill(*samPage, {}));
    }
}

TEST_F(BoundariesTest, PuttingAwayCanBeUndone) {
    agreeOn(u"Images"_s, u"Images only when I have said yes."_s);
    click(*robinPage, u"takeBack"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"No longer agreed"_s));
    WayBack undo;
    QObject::connect(robinPage.get(), &Page::said, [&](const QString&, const WayBack& back) { undo = back; });
    click(*robinPage, u"putAway"_s);
    ASSERT_TRUE(undo);
    ASSERT_TRUE(soonPill(*robinPage, {}));
    undo();
    EXPECT_TRUE(soonPill(*robinPage, u"No longer agreed"_s));
}

TEST_F(BoundariesTest, LookAgainByDateAllowsNothingUntilBothAgreeAgain) {
    agreeOn(u"Between us"_s, u"Intimate details stay between us."_s);
    couple.clock().advance(std::chrono::hours(24 * 100));
    ASSERT_TRUE(soonPill(*robinPage, u"Look again"_s));
    ASSERT_TRUE(soonPill(*samPage, u"Look again"_s));
    lookAround(*robinPage, u"boundaries-look-again"_s);
    EXPECT_FALSE(document(*sam).allowsAnything());
    click(*robinPage, u"agreeAgain"_s);
    ASSERT_TRUE(waitFor([&] { return find(*samPage, u"agree"_s) != nullptr; }));
    click(*samPage, u"agree"_s);
    EXPECT_TRUE(soonPill(*robinPage, u"Agreed for now"_s));
    EXPECT_TRUE(document(*robin).allowsAnything());
}

TEST_F(BoundariesTest, ALimitBlocksTheAgreementAboutItsItem) {
    const Item& item = shippedCatalogue().items().front();
    robinPage->goTo(u"new-agreement:"_s + item.id.text());
    write(*robinPage, u"Together"_s, u"We do this on Sundays."_s);
    click(*robinPage, u"offerAgreement"_s);
    ASSERT_TRUE(waitFor([&] { return find(*samPage, u"agree"_s) != nullptr; }));
    click(*samPage, u"agree"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"Agreed for now"_s));
    addLimit(*samPage, u"hard_no"_s, 1, {}, item.prompt);
    EXPECT_TRUE(soonSays(*robinPage, u"A limit covers this. It is left out for now."_s));
    EXPECT_FALSE(document(*robin).allowsAnything());
}

TEST_F(BoundariesTest, PausedKeepsLimitsUsableAndLeavesTakingBackOnly) {
    agreeOn(u"Images"_s, u"Images only when I have said yes."_s);
    ASSERT_TRUE(finished(sam->pause()));
    ASSERT_TRUE(waitFor([&] { return find(*robinPage, u"takeSomethingBack"_s) != nullptr; }));
    EXPECT_FALSE(says(*robinPage, u"Images only when I have said yes."_s));
    EXPECT_FALSE(says(*robinPage, u"Images"_s)) << "not even titles are shared while paused";
    EXPECT_TRUE(says(*robinPage, u"Shared pages come back when both of you have continued."_s));
    HomePage home(*robin);
    home.resize(robinPage->size());
    home.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(placeOf(*robinPage, u"Paused"_s), placeOf(home, u"Paused"_s)) << "the same place as on Home";
    EXPECT_FALSE(find(*robinPage, u"otherWords"_s));
    EXPECT_FALSE(find(*robinPage, u"suggestAgreement"_s));
    EXPECT_FALSE(find(*robinPage, u"continue"_s)) << "each continues for themself";
    EXPECT_TRUE(waitFor([&] { return find(*samPage, u"continue"_s) != nullptr; }));
    addLimit(*robinPage, u"neck_breath"_s, 1);
    EXPECT_TRUE(soonSays(*samPage, u"No pressure on the neck"_s));
    lookAround(*robinPage, u"boundaries-paused"_s);
    click(*robinPage, u"takeSomethingBack"_s);
    EXPECT_TRUE(soonSays(*robinPage, u"Images"_s));
    EXPECT_FALSE(says(*robinPage, u"Images only when I have said yes."_s)) << "a title is enough to take it back";
    press(*robinPage, u"takeBack."_s);
    EXPECT_TRUE(waitFor([&] { return document(*sam).state == SignoffState::NoLongerAgreed; }));
}

TEST_F(BoundariesTest, EveryViewFitsInEveryLook) {
    addLimit(*robinPage, u"neck_breath"_s, 1);
    addLimit(*robinPage, u"ask_each_time"_s, 1, {}, searchedWord(*robin));
    addLimit(*robinPage, u"own_space"_s, 0, u"Sunday mornings are mine alone."_s);
    addLimit(*samPage, u"pain_stops"_s, 1);
    press(*robinPage, u"limit."_s);
    click(*robinPage, u"letGoLimit"_s);
    agreeOn(u"Phones at night"_s, u"Phones stay outside the bedroom after 22:00."_s);
    click(*samPage, u"otherWords"_s);
    find<QPlainTextEdit>(*samPage, u"agreementWordsEdit"_s)
        ->setPlainText(u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s);
    click(*samPage, u"offerAgreement"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"Changed, needs both"_s));
    lookAround(*robinPage, u"boundaries"_s);
    click(*robinPage, u"agree"_s);
    ASSERT_TRUE(soonPill(*robinPage, u"Agreed for now"_s));
    lookAround(*robinPage, u"boundaries-agreed"_s);
    robinPage->goTo(u"new-limit"_s);
    lookAround(*robinPage, u"limit-templates"_s);
    const QRect own = find(*robinPage, u"template."_s)->geometry();
    const QPushButton* beside = nullptr;
    for (const auto* card : robinPage->findChildren<QPushButton*>())
        if (card->objectName().startsWith(u"template."_s) && card->y() == own.y() && card->x() != own.x())
            beside = card;
    ASSERT_TRUE(beside) << "cards stand in rows";
    EXPECT_EQ(beside->height(), own.height());
    click(*robinPage, u"template.hard_no"_s);
    find<QLineEdit>(*robinPage, u"itemSearch"_s)->setText(u"a"_s);
    find<QWidget>(*robinPage, u"limitSight"_s)->findChildren<QRadioButton*>().at(1)->click();
    lookAround(*robinPage, u"limit-editor"_s);
    robinPage->goTo(u"new-agreement:"_s + shippedCatalogue().items().front().id.text());
    write(*robinPage, u"Between us"_s, u"Intimate details stay between us."_s);
    lookAround(*robinPage, u"agreement-editor"_s);
}

TEST(BoundariesSolo, DraftsAreKeptAndOfferingWaitsForTheOtherPerson) {
    Couple couple;
    couple.moveInAlone();
    const auto session = couple.window();
    Couple::open(*session, Couple::robin());
    BoundariesPage page(*session);
    page.resize(970, 780);
    page.show();
    page.goTo(u"new-agreement"_s);
    page.findChild<QPlainTextEdit*>(u"agreementWordsEdit"_s)->setPlainText(u"Phones stay outside."_s);
    EXPECT_FALSE(page.findChild<QPushButton*>(u"offerAgreement"_s)->isEnabled());
    EXPECT_EQ(session->mine().drafts.size(), 1u);
}

} // namespace

TEST_F(BoundariesTest, WhoWritesOtherWordsReadsThatItHasEndedAndOffersItAnew) {
    agreeOn(u"Quiet mornings"_s, u"We start slowly."_s);
    const DocumentId id = document(*sam).id;
    click(*samPage, u"otherWords"_s);
    find<QPlainTextEdit>(*samPage, u"agreementWordsEdit"_s)->setPlainText(u"We start late."_s);
    EXPECT_FALSE(find<QWidget>(*samPage, u"hasEnded"_s));
    ASSERT_TRUE(finished(robin->withdraw(id)));
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*samPage, u"hasEnded"_s) != nullptr; }));
    EXPECT_TRUE(says(*samPage, u"No longer agreed"_s));
    EXPECT_TRUE(says(*samPage, u"No reason is needed. Your words stay here. Offering them suggests it again."_s));
    EXPECT_EQ(find<QPlainTextEdit>(*samPage, u"agreementWordsEdit"_s)->toPlainText(), u"We start late."_s);
    lookAround(*samPage, u"boundaries-ended-while-writing"_s);
    click(*samPage, u"offerAgreement"_s);
    ASSERT_TRUE(waitFor([&] { return document(*robin).state == SignoffState::ChangedByOther; }));
    EXPECT_FALSE(document(*robin).allowsAnything());
    ASSERT_TRUE(waitFor([&] { return find(*robinPage, u"agree"_s) != nullptr; }));
    click(*robinPage, u"agree"_s);
    EXPECT_TRUE(waitFor([&] { return document(*sam).state == SignoffState::AgreedForNow; }));
}

} // namespace bothy
