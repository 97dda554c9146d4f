#pragma once

#include <QObject>

class QWidget;

namespace bothy {

/// Of each group in a window of which one can be chosen, Tab stops at one button: where the keyboard is, else at the
/// chosen one, else at the first. Qt stops at all of them, or where the keyboard was last. Before each Tab.
void stopOnceInGroups(const QWidget& window);

/// The arrows go through such a group in the order of its buttons, and choose where one was chosen already; Up and Down
/// only where it has several lines, so that a page can have these keys. Qt goes to whatever lies nearest. A filter for
/// each button.
class GroupKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bothy
