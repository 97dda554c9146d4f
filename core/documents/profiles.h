#pragma once

#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

#include <QString>

#include <map>

namespace bothy {

/// The name each person goes by: the newest complete one of each. Nobody is in the map before they gave one.
std::map<PersonId, QString> foldNames(const StatementLog& log);

/// About its author, so it needs no subject (all zero). TextTooLong over 80 characters (limits::nameLength).
Result<StatementDraft> nameDraft(const QString& name);

} // namespace bothy
