#pragma once

#include "core/session/list_back.h"

#include <QString>

namespace bothy {

/// What is said to somebody who took their list back.
QString listBackWords(ListBack how);

} // namespace bothy
