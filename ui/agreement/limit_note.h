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

    /// Hides itself without any. An own limit is named before one of the other person.
    void setLimits(const std::vector<LimitInEffect>& limits);
    /// What two who look together are told when a mark could not be set, whatever the reason: a limit that only one of
    /// them sees is not spoken of.
    static QString quietWords();

Q_SIGNALS:
    void limitRequested(const bothy::DocumentId& limit);

private:
    const Session& m_session;
    DocumentId m_limit; ///< the one that is named
    QPushButton* m_open;
};

} // namespace bothy
