#pragma once

#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// Says above the page that something of the private part is not in the file, why, and what helps; goes by itself once
/// it is there. Borrows the session, which tries again.
class UnsavedNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit UnsavedNotice(Session& session, QWidget* parent = nullptr);
};

} // namespace bothy
