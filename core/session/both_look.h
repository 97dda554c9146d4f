#pragma once

#include "core/session/session.h"

namespace bothy {

/// Where two people look at one page, or at a sheet of paper, nothing may tell that a limit is there which only one of
/// them sees. These limits are the only ones that may be spoken of: those both can see, as this part reads them.
LimitsInEffect limitsOfBoth(const Session& session);

/// The document as these limits leave it: never blocked by one that only its owner sees.
SignedDocument asBothSee(const Session& session, const SignedDocument& document);

/// Those of some limits that may be spoken of.
std::vector<LimitInEffect> thatBothSee(const Session& session, std::vector<LimitInEffect> limits);

} // namespace bothy
