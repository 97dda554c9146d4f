#pragma once

#include <QDateEdit>

#include <optional>
#include <utility>

namespace bothy {

class TextLabel;

/// A day: typed with a year of four digits, or picked from a calendar that opens from the arrow, with Alt+Down and with
/// F4. What is typed is a text like any other until it is a day that is written to its end: then that day counts, and
/// no other one. A text that is none stays as it was typed when the field is left, the notice says so, and the day
/// before it still counts: whoever saves or offers the day asks for the problem first. The keys and the wheel that turn
/// a page change nothing.
class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(const QDate& day, QWidget* parent = nullptr);

    /// What the day is for, as a screen reader says it.
    void setName(const QString& name);
    void openCalendar();
    /// Says why a text was not taken; hidden until then. Stands below the field in a layout of its owner.
    TextLabel* notice() const { return m_notice; }
    /// Why the text that stands here is no day that can be chosen, also while it is being typed; empty where it is one.
    QString problem() const;
    /// A text that stands here and is not the day that counts: half typed, or refused. Empty where there is none.
    QString unfinished() const;
    /// Such a text is back as it was when the field was left.
    void bringBack(const QString& unfinished);

    QValidator::State validate(QString& text, int& caret) const override;
    /// One day, month or year on, whichever the caret is at.
    void stepBy(int steps) override;

public Q_SLOTS:
    /// As this field writes it, in the place of whatever was typed. Qt's calendar looks this slot up by its name.
    void setDate(QDate day);

Q_SIGNALS:
    /// By the person, with each letter, when the field is left and when the calendar is used.
    void typed();
    /// A text was refused, or is a day again. Not with each letter of one that is being typed.
    void problemChanged();

protected:
    void fixup(QString& text) const override;
    QDateTime dateTimeFromText(const QString& text) const override;
    StepEnabled stepEnabled() const override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private Q_SLOTS:
    /// The calendar is gone as it came: what stood here before it stands here again.
    void onNothingChosen();

private:
    /// The day that a text says, whether or not it is offered here.
    std::optional<QDate> dayIn(const QString& text) const;
    /// The same where it can be chosen here.
    std::optional<QDate> offeredIn(const QString& text) const;
    /// A 3 that may become a 30.
    bool mayGoOn(const QString& text, int caret) const;
    /// The text has come to its end, and is taken or not.
    void finish();
    /// The text stays, the day is this one.
    void refuse(const QDate& before);
    void say(const QString& words);
    void makeCalendar();
    void type(QKeyEvent* event);

    QString m_order;                           ///< of the numbers, such as "dMy"
    std::optional<QDate> m_before;             ///< what is being typed
    std::pair<QDate, QString> m_underCalendar; ///< over which it opened
    TextLabel* m_notice;
    bool m_hasCalendar = false;
};

} // namespace bothy
