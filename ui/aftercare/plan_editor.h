#pragma once

#include "ui/aftercare/plan_draft.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class EndedNote;
class InlineMessage;
class FurtherFields;
class PageHead;
class SideColumn;
class StepsColumn;

/// A draft being written. Every change goes into the encrypted draft at once; nothing has to be saved. What goes out of
/// it is looked over row by row first (PlanPreview). Where these are other words for a plan that has ended, it says so.
class PlanEditor : public FootedPage {
    Q_OBJECT

public:
    PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_draft->id(); }
    /// Shows the draft as the session has it.
    void load();
    /// The same after something was changed back: what was being typed over it is given up.
    void loadAgain();
    /// Reads what may have changed around the draft: pause, partner, limits.
    void refresh();
    void focusTitle();
    /// The draft as its fields have it: without the day before where a text stands there that is no day.
    CarePlan onPaper() const;
    /// The step that is open; -1 when none is.
    int openStep() const;
    void setOpenStep(int index);

Q_SIGNALS:
    void backRequested();
    void deleteRequested();
    void printRequested();
    void followRequested();
    void duplicateRequested();
    /// The person wants to look over what goes out, and offer it.
    void previewRequested();
    /// Something in the draft was changed; `back` changes it back.
    void acted(const QString& words, const std::function<void(bothy::CarePlan&)>& back);

private:
    void addHead();
    void addFoot();
    void addFurther();
    void lookOver();
    QString whyNotOffered() const;

    PlanDraft* m_draft;

    PageHead* m_head;
    QPushButton* m_offer = nullptr;
    QPushButton* m_follow = nullptr;
    InlineMessage* m_reason;
    EndedNote* m_ended;
    StepsColumn* m_steps;
    SideColumn* m_side;
    FurtherFields* m_further;
};

} // namespace bothy
