#pragma once

#include "core/documents/limits/limit.h"
#include "core/documents/signoff.h"
#include "core/itembank/catalogue.h"

#include <QStringView>

#include <set>

namespace bothy {

/// The one answer to "is this closed now?": the shared limits of both people and the own private ones, on one day.
/// Lists, rows, plans, comparisons, prompts and reminders all ask here. Owns copies; make a new one after any change
/// of the limits or of the list, and on a new day.
class LimitsInEffect {
public:
    LimitsInEffect() = default; ///< nothing is closed
    /// `ownPrivate` are limits of `me` that only `me` sees; they take effect for `me`'s own pages only.
    LimitsInEffect(const LimitBoard& shared, const PersonId& me, const std::vector<Limit>& ownPrivate,
                   const Catalogue& catalogue, Day today);

    /// An item of the list, or one of another version: named by a limit, of a topic that is left out, or touch in a
    /// waiting time.
    bool closes(QStringView itemId) const;
    /// One thing that words are about (a step of a plan, what an agreement names): one of its items is closed, or it
    /// takes touch in a waiting time.
    bool closes(const Need& need) const;
    /// One of them is closed.
    bool closes(const std::vector<Need>& needs) const;
    /// A topic to leave out of lists, prompts, cards and agendas.
    bool closesTopic(QStringView sectionId) const { return m_topics.contains(sectionId.toString()); }
    /// Is this a time for contact? `local` is the time on the wall.
    bool allowsContact(const QDateTime& local) const { return m_contact.contains(local); }
    /// The times for contact: what every limit leaves of the week.
    const WeekHours& contactHours() const { return m_contact; }

    /// A private limit stands here with an empty id.
    const std::vector<LimitInEffect>& all() const { return m_limits; }

private:
    void add(const Limit& limit, Day today);
    void closeOwnItems(const Catalogue& catalogue);

    std::vector<LimitInEffect> m_limits;
    std::set<QString> m_items;
    std::set<QString> m_topics;
    std::vector<LimitReach> m_reaches;
    std::vector<std::vector<QString>> m_waiting; ///< for each waiting time, what is still fine
    WeekHours m_contact = WeekHours::always();
};

/// Blocked for each document that holds and is about something a limit closes; the state of before where none does any
/// more. `needsOf` as for markLimitedSince.
void markBlocked(std::vector<SignedDocument>& documents, const LimitsInEffect& limits,
                 const NeedsOf& needsOf = writtenNeeds);

} // namespace bothy
