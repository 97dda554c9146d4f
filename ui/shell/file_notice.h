#pragma once

#include "core/base/day.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

class Session;

/// Says above the page what the file did not say any more when its owner unlocked, or since, one thing at a time, until
/// they have put it away; and that it cannot be read or written, until it can. It names nobody: what took something
/// out, nobody can tell. Borrows the session.
class FileNotice : public InlineMessage {
    Q_OBJECT

public:
    explicit FileNotice(Session& session, QWidget* parent = nullptr);

private:
    enum class Says {
        Nothing,
        Unread,
        Stuck,
        OlderKeys,
        AsOf,
        Unknown,
        Lost,
        PutBack,
        OpenWords,
        LostOfOther,
    };
    Says next() const;
    void refresh();
    void sayIt();
    void putAway();
    QString asOfWords(Day day) const;
    QString lookOverWords() const;

    Session& m_session;
    Says m_says = Says::Nothing;
};

} // namespace bothy
