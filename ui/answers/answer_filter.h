#pragma once

#include "core/documents/answers/answer_sheet.h"

namespace bothy {

/// Which items of a topic are listed.
enum class AnswerFilter { All, NotAnswered, Yes, Maybe, No, NotNow };

/// An item with two sides is listed when one of them fits. Skipped items count as finished, so they are not
/// among those without an answer.
bool passes(AnswerFilter filter, const Item& item, const ItemAnswer& answer);

/// The sides of an item in the order they are asked.
std::vector<RoleSide> sidesOf(const Item& item);

} // namespace bothy
