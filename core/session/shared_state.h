#pragma once

#include "core/base/state_mark.h"
#include "core/documents/aftercare/plan_items.h"
#include "core/documents/answers/shared_answers.h"
#include "core/documents/checkins/care_note.h"
#include "core/documents/limits/limit.h"
#include "core/documents/pauses.h"
#include "core/documents/shared_rows.h"
#include "core/documents/signoff.h"
#include "core/matching/round_record.h"
#include "core/statements/statement_log.h"
#include "core/vault/table_findings.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace bothy {

/// What both people's statements mean together, seen by one of them on one day. A plain value, made whole
/// on the vault's thread and handed over in one piece: no page ever sees half of a change.
struct SharedState {
    PersonId me;
    FeedId feed{};                   ///< what I sign with at present
    std::optional<PersonId> partner; ///< nobody yet in solo use
    QString myName;
    QString partnerName;
    Day today;
    std::vector<SignedDocument> documents;
    LimitBoard limits;
    Pauses pauses;
    std::vector<SharedRow> rows;
    std::vector<RoundRecord> rounds;        ///< comparisons, as far as statements tell
    std::vector<RowsOfRound> myRounds;      ///< by my record
    std::vector<RowsOfRound> partnerRounds; ///< by theirs
    std::optional<Day> lastRound;           ///< when answers of mine last left
    std::vector<SharedCareNote> careNotes;  ///< what each shows of their notes, newest day first
    SharedAnswers answers;                  ///< what each shows as it is; read it through core/matching/paired_rows.h
    std::size_t statements = 0;             ///< so many, in their order of arrival, are what this was read from
    int damagedRows = 0;                    ///< stored statements that could not be read and do not count
    std::chrono::milliseconds unread{0};    ///< for so long the file could not be read, see lookFailed()
    bool isStuck = false;                   ///< something I took away is not in the file yet; it counts here
    StateMark found{};                      ///< as which my part was found at this unlock
    TableFindings findings;                 ///< what the file did not say any more at this unlock, and since

    const ShownAnswers& shownBy(const PersonId& person) const;
    const SignedDocument* document(const DocumentId& id) const;
    /// The file cannot be read any more: this is as of an earlier look, and allows nothing.
    bool isUnread() const { return unread >= unreadAtMost; }
    static constexpr std::chrono::seconds unreadAtMost{3}; ///< who writes lets go of it, and a busy disk answers
    static constexpr std::chrono::seconds aFailedLook{1};  ///< counts as much, however soon it was
    void lookFailed(std::chrono::milliseconds after);
    /// A comparison came to its end here at least once, whatever it still shows.
    bool wasCompared() const;
    bool isPaused() const { return pauses.mine || pauses.theirs; }
    bool iHaveSmallerId() const { return partner && me < *partner; }
    bool operator==(const SharedState&) const = default;
};

/// What a reader brings to the statements: what of them they have read, and what plans are about in their list and in
/// the care texts. Without the latter a plan is about what its words say that they need.
struct Reading {
    ReadWords words;
    std::shared_ptr<const PlanItems> plans;
};

SharedState foldShared(const StatementLog& log, const PersonId& me, const std::optional<PersonId>& partner, Day today,
                       const Reading& reading = {});
/// `shipped` and the names of the own items that both accepted.
PlanItems withAccepted(const PlanItems& shipped, const std::vector<SignedDocument>& documents);

} // namespace bothy
