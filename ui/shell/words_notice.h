#pragma once

#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// After unlocking, for whoever chose it: the two words of the state in which their part was found, to hold against
/// those they remember (core/base/state_mark.h). Borrows the session.
class WordsNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit WordsNotice(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    bool m_isPutAway;
};

} // namespace bothy
