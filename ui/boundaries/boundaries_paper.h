#pragma once

#include "ui/widgets/printed_page.h"

#include <optional>

namespace bothy {

class Session;

/// What both can see, for paper: the shared limits of each and the agreements, with their states and the days to
/// look again. A limit that only its owner sees never is in it, nor is what has ended: a copy on paper cannot be
/// taken back. Nothing while somebody has paused, or when nothing is shared.
std::optional<PrintedPage> boundariesPaper(const Session& session);

/// Whether there is something to print, without making it.
bool hasBoundariesPaper(const Session& session);

} // namespace bothy
