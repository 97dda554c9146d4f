#pragma once

#include "core/base/result.h"
#include "core/matching/outgoing.h"

#include <QFuture>
#include <QObject>

namespace bothy {

class Catalogue;
class ListActs;
class Session;

/// What looking the list over is about: exactly the rows that could be shown, and the switch of each. Knows no
/// widget and no sentence.
class LookOver : public QObject {
public:
    LookOver(Session& session, ListActs& acts, QObject* parent = nullptr);

    /// The rows as core/matching would let them out now.
    std::vector<PreviewRow> rows() const;
    /// Switching a row on takes the hold away and confirms an old answer as of today; the other side of the same
    /// item stays as it was.
    void setShown(const PreviewRow& row, bool shown);
    /// Holds back all rows of one level; each can be switched on again by itself.
    void holdBackAll(Level level);
    /// Sets the list aside for comparing.
    QFuture<Result<void>> setAside(bool sooner);

    const Catalogue& catalogue() const;
    bool isSetAside() const;
    /// Set aside with the wish to compare again within seven days.
    bool isSooner() const;
    /// Are there at least eight different items among the rows that go out?
    bool hasEnough() const;
    /// Was anything ever compared, so that "again" means something?
    bool hasEarlierRound() const;

private:
    Session& m_session;
    ListActs& m_acts;
};

} // namespace bothy
