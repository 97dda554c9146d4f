#pragma once

#include "core/documents/fields.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

namespace bothy {

/// How open somebody is, from closed to open: a smaller number is stricter. Written to disk.
enum class LimitLevel : std::uint8_t {
    No = 0,
    NotNow = 1,
    AskEachTime = 2,
    WithConditions = 3,
    Yes = 4, ///< the limit is no longer in effect
};

/// A personal limit in one person's words. Plain value: the same for one kept private and one that is shared.
struct Limit {
    QString templateId;         ///< `boundary_templates` id; empty when made without one
    QString kind;               ///< `boundary_kinds` id
    QString words;              ///< at most 2,000 characters
    std::vector<QString> items; ///< catalogue items it covers
    std::optional<Day> lookAgain;
    LimitLevel level = LimitLevel::No;

    /// No and NotNow close the items; the levels above only say how to ask.
    bool closesItems() const { return level <= LimitLevel::NotNow; }
    bool operator==(const Limit&) const = default;

    Cbor encode() const;
    /// TextTooLong over a limit, BadEncoding for anything else that is not a limit.
    static Result<Limit> decode(const Cbor& message);
};

/// A shared limit that is in effect: needs nobody's approval, at once when its statement is held.
struct LimitInEffect {
    DocumentId id;
    PersonId owner;
    Limit limit;
    bool wordsMissing = false; ///< held without (readable) words: then the level is No

    bool operator==(const LimitInEffect&) const = default;
};

/// All shared limits of both people with a level below Yes, sorted by id and owner.
struct LimitBoard {
    std::vector<LimitInEffect> limits;

    const LimitInEffect* find(const DocumentId& id, const PersonId& owner) const;
    bool operator==(const LimitBoard&) const = default;
};

/// A limit has the strictest level among its owner's newest statements about it. A tighter one counts as
/// soon as it is held. A looser one counts when it is complete, and only over what its author knew.
/// The fold has no clock: that loosening waits for 24 hours is kept by whoever signs the relaxing.
LimitBoard foldLimits(const StatementLog& log);

/// TextTooLong over a limit.
Result<StatementDraft> tightenDraft(const DocumentId& id, const Limit& limit);
Result<StatementDraft> relaxDraft(const DocumentId& id, const Limit& limit);

} // namespace bothy
