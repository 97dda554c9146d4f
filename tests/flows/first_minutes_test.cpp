// The first minutes: two people, an empty folder, the real window, until one of them has offered the smallest plan and
// the other has agreed to it. Only what is asked for is done, and what it costs is counted.
#include "tests/flows/window.h"
#include "ui/widgets/text_label.h"

#include <QRegularExpression>
#include <QSet>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* RobinsPhrase = "four ordinary words here";
constexpr const char* SamsPhrase = "other quiet words there";

/// Somebody who meets Bothy for the first time: reads every sentence once, decides, types.
class Beginner {
public:
    explicit Beginner(Window& window)
        : m_window(window) {}

    /// What stands on the pages before one is in. Later, the few words of a decision are part of its time.
    void read() {
        if (m_window.window().house()) return;
        static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const auto* label : m_window.window().findChildren<TextLabel*>()) {
            if (!label->isVisible() || m_known.contains(label->text())) continue;
            m_known.insert(label->text());
            for (auto words = word.globalMatch(label->text()); words.hasNext(); words.next())
                ++wordsRead;
        }
    }
    void press(const QString& name) {
        read();
        ++decisions;
        m_window.hands.click(name);
    }
    void pressWords(const QString& words) {
        read();
        ++decisions;
        m_window.hands.clickWords(words);
    }
    void type(const QString& field, const QString& text) {
        read();
        ++fields;
        letters += static_cast<int>(text.size());
        m_window.hands.type(field, text);
    }

    void makeAHalf(const QString& name, const char* passphrase) {
        const auto phrase = QString::fromLatin1(passphrase);
        type(u"name"_s, name);
        press(u"continue"_s);
        type(u"passphrase"_s, phrase);
        type(u"again"_s, phrase);
        press(u"continue"_s);
        m_window.hands.waitToRead(u"Just for you"_s);
        press(u"continue"_s);
    }
    void unlock(int tile, const char* passphrase) {
        press(u"tile.%1"_s.arg(tile));
        type(u"passphrase"_s, QString::fromLatin1(passphrase));
        press(u"open"_s);
        ASSERT_TRUE(waitFor([&] { return m_window.session().stage() == Session::Stage::Open; }));
    }

    int decisions = 0, fields = 0, letters = 0, wordsRead = 0;

private:
    Window& m_window;
    QSet<QString> m_known;
};

/// What slow people need to do it: five seconds to find, understand and press one thing, 24 words of five letters typed
/// in a minute. The two of them take turns at one keyboard, so their times add up.
double secondsOf(const Beginner& person) {
    constexpr double decision = 5, letter = 60.0 / (24 * 5);
    return person.decisions * decision + person.letters * letter;
}

} // namespace

TEST(FirstMinutes, TwoPeopleShareTheirFirstPlanInUnderFiveMinutes) {
    Couple couple;
    Window window(couple);
    Beginner robin(window), sam(window);
    ASSERT_TRUE(waitFor([&] { return window.hands.sees(u"adults"_s); }));

    robin.press(u"adults"_s);
    robin.press(u"continue"_s);
    robin.press(u"continue"_s);
    robin.makeAHalf(u"Robin"_s, RobinsPhrase);
    robin.press(u"handOver"_s);
    sam.makeAHalf(u"Sam"_s, SamsPhrase);
    sam.press(u"continue"_s);

    robin.unlock(0, RobinsPhrase);
    robin.press(u"page.care"_s);
    robin.pressWords(u"Begin"_s);
    robin.press(u"offer"_s);
    robin.press(u"offerTicked"_s);
    window.hands.waitToRead(u"Offered. There is no rush."_s);
    ++robin.decisions; // Ctrl+L
    window.lock();

    sam.unlock(1, SamsPhrase);
    sam.press(u"page.care"_s);
    ASSERT_EQ(window.session().shared().documents.size(), 1u);
    const DocumentId plan = firstOf(window.session().shared().documents).id;
    sam.press(plan.hex());
    sam.press(u"agree"_s);
    window.hands.waitToRead(u"Agreed for now"_s);
    EXPECT_TRUE(waitFor([&] { return window.session().shared().document(plan)->allowsAnything(); }));

    // Two names, and each passphrase when it is made, repeated (nobody can reset a slip), and used for the first time.
    EXPECT_EQ(robin.fields + sam.fields, 8);
    EXPECT_LE(robin.decisions + sam.decisions, 24);
    constexpr double makingKeys = 4 * 2; // two halves made, two opened
    EXPECT_LT(secondsOf(robin) + secondsOf(sam) + makingKeys, 5 * 60)
        << robin.decisions + sam.decisions << " decisions, " << robin.letters + sam.letters << " letters";
    // Whoever also reads every word adds to that; at 240 words a minute these are three minutes for both together.
    EXPECT_LE(robin.wordsRead + sam.wordsRead, 760) << robin.wordsRead << " and " << sam.wordsRead;
}

TEST(FirstMinutes, HidingAtAPrivateStepLeavesTheTilesAndNothingTyped) {
    Couple couple;
    Window window(couple);
    Beginner robin(window);
    ASSERT_TRUE(waitFor([&] { return window.hands.sees(u"adults"_s); }));
    robin.press(u"adults"_s);
    robin.press(u"continue"_s);
    robin.press(u"continue"_s);
    robin.makeAHalf(u"Robin"_s, RobinsPhrase);
    robin.press(u"handOver"_s);
    window.hands.type(u"name"_s, u"Sam"_s);
    window.hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.window().showNormal();
    EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"tile.0"_s); }));
    EXPECT_FALSE(window.hands.sees(u"name"_s));
    window.unlock(0, RobinsPhrase);
    EXPECT_FALSE(window.session().shared().partner);
}

TEST(FirstMinutes, HidingForgetsThePassphraseBeingTyped) {
    Couple couple;
    Window window(couple);
    Beginner robin(window);
    ASSERT_TRUE(waitFor([&] { return window.hands.sees(u"adults"_s); }));
    robin.press(u"adults"_s);
    robin.press(u"continue"_s);
    robin.press(u"continue"_s);
    robin.type(u"name"_s, u"Robin"_s);
    robin.press(u"continue"_s);
    robin.type(u"passphrase"_s, u"half of it"_s);
    window.hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.window().showNormal();
    EXPECT_TRUE(seen<QLineEdit>(window.hands, u"passphrase"_s).text().isEmpty());
}

TEST(FirstMinutes, HowBothyLooksIsChosenOnTheFirstPageAndKept) {
    Couple couple;
    {
        Window window(couple);
        window.hands.click(u"look"_s);
        window.hands.click(u"theme.4"_s);
        window.hands.click(u"largerText"_s);
        EXPECT_EQ(themeOf(nullptr).name(), ThemeName::HighContrastDark);
    }
    Window again(couple);
    EXPECT_EQ(themeOf(nullptr).name(), ThemeName::HighContrastDark);
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 1.1);
    again.hands.click(u"look"_s);
    again.hands.click(u"theme.1"_s);
    again.hands.click(u"smallerText"_s);
}
