#pragma once

#include "ui/widgets/card.h"

class QButtonGroup;

namespace bothy {

class Session;

/// When the program locks by itself, and a way to lock it now. The minutes are part of the private state.
class PrivacyCard : public Card {
    Q_OBJECT

public:
    explicit PrivacyCard(Session& session, QWidget* parent = nullptr);

private:
    void showMinutes();

    Session& m_session;
    QButtonGroup* m_minutes; ///< button ids are minutes; 0 is off
};

} // namespace bothy
