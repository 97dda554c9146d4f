#pragma once

#include <QLatin1StringView>

namespace bothy {

/// Things of the look that can be missing or broken. The program then takes the next best and goes on.
enum class Fallback { Icon, Font, Setting };

/// Says in the log, once in each run, that something of the look was not there. `which` names a file or a key of
/// the program itself, never anything a person wrote.
void noteFallback(Fallback kind, QLatin1StringView which);

} // namespace bothy
