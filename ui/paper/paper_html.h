#pragma once

#include "ui/paper/paper_document.h"

namespace bothy {

struct PrintedPage;

/// The page as one HTML file for a browser and a screen reader: language, direction, headings and lists as such,
/// a small style from the tokens. It needs nothing from elsewhere, and a policy inside it forbids that. Whatever a
/// person wrote is escaped and finds its own direction. Empty when told to stop.
QByteArray paperHtml(const PrintedPage& page, const PaperLook& look, const Progress& goOn = {});

} // namespace bothy
