#pragma once

#include <QString>

#include <vector>

namespace bothy {

enum class PieceKind { Same, Removed, Added };

/// A run of words with the spaces that follow them.
struct DiffPiece {
    PieceKind kind;
    QString text;
    bool operator==(const DiffPiece&) const = default;
};

/// What changed between two texts, word by word (longest common subsequence). Joining Same and Removed
/// gives the old words, joining Same and Added the new ones. Texts too large to compare in an eye blink are
/// given back whole: all old removed, all new added.
std::vector<DiffPiece> wordDiff(const QString& oldWords, const QString& newWords);

} // namespace bothy
