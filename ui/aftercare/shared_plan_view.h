#pragma once

#include "core/session/agreeing.h"
#include "ui/aftercare/plan_book.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/way_back.h"

class QPushButton;

namespace bothy {

class ChangeLegend;
class InlineMessage;
class PageHead;
class PlanDifferences;
class PlanSheet;
class StatePill;
class TextLabel;
class TwoWordings;

/// A plan that is shared: the exact words, and at the foot, always in sight, who agrees for now. Two wordings that were
/// written at the same time stand in two boxes, each with what only it has; the whole of either comes on request.
class SharedPlanView : public FootedPage {
    Q_OBJECT

public:
    SharedPlanView(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_id; }
    /// Shows the plan as it stands now; false when it is not there (any more).
    bool refresh();
    /// To what can be done about these words.
    void giveKeyboardToMarks();

Q_SIGNALS:
    void backRequested();
    void draftRequested();
    void printRequested();
    void followRequested();
    void duplicateRequested();
    /// The limit that covers a part of it.
    void limitRequested(const bothy::DocumentId& limit);
    void said(const QString& words, bothy::WayBack undo);

private:
    void addHead();
    void addTwoWordings();
    PlanDifferences* addChoice(Wordings which);
    void showWords(const SharedCarePlan& plan);
    void showTwo(const SharedCarePlan& plan);
    void readWhole(Wordings which);
    void writeOther();
    void putAway();

    PlanBook m_book;
    DocumentId m_id;
    std::optional<SignedDocument> m_shown;
    std::vector<bool> m_closed;          ///< which steps a limit closed when they were shown
    std::vector<LimitInEffect> m_limits; ///< which limits those were

    PageHead* m_head;
    StatePill* m_pill;
    QPushButton* m_follow = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_putAway = nullptr;
    InlineMessage* m_draft;
    TwoWordings* m_two;
    ChangeLegend* m_legend;
    PlanDifferences* m_current = nullptr;
    PlanDifferences* m_other = nullptr;
    TextLabel* m_from; ///< whose words the whole list is, while two wordings are open
    PlanSheet* m_sheet;
    SignOffPanel* m_panel;
};

} // namespace bothy
