// Help says everything the content has to say, and nothing that this version cannot do.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "ui/help/help_page.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

TEST(Help, ReadsTheWholeContent) {
    HelpPage page(shippedCare());
    showAt(page, {970, 5000});
    for (const PointsPage* points :
         {&shippedCare().whatItIs, &shippedCare().whatItIsNot, &shippedCare().limitsOfTheApp}) {
        EXPECT_FALSE(points->points.empty());
        for (const Phrase& point : points->points)
            EXPECT_TRUE(reads(page, point.text)) << qPrintable(point.text);
    }
    for (const SafetyText& safety : shippedCare().safetyAt(SafetyPlace::Help))
        EXPECT_TRUE(reads(page, safety.text)) << qPrintable(safety.text);
    EXPECT_TRUE(reads(page, u"this program itself holds both lists"_s)) << "honest about the one-window comparison";
    picture(page, u"help"_s);
}

TEST(Help, LeavesOutWhatComesLater) {
    HelpPage page(shippedCare());
    showAt(page, {970, 5000});
    EXPECT_TRUE(reads(page, u"Change your passphrase"_s));
    EXPECT_FALSE(reads(page, u"Erase your part"_s));
    EXPECT_FALSE(reads(page, u"Close the shared space"_s));
}

TEST(Help, OpensAtAPlace) {
    HelpPage page(shippedCare());
    showAt(page, {970, 600});
    page.goTo(u"shortcuts"_s);
    const auto* keys = find<QWidget>(page, "help.shortcuts");
    ASSERT_NE(keys, nullptr);
    EXPECT_LT(keys->mapTo(&page, QPoint()).y(), page.height());
    EXPECT_TRUE(reads(page, u"Ctrl+Shift+H"_s));
    picture(page, u"help-shortcuts"_s);
    page.goTo(u"nowhere"_s);
    page.goToStart();
    EXPECT_GT(keys->mapTo(&page, QPoint()).y(), page.height());
}

TEST(Help, HasNamesAndFitsWhenSmallAndLarge) {
    HelpPage page(shippedCare());
    showAt(page, {590, 500});
    expectNamed(page);
    expectNothingClipped(page);
    const Look look(ThemeName::Dark, 2.0, Qt::RightToLeft);
    expectNothingClipped(page);
    picture(page, u"help-dark-rtl-200"_s);
}

} // namespace
} // namespace bothy
