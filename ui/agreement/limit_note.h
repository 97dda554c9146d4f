#pragma once

#include "core/session/agreeing.h"
#include "ui/widgets/inline_message.h"

namespace bothy {

/// Says which limit closes what some words are about, and opens it. It stands where "I agree for now" or "Offer it"
/// would work. The words of a limit that only its owner sees are not written here: the page may be read by both.
class LimitNote : public InlineMessage {
    Q_OBJECT

public:
    explicit LimitNote(const Session& session, QWidget* parent = nullptr);

    /// Two people look at this page: nothing here tells that a limit is there which only one of them sees.
    void setTogether(bool together) { m_isTogether = together; }
    /// Hides itself without any. An own limit is named before one of the other person.
    void setLimits(const std::vector<LimitInEffect>& limits);
    /// What stands in the place of a limit that is not spoken of.
    static QString quietWords();

Q_SIGNALS:
    void limitRequested(const bothy::DocumentId& limit);

private:
    const Session& m_session;
    DocumentId m_limit; ///< the one that is named
    bool m_isTogether = false;
    QPushButton* m_open;
};

} // namespace bothy
