#pragma once

#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"

namespace bothy {

/// The more careful of two answers to one question, for when two come together without their owner choosing. On
/// protection the wish for it is the careful one; everywhere else a no is.
Answer moreCareful(Polarity polarity, Answer a, Answer b);

} // namespace bothy
