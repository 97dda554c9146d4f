#include "ui/aftercare/guided_view.h"

#include "core/session/both_look.h"
#include "core/session/plan_following.h"
#include "ui/aftercare/chime.h"
#include "ui/aftercare/guided_ending.h"
#include "ui/aftercare/screen_awake.h"
#include "ui/aftercare/time_ring.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QAccessible>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BetweenLooks = 250ms;
constexpr auto LastMinute = 60s;

QStringList namesOf(const SharedState& people) {
    return people.partner ? QStringList{people.myName, people.partnerName} : QStringList{people.myName};
}

} // namespace

GuidedView::GuidedView(const PlanBook& book, const DocumentId& plan, const CarePlan& words, QWidget* parent)
    : FootedPage(parent)
    , m_book(book)
    , m_plan(plan)
    , m_words(words)
    , m_care(words.steps)
    , m_chime(new Chime(this))
    , m_awake(new ScreenAwake(this)) {
    content()->addStretch();
    makeStep();
    makeEnding();
    content()->addStretch();
    makeBar();
    addKeys();
    leaveOut();
    const auto& bookmark = m_book.session().mine().guided;
    if (bookmark && bookmark->plan == m_plan)
        m_care.goOnFrom(*bookmark, now());
    else
        m_care.begin(now());
    connect(&m_look, &QTimer::timeout, this, &GuidedView::look);
    m_look.start(BetweenLooks);
    refresh();
}

GuidedView::~GuidedView() = default;

CareInstant GuidedView::now() const {
    return m_book.session().services().clock.steady();
}

// ---- what is there ------------------------------------------------------------------------------

void GuidedView::makeStep() {
    m_step = new QWidget;
    auto* column = new QVBoxLayout(m_step);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(TextRole::Calm);
    m_title->setObjectName(u"guidedStep"_s);
    m_details = new TextLabel(TextRole::Item, Ink::Muted, {});
    m_state = new TextLabel(TextRole::Body, Ink::Muted, {});
    auto* screen = new TextLabel(TextRole::Body, Ink::Muted, tr("On this desktop, the screen may go dark by itself."));
    screen->setObjectName(u"screenMayGoDark"_s);
    screen->hide();
    connect(m_awake, &ScreenAwake::unavailable, screen, &QWidget::show);
    m_leftOut = new TextLabel(TextRole::Body, Ink::Muted, tr("A step is left out for now because of a limit."));
    m_leftOut->setObjectName(u"stepLeftOut"_s);
    for (TextLabel* label : {m_title, m_details, m_state, screen, m_leftOut})
        label->setAlignment(Qt::AlignCenter);
    m_ring = new TimeRing;
    m_ring->setObjectName(u"timeLeft"_s);
    column->addWidget(m_title);
    column->addWidget(m_details);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    column->addWidget(m_state);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addStretch();
    m_less = addBesideHold(*m_row, tr("1 minute less"), icon(IconName::Minus), -1min);
    m_hold = new QPushButton;
    m_hold->setObjectName(u"holdStep"_s);
    m_row->addWidget(m_hold);
    m_more = addBesideHold(*m_row, tr("1 minute more"), icon(IconName::Plus), 1min);
    m_row->addStretch();
    column->addLayout(m_row);
    m_byItself = new TickBox(tr("Go on by itself when the time is over."));
    m_byItself->setObjectName(u"goOnByItself"_s);
    column->addWidget(m_byItself, 0, Qt::AlignHCenter);
    addSound(column);
    column->addWidget(screen);
    column->addWidget(m_leftOut);
    content()->addWidget(m_step);
    connect(m_hold, &QPushButton::clicked, this, &GuidedView::holdOrGoOn);
    connect(m_byItself, &QCheckBox::clicked, this, [this](bool on) { m_care.setGoesOnByItself(on); });
    followTheme(m_step, [this, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.cardGap);
        for (QPushButton* button : {m_less, m_hold, m_more})
            button->setMinimumHeight(m.bodies(4));
        m_hold->setMinimumWidth(m.bodies(10));
        arrange();
    });
}

/// Off until it is ticked; ticking it plays it once, so that nobody is startled later.
void GuidedView::addSound(QVBoxLayout* column) {
    m_sound = new TickBox(tr("A soft sound when the time is over."));
    m_sound->setObjectName(u"softSound"_s);
    column->addWidget(m_sound, 0, Qt::AlignHCenter);
    connect(m_sound, &QCheckBox::clicked, this, [this](bool on) {
        if (on) m_chime->play();
    });
    connect(m_chime, &Chime::ended, this, [this](bool wasHeard) {
        if (wasHeard) return;
        m_sound->setChecked(false);
        m_sound->setEnabled(false);
        m_sound->setText(tr("No sound device was found here."));
    });
}

/// Once for each step whose time runs out.
void GuidedView::sound(bool wentOn) {
    const bool isOver = m_care.isTimeOver();
    if ((wentOn || (isOver && !m_wasOver)) && m_sound->isChecked()) m_chime->play();
    m_wasOver = isOver;
}

QPushButton* GuidedView::addBesideHold(QBoxLayout& row, const QString& words, const QIcon& drawing,
                                       std::chrono::minutes by) {
    auto* button = new QPushButton(drawing, tr("1 minute"));
    button->setAccessibleName(words);
    button->setObjectName(by > 0min ? u"minuteMore"_s : u"minuteLess"_s);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, by] { act([&] { m_care.lengthen(by, now()); }); });
    return button;
}

/// Beside one another where there is room, else below.
void GuidedView::arrange() {
    const Metrics& m = themeOf(this).metrics();
    int wanted = 2 * m.cardGap;
    for (const QPushButton* button : {m_less, m_hold, m_more})
        wanted += std::max(button->sizeHint().width(), button->minimumWidth());
    const bool fits = wanted <= width() - 2 * m.pageMarginX;
    turnRow(m_row, fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m.cardGap);
}

void GuidedView::resizeEvent(QResizeEvent* event) {
    FootedPage::resizeEvent(event);
    arrange();
}

void GuidedView::makeEnding() {
    m_ending = new GuidedEnding(namesOf(m_book.session().shared()));
    content()->addWidget(m_ending);
    connect(m_ending, &GuidedEnding::marked, this, [this](std::size_t which, bool on) {
        m_care.setAllRight(which, on);
        m_ending->setAllRight({m_care.isAllRight(0), m_care.isAllRight(1)});
    });
    connect(m_ending, &GuidedEnding::reopenRequested, this, [this] { act([&] { m_care.reopen(now()); }); });
    connect(m_ending, &GuidedEnding::finished, this, &GuidedView::leave);
    connect(m_ending, &GuidedEnding::daysAfterRequested, this, &GuidedView::daysAfterRequested);
}

void GuidedView::makeBar() {
    m_previous = new QPushButton(icon(IconName::Back), tr("Previous"));
    m_previous->setObjectName(u"previousStep"_s);
    setButtonKind(m_previous, ButtonKind::Plain);
    bar()->addLeading(m_previous);
    m_stop = bar()->addButton(tr("Stop gently"), ButtonKind::Outlined, icon(IconName::Stop));
    m_stop->setObjectName(u"stopGently"_s);
    m_then = new TextLabel(TextRole::Body, Ink::Muted, {});
    bar()->addTrailing(m_then);
    m_next = bar()->addButton(tr("Next"), ButtonKind::Filled);
    m_next->setObjectName(u"nextStep"_s);
    connect(m_previous, &QPushButton::clicked, this, &GuidedView::previous);
    connect(m_stop, &QPushButton::clicked, this, &GuidedView::stop);
    connect(m_next, &QPushButton::clicked, this, &GuidedView::next);
    followTheme(m_next, [this](const Theme& theme) {
        for (QPushButton* button : {m_previous, m_stop, m_next})
            button->setMinimumHeight(theme.metrics().bodies(4));
    });
}

void GuidedView::addKeys() {
    addKey(Qt::Key_Space, &GuidedView::spacePressed);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    addKey(mirrored ? Qt::Key_Left : Qt::Key_Right, &GuidedView::next);
    addKey(mirrored ? Qt::Key_Right : Qt::Key_Left, &GuidedView::previous);
}

void GuidedView::addKey(Qt::Key key, void (GuidedView::*act)()) {
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void GuidedView::look() {
    const std::size_t before = m_care.position();
    const bool changed = m_care.look(now());
    sound(/*wentOn=*/m_care.position() != before);
    changed ? refresh() : showTime();
}

// ---- what is done -------------------------------------------------------------------------------

template <typename Act>
void GuidedView::act(Act act) {
    act();
    keepPlace();
    refresh();
}

/// Space presses whatever has the keyboard, as it does anywhere; only where that is nothing else it holds.
void GuidedView::spacePressed() {
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    button && button->isVisible() && button->isEnabled() ? button->click() : holdOrGoOn();
}

void GuidedView::holdOrGoOn() {
    if (m_care.state() == GuidedState::Ending) return;
    act([&] { m_care.state() == GuidedState::Held ? m_care.goOn(now()) : m_care.hold(now()); });
}

/// Steps without words were never meant to be followed, and one that a limit covers is left out. Two people may look
/// at this page: what a limit closes that only one of them sees is left out without a word.
void GuidedView::leaveOut() {
    const std::vector<bool> closed = m_book.closedSteps(m_plan, m_words);
    std::vector<bool> out = closed;
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = out[at] || !hasWords(m_words.steps[at]);
    m_care.leaveOut(out, now());
    const Session& session = m_book.session();
    const SignedDocument* shared = session.shared().document(m_plan);
    const std::vector<bool> said =
        m_book.hasPartner() ? closedSteps(session, limitsOfBoth(session), shared ? &shared->current : nullptr, m_words)
                            : closed;
    m_limited = m_limited || std::ranges::any_of(said, std::identity());
    m_leftOut->setVisible(m_limited);
}

void GuidedView::refreshLimits() {
    if (m_book.session().stage() != Session::Stage::Open) return;
    const PlanStep* before = m_care.step();
    leaveOut();
    if (m_care.step() != before) keepPlace();
    refresh();
}

void GuidedView::hold() {
    if (isRunning()) act([&] { m_care.hold(now()); });
}

void GuidedView::next() {
    if (m_care.step()) act([&] { m_care.next(now()); });
}

void GuidedView::previous() {
    if (m_care.step()) act([&] { m_care.previous(now()); });
}

void GuidedView::stop() {
    act([&] { m_care.stop(now()); });
}

void GuidedView::leave() {
    m_book.session().edit([](PrivateState& mine) { mine.guided.reset(); });
    Q_EMIT left();
}

/// One place, of the plan that was followed last. At the end there is nothing to come back to.
void GuidedView::keepPlace() {
    const bool isOver = m_care.state() == GuidedState::Ending;
    const auto place = isOver ? std::nullopt : std::optional(m_care.bookmark(m_plan));
    if (m_book.session().mine().guided == place) return;
    m_book.session().edit([&](PrivateState& mine) { mine.guided = place; });
}

// ---- what is to be seen -------------------------------------------------------------------------

void GuidedView::refresh() {
    m_awake->keep(isRunning());
    const PlanStep* step = m_care.step();
    const bool wasStep = m_step->isVisibleTo(this);
    m_step->setVisible(step != nullptr);
    m_ending->setVisible(step == nullptr);
    bar()->setVisible(step != nullptr);
    if (!step) {
        m_ending->setAllRight({m_care.isAllRight(0), m_care.isAllRight(1)});
        if (wasStep) m_ending->takeKeyboard();
        return;
    }
    showStep(*step);
    showTime();
    if (!wasStep) m_hold->setFocus(Qt::OtherFocusReason);
}

void GuidedView::showStep(const PlanStep& step) {
    const PlanWords words = m_book.words();
    m_title->setText(words.stepText(step));
    QStringList details{words.who(step)};
    if (step.fineToSkip) details << tr("Fine to skip");
    m_details->setText(details.join(u" · "_s));
    const PlanStep* then = m_care.nextStep();
    //: %1 is the step after this one.
    m_then->setText(then ? tr("Then: %1").arg(isolated(words.stepText(*then))) : tr("This is the last step."));
    m_next->setText(then ? tr("Next") : tr("To the end"));
    m_previous->setEnabled(m_care.hasPrevious());
    const bool isHeld = m_care.state() == GuidedState::Held;
    m_hold->setText(isHeld ? tr("Go on") : tr("Hold"));
    m_hold->setIcon(icon(isHeld ? IconName::Resume : IconName::Pause));
    announce(step);
}

void GuidedView::showTime() {
    const auto time = m_care.left();
    m_ring->setVisible(time.has_value());
    m_less->setEnabled(time > 0s);
    m_byItself->setVisible(time.has_value());
    if (time) m_ring->setTime(*time, m_care.shareLeft());
    const bool isHeld = m_care.state() == GuidedState::Held;
    m_state->setText(isHeld       ? tr("Held. Continue or stop, both are fine.")
                     : time == 0s ? tr("The time is over. Go on when you like.")
                     : !time      ? tr("As long as you like.")
                                  : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    if (time && *time <= LastMinute && *time > 0s && m_care.shareLeft() < 1 && !std::exchange(m_saidLastMinute, true)) {
        m_ring->setAccessibleDescription(tr("The last minute."));
        QAccessibleEvent event(m_ring, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

/// A screen reader hears a new step and its last minute, and nothing in between.
void GuidedView::announce(const PlanStep&) {
    if (m_announced == m_care.position()) return;
    m_announced = m_care.position();
    m_saidLastMinute = false;
    m_ring->setAccessibleDescription({});
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace bothy
