#pragma once

#include "ui/aftercare/plan_book.h"

#include <QTimer>
#include <QWidget>

namespace bothy {

class DropLine;
class RowCard;
class StepForm;
class StepRow;

/// What a person did to the steps. Changed: the open one was written on, told when it closes.
enum class StepAct { Added, Moved, TakenOut, Changed };

/// The steps of a draft as rows: choose, open in place, reorder by the two buttons, by Alt+Up and Alt+Down or by
/// dragging the handle, take out. Holds at most CarePlan::maxSteps. Rows are filled again after each change, so
/// a row stands for a place in the order, never for one step.
class StepListEditor : public QWidget {
    Q_OBJECT

public:
    using Steps = std::vector<PlanStep>;
    static constexpr auto DragFormat = "application/x-bothy-step"; ///< only the place of the step, no words

    /// `plan` is the one whose draft they are of.
    StepListEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent = nullptr);

    /// Silent; closes the open step.
    void setSteps(Steps steps);
    const Steps& steps() const { return m_steps; }
    bool isFull() const { return m_steps.size() >= CarePlan::maxSteps; }
    /// Adds at the end; `open` puts the keyboard into its words.
    void add(const PlanStep& step, bool open);
    void move(int from, int to);
    void remove(int index);
    /// Fills its rows again.
    void refresh();
    StepRow* row(int index) const;
    int chosen() const { return m_chosen; }
    /// The step that is open; -1 when none is.
    int opened() const { return m_open; }
    void open(int index);
    /// A limit may have come or gone: says of each step whether it is left out, and leaves an open form as it is.
    void refreshLimits();

Q_SIGNALS:
    void stepsChanged();
    /// After that: what was done, and what an undo goes back to.
    void acted(bothy::StepAct act, const std::vector<bothy::PlanStep>& before);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Entry {
        QWidget* box = nullptr;
        StepRow* row = nullptr;
        StepForm* form = nullptr; ///< made when first opened
    };
    void addEntry();
    void connectEntry(std::size_t index);
    void fitEntries(std::size_t wanted);
    void fillUpTo(std::size_t wanted);
    void fill(std::size_t index);
    void describe(std::size_t index);
    void choose(int index);
    void tellChanged();
    void tellAct(StepAct act, const Steps& before);
    StepForm* formOf(int index);
    void startDrag(int index);
    int gapAt(int y) const;
    bool isOwnDrag(const QDropEvent* event) const;

    void readLimits();

    const PlanBook& m_book;
    DocumentId m_plan;
    Steps m_steps;
    std::vector<bool> m_closed;   ///< one flag a step
    Steps m_atOpen;               ///< as they were when a step was opened
    std::vector<Entry> m_entries; ///< of a long plan, the first ones at once
    std::size_t m_filled = 0;     ///< rows that say what stands at their place
    QTimer m_more;
    int m_chosen = -1;
    int m_open = -1;
    RowCard* m_card;
    DropLine* m_dropLine;
};

} // namespace bothy
