#pragma once

#include "core/documents/limits/limit.h"
#include "core/documents/signoff.h"

#include <QStringView>

#include <map>

namespace bothy {

/// The one answer to "is this closed now?": the shared limits of both people and the own private ones.
/// Lists, rows, plans and comparisons all ask here. Owns copies; make a new one after any change.
class LimitsInEffect {
public:
    LimitsInEffect() = default; ///< nothing is closed
    /// `ownPrivate` are limits of `me` that only `me` sees; they take effect for `me`'s own pages only.
    LimitsInEffect(const LimitBoard& shared, const PersonId& me, const std::vector<Limit>& ownPrivate);

    bool closes(QStringView itemId) const { return closing(itemId) != nullptr; }
    /// The strictest limit that closes this item; none when it is not closed.
    const LimitInEffect* closing(QStringView itemId) const;
    /// The strictest limit on this item, also one that only says how to ask.
    const LimitInEffect* strictest(QStringView itemId) const;

    /// A private limit stands here with an empty id.
    const std::vector<LimitInEffect>& all() const { return m_limits; }

private:
    std::vector<LimitInEffect> m_limits;
    std::map<QString, std::size_t> m_strictest; ///< item id to position in m_limits
};

/// Turns AgreedForNow into Blocked for each document that needs an item a limit closes.
void markBlocked(std::vector<SignedDocument>& documents, const LimitsInEffect& limits);

} // namespace bothy
