#pragma once

#include "ui/matches/common_rows.h"

namespace bothy {

/// The heading of a group, and the line beside it. The headings of answers shown as they are come from the list.
QString titleOf(CommonGroup group, const Catalogue& catalogue);
QString lineOf(CommonGroup group, const Catalogue& catalogue);

// A row of answers shown as they are, on the page and on paper. Empty where there is nothing to read.
/// What both answers mean together.
QString resultInWords(const Catalogue& catalogue, const CommonRow& row);
/// "You: Important to me", with the conditions in lines of their own.
QString myAnswerInWords(const Catalogue& catalogue, const CommonRow& row);
QString theirAnswerInWords(const Catalogue& catalogue, const CommonRow& row, const QString& partnerName);

} // namespace bothy
