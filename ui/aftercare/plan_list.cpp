#include "ui/aftercare/plan_list.h"

#include "ui/aftercare/plan_card.h"
#include "ui/agreement/paused_note.h"
#include "ui/checkins/own_care.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PlanList::PlanList(const PlanBook& book, QWidget* parent)
    : PageFrame(parent)
    , m_book(book)
    , m_paused(new PausedNote(book.session())) {
    m_paused->hide();
    content()->setSpacing(0);
    content()->addWidget(m_paused);
    content()->addStretch();
    connect(m_paused, &PausedNote::said, this, &PlanList::said);
    refresh();
}

void PlanList::refresh() {
    refreshPaused();
    const QString now = u"%1%2\n"_s.arg(m_book.isPaused()).arg(m_putAwayOpen) + written(m_book.plans()) + u"--\n"_s +
                        written(m_book.putAway());
    if (now == m_shown) return;
    m_shown = now;
    build();
}

QString PlanList::written(const std::vector<PlanEntry>& plans) const {
    QString all;
    for (const PlanEntry& plan : plans)
        all += u"%1:%2:%3:%4\n"_s.arg(plan.id.hex(), wordsOf(plan).word, lineOf(plan), plan.plan.title);
    return all;
}

SignoffWords PlanList::wordsOf(const PlanEntry& plan) const {
    const SignedDocument* shared = m_book.session().shared().document(plan.id);
    if (!shared || plan.state == SignoffState::Draft) return signoffWords(plan.state);
    return signoffWords(m_book.session(), *shared, plan.plan.lookAgain);
}

QString PlanList::lineOf(const PlanEntry& plan) const {
    const bool otherWords = plan.hasDraft && plan.state != SignoffState::Draft;
    return otherWords ? tr("You have a draft of other words. Only you can see it.") : wordsOf(plan).lead;
}

void PlanList::refreshPaused() {
    const bool paused = m_book.isPaused();
    std::vector<PausedNote::Title> takeBacks;
    for (const SharedCarePlan& shared : carePlans(m_book.session().shared().documents))
        if (paused && canTakeBack(shared.document.state))
            takeBacks.push_back({shared.document.id, PlanWords::title(shared.plan)});
    m_paused->refresh(takeBacks);
    m_paused->setVisible(paused);
    setWidest(paused ? PausedNote::WidestInBodies : 0);
}

void PlanList::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    m_paused->placeIn(height());
}

void PlanList::build() {
    if (m_body) {
        m_body->hide();
        content()->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [column = m_column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    content()->insertWidget(1, m_body);

    const std::vector<PlanEntry> plans = m_book.plans(), away = m_book.putAway();
    if (m_book.isPaused())
        addDraftsHead();
    else
        addHead();
    addCards(plans);
    if (plans.empty() && !m_book.isPaused()) addEmpty();
    if (!away.empty()) addPutAway(away);
    addOwnCare();
    addSafety();
    m_body->show();
}

QPushButton* PlanList::makeStart(ButtonKind kind) {
    auto* start = new QPushButton(tr("Start a plan"));
    start->setObjectName(u"startPlan"_s);
    start->setAutoDefault(false);
    setButtonKind(start, kind);
    connect(start, &QPushButton::clicked, this, &PlanList::startRequested);
    return start;
}

void PlanList::addHead() {
    auto* head = new PageHead(tr("Care plans"));
    head->setLead(tr("What helps each of you afterwards. Everything in a plan is fine to skip."));
    if (!m_book.plans().empty()) head->addTrailing(makeStart(ButtonKind::Filled));
    m_column->addWidget(head);
}

/// One way to begin stands out; who would rather choose finds the way there beside it.
void PlanList::addEmpty() {
    auto* empty = new EmptyState(IconName::Care, tr("No plans yet"), tr("Begin with a quiet one-step plan?"),
                                 EmptyPlace::Leading);
    connect(empty->addButton(tr("Begin"), ButtonKind::Filled), &QPushButton::clicked, this, &PlanList::quietRequested);
    auto* other = empty->addButton(tr("Choose another beginning"), ButtonKind::Plain);
    other->setObjectName(u"startPlan"_s);
    connect(other, &QPushButton::clicked, this, &PlanList::startRequested);
    m_column->addWidget(empty);
}

/// Writing goes on while somebody has paused; nothing here asks for it.
void PlanList::addDraftsHead() {
    auto* head = new SectionHead(tr("Drafts"), m_book.plans().empty() ? tr("None yet. Only you would see them.")
                                                                      : tr("Only you can see them."));
    QPushButton* start = makeStart(ButtonKind::Accent);
    start->setIcon(icon(IconName::Plus));
    setFlush(start, FlushSide::Trailing);
    head->addTrailing(start);
    m_column->addWidget(head);
}

void PlanList::addCards(const std::vector<PlanEntry>& plans) {
    for (const PlanEntry& plan : plans)
        m_column->addWidget(makeCard(plan));
}

QWidget* PlanList::makeCard(const PlanEntry& plan) {
    const SignoffWords words = wordsOf(plan);
    auto* card = new PlanCard(PlanWords::title(plan.plan), lineOf(plan), words.pill, words.word);
    card->setObjectName(plan.id.hex());
    connect(card, &QAbstractButton::clicked, this, [this, id = plan.id] { Q_EMIT planChosen(id); });
    return card;
}

void PlanList::addPutAway(const std::vector<PlanEntry>& plans) {
    auto* fold = new QPushButton(icon(m_putAwayOpen ? IconName::Up : IconName::Down), tr("Put away"));
    fold->setObjectName(u"putAwayFold"_s);
    fold->setAccessibleDescription(m_putAwayOpen ? tr("Open") : tr("Folded"));
    setButtonKind(fold, ButtonKind::Muted);
    setFlush(fold, FlushSide::Leading);
    connect(fold, &QPushButton::clicked, this, [this] {
        m_putAwayOpen = !m_putAwayOpen;
        refresh();
        if (auto* again = m_body->findChild<QPushButton*>(u"putAwayFold"_s)) again->setFocus();
    });
    m_column->addWidget(fold, 0, Qt::AlignLeading);
    if (m_putAwayOpen) addCards(plans);
}

/// Also before the first plan and during a pause: these belong to one person.
void PlanList::addOwnCare() {
    m_column->addWidget(new SectionHead(tr("For you"), tr("Only you see these, until you show a part.")));
    auto* cards = new CardGrid;
    for (const OwnCareDoor& door : OwnCare::doors(m_book.session().services().care)) {
        auto* card = new ClickableCard(door.title, door.line);
        card->setObjectName(u"ownCare."_s + door.place);
        card->setCircleIcon(door.icon);
        connect(card, &QPushButton::clicked, this, [this, place = door.place] { Q_EMIT ownCareRequested(place); });
        cards->addCard(card);
    }
    m_column->addWidget(cards);
}

/// The fixed sentences that belong to care.
void PlanList::addSafety() {
    auto* card = new Card(nullptr, CardTone::Raised);
    card->content()->addWidget(new TextLabel(TextRole::Strong, tr("Good to know")));
    for (const SafetyText& text : m_book.session().services().care.safetyAt(SafetyPlace::Care))
        card->content()->addWidget(new TextLabel(TextRole::Body, text.text));
    m_column->addWidget(card);
}

} // namespace bothy
