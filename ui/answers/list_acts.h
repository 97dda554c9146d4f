#pragma once

#include "core/matching/offer.h"
#include "core/session/private_state.h"
#include "ui/widgets/way_back.h"

#include <QObject>

#include <functional>

namespace bothy {

class Session;
struct ListTakenBack;

/// What a person can do in "My list" and take back again.
enum class ListAct {
    Answered,
    Skipped,
    Cleared,
    ConditionAdded,
    ConditionTakenAway,
    NoteChanged,
    KeptToMyself,
    NotKeptToMyself,
    TopicOn,
    TopicOff,
    HeldBack,
    MayBeShown,
    AllHeldBack,
    SoonerOn,
    SoonerOff,
    SetAside,
    ListTakenBack,
    ListOnItsWay,
    RoundStopped,
    RoundNotStopped,
    ComparedMeanwhile,
    BackButLoose,
    StillRight,
    RestNotNow,
    TopicCleared,
    ListCleared,
    Hidden,
    BroughtBack,
    LineKept,
    LineDeleted,
    TopicMade,
    TopicRenamed,
    TopicDeleted,
    OfferLeft,
    OfferHidden,
    ListBroughtIn,
    Confirmed,
    DraftDeleted,
    AnswersShown,
    AnswerTakenBack,
};

/// How a way back went, or a comparison: true whatever comes after it. (A list on its way is not: it arrives.)
constexpr bool isEnding(ListAct act) {
    return act == ListAct::RoundStopped || act == ListAct::RoundNotStopped || act == ListAct::ComparedMeanwhile ||
           act == ListAct::BackButLoose;
}

/// The one way in which the pages of "My list" change what is kept. Tells of each act, with the way back: it undoes
/// exactly what the act did and leaves alone what was done elsewhere since. The ways back live in memory only and go
/// with the lock, because an answer keeps no history.
///
/// A list that was set aside is taken back with every act, because it is not the same list any more. The way back
/// sets it aside again only when the very rows that its owner looked over would go out, and none were compared since;
/// it says when it did not.
class ListActs : public QObject {
    Q_OBJECT

public:
    explicit ListActs(Session& session, QObject* parent = nullptr);

    /// How things stood before an act that takes a while, such as typing a note.
    struct Before {
        PrivateState mine;
        std::vector<OfferedRow> outgoing;
        std::optional<Day> lastRound;
    };
    Before now() const;

    void perform(ListAct act, const std::function<void(PrivateState&)>& edit);
    void takeListBack();
    /// Tells of what was done since; nothing when nothing changed.
    void end(ListAct act, Before before);
    /// Tells of something that is not kept yet.
    void tell(ListAct act, WayBack undo) { Q_EMIT performed(act, std::move(undo)); }

Q_SIGNALS:
    void performed(bothy::ListAct act, bothy::WayBack undo);
    /// Something was taken back; anything may look different now.
    void undone();

private:
    bool undo(const Before& before, const PrivateState& after);
    bool isOfBoth(const PrivateState& before, const PrivateState& after) const;
    bool undoSettingAside(const Before& before);
    void tellWhenStopped(const ListTakenBack& taken);
    bool putAllBack(const Before& before, const PrivateState& after);

    Session& m_session;
};

/// One sentence about what was done. It names no topic and no item: the window may be looked at together.
QString wordsOf(ListAct act);

} // namespace bothy
