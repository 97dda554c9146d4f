#pragma once

#include "ui/widgets/printed_page.h"

#include <optional>

namespace bothy {

class CommonRows;

/// The rows of "In common" for paper, as they are shown, without my own marks on them. Every sheet says that a yes
/// means "you may ask". Nothing while somebody has paused, and nothing when there is no row.
std::optional<PrintedPage> commonPaper(const CommonRows& rows);

/// Whether there is something to print, without making it.
bool hasCommonPaper(const CommonRows& rows);

} // namespace bothy
