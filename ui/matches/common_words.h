#pragma once

#include "ui/matches/common_rows.h"

namespace bothy {

/// The heading of a group, and the line beside it. The headings of answers shown as they are come from the list.
QString titleOf(CommonGroup group, const Catalogue& catalogue);
QString lineOf(CommonGroup group, const Catalogue& catalogue);

// A row of answers shown as they are, on the page and on paper. Empty where there is nothing to read.
/// Who does what, by name, as ui/text/role_words say it; empty for a need that stands alone, which says nothing of the
/// other person.
QString directionInWords(const CommonRow& row, const QString& partnerName);
QString directionInLine(const CommonRow& row, const QString& partnerName);
/// What both answers mean together.
QString resultInWords(const Catalogue& catalogue, const CommonRow& row);
/// "You: Important to me", with the conditions in lines of their own.
QString myAnswerInWords(const Catalogue& catalogue, const CommonRow& row);
QString theirAnswerInWords(const Catalogue& catalogue, const CommonRow& row, const QString& partnerName);

} // namespace bothy
