#pragma once

#include "core/crypto/secret_bytes.h"
#include "core/matching/comparison.h"

#include <map>

namespace bothy {

/// Compares two people who unlock in turn in one window. The first offer waits in locked memory of this
/// program until the second comes; then the more careful level of each row is taken and both offers are
/// wiped. Protected by nothing but this program, which the page says.
class TogetherNow final : public Comparison {
public:
    Result<std::optional<Outcome>> putIn(const Offer& offer) override;
    void takeOut(const PersonId& person) override { m_waiting.erase(person); }

private:
    std::map<PersonId, SecretBytes> m_waiting; ///< encoded offers; at most two for a moment
};

/// The rows both offered: (item, direction) in both, with the lower level. Pure; the heart of the above.
std::vector<MatchedRow> matchedRows(const Offer& one, const Offer& other);

} // namespace bothy
