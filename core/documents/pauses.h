#pragma once

#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

namespace bothy {

/// Who has paused. One person is enough to pause; each ends only their own.
struct Pauses {
    bool mine = false;
    bool theirs = false;

    bool any() const { return mine || theirs; }
    bool operator==(const Pauses&) const = default;
};

/// A person is paused while a pause of theirs is held that no complete resume of theirs has seen.
Pauses foldPauses(const StatementLog& log, const PersonId& me);

/// Subject is the author's own person id: a pause is about nothing but the person.
StatementDraft pauseDraft(const PersonId& me);
StatementDraft resumeDraft(const PersonId& me);

} // namespace bothy
