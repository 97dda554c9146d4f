#pragma once

#include "core/base/error.h"
#include "ui/widgets/page_frame.h"

class QPushButton;

namespace bothy {

class EmptyState;
class Session;
class TextLabel;
struct SyncedFolder;

/// Where the file is, or should be.
QString placeOfFile(const Session& session);

/// Why the vault cannot be used, where its file should be, and what can be done: look again, use a synced folder
/// knowingly, or begin without a file that is not there. Changes nothing on disk unasked. Borrows the session.
class TroubleView : public PageFrame {
    Q_OBJECT

public:
    explicit TroubleView(Session& session, QWidget* parent = nullptr);

    void say(const Error& error);
    /// To the most likely next step.
    void takeKeyboard();
    void setLooking(bool looking); ///< while it lasts nobody can ask for it again

Q_SIGNALS:
    void lookAgain();

private:
    void askAboutSyncedFolder();
    void sayWhichFolder(const SyncedFolder& folder);
    void accept(const SyncedFolder& folder);

    Session& m_session;
    EmptyState* m_words;
    TextLabel* m_file;
    TextLabel* m_cost; ///< of beginning anew
    QPushButton* m_tryAgain;
    QPushButton* m_useAnyway;
    QPushButton* m_beginAnew;
    QPushButton* m_close;
};

} // namespace bothy
