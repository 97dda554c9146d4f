#pragma once

#include "core/session/session.h"

namespace bothy {

/// Somebody's own notes (check-ins, looking back, needs, cards), and showing parts of them. Private first: nothing
/// leaves but the fields that were ticked, exactly as they stood when their owner looked at them.
class NoteSharing {
public:
    explicit NoteSharing(Session& session)
        : m_session(session) {}

    using Own = std::pair<DocumentId, CareNote>;
    /// Of one form, newest day first.
    std::vector<Own> mine(NoteForm form) const;
    /// Keeps it; a note with nothing in it is not kept. False when it stands so already.
    bool write(const DocumentId& id, const CareNote& note);
    /// The note that was taken out, to put it back. What is shown of it stays shown.
    std::optional<CareNote> remove(const DocumentId& id);

    /// What I show of this note.
    std::optional<SharedCareNote> shownByMe(const DocumentId& id) const;
    /// Everything of one form that I show, also of notes that I do not keep any more.
    std::vector<SharedCareNote> allShownByMe(NoteForm form) const;
    /// What the other person shows me; nothing while somebody has paused.
    std::vector<SharedCareNote> shownToMe(NoteForm form) const;

    /// Shows these fields of what was looked at, in place of what was shown before. NotPossibleNow when the note says
    /// something else by now, for a field that always stays private, while paused, or with nobody to show it to.
    Session::Done show(const DocumentId& id, const CareNote& looked, const std::vector<QString>& fields,
                       const std::vector<FormField>& form);
    /// Works alone and while paused.
    Session::Done takeBack(const DocumentId& id);
    /// An empty reply takes the earlier one back.
    Session::Done reply(const DocumentId& id, const QString& replyId);

private:
    std::vector<SharedCareNote> shown(NoteForm form, bool byMe) const;
    bool canShow() const;

    Session& m_session;
};

} // namespace bothy
