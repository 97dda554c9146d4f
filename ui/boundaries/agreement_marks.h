#pragma once

#include "core/session/review.h"
#include "core/session/session.h"

#include <QWidget>

namespace bothy {

class SignOffPanel;
class StatePill;
class TwoAgreements;

/// How an agreement stands, with the marks of both while they are open; then its own buttons say what to do. While two
/// wordings are open it holds the words of both, side by side. `Together` two people look at it: a limit that only one
/// of them sees is not spoken of.
class AgreementMarks : public QWidget {
    Q_OBJECT

public:
    enum class Eyes { Alone, Together };
    AgreementMarks(Session& session, const DocumentId& id, Eyes eyes, QWidget* parent = nullptr);

    bool isOpen() const;
    bool hasTwo() const; ///< wordings

Q_SIGNALS:
    /// A mark was set or taken back; the words say how it stands now.
    void decided(bothy::ReviewChoice choice, const QString& words);
    void otherWordsRequested();
    void limitRequested(const bothy::DocumentId& limit);

private:
    void refresh();
    void tell(const QString& words);

    Session& m_session;
    DocumentId m_id;
    Eyes m_eyes;
    StatePill* m_pill;
    SignOffPanel* m_panel;
    TwoAgreements* m_two;
};

} // namespace bothy
