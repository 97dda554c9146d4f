#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/page_frame.h"

class QPushButton;

namespace bothy {

class InlineMessage;
class PageHead;
class PlanSheet;
class SignOffPanel;
class StatePill;
class TextLabel;

/// A plan that is shared: the exact words, and under them who agrees for now. Two wordings that were written at the
/// same time stand one after the other, each with a panel of its own.
class SharedPlanView : public PageFrame {
    Q_OBJECT

public:
    SharedPlanView(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_id; }
    /// Shows the plan as it stands now; false when it is not there (any more).
    bool refresh();

Q_SIGNALS:
    void backRequested();
    void draftRequested();
    void printRequested();
    void said(const QString& words, std::function<void()> undo);

private:
    void addHead();
    void showWords(const SharedCarePlan& plan);
    void writeOther();
    void putAway();

    PlanBook m_book;
    DocumentId m_id;
    std::optional<SignedDocument> m_shown;
    std::vector<bool> m_closed; ///< which steps a limit closed when they were shown

    PageHead* m_head;
    StatePill* m_pill;
    QPushButton* m_print = nullptr;
    QPushButton* m_putAway = nullptr;
    InlineMessage* m_draft;
    TextLabel* m_from; ///< whose words, while two wordings are open
    PlanSheet* m_sheet;
    SignOffPanel* m_panel;
    TextLabel* m_otherFrom;
    PlanSheet* m_otherSheet;
    SignOffPanel* m_otherPanel;
};

} // namespace bothy
