#pragma once

#include "core/session/session.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/way_back.h"

#include <QTimer>

class QPushButton;

namespace bothy {

/// The hours and days after, for one person alone: at which points they would like to be asked, and the point that is
/// there now with its questions and small things that may help. A point that nobody looked at is gone when its time is
/// over; nothing says so. The other person chooses for themself and is never told.
class ComeDownView : public PageFrame {
    Q_OBJECT

public:
    ComeDownView(Session& session, const QString& back, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backRequested();
    void checkInRequested();
    void said(const QString& words, bothy::WayBack undo);

private:
    void addNow();
    void addPoints();
    void addStart();
    void addSafety();
    void choose(const QString& point, bool chosen);
    void start();
    void stop();
    void putAway();
    void change(const QString& words, const std::optional<ComeDown>& next);
    void showNow(const ComeDownPoint& point);
    QString whenInWords(std::size_t index) const;

    Session& m_session;
    QTimer m_minute; ///< points come while the page is open
    class Card* m_now;
    QWidget* m_nowWords = nullptr;
    QString m_nowShown;
    std::vector<class TickRow*> m_points;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    std::vector<QString> m_wanted; ///< ticked before it began
};

} // namespace bothy
