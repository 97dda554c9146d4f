#pragma once

#include "ui/widgets/card.h"

class QAbstractButton;
class QButtonGroup;

namespace bothy {

class Session;

/// When the program locks by itself, the two words to remember, and a way to lock it now. The choices are part of the
/// private state.
class PrivacyCard : public Card {
    Q_OBJECT

public:
    explicit PrivacyCard(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    QButtonGroup* m_minutes; ///< button ids are minutes; 0 is off
    QAbstractButton* m_words;
};

} // namespace bothy
