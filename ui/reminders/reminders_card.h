#pragma once

#include "ui/reminders/autostart.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace bothy {

class Session;
class TextLabel;
class TimeChoice;

/// Reminders, off at first: what they are about, whether they come while locked, the hours in which none comes, and
/// whether Bothy starts by itself. Part of the private state, but for the start, which belongs to the account of this
/// computer.
class RemindersCard : public Card {
    Q_OBJECT

public:
    explicit RemindersCard(Session& session, const Autostart& autostart, QWidget* parent = nullptr);

private:
    void addKinds();
    void addWhileLocked();
    void addQuietHours();
    void addStart();
    void showChoice();

    Session& m_session;
    Autostart m_autostart;
    QCheckBox* m_comeDown = nullptr;
    QCheckBox* m_lookAgain = nullptr;
    QCheckBox* m_whileLocked = nullptr;
    TimeChoice* m_from = nullptr;
    TimeChoice* m_until = nullptr;
    QCheckBox* m_start = nullptr;
    TextLabel* m_trouble = nullptr;
};

} // namespace bothy
