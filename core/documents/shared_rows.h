#pragma once

#include "core/base/day.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

#include <QString>

#include <optional>
#include <tuple>
#include <vector>

namespace bothy {

/// A slot of a comparison in which both were at or above the threshold: 1 maybe or better, 2 yes.
struct MatchedSlot {
    QString itemId;
    int direction = 0; ///< 0 mutual; 1 the person with the smaller id gives; 2 the other one gives
    int threshold = 1;

    bool operator==(const MatchedSlot&) const = default;
    friend bool operator<(const MatchedSlot& a, const MatchedSlot& b) {
        return std::tie(a.itemId, a.direction, a.threshold) < std::tie(b.itemId, b.direction, b.threshold);
    }
};

/// A row of "In common".
struct SharedRow {
    QString itemId;
    int direction = 0;
    bool bothYes = false; ///< else "worth a talk": at least one said maybe, never who

    bool operator==(const SharedRow&) const = default;
};

/// The rows that `me` sees, sorted by item and direction: those of `me`'s own complete results, without
/// rows or rounds that either person took back later. The other's results play no part, so that keeping
/// one back gains nothing.
std::vector<SharedRow> foldRows(const StatementLog& log, const PersonId& me);

/// What one person's complete result of one comparison says.
struct RowsOfRound {
    DocumentId round;
    std::vector<MatchedSlot> listed;   ///< all that matched then
    std::vector<MatchedSlot> standing; ///< without what either took back since
    bool otherTookBack = false;        ///< the other one took back something of it
    Day day;                           ///< of the record

    bool operator==(const RowsOfRound&) const = default;
};

std::vector<RowsOfRound> foldRowsByRound(const StatementLog& log, const PersonId& author);

/// Names a row in a take-back: BLAKE2b-128 over (item, direction), so that both write the same subject.
DocumentId rowIdOf(const QString& itemId, int direction);

/// `matched` is sorted and freed of doubles; `roundId` is the subject.
StatementDraft resultDraft(const DocumentId& roundId, std::vector<MatchedSlot> matched);
StatementDraft takeBackRowDraft(const QString& itemId, int direction);
StatementDraft takeBackRoundDraft(const DocumentId& roundId);

} // namespace bothy
