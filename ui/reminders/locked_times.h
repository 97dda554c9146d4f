#pragma once

#include "core/base/ids.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace bothy {

/// What stays of reminders while the parts they belong to are locked: for each person who chose so, bare points in
/// time, without a kind and without a name. In the memory of this program alone, so it ends with it.
class LockedTimes {
public:
    /// In place of what was kept for them before. `since`: the moment these points were reckoned from.
    void keep(const PersonId& person, const QDateTime& since, std::vector<QDateTime> moments);
    void forget(const PersonId& person) { m_all.erase(person); }
    void forgetAll() { m_all.clear(); }

    /// A point of anybody's has come that was not said yet. Nothing for `present`, who is told in another way.
    bool hasCome(const QDateTime& now, const std::optional<PersonId>& present) const;
    /// Something was said and not told yet to anybody but `present`.
    bool isWaitedFor(const std::optional<PersonId>& present) const;
    /// Said as one reminder: everything that has come by then.
    void said(const QDateTime& now);
    /// Already said for this person when they locked.
    void alreadySaid(const PersonId& person);
    /// What was said last has reached somebody, for all that it was said for.
    void told();
    /// What was said last has gone without reaching anybody.
    void notTold();

    struct Told {
        QDateTime since;
        QDateTime until; ///< invalid when nothing was told
        QDateTime said;  ///< the same of what was said and may still stand at the desktop
    };
    /// For somebody who is back: up to when they were told. Forgets their points.
    std::optional<Told> takeBack(const PersonId& person);

private:
    struct Points {
        QDateTime since;
        std::vector<QDateTime> moments;
        QDateTime saidUntil, toldUntil; ///< invalid before the first

        bool hasBetween(const QDateTime& after, const QDateTime& until) const;
    };
    std::map<PersonId, Points> m_all;
};

} // namespace bothy
