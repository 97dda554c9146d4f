#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace bothy {

/// The controls of a part that Tab stops at, itself too, as the eye goes: layouts in the order of their parts, grids
/// and forms row by row, whatever lies free from top to bottom, in the direction of reading. Hidden ones are left out,
/// disabled ones are not.
QList<QWidget*> stopsAsRead(QWidget& part);

/// Puts Qt's own chain of the whole window in that order. Qt keeps the order in which controls were made instead, so
/// that what comes late would stand at the end. Before anything goes along that chain; hidden controls keep the place
/// they have.
void chainAsRead(const QWidget& part);

/// Does so before each Tab. A filter for the application: only there a key is met before the control that has it.
class TabOrder : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bothy
