#include "ui/boundaries/overview.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/paused_note.h"
#include "ui/boundaries/agreement_card.h"
#include "ui/boundaries/agreement_list.h"
#include "ui/boundaries/boundaries_paper.h"
#include "ui/boundaries/limit_list.h"
#include "ui/boundaries/limit_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/one_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/turn_row.h"

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
    , m_head(new PageHead(tr("Boundaries")))
    , m_paused(new PausedNote(session))
    , m_doors(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_limits(new LimitList(session))
    , m_agreements(new AgreementList(session)) {
    m_columns->addWidget(m_limits, 1);
    m_columns->addWidget(m_agreements, 2);
    auto* doors = new FlowLayout(m_doors);
    doors->setContentsMargins(0, 0, 0, 0);
    m_review = addDoor(tr("Review"), u"review"_s, IconName::Together);
    m_signals = addDoor(session.services().care.signs.title, u"signals"_s, IconName::Stop);
    m_cards = addDoor(tr("Conversation cards"), u"cards"_s, IconName::Note);
    addDoor(tr("On the page Stop"), u"stop-plan"_s, IconName::Phone);
    m_print = m_head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    m_print->setObjectName(u"printBoundaries"_s);
    setFlush(m_print, FlushSide::Trailing);
    connect(m_print, &QPushButton::clicked, this, &BoundariesOverview::printRequested);
    connect(m_paused, &PausedNote::said, this, &BoundariesOverview::said);
    m_paused->hide();
    content()->addWidget(m_head);
    content()->addWidget(m_paused);
    content()->addWidget(m_doors);
    content()->addLayout(m_columns);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) {
        m_columns->setSpacing(6 * theme.metrics().u);
        arrange();
    });
    const auto whileVisible = [this] {
        if (isVisible()) refresh();
    };
    connect(&session, &Session::sharedChanged, this, whileVisible);
    connect(&session, &Session::privateChanged, this, whileVisible);
}

void BoundariesOverview::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const OneLayout atTheEnd(*content()->parentWidget());
    const bool paused = m_session.shared().isPaused();
    std::vector<PausedNote::Title> takeBacks;
    for (const SharedAgreement& each :
         paused ? bothy::agreements(m_session.shared().documents) : std::vector<SharedAgreement>())
        if (canTakeBack(each.document.state)) takeBacks.push_back({each.document.id, titleInWords(each)});
    m_paused->refresh(takeBacks);
    m_paused->setVisible(paused);
    m_head->setVisible(!paused);
    for (QPushButton* ofBoth : {m_signals, m_cards})
        ofBoth->setVisible(!paused);
    m_review->setText(m_session.mine().review ? tr("Go on with the review") : tr("Review"));
    m_print->setVisible(hasBoundariesPaper(m_session));
    m_limits->refresh();
    m_agreements->refresh();
    setWidest(paused ? PausedNote::WidestInBodies : 0);
    arrange();
}

QPushButton* BoundariesOverview::addDoor(const QString& words, const QString& place, IconName drawing) {
    auto* door = new QPushButton(icon(drawing), words);
    door->setObjectName(u"door."_s + place);
    door->setAutoDefault(false);
    setButtonKind(door, ButtonKind::Soft, ButtonSize::Small);
    m_doors->layout()->addWidget(door);
    connect(door, &QPushButton::clicked, this, [this, place] { Q_EMIT placeRequested(place); });
    return door;
}

void BoundariesOverview::showEvent(QShowEvent* event) {
    PageFrame::showEvent(event);
    refresh();
}

void BoundariesOverview::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    arrange();
}

void BoundariesOverview::arrange() {
    const bool two = m_paused->isHidden() && width() >= themeOf(this).metrics().bodies(TwoColumnsFromBodies);
    turnRow(m_columns, two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_columns->spacing());
    m_columns->setStretch(0, two ? 1 : 0);
    m_columns->setStretch(1, two ? 2 : 0);
    m_paused->placeIn(height());
}

void BoundariesOverview::reveal(const DocumentId& document) {
    refresh();
    QWidget* part = m_agreements->reveal(document);
    if (!part) part = m_limits->reveal(document);
    if (part) reveal(part);
}

void BoundariesOverview::giveKeyboardTo(const DocumentId& document) {
    refresh();
    QWidget* part = m_agreements->reveal(document);
    if (!part) part = m_limits->ownRow(document);
    if (!part) return;
    giveKeyboard(*part);
    ensureWidgetVisible(part);
}

} // namespace bothy
