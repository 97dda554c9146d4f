#pragma once

#include "core/base/error.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <set>

namespace bothy {

/// When what is private is written.
struct SavePace {
    std::chrono::milliseconds after{300};     ///< of the last edit
    std::chrono::milliseconds atLatest{2000}; ///< after the first one: so much may be lost when the computer stops
    std::chrono::milliseconds again{5000};    ///< after one that could not be written
};

/// Whether something of the private part is not in the file yet, and when it is written: soon after an edit, and again
/// by itself where it could not be and that may pass. Holds none of it. Lives on the window's thread, for one visit
/// after another.
class UnsavedPart {
public:
    /// `write` is called when an edit is due.
    UnsavedPart(const SavePace& pace, std::function<void()> write);

    void note(); ///< an edit
    bool take(); ///< true when there is something, which is on whoever takes it from now on
    bool isThere() const { return m_isThere; }

    /// A write with the private part, of which nobody knows yet what became. Gives the number of the last edit in it.
    quint64 leaves();
    void arrives() { --m_onTheirWay; }
    bool isOnItsWay() const { return m_onTheirWay > 0; }
    void saved(quint64 upTo); ///< what an earlier write could not bring is in the file, too
    /// It is there again. True when that is news: once per reason until it is saved, and a file that is busy when it is
    /// tried again says nothing new.
    bool failed(ErrorKind why);
    /// Time, or its owner outside of Bothy, may change what kept it back.
    static bool mayPass(ErrorKind why);

    void tried() { m_again.setRemainingTime(m_pace.again); }
    bool mayTryAgain() const { return m_again.hasExpired(); }
    bool isOwed() const; ///< it could not be written, that may pass, and no edit is due

    void forget(); ///< whatever there was: another visit begins

private:
    SavePace m_pace;
    QTimer m_soon;
    QDeadlineTimer m_atLatest, m_again;
    bool m_isThere = false;
    quint64 m_edits = 0;
    int m_onTheirWay = 0;
    std::optional<ErrorKind> m_why; ///< it could not be written the last time
    std::set<ErrorKind> m_told;     ///< since it was saved
};

} // namespace bothy
