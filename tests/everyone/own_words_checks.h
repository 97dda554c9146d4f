#pragma once

#include "tests/everyone/findings.h"

#include <QSet>

namespace bothy {

/// Words that stand somewhere are to be read as their writer wrote them: as plain text in labels, on buttons, in tool
/// tips, in what a screen reader says, in print and in files. No sign of them is markup, a shortcut, or an order.
void checkWordsArePlain(QWidget& window, Findings& findings);
/// The same for what the page that is open would put on paper.
void checkPaperIsPlain(QWidget& window, Findings& findings);

/// Marks of direction in somebody's words reach no further than these words, wherever they can be seen. `written`: all
/// that was written so far.
void checkDirectionsStayInside(QWidget& window, const QSet<QString>& written, Findings& findings);

} // namespace bothy
