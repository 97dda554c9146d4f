#pragma once

#include "ui/text/clock_words.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// Says above the page when the clock of this computer was or is not right, and lets its owner go by it. Put away, it
/// stays away until there is something else to say. Borrows the session.
class ClockNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit ClockNotice(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    void putAway();

    Session& m_session;
    QPushButton* m_goByClock;
    ClockNews m_news = ClockNews::Nothing;
    ClockNews m_putAway = ClockNews::Nothing;
};

} // namespace bothy
