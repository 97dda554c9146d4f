#pragma once

#include "core/base/ids.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// For whoever writes other words for something of both: it has ended, before they began or while they write. Their
/// words stay, and offering them suggests it again. Not to be seen otherwise, nor while somebody has paused.
class EndedNote : public InlineMessage {
    Q_OBJECT

public:
    explicit EndedNote(const Session& session, QWidget* parent = nullptr);

    void refresh(const DocumentId& document);

private:
    const Session& m_session;
};

} // namespace bothy
