#include "ui/widgets/day_edit.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// A year of two digits reads like a day.
QString withFullYear(QString format) {
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

constexpr double CellWidthInBodies = 3.2, CellHeightInBodies = 2.6;

/// Qt's calendar in the colours of the theme: no day is red, and the bar above them is as calm as they are.
class Calendar final : public QCalendarWidget {
public:
    Calendar() {
        setVerticalHeaderFormat(NoVerticalHeader);
        layout()->setContentsMargins(1, 1, 1, 1); // the edge of the panel
        name(u"qt_calendar_prevmonth"_s, DayEdit::tr("Previous month"));
        name(u"qt_calendar_nextmonth"_s, DayEdit::tr("Next month"));
        if (auto* bar = findChild<QWidget*>(u"qt_calendar_navigationbar"_s)) bar->setBackgroundRole(QPalette::Base);
        followTheme(this, [this](const Theme& theme) { wear(theme); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOption panel;
        panel.initFrom(this);
        style()->drawPrimitive(QStyle::PE_PanelMenu, &panel, &painter, this);
    }

private:
    void name(const QString& part, const QString& words) {
        auto* button = findChild<QToolButton*>(part);
        if (!button) return;
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    void wear(const Theme& theme) {
        const Tokens& t = theme.tokens();
        QTextCharFormat day;
        day.setForeground(t.text);
        for (const auto each : {Qt::Saturday, Qt::Sunday})
            setWeekdayTextFormat(each, day);
        day.setBackground(t.surface);
        day.setFontWeight(QFont::Bold);
        setHeaderTextFormat(day);
        const Metrics& m = theme.metrics();
        const int rows = 7; // the names of the days, and six weeks
        setMinimumSize(7 * m.bodies(CellWidthInBodies), rows * m.bodies(CellHeightInBodies) + m.controlHeight);
    }
};

} // namespace

DayEdit::DayEdit(const QDate& day, QWidget* parent)
    : QDateEdit(day, parent) {
    setCalendarPopup(true);
    setDisplayFormat(withFullYear(QLocale().dateFormat(QLocale::ShortFormat)));
}

void DayEdit::setName(const QString& name) {
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

/// Qt opens it for the mouse alone.
void DayEdit::openCalendar() {
    QStyleOptionComboBox field;
    field.initFrom(this);
    field.editable = true;
    const QPointF arrow =
        style()->subControlRect(QStyle::CC_ComboBox, &field, QStyle::SC_ComboBoxArrow, this).toRectF().center();
    QMouseEvent press(QEvent::MouseButtonPress, arrow, mapToGlobal(arrow), Qt::LeftButton, Qt::LeftButton, {});
    QMouseEvent release(QEvent::MouseButtonRelease, arrow, mapToGlobal(arrow), Qt::LeftButton, {}, {});
    mousePressEvent(&press);
    mouseReleaseEvent(&release);
}

/// The calendar is made when it is first wanted; many days are never picked from it.
void DayEdit::mousePressEvent(QMouseEvent* event) {
    if (!std::exchange(m_hasCalendar, true)) setCalendarWidget(new Calendar); // which is owned from now on
    QDateEdit::mousePressEvent(event);
}

void DayEdit::keyPressEvent(QKeyEvent* event) {
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    const bool turnsThePage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (opens)
        openCalendar();
    else if (turnsThePage)
        event->ignore();
    else
        QDateEdit::keyPressEvent(event);
}

} // namespace bothy
