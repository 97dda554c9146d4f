#include "core/session/note_sharing.h"

#include <algorithm>

namespace bothy {

namespace {

Session::Done notNow() {
    return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::NotPossibleNow)));
}

} // namespace

std::vector<NoteSharing::Own> NoteSharing::mine(NoteForm form) const {
    std::vector<Own> notes;
    for (const auto& [id, note] : m_session.mine().careNotes)
        if (note.form == form) notes.emplace_back(id, note);
    std::ranges::stable_sort(notes, [](const Own& a, const Own& b) { return a.second.day > b.second.day; });
    return notes;
}

bool NoteSharing::write(const DocumentId& id, const CareNote& note) {
    const auto held = m_session.mine().careNotes.find(id);
    const bool isHeld = held != m_session.mine().careNotes.end();
    if (isHeld ? held->second == note : note.fields.isEmpty()) return false;
    m_session.edit([&](PrivateState& mine) {
        if (note.fields.isEmpty())
            mine.careNotes.erase(id);
        else
            mine.careNotes.insert_or_assign(id, note);
    });
    return true;
}

std::optional<CareNote> NoteSharing::remove(const DocumentId& id) {
    const auto held = m_session.mine().careNotes.find(id);
    if (held == m_session.mine().careNotes.end()) return {};
    const CareNote note = held->second;
    m_session.edit([&](PrivateState& mine) { mine.careNotes.erase(id); });
    return note;
}

std::vector<SharedCareNote> NoteSharing::shown(NoteForm form, bool byMe) const {
    std::vector<SharedCareNote> notes;
    for (const SharedCareNote& note : m_session.shared().careNotes)
        if (note.note.form == form && (note.author == m_session.me()) == byMe) notes.push_back(note);
    return notes;
}

std::optional<SharedCareNote> NoteSharing::shownByMe(const DocumentId& id) const {
    for (const SharedCareNote& note : m_session.shared().careNotes)
        if (note.id == id && note.author == m_session.me()) return note;
    return {};
}

std::vector<SharedCareNote> NoteSharing::allShownByMe(NoteForm form) const {
    return shown(form, true);
}

std::vector<SharedCareNote> NoteSharing::shownToMe(NoteForm form) const {
    return m_session.shared().isPaused() ? std::vector<SharedCareNote>() : shown(form, false);
}

bool NoteSharing::canShow() const {
    return m_session.stage() == Session::Stage::Open && m_session.shared().partner && !m_session.shared().isPaused();
}

Session::Done NoteSharing::show(const DocumentId& id, const CareNote& looked, const std::vector<QString>& fields,
                                const std::vector<FormField>& form) {
    const auto held = m_session.mine().careNotes.find(id);
    if (!canShow() || held == m_session.mine().careNotes.end() || held->second != looked) return notNow();
    auto draft = shareNoteDraft(id, looked.only(fields), form);
    if (!draft) return QtFuture::makeReadyFuture(Result<void>(draft.error()));
    std::vector<DraftStep> steps{stepOf(std::move(draft).value())};
    // Fields that are not shown any more stay so, even should somebody take the newer words out of the file.
    if (shownByMe(id)) steps.insert(steps.begin(), stepOf(takeBackNoteDraft(id)));
    return m_session.publish(std::move(steps));
}

Session::Done NoteSharing::takeBack(const DocumentId& id) {
    return m_session.takeAway({stepOf(takeBackNoteDraft(id))});
}

Session::Done NoteSharing::reply(const DocumentId& id, const QString& replyId) {
    if (!canShow()) return notNow();
    return m_session.publish({stepOf(replyDraft(id, replyId))});
}

} // namespace bothy
