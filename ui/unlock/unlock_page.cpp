#include "ui/unlock/unlock_page.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/unlock/quiet_ground.h"
#include "ui/unlock/unlock_card.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 28;
constexpr double TroubleInBodies = 40;

} // namespace

UnlockPage::UnlockPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(new Strip(this))
    , m_views(new QStackedWidget(this))
    , m_ground(new QuietGround(tr("Everything stays on this computer."), this)) {
    m_strip->setPauseShown(false);
    setAccessibleName(tr("Choose who you are"));
    setAccessibleRole(this, QAccessible::Pane);
    m_views->addWidget(makeWhoIsHere());
    m_views->addWidget(makeTrouble());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_strip);
    all->addWidget(m_views, 1);
    all->addWidget(m_ground);
    connect(m_strip, &Strip::hideRequested, this, &UnlockPage::hideRequested);
    connect(m_who, &PageFrame::scrolledChanged, m_strip, &Strip::setScrolled);
    connect(m_card, &UnlockCard::openRequested, this, &UnlockPage::open);
    connect(m_tryAgain, &QPushButton::clicked, this, &UnlockPage::look);
    connect(&session, &Session::stageChanged, this, &UnlockPage::reset);
    connect(&session, &Session::vaultLost, this, &UnlockPage::showTrouble);
    reset();
}

QWidget* UnlockPage::makeWhoIsHere() {
    m_who = new PageFrame;
    m_column = new QWidget;
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    auto* name = new TextLabel(TextRole::Page, tr("Bothy"));
    name->setAlignment(Qt::AlignCenter);
    m_together = new TextLabel(TextRole::Body, Ink::Muted, tr("Together now: the other person can open their part."));
    m_together->setAlignment(Qt::AlignCenter);
    m_tileRow = new QWidget;
    m_card = new UnlockCard;
    column->addWidget(new Mark(3.2, HalfLook::Ink, HalfLook::Neutral), 0, Qt::AlignHCenter);
    column->addWidget(name);
    column->addWidget(m_together);
    column->addWidget(m_tileRow);
    column->addWidget(m_card);
    (new QHBoxLayout(m_tileRow))->setContentsMargins({});

    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 1000);
    middle->addStretch(1);
    m_who->content()->addLayout(middle);
    m_who->content()->addStretch();
    followTheme(this, [this, column, name](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_column->setMaximumWidth(m.bodies(ColumnInBodies));
        column->setContentsMargins(0, 4 * m.u, 0, 0);
        column->setSpacing(5 * m.u);
        name->setContentsMargins(0, 0, 0, 2 * m.u);
        m_tileRow->layout()->setSpacing(3 * m.u);
        placeGround();
    });
    return m_who;
}

QWidget* UnlockPage::makeTrouble() {
    auto* frame = new PageFrame;
    m_trouble = new EmptyState(IconName::Note, {}, {});
    m_tryAgain = m_trouble->addButton(tr("Try again"), ButtonKind::Filled);
    m_tryAgain->setObjectName(u"tryAgain"_s);
    frame->content()->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_trouble, 1000);
    middle->addStretch(1);
    frame->content()->addLayout(middle);
    frame->content()->addStretch(2);
    followTheme(m_trouble,
                [this](const Theme& theme) { m_trouble->setMaximumWidth(theme.metrics().bodies(TroubleInBodies)); });
    return frame;
}

void UnlockPage::reset() {
    m_busy = false;
    m_person = {};
    m_card->clear();
    m_card->hide();
    m_together->setVisible(m_session.isWaitingTogether());
    fillTiles();
    placeGround();
    if (isVisible()) setFocus(Qt::OtherFocusReason); // nobody is chosen, and Tab goes on from here
}

void UnlockPage::fillTiles() {
    for (Tile* tile : m_tiles)
        delete tile;
    m_tiles.clear();
    const std::vector<PersonOnTile>& people = m_session.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString nameless = i == 0 ? tr("First person") : tr("Second person");
        const QString label = people[i].label.isEmpty() ? nameless : people[i].label;
        auto* tile = new Tile(i == 0 ? Tile::Half::Left : Tile::Half::Right, label, m_tileRow);
        tile->setObjectName(u"tile.%1"_s.arg(i));
        tile->setAccessibleName(label);
        connect(tile, &Tile::clicked, this, [this, i] { choose(i); });
        m_tileRow->layout()->addWidget(tile);
        tile->show(); // also when the page is on screen already
        m_tiles.push_back(tile);
    }
}

void UnlockPage::choose(std::size_t index) {
    if (m_busy || index >= m_session.people().size()) return;
    m_person = m_session.people()[index].id;
    m_card->show();
    m_card->startFor(m_tiles[index]->text());
    placeGround();
}

void UnlockPage::open(const QString& passphrase) {
    if (m_busy) return;
    m_busy = true;
    m_card->setBusy(true);
    for (Tile* tile : m_tiles)
        tile->setEnabled(false);
    whenDone(m_session.unlock(m_person, passphrase), this, [this](const Result<void>& result) {
        m_busy = false;
        m_card->setBusy(false);
        for (Tile* tile : m_tiles)
            tile->setEnabled(true);
        if (result) return;
        m_card->say(errorWords(result.error()));
        m_who->ensureWidgetVisible(m_card);
    });
}

void UnlockPage::look() {
    m_tryAgain->setEnabled(false);
    whenDone(m_session.lookForVault(), this, [this](const Result<void>& result) {
        m_tryAgain->setEnabled(true);
        if (!result) {
            showTrouble(result.error());
            return;
        }
        // The tiles follow the session's own signal; whoever has begun to type is not interrupted.
        if (m_views->currentWidget() == m_who) return;
        m_views->setCurrentWidget(m_who);
        reset();
    });
}

void UnlockPage::showTrouble(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_trouble->setTexts(words.title, words.advice);
    m_views->setCurrentIndex(1);
    m_tryAgain->setFocus(Qt::OtherFocusReason);
    placeGround();
}

void UnlockPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_strip->setNarrow(width() < themeOf(this).metrics().bodies(40)); // as the page below it
    placeGround();
}

bool UnlockPage::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) placeGround();
    return handled;
}

void UnlockPage::placeGround() {
    // The first calls come while the page is still being put together.
    if (!m_ground || m_views->count() < 2) return;
    const QWidget* shown = m_views->currentIndex() == 0 ? m_who->widget() : nullptr;
    const int wanted = shown ? shown->sizeHint().height() : m_trouble->sizeHint().height();
    m_ground->useRoom(height() - m_strip->height() - wanted);
}

} // namespace bothy
