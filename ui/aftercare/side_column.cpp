#include "ui/aftercare/side_column.h"

#include "ui/aftercare/draft_tags.h"
#include "ui/aftercare/plan_offers.h"
#include "ui/aftercare/said_card.h"
#include "ui/agreement/look_again_choice.h"
#include "ui/forms/part_head.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_limit.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

SideColumn::SideColumn(PlanDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_said(new SaidCard(draft.book()))
    , m_lookAgain(new LookAgainChoice([&draft] { return draft.book().session().today(); }))
    , m_note(new TextArea(tr("Note"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addSaid(column);
    addLists(column);
    addLookAgain(column);
    addNote(column);
    column->addStretch();
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().u);
        m_note->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
    });
}

/// From the sheets of both; steps come out of it when asked for.
void SideColumn::addSaid(QVBoxLayout* column) {
    column->addWidget(new PartHead(tr("What each of you said")));
    column->addWidget(m_said);
    auto* bring = new QPushButton(icon(IconName::Care), tr("Bring in our needs"));
    bring->setObjectName(u"bringNeeds"_s);
    m_merge = new QPushButton(icon(IconName::Plus), tr("Make steps from it"));
    m_merge->setObjectName(u"mergeNeeds"_s);
    for (QPushButton* button : {bring, m_merge}) {
        button->setAutoDefault(false);
        setButtonKind(button, ButtonKind::Accent);
        setFlush(button, FlushSide::Leading);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(bring, &QPushButton::clicked, this, &SideColumn::bringNeeds);
    connect(m_merge, &QPushButton::clicked, this, &SideColumn::mergeRequested);
}

void SideColumn::bringNeeds() {
    const std::vector<PlanField> before = m_draft.plan().fields;
    m_draft.change([this](CarePlan& plan) { m_draft.book().bringNeeds(plan); });
    const bool isNews = m_draft.plan().fields != before;
    Q_EMIT m_draft.acted(isNews ? tr("Added to the draft.") : tr("Nothing new was said."),
                         [before](CarePlan& plan) { plan.fields = before; });
}

void SideColumn::addLists(QVBoxLayout* column) {
    const CareContent& care = m_draft.book().words().care();
    m_ready = addDraftTags(column, m_draft, {u"planReady"_s, tr("Have ready")}, readyOffers(care), true,
                           [](CarePlan& plan, const Choices& value) { plan.ready = value; });
    m_avoid = addDraftTags(column, m_draft, {u"planAvoid"_s, tr("Leave out")}, avoidOffers(care), true,
                           [](CarePlan& plan, const Choices& value) { plan.avoid = value; });
    m_followUps = addDraftTags(column, m_draft, {u"planFollowUps"_s, tr("Follow-ups")}, followUpOffers(care), false,
                               [](CarePlan& plan, const Choices& value) { plan.followUps = value.ids; });
}

void SideColumn::addLookAgain(QVBoxLayout* column) {
    column->addWidget(new PartHead(tr("Look again")));
    column->addWidget(m_lookAgain);
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this,
            [this] { m_draft.change([this](CarePlan& plan) { plan.lookAgain = m_lookAgain->day(); }); });
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this, &SideColumn::problemChanged);
    connect(m_lookAgain, &LookAgainChoice::dayChosen, this, [this](const std::optional<Day>& before) {
        Q_EMIT m_draft.acted(tr("The day to look again is changed."),
                             [before](CarePlan& plan) { plan.lookAgain = before; });
    });
}

void SideColumn::addNote(QVBoxLayout* column) {
    m_note->edit()->setObjectName(u"planNote"_s);
    limitText(m_note->edit(), m_note, limits::textLength);
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this,
            [this] { m_draft.change([this](CarePlan& plan) { plan.note = m_note->edit()->toPlainText(); }); });
    column->addWidget(m_note);
}

void SideColumn::load() {
    const CarePlan plan = m_draft.plan();
    m_ready->setValue(plan.ready);
    m_avoid->setValue(plan.avoid);
    m_followUps->setValue({plan.followUps, {}});
    m_lookAgain->setDay(plan.lookAgain);
    m_note->edit()->setPlainText(plan.note);
    m_draft.change([this](CarePlan& next) { next.lookAgain = m_lookAgain->day(); }); // a day that has passed is none
    refresh();
}

QString SideColumn::problem() const {
    return m_lookAgain->problem();
}

void SideColumn::settle() {
    m_lookAgain->settle();
}

void SideColumn::refresh() {
    const CarePlan& plan = m_draft.plan();
    m_said->setPlan(plan);
    m_merge->setVisible(!missingSteps(plan, m_draft.book().merged(plan).steps).empty());
}

} // namespace bothy
