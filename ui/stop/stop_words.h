#pragma once

#include <QStringList>

#include <vector>

namespace bothy {

class Session;

/// What helps one person, on the page Stop.
struct StopHelp {
    QString name; ///< empty for the reader
    QStringList lines;

    bool operator==(const StopHelp&) const = default;
};

/// Everything of the two people that stands on the page Stop beside its fixed words.
struct StopWords {
    QStringList signs; ///< words and signs both agreed on, one line each
    std::vector<StopHelp> helps;
    QStringList people; ///< whom to call

    /// Unlocked: is anything among it that both of them see?
    bool hasShared() const;

    bool operator==(const StopWords&) const = default;
};

/// Unlocked: the reader's own plan and card, and what the other one shows while nobody has paused. Locked: only what
/// its owner left readable for that (core/vault/vault_places.h, OpenWords).
StopWords stopWords(const Session& session);

} // namespace bothy
