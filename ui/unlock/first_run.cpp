#include "ui/unlock/first_run.h"

#include "core/session/session.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/unlock/closing_steps.h"
#include "ui/unlock/person_steps.h"
#include "ui/unlock/reading_steps.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace bothy {

namespace {

/// The mark and the name, as on the page list.
QWidget* makeBrand() {
    auto* brand = new QWidget;
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins({});
    row->addWidget(new Mark(1.33, HalfLook::Ink, HalfLook::Neutral));
    auto* name = new TextLabel(TextRole::Item, FirstRun::tr("Bothy"));
    name->setWordWrap(false);
    row->addWidget(name);
    followTheme(brand, [row](const Theme& theme) { row->setSpacing(2 * theme.metrics().u); });
    return brand;
}

} // namespace

FirstRun::FirstRun(Session& session, AppearanceKeeper& appearance, Begin begin, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_begin(begin)
    , m_who(begin == Begin::Welcome ? Who::First : Who::Second)
    , m_narrowMark(makeBrand())
    , m_panel(new ShelterPanel(this))
    , m_strip(new Strip(this))
    , m_steps(new QStackedWidget(this)) {
    m_panel->setProgramName(tr("Bothy"));
    m_strip->setPauseShown(false);
    m_strip->setStopShown(false); // the key works here too
    m_strip->addLeading(m_narrowMark);
    if (begin == Begin::SecondPerson) appearance.showNewcomers();
    addSteps(appearance);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_steps, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_panel);
    all->addLayout(column, 1);
    connect(m_strip, &Strip::hideRequested, this, &FirstRun::hideRequested);
    connect(&session, &Session::stageChanged, this, &FirstRun::endWhenLocked);
    connect(this, &FirstRun::finished, &appearance, &AppearanceKeeper::showLocked);
    followTheme(this, [this](const Theme&) {
        m_panel->setFixedWidth(m_panel->sizeHint().width());
        fold();
    });
    show(m_welcome);
}

void FirstRun::addSteps(AppearanceKeeper& appearance) {
    const CareContent& care = m_session.services().care;
    m_welcome = new WelcomeStep(care, appearance);
    m_limits = new LimitsStep(care);
    m_name = new NameStep;
    m_passphrase = new PassphraseStep;
    m_justForYou = new JustForYouStep(care);
    m_handOver = new HandOverStep;
    m_bothHere = new BothHereStep;
    for (FirstStep* step : std::initializer_list<FirstStep*>{m_welcome, m_limits, m_name, m_passphrase, m_justForYou,
                                                             m_handOver, m_bothHere}) {
        m_steps->addWidget(step);
        connect(step, &FirstStep::stopRequested, this, &FirstRun::stop);
        connect(step, &FirstStep::scrolledChanged, m_strip, &Strip::setScrolled);
    }
    m_welcome->setBackShown(false);
    m_welcome->setStopShown(m_begin == Begin::SecondPerson);
    m_limits->setStopShown(m_begin == Begin::SecondPerson);
    connectReading();
    connectPerson();
}

void FirstRun::connectReading() {
    connect(m_welcome, &FirstStep::continueRequested, this, [this] { show(m_limits); });
    connect(m_limits, &FirstStep::backRequested, this, [this] { show(m_welcome); });
    connect(m_limits, &FirstStep::continueRequested, this, [this] { begin(m_who); });
    connect(m_justForYou, &FirstStep::continueRequested, this,
            [this] { show(m_who == Who::First ? static_cast<FirstStep*>(m_handOver) : m_bothHere); });
    connect(m_handOver, &HandOverStep::handOverRequested, this, [this] { begin(Who::Second); });
    connect(m_handOver, &HandOverStep::aloneRequested, this, &FirstRun::finish);
    connect(m_bothHere, &FirstStep::continueRequested, this, &FirstRun::finish);
}

void FirstRun::connectPerson() {
    connect(m_name, &FirstStep::backRequested, this, &FirstRun::goBackFromName);
    connect(m_name, &FirstStep::continueRequested, this, &FirstRun::askPassphrase);
    connect(m_passphrase, &FirstStep::continueRequested, this, &FirstRun::makePart);
    connect(m_passphrase, &FirstStep::backRequested, this, [this] {
        m_passphrase->clear();
        show(m_name);
    });
}

void FirstRun::show(FirstStep* step) {
    m_steps->setCurrentWidget(step);
    m_strip->setScrolled(false);
    showRoom();
    arrangePanel();
    step->enter();
}

/// The reading before anybody has a half belongs to no room.
void FirstRun::showRoom() {
    const QWidget* step = m_steps->currentWidget();
    if (step == m_name || step == m_passphrase || step == m_justForYou)
        m_strip->setRoom(Room::OnlyYou, tr("Only you"));
    else if (step == m_handOver || step == m_bothHere)
        m_strip->setRoom(Room::BothOfYou, tr("Both of you"));
    else
        m_strip->hideRoom();
}

void FirstRun::begin(Who who) {
    m_who = who;
    const bool first = who == Who::First;
    m_name->setWithoutName(first ? tr("First person") : tr("Second person"));
    m_name->setTexts(first ? tr("What may Bothy call you?") : tr("Welcome to your half"),
                     first ? tr("The other person will see this name, too.")
                           : tr("Ask the other person to look away. They will see only this name."));
    show(m_name);
}

void FirstRun::askPassphrase() {
    m_passphrase->setName(m_name->name());
    m_passphrase->setTexts(tr("Ask the other person to look away"),
                           tr("This part is for %1 alone. Take your time.").arg(isolated(m_name->name())));
    show(m_passphrase);
}

void FirstRun::makePart() {
    const Newcomer person{m_name->name(), m_name->showName(), m_passphrase->passphrase()};
    m_passphrase->setBusy(true);
    const auto part = m_who == Who::First ? m_session.createVault(person) : m_session.addPartner(person);
    whenDone(part, this, [this](const Result<void>& result) { partMade(result); });
}

void FirstRun::partMade(const Result<void>& result) {
    m_passphrase->setBusy(false);
    if (!result) {
        m_passphrase->say(errorWords(result.error()));
        return;
    }
    forget();
    show(m_justForYou);
}

void FirstRun::goBackFromName() {
    if (m_who == Who::Second && m_begin == Begin::Welcome) {
        show(m_handOver);
        return;
    }
    show(m_limits);
}

void FirstRun::stop() {
    // Whoever stops sits at the screen: pages of a person who has a half stay closed.
    if (!m_session.people().empty()) return finish();
    forget();
    m_welcome->clear();
    show(m_welcome);
    Q_EMIT finished();
}

void FirstRun::finish() {
    m_session.finishFirstRun(); // and that it is locked ends this
}

void FirstRun::endWhenLocked() {
    if (m_session.stage() != Session::Stage::Locked) return;
    forget();
    Q_EMIT finished();
}

void FirstRun::forget() {
    m_name->clear();
    forgetPassphrase();
}

void FirstRun::forgetPassphrase() {
    m_passphrase->clear();
}

void FirstRun::arrangePanel() {
    const QWidget* step = m_steps->currentWidget();
    if (step == m_bothHere) {
        m_panel->setHalves(HalfLook::Accent, HalfLook::Accent);
        m_panel->setTexts(tr("One shelter, two halves."), tr("Each half opens for one person only."));
    } else if (step == m_welcome || step == m_limits) {
        const bool joining = m_who == Who::Second;
        m_panel->setHalves(joining ? HalfLook::Neutral : HalfLook::Dashed, HalfLook::Dashed);
        m_panel->setTexts(tr("One shelter, two halves."), tr("Each of you has a half that only you can open."));
    } else {
        const bool first = m_who == Who::First;
        m_panel->setHalves(first ? HalfLook::Accent : HalfLook::Neutral, first ? HalfLook::Dashed : HalfLook::Accent);
        m_panel->setTexts(tr("This half is yours."), tr("The other person has their own half, with their own words."));
    }
}

void FirstRun::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

/// Only a page that is on screen knows where one begins to read; otherwise the keyboard would stay on Hide.
void FirstRun::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (auto* step = qobject_cast<FirstStep*>(m_steps->currentWidget())) step->enter();
    window()->installEventFilter(this);
}

bool FirstRun::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowStateChange && window()->isMinimized()) forgetPassphrase();
    return QWidget::eventFilter(watched, event);
}

void FirstRun::fold() {
    const bool folds = width() < themeOf(this).metrics().foldWidth || height() < m_panel->minimumSizeHint().height();
    m_panel->setVisible(!folds);
    m_narrowMark->setVisible(folds);
    m_strip->setNarrow(width() < themeOf(this).metrics().bodies(40)); // as the page below it
}

} // namespace bothy
