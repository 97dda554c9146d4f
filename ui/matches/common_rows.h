#pragma once

#include "core/session/list_back.h"
#include "core/session/sharing.h"
#include "ui/widgets/way_back.h"

#include <QObject>

#include <array>
#include <vector>

namespace bothy {

class Session;

/// What the page "In common" is about at the moment.
enum class CommonState {
    Empty,    ///< my list is not set aside, and nothing was compared yet
    SetAside, ///< mine is; the same whatever the other one does
    Shown,    ///< compared at least once, with rows to show
    Nothing,  ///< compared at least once; there is no row now
    Paused,   ///< at least one has paused
};

/// The groups of the page, from top to bottom.
enum class CommonGroup { BothYes, WorthATalk, Protection, Needs, SideBySide, Avoid };
inline constexpr std::array commonGroups{CommonGroup::BothYes, CommonGroup::WorthATalk, CommonGroup::Protection,
                                         CommonGroup::Needs,   CommonGroup::SideBySide, CommonGroup::Avoid};

/// What can be shown of the conditions on a row both said yes or maybe to.
struct RowConditions {
    std::vector<ConditionId> mine;                 ///< as they would be shown now
    std::optional<std::vector<ConditionId>> shown; ///< mine, as they are shown
    std::optional<BothConditions> both;            ///< only when both show theirs

    bool operator==(const RowConditions&) const = default;
};

/// One row both have in common, as I see it.
struct CommonRow {
    SharedRow row;
    const Item* item = nullptr; ///< of the catalogue
    RoleSide mySide = RoleSide::Both;
    bool talkedAbout = false;  ///< my own tick
    bool leftForLater = false; ///< my own "not now"
    bool isNew = false;        ///< came with the last comparison; own view only
    /// Of an answer shown as it is; then `row` only names it. Empty for a row of a comparison.
    std::optional<PairedRow> paired;
    RowConditions conditions;

    bool operator==(const CommonRow&) const = default;
};

/// What is in common, and what one can want with it. Knows no widget and no sentence; reads the session at every
/// call.
class CommonRows : public QObject {
    Q_OBJECT

public:
    explicit CommonRows(Session& session, QObject* parent = nullptr);

    CommonState state() const;
    /// My list waits, or my part of a comparison is out and the other one may still come: both look the same.
    bool isSetAside() const;
    bool listsDiffer() const; ///< the other one's Bothy asks other questions
    bool canLetGo() const;    ///< my part is out for two weeks
    void letGo();
    void dismiss(RoundNotice notice);
    bool iPaused() const;
    bool hasPartner() const;
    QString partnerName() const;
    QString myName() const;

    /// Rows whose item its reader does not meet on their list: not named on screen or paper until asked for.
    enum class Off { LeftOut, Shown };
    /// Rows in the order of the list. Rows that a limit masks, and items of another version of the list, are
    /// absent.
    std::vector<CommonRow> rows(CommonGroup group, Off off = Off::LeftOut) const;
    bool hasRowsThatAreOff() const;
    /// All that I can take back, of every group.
    std::vector<CommonRow> rowsOfMine() const;
    const Catalogue& catalogue() const;
    /// Something of mine can be taken back, whatever hides it at the moment.
    bool hasSomethingOfMine() const;
    /// Marks what the last comparison brought. Call it when the rows are on screen.
    void meetRows();
    /// The rows, or that there are none, are on the screen: what was taken back before is said once.
    void lookAtRounds();

    Session::Done takeBack(const CommonRow& row);
    Session::Done showConditions(const CommonRow& row);
    Session::Done takeBackConditions(const CommonRow& row);

    /// When lists can be compared again, as far as my own record knows.
    enum class Again { InAWeek, InSomeDays, Now };
    Again again() const;

    // The ways back from my own acts. Each does exactly that much, in memory of this visit only.

    /// Takes my list back. Its way back sets it aside again only as it was looked over. None once my part is out: the
    /// comparison ends then, and my answers may be known.
    std::pair<ListTakenBack, WayBack> takeBackList();
    bool isMyPartOut() const;
    /// Taking the list back would still end what is being compared. Not once the other part is here: mine follows.
    bool canStop() const;

    // My own marks on rows worth a talk; nobody else sees them. Asking again takes the mark away.
    WayBack markTalkedAbout(const CommonRow& row);
    WayBack leaveForLater(const CommonRow& row);

private:
    bool hasRows() const;
    std::vector<CommonRow> comparedRows(bool bothYes) const;
    std::vector<CommonRow> plainRows(CommonGroup group) const;
    CommonRow toCommonRow(const SharedRow& row, const Item& item) const;
    WayBack mark(const CommonRow& row, bool talkedAbout);

    Session& m_session;
};

} // namespace bothy
