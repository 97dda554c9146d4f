#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"

#include <map>
#include <optional>
#include <vector>

namespace bothy {

/// One side of one item: what an answer is about.
using AnswerPlace = std::pair<ItemId, RoleSide>;

/// What somebody shows of one answer, word for word. An answer to an item of permission never leaves in
/// plain: there the answer is empty and only the conditions are shown.
struct SharedContent {
    std::optional<Answer> answer;
    std::vector<ConditionId> conditions;

    auto operator<=>(const SharedContent&) const = default;
    bool operator==(const SharedContent&) const = default;
};

/// All that one person still shows at one place. More than one entry only when two devices spoke at once,
/// or a statement came with gaps around it; then the more careful one counts (core/matching/paired_rows.h).
struct ShownAnswer {
    std::vector<SharedContent> standing;  ///< complete, and replaced by no later one; sorted, never empty
    std::vector<SharedContent> uncertain; ///< held with gaps around: can only make it more careful

    bool operator==(const ShownAnswer&) const = default;
};

using ShownAnswers = std::map<AnswerPlace, ShownAnswer>;
using SharedAnswers = std::map<PersonId, ShownAnswers>;

/// What each person shows. A later share of the same person replaces the earlier one. A take-back counts as
/// soon as it is held and hides whatever did not know it; only the author's own, because taking away the
/// other's wish for protection, or their "please avoid", would loosen something alone. Conditions also go
/// when either takes back the row they stand on.
SharedAnswers foldSharedAnswers(const StatementLog& log);

/// Names what a share or a take-back is about: BLAKE2b-128 over (item id, side).
DocumentId subjectOfAnswer(const AnswerPlace& place);

/// NotPossibleNow for an answer to an item of permission, for any other item without an answer, and for a
/// side that the item does not have. TextTooLong for a list of conditions over its limit.
Result<StatementDraft> shareAnswerDraft(const Item& item, RoleSide side, const SharedContent& content);
StatementDraft takeBackAnswerDraft(const AnswerPlace& place);

} // namespace bothy
