// The product's rules about boundaries, each played through the real window by a couple.

#include "core/documents/aftercare/care_plan.h"
#include "tests/flows/both_at_home.h"
#include "ui/boundaries/agreement_text.h"
#include "ui/stop/stop_page.h"

#include <QComboBox>
#include <QRegularExpression>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class BoundaryRules : public BothAtHome {
protected:
    static QString item() { return shippedCatalogue().items().front().id.text(); }
    static QString itemPrompt() { return shippedCatalogue().items().front().prompt; }
    static QString topicOf(const QString& item) {
        return shippedCatalogue().item(*ItemId::from(QStringView(item)))->section.text();
    }
    static QString titleOf(const QString& topic) {
        return shippedCatalogue().section(*SectionId::from(QStringView(topic)))->title;
    }
    void compareLists() {
        sayYesToMany(robin->session());
        sayYesToMany(sam->session());
        ASSERT_TRUE(finished(robin->session().setAside(false)));
        setAsideAndCompare(sam->session());
        ASSERT_TRUE(waitFor([&] { return !robin->session().shared().rows.empty(); }));
    }
    /// All questions of the cards, as somebody meets them who goes through all of them.
    static QStringList cardsIn(Window& window) {
        window.window().house()->show(u"boundaries"_s, u"cards"_s);
        QStringList met;
        EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"calmLine"_s); }));
        for (int i = 0; i < 100; ++i) {
            met << seen<QLabel>(window.hands, u"calmLine"_s).text();
            if (!seen<QAbstractButton>(window.hands, u"nextLine"_s).isEnabled()) break;
            window.hands.click(u"nextLine"_s);
        }
        return met;
    }
    static bool finds(Window& window, const QString& words, const QString& row) {
        window.hands.key(Qt::Key_K, Qt::ControlModifier);
        window.hands.type(u"searchEverywhere"_s, words);
        const bool found = window.hands.sees(u"result."_s + row);
        window.hands.key(Qt::Key_Escape);
        return found;
    }
    /// A care plan that both agreed to, with one step that is touch and one that takes time.
    DocumentId agreeOnPlan() {
        const DocumentId id = Session::newDocumentId();
        PlanStep first, second;
        first.text = u"Tea for two"_s;
        first.minutes = 5;
        second.text = u"A blanket"_s;
        EXPECT_TRUE(finished(
            robin->session().offer(id, *wordingOf(CarePlan{.title = u"Slow evening"_s, .steps = {first, second}}))));
        EXPECT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
        sam->window().house()->show(u"care"_s, id.hex());
        agreeIn(*sam);
        EXPECT_TRUE(bothSee(id, SignoffState::AgreedForNow));
        return id;
    }
};

} // namespace

// Rule 4: tighten alone, loosen together. Rule 5: my limit is not a proposal; removing it creates no agreement.
TEST_F(BoundaryRules, ALimitCountsAtOnceEverywhereAndLettingItGoGivesNothingBack) {
    const DocumentId phones = agreeAbout({item()});
    writeLimit(*robin, u"Not for me."_s, itemPrompt(), item());
    EXPECT_TRUE(bothSee(phones, SignoffState::Blocked));
    EXPECT_TRUE(sam->session().isClosed(*ItemId::from(QStringView(item())))) << "and nobody was asked";
    robin->hands.click(u"limit."_s + firstOf(robin->session().shared().limits.limits).id.hex());
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

// Rule 4, "everywhere in the app": list, rows in common, cards, search, agreement, in the other one's window too.
TEST_F(BoundaryRules, ATopicThatOneLeavesOutIsMetNowhereByEither) {
    compareLists();
    const SharedRow row = firstOf(sam->session().shared().rows);
    const QString topic = topicOf(row.itemId), rowName = u"row.%1.%2"_s.arg(row.itemId).arg(row.direction);
    const QString prompt = shippedCatalogue().item(*ItemId::from(QStringView(row.itemId)))->prompt;
    const DocumentId phones = agreeAbout({row.itemId});
    const auto isAbout = [&](const TalkPrompt& each) {
        return std::ranges::find(each.sections, *SectionId::from(QStringView(topic))) != each.sections.end();
    };
    QStringList about;
    for (const TalkPrompt& each : shippedCare().prompts)
        if (isAbout(each)) about << each.text;
    ASSERT_FALSE(about.isEmpty()) << "the topic has cards, else this story says nothing of them";
    ASSERT_TRUE(cardsIn(*sam).contains(about.front()));
    sam->window().house()->show(u"matches"_s);
    ASSERT_TRUE(waitFor([&] { return sam->hands.sees(rowName); }));

    leaveOut(*robin, {titleOf(topic)});
    for (Window* window : {sam.get(), robin.get()}) {
        EXPECT_TRUE(waitFor([&] { return window->session().limits().closesTopic(topic); }));
        window->window().house()->show(u"matches"_s);
        EXPECT_FALSE(window->hands.sees(rowName));
        const QStringList cards = cardsIn(*window);
        EXPECT_TRUE(std::ranges::none_of(about, [&](const QString& each) { return cards.contains(each); }));
        EXPECT_GT(cards.size(), 20) << "all other cards are there";
        EXPECT_FALSE(finds(*window, prompt, u"matches."_s + rowName));
        EXPECT_FALSE(finds(*window, prompt, u"answers.item:"_s + row.itemId));
        EXPECT_EQ(stateFor(*window, phones), SignoffState::Blocked);
    }
    sam->window().house()->show(u"answers"_s, u"item:"_s + row.itemId);
    EXPECT_TRUE(waitFor([&] { return sam->hands.reads(u"It is left out for now."_s); }));
}

// A card that stands on the screen goes when its topic is left out, and nothing says whose wish that is.
TEST_F(BoundaryRules, ACardThatIsOpenGoesWithItsTopic) {
    sam->window().house()->show(u"boundaries"_s, u"cards"_s);
    const QString first = shippedCare().prompts.front().text;
    const QString topic = shippedCare().prompts.front().sections.front().text();
    ASSERT_TRUE(waitFor([&] { return sam->hands.reads(first); }));
    leaveOut(*robin, {titleOf(topic)});
    EXPECT_TRUE(waitFor([&] { return !sam->hands.reads(first); }));
    EXPECT_TRUE(sam->hands.sees(u"calmLine"_s)) << "another one stands there";
    sam->hands.click(u"nextLine"_s);
    const QString second = seen<QLabel>(sam->hands, u"calmLine"_s).text();
    leaveOut(*robin, {titleOf(u"conf"_s)});
    EXPECT_TRUE(waitFor([&] { return sam->session().limits().closesTopic(u"conf"); }));
    EXPECT_TRUE(sam->hands.reads(second)) << "what stays keeps its place";
    EXPECT_FALSE(sam->hands.reads(u"Robin"_s));
    auto* groups = sam->hands.visible<QComboBox>(u"talkGroup"_s);
    ASSERT_TRUE(groups);
    groups->setCurrentIndex(groups->findText(u"Touch"_s));
    EXPECT_TRUE(sam->hands.reads(u"Which touch feels good at the end of a long day?"_s));
}

TEST_F(BoundaryRules, APauseOfEitherEndsTheCardsToo) {
    sam->window().house()->show(u"boundaries"_s, u"cards"_s);
    ASSERT_TRUE(waitFor([&] { return sam->hands.sees(u"calmLine"_s); }));
    robin->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return !sam->hands.sees(u"calmLine"_s); }));
    EXPECT_FALSE(sam->hands.sees(u"door.cards"_s));
}

// Rule 5, "removing one takes effect after 24 hours": then it stands in the own view alone, and comes back at once.
TEST_F(BoundaryRules, ALimitThatEndedIsKnownToItsOwnerAndComesBackWithOneClick) {
    writeLimit(*robin, u"Not for me."_s, itemPrompt(), item());
    const DocumentId limit = firstOf(robin->session().shared().limits.limits).id;
    robin->hands.click(u"limit."_s + limit.hex());
    robin->hands.click(u"letGoLimit"_s);
    EXPECT_FALSE(robin->hands.sees(u"removedByYou"_s)) << "not yet: it is in effect";
    couple.clock().advance(std::chrono::hours(25));
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().limits.limits.empty(); }));
    EXPECT_FALSE(sam->hands.reads(u"Not for me."_s));
    EXPECT_FALSE(sam->hands.sees(u"removedByYou"_s)) << "own view only";
    robin->hands.click(u"removedByYou"_s);
    robin->hands.waitToRead(u"Not for me."_s);
    robin->hands.click(u"putBack."_s + limit.hex());
    EXPECT_TRUE(waitFor([&] { return sam->session().shared().limits.find(limit, robin->session().me()); }));
    EXPECT_TRUE(waitFor([&] { return !robin->hands.sees(u"removedByYou"_s); }));
    EXPECT_TRUE(sam->session().isClosed(*ItemId::from(QStringView(item()))));
}

// Rule 6: no reason is ever asked for, and nothing says when somebody did, saw or opened something.
TEST_F(BoundaryRules, NoPageSaysWhenTheOtherDidSomethingOrWhy) {
    compareLists();
    const DocumentId phones = agreeAbout({});
    const DocumentId plan = agreeOnPlan();
    showInBoth(u"boundaries"_s);
    sam->hands.click(u"takeBack"_s); // no question follows
    writeLimit(*sam, u"Not for me."_s, itemPrompt(), item());
    sam->window().house()->show(u"care"_s, plan.hex());
    sam->hands.click(u"takeBack"_s);
    sam->lock();
    EXPECT_TRUE(waitFor([&] { return stateFor(*robin, plan) == SignoffState::NoLongerAgreed; }));
    EXPECT_EQ(stateFor(*robin, phones), SignoffState::NoLongerAgreed);

    static const QRegularExpression aTime(u"\\b\\d{1,2}[:.]\\d{2}\\b"_s);
    for (const auto& [page, place] :
         std::initializer_list<std::pair<QString, QString>>{{u"home"_s, {}},
                                                            {u"answers"_s, {}},
                                                            {u"matches"_s, {}},
                                                            {u"care"_s, {}},
                                                            {u"care"_s, plan.hex()},
                                                            {u"boundaries"_s, {}},
                                                            {u"boundaries"_s, phones.hex()},
                                                            {u"boundaries"_s, u"review"_s}}) {
        robin->window().house()->show(page, place);
        QCoreApplication::processEvents();
        const QString words = robin->hands.words();
        EXPECT_FALSE(aTime.match(words).hasMatch()) << qPrintable(page + u' ' + place + u'\n' + words);
        for (const QString& receipt : {u"seen"_s, u"typing"_s, u"online"_s, u"last opened"_s, u"withdrew"_s})
            EXPECT_FALSE(words.contains(receipt, Qt::CaseInsensitive)) << qPrintable(page + u": "_s + receipt);
    }
    robin->window().house()->show(u"boundaries"_s, phones.hex());
    robin->hands.waitToRead(u"No reason is needed."_s);
}

// Rule 7: shared words never change silently.
TEST_F(BoundaryRules, OtherWordsShowWhatDiffersAndClearBothSignOffs) {
    const DocumentId phones = agreeAbout({}, u"Phones stay out after nine."_s);
    offerOther(*sam, u"Phones stay out after ten."_s);
    ASSERT_TRUE(waitFor([&] { return stateFor(*robin, phones) == SignoffState::ChangedByOther; }));
    robin->hands.waitToRead(u"Changed, needs both"_s);
    const SignedDocument& document = *robin->session().shared().document(phones);
    EXPECT_FALSE(document.iSigned || document.allowsAnything());
    auto* text = robin->hands.visible<AgreementText>(u"agreementWords"_s);
    ASSERT_TRUE(text && text->showsChange());
    QStringList added, removed;
    for (const DiffText* shown : text->findChildren<DiffText*>())
        for (const DiffPiece& piece : shown->pieces()) {
            if (piece.kind == PieceKind::Added) added << piece.text.trimmed();
            if (piece.kind == PieceKind::Removed) removed << piece.text.trimmed();
        }
    EXPECT_EQ(added.join(u' '), u"ten"_s);
    EXPECT_EQ(removed.join(u' '), u"nine"_s);
    EXPECT_TRUE(waitFor([&] { return stateFor(*sam, phones) == SignoffState::ChangedByMe; }))
        << "the old words are cleared for Sam too";
    EXPECT_FALSE(sam->session().shared().document(phones)->allowsAnything());
    agreeIn(*robin);
    EXPECT_TRUE(bothSee(phones, SignoffState::AgreedForNow));
}

TEST_F(BoundaryRules, TwoWhoChangeTheSameAgreementAtTheSameMomentSeeBothWordings) {
    const DocumentId phones = agreeAbout({});
    writeOther(*robin, u"Phones stay outside after nine."_s);
    writeOther(*sam, u"Phones stay outside after ten."_s);
    robin->hands.click(u"offerAgreement"_s);
    sam->hands.click(u"offerAgreement"_s);
    ASSERT_TRUE(waitFor([&] {
        return stateFor(*robin, phones) != SignoffState::AgreedForNow &&
               stateFor(*sam, phones) != SignoffState::AgreedForNow;
    })) << "nothing counts until both have chosen the same words";
    EXPECT_FALSE(robin->session().shared().document(phones)->allowsAnything());
}

// Rule 8: one action by either, no question, at once in both windows; timers stop; each resumes for themself.
TEST_F(BoundaryRules, APauseHidesWhatIsSharedStopsTimersAndEndsWhenBothContinue) {
    const DocumentId phones = agreeAbout({});
    const DocumentId plan = agreeOnPlan();
    showInBoth(u"boundaries"_s);
    const auto seesCard = [&](Window& window) { return window.hands.sees(u"agreement."_s + phones.hex()); };
    ASSERT_TRUE(waitFor([&] { return seesCard(*robin) && seesCard(*sam); }));
    sam->window().house()->show(u"care"_s, plan.hex());
    sam->hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return sam->window().house()->isRunning(); }));

    robin->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return !seesCard(*robin) && !sam->window().house()->isRunning(); }));
    EXPECT_FALSE(sam->hands.sees(u"timeLeft"_s)) << "the followed plan is a shared page";
    EXPECT_FALSE(sam->hands.reads(u"Tea for two"_s));
    sam->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(
        waitFor([&] { return robin->session().shared().pauses.theirs && sam->session().shared().pauses.mine; }));
    robin->hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return !robin->session().shared().pauses.mine; }));
    EXPECT_FALSE(seesCard(*robin)) << "each resumes for themself";
    sam->hands.click(u"pauseButton"_s);
    sam->window().house()->show(u"boundaries"_s);
    EXPECT_TRUE(waitFor([&] { return seesCard(*robin) && seesCard(*sam); }));
}

// Rule 13: revoking costs no more clicks than granting did.
TEST_F(BoundaryRules, TakingBackNeverCostsMoreClicksThanGiving) {
    Clicks clicks;
    const DocumentId phones = agreeAbout({});
    const int toAgree = clicks.taken();
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(bothSee(phones, SignoffState::NoLongerAgreed));
    EXPECT_LE(clicks.taken(), toAgree) << "an agreement";

    const DocumentId plan = agreeOnPlan();
    const int toAgreeToPlan = clicks.taken();
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(bothSee(plan, SignoffState::NoLongerAgreed));
    EXPECT_LE(clicks.taken(), toAgreeToPlan) << "a care plan";

    sayYesToMany(robin->session());
    robin->window().house()->show(u"answers"_s);
    robin->hands.click(u"lookOver"_s);
    robin->hands.click(u"setAside"_s);
    ASSERT_TRUE(waitFor([&] { return robin->session().isSetAside(); }));
    const int toSetAside = clicks.taken();
    robin->window().house()->show(u"matches"_s);
    robin->hands.click(u"takeBackList"_s);
    EXPECT_TRUE(waitFor([&] { return !robin->session().isSetAside(); }));
    EXPECT_LE(clicks.taken(), toSetAside) << "a list that was set aside";

    ASSERT_TRUE(finished(robin->session().setAside(false)));
    sayYesToMany(sam->session());
    setAsideAndCompare(sam->session());
    const std::size_t rows = sam->session().shared().rows.size();
    clicks.taken();
    sam->window().house()->show(u"matches"_s);
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return robin->session().shared().rows.size() == rows - 1; }));
    EXPECT_LE(clicks.taken(), toSetAside) << "a row that both see";
}

// Rule 14: plain "stop" and "no" always work and cannot be switched off or renamed away.
TEST_F(BoundaryRules, PlainStopAndNoStandBesideWhateverWordsTheTwoChose) {
    const QString plain = shippedCare().signs.fixedRules.front().text;
    robin->window().house()->show(u"boundaries"_s, u"signals"_s);
    const auto fill = [&](const QString& id, const QString& words) {
        partOf<QPlainTextEdit>(seen<QWidget>(robin->hands, u"field."_s + id)).setPlainText(words);
    };
    robin->hands.waitToRead(plain);
    const auto canOffer = [&] { return seen<QAbstractButton>(robin->hands, u"offerAgreement"_s).isEnabled(); };
    fill(u"stop_word"_s, u"Koala"_s);
    fill(u"slow_word"_s, u"Stop"_s);
    EXPECT_FALSE(canOffer()) << "stop never means slow";
    fill(u"slow_word"_s, u"Amber"_s);
    fill(u"ok_word"_s, u"No"_s);
    EXPECT_FALSE(canOffer()) << "no never means all right";
    fill(u"ok_word"_s, u"Sunny"_s);
    robin->hands.click(u"offerAgreement"_s);
    agreeIn(*sam);
    EXPECT_TRUE(bothSee(signalsDocument(), SignoffState::AgreedForNow));
    sam->hands.key(Qt::Key_F9);
    sam->hands.waitToRead(u"Koala"_s);
    EXPECT_TRUE(sam->hands.reads(u"Stop means stop."_s)) << "beside the own word";
    sam->hands.key(Qt::Key_F9);
    sam->lock();
    sam->hands.key(Qt::Key_F9);
    sam->hands.waitToRead(u"Stop means stop."_s);
    EXPECT_FALSE(sam->hands.reads(u"Koala"_s)) << "what the two chose is not for a locked window";
}

} // namespace bothy
