#pragma once

#include <QLineEdit>

namespace bothy {

/// A line whose letters can be dots, and into which every letter can be typed all the same. Qt switches input methods
/// off in a hidden field, and with them dead keys and every script that is composed: a hidden "é" became "e". Here
/// they stay on. What is being composed is dots too while hidden, and an input method is never told what stands in
/// the line; what it makes of the keys it is given is its own affair.
class SecretEdit : public QLineEdit {
public:
    explicit SecretEdit(QWidget* parent = nullptr);

    void setLettersHidden(bool hidden);
    bool areLettersHidden() const { return echoMode() != QLineEdit::Normal; }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
};

} // namespace bothy
