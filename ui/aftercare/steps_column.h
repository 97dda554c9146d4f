#pragma once

#include "ui/aftercare/plan_draft.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace bothy {

class ClashRows;
class StepListEditor;
class TagChoice;
class TextField;
class TextLabel;

/// The wide column of the editor: title, situation, where the two differ, and the steps.
class StepsColumn : public QWidget {
    Q_OBJECT

public:
    explicit StepsColumn(PlanDraft& draft, QWidget* parent = nullptr);

    /// Shows the draft as it is.
    void load();
    /// What follows from the draft.
    void refresh();
    void focusTitle();
    StepListEditor& steps() { return *m_steps; }
    /// The steps made of what both said that are not there yet; none when there would be too many.
    void addMergedSteps(const QString& words, const CarePlan& before);

private:
    void addTitle(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void connectSteps();
    void fillStepMenu();
    void chooseWay(const CareClash& clash, const std::optional<ClashWay>& way);

    PlanDraft& m_draft;
    TextField* m_title;
    TagChoice* m_situation = nullptr;
    QPushButton* m_addStep = nullptr;
    QMenu* m_stepMenu;
    ClashRows* m_clashes;
    StepListEditor* m_steps;
    TextLabel* m_foot;
};

} // namespace bothy
