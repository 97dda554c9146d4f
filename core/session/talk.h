#pragma once

#include "core/itembank/talk_prompt.h"

namespace bothy {

class Session;

/// The questions for a talk that nothing leaves out at the moment, in the order of the content: no topic of theirs is
/// avoided by a limit of either person, and the reader switched each topic on, as far as their tier. Which topics the
/// other one switched on plays no part: that is private.
std::vector<TalkPrompt> openPrompts(const Session& session);

} // namespace bothy
