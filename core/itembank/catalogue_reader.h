#pragma once

#include "core/base/result.h"
#include "core/itembank/catalogue.h"

namespace bothy {

/// Reads a `catalog.json` (format 1) of any language. Every entry is checked. One that is broken is
/// left out and reported in `problems()`, so that the program still runs; an item also goes when the
/// words it needs (its tier, scale, polarity or role pair) are missing. Links from item to item that
/// lead nowhere or only one way are dropped and reported; an unknown requirement costs the item,
/// because it is there for safety. Pure: octets in, value out, a few milliseconds.
/// Errors: ContentBroken for a file over 4 MiB, not JSON, of another format, or without a usable item.
Result<Catalogue> readCatalogue(const Bytes& json);

} // namespace bothy
