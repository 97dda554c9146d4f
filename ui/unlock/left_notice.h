#pragma once

#include "core/session/left_part.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// Beside the tiles, about whoever has just locked: that what they wrote last is kept and not in the file, or the two
/// words they chose to remember. Names nobody: whoever reads it may be the other one. Goes when somebody is in.
/// Borrows the session.
class LeftNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit LeftNotice(Session& session, QWidget* parent = nullptr);

private:
    void say(const LeftPart& how);
};

} // namespace bothy
