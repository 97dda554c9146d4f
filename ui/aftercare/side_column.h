#pragma once

#include "ui/aftercare/plan_draft.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bothy {

class LookAgainChoice;
class SaidCard;
class TagChoice;
class TextArea;

/// The narrow column of the editor: what each said, things to have ready and to leave out, follow-ups, the day to look
/// again, a note.
class SideColumn : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(PlanDraft& draft, QWidget* parent = nullptr);

    /// Shows the draft as it is.
    void load();
    /// What follows from the draft.
    void refresh();
    /// What stands in a field and is not in the draft: a text that is no day. Empty where there is none.
    QString problem() const;
    /// What was being typed there is given up.
    void settle();

Q_SIGNALS:
    void mergeRequested();
    void problemChanged();

private:
    void addSaid(QVBoxLayout* column);
    void addLists(QVBoxLayout* column);
    void addLookAgain(QVBoxLayout* column);
    void addNote(QVBoxLayout* column);
    void bringNeeds();

    PlanDraft& m_draft;
    SaidCard* m_said;
    QPushButton* m_merge = nullptr;
    TagChoice* m_ready = nullptr;
    TagChoice* m_avoid = nullptr;
    TagChoice* m_followUps = nullptr;
    LookAgainChoice* m_lookAgain;
    TextArea* m_note;
};

} // namespace bothy
