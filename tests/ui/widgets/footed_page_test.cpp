// The bar at the foot: beside the words where there is room, at the end of the page where there is not.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/page_frame.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class SomePage : public FootedPage {
public:
    SomePage() {
        for (int i = 0; i < 30; ++i)
            content()->addWidget(new TextLabel(TextRole::Body, u"A line to read"_s));
        button = bar()->addButton(u"Go on"_s, ButtonKind::Filled);
    }
    bool barIsOutsideTheScrolledPart() const { return !frame()->isAncestorOf(bar()); }
    int roomToRead() const { return frame()->viewport()->height(); }
    QPushButton* button;
};

TEST(FootedPage, BarStaysAtTheFootWhereThereIsRoom) {
    SomePage page;
    showAt(page, {1180, 720});
    EXPECT_TRUE(page.barIsOutsideTheScrolledPart());
    EXPECT_TRUE(page.rect().contains(page.button->geometry().translated(page.button->parentWidget()->pos())));
}

TEST(FootedPage, BarEndsThePageInALowWindowAndComesBack) {
    SomePage page;
    showAt(page, {800, 500});
    const Look large(ThemeName::Light, 2.0);
    QCoreApplication::processEvents();
    EXPECT_FALSE(page.barIsOutsideTheScrolledPart());
    EXPECT_EQ(page.roomToRead(), page.height()) << "all of the window is for the words";
    EXPECT_TRUE(page.button->isVisible());
    page.resize(800, 1200);
    QCoreApplication::processEvents();
    EXPECT_TRUE(page.barIsOutsideTheScrolledPart());
}

TEST(FootedPage, KeyboardStaysOnItsButtonWhenTheBarMoves) {
    SomePage page;
    showAt(page, {800, 500});
    page.button->setFocus();
    const Look large(ThemeName::Light, 2.0);
    QCoreApplication::processEvents();
    ASSERT_FALSE(page.barIsOutsideTheScrolledPart());
    EXPECT_TRUE(page.button->hasFocus());
}

} // namespace
} // namespace bothy
