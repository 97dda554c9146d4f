#pragma once

#include "ui/widgets/field.h"

#include <QFont>

class QToolButton;

namespace bothy {

/// A passphrase field: hidden by default, a Show toggle inside, paste allowed (WCAG 3.3.8), no undo
/// history of what was typed. The strength line is setHint(), with words from the caller.
class SecretField : public Field {
    Q_OBJECT

public:
    explicit SecretField(const QString& label, QWidget* parent = nullptr);

    QString text() const;
    void clear();
    /// Leaves the toggle's word out where room is short; its name stays.
    void setCompact(bool compact);
    QLineEdit* edit() const { return m_edit; }
    QToolButton* showButton() const { return m_show; }

Q_SIGNALS:
    void textChanged(const QString& text);
    /// Return was pressed.
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SecretField(const QString& label, QLineEdit* edit, QWidget* parent);
    void setShown(bool shown);
    void placeButton();
    QFont fontNow() const;

    QLineEdit* m_edit;
    QToolButton* m_show;
};

} // namespace bothy
