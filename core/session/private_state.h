#pragma once

#include "core/care/come_down.h"
#include "core/care/guided_care.h"
#include "core/care/reminders.h"
#include "core/documents/answers/answer_sheet.h"
#include "core/documents/checkins/care_note.h"
#include "core/documents/limits/limit.h"
#include "core/documents/ownitems/own_item.h"
#include "core/documents/shared_rows.h"
#include "core/documents/signoff.h"
#include "core/matching/offer.h"
#include "core/matching/round.h"
#include "core/session/clock_memory.h"
#include "core/session/file_findings.h"
#include "core/session/review.h"
#include "core/session/unfinished.h"
#include "core/vault/vault_places.h"

#include <map>
#include <set>

namespace bothy {

/// Words on their way: a plan or an agreement that its writer has not offered, or not offered again.
struct DocumentDraft {
    DocumentType type = DocumentType::CarePlan;
    std::optional<StatementId> predecessor; ///< the revision these words would replace
    Cbor content;
    Day changed;

    bool operator==(const DocumentDraft&) const = default;
};

/// A list that its owner set aside for comparing. Any edit takes it back; after 14 days it lapses.
struct SetAside {
    Day day;
    bool sooner = false; ///< the owner does not mind comparing again within seven days
    /// What its owner looked over. A row that could go out later, when a limit ends, was not among it and stays out.
    std::vector<OfferedRow> rows;

    static constexpr int lapseDays = 14;

    bool operator==(const SetAside&) const = default;
};

/// What one person is told once about a comparison, alone, until they have read it. The numbers are on disk.
enum class RoundNotice : std::uint8_t {
    Stopped = 1,         ///< a message did not fit; nothing of mine was sent
    OtherPartAbsent = 2, ///< my part was sent and the other one did not come
    TakenBackBefore = 3, ///< the other one took something back before I looked
    NearlyAll = 4,       ///< nearly everything I was open to came back
};
using RoundNotices = std::set<std::pair<DocumentId, RoundNotice>>;

/// A shared limit whose owner asked to let it go. It stays in effect for 24 hours from then, and the
/// other person sees no change until it ends.
struct PendingRemoval {
    Moment asked;

    static constexpr qint64 waitSeconds = 24 * 60 * 60;

    bool operator==(const PendingRemoval&) const = default;
};

/// A limit that ended, for its owner alone: so that it can be put in effect again as it was. Goes by itself.
struct RemovedLimit {
    Limit limit; ///< as it was in effect
    bool shared = false;
    Day day; ///< on which it ended

    static constexpr int keptDays = 30;

    bool operator==(const RemovedLimit&) const = default;
};

/// A limit somebody is writing: kept while typing, so that hiding the window loses no word.
struct LimitDraft {
    DocumentId id;
    Limit limit;
    bool shared = false; ///< whether the other person is going to see it

    bool operator==(const LimitDraft&) const = default;
};

/// What somebody wants on the page Stop: what helps them, and whom to call.
struct StopPlan {
    OpenWords words;
    bool whileLocked = false; ///< also readable while they are locked; then the same words lie open in the vault

    OpenWords open() const { return whileLocked ? words : OpenWords(); }
    bool operator==(const StopPlan&) const = default;
};

/// Which rows of "In common" their owner has met, so that those of the last round can be marked as new. Own view
/// only; says nothing about rows that are gone.
struct RowsMet {
    Day round;                    ///< of the newest result that was looked at
    std::vector<SharedRow> known; ///< as they stood then
    std::vector<SharedRow> fresh; ///< those that came with that round

    bool operator==(const RowsMet&) const = default;
};

/// Everything that only its owner may read: the content of one person's pocket. A plain value; the
/// session holds it in memory while its owner is unlocked and writes it whole.
struct PrivateState {
    AnswerSheet answers;
    std::set<std::pair<ItemId, RoleSide>> heldBack; ///< rows their owner keeps out of comparisons
    std::optional<SetAside> setAside;
    std::set<DocumentId> lookedAt;         ///< comparisons whose rows their owner has had on the screen
    RoundNotices notices;                  ///< not read yet
    std::map<DocumentId, Limit> ownLimits; ///< limits only their owner sees
    std::map<DocumentId, PendingRemoval> removals;
    std::map<DocumentId, RemovedLimit> removedLimits;
    std::map<DocumentId, DocumentDraft> drafts;
    std::optional<LimitDraft> limitDraft;
    StopPlan stopPlan;
    std::optional<Review> review;         ///< begun and not ended
    std::optional<LastReview> lastReview; ///< as the last one ended
    std::set<DocumentId> putAway;      ///< plans and agreements, and lines offered to me, that are not shown any more
    std::set<DocumentId> talkedAbout;  ///< rows of "Worth a talk" the owner ticked (by row id)
    std::set<DocumentId> leftForLater; ///< rows of "Worth a talk", and lines offered to me, left with "Not now"
    std::map<DocumentId, OwnItem> ownItems; ///< as their writer has them, offered or not
    std::vector<QString> ownSections;       ///< titles of own topics, in their order
    std::set<ItemId> acceptedItems;         ///< own items of both that this part knows of (settleOwnItems)
    std::optional<RowsMet> rowsMet;
    ReadWords readWords;                      ///< the other one's words as they stood when they were on the screen
    std::optional<GuidedBookmark> guided;     ///< where their owner is in a plan that is being followed
    std::optional<ComeDown> comeDown;         ///< the hours and days after, as their owner chose to be asked
    ReminderChoice reminders;                 ///< off at first
    std::map<DocumentId, CareNote> careNotes; ///< check-ins, looking back, needs, cards; each may be shown in part
    std::optional<PersonId> partner;          ///< the other person, noted when they joined
    qint64 floor = 0;                         ///< see FloorClock
    Day floorDay{};                           ///< the same
    ClockMemory clock;                        ///< of a clock that was not always right
    FileFindings findings;                    ///< of the file, not read yet
    bool showsWords = false;                  ///< two words to remember (base/state_mark.h), at lock and unlock
    int idleLockMinutes = 5;                  ///< 0 switches the idle lock off
    std::map<QString, QString> look;          ///< of the window, in its own words; none before the first visit
    QString lastPage;                         ///< where the window opens next time; kept here because it says something
    Unfinished unfinished;                    ///< words that are on their way, and where on that page they were

    bool operator==(const PrivateState&) const = default;
};

/// [1, [[part number, content]...]]; numbers in private_state.cpp. A part or a version that this program
/// does not know is VaultNewer: nothing is opened, so nothing of it can be lost.
/// `round`: the own round with its secrets sealed, if there is one.
Bytes encodePrivate(const PrivateState& state, std::optional<Cbor> round = {});
Result<PrivateState> decodePrivate(ByteView octets);
/// The part that is kept apart in wiped memory while its owner is here.
Result<std::optional<OwnRound>> decodeOwnRound(ByteView octets, const MatchHedgeKey& hedge);
/// What encodePrivate() takes.
std::optional<Cbor> sealedRound(const std::optional<OwnRound>& round, const MatchHedgeKey& hedge);

} // namespace bothy
