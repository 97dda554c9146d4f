#include "ui/aftercare/plan_editor.h"

#include "core/session/plan_following.h"
#include "ui/aftercare/further_fields.h"
#include "ui/aftercare/side_column.h"
#include "ui/aftercare/step_list_editor.h"
#include "ui/aftercare/steps_column.h"
#include "ui/aftercare/two_columns.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/ended_note.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_head.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

PlanEditor::PlanEditor(const PlanBook& book, const DocumentId& plan, QWidget* parent)
    : FootedPage(parent)
    , m_draft(new PlanDraft(book, plan, this))
    , m_head(new PageHead({}))
    , m_reason(new InlineMessage(MessageKind::Neutral, {}))
    , m_ended(new EndedNote(m_draft->book().session()))
    , m_steps(new StepsColumn(*m_draft))
    , m_side(new SideColumn(*m_draft))
    , m_further(new FurtherFields(m_draft->book())) {
    addHead();
    auto* columns = new TwoColumns;
    columns->leading()->addWidget(m_steps);
    columns->trailing()->addWidget(m_side);
    content()->addWidget(columns);
    addFurther();
    addFoot();
    connect(m_draft, &PlanDraft::changed, this, &PlanEditor::refresh);
    connect(m_draft, &PlanDraft::acted, this, &PlanEditor::acted);
    connect(m_side, &SideColumn::problemChanged, this, &PlanEditor::refresh);
    connect(m_side, &SideColumn::mergeRequested, this,
            [this] { m_steps->addMergedSteps(tr("Steps added."), m_draft->plan()); });
    load();
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
    content()->addWidget(m_head);
    content()->addWidget(m_reason);
    content()->addWidget(m_ended);
    connect(m_head, &PageHead::backRequested, this, &PlanEditor::backRequested);
    connect(print, &QPushButton::clicked, this, &PlanEditor::printRequested);
}

void PlanEditor::addFoot() {
    QPushButton* remove = bar()->addRemoving(tr("Delete draft"));
    remove->setObjectName(u"deleteDraft"_s);
    m_offer = bar()->addButton(tr("Offer it"), ButtonKind::Filled);
    m_offer->setObjectName(u"offer"_s);
    auto* duplicate = bar()->addButton(tr("Duplicate"), ButtonKind::Muted);
    duplicate->setObjectName(u"duplicatePlan"_s);
    setFlush(duplicate, FlushSide::Trailing);
    connect(duplicate, &QPushButton::clicked, this, &PlanEditor::duplicateRequested);
    connect(m_offer, &QPushButton::clicked, this, &PlanEditor::lookOver);
    connect(remove, &QPushButton::clicked, this, &PlanEditor::deleteRequested);
}

void PlanEditor::lookOver() {
    letKeyboardWait(*this); // what is being typed comes to its end first
    refresh();
    if (m_side->problem().isEmpty()) return Q_EMIT previewRequested();
    m_steps->focusTitle();
}

CarePlan PlanEditor::onPaper() const {
    CarePlan plan = m_draft->plan();
    if (!m_side->problem().isEmpty()) plan.lookAgain.reset();
    return plan;
}

void PlanEditor::addFurther() {
    content()->addWidget(m_further);
    content()->addStretch();
    connect(m_further, &FurtherFields::changed, this,
            [this](const QString& field, const std::optional<PersonId>& person, const Choices& value) {
                m_draft->change([&](CarePlan& plan) { putField(plan, field, person, value); });
            });
    connect(m_further, &FurtherFields::picked, this,
            [this](const QString& field, const std::optional<PersonId>& person, const Choices& before) {
                Q_EMIT acted(tr("Changed in the draft."),
                             [=](CarePlan& plan) { putField(plan, field, person, before); });
            });
}

void PlanEditor::load() {
    m_draft->reload();
    m_steps->load();
    m_side->load();
    m_further->setPlan(m_draft->plan());
    refresh();
}

void PlanEditor::loadAgain() {
    load();
    m_side->settle();
}

QString PlanEditor::whyNotOffered() const {
    if (!m_draft->book().hasPartner()) return tr("The other person can join in Settings. Your draft is kept.");
    if (m_draft->book().isPaused()) return tr("Paused. Your draft is kept, and you can go on writing.");
    return {};
}

void PlanEditor::refresh() {
    const QString reason = whyNotOffered();
    m_head->setTitle(PlanWords::title(m_draft->plan()));
    m_head->setLead(tr("Only you see this draft. Once it is offered, both of you will see these words."));
    const QString problem = m_side->problem();
    bar()->setText(!problem.isEmpty()              ? problem
                   : m_draft->plan().steps.empty() ? tr("One small step is enough to offer a plan.")
                                                   : QString());
    m_reason->setTexts({}, reason);
    m_reason->setVisible(!reason.isEmpty());
    m_ended->refresh(m_draft->id());
    m_offer->setEnabled(reason.isEmpty() && problem.isEmpty() && !m_draft->plan().steps.empty());
    m_offer->setAccessibleDescription(reason);
    m_follow->setEnabled(hasStepToFollow(m_draft->book().session(), m_draft->id()));
    m_steps->refresh();
    m_side->refresh();
}

void PlanEditor::focusTitle() {
    m_steps->focusTitle();
}

int PlanEditor::openStep() const {
    return m_steps->steps().opened();
}

void PlanEditor::setOpenStep(int index) {
    m_steps->steps().open(index);
}

} // namespace bothy
