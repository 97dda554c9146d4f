#pragma once

#include "core/itembank/catalogue.h"

namespace bothy {

/// The role of one side after the title of its item: "· giving". Empty for items without roles.
QString roleInLine(const Catalogue& catalogue, RolePair roles, RoleSide side);

/// Who does what in a row of both, from the view of the person on `mySide`: "· you give, Sam receives". Empty
/// for items without roles. A name that is not known reads "the other person".
QString directionInLine(RolePair roles, RoleSide mySide, const QString& otherName);

} // namespace bothy
