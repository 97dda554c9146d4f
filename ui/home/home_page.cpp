#include "ui/home/home_page.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double CardsInBodies = 44;
/// How far down the words of a pause begin, where there is room.
constexpr double PauseTopInBodies = 8;
constexpr double TallFromBodies = 40;

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_frame(new PageFrame(this, CardsInBodies))
    , m_head(new PageHead({}))
    , m_cardColumn(new QVBoxLayout)
    , m_continue(new QPushButton(icon(IconName::Resume), tr("Continue")))
    , m_message(new InlineMessage(MessageKind::Caution, {}))
    , m_hills(new Hills(this)) {
    m_greeting = makeGreeting();
    m_pause = makePause();
    m_frame->content()->addWidget(m_greeting);
    m_frame->content()->addWidget(m_pause);
    m_frame->content()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_frame, 1);
    all->addWidget(m_hills);
    connect(m_frame, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(&session, &Session::sharedChanged, this, [this] { refresh(); });
    connect(&session, &Session::privateChanged, this, [this] { refresh(); });
}

QWidget* HomePage::makeGreeting() {
    m_head->setObjectName(u"greeting"_s);
    m_head->setLead(tr("Start anywhere. Nothing here has a deadline."));
    auto* greeting = new QWidget;
    auto* column = new QVBoxLayout(greeting);
    column->addWidget(m_head);
    column->addLayout(m_cardColumn);
    followTheme(greeting, [this, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(0, 2 * m.u, 0, 0);
        column->setSpacing(m.bodies(2.4));
        m_cardColumn->setSpacing(m.cardGap);
    });
    return greeting;
}

QWidget* HomePage::makePause() {
    m_continue->setObjectName(u"continue"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    connect(m_continue, &QPushButton::clicked, this, &HomePage::resume);
    m_message->hide();
    auto* title = new TextLabel(TextRole::Page, tr("Paused"));
    auto* pause = new QWidget;
    pause->setObjectName(u"paused"_s);
    auto* column = new QVBoxLayout(pause);
    column->addWidget(title);
    column->addWidget(new TextLabel(TextRole::Body, tr("Everything is kept. Continue when you like.")));
    column->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, tr("Shared pages come back when both of you have continued.")));
    column->addSpacing(0);
    column->addWidget(m_continue, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    followTheme(pause, [column, title](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.u);
        title->setContentsMargins(0, 0, 0, m.u);
        column->itemAt(3)->spacerItem()->changeSize(0, 4 * m.u);
        column->invalidate();
    });
    pause->hide();
    return pause;
}

void HomePage::goToStart() {
    refresh();
}

void HomePage::refresh() {
    if (!isVisible() || m_session.stage() != Session::Stage::Open) return;
    const bool paused = m_session.shared().isPaused();
    //: %1 is the name a person chose for themself.
    m_head->setTitle(m_session.shared().myName.isEmpty() ? tr("Hello")
                                                         : tr("Hello, %1").arg(isolated(m_session.shared().myName)));
    m_greeting->setVisible(!paused);
    m_pause->setVisible(paused);
    m_continue->setVisible(m_session.shared().pauses.mine);
    if (!paused) m_message->hide();
    refreshCards();
    placeHills();
}

void HomePage::refreshCards() {
    auto cards = homeCards(m_session);
    if (m_cards == cards) return;
    m_cards = std::move(cards);
    while (QLayoutItem* old = m_cardColumn->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const HomeCard& card : *m_cards) {
        auto* button = new ClickableCard(card.title, card.line);
        button->setObjectName(u"home."_s + card.page);
        button->setCircleIcon(card.icon);
        button->setArrow(true);
        connect(button, &QPushButton::clicked, this,
                [this, page = card.page, place = card.place] { Q_EMIT pageRequested(page, place); });
        m_cardColumn->addWidget(button);
    }
}

void HomePage::resume() {
    m_continue->setEnabled(false);
    m_message->hide();
    whenDone(m_session.resume(), this, [this](const Result<void>& result) {
        m_continue->setEnabled(true);
        if (result) return refresh();
        const ErrorWords words = errorWords(result.error());
        m_message->setTexts(words.title, words.advice);
        m_message->show();
    });
}

/// Hills decorate: they are there only while everything else has its room without scrolling.
void HomePage::placeHills() {
    const Metrics& m = themeOf(this).metrics();
    const QWidget* shown = m_pause->isHidden() ? m_greeting : m_pause;
    const bool tall = height() >= m.bodies(TallFromBodies);
    m_pause->layout()->setContentsMargins(0, tall ? m.bodies(PauseTopInBodies) : 2 * m.u, 0, 0);
    const int margins = 2 * m.u + m.pageMarginY;
    const int words = std::min(width() - 2 * m.pageMarginX, m.bodies(CardsInBodies));
    const int wanted = std::max(shown->heightForWidth(words), shown->sizeHint().height()) + margins;
    m_hills->setVisible(wanted + m_hills->sizeHint().height() <= height());
}

void HomePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeHills();
}

void HomePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

/// The look of a page can change while it is shown: other sizes, other room.
bool HomePage::event(QEvent* event) {
    const bool done = Page::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) placeHills();
    return done;
}

} // namespace bothy
