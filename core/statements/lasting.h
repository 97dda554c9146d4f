#pragma once

#include "core/statements/statement_kind.h"

namespace bothy {

/// What somebody has to remember of their own statements, so that nobody who has the file can unsay them: whatever
/// still takes something away, and nothing that only gives. By the kind alone; what a statement says is not read.
///
/// Of two statements about one subject, the later may stand in the place of the earlier. So what is remembered of a
/// document, a pause or an answer does not grow with time; of a limit it grows with its changes, since only their
/// words say which of them closes more (documents/limits).
enum class Lasting {
    No,           ///< gives only: should it vanish, less is allowed
    WithoutWords, ///< that it was said is enough: a message of a comparison, whose words are large
    Whole,
};

/// Every restrictive kind lasts, also one that only a newer version knows. So do the permissive kinds that clear
/// something as well: new words and a new choice end the earlier ones, a loosening is part of what both must have
/// known (markLimitedSince), a narrower answer takes the place of a wider one. Certificates last because nothing of
/// their feed counts without them.
Lasting lastingOf(StatementKind kind);

/// Whether nothing is lost by forgetting a statement of the kind `earlier`, once the same person has said one of the
/// kind `later` about the same subject, knowing it.
bool standsFor(StatementKind later, StatementKind earlier);

} // namespace bothy
