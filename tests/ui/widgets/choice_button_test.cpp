#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

TEST(ChoiceButton, WordsWrapInANarrowPlaceAndAreNotCutOff) {
    TickBox box(u"Everyone using this is an adult and has read the words above"_s);
    const int oneLine = box.heightForWidth(box.sizeHint().width());
    EXPECT_EQ(box.sizeHint().height(), oneLine);
    EXPECT_GT(box.heightForWidth(200), oneLine + 10);
    EXPECT_LT(box.minimumSizeHint().width(), box.sizeHint().width() / 2);
}

TEST(ChoiceButton, AllOfItsWordsCanBePressed) {
    RadioChoice choice(u"Only by hand, never after some time"_s);
    choice.resize(160, choice.heightForWidth(160));
    choice.show();
    QSignalSpy clicked(&choice, &QAbstractButton::clicked);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(150, choice.height() - 4));
    EXPECT_TRUE(choice.isChecked());
    EXPECT_EQ(clicked.size(), 1);
}

TEST(ChoiceButton, LargerTextNeedsMoreRoom) {
    TickBox box(u"With touch"_s);
    const QSize before = box.sizeHint();
    themeOf(nullptr).apply(*qApp, ThemeName::Light, 2.0);
    EXPECT_GT(box.sizeHint().width(), before.width() + 25);
    themeOf(nullptr).apply(*qApp, ThemeName::Light, 1.0);
}
