#pragma once

#include "core/base/result.h"
#include "core/itembank/care_content.h"

namespace bothy {

/// Reads a `care.json` (format 1) of any language, with the same care as readCatalogue(): a broken
/// entry is left out and reported in `problems`; a reference that leads nowhere inside the file is
/// dropped and reported. Pure: octets in, value out, a few milliseconds.
/// Errors: ContentBroken for a file over 4 MiB, not JSON, of another format, or without any usable
/// safety sentence or step (no page may be shown without its safety sentences).
Result<CareContent> readCareContent(const Bytes& json);

} // namespace bothy
