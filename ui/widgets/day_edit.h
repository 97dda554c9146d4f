#pragma once

#include <QDateEdit>

namespace bothy {

/// A day: typed with a year of four digits, or picked from a calendar that opens from the arrow, with Alt+Down and with
/// F4. Only digits, the arrow keys and the calendar change it; the keys and the wheel that turn a page do not.
class DayEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DayEdit(const QDate& day, QWidget* parent = nullptr);

    /// What the day is for, as a screen reader says it.
    void setName(const QString& name);
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool m_hasCalendar = false;
};

} // namespace bothy
