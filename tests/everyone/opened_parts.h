#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace bothy {

/// Something in a window that may open a menu, a list, a calendar or a dialog over it when it is used.
struct Opener {
    QString called;             ///< the same for those that open the same: kind and name, or words
    std::function<void()> open; ///< may wait inside until what it opened has closed
};

/// All of them that are visible and can be used: buttons, lists to choose from, fields and words with a menu of their
/// own.
std::vector<Opener> openersIn(QWidget& window);

/// What stands over the window now; null when nothing does. Tooltips do not count.
QWidget* openOver(const QWidget& window);

} // namespace bothy
