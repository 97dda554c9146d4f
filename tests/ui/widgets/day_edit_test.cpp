// A day changes when somebody means to change it, and at no other time: it can be the day of a limit.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/page_frame.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest/qtestspontaneevent.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Days : public testing::Test {
protected:
    void SetUp() override {
        m_day = new DayEdit(TheDay);
        m_number = new QSpinBox;
        m_number->setValue(30);
        m_choice = new QComboBox;
        m_choice->addItems({u"One"_s, u"Two"_s, u"Three"_s});
        m_choice->setCurrentIndex(1);
        for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_number, m_choice})
            m_page.content()->addWidget(part, 0, Qt::AlignLeading);
        for (int i = 0; i < 40; ++i)
            m_page.content()->addWidget(new TextLabel(TextRole::Body, u"A line to read"_s));
        showAt(m_page, {600, 400});
    }
    void TearDown() override { closeCalendar(); }

    QWidget* calendar() const {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup->findChild<QCalendarWidget*>() : nullptr;
    }
    static void closeCalendar() {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    }
    /// As it comes in from the desktop.
    static void turnWheel(const QWidget& over) {
        const QPoint place = over.rect().topLeft() + QPoint(4, 4);
        QWheelEvent wheel(over.mapTo(over.window(), place), over.mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);
        qApp->notify(over.window()->windowHandle(), &wheel);
    }

    static inline const QDate TheDay{2026, 3, 14};
    PageFrame m_page;
    DayEdit* m_day;
    QSpinBox* m_number;
    QComboBox* m_choice;
};

TEST_F(Days, WhateverIsPressedBesideTheWordsOpensTheCalendarOrDoesNothing) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_day->setLayoutDirection(direction);
        QCoreApplication::processEvents();
        const QRect words = m_day->findChild<QLineEdit*>()->geometry();
        int opened = 0, nothing = 0;
        for (int x = 1; x < m_day->width(); ++x) { // at 0, 0 a click of QTest is in the middle
            for (const int y : {0, m_day->height() / 2, m_day->height() - 1}) {
                if (words.contains(x, y)) continue;
                QTest::mouseClick(m_day, Qt::LeftButton, {}, {x, y});
                ASSERT_EQ(m_day->date(), TheDay) << x << ' ' << y;
                const bool afterWords = direction == Qt::LeftToRight ? x > words.right() : x < words.left();
                ASSERT_EQ(calendar() != nullptr, afterWords) << x << ' ' << y;
                ++(afterWords ? opened : nothing);
                closeCalendar();
            }
        }
        EXPECT_GT(opened, 20);
        EXPECT_GT(nothing, 3);
    }
}

TEST_F(Days, TheWheelTurnsThePageAndChangesNothing) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_number, m_choice}) {
        for (const bool focused : {false, true}) {
            focused ? part->setFocus() : part->clearFocus();
            m_page.verticalScrollBar()->setValue(0);
            turnWheel(*part);
            EXPECT_GT(m_page.verticalScrollBar()->value(), 0) << part->metaObject()->className();
            EXPECT_EQ(part->hasFocus(), focused) << "the keyboard stays where it is";
        }
    }
    EXPECT_EQ(m_day->date(), TheDay);
    EXPECT_EQ(m_number->value(), 30);
    EXPECT_EQ(m_choice->currentIndex(), 1);
}

TEST_F(Days, KeysOpenTheCalendarAndPickInIt) {
    m_day->setFocus();
    QTest::keyClick(m_day, Qt::Key_PageDown);
    EXPECT_EQ(m_day->date(), TheDay) << "this key turns the page";
    QTest::keyClick(m_day, Qt::Key_F4);
    ASSERT_NE(calendar(), nullptr);
    closeCalendar();
    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);
    ASSERT_NE(calendar(), nullptr);
    auto* view = calendar()->findChild<QTableView*>();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(m_day->date(), TheDay.addDays(7));
    EXPECT_EQ(calendar(), nullptr);
}

TEST_F(Days, TheCalendarHasTheColoursOfTheTheme) {
    for (const ThemeName name :
         {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight, ThemeName::HighContrastDark}) {
        const Look look(name);
        m_day->openCalendar();
        ASSERT_NE(calendar(), nullptr);
        QWidget* popup = QApplication::activePopupWidget();
        picture(*popup, u"calendar-%1"_s.arg(static_cast<int>(name)));
        const Tokens& t = themeOf(nullptr).tokens();
        const QImage drawn = popup->grab().toImage();
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                // Red and green of Qt's own are far more one colour than anything of a theme.
                const QColor pixel = drawn.pixelColor(x, y);
                const int most = std::max({pixel.red(), pixel.green(), pixel.blue()});
                const bool isForeign = (pixel.red() == most || pixel.green() == most) && pixel.saturation() > 150;
                ASSERT_FALSE(isForeign && contrastRatio(pixel, t.surface) > 1.5 && pixel.value() > 60)
                    << qPrintable(pixel.name()) << " at " << x << ' ' << y << " in theme " << static_cast<int>(name);
            }
        closeCalendar();
    }
}

} // namespace
} // namespace bothy
