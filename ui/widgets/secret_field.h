#pragma once

#include "ui/widgets/field.h"

#include <QFont>

class QToolButton;

namespace bothy {

class SecretEdit;
class TextLabel;

/// A passphrase field: hidden by default, every script and dead key works all the same, a Show toggle inside, paste
/// allowed (WCAG 3.3.8), no undo history of what was typed. The strength line is setHint(), with words from the caller.
/// While hidden letters are composed, it says that an input method may show them in a window of its own.
class SecretField : public Field {
    Q_OBJECT

public:
    explicit SecretField(const QString& label, QWidget* parent = nullptr);

    QString text() const;
    void clear();
    /// Leaves the toggle's word out where room is short; its name stays.
    void setCompact(bool compact);
    QLineEdit* edit() const;
    QToolButton* showButton() const { return m_show; }

Q_SIGNALS:
    void textChanged(const QString& text);
    /// Return was pressed.
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SecretField(const QString& label, SecretEdit* edit, QWidget* parent);
    void setShown(bool shown);
    void placeButton();
    void warnOfComposing(const QString& letters);
    QFont fontNow() const;

    SecretEdit* m_edit;
    QToolButton* m_show;
    TextLabel* m_seen; ///< once something was composed here
};

} // namespace bothy
