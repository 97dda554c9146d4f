#pragma once

#include "core/base/day.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// Says above the page what the file did not say any more when its owner unlocked, one thing at a time, until they have
/// put it away. It names nobody: what took it out, nobody can tell. Borrows the session.
class FileNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit FileNotice(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    void putAway();
    QString asOfWords(Day day) const;
    QString lookOverWords() const;

    Session& m_session;
};

} // namespace bothy
