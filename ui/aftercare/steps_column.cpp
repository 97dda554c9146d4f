#include "ui/aftercare/steps_column.h"

#include "ui/aftercare/clash_rows.h"
#include "ui/aftercare/draft_tags.h"
#include "ui/aftercare/plan_offers.h"
#include "ui/aftercare/step_list_editor.h"
#include "ui/forms/part_head.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menu_place.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

StepsColumn::StepsColumn(PlanDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new TextField(tr("Title")))
    , m_stepMenu(new QMenu(this))
    , m_clashes(new ClashRows(draft.book()))
    , m_steps(new StepListEditor(draft.book(), draft.id()))
    , m_foot(new TextLabel(TextRole::Caption, Ink::Muted, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addTitle(column);
    addSteps(column);
    column->addStretch();
    connectSteps();
    // One line with the first label of the other column.
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().u);
        m_title->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
    });
}

void StepsColumn::addTitle(QVBoxLayout* column) {
    m_title->edit()->setObjectName(u"planTitle"_s);
    m_title->edit()->setPlaceholderText(PlanWords::title({}));
    limitText(m_title->edit(), m_title, limits::titleLength);
    connect(m_title->edit(), &QLineEdit::textChanged, this,
            [this] { m_draft.change([this](CarePlan& plan) { plan.title = m_title->edit()->text(); }); });
    column->addWidget(m_title);
    m_situation = addDraftTags(column, m_draft, {u"planSituation"_s, tr("For which situation")},
                               situationOffers(m_draft.book().words().care()), true,
                               [](CarePlan& plan, const Choices& value) { plan.situation = value; });
}

void StepsColumn::addSteps(QVBoxLayout* column) {
    m_addStep = new QPushButton(icon(IconName::Plus), tr("Add a step"));
    m_addStep->setObjectName(u"addStep"_s);
    setButtonKind(m_addStep, ButtonKind::Accent);
    setFlush(m_addStep, FlushSide::Trailing);
    column->addWidget(new PartHead(tr("Steps"), m_addStep));
    column->addWidget(m_clashes);
    column->addWidget(m_steps);
    column->addWidget(m_foot);
    connect(m_clashes, &ClashRows::wayChosen, this, &StepsColumn::chooseWay);
}

void StepsColumn::connectSteps() {
    connect(m_addStep, &QPushButton::clicked, this, [this] {
        fillStepMenu();
        popupBeside(*m_stepMenu, *m_addStep);
    });
    connect(m_steps, &StepListEditor::stepsChanged, this,
            [this] { m_draft.change([this](CarePlan& plan) { plan.steps = m_steps->steps(); }); });
    connect(m_steps, &StepListEditor::acted, this, [this](StepAct act, const std::vector<PlanStep>& before) {
        const QString words = act == StepAct::Added      ? tr("Step added.")
                              : act == StepAct::Moved    ? tr("Step moved.")
                              : act == StepAct::TakenOut ? tr("Step taken out.")
                                                         : tr("Step changed.");
        Q_EMIT m_draft.acted(words, [before](CarePlan& plan) { plan.steps = before; });
    });
}

void StepsColumn::fillStepMenu() {
    m_stepMenu->clear();
    const CareContent& care = m_draft.book().words().care();
    for (const Phrase& group : care.stepGroups) {
        QMenu* menu = m_stepMenu->addMenu(onMenu(group.text));
        for (const CareStep& step : care.steps) {
            const PlanStep made = m_draft.book().stepFrom(step);
            if (step.group != group.id || m_draft.book().isClosed(made)) continue;
            connect(menu->addAction(onMenu(step.text)), &QAction::triggered, this,
                    [this, made] { m_steps->add(made, false); });
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
    m_stepMenu->addSeparator();
    connect(m_stepMenu->addAction(tr("In your own words")), &QAction::triggered, this,
            [this] { m_steps->add(PlanStep{}, true); });
}

void StepsColumn::addMergedSteps(const QString& words, const CarePlan& before) {
    const CareContent& care = m_draft.book().words().care();
    const CarePlan& plan = m_draft.plan();
    const std::vector<PlanStep> missing = missingSteps(plan, m_draft.book().merged(plan).steps);
    if (plan.steps.size() + missing.size() > CarePlan::maxSteps) return;
    m_draft.act(
        words, [&](CarePlan& next) { next.steps = withSteps(care, next.steps, missing); },
        [before](CarePlan& next) { next.steps = before.steps, next.fields = before.fields; });
    m_steps->setSteps(m_draft.plan().steps);
}

void StepsColumn::chooseWay(const CareClash& clash, const std::optional<ClashWay>& way) {
    const CarePlan before = m_draft.plan();
    m_draft.change([&](CarePlan& plan) { putWay(plan, clash, way); });
    if (way) return addMergedSteps(tr("Planned."), before);
    Q_EMIT m_draft.acted(tr("To decide anew."), [before](CarePlan& plan) { plan.fields = before.fields; });
}

void StepsColumn::load() {
    const CarePlan plan = m_draft.plan();
    m_title->edit()->setText(plan.title);
    m_situation->setValue(plan.situation);
    m_steps->setSteps(plan.steps);
    refresh();
}

void StepsColumn::refresh() {
    const CarePlan& plan = m_draft.plan();
    m_clashes->setClashes(m_draft.book().merged(plan).clashes, plan);
    m_steps->refreshLimits();
    m_addStep->setEnabled(!m_steps->isFull());
    const bool allSkip = !plan.steps.empty() && std::ranges::all_of(plan.steps, &PlanStep::fineToSkip);
    m_foot->setText(m_steps->isFull() ? tr("This plan has 500 steps. One plan holds no more than that.")
                    : allSkip         ? tr("Every step is fine to skip.")
                                      : QString());
    m_foot->setVisible(!m_foot->text().isEmpty());
}

void StepsColumn::focusTitle() {
    m_title->edit()->setFocus();
}

} // namespace bothy
