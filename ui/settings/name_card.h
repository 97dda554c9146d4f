#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace bothy {

class HeldWords;
class Session;
class StatusLine;
class TextField;
class TextLabel;

/// The name both people see in the program.
class NameCard : public Card {
    Q_OBJECT

public:
    explicit NameCard(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void renamed();

private:
    void save();
    void showWhoSees();

    Session& m_session;
    TextField* m_name;
    HeldWords* m_held;
    QPushButton* m_save;
    StatusLine* m_status;
    TextLabel* m_whoSees;
};

} // namespace bothy
