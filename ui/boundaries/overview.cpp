#include "ui/boundaries/overview.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/agreement_card.h"
#include "ui/boundaries/agreement_list.h"
#include "ui/boundaries/limit_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Both columns need room for a calm line; below this they stand one above the other.
constexpr double TwoColumnsFromBodies = 46;

} // namespace

BoundariesOverview::BoundariesOverview(Session& session, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_paused(new InlineMessage(MessageKind::Neutral, pausedTitle(), pausedSentence()))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_limits(new LimitList(session))
    , m_agreements(new AgreementList(session)) {
    m_paused->setDrawing(IconName::Pause);
    m_paused->hide();
    m_columns->addWidget(m_limits, 1);
    m_columns->addWidget(m_agreements, 2);
    content()->addWidget(new PageHead(tr("Boundaries")));
    content()->addWidget(m_paused);
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
    m_paused->setVisible(m_session.shared().isPaused());
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
