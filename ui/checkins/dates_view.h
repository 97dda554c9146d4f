#pragma once

#include "core/care/calendar_file.h"
#include "core/session/session.h"
#include "ui/widgets/footed_page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace bothy {

class HeldTicks;
class HeldWords;

/// Dates to take into a calendar of one's own: days to look again, and the days after that their owner chose. None is
/// ticked before, all get the same neutral title, and the file goes where the person says.
class DatesView : public FootedPage {
    Q_OBJECT

public:
    DatesView(Session& session, const QString& back, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backRequested();
    void calendarReady(const QByteArray& octets);

private:
    struct Date {
        CalendarDay day;
        QString about;

        bool operator==(const Date&) const = default;
    };
    std::vector<Date> dates() const;
    void showDates();
    void refreshFoot();
    void save();
    std::vector<CalendarDay> ticked() const;

    Session& m_session;
    HeldTicks* m_heldTicks;
    class RowCard* m_card;
    class TextLabel* m_nothing;
    QLineEdit* m_title = nullptr;
    HeldWords* m_held = nullptr;
    QPushButton* m_save = nullptr;
    std::vector<Date> m_shown;
    std::vector<QCheckBox*> m_ticks;
};

} // namespace bothy
