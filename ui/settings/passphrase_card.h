#pragma once

#include "ui/text/passphrase_words.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace bothy {

class SecretField;
class Session;
class StatusLine;

/// Changes the passphrase of whoever is unlocked: the present one, and the new one twice. The fields are
/// emptied after a change and after a present passphrase that did not open it.
class PassphraseCard : public Card {
    Q_OBJECT

public:
    explicit PassphraseCard(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void passphraseChanged();

private:
    void change();
    void describeStrength();
    void setBusy(bool busy);
    void sayAt(SecretField* field, const ErrorWords& words);

    Session& m_session;
    SecretField* m_old;
    SecretField* m_next;
    SecretField* m_again;
    QPushButton* m_change;
    StatusLine* m_status;
    WeakPassphraseQuestion m_question;
};

} // namespace bothy
