#pragma once

#include "ui/paper/paper_look.h"

#include <functional>

class QTextDocument;

namespace bothy {

struct PrintedPage;

/// Hears how far a piece of work has come (0 to 100) and says whether to go on.
using Progress = std::function<bool(int percent)>;

/// How fine a sheet is laid out.
inline constexpr int PaperUnitsPerInch = 300;

/// Writes a page into an empty document: quiet title, generous space, thin lines, states as words. Plain words
/// only; nothing a person wrote is read as markup. False when it was told to stop.
bool fillDocument(QTextDocument& document, const PrintedPage& page, const PaperLook& look, const Progress& goOn = {});

} // namespace bothy
