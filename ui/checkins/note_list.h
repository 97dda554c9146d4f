#pragma once

#include "core/session/note_sharing.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/way_back.h"

class QVBoxLayout;

namespace bothy {

/// Notes: what the other person shows, what its reader shows, and their own notes by day. Cards and needs have places
/// of their own and stand here only where somebody shows them. While somebody has paused, only own ones.
class NoteList : public PageFrame {
    Q_OBJECT

public:
    NoteList(Session& session, const QString& back, QWidget* parent = nullptr);

    /// Builds the list again when something in it changed.
    void refresh();

Q_SIGNALS:
    void backRequested();
    void noteChosen(const bothy::DocumentId& id);
    void said(const QString& words, bothy::WayBack undo);

private:
    void build();
    void addShown(const QString& title, const std::vector<SharedCareNote>& notes, bool byMe);
    void addOwn();
    QString titleOf(const SharedCareNote& note) const;

    Session& m_session;
    NoteSharing m_notes;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<SharedCareNote> m_theirs, m_shownByMe; ///< as they stand here: without what a limit leaves out
    std::map<DocumentId, CareNote> m_ownBuiltFrom;
    bool m_wasPaused = false;
    bool m_isBuilt = false;
};

} // namespace bothy
