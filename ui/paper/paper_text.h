#pragma once

#include "ui/paper/paper_document.h"

namespace bothy {

struct PrintedPage;

/// The page as plain text: UTF-8, lines of at most 78 columns, no drawn lines that a screen reader would read out.
/// Empty when told to stop.
QByteArray paperText(const PrintedPage& page, const Progress& goOn = {});

/// `text` in lines of at most `width` columns, each after the first begun with `indent` spaces. Breaks where the
/// script allows it; a longer piece without such a place is broken between characters as a reader sees them.
QString wrapped(const QString& text, int width, int indent = 0);

} // namespace bothy
