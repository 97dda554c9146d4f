#pragma once

#include "core/session/left_part.h"
#include "ui/widgets/inline_message.h"

#include <QTimer>

#include <map>

namespace bothy {

class Session;

/// Beside the tiles, about whoever has locked: that the file takes its time; that what somebody wrote last is kept and
/// not in it, until their part is left with all of it written; or the two words they chose to remember. Names nobody:
/// whoever reads it may be the other one. Out of sight while somebody is in. Borrows the session.
class LeftNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit LeftNotice(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void cameUp(); ///< somebody should read it

private:
    void follow(const LeftPart& how);
    void followStage();
    void noticeASlowFile();
    void refresh();
    void sayUnwritten(const LeftPart& how);

    Session& m_session;
    std::map<PersonId, LeftPart> m_unwritten;
    PersonId m_last; ///< who locked last
    std::optional<StateMark> m_mark;
    bool m_isLeaving = false; ///< somebody is about to lock
    bool m_isSlow = false;    ///< the file has not answered for a while
    QTimer m_slow;
    int m_wait = 0; ///< counts them: the answer to an earlier one ends no later one
};

} // namespace bothy
