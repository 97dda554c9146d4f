#pragma once

#include <QString>

namespace bothy {

/// A person on their way in.
struct Newcomer {
    QString name;
    bool showName = false; ///< the name may stand on the tile before unlocking
    QString passphrase;
};

} // namespace bothy
