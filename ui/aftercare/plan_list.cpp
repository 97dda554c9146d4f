#include "ui/aftercare/plan_list.h"

#include "ui/aftercare/plan_card.h"
#include "ui/agreement/agreement_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// As wide as is easy to read.
constexpr double WidestInBodies = 56;

QString fingerprint(const std::vector<PlanEntry>& plans) {
    QString all;
    for (const PlanEntry& plan : plans)
        all += u"%1:%2:%3:%4:%5\n"_s.arg(plan.id.hex())
                   .arg(static_cast<int>(plan.state))
                   .arg(plan.hasDraft)
                   .arg(plan.plan.lookAgain ? plan.plan.lookAgain->sinceEpoch : 0)
                   .arg(plan.plan.title);
    return all;
}

} // namespace

PlanList::PlanList(const PlanBook& book, QWidget* parent)
    : PageFrame(parent, WidestInBodies)
    , m_book(book) {
    content()->setSpacing(0);
    refresh();
}

void PlanList::refresh() {
    const Pauses& pauses = m_book.session().shared().pauses;
    const QString now = u"%1%2%3\n"_s.arg(pauses.mine).arg(pauses.theirs).arg(m_putAwayOpen) + pausedFingerprint() +
                        fingerprint(m_book.plans()) + u"--\n"_s + fingerprint(m_book.putAway());
    if (now == m_shown) return;
    m_shown = now;
    build();
}

QString PlanList::pausedFingerprint() const {
    QString all = m_takeBacksOpen ? u"open\n"_s : QString();
    if (m_book.isPaused())
        for (const SignedDocument& document : m_book.session().shared().documents)
            all += document.id.hex() + QString::number(static_cast<int>(document.state));
    return all;
}

void PlanList::build() {
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    while (QLayoutItem* old = content()->takeAt(0))
        delete old;
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [column = m_column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    content()->addWidget(m_body);
    content()->addStretch();

    const std::vector<PlanEntry> plans = m_book.plans(), away = m_book.putAway();
    addHead();
    if (m_book.isPaused()) addPaused();
    addCards(plans);
    if (plans.empty() && !m_book.isPaused()) addEmpty();
    if (!away.empty()) addPutAway(away);
    addSafety();
    m_body->show();
}

void PlanList::addHead() {
    auto* head = new PageHead(tr("Care plans"));
    head->setLead(tr("What helps each of you afterwards. Everything in a plan is fine to skip."));
    auto* start = head->addButton(tr("Start a plan"), ButtonKind::Filled);
    start->setObjectName(u"startPlan"_s);
    connect(start, &QPushButton::clicked, this, &PlanList::startRequested);
    m_column->addWidget(head);
}

void PlanList::addEmpty() {
    auto* empty = new EmptyState(IconName::Care, tr("No plans yet"), tr("Begin with a quiet one-step plan?"));
    connect(empty->addButton(tr("Begin")), &QPushButton::clicked, this, &PlanList::quietRequested);
    m_column->addWidget(empty);
}

/// Only who paused can continue; the other one sees the same sentence.
void PlanList::addPaused() {
    auto* paused = new EmptyState(IconName::Pause, pausedTitle(), pausedSentence());
    if (m_book.session().shared().pauses.mine) {
        QPushButton* resume = paused->addButton(tr("Continue"));
        resume->setObjectName(u"continue"_s);
        connect(resume, &QPushButton::clicked, this, [this] { m_book.session().resume(); });
    }
    m_column->addWidget(paused);
    addTakeBacks();
}

/// A pause never stands in the way of taking something back; until then it keeps even the titles away.
void PlanList::addTakeBacks() {
    auto* card = new RowCard;
    Session& session = m_book.session();
    for (const SharedCarePlan& shared : carePlans(session.shared().documents)) {
        if (!canTakeBack(shared.document.state)) continue;
        QHBoxLayout* row = card->addRow();
        row->addWidget(new TextLabel(TextRole::Body, Ink::Text, PlanWords::title(shared.plan)), 1);
        auto* takeBack = new QPushButton(tr("Take back"));
        takeBack->setObjectName(u"takeBack."_s + shared.document.id.hex());
        takeBack->setAccessibleDescription(PlanWords::title(shared.plan));
        setButtonKind(takeBack, ButtonKind::Muted, ButtonSize::Small);
        connect(takeBack, &QPushButton::clicked, this, [&session, id = shared.document.id] { session.withdraw(id); });
        row->addWidget(takeBack);
    }
    if (card->count() == 0) return card->deleteLater();
    auto* open = new QPushButton(tr("Take something back"));
    open->setObjectName(u"takeSomethingBack"_s);
    setButtonKind(open, ButtonKind::Muted);
    setFlush(open, FlushSide::Leading);
    connect(open, &QPushButton::clicked, this, [this] {
        m_takeBacksOpen = !m_takeBacksOpen;
        refresh();
    });
    m_column->addWidget(open, 0, Qt::AlignLeading);
    m_column->addWidget(card);
    card->setVisible(m_takeBacksOpen);
}

void PlanList::addCards(const std::vector<PlanEntry>& plans) {
    for (const PlanEntry& plan : plans)
        m_column->addWidget(makeCard(plan));
}

QWidget* PlanList::makeCard(const PlanEntry& plan) {
    const SignoffWords words = signoffWords(plan.state, plan.plan.lookAgain, m_book.session().today());
    const bool otherWords = plan.hasDraft && plan.state != SignoffState::Draft;
    const QString line = otherWords ? tr("You have a draft of other words. Only you can see it.") : words.lead;
    auto* card = new PlanCard(PlanWords::title(plan.plan), line, words.pill, words.word);
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

/// The fixed sentences that belong to care.
void PlanList::addSafety() {
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    for (const SafetyText& text : m_book.session().services().care.safetyAt(SafetyPlace::Care))
        lines->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, text.text));
    followTheme(box, [lines](const Theme& theme) {
        lines->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
        lines->setSpacing(theme.metrics().u);
    });
    m_column->addWidget(box);
}

} // namespace bothy
