#pragma once

#include "core/session/note_sharing.h"
#include "ui/checkins/note_forms.h"
#include "ui/widgets/footed_page.h"

class QCheckBox;
class QPushButton;

namespace bothy {

class HeldTicks;
class InlineMessage;

/// Before something of a note is shown: its fields as the other person is going to read them, none ticked until its
/// owner does, who finds the ticks again after a lock. What always stays private is not among them. Where a note speaks
/// of a role and a situation, those go with every other field.
class NotePreview : public FootedPage {
    Q_OBJECT

public:
    NotePreview(Session& session, NoteForm form, const DocumentId& id, QWidget* parent = nullptr);

    /// Reads whether it can be shown now; a note that says something else by now is looked at anew.
    void refresh();

Q_SIGNALS:
    void backRequested();
    void shown();

private:
    void addRows();
    void showTicked();
    void refreshFoot();
    std::vector<QString> ticked() const;
    CareNote held() const;

    Session& m_session;
    NoteSharing m_notes;
    NoteFormText m_form;
    DocumentId m_id;
    CareNote m_looked;
    class RowCard* m_rows;
    std::vector<std::pair<QString, QCheckBox*>> m_ticks;
    HeldTicks* m_held;
    InlineMessage* m_trouble;
    QPushButton* m_show = nullptr;
    bool m_busy = false;
};

} // namespace bothy
