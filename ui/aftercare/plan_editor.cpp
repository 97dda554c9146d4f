#include "ui/aftercare/plan_editor.h"

#include "ui/aftercare/clash_rows.h"
#include "ui/aftercare/further_fields.h"
#include "ui/aftercare/plan_offers.h"
#include "ui/aftercare/said_card.h"
#include "ui/aftercare/step_list_editor.h"
#include "ui/aftercare/two_columns.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/look_again_choice.h"
#include "ui/forms/part_head.h"
#include "ui/forms/text_limit.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PlanEditor::PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent)
    : FootedPage(parent)
    , m_book(book)
    , m_id(plan)
    , m_head(new PageHead({}))
    , m_reason(new InlineMessage(MessageKind::Neutral, {}))
    , m_trouble(new InlineMessage(MessageKind::Caution, {}))
    , m_title(new TextField(tr("Title")))
    , m_stepMenu(new QMenu(this))
    , m_steps(new StepListEditor(m_book))
    , m_foot(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_clashes(new ClashRows(m_book))
    , m_said(new SaidCard(m_book))
    , m_further(new FurtherFields(m_book))
    , m_lookAgain(new LookAgainChoice(m_book.session().today()))
    , m_note(new TextArea(tr("Note"))) {
    addHead();
    auto* columns = new TwoColumns;
    content()->addWidget(columns);
    addStepsColumn(columns->leading());
    addNeedsColumn(columns->trailing());
    addFurther();
    addFoot();
    connectSteps();
    load();
    // One line for the first labels of both columns, and the same room above each part.
    followTheme(this, [this](const Theme& theme) {
        for (QWidget* field : std::initializer_list<QWidget*>{m_title, m_note})
            field->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
    });
}

void PlanEditor::addHead() {
    m_head->setBack(tr("Care plans"));
    m_head->setPill(new StatePill(PillKind::Draft, signoffWords(SignoffState::Draft).word));
    m_follow = m_head->addButton(tr("Follow it"), ButtonKind::Muted, icon(IconName::Resume));
    m_follow->setObjectName(u"followPlan"_s);
    connect(m_follow, &QPushButton::clicked, this, &PlanEditor::followRequested);
    auto* print = m_head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    print->setObjectName(u"printPlan"_s);
    setFlush(print, FlushSide::Trailing);
    m_reason->setDrawing(IconName::Person);
    m_reason->setObjectName(u"offerReason"_s);
    m_trouble->setDismissible(true);
    m_trouble->hide();
    content()->addWidget(m_head);
    content()->addWidget(m_reason);
    content()->addWidget(m_trouble);
    connect(m_head, &PageHead::backRequested, this, &PlanEditor::backRequested);
    connect(print, &QPushButton::clicked, this, &PlanEditor::printRequested);
}

/// What removes comes last.
void PlanEditor::addFoot() {
    m_offer = bar()->addButton(tr("Offer it"), ButtonKind::Filled);
    m_offer->setObjectName(u"offer"_s);
    auto* duplicate = bar()->addButton(tr("Duplicate"), ButtonKind::Muted);
    duplicate->setObjectName(u"duplicatePlan"_s);
    connect(duplicate, &QPushButton::clicked, this, &PlanEditor::duplicateRequested);
    auto* remove = bar()->addButton(tr("Delete draft"), ButtonKind::Muted);
    remove->setObjectName(u"deleteDraft"_s);
    setFlush(remove, FlushSide::Trailing);
    connect(m_offer, &QPushButton::clicked, this, &PlanEditor::offer);
    connect(remove, &QPushButton::clicked, this, &PlanEditor::deleteRequested);
}

TagChoice* PlanEditor::addTags(QVBoxLayout* column, const QString& title, std::vector<TagOffer> offers, bool ownWords,
                               const std::function<void(CarePlan&, const Choices&)>& put) {
    column->addWidget(new PartHead(title));
    auto* tags = new TagChoice(title, std::move(offers), ownWords);
    column->addWidget(tags);
    connect(tags, &TagChoice::valueChanged, this, [this, tags, put](const Choices& before) {
        change([&](CarePlan& plan) { put(plan, tags->value()); });
        const auto count = [](const Choices& all) { return all.ids.size() + all.ownWords.size(); };
        const QString words = count(tags->value()) > count(before) ? tr("Added to the draft.") : tr("Taken out.");
        Q_EMIT acted(words, [put, before](CarePlan& plan) { put(plan, before); });
    });
    return tags;
}

void PlanEditor::addStepsColumn(QVBoxLayout* column) {
    m_title->edit()->setObjectName(u"planTitle"_s);
    m_title->edit()->setPlaceholderText(PlanWords::title({}));
    limitText(m_title->edit(), m_title, limits::titleLength);
    connect(m_title->edit(), &QLineEdit::textChanged, this, [this] {
        change([this](CarePlan& plan) { plan.title = m_title->edit()->text(); });
        m_head->setTitle(PlanWords::title(m_plan));
    });
    column->addWidget(m_title);
    m_situation = addTags(column, tr("For which situation"), situationOffers(m_book.words().care()), true,
                          [](CarePlan& plan, const Choices& value) { plan.situation = value; });

    m_addStep = new QPushButton(icon(IconName::Plus), tr("Add a step"));
    m_addStep->setObjectName(u"addStep"_s);
    setButtonKind(m_addStep, ButtonKind::Accent);
    setFlush(m_addStep, FlushSide::Trailing);
    column->addWidget(new PartHead(tr("Steps"), m_addStep));
    column->addWidget(m_clashes);
    column->addWidget(m_steps);
    column->addWidget(m_foot);
    connect(m_clashes, &ClashRows::wayChosen, this, &PlanEditor::chooseWay);
}

/// What each said, from the sheets of both; steps come out of it when asked for.
void PlanEditor::addSaid(QVBoxLayout* column) {
    column->addWidget(new PartHead(tr("What each of you said")));
    column->addWidget(m_said);
    m_bring = new QPushButton(icon(IconName::Care), tr("Bring in our needs"));
    m_bring->setObjectName(u"bringNeeds"_s);
    m_merge = new QPushButton(icon(IconName::Plus), tr("Make steps from it"));
    m_merge->setObjectName(u"mergeNeeds"_s);
    for (QPushButton* button : {m_bring, m_merge}) {
        button->setAutoDefault(false);
        setButtonKind(button, ButtonKind::Accent);
        setFlush(button, FlushSide::Leading);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_bring, &QPushButton::clicked, this, &PlanEditor::bringNeeds);
    connect(m_merge, &QPushButton::clicked, this, [this] { addMergedSteps(tr("Steps added.")); });
}

void PlanEditor::bringNeeds() {
    const std::vector<PlanField> before = m_plan.fields;
    change([this](CarePlan& plan) { m_book.bringNeeds(plan); });
    if (m_plan.fields == before) return Q_EMIT acted(tr("Nothing new was said."), [](CarePlan&) {});
    refresh();
    Q_EMIT acted(tr("Added to the draft."), [before](CarePlan& plan) { plan.fields = before; });
}

void PlanEditor::addMergedSteps(const QString& words) {
    const CarePlan before = m_plan;
    const CareContent& care = m_book.words().care();
    const std::vector<PlanStep> missing = missingSteps(m_plan, m_book.merged(m_plan).steps);
    if (m_plan.steps.size() + missing.size() > CarePlan::maxSteps) return refresh();
    change([&](CarePlan& plan) { plan.steps = withSteps(care, plan.steps, missing); });
    m_steps->setSteps(m_plan.steps);
    refresh();
    Q_EMIT acted(words, [before](CarePlan& plan) { plan.steps = before.steps, plan.fields = before.fields; });
}

void PlanEditor::chooseWay(const CareClash& clash, const std::optional<ClashWay>& way) {
    const std::vector<PlanField> before = m_plan.fields;
    change([&](CarePlan& plan) { putWay(plan, clash, way); });
    if (way) return addMergedSteps(tr("Planned."));
    refresh();
    Q_EMIT acted(tr("To decide anew."), [before](CarePlan& plan) { plan.fields = before; });
}

void PlanEditor::addFurther() {
    content()->addWidget(m_further);
    content()->addStretch();
    connect(m_further, &FurtherFields::changed, this,
            [this](const QString& field, const std::optional<PersonId>& person, const Choices& value) {
                change([&](CarePlan& plan) { putField(plan, field, person, value); });
            });
    connect(m_further, &FurtherFields::picked, this,
            [this](const QString& field, const std::optional<PersonId>& person, const Choices& before) {
                Q_EMIT acted(tr("Changed in the draft."),
                             [=](CarePlan& plan) { putField(plan, field, person, before); });
            });
}

void PlanEditor::addNeedsColumn(QVBoxLayout* column) {
    addSaid(column);
    const CareContent& care = m_book.words().care();
    m_ready = addTags(column, tr("Have ready"), readyOffers(care), true,
                      [](CarePlan& plan, const Choices& value) { plan.ready = value; });
    m_avoid = addTags(column, tr("Leave out"), avoidOffers(care), true,
                      [](CarePlan& plan, const Choices& value) { plan.avoid = value; });
    m_followUps = addTags(column, tr("Follow-ups"), followUpOffers(care), false,
                          [](CarePlan& plan, const Choices& value) { plan.followUps = value.ids; });
    column->addWidget(new PartHead(tr("Look again")));
    column->addWidget(m_lookAgain);
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this,
            [this] { change([this](CarePlan& plan) { plan.lookAgain = m_lookAgain->day(); }); });
    connect(m_lookAgain, &LookAgainChoice::dayChosen, this, [this](const std::optional<Day>& before) {
        Q_EMIT acted(tr("The day to look again is changed."), [before](CarePlan& plan) { plan.lookAgain = before; });
    });
    m_note->edit()->setObjectName(u"planNote"_s);
    limitText(m_note->edit(), m_note, limits::textLength);
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this,
            [this] { change([this](CarePlan& plan) { plan.note = m_note->edit()->toPlainText(); }); });
    column->addWidget(m_note);
}

void PlanEditor::connectSteps() {
    connect(m_addStep, &QPushButton::clicked, this, [this] {
        fillStepMenu();
        m_stepMenu->popup(m_addStep->mapToGlobal(m_addStep->rect().bottomLeft()));
    });
    connect(m_steps, &StepListEditor::stepsChanged, this, [this] {
        change([this](CarePlan& plan) { plan.steps = m_steps->steps(); });
        refresh();
    });
    connect(m_steps, &StepListEditor::acted, this, [this](StepAct act, const std::vector<PlanStep>& before) {
        const QString words = act == StepAct::Added      ? tr("Step added.")
                              : act == StepAct::Moved    ? tr("Step moved.")
                              : act == StepAct::TakenOut ? tr("Step taken out.")
                                                         : tr("Step changed.");
        Q_EMIT acted(words, [before](CarePlan& plan) { plan.steps = before; });
    });
}

void PlanEditor::fillStepMenu() {
    m_stepMenu->clear();
    const CareContent& care = m_book.words().care();
    for (const Phrase& group : care.stepGroups) {
        QMenu* menu = m_stepMenu->addMenu(group.text);
        for (const CareStep& step : care.steps) {
            const PlanStep made = m_book.stepFrom(step);
            if (step.group != group.id || m_book.isClosed(made)) continue;
            connect(menu->addAction(step.text), &QAction::triggered, this, [this, made] { m_steps->add(made, false); });
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
    m_stepMenu->addSeparator();
    connect(m_stepMenu->addAction(tr("In your own words")), &QAction::triggered, this,
            [this] { m_steps->add(PlanStep{}, true); });
}

void PlanEditor::load() {
    const CarePlan plan = m_book.draft(m_id);
    m_plan = plan;
    m_title->edit()->setText(plan.title);
    m_head->setTitle(PlanWords::title(plan));
    m_situation->setValue(plan.situation);
    m_steps->setSteps(plan.steps);
    m_ready->setValue(plan.ready);
    m_avoid->setValue(plan.avoid);
    m_followUps->setValue({plan.followUps, {}});
    m_lookAgain->setDay(plan.lookAgain);
    m_note->edit()->setPlainText(plan.note);
    m_further->setPlan(plan);
    change([this](CarePlan& next) { next.lookAgain = m_lookAgain->day(); }); // a day that has passed is none
    refresh();
}

void PlanEditor::change(const std::function<void(CarePlan&)>& change) {
    CarePlan next = m_plan;
    change(next);
    if (next == m_plan) return;
    m_plan = std::move(next);
    m_book.write(m_id, m_plan);
}

QString PlanEditor::whyNotOffered() const {
    if (!m_book.hasPartner()) return tr("The other person can join in Settings. Your draft is kept.");
    if (m_book.isPaused()) return tr("Paused. Your draft is kept, and you can go on writing.");
    return {};
}

void PlanEditor::refresh() {
    const QString reason = whyNotOffered();
    m_head->setLead(tr("Only you see this draft. Once it is offered, both of you will see these words."));
    bar()->setText(m_plan.steps.empty() ? tr("One small step is enough to offer a plan.") : QString());
    m_reason->setTexts({}, reason);
    m_reason->setVisible(!reason.isEmpty());
    m_offer->setEnabled(reason.isEmpty() && !m_busy && !m_plan.steps.empty());
    m_offer->setAccessibleDescription(reason);
    m_follow->setEnabled(!m_plan.steps.empty());
    refreshSaid();
    m_addStep->setEnabled(!m_steps->isFull());
    const bool allSkip =
        std::all_of(m_plan.steps.begin(), m_plan.steps.end(), [](const PlanStep& step) { return step.fineToSkip; });
    m_foot->setText(m_steps->isFull() ? tr("This plan has 500 steps. One plan holds no more than that.")
                    : allSkip && !m_plan.steps.empty() ? tr("Every step is fine to skip.")
                                                       : QString());
    m_foot->setVisible(!m_foot->text().isEmpty());
}

void PlanEditor::refreshSaid() {
    const MergedCare merged = m_book.merged(m_plan);
    m_said->setPlan(m_plan);
    m_clashes->setClashes(merged.clashes, m_plan);
    m_merge->setVisible(!missingSteps(m_plan, merged.steps).empty());
}

void PlanEditor::focusTitle() {
    m_title->edit()->setFocus();
}

void PlanEditor::offer() {
    m_busy = true;
    m_trouble->hide();
    refresh();
    m_offer->setText(tr("One moment"));
    whenDone(m_book.offer(m_id, PlanWords::title({})), this,
             [this](const Result<void>& result) { finishOffer(result); });
}

void PlanEditor::finishOffer(const Result<void>& result) {
    m_busy = false;
    m_offer->setText(tr("Offer it"));
    refresh();
    if (result) {
        Q_EMIT offered();
        return;
    }
    const ErrorWords words = errorWords(result.error());
    m_trouble->setTexts(words.title, words.advice);
    m_trouble->show();
}

} // namespace bothy
