#pragma once

#include "core/documents/filled_fields.h"
#include "core/documents/limits/week_hours.h"
#include "core/documents/needs.h"
#include "core/documents/signoff.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

#include <functional>

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
    std::optional<Day> startsOn; ///< from this day; none is at once
    /// Through this day. Its owner's program lets it go after that, as soon as they are here: no clock loosens
    /// anything while they are away.
    std::optional<Day> endsOn;
    FilledFields fields; ///< what the form of its template asks for, and the fields all limits have

    /// No and NotNow close the items; the levels above only say how to ask.
    bool closesItems() const { return level <= LimitLevel::NotNow; }
    bool operator==(const Limit&) const = default;

    Cbor encode() const;
    /// TextTooLong over a limit, BadEncoding for anything else that is not a limit.
    static Result<Limit> decode(const Cbor& message);
};

/// The limit a tightening or a loosening holds; none when it is missing or cannot be read.
std::optional<Limit> limitIn(const VerifiedStatement& statement);

/// What a limit closes beside the items it names: read off its form, and only while its level closes at all.
struct LimitReach {
    std::vector<QString> topics;      ///< to leave out, by the id of the topic
    bool touch = false;               ///< a waiting time: every touch
    std::vector<QString> stillFine;   ///< except these items
    std::optional<WeekHours> contact; ///< contact only then

    bool isEmpty() const { return topics.empty() && !touch && !contact; }
    /// By the id alone: an item of a topic that is left out, or touch. An own item is closed by no topic here.
    bool closes(QStringView itemId) const;
    /// Any of its items, or a touch in a waiting time that meets nothing of what is still fine.
    bool closes(const Need& need) const;
    bool operator==(const LimitReach&) const = default;
};
LimitReach reachOf(const Limit& limit);

/// Topics that are touch as a whole.
bool isTouchTopic(QStringView sectionId);

/// True when `later` takes away nothing that `earlier` keeps closed: as strict, for all the same items, topics, hours
/// and days. Words are not compared.
bool isAsTight(const Limit& later, const Limit& earlier);

/// A shared limit that is in effect: needs nobody's approval, at once when its statement is held.
struct LimitInEffect {
    DocumentId id;
    PersonId owner;
    Limit limit;                   ///< its newest words at its strictest level; items and days of all that stand
    bool wordsMissing = false;     ///< held without (readable) words: then the level is No
    std::vector<Limit> standing{}; ///< every wording that is in effect; more than one where a later one is looser

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

/// Notes the agreements that need something a limit closes or closed, where the two did not both sign knowing all that
/// was said about that limit, its end too: they show "look again" and allow nothing until both agree anew. So letting a
/// limit go never gives anything, and pressure to let one go gains nothing. Private limits play no part. `needsOf` says
/// what a document is about; without it, what its words say they need.
using NeedsOf = std::function<std::vector<Need>(const SignedDocument&)>;
std::vector<Need> writtenNeeds(const SignedDocument& document);
void markLimitedSince(std::vector<SignedDocument>& documents, const StatementLog& log,
                      const NeedsOf& needsOf = writtenNeeds);

/// TextTooLong over a limit.
Result<StatementDraft> tightenDraft(const DocumentId& id, const Limit& limit);
Result<StatementDraft> relaxDraft(const DocumentId& id, const Limit& limit);

} // namespace bothy
