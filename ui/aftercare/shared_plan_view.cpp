#include "ui/aftercare/shared_plan_view.h"

#include "core/session/plan_following.h"
#include "ui/aftercare/plan_differences.h"
#include "ui/aftercare/plan_sheet.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/change_legend.h"
#include "ui/agreement/two_wordings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Takes the whole width of the bar it stands in.
class WholeWidth : public QWidget {
public:
    explicit WholeWidth(QWidget* content) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
    }
    QSize sizeHint() const override { return {themeOf(this).metrics().bodies(200), layout()->sizeHint().height()}; }
};

} // namespace

SharedPlanView::SharedPlanView(const PlanBook& book, const DocumentId& plan, QWidget* parent)
    : FootedPage(parent)
    , m_book(book)
    , m_id(plan)
    , m_head(new PageHead({}))
    , m_pill(new StatePill(PillKind::Offered, {}))
    , m_draft(new InlineMessage(MessageKind::Neutral, {}, tr("You have a draft of other words. Only you can see it.")))
    , m_two(new TwoWordings(m_book.session()))
    , m_legend(new ChangeLegend(m_book.session()))
    , m_from(new TextLabel(TextRole::Section))
    , m_sheet(new PlanSheet(m_book))
    , m_panel(new SignOffPanel(m_book.session())) {
    addHead();
    m_draft->setDrawing(IconName::Edit);
    connect(m_draft->addAction(tr("Open the draft")), &QPushButton::clicked, this, &SharedPlanView::draftRequested);
    m_panel->setObjectName(u"signOffPanel"_s);
    m_panel->watchWords(*m_sheet);
    m_two->setObjectName(u"twoWordings"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_draft, m_two, m_from, m_legend, m_sheet})
        content()->addWidget(part);
    content()->addStretch();
    bar()->addLeading(new WholeWidth(m_panel));
    addTwoWordings();
    connect(m_panel, &SignOffPanel::stepDone, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_panel, &SignOffPanel::limitRequested, this, &SharedPlanView::limitRequested);
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &SharedPlanView::writeOther);
    refresh();
}

void SharedPlanView::addTwoWordings() {
    m_current = addChoice(Wordings::Current);
    m_other = addChoice(Wordings::Other);
    connect(m_two, &TwoWordings::stepDone, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_two, &TwoWordings::limitRequested, this, &SharedPlanView::limitRequested);
    connect(m_two, &TwoWordings::otherWordsRequested, this, &SharedPlanView::writeOther);
}

/// What only this wording has, and a way to read all of it.
PlanDifferences* SharedPlanView::addChoice(Wordings which) {
    auto* differences = new PlanDifferences(m_book);
    auto* whole = new QPushButton(tr("Read the whole plan"));
    whole->setObjectName(which == Wordings::Other ? u"readOther"_s : u"readCurrent"_s);
    whole->setAutoDefault(false);
    setButtonKind(whole, ButtonKind::Accent, ButtonSize::Small);
    setFlush(whole, FlushSide::Leading);
    m_two->words(which)->addWidget(differences);
    m_two->words(which)->addWidget(whole, 0, Qt::AlignLeading);
    connect(whole, &QPushButton::clicked, this, [this, which] { readWhole(which); });
    return differences;
}

void SharedPlanView::addHead() {
    m_head->setBack(tr("Care plans"));
    m_head->setPill(m_pill);
    m_follow = m_head->addButton(tr("Follow it"), ButtonKind::Outlined, icon(IconName::Resume));
    m_follow->setObjectName(u"followPlan"_s);
    connect(m_follow, &QPushButton::clicked, this, &SharedPlanView::followRequested);
    m_print = m_head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    m_print->setObjectName(u"printPlan"_s);
    auto* duplicate = m_head->addButton(tr("Duplicate"), ButtonKind::Muted, icon(IconName::Plus));
    duplicate->setObjectName(u"duplicatePlan"_s);
    connect(duplicate, &QPushButton::clicked, this, &SharedPlanView::duplicateRequested);
    m_putAway = m_head->addButton({}, ButtonKind::Muted);
    m_putAway->setObjectName(u"putAway"_s);
    setFlush(m_putAway, FlushSide::Trailing);
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

    std::vector<bool> closed = m_book.closedSteps(m_id, plan->plan);
    std::vector<LimitInEffect> limits = limitsOn(m_book.session(), plan->document.type, plan->document.current);
    if (m_shown == plan->document && m_closed == closed && m_limits == limits) return true;
    m_shown = plan->document;
    m_closed = std::move(closed);
    m_limits = std::move(limits);
    showWords(*plan);
    return true;
}

void SharedPlanView::giveKeyboardToMarks() {
    giveKeyboard(*m_panel);
}

void SharedPlanView::showWords(const SharedCarePlan& plan) {
    const SignedDocument& document = plan.document;
    const SignoffWords words = signoffWords(m_book.session(), document, plan.plan.lookAgain);
    const QString situation = m_book.words().situation(plan.plan);
    m_head->setTitle(PlanWords::title(plan.plan));
    m_print->setVisible(document.state != SignoffState::NewerVersion); // its words are not to be seen either
    m_pill->setState(words.pill, words.word);
    m_follow->setVisible(mayFollow(m_book.session(), m_id, plan.plan) && hasStepToFollow(m_book.session(), m_id));
    QStringList lead{words.lead, situation};
    lead.removeAll(QString());
    m_head->setLead(lead.join(u'\n'));

    m_legend->setDocument(document);
    const bool two = document.state == SignoffState::Conflict && document.otherWording;
    m_sheet->setPlan(plan.plan, m_closed, differsFrom(document) ? plan.before : std::nullopt);
    m_panel->setDocument(document, isSettled(document.state) ? Wordings::Whole : Wordings::Current);
    bar()->setVisible(!two && document.state != SignoffState::NewerVersion);
    m_two->setVisible(two);
    m_sheet->setVisible(!two);
    m_from->hide();
    if (two) showTwo(plan);
}

void SharedPlanView::showTwo(const SharedCarePlan& plan) {
    const CarePlan other = CarePlan::decode(plan.document.otherWording->content).value_or(CarePlan{});
    m_two->setDocument(plan.document);
    m_current->setPlans(plan.plan, other);
    m_other->setPlans(other, plan.plan);
}

void SharedPlanView::readWhole(Wordings which) {
    if (!m_shown || !m_shown->otherWording) return;
    const Revision& words = which == Wordings::Other ? *m_shown->otherWording : m_shown->current;
    const CarePlan plan = CarePlan::decode(words.content).value_or(CarePlan{});
    m_sheet->setPlan(plan, closedSteps(m_book.session(), m_book.session().limits(), &words, plan));
    m_from->setText(m_two->heading(which));
    m_from->show();
    m_sheet->show();
    frame()->reveal(m_from);
}

void SharedPlanView::writeOther() {
    if (m_shown) m_book.suggestOther(m_id, m_shown->current);
    Q_EMIT draftRequested();
}

/// Private: the other person sees nothing of it, and the words stay agreed or not as they are.
void SharedPlanView::putAway() {
    const bool away = !m_book.session().mine().putAway.contains(m_id);
    m_book.setPutAway(m_id, away);
    const QPointer<SharedPlanView> view(this);
    Q_EMIT said(away ? tr("Put away, for you only.") : tr("Brought back, for you only."),
                [book = m_book, id = m_id, away] {
                    PlanBook again = book;
                    return again.setPutAway(id, !away);
                });
    if (view && away) Q_EMIT backRequested();
}

} // namespace bothy
