// The whole main job through the real window, by mouse and keys: two people move in, answer, compare, plan
// care, set limits, agree, take back, and find everything again.
#include "tests/flows/window.h"
#include "tests/support/raw_database.h"
#include "ui/text/error_words.h"

#include <QSignalSpy>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* RobinsPhrase = "four ordinary words here";
constexpr const char* SamsPhrase = "other quiet words there";

void readAndContinue(Hands& hands) {
    hands.click(u"adults"_s);
    hands.click(u"continue"_s);
    hands.click(u"continue"_s);
}

void becomeSomebody(Hands& hands, const QString& name, const char* passphrase) {
    hands.type(u"name"_s, name);
    hands.click(u"continue"_s);
    hands.type(u"passphrase"_s, QString::fromLatin1(passphrase));
    hands.type(u"again"_s, QString::fromLatin1(passphrase));
    hands.click(u"continue"_s);
    hands.waitToRead(u"Just for you"_s);
    hands.click(u"continue"_s);
}

void moveIn(Window& window) {
    readAndContinue(window.hands);
    becomeSomebody(window.hands, u"Robin"_s, RobinsPhrase);
    window.hands.click(u"handOver"_s);
    becomeSomebody(window.hands, u"Sam"_s, SamsPhrase);
    window.hands.waitToRead(u"Both halves are here"_s);
    window.hands.click(u"continue"_s);
    EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"tile.1"_s); }));
}

/// Says one answer to the first items of an everyday topic, chip by chip.
void answerTopic(Window& window, const QString& topic, const QString& words, int items) {
    window.hands.click(u"page.answers"_s);
    window.hands.click(u"topic."_s + topic);
    const Catalogue& catalogue = shippedCatalogue();
    for (const Item& item : catalogue.itemsOf(*SectionId::from(QStringView(topic)))) {
        if (item.tier != Tier::Everyday || item.polarity != Polarity::Permission || items == 0) continue;
        --items;
        Hands card = window.hands.within(u"item."_s + item.id.text());
        for (QAbstractButton* chip : window.window().findChildren<QAbstractButton*>())
            if (chip->isVisible() && chip->text() == words && card.holds(chip)) card.press(chip);
    }
}

std::size_t answered(Window& window) {
    return window.session().mine().answers.items().size();
}

void setAside(Window& window) {
    window.hands.click(u"page.answers"_s);
    window.hands.click(u"lookOver"_s);
    window.hands.click(u"setAside"_s);
}

} // namespace

TEST(MainJob, TwoPeopleInOneWindowFromTheFirstStartToWhatTheyHaveInCommon) {
    Couple couple;
    Window window(couple);
    Hands& hands = window.hands;
    moveIn(window);

    window.unlock(0, RobinsPhrase);
    answerTopic(window, u"talk"_s, u"Yes, I am open to this"_s, 20);
    answerTopic(window, u"touch"_s, u"Yes, I am open to this"_s, 20);
    const std::size_t robins = answered(window);
    EXPECT_GE(robins, 8u);
    setAside(window);
    hands.waitToRead(u"Set aside. There is nothing more to do."_s);
    EXPECT_FALSE(hands.reads(u"You both said yes"_s));
    hands.click(u"together"_s);
    hands.click(u"continueTogether"_s);
    ASSERT_TRUE(waitFor([&] { return hands.sees(u"tile.1"_s); }));

    window.unlock(1, SamsPhrase);
    EXPECT_EQ(answered(window), 0u) << "nothing of Robin is in Sam's part";
    answerTopic(window, u"talk"_s, u"Yes, I am open to this"_s, 20);
    answerTopic(window, u"touch"_s, u"Maybe, talk first"_s, 20);
    setAside(window);
    hands.waitToRead(u"You both said yes"_s);
    hands.waitToRead(u"Worth a talk"_s);
    EXPECT_TRUE(hands.reads(u"It does not mean yes today."_s));
    const auto rows = window.session().shared().rows;
    EXPECT_FALSE(rows.empty());

    window.lock();
    window.unlock(0, RobinsPhrase);
    EXPECT_TRUE(waitFor([&] { return window.session().shared().rows == rows; }));
    hands.click(u"page.matches"_s);
    hands.waitToRead(u"You both said yes"_s);
    hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return window.session().shared().rows.size() == rows.size() - 1; }));

    // Also while paused, once asked for.
    hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return window.session().shared().isPaused() && !hands.sees(u"takeBack"_s); }));
    hands.click(u"takeSomethingBack"_s);
    hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return window.session().shared().rows.size() == rows.size() - 2; }));
    hands.click(u"page.matches"_s); // what is left is out of sight again
    EXPECT_TRUE(waitFor([&] { return !hands.sees(u"takeBack"_s); }));
}

TEST(MainJob, ACarePlanGoesFromATemplateToAgreedAndOtherWordsOpenItAgain) {
    Couple couple;
    couple.moveIn();
    Window robin(couple), sam(couple);
    robin.unlock(0, "robin opens this door");
    sam.unlock(1, "sam opens that door");

    robin.hands.click(u"page.care"_s);
    robin.hands.clickWords(u"Begin"_s);
    robin.hands.type(u"planTitle"_s, u"Quiet evening"_s);
    robin.hands.click(u"offer"_s);
    robin.hands.click(u"offerTicked"_s);
    robin.hands.waitToRead(u"Offered. There is no rush."_s);

    sam.hands.click(u"page.care"_s);
    sam.hands.waitToRead(u"Quiet evening"_s);
    const DocumentId id = firstOf(robin.session().shared().documents).id;
    sam.hands.click(id.hex());
    sam.hands.click(u"agree"_s);
    sam.hands.waitToRead(u"Agreed for now"_s);
    robin.hands.waitToRead(u"Agreed for now"_s);

    sam.hands.click(u"otherWords"_s);
    sam.hands.type(u"planTitle"_s, u"Quiet night"_s);
    sam.hands.click(u"offer"_s);
    sam.hands.click(u"offerTicked"_s);
    robin.hands.waitToRead(u"Changed, needs both"_s);
    EXPECT_FALSE(robin.session().shared().document(id)->allowsAnything());
    ASSERT_TRUE(waitFor([&] { return !sam.session().shared().document(id)->allowsAnything(); }));
    robin.hands.click(u"agree"_s);
    EXPECT_TRUE(waitFor([&] { return sam.session().shared().document(id)->allowsAnything(); }));

    robin.hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return !sam.session().shared().document(id)->allowsAnything(); }));
    sam.hands.waitToRead(u"No longer agreed"_s);
}

TEST(MainJob, ALimitMasksAtOnceInBothWindowsAndEverythingIsThereAfterReopening) {
    Couple couple;
    couple.moveIn();
    DocumentId agreement;
    {
        Window robin(couple), sam(couple);
        robin.unlock(0, "robin opens this door");
        sam.unlock(1, "sam opens that door");
        answerTopic(robin, u"touch"_s, u"Yes, I am open to this"_s, 3);
        ASSERT_EQ(answered(robin), 3u);

        const ItemId item = firstOf(robin.session().mine().answers.items()).first;
        ASSERT_TRUE(finished(sam.session().setLimit(
            Session::newDocumentId(),
            Limit{.kind = u"hard_limit"_s, .words = u"Not this, please."_s, .items = {item.text()}})));
        robin.hands.waitToRead(u"Under a limit. It is left out for now."_s);
        robin.hands.click(u"page.boundaries"_s);
        robin.hands.waitToRead(u"Not this, please."_s);

        robin.hands.click(u"suggestAgreement"_s);
        robin.hands.type(u"agreementTitleEdit"_s, u"Phones at night"_s);
        robin.hands.type(u"agreementWordsEdit"_s, u"Phones stay outside the bedroom."_s);
        robin.hands.click(u"offerAgreement"_s);
        sam.hands.click(u"page.boundaries"_s);
        sam.hands.waitToRead(u"Phones at night"_s);
        sam.hands.click(u"agree"_s);
        robin.hands.waitToRead(u"Agreed for now"_s);
        agreement = firstOf(robin.session().shared().documents).id;
    }
    Window again(couple);
    again.unlock(0, "robin opens this door");
    EXPECT_EQ(answered(again), 3u);
    again.hands.click(u"page.boundaries"_s);
    again.hands.waitToRead(u"Phones stay outside the bedroom."_s);
    again.hands.waitToRead(u"Agreed for now"_s);
    again.hands.click(u"takeBack"_s);
    EXPECT_TRUE(waitFor([&] { return !again.session().shared().document(agreement)->allowsAnything(); }));
}

TEST(MainJob, HidingIsOneKeyAndKeepsWhatIsBeingWritten) {
    Couple couple;
    couple.moveIn();
    Window window(couple);
    window.unlock(0, "robin opens this door");
    window.hands.click(u"page.boundaries"_s);
    window.hands.click(u"suggestAgreement"_s);
    window.hands.type(u"agreementWordsEdit"_s, u"Half a sentence"_s);
    window.hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window.session().stage(), Session::Stage::Locked);
    EXPECT_TRUE(window.window().isMinimized());
    EXPECT_FALSE(window.window().house());
    EXPECT_EQ(window.window().windowTitle(), u"Bothy"_s);

    window.window().showNormal();
    window.unlock(0, "robin opens this door");
    ASSERT_EQ(window.session().mine().drafts.size(), 1u);
    window.hands.click(u"page.boundaries"_s);
    window.hands.waitToRead(u"Half a sentence"_s);
}

TEST(MainJob, ALimitBeingWrittenIsThereAfterHiding) {
    Couple couple;
    couple.moveIn();
    Window window(couple);
    window.unlock(0, "robin opens this door");
    window.hands.click(u"page.boundaries"_s);
    window.hands.click(u"addLimit"_s);
    EXPECT_FALSE(window.hands.sees(u"limitDraft"_s));
    window.hands.click(u"template."_s);
    window.hands.type(u"limitWords"_s, u"Not on weekdays"_s);
    window.hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);

    window.window().showNormal();
    window.unlock(0, "robin opens this door");
    window.hands.click(u"page.boundaries"_s);
    window.hands.click(u"addLimit"_s);
    window.hands.click(u"limitDraft"_s);
    window.hands.click(u"saveLimit"_s);
    window.hands.waitToRead(u"Not on weekdays"_s);
    EXPECT_FALSE(window.session().mine().limitDraft);
    EXPECT_EQ(window.session().mine().ownLimits.size() + window.session().shared().limits.limits.size(), 1u);
}

TEST(MainJob, APauseNeverStandsInTheWayOfTakingBack) {
    Couple couple;
    couple.moveIn();
    Window robin(couple);
    robin.unlock(0, "robin opens this door");
    robin.hands.click(u"page.care"_s);
    robin.hands.clickWords(u"Begin"_s);
    robin.hands.click(u"offer"_s);
    robin.hands.click(u"offerTicked"_s);
    robin.hands.waitToRead(u"Offered. There is no rush."_s);
    const DocumentId id = firstOf(robin.session().shared().documents).id;
    robin.hands.click(u"pauseButton"_s);
    EXPECT_TRUE(waitFor([&] { return robin.session().shared().isPaused(); }));
    robin.hands.click(u"page.care"_s);
    robin.hands.click(u"takeSomethingBack"_s);
    robin.hands.click(u"takeBack."_s + id.hex());
    EXPECT_TRUE(waitFor([&] { return robin.session().shared().document(id)->state == SignoffState::TakenBack; }));
    EXPECT_TRUE(waitFor([&] { return !robin.hands.sees(u"takeBack."_s + id.hex()); }));
}

TEST(MainJob, ABrokenShippedEntryIsSaidAndTheRestWorks) {
    Couple couple;
    couple.moveIn();
    QFile file(u":/content/en/catalog.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto broken = readCatalogue(file.readAll().replace("\"talk.weekly\"", "\"talk weekly\""));
    ASSERT_TRUE(broken);
    Services services = couple.services();
    Services withBroken{.places = services.places,
                        .clock = services.clock,
                        .catalogue = *broken,
                        .care = services.care,
                        .newCost = services.newCost,
                        .watchEvery = services.watchEvery};
    Window window(couple, withBroken);
    window.unlock(0, "robin opens this door");
    window.hands.waitToRead(u"Some of Bothy's own texts could not be read."_s);
    answerTopic(window, u"touch"_s, u"Yes, I am open to this"_s, 3);
    EXPECT_EQ(answered(window), 3u);
}

TEST(MainJob, AFullDiskIsSaidInTheWindowAndTheWordsStay) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.maxPages = 1;
    Window window(couple, services);
    window.unlock(0, "robin opens this door");
    window.session().edit([](PrivateState& mine) {
        for (int i = 0; i < 400; ++i)
            mine.answers.set(*ItemId::from(QStringView(u"own.%1"_s.arg(i))), ItemAnswer{.note = QString(2000, u'n')});
    });
    const ErrorWords words = unsavedWords({ErrorKind::DiskFull, {}});
    window.hands.waitToRead(words.title);
    window.hands.waitToRead(words.advice);
    EXPECT_TRUE(words.advice.startsWith(u"The disk is full. Please make some room on the disk."_s));
    EXPECT_EQ(answered(window), 400u);
}

TEST(MainJob, AVaultThatVanishesIsSaidAndTheWindowGoesOn) {
    Couple couple;
    couple.moveIn();
    Window window(couple);
    window.unlock(0, "robin opens this door");
    const QString vault = couple.places().directory + u"/vault.db"_s;
    ASSERT_TRUE(QFile::rename(vault, vault + u".away"_s));
    window.hands.waitToRead(errorWords({ErrorKind::VaultMissing, {}}).title);
    EXPECT_FALSE(window.window().house());
    ASSERT_TRUE(QFile::rename(vault + u".away"_s, vault));
    window.hands.click(u"tryAgain"_s);
    window.unlock(0, "robin opens this door");
}

TEST(MainJob, ComparingTooSoonIsSaidAndBothListsStaySetAside) {
    Couple couple;
    couple.moveIn();
    Window window(couple);
    const auto compare = [&](bool sooner = false) {
        window.unlock(0, "robin opens this door");
        sayYesToMany(window.session(), 10);
        EXPECT_TRUE(finished(window.session().setAside(sooner)));
        EXPECT_TRUE(finished(window.session().lookTogether()));
        EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"tile.1"_s); }));
    };
    window.unlock(1, "sam opens that door");
    sayYesToMany(window.session(), 10);
    EXPECT_TRUE(finished(window.session().setAside(false)));
    window.lock();
    compare();
    window.unlock(1, "sam opens that door");
    EXPECT_TRUE(waitFor([&] { return !window.session().shared().rows.empty(); }));
    sayYesToMany(window.session(), 10);
    EXPECT_TRUE(finished(window.session().setAside(false)));
    window.lock();
    window.unlock(0, "robin opens this door");
    EXPECT_TRUE(waitFor([&] { return !window.session().shared().rows.empty(); }));
    window.lock();
    compare(true);
    window.unlock(1, "sam opens that door");
    window.hands.waitToRead(errorWords({ErrorKind::TooSoon, {}}).title);
    EXPECT_TRUE(window.session().mine().setAside);
}

// ---- what can stand in the way of opening ----------------------------------------------------------

namespace {

struct Fault {
    const char* name;
    ErrorKind kind;
    void (*make)(const QString& vault);
};

void overwrite(const QString& path, qint64 at, const QByteArray& octets) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at) && file.write(octets) == octets.size());
}

const Fault faults[] = {
    {"another file", ErrorKind::NotAVault,
     [](const QString& vault) {
         ASSERT_TRUE(QFile::resize(vault, 0));
         overwrite(vault, 0, QByteArray("a letter, and no vault at all. ").repeated(200));
     }},
    {"cut off", ErrorKind::VaultDamaged, [](const QString& vault) { ASSERT_TRUE(QFile::resize(vault, 4096)); }},
    {"of a newer version", ErrorKind::VaultNewer,
     [](const QString& vault) { overwrite(vault, 60, QByteArray("\0\0\0\x63", 4)); }},
};

} // namespace

class TroubleAtTheDoor : public testing::TestWithParam<Fault> {};

TEST_P(TroubleAtTheDoor, IsSaidNothingIsChangedAndTryingAgainWorks) {
    Couple couple;
    couple.moveIn();
    const QString vault = couple.places().directory + u"/vault.db"_s;
    ASSERT_TRUE(QFile::copy(vault, vault + u".good"_s));
    GetParam().make(vault);
    QFile file(vault);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    Window window(couple);
    const ErrorWords words = errorWords({GetParam().kind, {}});
    window.hands.waitToRead(words.title);
    window.hands.waitToRead(words.advice);
    ASSERT_TRUE(file.seek(0));
    EXPECT_EQ(file.readAll(), before) << "nothing is written to what is not understood";

    ASSERT_TRUE(QFile::remove(vault) && QFile::rename(vault + u".good"_s, vault));
    if (tryingAgainHelps(GetParam().kind)) {
        window.hands.click(u"tryAgain"_s);
        window.unlock(0, "robin opens this door");
    } else {
        EXPECT_FALSE(window.hands.sees(u"tryAgain"_s));
        window.hands.click(u"closeBothy"_s);
        EXPECT_TRUE(waitFor([&] { return !window.window().isVisible(); }));
    }
}

std::string faultName(const testing::TestParamInfo<Fault>& fault) {
    return QString::fromLatin1(fault.param.name).remove(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Faults, TroubleAtTheDoor, testing::ValuesIn(faults), faultName);

TEST(MainJob, ThePersonOpenInAnotherWindowIsSaid) {
    Couple couple;
    couple.moveIn();
    Window first(couple), second(couple);
    first.unlock(0, "robin opens this door");
    second.hands.click(u"tile.0"_s);
    second.hands.type(u"passphrase"_s, u"robin opens this door"_s);
    second.hands.click(u"open"_s);
    second.hands.waitToRead(errorWords({ErrorKind::AlreadyOpenElsewhere, {}}).title);
}

TEST(MainJob, AChangedSharedEntryDoesNotCountAndIsSaid) {
    Couple couple;
    couple.moveIn();
    DocumentId limit = Session::newDocumentId();
    {
        Window robin(couple);
        robin.unlock(0, "robin opens this door");
        ASSERT_TRUE(finished(robin.session().setLimit(limit, Limit{.kind = u"hard_limit"_s, .words = u"Not this."_s})));
    }
    ASSERT_TRUE(RawDatabase(couple.places().directory + u"/vault.db"_s)
                    .run(u"UPDATE rec SET box = zeroblob(length(box)) WHERE id = (SELECT max(id) FROM rec)"_s));
    Window sam(couple);
    sam.unlock(1, "sam opens that door");
    sam.hands.waitToRead(u"Some shared entries could not be read."_s);
    EXPECT_EQ(sam.session().shared().limits.find(limit, *sam.session().shared().partner), nullptr);
}
