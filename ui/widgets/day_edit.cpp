#include "ui/widgets/day_edit.h"

#include "ui/theme/icons.h"
#include "ui/theme/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/text_label.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// A year of two digits reads like a day, and a name of a month cannot be typed like one.
QString inNumbers(QString format) {
    if (format.contains(u"MMM"_s)) return u"yyyy-MM-dd"_s;
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

/// Day, month and year in the order in which this format has them.
QString orderIn(const QString& format) {
    QString order;
    bool isQuoted = false;
    for (const QChar sign : format) {
        if (sign == u'\'') isQuoted = !isQuoted;
        if (!isQuoted && u"dMy"_s.contains(sign) && !order.contains(sign)) order += sign;
    }
    return order;
}

const QRegularExpression& number() {
    static const QRegularExpression digits(u"\\p{Nd}+"_s);
    return digits;
}

/// The numbers of a text in digits of ASCII, whatever script they are written in.
QStringList numbersIn(const QString& text) {
    QStringList numbers;
    for (auto it = number().globalMatch(text); it.hasNext();) {
        QString& plain = numbers.emplace_back();
        for (const char32_t sign : it.next().captured().toStdU32String())
            plain += QChar(u'0' + QChar::digitValue(sign));
    }
    return numbers;
}

constexpr qsizetype YearDigits = 4, AllDigits = 8;

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
    : QDateEdit(day, parent)
    , m_notice(new TextLabel(TextRole::Caption, Ink::Muted, {}, this)) {
    setCalendarPopup(true);
    setDisplayFormat(inNumbers(QLocale().dateFormat(QLocale::ShortFormat)));
    m_order = orderIn(displayFormat());
    m_notice->setObjectName(u"dayNotice"_s);
    setAccessibleRole(m_notice, QAccessible::Notification);
    m_notice->hide();
    // Qt would put right what is typed as soon as the caret is at the next number.
    disconnect(lineEdit(), SIGNAL(cursorPositionChanged(int, int)), this, nullptr);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        say({});
        if (offeredIn(text())) Q_EMIT problemChanged();
        Q_EMIT typed();
    });
}

void DayEdit::setName(const QString& name) {
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

// ---- what is typed ------------------------------------------------------------------------------

std::optional<QDate> DayEdit::dayIn(const QString& text) const {
    QStringList numbers = numbersIn(text);
    if (numbers.size() == 1 && numbers.front().size() == AllDigits) {
        QString all = numbers.takeFirst();
        for (const QChar part : m_order) {
            const qsizetype size = part == u'y' ? YearDigits : 2;
            numbers << all.first(size);
            all.remove(0, size);
        }
    }
    if (numbers.size() != m_order.size()) return {};
    const bool yearIsFirst = numbers.front().size() == YearDigits && m_order.front() != u'y';
    const QString order = yearIsFirst ? u"yMd"_s : m_order;
    const auto of = [&](QChar part) { return numbers[order.indexOf(part)]; };
    if (of(u'y').size() != YearDigits || of(u'M').size() > 2 || of(u'd').size() > 2) return {};
    const QDate day(of(u'y').toInt(), of(u'M').toInt(), of(u'd').toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> DayEdit::offeredIn(const QString& text) const {
    const auto day = dayIn(text);
    return day && *day >= minimumDate() && *day <= maximumDate() ? day : std::nullopt;
}

bool DayEdit::mayGoOn(const QString& text, int caret) const {
    const QStringList before = numbersIn(text.left(caret));
    if (before.isEmpty() || before.size() > m_order.size() || before.back().size() != 1) return false;
    const bool isWhole = caret < text.size() && text[caret].isDigit();
    const bool isYearFirst = before.front().size() == YearDigits && m_order.front() != u'y';
    const QChar part = (isYearFirst ? u"yMd"_s : m_order)[before.size() - 1];
    return !isWhole && before.back().toInt() <= (part == u'd' ? 3 : 1);
}

/// Nothing of it is changed: it is the person's, until it is a day.
QValidator::State DayEdit::validate(QString& text, int& caret) const {
    const QString known = textFromDateTime(dateTime());
    const auto isForeign = [&](QChar sign) { return sign.isLetter() && !known.contains(sign); };
    if (std::ranges::any_of(text, isForeign) || numbersIn(text).join(QString()).size() > AllDigits)
        return QValidator::Invalid;
    return offeredIn(text) && !mayGoOn(text, caret) ? QValidator::Acceptable : QValidator::Intermediate;
}

void DayEdit::fixup(QString&) const {}

QDateTime DayEdit::dateTimeFromText(const QString& text) const {
    return QDateTime(offeredIn(text).value_or(date()), QTime(0, 0));
}

QString DayEdit::problem() const {
    if (offeredIn(text())) return {};
    if (numbersIn(text()).isEmpty()) return tr("A day is missing. Write one, or choose it from the calendar.");
    const QString typed = text().trimmed();
    if (const auto day = dayIn(text()); day && *day < minimumDate())
        //: %1 is the day that was typed, %2 the first one that can be chosen.
        return tr("%1 cannot be chosen. Days from %2 on can.")
            .arg(typed, locale().toString(minimumDate(), displayFormat()));
    //: %1 is what was typed.
    return tr("%1 is no day of the calendar. Write it anew, or choose one.").arg(typed);
}

QString DayEdit::unfinished() const {
    if (offeredIn(text()) == date() || hasAcceptableInput()) return {};
    return text().isEmpty() ? u" "_s : text(); // a day that was taken out is missing, not the day before
}

void DayEdit::bringBack(const QString& unfinished) {
    lineEdit()->setText(unfinished);
    finish();
}

void DayEdit::setDate(QDate day) {
    const bool wasRefused = !offeredIn(text());
    m_before.reset();
    QDateEdit::setDate(day);
    say({});
    if (wasRefused) Q_EMIT problemChanged();
}

void DayEdit::finish() {
    const std::optional<QDate> before = std::exchange(m_before, {});
    if (const auto day = offeredIn(text()))
        setDate(*day); // as this field writes it
    else
        refuse(before.value_or(date())); // a day on the way to this text may have counted meanwhile
    Q_EMIT typed();
}

void DayEdit::refuse(const QDate& before) {
    const QString refused = text();
    if (before != date()) {
        QDateEdit::setDate(before);
        lineEdit()->setText(refused);
    }
    say(problem());
    Q_EMIT problemChanged();
}

void DayEdit::say(const QString& words) {
    m_notice->setVisible(!words.isEmpty() && !isHidden());
    if (words == m_notice->text()) return;
    m_notice->setText(words);
    for (QWidget* each : std::initializer_list<QWidget*>{this, lineEdit()})
        each->setAccessibleDescription(words);
    // Also where the field is the last thing in view; once the line has its room.
    if (!words.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { bringIntoView(*m_notice); }, Qt::QueuedConnection);
}

/// The whole field is one stop of Tab, and all of it is selected: Qt would write it anew, number by number.
void DayEdit::focusInEvent(QFocusEvent* event) {
    QAbstractSpinBox::focusInEvent(event);
}

bool DayEdit::focusNextPrevChild(bool next) {
    return QWidget::focusNextPrevChild(next);
}

/// Another window or the calendar leaves what is half typed as it is. Qt would put the day before in its place.
void DayEdit::focusOutEvent(QFocusEvent* event) {
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    const bool isDay = offeredIn(text()).has_value();
    if (isDay || !comesBack) finish();
    if (isDay) return QAbstractSpinBox::focusOutEvent(event);
    lineEdit()->event(event);
    QWidget::focusOutEvent(event);
    if (!comesBack) Q_EMIT editingFinished();
}

void DayEdit::hideEvent(QHideEvent* event) {
    say({});
    offeredIn(text()) ? QDateEdit::hideEvent(event) : QWidget::hideEvent(event);
}

void DayEdit::showEvent(QShowEvent* event) {
    offeredIn(text()) ? QDateEdit::showEvent(event) : QWidget::showEvent(event);
    say(problem());
}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const {
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

void DayEdit::stepBy(int steps) {
    const auto typed = offeredIn(text());
    if (!typed) return;
    setDate(*typed); // as this field writes it, whichever way it was typed
    m_before.reset();
    const int caret = lineEdit()->hasSelectedText() ? lineEdit()->selectionStart() : lineEdit()->cursorPosition();
    qsizetype at = 0;
    for (auto it = number().globalMatch(text()); it.hasNext() && it.next().capturedEnd() < caret;)
        ++at;
    const QChar part = m_order[std::min(at, m_order.size() - 1)];
    setDate(part == u'd' ? date().addDays(steps) : part == u'M' ? date().addMonths(steps) : date().addYears(steps));
    auto it = number().globalMatch(text());
    QRegularExpressionMatch place = it.next();
    while (at-- > 0 && it.hasNext())
        place = it.next();
    lineEdit()->setSelection(static_cast<int>(place.capturedStart()), static_cast<int>(place.capturedLength()));
}

// ---- the calendar, and keys ---------------------------------------------------------------------

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
    if (!std::exchange(m_hasCalendar, true)) makeCalendar();
    if (!calendarWidget()->isVisible()) m_underCalendar = {date(), text()};
    QDateEdit::mousePressEvent(event);
}

/// Qt's popup around it says by name what happens in it. When nothing was chosen, Qt would write the day before over
/// what stands in the field.
void DayEdit::makeCalendar() {
    setCalendarWidget(new Calendar); // which is owned from now on
    const QObject* popup = calendarWidget()->parentWidget();
    connect(popup, SIGNAL(newDateSelected(QDate)), this, SIGNAL(typed()));
    connect(popup, SIGNAL(activated(QDate)), this, SIGNAL(typed()));
    disconnect(popup, SIGNAL(hidingCalendar(QDate)), this, nullptr);
    connect(popup, SIGNAL(hidingCalendar(QDate)), this, SLOT(onNothingChosen()));
}

void DayEdit::onNothingChosen() {
    const auto& [day, words] = m_underCalendar;
    const auto typedDay = offeredIn(words);
    if (const QDate before = typedDay.value_or(day); before != date()) setDate(before); // what one went by on the way
    if (!typedDay) {
        lineEdit()->setText(words);
        refuse(day);
    }
    Q_EMIT typed();
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
        type(event);
}

void DayEdit::type(QKeyEvent* event) {
    if (!m_before) m_before = date();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        if (!offeredIn(text())) {
            event->ignore();
            return Q_EMIT editingFinished();
        }
    }
    QAbstractSpinBox::keyPressEvent(event); // Qt's own of a day would type into one number after the other
}

} // namespace bothy
