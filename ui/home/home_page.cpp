#include "ui/home/home_page.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/over_hills.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/paused_view.h"
#include "ui/widgets/when_done.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double CardsInBodies = 44;

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_views(new QStackedWidget(this))
    , m_greeting(new OverHills(nullptr, CardsInBodies))
    , m_paused(new PausedView)
    , m_head(new PageHead({}))
    , m_cardColumn(new QVBoxLayout) {
    makeGreeting();
    m_views->addWidget(m_greeting);
    m_views->addWidget(m_paused);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_views);
    for (const OverHills* view : std::initializer_list<OverHills*>{m_greeting, m_paused})
        connect(view, &OverHills::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_paused, &PausedView::continueRequested, this, &HomePage::resume);
    connect(m_paused, &PausedView::ownListRequested, this, [this] { Q_EMIT pageRequested(u"answers"_s, {}); });
    connect(&session, &Session::sharedChanged, this, &HomePage::refresh);
    connect(&session, &Session::privateChanged, this, &HomePage::refresh);
}

void HomePage::makeGreeting() {
    m_head->setObjectName(u"greeting"_s);
    auto* column = new QVBoxLayout;
    column->addWidget(m_head);
    column->addLayout(m_cardColumn);
    m_greeting->content()->addLayout(column);
    m_greeting->content()->addStretch();
    followTheme(m_greeting, [this, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(0, 2 * m.u, 0, 0);
        column->setSpacing(m.bodies(2.4));
        m_cardColumn->setSpacing(m.cardGap);
    });
}

void HomePage::goToStart() {
    chooseCards();
    refresh();
}

void HomePage::refresh() {
    if (!isVisible() || m_session.stage() != Session::Stage::Open) return;
    const SharedState& shared = m_session.shared();
    const bool wasPaused = m_views->currentWidget() == m_paused;
    //: %1 is the name a person chose for themself.
    m_head->setTitle(shared.myName.isEmpty() ? tr("Hello") : tr("Hello, %1").arg(isolated(shared.myName)));
    if (shared.isPaused()) {
        m_paused->setMine(shared.pauses.mine);
        m_views->setCurrentWidget(m_paused);
        return;
    }
    wasPaused ? chooseCards() : followCards();
    m_views->setCurrentWidget(m_greeting);
}

void HomePage::chooseCards() {
    if (m_session.stage() != Session::Stage::Open) return;
    m_head->setLead(hasBegun(m_session) ? tr("Go on where you like. Nothing here has a deadline.")
                                        : tr("Start anywhere. Nothing here has a deadline."));
    const std::vector<HomeCard> chosen = homeCards(m_session);
    if (std::equal(chosen.begin(), chosen.end(), m_shown.begin(), m_shown.end(),
                   [](const HomeCard& card, const Shown& shown) { return card == shown.card; }))
        return followCards();
    while (QLayoutItem* old = m_cardColumn->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_shown.clear();
    for (const HomeCard& card : chosen)
        addCard(card);
}

void HomePage::addCard(const HomeCard& card) {
    auto* button = new ClickableCard(card.title, card.line);
    button->setObjectName(u"home."_s + card.page);
    button->setCircleIcon(card.icon);
    button->setArrow(true);
    QSizePolicy room = button->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    button->setSizePolicy(room);
    connect(button, &QPushButton::clicked, this, [this, page = card.page] { open(page); });
    m_cardColumn->addWidget(button);
    m_shown.push_back({card, button});
}

void HomePage::followCards() {
    const std::vector<HomeCard> all = everyHomeCard(m_session);
    for (Shown& shown : m_shown) {
        const auto now =
            std::find_if(all.begin(), all.end(), [&](const HomeCard& one) { return one.page == shown.card.page; });
        shown.button->setVisible(now != all.end());
        if (now == all.end() || *now == shown.card) continue;
        shown.card = *now;
        shown.button->setTexts(now->title, now->line);
    }
}

void HomePage::open(const QString& page) {
    for (const Shown& shown : m_shown)
        if (shown.card.page == page) return Q_EMIT pageRequested(page, shown.card.place);
}

void HomePage::resume() {
    whenDone(m_session.resume(), this, [this](const Result<void>& done) {
        if (done) return refresh();
        const ErrorWords words = errorWords(done.error());
        m_paused->showTrouble(words.title, words.advice);
    });
}

void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_shown.empty()) chooseCards();
    refresh();
}

} // namespace bothy
