#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/statements/canonical.h"
#include "core/vault/table_findings.h"

#include <optional>

namespace bothy {

/// What its owner has not read yet of what the file did not say any more (vault/table_findings.h). Kept in the private
/// part until they have, whatever is found later.
struct FileFindings {
    bool putBack = false;     ///< something of theirs was not in the file; it is again
    bool lost = false;        ///< something of theirs is gone that only gave
    bool lostOfOther = false; ///< the same of the other person
    bool openWords = false;   ///< what lay open for the page Stop was not what they wrote; it is again
    bool unknown = false;     ///< something stands in their name that their part does not know
    bool olderKeys = false;   ///< what opens their part was put back
    std::optional<Day> asOf;  ///< their private part is as it was on this day, at the latest

    bool isEmpty() const { return *this == FileFindings(); }
    /// Private limits and what is held back may not be as their owner left them: nothing is set aside, and nothing goes
    /// out, until these notes are put away.
    bool askForALook() const { return asOf || unknown || olderKeys; }
    bool operator==(const FileFindings&) const = default;

    /// `savedOn`: when the private part was written that was read.
    void include(const TableFindings& found, Day savedOn);

    // FORMAT.md, part 46. BadEncoding for anything else.
    Cbor toCbor() const;
    static Result<FileFindings> fromCbor(const Cbor& value);
};

} // namespace bothy
