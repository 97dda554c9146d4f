#pragma once

#include "ui/text/error_words.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace bothy {

class SecretField;
class StatusLine;

/// Where one person types their passphrase: the field, Open, and one line below for what happened. It holds
/// what is typed only until it is sent; each try begins with an empty field.
class UnlockCard : public Card {
    Q_OBJECT

public:
    explicit UnlockCard(QWidget* parent = nullptr);

    /// Empty and ready for `person`, whose name a screen reader says with the field.
    void startFor(const QString& person);
    /// While a key is being made: the button says so and nothing can be typed.
    void setBusy(bool busy);
    void say(const ErrorWords& words);
    void clear();

Q_SIGNALS:
    void openRequested(const QString& passphrase);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void submit();
    void arrange();

    QBoxLayout* m_row;
    SecretField* m_field;
    QPushButton* m_open;
    StatusLine* m_status;
};

} // namespace bothy
