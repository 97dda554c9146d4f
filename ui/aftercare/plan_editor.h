#pragma once

#include "ui/aftercare/plan_draft.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class InlineMessage;
class FurtherFields;
class PageHead;
class SideColumn;
class StepsColumn;

/// A draft being written. Every change goes into the encrypted draft at once; nothing has to be saved. What is on
/// this page is exactly what goes out with "Offer it".
class PlanEditor : public FootedPage {
    Q_OBJECT

public:
    PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_draft->id(); }
    /// Shows the draft as the session has it.
    void load();
    /// Reads what may have changed around the draft: pause, partner, limits.
    void refresh();
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void deleteRequested();
    void printRequested();
    void followRequested();
    void duplicateRequested();
    /// The words are shared now.
    void offered();
    /// Something in the draft was changed; `back` changes it back.
    void acted(const QString& words, const std::function<void(bothy::CarePlan&)>& back);

private:
    void addHead();
    void addFoot();
    void addFurther();
    void offer();
    void finishOffer(const Result<void>& result);
    QString whyNotOffered() const;

    PlanDraft* m_draft;
    bool m_busy = false;

    PageHead* m_head;
    QPushButton* m_offer = nullptr;
    QPushButton* m_follow = nullptr;
    InlineMessage* m_reason;
    InlineMessage* m_trouble;
    StepsColumn* m_steps;
    SideColumn* m_side;
    FurtherFields* m_further;
};

} // namespace bothy
