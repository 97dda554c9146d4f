#pragma once

#include "core/documents/shared_rows.h"
#include "core/itembank/item.h"

#include <QObject>

#include <vector>

namespace bothy {

class Session;

/// What the page "In common" is about at the moment.
enum class CommonState {
    Empty,    ///< my list is not set aside, and nothing was compared yet
    SetAside, ///< mine is; the same whatever the other one does
    Shown,    ///< compared at least once; the rows may be none
    Paused,   ///< at least one has paused
};

/// One row both have in common, as I see it.
struct CommonRow {
    SharedRow row;
    const Item* item = nullptr; ///< of the catalogue
    RoleSide mySide = RoleSide::Both;
    bool talkedAbout = false;  ///< my own tick
    bool leftForLater = false; ///< my own "not now"

    bool operator==(const CommonRow&) const = default;
};

/// What is in common, and what one can want with it. Knows no widget and no sentence; reads the session at every
/// call.
class CommonRows : public QObject {
    Q_OBJECT

public:
    explicit CommonRows(Session& session, QObject* parent = nullptr);

    CommonState state() const;
    bool isSetAside() const;
    bool iPaused() const;
    bool hasPartner() const;
    QString partnerName() const;
    QString myName() const;

    /// Rows in the order of the list. Rows that a limit masks, and items of another version of the list, are
    /// absent.
    std::vector<CommonRow> rows(bool bothYes) const;

    // My own marks on rows worth a talk; nobody else sees them. Asking again takes the mark away.
    void markTalkedAbout(const CommonRow& row);
    void leaveForLater(const CommonRow& row);

private:
    CommonRow toCommonRow(const SharedRow& row, const Item& item) const;

    Session& m_session;
};

} // namespace bothy
