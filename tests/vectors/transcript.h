#pragma once

#include "core/matching/protocol.h"

#include <QJsonObject>

#include <array>

namespace bothy::vectors {

using Messages = std::array<std::optional<Bytes>, 5>; ///< propose, accept, open, finish, result

/// What a person puts into a written-down round. Never of a real one.
struct Party {
    Bytes hedgeKey, freshHidden, freshReply;
    Bytes bits; ///< octets of 0 or 1

    static Party from(const QJsonObject& object);
    QJsonObject toJson() const;
    MatchHedgeKey key() const { return MatchHedgeKey(SecretBytes::copyOf(hedgeKey)); }
    SecretBytes secretBits() const { return SecretBytes::copyOf(bits); }
};

/// Everything needed to make a round again.
struct Recipe {
    Terms terms;
    std::vector<Slot> slots;
    Party a, b;
};

/// How a round ends for whoever reads its messages.
struct Ending {
    bool isGood = false;
    QString at, reason; ///< of a refusal, or "missing"
    std::optional<std::size_t> slot;
    std::vector<std::size_t> matched; ///< numbers of slots
    std::vector<MatchedRow> rows;

    static Ending from(const QJsonObject& object);
    QJsonObject toJson() const;
    QString text() const;
    /// The same ending; the number of a slot counts only where both have one.
    bool agreesWith(const Ending& other) const;
};

/// A written-down round: its messages, how it has to end, and perhaps what it was made from.
struct Transcript {
    QString name;
    MatchContext context;
    std::optional<Recipe> recipe;
    QJsonObject derived;
    Messages messages;
    Ending expected;

    static Transcript from(const QJsonObject& object);
    QJsonObject toJson() const;
};

std::vector<Transcript> transcriptsIn(const QJsonObject& file);
QJsonObject fileOf(const std::vector<Transcript>& transcripts);

/// Checks messages in order and stops at the first refusal.
Ending follow(const MatchContext& context, const Messages& messages);
/// All five messages, made from secrets.
Messages made(const Recipe& recipe);
/// Every number on the way, under the names of the file format.
QJsonObject derivedFrom(const Recipe& recipe, const Messages& messages);
/// What is wrong with a transcript, or an empty text.
QString problemOf(const Transcript& transcript);

/// Octets that follow from a seed alone. Only for rounds that are written down.
class SeededOctets {
public:
    explicit SeededOctets(Bytes seed)
        : m_seed(std::move(seed)) {}
    Bytes take(qsizetype count);
    std::size_t below(std::size_t limit);

private:
    Bytes m_seed;
    std::uint64_t m_count = 0;
};

/// A round of two people with random lists, roles and answers.
Recipe someRecipe(SeededOctets& random, std::size_t slotCount);
MatchContext contextOf(const Terms& terms);
/// Honest and damaged rounds, the same for the same seed. What a damaged one ends with follows from how it was
/// damaged, not from checking it.
std::vector<Transcript> someTranscripts(std::size_t count, std::uint64_t seed);

} // namespace bothy::vectors
