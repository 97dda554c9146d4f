#pragma once

#include "core/documents/answers/answer_sheet.h"

class QComboBox;

namespace bothy {

class Session;

/// Which items of the list are shown.
enum class AnswerFilter {
    All,
    NotAnswered,
    Yes,
    Maybe,
    No,
    NotNow,
    Changed,
    WithConditions,
    WithNote,
    KeptToMyself,
    LookAgain,
};

/// An item with two sides is listed when one of them fits. Skipped items count as finished, so they are not
/// among those without an answer.
bool passes(AnswerFilter filter, const Item& item, const Session& session);

/// Was the answer given longer ago than its tier's review time? Nothing counts or marks these; they are found when
/// somebody asks for them.
bool isDueForAnotherLook(const Item& item, const Session& session);

/// A box to choose a filter from; the filters are the data of its entries.
QComboBox* makeFilterBox();
AnswerFilter chosenIn(const QComboBox& box);

} // namespace bothy
