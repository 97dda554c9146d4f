#include "ui/aftercare/shared_plan_view.h"

#include "ui/aftercare/plan_sheet.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

SharedPlanView::SharedPlanView(const PlanBook& book, const DocumentId& plan, QWidget* parent)
    : PageFrame(parent)
    , m_book(book)
    , m_id(plan)
    , m_head(new PageHead({}))
    , m_pill(new StatePill(PillKind::Offered, {}))
    , m_draft(new InlineMessage(MessageKind::Neutral, {}, tr("You have a draft of other words. Only you can see it.")))
    , m_from(new TextLabel(TextRole::Section))
    , m_sheet(new PlanSheet(m_book))
    , m_panel(new SignOffPanel(m_book.session()))
    , m_otherFrom(new TextLabel(TextRole::Section))
    , m_otherSheet(new PlanSheet(m_book))
    , m_otherPanel(new SignOffPanel(m_book.session())) {
    addHead();
    m_draft->setDrawing(IconName::Edit);
    connect(m_draft->addAction(tr("Open the draft")), &QPushButton::clicked, this, &SharedPlanView::draftRequested);
    m_otherPanel->setObjectName(u"otherPanel"_s);
    m_panel->setObjectName(u"signOffPanel"_s);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_draft, m_from, m_sheet, m_panel, m_otherFrom, m_otherSheet, m_otherPanel})
        content()->addWidget(part);
    content()->addStretch();
    for (SignOffPanel* panel : {m_panel, m_otherPanel})
        connect(panel, &SignOffPanel::stepDone, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &SharedPlanView::writeOther);
    refresh();
}

void SharedPlanView::addHead() {
    m_head->setBack(tr("Care plans"));
    m_head->setPill(m_pill);
    m_print = m_head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    m_print->setObjectName(u"printPlan"_s);
    m_putAway = m_head->addButton({}, ButtonKind::Muted);
    m_putAway->setObjectName(u"putAway"_s);
    content()->addWidget(m_head);
    connect(m_head, &PageHead::backRequested, this, &SharedPlanView::backRequested);
    connect(m_putAway, &QPushButton::clicked, this, &SharedPlanView::putAway);
    connect(m_print, &QPushButton::clicked, this, &SharedPlanView::printRequested);
}

bool SharedPlanView::refresh() {
    const std::optional<SharedCarePlan> plan = m_book.shared(m_id);
    if (!plan) return false;
    m_draft->setVisible(m_book.hasDraft(m_id));
    const bool away = m_book.session().mine().putAway.contains(m_id);
    m_putAway->setText(away ? tr("Bring it back") : tr("Put away"));

    std::vector<bool> closed;
    for (const PlanStep& step : plan->plan.steps)
        closed.push_back(m_book.isClosed(step));
    if (m_shown == plan->document && m_closed == closed) return true;
    m_shown = plan->document;
    m_closed = std::move(closed);
    showWords(*plan);
    return true;
}

void SharedPlanView::showWords(const SharedCarePlan& plan) {
    const SignedDocument& document = plan.document;
    const SignoffWords words = signoffWords(document.state, plan.plan.lookAgain, m_book.session().today());
    const QString situation = m_book.words().situation(plan.plan);
    m_head->setTitle(PlanWords::title(plan.plan));
    m_print->setVisible(document.state != SignoffState::NewerVersion); // its words are not to be seen either
    m_pill->setState(words.pill, words.word);
    m_head->setLead(situation.isEmpty() ? words.lead : words.lead + u'\n' + situation);

    const bool changed = document.state == SignoffState::ChangedByMe || document.state == SignoffState::ChangedByOther;
    m_sheet->setPlan(plan.plan, changed ? plan.planBefore : std::nullopt);
    m_panel->setDocument(document);

    const bool two = document.state == SignoffState::Conflict && document.otherWording;
    for (QWidget* each : std::initializer_list<QWidget*>{m_from, m_otherFrom, m_otherSheet, m_otherPanel})
        each->setVisible(two);
    if (!two) return;
    m_otherSheet->setPlan(CarePlan::decode(document.otherWording->content).value_or(CarePlan{}), plan.plan);
    m_otherPanel->setDocument(document, Wordings::Other);
    m_from->setText(m_panel->whoseWords());
    m_otherFrom->setText(m_otherPanel->whoseWords());
}

void SharedPlanView::writeOther() {
    if (m_shown) m_book.suggestOther(m_id, m_shown->current);
    Q_EMIT draftRequested();
}

/// Private: the other person sees nothing of it, and the words stay agreed or not as they are.
void SharedPlanView::putAway() {
    const bool away = !m_book.session().mine().putAway.contains(m_id);
    m_book.setPutAway(m_id, away);
    if (!away) return;
    const QPointer<SharedPlanView> view(this);
    Q_EMIT said(tr("Put away, for you only."), [book = m_book, id = m_id] {
        PlanBook again = book;
        again.setPutAway(id, false);
    });
    if (view) Q_EMIT backRequested();
}

} // namespace bothy
