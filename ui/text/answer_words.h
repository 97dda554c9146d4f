#pragma once

#include "core/documents/answers/answer.h"
#include "core/itembank/catalogue.h"

#include <QStringList>

namespace bothy {

/// An answer as the scale of this side says it: "Important to me".
QString answerInWords(const Catalogue& catalogue, const Item& item, RoleSide side, Answer answer);
/// Conditions in the words of the list; those of another version of it are left out.
QStringList conditionsInWords(const Catalogue& catalogue, const std::vector<ConditionId>& conditions);

} // namespace bothy
