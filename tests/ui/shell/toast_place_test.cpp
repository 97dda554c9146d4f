// A word after something was done moves nothing, covers nothing that can be used, and leaves the keyboard alone.

#include "tests/ui/pages/hands.h"
#include "ui/shell/toast_place.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/toast.h"

#include <QCursor>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr int Lines = 30;
constexpr int LowDown = 9; ///< in sight, where the toast would stand

class List : public FootedPage {
public:
    explicit List(int count = Lines) {
        for (int i = 0; i < count; ++i) {
            auto* line = new QPushButton(u"Line %1"_s.arg(i));
            content()->addWidget(line);
            lines.push_back(line);
        }
        content()->addStretch();
        content()->addWidget(last = new QPushButton(u"The last one"_s));
        go = bar()->addButton(u"Go on"_s, ButtonKind::Filled);
    }
    /// Its setSliderPosition() is what a hand does.
    QScrollBar& scroll() const { return *frame()->verticalScrollBar(); }
    QRect viewport() const { return frame()->viewport()->rect(); }
    std::vector<QPushButton*> lines;
    QPushButton *last, *go;
};

class ToastPlaces : public testing::Test {
protected:
    void SetUp() override {
        auto* all = new QVBoxLayout(&m_house);
        all->setContentsMargins({});
        all->addWidget(m_stack);
        m_stack->addWidget(m_list);
        m_stack->addWidget(m_short);
        showAt(m_house, {800, 600});
        lookAway();
    }
    /// The pointer is where nothing is.
    void lookAway() { QCursor::setPos(m_house.mapToGlobal(QPoint(-50, -50))); }
    void pointAt(const QWidget& part) { QCursor::setPos(part.mapToGlobal(part.rect().center())); }
    static void letLayOut() {
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
    void say(Toast::Offer offer = Toast::Offer::Undo) {
        m_toast->say(u"Put away, for you only."_s, offer);
        letLayOut();
    }
    void goAway() {
        m_toast->dismiss();
        letLayOut();
    }
    std::map<const QWidget*, QPoint> places(const List& page) const {
        std::map<const QWidget*, QPoint> all;
        for (const auto* each : page.findChildren<QPushButton*>())
            all[each] = each->mapTo(&m_house, QPoint());
        return all;
    }
    QRect toast() const { return m_toast->geometry(); }
    void expectNothingCovered(const List& page) const {
        for (const auto* each : page.findChildren<QPushButton*>())
            EXPECT_FALSE(each->visibleRegion().translated(each->mapTo(&m_house, QPoint())).intersects(toast()))
                << qPrintable(each->text());
    }

    QWidget m_house;
    QStackedWidget* m_stack = new QStackedWidget(&m_house);
    Toast* m_toast = new Toast(&m_house);
    ToastPlace* m_place = new ToastPlace(*m_toast, *m_stack);
    List* m_list = new List;
    List* m_short = new List(2);
};

TEST_F(ToastPlaces, NothingMovesWhenItComesAndWhenItGoes) {
    for (List* page : {m_list, m_short}) {
        m_stack->setCurrentWidget(page);
        for (const double where : {0.0, 0.5, 1.0}) {
            page->scroll().setSliderPosition(qRound(page->scroll().maximum() * where));
            for (const bool isPointed : {false, true}) {
                isPointed ? QCursor::setPos(m_house.mapToGlobal(QPoint(100, 500))) : lookAway();
                letLayOut();
                const auto before = places(*page);
                say();
                EXPECT_EQ(places(*page), before) << where;
                expectNothingCovered(*page);
                EXPECT_TRUE(m_stack->geometry().contains(toast()));
                goAway();
                EXPECT_EQ(places(*page), before) << where;
            }
        }
    }
}

TEST_F(ToastPlaces, WhatThePointerIsOnIsStillUnderIt) {
    letLayOut();
    const QPoint foot = m_list->lines[LowDown]->mapTo(&m_house, m_list->lines[LowDown]->rect().center());
    const int line = m_list->lines[1]->y() - m_list->lines[0]->y();
    QCursor::setPos(m_house.mapToGlobal(foot));
    const QWidget* under = m_house.childAt(foot);
    const auto before = places(*m_list);
    for (const int scrolled : {0, 4 * line}) {
        m_list->scroll().setSliderPosition(scrolled);
        const QWidget* there = m_house.childAt(foot);
        say();
        EXPECT_EQ(m_house.childAt(foot), there) << "a second click meets the same";
        EXPECT_FALSE(toast().contains(foot));
        EXPECT_EQ(m_house.childAt(toast().center()) == m_toast ||
                      m_toast->isAncestorOf(m_house.childAt(toast().center())),
                  true);
        goAway();
        EXPECT_EQ(m_house.childAt(foot), there);
    }
    m_list->scroll().setSliderPosition(0);
    EXPECT_EQ(places(*m_list), before);
    EXPECT_EQ(m_house.childAt(foot), under);
}

TEST_F(ToastPlaces, EverythingCanBeScrolledOutFromUnderIt) {
    for (const bool isPointed : {false, true}) {
        m_list->scroll().setSliderPosition(0);
        isPointed ? pointAt(*m_list->lines[LowDown]) : lookAway();
        say();
        EXPECT_EQ(toast().top() < m_house.height() / 2, isPointed);
        for (QPushButton* each : {m_list->lines.front(), m_list->last}) {
            each->setFocus(Qt::TabFocusReason);
            letLayOut();
            EXPECT_EQ(each->visibleRegion().boundingRect(), each->rect()) << qPrintable(each->text());
        }
        goAway();
    }
    m_list->scroll().setSliderPosition(0);
    letLayOut();
    m_list->scroll().setSliderPosition(m_list->scroll().maximum());
    letLayOut();
    EXPECT_LE(m_list->viewport().height() + m_list->go->parentWidget()->parentWidget()->height(), m_list->height());
    say();
    goAway();
    m_list->scroll().setSliderPosition(0);
    letLayOut();
    EXPECT_EQ(m_list->viewport().height(),
              m_list->go->mapTo(m_list, QPoint()).y() -
                  m_list->go->mapTo(m_list->go->parentWidget()->parentWidget(), QPoint()).y())
        << "the room it had goes when the page is scrolled";
}

TEST_F(ToastPlaces, AWordThatAnswersItsUndoComesInTheSamePlace) {
    say();
    const QRect before = toast();
    pointAt(*m_toast);
    QObject::connect(m_toast, &Toast::undoRequested, m_toast,
                     [this] { m_toast->say(u"Undone."_s, Toast::Offer::Outcome); });
    QTest::mouseClick(m_toast->findChild<QPushButton*>(), Qt::LeftButton);
    letLayOut();
    EXPECT_TRUE(m_toast->isVisible());
    EXPECT_TRUE(toast().intersects(before)) << "a second click meets no line of the page";
}

TEST_F(ToastPlaces, KeyboardStaysWhereItIs) {
    m_list->lines[25]->setFocus(Qt::TabFocusReason);
    letLayOut();
    m_list->scroll().triggerAction(QScrollBar::SliderToMinimum);
    say();
    EXPECT_TRUE(m_list->lines[25]->hasFocus());
    auto* away = m_toast->findChild<QToolButton*>();
    QTest::mouseClick(away, Qt::LeftButton);
    letLayOut();
    EXPECT_FALSE(m_toast->isVisible());
    EXPECT_TRUE(m_list->lines[25]->hasFocus());
    EXPECT_EQ(m_list->scroll().value(), 0) << "nobody asked for that line";
}

TEST_F(ToastPlaces, KeyboardThatCameGoesBackToWhereItWas) {
    m_list->lines[3]->setFocus(Qt::TabFocusReason);
    say();
    auto* undo = m_toast->findChild<QPushButton*>();
    undo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(undo, Qt::Key_Space);
    letLayOut();
    EXPECT_TRUE(m_list->lines[3]->hasFocus());
}

TEST_F(ToastPlaces, APageThatOpensHasItsHeadInSight) {
    say();
    const QPoint foot = toast().center();
    goAway();
    QCursor::setPos(m_house.mapToGlobal(foot));
    m_stack->setCurrentWidget(m_short); // the click opened it, and it says so
    m_toast->say(u"In effect."_s, Toast::Offer::Undo);
    letLayOut();
    EXPECT_EQ(m_short->scroll().value(), 0);
    EXPECT_EQ(m_short->lines.front()->visibleRegion().boundingRect(), m_short->lines.front()->rect());
    m_stack->setCurrentWidget(m_list);
    letLayOut();
    EXPECT_EQ(m_list->scroll().value(), 0);
    EXPECT_EQ(m_list->lines.front()->visibleRegion().boundingRect(), m_list->lines.front()->rect());
}

TEST_F(ToastPlaces, FollowsToAnotherPage) {
    say();
    m_stack->setCurrentWidget(m_short);
    letLayOut();
    expectNothingCovered(*m_short);
    m_house.resize(800, 520);
    letLayOut();
    expectNothingCovered(*m_short);
    goAway();
    m_stack->setCurrentWidget(m_list);
    letLayOut();
    const int bar = m_list->go->parentWidget()->parentWidget()->height();
    EXPECT_EQ(m_list->viewport().height(), m_list->height() - bar) << "no room is lost";
}

} // namespace
} // namespace bothy
