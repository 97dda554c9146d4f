#pragma once

#include <QString>

namespace bothy {

/// A name somebody chose, safe to put into a sentence of another writing direction (Unicode FSI ... PDI).
inline QString isolated(const QString& name) {
    return u'\u2068' + name + u'\u2069';
}

} // namespace bothy
