#include "core/session/file_findings.h"

#include "core/documents/fields.h"

namespace bothy {

void FileFindings::include(const TableFindings& found, Day savedOn) {
    putBack = putBack || found.putBack > 0;
    lost = lost || found.lost > 0;
    lostOfOther = lostOfOther || found.lostOfOther > 0;
    if (found.isOlder) asOf = savedOn;
}

Cbor FileFindings::toCbor() const {
    return Cbor::Array{putBack, lost, lostOfOther, dayToCbor(asOf)};
}

Result<FileFindings> FileFindings::fromCbor(const Cbor& value) {
    FieldReader reader(value, 4);
    FileFindings findings;
    findings.putBack = reader.flag();
    findings.lost = reader.flag();
    findings.lostOfOther = reader.flag();
    findings.asOf = reader.optionalDay();
    if (reader.problem()) return *reader.problem();
    return findings;
}

} // namespace bothy
