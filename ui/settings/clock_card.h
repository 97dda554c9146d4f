#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace bothy {

class Session;
class TextLabel;

/// Which day Bothy goes by, and where that is not the day of the computer's clock, a way to set it right.
class ClockCard : public Card {
    Q_OBJECT

public:
    explicit ClockCard(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    TextLabel* m_day;
    TextLabel* m_meaning;
    QPushButton* m_goByClock;
};

} // namespace bothy
