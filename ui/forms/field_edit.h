#pragma once

#include "core/base/day.h"
#include "core/documents/fields.h"
#include "core/itembank/form_field.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bothy {

class TagChoice;
class TextArea;
class WordChoice;

/// How a field with many words to pick shows them: all in sight, or the chosen ones with a menu.
enum class PickLook { AllInSight, Menu };

/// One field of a form with its label and help: own words, words to pick, a day, hours of the day, weekdays or a length
/// of time. A value is kept as Choices in every case (core/documents/filled_fields.h).
class FieldEdit : public QWidget {
    Q_OBJECT

public:
    /// `words`: what the field offers to pick. `today` is asked for whenever a day is proposed.
    FieldEdit(const FormField& field, const std::vector<Phrase>& words, std::function<Day()> today,
              PickLook look = PickLook::AllInSight, QWidget* parent = nullptr);

    const FormField& field() const { return m_field; }
    /// Silent.
    void setValue(const Choices& value);
    const Choices& value() const { return m_value; }
    /// Why what stands in the field cannot be taken, in one sentence: a text that is no day. Its value is the one
    /// before.
    QString problem() const { return m_problem ? m_problem() : QString(); }
    /// Of a day that lies ahead: it is proposed so many days later than today.
    void setDaysAhead(int days) { m_daysAhead = days; }

Q_SIGNALS:
    /// By the person, with each letter of own words; also where the problem has come or gone.
    void valueChanged();
    /// A word was picked or let go: what was there before, to go back to. Text has its own undo.
    void picked(const bothy::Choices& before);

private:
    void makeText(QVBoxLayout* column);
    void makeWords(QVBoxLayout* column, const std::vector<Phrase>& words, PickLook look);
    void makeDay(QVBoxLayout* column);
    void makeHours(QVBoxLayout* column);
    void makeDuration(QVBoxLayout* column);
    void take(const Choices& value);
    void pick(const Choices& value);

    FormField m_field;
    std::function<Day()> m_today;
    Choices m_value;
    int m_daysAhead = 0;
    std::function<QString()> m_problem;         ///< of a field that can have one
    std::function<void(const Choices&)> m_show; ///< shows a value in whatever control this field has
};

} // namespace bothy
