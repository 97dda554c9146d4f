#pragma once

#include "core/session/note_sharing.h"
#include "ui/checkins/note_forms.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/printed_page.h"
#include "ui/widgets/way_back.h"

class QPushButton;

namespace bothy {

class Card;
class FieldEdit;
class InlineMessage;
class ShownNow;

/// A note being written, for its owner alone: nothing is chosen before, everything can stay empty, and every change is
/// kept at once. Two answers of looking back are kept only when their owner ticks that; until then they live in this
/// view. From here parts of it can be shown (NotePreview).
class NoteEditor : public FootedPage {
    Q_OBJECT

public:
    NoteEditor(Session& session, NoteForm form, const DocumentId& id, const QString& back, QWidget* parent = nullptr);

    const DocumentId& id() const { return m_id; }
    /// Reads what may have changed around it: the note itself, what is shown of it, a pause.
    void refresh();
    PrintedPage printedPage() const;

Q_SIGNALS:
    void backRequested();
    void showRequested();
    void deleteRequested();
    void justForYouRequested();
    void said(const QString& words, bothy::WayBack undo);

private:
    void addField(const FormField& field);
    void addKeep(const FormField& field, FieldEdit* edit);
    void addSupport();
    void addSafety();
    void addFoot();
    void onChanged(FieldEdit* edit);
    void put(const QString& field, const Choices& value);
    void refreshDay();
    void refreshSupport();
    void refreshFoot();
    QString problem() const;
    CareNote held() const;
    bool isKept(const QString& field) const;

    Session& m_session;
    NoteSharing m_notes;
    NoteFormText m_form;
    NoteForm m_kind;
    DocumentId m_id;
    CareNote m_unkept; ///< answers whose owner did not tick that they are kept
    std::vector<FieldEdit*> m_fields;
    std::vector<std::pair<QString, class QCheckBox*>> m_keeps;
    InlineMessage* m_support = nullptr;
    ShownNow* m_shown;
    QPushButton* m_show = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace bothy
