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

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllThemes{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight,
                               ThemeName::HighContrastDark};
constexpr std::array TextSizes{1.0, 1.5, 2.0};

/// Looks at every state of the tour in some looks, with some checks.
class Inspector final : public TourEye {
public:
    using Check = std::function<void(QWidget& window, Findings& findings)>;

    Inspector(std::vector<Look> looks, Check check)
        : m_looks(std::move(looks))
        , m_check(std::move(check)) {}

    bool look(const TourStage& stage, const QString& state) override {
        for (const Look& look : m_looks) {
            wear(stage, look);
            m_findings.enterState(state + look.suffix);
            m_check(*stage.window, m_findings);
        }
        wear(stage, lookOf(ThemeName::Light));
        ++m_states;
        return true;
    }

    const Findings& findings() const { return m_findings; }
    int states() const { return m_states; }

private:
    std::vector<Look> m_looks;
    Check m_check;
    Findings m_findings;
    int m_states = 0;
};

/// Plays the couple through every page and state, and expects nothing to be found.
void expectWell(std::vector<Look> looks, const Inspector::Check& check, const QString& language = u"en"_s) {
    ASSERT_TRUE(startCrypto());
    Inspector inspector(std::move(looks), check);
    Options options;
    options.language = language;
    const QString problem = tourWith(inspector, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(inspector.states(), 60) << "the tour was cut short";
    EXPECT_TRUE(inspector.findings().isEmpty()) << inspector.findings().report();
}

std::vector<Look> allLooks() {
    std::vector<Look> looks;
    for (const ThemeName theme : AllThemes)
        for (const double text : TextSizes)
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                looks.push_back(lookOf(theme, text, direction));
    return looks;
}

std::vector<Look> lightAt(Qt::LayoutDirection direction) {
    std::vector<Look> looks;
    looks.reserve(TextSizes.size());
    for (const double text : TextSizes)
        looks.push_back(lookOf(ThemeName::Light, text, direction));
    return looks;
}

std::vector<Look> everyTheme() {
    std::vector<Look> looks;
    looks.reserve(AllThemes.size());
    for (const ThemeName theme : AllThemes)
        looks.push_back(lookOf(theme));
    return looks;
}

// What the people of the tour write and choose themselves.
const QStringList Theirs{u"Robin"_s,
                         u"Sam"_s,
                         u"From nine in the evening I rest by myself."_s,
                         u"Intimate details stay between us."_s,
                         u"Visits"_s,
                         u"Phones at night"_s,
                         u"Between us"_s,
                         u"A word before long hugs"_s,
                         u"We ask before a long hug."_s,
                         u"We say a day before somebody visits."_s,
                         u"Phones stay outside the bedroom after 22:00."_s,
                         u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s,
                         u"Ask how the other one slept"_s,
                         u"Sunday mornings are mine alone."_s,
                         u"A quiet evening"_s,
                         u"Tea and a blanket"_s};

} // namespace

TEST(Everyone, CanReadAllWordsInEveryLook) {
    expectWell(allLooks(), checkNothingIsCutOff);
}

TEST(Everyone, CanReachNameAndHitEveryControl) {
    expectWell(
        {lookOf(ThemeName::Light), lookOf(ThemeName::Light, 2.0), lookOf(ThemeName::Light, 1.0, Qt::RightToLeft)},
        [](QWidget& window, Findings& findings) {
            checkControls(window, findings);
            checkTabWalk(window, findings);
        });
}

TEST(Everyone, SeesWordsInEveryTheme) {
    expectWell(everyTheme(), checkInk);
}

TEST(Everyone, SeesWhereTheKeyboardIsInEveryTheme) {
    expectWell(everyTheme(), checkFocusIsSeen);
}

TEST(Everyone, FindsTheSamePlacesInAMirror) {
    Places leftToRight;
    expectWell({lookOf(ThemeName::Light), lookOf(ThemeName::Light, 1.0, Qt::RightToLeft)},
               [&](QWidget& window, Findings& findings) {
                   if (QApplication::layoutDirection() == Qt::LeftToRight)
                       leftToRight = placesOf(window);
                   else
                       checkMirrored(leftToRight, placesOf(window), window.width(), findings);
               });
}

TEST(Everyone, ReadsLongerWordsWithoutLoss) {
    expectWell(
        lightAt(Qt::LeftToRight),
        [](QWidget& window, Findings& findings) {
            checkNothingIsCutOff(window, findings);
            checkWordsAreTranslated(window, Theirs, findings);
        },
        u"en_XA"_s);
}

TEST(Everyone, ReadsWordsFromRightToLeftWithoutLoss) {
    expectWell(lightAt(Qt::RightToLeft), checkNothingIsCutOff, u"en_XB"_s);
}
