#pragma once

#include "core/base/state_mark.h"

#include <QString>

namespace bothy {

/// The two words that stand for the state in which somebody left their part (core/base/state_mark.h), with a space
/// between.
QString wordsFor(const StateMark& mark);

/// All of them: 256 different ones. A translation that has another number is not used.
QStringList rememberedWords();

} // namespace bothy
