// A day changes when somebody means to change it, and at no other time: it can be the day of a limit.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/page_frame.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest/qtestspontaneevent.h>

#include <algorithm>
#include <array>

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

TEST_F(Days, ACalendarInWhichNothingIsChosenLeavesWhatStoodThere) {
    auto* line = m_day->findChild<QLineEdit*>();
    for (const int moves : {0, 3}) {
        m_day->setFocus();
        line->selectAll();
        QTest::keyClicks(m_day, u"2026-02-31"_s);
        QTest::keyClick(m_day, Qt::Key_Return);
        ASSERT_NE(m_day->problem(), QString());
        QTest::keyClick(m_day, Qt::Key_F4);
        ASSERT_NE(calendar(), nullptr);
        auto* view = calendar()->findChild<QTableView*>();
        for (int i = 0; i < moves; ++i)
            QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Escape);
        ASSERT_EQ(calendar(), nullptr);
        EXPECT_EQ(line->text(), u"2026-02-31"_s) << moves;
        EXPECT_NE(m_day->problem(), QString()) << moves;
        EXPECT_TRUE(m_day->notice()->isVisible() || m_day->notice()->text() == m_day->problem());
        EXPECT_EQ(m_day->date(), TheDay) << moves;
    }
    QTest::keyClick(m_day, Qt::Key_F4);
    QTest::keyClick(calendar()->findChild<QTableView*>(), Qt::Key_Return); // the day before, chosen
    EXPECT_EQ(m_day->problem(), QString());
    EXPECT_EQ(m_day->date(), TheDay);
    QTest::keyClick(m_day, Qt::Key_F4);
    QTest::keyClick(calendar()->findChild<QTableView*>(), Qt::Key_Down);
    EXPECT_EQ(m_day->date(), TheDay.addDays(7));
    QTest::keyClick(calendar()->findChild<QTableView*>(), Qt::Key_Escape);
    EXPECT_EQ(m_day->date(), TheDay);
    line->selectAll();
    QTest::keyClicks(m_day, u"2026-02-3"_s); // may become a 30
    QTest::keyClick(m_day, Qt::Key_F4);
    QTest::keyClick(calendar()->findChild<QTableView*>(), Qt::Key_Escape);
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 3)) << "what was typed, not the day before it";
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

// ---- what is typed ------------------------------------------------------------------------------

/// One after the other, as people of that place write a day.
class TypedDay : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        m_day = new DayEdit({2026, 2, 14});
        m_page.content()->addWidget(m_day);
        m_page.content()->addWidget(m_day->notice());
        m_page.content()->addWidget(m_next);
        showAt(m_page, {600, 400});
        m_day->setFocus(Qt::TabFocusReason);
    }
    void TearDown() override { QLocale::setDefault(m_before); }

    QLineEdit& line() { return *m_day->findChild<QLineEdit*>(); }
    QString written(const QDate& day) const { return m_day->locale().toString(day, m_day->displayFormat()); }
    QChar partAt(qsizetype at) const { return numbersOf(m_day->displayFormat())[at].front(); }
    static QStringList numbersOf(const QString& text) {
        QStringList all;
        for (auto it = QRegularExpression(u"\\p{Nd}+|d+|M+|y+"_s).globalMatch(text); it.hasNext();)
            all << it.next().captured();
        return all;
    }
    /// The digits of people who have no others on their keyboard.
    static QString typed(QChar part, const QDate& day) {
        return day.toString(part == u'd' ? u"dd"_s : part == u'M' ? u"MM"_s : u"yyyy"_s);
    }
    void selectPart(QChar part) {
        auto it = QRegularExpression(u"\\p{Nd}+"_s).globalMatch(line().text());
        for (qsizetype at = 0; it.hasNext(); ++at) {
            const QRegularExpressionMatch number = it.next();
            if (partAt(at) != part) continue;
            line().setSelection(static_cast<int>(number.capturedStart()), static_cast<int>(number.capturedLength()));
        }
    }
    /// The day that counts is the one that was, until the text says another one as it stands.
    void typeAndLook(const QString& signs) {
        for (const QChar sign : signs) {
            const QDate before = m_day->date();
            QTest::keyClicks(m_day, sign);
            if (m_day->date() == before) continue;
            for (qsizetype at = 0; const QString& number : numbersOf(line().text())) {
                int value = 0;
                for (const QChar digit : number)
                    value = value * 10 + digit.digitValue();
                EXPECT_EQ(value, partAt(at) == u'd'   ? m_day->date().day()
                                 : partAt(at) == u'M' ? m_day->date().month()
                                                      : m_day->date().year())
                    << qPrintable(line().text());
                ++at;
            }
        }
    }
    void leave() { m_next->setFocus(Qt::TabFocusReason); }

    static inline const std::array<QDate, 7> Wanted{QDate(2026, 3, 30), QDate(2026, 1, 31),  QDate(2028, 2, 29),
                                                    QDate(2027, 2, 28), QDate(2026, 12, 31), QDate(2031, 11, 1),
                                                    QDate(2026, 4, 5)};
    const QLocale m_before;
    PageFrame m_page;
    DayEdit* m_day = nullptr;
    QLineEdit* m_next = new QLineEdit;
};

TEST_P(TypedDay, InWhicheverOrderItsPartsAreTyped) {
    QString order = u"Mdy"_s;
    do {
        for (const QDate& from : Wanted)
            for (const QDate& to : Wanted) {
                m_day->setDate(from);
                m_day->setFocus(Qt::TabFocusReason);
                for (const QChar part : order) {
                    selectPart(part);
                    typeAndLook(typed(part, to));
                }
                EXPECT_EQ(m_day->date(), to) << qPrintable(order);
                leave();
                EXPECT_EQ(m_day->date(), to) << qPrintable(order);
                EXPECT_EQ(line().text(), written(to));
                EXPECT_FALSE(m_day->notice()->isVisible());
            }
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_P(TypedDay, AsAWholeWithAndWithoutWhatStandsBetween) {
    for (const QString& between : {u"/"_s, u"."_s, u"-"_s, u" "_s, QString()})
        for (const QDate& to : Wanted) {
            m_day->setFocus(Qt::TabFocusReason);
            line().selectAll();
            QStringList parts;
            for (qsizetype at = 0; at < 3; ++at)
                parts << typed(partAt(at), to);
            QTest::keyClicks(m_day, parts.join(between));
            EXPECT_EQ(m_day->date(), to) << qPrintable(between);
            leave();
            EXPECT_EQ(line().text(), written(to));
        }
    m_day->setFocus(Qt::TabFocusReason);
    line().selectAll();
    QTest::keyClicks(m_day, u"2028-02-29"_s);
    EXPECT_EQ(m_day->date(), QDate(2028, 2, 29)) << "the year first is the same everywhere";
}

TEST_P(TypedDay, WhatIsNoDayStaysWithASentenceAndNoOtherDayComes) {
    for (const auto& [day, month] :
         {std::pair(30, 2), std::pair(31, 4), std::pair(29, 2), std::pair(0, 3), std::pair(32, 1), std::pair(5, 13)})
        for (const bool byReturn : {false, true}) {
            m_day->setDate({2026, 2, 14});
            m_day->setFocus(Qt::TabFocusReason);
            line().selectAll();
            QStringList parts;
            for (qsizetype at = 0; at < 3; ++at)
                parts << (partAt(at) == u'd'   ? u"%1"_s.arg(day, 2, 10, QChar(u'0'))
                          : partAt(at) == u'M' ? u"%1"_s.arg(month, 2, 10, QChar(u'0'))
                                               : u"2026"_s);
            QTest::keyClicks(m_day, parts.join(u'-'));
            QSignalSpy problems(m_day, &DayEdit::problemChanged);
            EXPECT_EQ(line().text(), parts.join(u'-')) << "it stands as it was typed";
            EXPECT_FALSE(m_day->notice()->isVisible()) << "nobody is told before they have finished";
            byReturn ? QTest::keyClick(m_day, Qt::Key_Return) : leave();
            EXPECT_EQ(m_day->date(), QDate(2026, 2, 14)) << qPrintable(parts.join(u'-'));
            EXPECT_EQ(line().text(), parts.join(u'-')) << "what the sentence is about";
            EXPECT_TRUE(m_day->notice()->isVisible());
            EXPECT_TRUE(m_day->notice()->text().contains(parts.join(u'-')));
            EXPECT_EQ(m_day->problem(), m_day->notice()->text());
            EXPECT_EQ(problems.size(), 1);
            m_day->setFocus(Qt::TabFocusReason);
            line().selectAll();
            QTest::keyClicks(m_day, u"2026-02-1"_s);
            EXPECT_FALSE(m_day->notice()->isVisible()) << "said once";
            problems.clear();
            QTest::keyClicks(m_day, u"4"_s);
            EXPECT_EQ(m_day->problem(), QString());
            EXPECT_EQ(problems.size(), 1) << "also where it is the day before";
        }
}

TEST_P(TypedDay, OneThatIsNotOfferedStaysWithItsOwnSentence) {
    m_day->setMinimumDate({2026, 2, 10});
    selectPart(u'd');
    QTest::keyClicks(m_day, u"09"_s);
    leave();
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 14));
    EXPECT_TRUE(m_day->notice()->text().contains(written({2026, 2, 10}))) << qPrintable(m_day->notice()->text());
}

TEST_P(TypedDay, ArrowsChangeThePartTheyAreAt) {
    for (const auto& [part, to] : {std::pair(u'd', QDate(2026, 2, 15)), std::pair(u'M', QDate(2026, 3, 14)),
                                   std::pair(u'y', QDate(2027, 2, 14))}) {
        m_day->setDate({2026, 2, 14});
        selectPart(part);
        const QString selected = line().selectedText();
        QTest::keyClick(m_day, Qt::Key_Up);
        EXPECT_EQ(m_day->date(), to) << qPrintable(QString(part));
        EXPECT_EQ(line().text(), written(to));
        QTest::keyClick(m_day, Qt::Key_Down);
        EXPECT_EQ(m_day->date(), QDate(2026, 2, 14)) << qPrintable(QString(part));
        EXPECT_EQ(line().selectedText(), selected);
    }
}

TEST_P(TypedDay, AnotherWindowLeavesWhatIsHalfTyped) {
    selectPart(u'd');
    QTest::keyClicks(m_day, u"3"_s);
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 14)) << "it may become a 30";
    const QString half = line().text();
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    selectPart(u'y');
    QTest::keyClicks(m_day, u"20"_s);
    const QString less = line().text();
    EXPECT_NE(less, half);
    QCoreApplication::sendEvent(m_day, &away);
    EXPECT_EQ(line().text(), less);
    EXPECT_FALSE(m_day->notice()->isVisible());
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 14));
}

TEST_P(TypedDay, TheCaretGoesAboutInWhatIsNoDayYet) {
    selectPart(u'd');
    QTest::keyClicks(m_day, u"30"_s);
    const QString half = line().text();
    for (const auto key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_End,
                           Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left})
        QTest::keyClick(m_day, key);
    EXPECT_EQ(line().text(), half);
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 14));
    selectPart(u'M');
    QTest::keyClicks(m_day, u"03"_s);
    EXPECT_EQ(m_day->date(), QDate(2026, 3, 30));
}

TEST_P(TypedDay, AFigureAloneIsADayOnceTheFieldIsLeft) {
    selectPart(u'd');
    QTest::keyClicks(m_day, u"3"_s);
    leave();
    EXPECT_EQ(m_day->date(), QDate(2026, 2, 3));
    EXPECT_EQ(line().text(), written({2026, 2, 3}));
    EXPECT_FALSE(m_day->notice()->isVisible());
}

TEST_P(TypedDay, ARefusedTextIsStillSaidWhereTheFieldComesBack) {
    selectPart(u'd');
    QTest::keyClicks(m_day, u"30"_s);
    const QString refused = line().text();
    leave();
    m_day->hide();
    EXPECT_FALSE(m_day->notice()->isVisible());
    m_day->show();
    EXPECT_EQ(line().text(), refused);
    EXPECT_TRUE(m_day->notice()->isVisible());
    m_day->setDate(m_day->date());
    EXPECT_EQ(line().text(), written({2026, 2, 14}));
    EXPECT_FALSE(m_day->notice()->isVisible());
    EXPECT_EQ(m_day->problem(), QString());
}

TEST_P(TypedDay, WhatIsRefusedGoesBackToTheDayBeforeAllOfIt) {
    m_day->setDate({2026, 1, 31});
    selectPart(u'd');
    QTest::keyClicks(m_day, u"30"_s);
    EXPECT_EQ(m_day->date(), QDate(2026, 1, 30));
    selectPart(u'M');
    QTest::keyClicks(m_day, u"02"_s);
    const QString refused = line().text();
    leave();
    EXPECT_EQ(m_day->date(), QDate(2026, 1, 31));
    EXPECT_EQ(line().text(), refused);
    EXPECT_TRUE(m_day->notice()->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Places, TypedDay,
                         testing::Values("en_GB", "en_US", "de_DE", "sv_SE", "ja_JP", "ar_EG", "fa_IR", "hu_HU",
                                         "bg_BG", "ko_KR", "hi_IN", "my_MM", "C"),
                         [](const auto& place) { return std::string(place.param); });

} // namespace
} // namespace bothy
