#include "core/session/file_findings.h"

#include "core/documents/fields.h"

namespace bothy {

void FileFindings::include(const TableFindings& found, Day savedOn) {
    putBack = putBack || found.putBack > 0;
    lost = lost || found.lost > 0;
    lostOfOther = lostOfOther || found.lostOfOther > 0;
    unknown = unknown || found.isUnknown;
    olderKeys = olderKeys || found.hasOlderKeys;
    if (found.isOlder) asOf = savedOn;
}

Cbor FileFindings::toCbor() const {
    return Cbor::Array{putBack, lost, lostOfOther, dayToCbor(asOf), openWords, unknown, olderKeys};
}

Result<FileFindings> FileFindings::fromCbor(const Cbor& value) {
    const bool isOfEarlierVersion = value.record(4) != nullptr;
    FieldReader reader(value, isOfEarlierVersion ? 4 : 7);
    FileFindings findings;
    findings.putBack = reader.flag();
    findings.lost = reader.flag();
    findings.lostOfOther = reader.flag();
    findings.asOf = reader.optionalDay();
    if (!isOfEarlierVersion) {
        findings.openWords = reader.flag();
        findings.unknown = reader.flag();
        findings.olderKeys = reader.flag();
    }
    if (reader.problem()) return *reader.problem();
    return findings;
}

} // namespace bothy
