#include "app/options.h"
#include "app/tour/looks.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/everyone/control_checks.h"
#include "tests/everyone/ink_checks.h"
#include "tests/everyone/keyboard_checks.h"
#include "tests/everyone/shape_checks.h"
#include "tests/everyone/word_checks.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <span>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllThemes{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight,
                               ThemeName::HighContrastDark};
constexpr std::array Light{ThemeName::Light};
constexpr std::array TextSizes{1.0, 1.5, 2.0};
constexpr std::array SmallAndLarge{1.0, 2.0};
constexpr std::array BothWays{Qt::LeftToRight, Qt::RightToLeft};
constexpr std::array LeftToRight{Qt::LeftToRight};
constexpr std::array RightToLeft{Qt::RightToLeft};

/// Of tests/support/screens.json.
const auto UsualScreen = u"usual"_s;
const QStringList SmallScreens{u"small"_s, u"laptop at 150 percent"_s};
const QStringList SmallestScreen{u"laptop at 200 percent"_s};

/// Whether a check needs the window itself painted. Where it looks at places and names only, not painting saves much
/// of the work.
enum class Painted { No, Yes };

/// Looks at every state of the tour in some looks, on some screens, with some checks.
class Inspector final : public TourEye {
public:
    using Check = std::function<void(QWidget& window, Findings& findings)>;

    Inspector(std::vector<Look> looks, Check check, QStringList screens, Painted painted)
        : m_looks(std::move(looks))
        , m_check(std::move(check))
        , m_screens(std::move(screens))
        , m_painted(painted) {}

    bool look(const TourStage& stage, const QString& state) override {
        stage.window->setUpdatesEnabled(m_painted == Painted::Yes);
        for (const Look& look : m_looks)
            for (const QString& screen : m_screens) // innermost: a screen costs less than another size of text
                lookOn(screen, stage, state, look);
        stage.window->setScreen(screenNamed(UsualScreen));
        wear(stage, lookOf(ThemeName::Light));
        stage.window->setUpdatesEnabled(true);
        ++m_states;
        return true;
    }

    const Findings& findings() const { return m_findings; }
    int states() const { return m_states; }

private:
    /// As large as it usually is, or as the screen lets it be.
    void lookOn(const QString& name, const TourStage& stage, const QString& state, Look look) {
        QScreen* screen = screenNamed(name);
        if (stage.window->screen() != screen) stage.window->setScreen(screen);
        look.size = look.size.boundedTo(screen->availableSize());
        wear(stage, look);
        EXPECT_EQ(stage.window->size(), look.size) << qPrintable(name + u' ' + state);
        m_findings.enterState(state + look.suffix + (name == UsualScreen ? QString() : u" on "_s + name));
        m_check(*stage.window, m_findings);
    }
    static QScreen* screenNamed(const QString& name) {
        const auto screens = QGuiApplication::screens();
        const auto found = std::ranges::find(screens, name, &QScreen::name);
        return found == screens.end() ? QGuiApplication::primaryScreen() : *found;
    }

    std::vector<Look> m_looks;
    Check m_check;
    QStringList m_screens;
    Painted m_painted;
    Findings m_findings;
    int m_states = 0;
};

/// Plays the couple through every page and state, and expects nothing to be found.
void expectWell(std::vector<Look> looks, const Inspector::Check& check, const QString& language = u"en"_s,
                const QStringList& screens = {UsualScreen}, Painted painted = Painted::No) {
    ASSERT_TRUE(startCrypto());
    Inspector inspector(std::move(looks), check, screens, painted);
    Options options;
    options.language = language;
    const QString problem = tourWith(inspector, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(inspector.states(), 60) << "the tour was cut short";
    EXPECT_TRUE(inspector.findings().isEmpty()) << inspector.findings().report();
}

/// Every one of these themes, text sizes and directions with every other.
std::vector<Look> looksOf(std::span<const ThemeName> themes, std::span<const double> textSizes,
                          std::span<const Qt::LayoutDirection> directions) {
    std::vector<Look> looks;
    looks.reserve(themes.size() * textSizes.size() * directions.size());
    for (const double text : textSizes)
        for (const auto direction : directions)
            for (const ThemeName theme : themes) // innermost: other colours need no other layout
                looks.push_back(lookOf(theme, text, direction));
    return looks;
}

/// Nothing is cut off where room is short, and everything can be scrolled to and has the keyboard in sight.
void checkSmall(QWidget& window, Findings& findings) {
    checkNothingIsCutOff(window, findings);
    checkRoomToRead(window, findings);
    checkTabWalk(window, findings);
}

// What the people of the tour write and choose themselves, and the days of the week, which come with the language.
const QStringList Theirs{u"Robin"_s,
                         u"No visits in March."_s,
                         u"Sam"_s,
                         u"From nine in the evening I rest by myself."_s,
                         u"Intimate details stay between us."_s,
                         u"A doctor may know."_s,
                         u"The grey blanket"_s,
                         u"The big light"_s,
                         u"One of us may fall asleep at once."_s,
                         u"The warm corner"_s,
                         u"Visits"_s,
                         u"Phones at night"_s,
                         u"Between us"_s,
                         u"A talk a week"_s,
                         u"We talk on Sundays, for as long as both like."_s,
                         u"A word before long hugs"_s,
                         u"We ask before a long hug."_s,
                         u"We say a day before somebody visits."_s,
                         u"Phones stay outside the bedroom after 22:00."_s,
                         u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s,
                         u"Ask how the other one slept"_s,
                         u"Sunday mornings are mine alone."_s,
                         u"A quiet evening"_s,
                         u"Tea and a blanket"_s,
                         u"The blue cup"_s,
                         u"Reading to each other before sleep, on quiet evenings at home"_s,
                         u"Reading to each other before sleep"_s,
                         u"I read to my partner before sleep"_s,
                         u"My partner reads to me before sleep"_s,
                         u"A few pages of any book, as long as both are awake."_s,
                         u"Cooking without a recipe"_s,
                         u"Stargazing"_s,
                         u"Karaoke"_s,
                         u"Evenings"_s,
                         u"Sit beside me and say nothing."_s,
                         u"Kim, 555 0100"_s,
                         u"Monday"_s,
                         u"Tuesday"_s,
                         u"Wednesday"_s,
                         u"Thursday"_s,
                         u"Friday"_s,
                         u"Saturday"_s,
                         u"Sunday"_s,
                         u"Outside"_s};

} // namespace

TEST(Everyone, CanReadAllWordsInEveryLook) {
    expectWell(looksOf(AllThemes, TextSizes, BothWays), checkNothingIsCutOff);
}

TEST(Everyone, CanReachNameAndHitEveryControl) {
    expectWell(looksOf(Light, TextSizes, BothWays), [](QWidget& window, Findings& findings) {
        checkControls(window, findings);
        checkTabWalk(window, findings);
    });
}

TEST(Everyone, CanReadAndReachEverythingOnASmallScreen) {
    expectWell(looksOf(Light, SmallAndLarge, LeftToRight), checkSmall, u"en"_s, SmallScreens);
}

TEST(Everyone, CanReadAndReachEverythingOnTheSmallestScreen) {
    expectWell(looksOf(Light, std::array{1.0}, LeftToRight), checkSmall, u"en"_s, SmallestScreen);
}

TEST(Everyone, SeesWordsInEveryTheme) {
    expectWell(looksOf(AllThemes, SmallAndLarge, LeftToRight), checkInk, u"en"_s, {UsualScreen}, Painted::Yes);
}

TEST(Everyone, SeesWhereTheKeyboardIsInEveryTheme) {
    SeenBefore before;
    expectWell(
        looksOf(AllThemes, SmallAndLarge, LeftToRight),
        [&](QWidget& window, Findings& findings) { checkFocusIsSeen(window, before, findings); }, u"en"_s,
        {UsualScreen}, Painted::Yes);
}

TEST(Everyone, FindsTheSamePlacesInAMirror) {
    QList<Place> leftToRight;
    const auto checkMirror = [&](QWidget& window, Findings& findings) {
        if (QApplication::layoutDirection() == Qt::LeftToRight)
            leftToRight = placesOf(window);
        else
            checkMirrored(leftToRight, window, findings);
    };
    // A bar to scroll with takes its room when it is painted.
    expectWell(looksOf(Light, std::array{1.0}, BothWays), checkMirror, u"en"_s, {UsualScreen}, Painted::Yes);
}

TEST(Everyone, ReadsLongerWordsWithoutLoss) {
    expectWell(
        looksOf(Light, TextSizes, LeftToRight),
        [](QWidget& window, Findings& findings) {
            checkNothingIsCutOff(window, findings);
            checkWordsAreTranslated(window, Theirs, findings);
        },
        u"en_XA"_s);
}

TEST(Everyone, ReadsWordsFromRightToLeftWithoutLoss) {
    expectWell(looksOf(Light, TextSizes, RightToLeft), checkNothingIsCutOff, u"en_XB"_s);
}
