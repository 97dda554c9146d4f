#pragma once

#include "core/documents/aftercare/plan_rows.h"
#include "core/session/session.h"

namespace bothy {

/// Offering a care plan: what goes out, to be looked over row by row, and the offer. A plan publishes its own words
/// only. What somebody said about their needs goes with it as far as they show it anyway, or as far as it stands in the
/// words that are answered; the rest of a sheet stays where it is, and so does a way out of a difference that would
/// tell it. A step that a limit closes stays in the draft.
class PlanOffering {
public:
    explicit PlanOffering(Session& session)
        : m_session(session) {}

    /// The draft as it would go out. Its steps without words are not among it.
    CarePlan outgoing(const DocumentId& draft) const;
    /// Those rows of it, all of them steps, that would tell a need of its owner which they do not show: they stem from
    /// it and from nothing else that was said.
    std::vector<PlanRow> stepsThatTell(const DocumentId& draft) const;
    /// Offers what was looked at, without these rows of it. NotPossibleNow when the draft says something else by now,
    /// or nothing that is offered would be left. An empty title gets `titleIfEmpty`. Where own words were left out,
    /// held back or under a limit, the draft stays, as other words for what is offered now.
    Session::Done offer(const DocumentId& draft, const CarePlan& looked, const std::vector<PlanRow>& heldBack,
                        const QString& titleIfEmpty);

private:
    bool isKnown(const PlanRow& row, const std::optional<CarePlan>& answered) const;
    std::optional<CarePlan> answered(const DocumentId& id, const DocumentDraft& draft) const;
    void nameWhatItAnswers(const DocumentId& id);

    Session& m_session;
};

/// Whether a step has something to read.
bool hasWords(const PlanStep& step);
/// What a plan says about the ways out of differences, without those that its needs do not show.
void dropWaysWithoutDifference(CarePlan& plan, const CareContent& care, const PersonId& a, const PersonId& b);

} // namespace bothy
