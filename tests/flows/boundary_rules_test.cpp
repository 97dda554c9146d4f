// The product's rules about boundaries, each played through the real window by a couple.

#include "core/documents/agreements/agreement.h"
#include "tests/flows/window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* RobinsPhrase = "robin opens this door";
constexpr const char* SamsPhrase = "sam opens that door";

/// Two windows on one vault, one for each.
class BoundaryRules : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        robin = std::make_unique<Window>(couple);
        sam = std::make_unique<Window>(couple);
        robin->unlock(0, RobinsPhrase);
        sam->unlock(1, SamsPhrase);
        for (Window* each : {robin.get(), sam.get()})
            each->window().house()->show(u"boundaries"_s);
    }
    void writeLimit(Window& by, const QString& words, const QString& covers) {
        by.hands.click(u"addLimit"_s);
        by.hands.click(u"template.hard_no"_s);
        by.window().findChild<QPlainTextEdit*>(u"limitWords"_s)->setPlainText(words);
        by.hands.type(u"itemSearch"_s, covers);
        by.hands.click(u"found."_s + item());
        by.window().findChild<QWidget*>(u"limitSight"_s)->findChildren<QRadioButton*>().at(1)->click();
        by.hands.click(u"saveLimit"_s);
    }
    static QString item() { return shippedCatalogue().items().front().id.text(); }
    static QString itemPrompt() { return shippedCatalogue().items().front().prompt; }
    DocumentId agreeAbout(const std::vector<QString>& items) {
        const DocumentId id = Session::newDocumentId();
        const Agreement words{.title = u"Phones"_s, .words = u"Phones stay outside."_s, .items = items};
        EXPECT_TRUE(finished(robin->session().offer(id, *wordingOf(words))));
        EXPECT_TRUE(waitFor([&] { return sam->hands.sees(u"agree"_s); }));
        sam->hands.click(u"agree"_s);
        EXPECT_TRUE(waitFor([&] { return stateFor(*robin, id) == SignoffState::AgreedForNow; }));
        return id;
    }
    static SignoffState stateFor(Window& window, const DocumentId& id) {
        const SignedDocument* document = window.session().shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }
    bool bothSee(const DocumentId& id, SignoffState state) {
        return waitFor([&] { return stateFor(*robin, id) == state && stateFor(*sam, id) == state; });
    }

    Couple couple;
    std::unique_ptr<Window> robin, sam;
};

} // namespace

// Rule 4: tighten alone, loosen together. Rule 5: my limit is not a proposal; removing it creates no agreement.
TEST_F(BoundaryRules, ALimitCountsAtOnceEverywhereAndLettingItGoGivesNothingBack) {
    const DocumentId phones = agreeAbout({item()});
    writeLimit(*robin, u"Not for me."_s, itemPrompt());
    EXPECT_TRUE(bothSee(phones, SignoffState::Blocked));
    EXPECT_TRUE(sam->session().isClosed(*ItemId::from(QStringView(item())))) << "and nobody was asked";
    robin->hands.click(u"limit."_s + robin->session().shared().limits.limits.front().id.hex());
    robin->hands.click(u"letGoLimit"_s);
    couple.clock().advance(std::chrono::hours(23));
    EXPECT_TRUE(bothSee(phones, SignoffState::Blocked)) << "pressure in the moment gains nothing";
    couple.clock().advance(std::chrono::hours(2));
    EXPECT_TRUE(bothSee(phones, SignoffState::LookAgain)) << "no older yes comes back by itself";
    sam->hands.click(u"agreeAgain"_s);
    ASSERT_TRUE(waitFor([&] { return robin->hands.sees(u"agree"_s); }));
    EXPECT_NE(stateFor(*robin, phones), SignoffState::AgreedForNow) << "one of them is not both";
    robin->hands.click(u"agree"_s);
    EXPECT_TRUE(bothSee(phones, SignoffState::AgreedForNow));
}

// Rule 13: revoking costs no more clicks than granting did. Rule 6: no reason, and no time of it.
TEST_F(BoundaryRules, TakingBackIsOneClickAndAsksForNothing) {
    const DocumentId phones = agreeAbout({});
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(bothSee(phones, SignoffState::NoLongerAgreed));
    for (const QLabel* label : robin->window().findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(couple.clock().now().toString(u"HH:mm"_s)));
}

// Rule 7: shared words never change silently.
TEST_F(BoundaryRules, TwoWhoChangeTheSameAgreementAtTheSameMomentSeeBothWordings) {
    const DocumentId phones = agreeAbout({});
    const auto other = [&](Window& by, const QString& words) {
        by.hands.click(u"otherWords"_s);
        by.window().findChild<QPlainTextEdit*>(u"agreementWordsEdit"_s)->setPlainText(words);
    };
    other(*robin, u"Phones stay outside after nine."_s);
    other(*sam, u"Phones stay outside after ten."_s);
    robin->hands.click(u"offerAgreement"_s);
    sam->hands.click(u"offerAgreement"_s);
    ASSERT_TRUE(waitFor([&] {
        return stateFor(*robin, phones) != SignoffState::AgreedForNow &&
               stateFor(*sam, phones) != SignoffState::AgreedForNow;
    })) << "nothing counts until both have chosen the same words";
    EXPECT_FALSE(robin->session().shared().document(phones)->allowsAnything());
}

// Bad moment: a withdrawal while the other one writes other words.
TEST_F(BoundaryRules, AWithdrawalDuringTheOthersWritingKeepsTheirWords) {
    const DocumentId phones = agreeAbout({});
    robin->hands.click(u"otherWords"_s);
    auto* words = robin->window().findChild<QPlainTextEdit*>(u"agreementWordsEdit"_s);
    words->setPlainText(u"Phones stay outside after nine."_s);
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(bothSee(phones, SignoffState::NoLongerAgreed));
    EXPECT_EQ(words->toPlainText(), u"Phones stay outside after nine."_s);
    EXPECT_TRUE(robin->session().mine().drafts.contains(phones));
    robin->hands.click(u"offerAgreement"_s);
    EXPECT_TRUE(waitFor([&] { return sam->hands.sees(u"agree"_s); })) << "offered anew, and nothing is agreed";
    EXPECT_FALSE(sam->session().shared().document(phones)->allowsAnything());
}

// Rule 8: pause everything, by either, in both windows; each resumes for themself.
TEST_F(BoundaryRules, APauseHidesWhatIsSharedInBothWindowsUntilBothContinue) {
    const DocumentId phones = agreeAbout({});
    const auto seesCard = [&](Window& window) { return window.hands.sees(u"agreement."_s + phones.hex()); };
    ASSERT_TRUE(waitFor([&] { return seesCard(*robin) && seesCard(*sam); }));
    robin->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return !seesCard(*robin) && !seesCard(*sam); }));
    robin->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return seesCard(*robin) && seesCard(*sam); }));
}

} // namespace bothy
