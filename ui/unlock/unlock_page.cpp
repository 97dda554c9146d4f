#include "ui/unlock/unlock_page.h"

#include "core/session/session.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/unlock/left_notice.h"
#include "ui/unlock/quiet_ground.h"
#include "ui/unlock/trouble_view.h"
#include "ui/unlock/unlock_card.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/mark.h"
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
/// In a lower window mark and name make way for the people and the passphrase.
constexpr double LowInBodies = 24;

/// Stands where the tile of somebody would, whose list waits: there is nothing to press.
QWidget* makeIsHere(const QString& label) {
    auto* card = new Card(nullptr, CardTone::Raised);
    auto* words = new TextLabel(TextRole::Item, UnlockPage::tr("%1 is here").arg(isolated(label)));
    words->setAlignment(Qt::AlignCenter);
    card->content()->addStretch();
    card->content()->addWidget(new Drawing(IconName::Check, Ink::Agreed, 1.8), 0, Qt::AlignHCenter);
    card->content()->addWidget(words);
    card->content()->addStretch();
    return card;
}

/// What can be done about a file or its disk can be done by whoever knows which.
ErrorWords wordsWithPlace(const Error& error, const Session& session) {
    ErrorWords words = errorWords(error);
    switch (error.kind) {
    case ErrorKind::VaultMissing:
    case ErrorKind::NotAVault:
    case ErrorKind::VaultDamaged:
    case ErrorKind::VaultReadOnly:
    case ErrorKind::FolderNotWritable:
    case ErrorKind::DiskFull:
    case ErrorKind::InputOutput:
        words.advice += u'\n' + placeOfFile(session);
        break;
    default:
        break;
    }
    return words;
}

/// Words take more lines in a narrow window.
int heightAsWide(const QWidget& content) {
    const QLayout& layout = *content.layout();
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(content.width()) : layout.totalSizeHint().height();
}

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
    m_trouble = new TroubleView(session);
    m_views->addWidget(m_trouble);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_strip);
    all->addWidget(m_views, 1);
    all->addWidget(m_ground);
    connect(m_strip, &Strip::hideRequested, this, &UnlockPage::hideRequested);
    connect(m_strip, &Strip::stopRequested, this, &UnlockPage::stopRequested);
    connect(m_who, &PageFrame::scrolledChanged, m_strip, &Strip::setScrolled);
    connect(m_card, &UnlockCard::openRequested, this, &UnlockPage::open);
    connect(m_stopWaiting, &QPushButton::clicked, this, &UnlockPage::stopWaiting);
    connect(m_trouble, &TroubleView::lookAgain, this, &UnlockPage::look);
    connect(&session, &Session::stageChanged, this, [this] {
        if (m_session.stage() == Session::Stage::NoVault) m_views->setCurrentWidget(m_who); // begun anew
        reset();
    });
    connect(&session, &Session::waitingEnded, this, [this] {
        if (m_card->isHidden()) reset(); // whoever has begun to type is not interrupted
    });
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
    m_together = new TextLabel(TextRole::Body, Ink::Muted,
                               tr("The other person can open their part now. Bothy waits for 15 minutes."));
    m_together->setAlignment(Qt::AlignCenter);
    m_tileRow = new QWidget;
    m_card = new UnlockCard;
    m_stopWaiting = new QPushButton(tr("Stop waiting"));
    m_stopWaiting->setObjectName(u"stopWaiting"_s);
    setButtonKind(m_stopWaiting, ButtonKind::Muted);
    m_brand = new QWidget;
    auto* brand = new QVBoxLayout(m_brand);
    brand->setContentsMargins({});
    brand->addWidget(new Mark(3.2, HalfLook::Ink, HalfLook::Neutral), 0, Qt::AlignHCenter);
    brand->addWidget(name);
    column->addWidget(m_brand);
    column->addWidget(m_together);
    column->addWidget(m_tileRow);
    column->addWidget(m_card);
    column->addWidget(m_stopWaiting, 0, Qt::AlignHCenter);
    auto* left = new LeftNotice(m_session); // comes later than all above, and moves nothing of it
    column->addWidget(left);
    // It has its height after the next layout pass.
    const auto scroll = [this, left] { left->isVisible() ? m_who->ensureWidgetVisible(left, 0, 0) : void(); };
    connect(left, &LeftNotice::cameUp, this, scroll, Qt::QueuedConnection);
    m_who->widget()->installEventFilter(this);
    (new QHBoxLayout(m_tileRow))->setContentsMargins({});

    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 1000);
    middle->addStretch(1);
    m_who->content()->addLayout(middle);
    m_who->content()->addStretch();
    followTheme(this, [this, column, brand, name](const Theme& theme) {
        const Metrics& m = theme.metrics();
        m_column->setMaximumWidth(m.bodies(ColumnInBodies));
        column->setContentsMargins(0, 4 * m.u, 0, 0);
        column->setSpacing(5 * m.u);
        brand->setSpacing(5 * m.u);
        name->setContentsMargins(0, 0, 0, 2 * m.u);
        m_tileRow->layout()->setSpacing(3 * m.u);
        placeGround();
    });
    return m_who;
}

void UnlockPage::reset() {
    ++m_turn;
    m_person = {};
    m_card->clear();
    m_card->hide();
    const bool waiting = m_session.waitingPerson().has_value();
    m_together->setVisible(waiting);
    m_stopWaiting->setVisible(waiting);
    if (waiting)
        m_strip->setRoom(Room::TogetherNow, tr("Look together"));
    else
        m_strip->hideRoom();
    fillTiles();
    setBusy(false);
    placeGround();
    if (m_who->isVisible()) giveKeyboard(*m_tileRow);
}

void UnlockPage::fillTiles() {
    for (QWidget* place : m_places)
        delete place;
    m_places.clear();
    const std::vector<PersonOnTile>& people = m_session.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString nameless = i == 0 ? tr("First person") : tr("Second person");
        const QString label = people[i].label.isEmpty() ? nameless : people[i].label;
        if (people[i].id == m_session.waitingPerson()) {
            placeInRow(makeIsHere(label));
        } else {
            addTile(i, label);
        }
    }
}

void UnlockPage::addTile(std::size_t index, const QString& label) {
    auto* tile = new Tile(index == 0 ? Tile::Half::Left : Tile::Half::Right, label, m_tileRow);
    tile->setObjectName(u"tile.%1"_s.arg(index));
    tile->setAccessibleName(label);
    const PersonId person = m_session.people()[index].id;
    connect(tile, &Tile::clicked, this, [this, person, label] { choose(person, label); });
    placeInRow(tile);
}

/// All places are equally wide.
void UnlockPage::placeInRow(QWidget* place) {
    static_cast<QHBoxLayout*>(m_tileRow->layout())->addWidget(place, 1);
    place->show(); // also when the page is on screen already
    m_places.push_back(place);
}

void UnlockPage::choose(const PersonId& person, const QString& label) {
    if (m_busy) return;
    m_person = person;
    m_card->show();
    m_card->startFor(label);
    placeGround();
}

void UnlockPage::setBusy(bool busy) {
    m_busy = busy;
    m_card->setBusy(busy);
    m_stopWaiting->setEnabled(!busy);
    for (QWidget* place : m_places)
        place->setEnabled(!busy);
}

void UnlockPage::open(const QString& passphrase) {
    if (m_busy) return;
    setBusy(true);
    whenDone(m_session.unlock(m_person, passphrase), this, [this, turn = m_turn](const Result<void>& result) {
        if (turn != m_turn) return; // the tiles were shown anew meanwhile: what was asked before has no answer here
        setBusy(false);
        if (result) return;
        if (result.error().kind == ErrorKind::VaultInSyncedFolder) return showTrouble(result.error());
        m_card->say(wordsWithPlace(result.error(), m_session));
        // What happened is seen whole; it has its height after the next layout pass.
        const auto scroll = [this] { m_who->ensureWidgetVisible(m_card, 0, 3 * themeOf(this).metrics().u); };
        QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
    });
}

void UnlockPage::stopWaiting() {
    m_session.stopWaiting();
    reset();
}

void UnlockPage::look() {
    m_trouble->setLooking(true);
    whenDone(m_session.lookForVault(), this, [this](const Result<void>& result) {
        m_trouble->setLooking(false);
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
    m_trouble->say(error);
    m_views->setCurrentWidget(m_trouble);
    m_trouble->takeKeyboard();
    placeGround();
}

void UnlockPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_strip->setNarrow(width() < themeOf(this).metrics().bodies(40)); // as the page below it
    placeGround();
}

/// Nobody is chosen yet: the keyboard begins at the first tile, whoever was here last, and not on Hide.
void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_views->currentWidget() == m_who && m_card->isHidden()) giveKeyboard(*m_tileRow);
}

bool UnlockPage::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) placeGround();
    return handled;
}

/// What comes up among the tiles needs room of the ground below them.
bool UnlockPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) placeGround();
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::placeGround() {
    // The first calls come while the page is still being put together.
    if (!m_ground || m_views->count() < 2) return;
    m_brand->setVisible(height() >= themeOf(this).metrics().bodies(LowInBodies));
    // Beside what is in the way there is nothing to praise.
    if (m_views->currentIndex() == 0)
        m_ground->useRoom(height() - m_strip->height() - heightAsWide(*m_who->widget()));
    else
        m_ground->hide();
}

} // namespace bothy
