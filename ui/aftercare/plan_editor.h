#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/footed_page.h"

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace bothy {

class InlineMessage;
class ClashRows;
class FurtherFields;
class LookAgainChoice;
class PageHead;
class SaidCard;
class StepListEditor;
class TagChoice;
class TextArea;
class TextField;
class TextLabel;
struct TagOffer;

/// A draft being written. Every change goes into the encrypted draft at once; nothing has to be saved. What is on
/// this page is exactly what goes out with "Offer it".
class PlanEditor : public FootedPage {
    Q_OBJECT

public:
    PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_id; }
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
    void addStepsColumn(QVBoxLayout* column);
    void addNeedsColumn(QVBoxLayout* column);
    void addSaid(QVBoxLayout* column);
    void addFurther();
    void bringNeeds();
    void addMergedSteps(const QString& words);
    void chooseWay(const CareClash& clash, const std::optional<ClashWay>& way);
    void refreshSaid();
    void connectSteps();
    void fillStepMenu();
    void change(const std::function<void(CarePlan&)>& change);
    void offer();
    void finishOffer(const Result<void>& result);
    QString whyNotOffered() const;
    TagChoice* addTags(QVBoxLayout* column, const QString& title, std::vector<TagOffer> offers, bool ownWords,
                       const std::function<void(CarePlan&, const Choices&)>& put);

    PlanBook m_book;
    DocumentId m_id;
    CarePlan m_plan;
    bool m_busy = false;

    PageHead* m_head;
    QPushButton* m_offer = nullptr;
    QPushButton* m_follow = nullptr;
    InlineMessage* m_reason;
    InlineMessage* m_trouble;
    TextField* m_title;
    TagChoice* m_situation = nullptr;
    QPushButton* m_addStep = nullptr;
    QMenu* m_stepMenu;
    StepListEditor* m_steps;
    TextLabel* m_foot;
    ClashRows* m_clashes;
    SaidCard* m_said;
    QPushButton* m_bring = nullptr;
    QPushButton* m_merge = nullptr;
    FurtherFields* m_further;
    TagChoice* m_ready = nullptr;
    TagChoice* m_avoid = nullptr;
    TagChoice* m_followUps = nullptr;
    LookAgainChoice* m_lookAgain;
    TextArea* m_note;
};

} // namespace bothy
