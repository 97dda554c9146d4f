#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace bothy {

/// Where a key works.
enum class KeyGroup { Anywhere, MyList, Lists };

/// One thing that can be done with the keyboard. Rooms that take keys keep them as a list of these, install them
/// from it, and Help shows the same list.
struct KeyLine {
    QString id;
    std::vector<QKeySequence> keys; ///< each does the same
    QString words;                  ///< what happens
    KeyGroup group = KeyGroup::Anywhere;
    QString gesture = {}; ///< stands in for keys that no key sequence can name
};

} // namespace bothy
