#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/page_frame.h"

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace bothy {

class InlineMessage;
class LookAgainChoice;
class PageHead;
class StepListEditor;
class TagChoice;
class TextArea;
class TextField;
class TextLabel;
struct TagOffer;

/// A draft being written. Every change goes into the encrypted draft at once; nothing has to be saved. What is on
/// this page is exactly what goes out with "Offer it".
class PlanEditor : public PageFrame {
    Q_OBJECT

public:
    PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_id; }
    /// Takes the last added, moved or taken-out step back; false when there is none.
    bool undo();
    /// Reads what may have changed around the draft: pause, partner, limits.
    void refresh();
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void deleteRequested();
    void printRequested();
    /// The words are shared now.
    void offered();
    void said(const QString& words, std::function<void()> undo);

private:
    void addHead();
    void addStepsColumn(QVBoxLayout* column);
    void addNeedsColumn(QVBoxLayout* column);
    void connectSteps();
    void fillStepMenu();
    void load();
    void change(const std::function<void(CarePlan&)>& change);
    void offer();
    void finishOffer(const Result<void>& result);
    QString whyNotOffered() const;
    TagChoice* addTags(QVBoxLayout* column, const QString& title, std::vector<TagOffer> offers, bool ownWords,
                       const std::function<void(CarePlan&, const Choices&)>& put);

    PlanBook m_book;
    DocumentId m_id;
    CarePlan m_plan;
    std::optional<std::vector<PlanStep>> m_stepsBefore;
    bool m_busy = false;

    PageHead* m_head;
    QPushButton* m_offer = nullptr;
    InlineMessage* m_reason;
    InlineMessage* m_trouble;
    TextField* m_title;
    TagChoice* m_situation = nullptr;
    QPushButton* m_addStep = nullptr;
    QMenu* m_stepMenu;
    StepListEditor* m_steps;
    TextLabel* m_foot;
    TagChoice* m_ready = nullptr;
    TagChoice* m_avoid = nullptr;
    TagChoice* m_followUps = nullptr;
    LookAgainChoice* m_lookAgain;
    TextArea* m_note;
};

} // namespace bothy
