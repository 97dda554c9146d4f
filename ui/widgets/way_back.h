#pragma once

#include <functional>

namespace bothy {

/// Takes back what a person did. True when something went back: false says that it cannot be undone any more. Empty
/// where there is no way back.
using WayBack = std::function<bool()>;

} // namespace bothy
