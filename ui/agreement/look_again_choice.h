#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;

namespace bothy {

class DayEdit;
class HeldWords;
class TextLabel;

/// When to look at shared words again: no date, in one month, in three months, or a day of one's own from
/// tomorrow on. Shows the chosen day in words. "In one month" counts from the day on which it is chosen: a page may
/// stay open over midnight, so the day is asked for each time and never kept.
class LookAgainChoice : public QWidget {
    Q_OBJECT

public:
    explicit LookAgainChoice(std::function<Day()> today, QWidget* parent = nullptr);

    /// Silent. A day that has come or passed reads as no date. What is being typed over the same day stays.
    void setDay(const std::optional<Day>& day);
    std::optional<Day> day() const { return m_day; }
    /// What was being typed is given up: the day that is shown counts.
    void settle();
    /// Why the own day that stands there cannot be taken, in one sentence; the day is the one before it.
    QString problem() const;

Q_SIGNALS:
    /// By the person's choice only, also with each digit of an own day, and where the problem has come or gone.
    void dayChanged();
    /// A choice is made, an own day typed to its end: what was chosen before, to go back to.
    void dayChosen(const std::optional<bothy::Day>& before);

private:
    enum Choice { NoDate, OneMonth, ThreeMonths, OwnDate };
    void choose(int choice);
    QString unfinished() const;
    void bringBack(const QString& unfinished);
    void tell();
    void show(int choice);
    Day inMonths(int months) const { return Day::of(m_today().date().addMonths(months)); }
    void offerDaysFromTomorrow();

    std::function<Day()> m_today;
    std::optional<Day> m_day;
    std::optional<Day> m_told; ///< as it was last chosen
    QButtonGroup* m_choices;
    DayEdit* m_date;
    HeldWords* m_held; ///< an own day that is half typed or was refused
    TextLabel* m_words;
};

} // namespace bothy
