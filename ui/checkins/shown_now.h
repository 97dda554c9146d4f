#pragma once

#include "core/session/note_sharing.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/way_back.h"

namespace bothy {

/// Above a note of one's own: that the other person can read a part of it, and the way to take it back. Hidden while
/// nothing of it is shown.
class ShownNow : public InlineMessage {
    Q_OBJECT

public:
    explicit ShownNow(Session& session, QWidget* parent = nullptr);

    /// For this note, as it is now.
    void refresh(const DocumentId& note);

Q_SIGNALS:
    void said(const QString& words, bothy::WayBack undo);

private:
    Session& m_session;
    DocumentId m_note;
};

} // namespace bothy
