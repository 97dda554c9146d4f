#pragma once

#include "core/session/private_state.h"
#include "ui/widgets/footed_page.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace bothy {

class InlineMessage;
class Session;

/// What its owner wants to find on the page Stop: what helps, whom to call, and whether that may be read while they are
/// locked. Kept as it is typed; what lies open follows within half a second, and goes at once when that is unticked.
class StopPlanView : public FootedPage {
    Q_OBJECT

public:
    explicit StopPlanView(Session& session, QWidget* parent = nullptr);

    /// Shows what is kept.
    void begin();

Q_SIGNALS:
    void left();
    void tryRequested(); ///< to see the page itself

private:
    void build();
    StopPlan plan() const;
    void take();
    void keep();

    Session& m_session;
    QTimer m_soon;
    QPlainTextEdit* m_helps = nullptr;
    std::vector<QLineEdit*> m_people;
    QCheckBox* m_whileLocked = nullptr;
    InlineMessage* m_message;
    bool m_showing = false;
};

} // namespace bothy
