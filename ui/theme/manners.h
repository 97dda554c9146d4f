#pragma once

#include <QObject>
#include <QPointer>

namespace bothy {

/// How controls answer a hand where Qt's own way surprises. Return and Enter press the button that has the keyboard, as
/// the space bar does; in a dialog, Qt has a button for them already. The wheel turns the page, also over a number, a
/// day or a choice, and changes none of them; Page Up and Page Down turn it from the buttons beside it too. The second
/// press of a double click counts only where the first one was: a button that moved under the pointer meanwhile was not
/// meant. CalmStyle puts it on all of these.
class Manners : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QObject> m_pressed;
};

} // namespace bothy
