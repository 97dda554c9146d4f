#pragma once

#include "core/documents/aftercare/care_merge.h"
#include "core/session/plan_offering.h"
#include "core/session/session.h"
#include "ui/aftercare/plan_words.h"

namespace bothy {

/// A plan as the list shows it: one that is shared, a draft of mine, or both (other words for a shared one).
struct PlanEntry {
    DocumentId id;
    SignoffState state = SignoffState::Draft;
    CarePlan plan;         ///< the shared words; the draft's while there are none
    bool hasDraft = false; ///< words of mine that are not offered
};

/// The care plans of one person as the page sees them: drafts and shared plans in meanings, and a verb for each
/// thing a person can want. Holds the session; knows no widget and no sentence. Everything it gives back is a
/// copy of how things stand now.
class PlanBook {
public:
    explicit PlanBook(Session& session)
        : m_session(session) {}

    Session& session() const { return m_session; }
    PlanWords words() const { return {m_session.services().care, m_session.catalogue(), m_session.shared()}; }

    // -- what there is ------------------------------------------------------------------------------
    /// Sorted: what waits for me, what is agreed, what waits for the other, drafts, what has ended. While
    /// paused only drafts. Plans that were put away stand in putAway() alone.
    std::vector<PlanEntry> plans() const;
    std::vector<PlanEntry> putAway() const;
    bool hasShared() const;
    std::optional<SharedCarePlan> shared(const DocumentId& id) const;
    bool hasDraft(const DocumentId& id) const { return m_session.mine().drafts.contains(id); }
    /// An empty plan when the draft cannot be read.
    CarePlan draft(const DocumentId& id) const;

    // -- drafts, private ------------------------------------------------------------------------------
    DocumentId startEmpty();
    /// One quiet step, for a first evening.
    DocumentId startQuiet(const QString& title);
    /// Empty when the template is not there (any more).
    std::optional<DocumentId> startFrom(const CareId& planTemplate);
    /// From what both said about their needs, where it is known; the best sheet for these situations of each.
    DocumentId startFromNeeds(const QString& title);
    /// Puts what both said into a plan, as far as it is known; what stands there of somebody without a sheet stays.
    void bringNeeds(CarePlan& plan) const;
    /// One timeline from what both said in a plan, and where they differ.
    MergedCare merged(const CarePlan& plan) const;
    /// A new draft with the same words, under another title.
    DocumentId duplicate(const CarePlan& plan, const QString& title);
    /// One step in the words of an item, which it keeps as its own; where a shipped step meets that item, that one.
    std::optional<DocumentId> startWith(const ItemId& item);
    /// Other words for a shared plan, from this revision; goes on with a draft that is there already.
    void suggestOther(const DocumentId& id, const Revision& from);
    void write(const DocumentId& id, const CarePlan& plan);
    /// The draft that was deleted, to put it back.
    DocumentDraft deleteDraft(const DocumentId& id);
    void restoreDraft(const DocumentId& id, const DocumentDraft& draft);
    bool setPutAway(const DocumentId& id, bool away);

    // -- sharing ----------------------------------------------------------------------------------------
    bool hasPartner() const { return m_session.shared().partner.has_value(); }
    bool isPaused() const { return m_session.shared().isPaused(); }
    /// What of the draft goes out, and the offer.
    PlanOffering offering() const { return PlanOffering(m_session); }

    /// Is this step under a limit in effect, on whatever road it came here?
    bool isClosed(const PlanStep& step) const;
    /// One flag for each step of a plan. All of them where a limit covers what shared words say they need and no step
    /// shows what that is: words of another language, or of another program.
    std::vector<bool> closedSteps(const DocumentId& id, const CarePlan& plan) const;
    PlanStep stepFrom(const CareStep& step) const;

private:
    PlanStep stepFrom(const TemplateStep& step) const;
    DocumentId keep(const CarePlan& plan);
    std::vector<PlanEntry> entries() const;

    Session& m_session;
};

} // namespace bothy
