#include "ui/boundaries/overview.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/agreement_card.h"
#include "ui/boundaries/agreement_list.h"
#include "ui/boundaries/boundaries_paper.h"
#include "ui/boundaries/limit_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Both columns need room for a calm line; below this they stand one above the other.
constexpr double TwoColumnsFromBodies = 46;

} // namespace

BoundariesOverview::BoundariesOverview(Session& session, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_paused(new EmptyState(IconName::Pause, pausedTitle(), pausedSentence()))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_limits(new LimitList(session))
    , m_agreements(new AgreementList(session)) {
    m_paused->hide();
    m_continue = m_paused->addButton(tr("Continue"), ButtonKind::Filled);
    m_continue->setObjectName(u"continue"_s);
    auto* takeBack = m_paused->addButton(tr("Take something back"), ButtonKind::Plain);
    takeBack->setObjectName(u"takeSomethingBack"_s);
    // A pause keeps shared words away, and never stands in the way of a withdrawal.
    connect(takeBack, &QPushButton::clicked, this, [this] {
        m_wantsTakeBack = true;
        refresh();
    });
    connect(m_continue, &QPushButton::clicked, this, [this] { m_session.resume(); });
    auto* shared = new QVBoxLayout;
    shared->addWidget(m_paused);
    shared->addWidget(m_agreements);
    shared->addStretch();
    m_columns->addWidget(m_limits, 1);
    m_columns->addLayout(shared, 2);
    auto* head = new PageHead(tr("Boundaries"));
    m_print = head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    m_print->setObjectName(u"printBoundaries"_s);
    connect(m_print, &QPushButton::clicked, this, &BoundariesOverview::printRequested);
    content()->addWidget(head);
    content()->addLayout(m_columns);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) { m_columns->setSpacing(6 * theme.metrics().u); });
    const auto whileVisible = [this] {
        if (isVisible()) refresh();
    };
    connect(&session, &Session::sharedChanged, this, whileVisible);
    connect(&session, &Session::privateChanged, this, whileVisible);
}

void BoundariesOverview::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const bool paused = m_session.shared().isPaused();
    if (!paused) m_wantsTakeBack = false;
    m_paused->setVisible(paused && !m_wantsTakeBack);
    m_continue->setVisible(m_session.shared().pauses.mine);
    m_agreements->setVisible(!paused || m_wantsTakeBack);
    m_print->setVisible(hasBoundariesPaper(m_session));
    m_limits->refresh();
    m_agreements->refresh();
}

void BoundariesOverview::showEvent(QShowEvent* event) {
    PageFrame::showEvent(event);
    refresh();
}

void BoundariesOverview::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    const bool two = width() >= themeOf(this).metrics().bodies(TwoColumnsFromBodies);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, two ? 1 : 0);
    m_columns->setStretch(1, two ? 2 : 0);
}

void BoundariesOverview::reveal(const DocumentId& document) {
    refresh();
    QWidget* part = m_agreements->card(document);
    if (!part) part = m_limits->findChild<QWidget*>(u"theirLimit."_s + document.hex());
    if (part) reveal(part);
}

} // namespace bothy
