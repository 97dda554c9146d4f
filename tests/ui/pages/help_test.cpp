// Help says everything the content has to say, and nothing that this version cannot do.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/help/help_page.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

std::vector<KeyLine> someKeys() {
    return {{u"lock"_s, {Qt::CTRL | Qt::Key_L}, u"Lock"_s},
            {u"search"_s, {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_F}, u"Search in everything"_s},
            {.id = u"hide"_s,
             .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
             .words = u"Hide at once"_s,
             .gesture = u"Shift three times"_s},
            {u"shortcuts"_s, {Qt::CTRL | Qt::Key_Question}, u"Shortcuts"_s},
            {u"item.yes"_s, {Qt::Key_1}, u"Yes, I am open to this"_s, KeyGroup::MyList},
            {u"row.leave"_s, {Qt::Key_Escape}, u"Leave the search"_s, KeyGroup::Lists}};
}

TEST(Help, ReadsTheWholeContent) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 5000});
    for (const PointsPage* points :
         {&shippedCare().whatItIs, &shippedCare().whatItIsNot, &shippedCare().limitsOfTheApp}) {
        EXPECT_FALSE(points->points.empty());
        for (const Phrase& point : points->points)
            EXPECT_TRUE(reads(page, point.text)) << qPrintable(point.text);
    }
    for (const SafetyText& safety : shippedCare().safetyAt(SafetyPlace::Help))
        EXPECT_TRUE(reads(page, safety.text)) << qPrintable(safety.text);
    EXPECT_TRUE(reads(page, u"Nobody outside has reviewed it yet."_s)) << "honest about how far it goes";
    EXPECT_TRUE(reads(page, u"Someone who says yes to everything learns each yes and maybe"_s));
    picture(page, u"help"_s);
}

TEST(Help, LeavesOutWhatComesLater) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 5000});
    EXPECT_TRUE(reads(page, u"Change your passphrase"_s));
    EXPECT_FALSE(reads(page, u"Erase your part"_s));
    EXPECT_FALSE(reads(page, u"Close the shared space"_s));
}

TEST(Help, OpensAtAPlace) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 600});
    page.goTo(u"comparing"_s);
    const auto* card = find<QWidget>(page, "help.comparing");
    ASSERT_NE(card, nullptr);
    EXPECT_LT(card->mapTo(&page, QPoint()).y(), page.height());
    page.goTo(u"nowhere"_s);
    page.goToStart();
    EXPECT_GT(card->mapTo(&page, QPoint()).y(), page.height());
}

TEST(Help, HelpForOneAloneComesFirstAndTheContentsJump) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 600});
    int above = 0;
    for (const char* place : {"just-for-you", "help-outside", "about", "about-not", "limits", "comparing"}) {
        SCOPED_TRACE(place);
        const auto* card = find<QWidget>(page, (QByteArray("help.") + place).constData());
        ASSERT_NE(card, nullptr);
        page.goToStart();
        const int at = card->mapTo(&page, QPoint()).y();
        EXPECT_GT(at, above);
        above = at;
        click(page, (QByteArray("to.") + place).constData());
        QCoreApplication::processEvents();
        EXPECT_FALSE(card->visibleRegion().isEmpty());
    }
}

TEST(Help, SpeaksOfBothyAndTheOtherPersonInOneWay) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 5000});
    for (const QString& apart : {u"your partner"_s, u"this program"_s, u"recovery sheet"_s, u"'"_s, u"\""_s})
        EXPECT_FALSE(reads(page, apart)) << qPrintable(apart);
}

TEST(Help, ShowsEveryKeyWithWhatItDoes) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 600});
    click(page, "to.shortcuts");
    ASSERT_NE(find<QWidget>(page, "help.shortcuts"), nullptr);
    for (const KeyLine& line : someKeys()) {
        auto* row = find<QWidget>(page, ("key." + line.id.toLatin1()).constData());
        ASSERT_NE(row, nullptr) << qPrintable(line.id);
        const auto* spoken = QAccessible::queryAccessibleInterface(row);
        EXPECT_EQ(spoken->role(), QAccessible::ListItem);
        EXPECT_EQ(spoken->text(QAccessible::Name), line.words);
        for (const QKeySequence& keys : line.keys) {
            const QString written = keys.toString(QKeySequence::NativeText);
            EXPECT_TRUE(reads(*row, written));
            EXPECT_TRUE(spoken->text(QAccessible::Description).contains(written));
        }
    }
    EXPECT_TRUE(reads(page, u"While an input method composes letters, it takes the keys first."_s));
    lookAround(page, u"shortcuts"_s);
    page.goToStart();
    EXPECT_EQ(find<QWidget>(page, "help.shortcuts"), nullptr);
}

TEST(Help, LooksRightInEveryLook) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {970, 720});
    lookAround(page, u"help"_s);
}

TEST(Help, HasNamesAndFitsWhenSmallAndLarge) {
    HelpPage page(shippedCare(), someKeys());
    showAt(page, {590, 500});
    expectNamed(page);
    expectNothingClipped(page);
    const Look look(ThemeName::Dark, 2.0, Qt::RightToLeft);
    expectNothingClipped(page);
    picture(page, u"help-dark-rtl-200"_s);
}

} // namespace
} // namespace bothy
