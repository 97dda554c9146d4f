#pragma once

#include "core/documents/checkins/care_note.h"
#include "ui/checkins/note_forms.h"
#include "ui/widgets/card.h"

class QButtonGroup;

namespace bothy {

/// What somebody shows of a note, to read: by whom, on which day, each field in words. For its reader with the replies
/// of the form, for its author with the reply that came and the way to take it back. Nobody owes a reply.
class SharedNoteCard : public Card {
    Q_OBJECT

public:
    enum class For { Reader, Author };

    /// `title`: who shows what, and when.
    SharedNoteCard(const SharedCareNote& note, For whom, const QString& title, const NoteFormText& form,
                   const std::vector<NoteLine>& lines, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Empty when the reply is taken back.
    void replied(const QString& replyId);
    void takeBackRequested();

private:
    void addReplies(const SharedCareNote& note, const NoteFormText& form);
    void addOwn(const SharedCareNote& note, const NoteFormText& form);
};

} // namespace bothy
