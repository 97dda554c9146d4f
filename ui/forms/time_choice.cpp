#include "ui/forms/time_choice.h"

#include "ui/text/time_words.h"

#include <QSignalBlocker>

namespace bothy {

namespace {

constexpr int HalfHour = 30, DayMinutes = 24 * 60;

int minutesOf(const QTime& time) {
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes) {
    return QTime(0, 0).addSecs(minutes * 60);
}

} // namespace

TimeChoice::TimeChoice(const QString& name, QWidget* parent)
    : QComboBox(parent) {
    setAccessibleName(name);
    for (int minutes = 0; minutes < DayMinutes; minutes += HalfHour)
        addItem(timeInWords(timeOf(minutes)), minutes);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT timeChosen(time()); });
}

void TimeChoice::setTime(const QTime& time) {
    const QSignalBlocker silent(this);
    const int minutes = minutesOf(time);
    int place = findData(minutes);
    if (place < 0) {
        place = minutes / HalfHour + 1;
        insertItem(place, timeInWords(time), minutes);
    }
    setCurrentIndex(place);
}

QTime TimeChoice::time() const {
    return timeOf(currentData().toInt());
}

} // namespace bothy
