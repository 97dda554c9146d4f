#include "ui/reminders/reminders_card.h"

#include "core/session/session.h"
#include "ui/forms/time_choice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QTime timeOf(int minutes) {
    return QTime(0, 0).addSecs(minutes * 60);
}

int minutesOf(const QTime& time) {
    return time.hour() * 60 + time.minute();
}

} // namespace

RemindersCard::RemindersCard(Session& session, const Autostart& autostart, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_autostart(autostart) {
    content()->addWidget(new TextLabel(TextRole::Section, tr("Reminders")));
    content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted,
                      tr("For you alone, while your part is open. Their words never say what they are about.")));
    addKinds();
    addWhileLocked();
    addQuietHours();
    addStart();
    connect(&session, &Session::privateChanged, this, &RemindersCard::showChoice);
    showChoice();
}

void RemindersCard::addKinds() {
    m_comeDown = new TickBox(tr("The hours and days after, at the points you chose"));
    m_comeDown->setObjectName(u"remind.comeDown"_s);
    m_lookAgain = new TickBox(tr("Days to look again at plans, agreements and limits"));
    m_lookAgain->setObjectName(u"remind.lookAgain"_s);
    content()->addWidget(m_comeDown);
    content()->addWidget(m_lookAgain);
    connect(m_comeDown, &QCheckBox::clicked, this,
            [this](bool on) { m_session.edit([on](PrivateState& mine) { mine.reminders.comeDown = on; }); });
    connect(m_lookAgain, &QCheckBox::clicked, this,
            [this](bool on) { m_session.edit([on](PrivateState& mine) { mine.reminders.lookAgain = on; }); });
}

void RemindersCard::addWhileLocked() {
    m_whileLocked = new TickBox(tr("Also while your part is locked"));
    m_whileLocked->setObjectName(u"remind.whileLocked"_s);
    content()->addWidget(m_whileLocked);
    content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted,
                      tr("Then Bothy remembers the times, and nothing else, until you unlock. They are never saved. "
                         "They go when you hide or close Bothy, and when one of you pauses. "
                         "Whoever is at this computer can see that a reminder comes, not whose it is.")));
    connect(m_whileLocked, &QCheckBox::clicked, this,
            [this](bool on) { m_session.edit([on](PrivateState& mine) { mine.reminders.whileLocked = on; }); });
}

void RemindersCard::addQuietHours() {
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Quiet hours")));
    auto* box = new QWidget;
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_from = new TimeChoice(tr("Quiet hours: from"));
    m_from->setObjectName(u"quietFrom"_s);
    m_until = new TimeChoice(tr("Quiet hours: until"));
    m_until->setObjectName(u"quietUntil"_s);
    line->addWidget(new TextLabel(TextRole::Body, tr("From")));
    line->addWidget(m_from);
    line->addWidget(new TextLabel(TextRole::Body, tr("until")));
    line->addWidget(m_until);
    content()->addWidget(box);
    content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, tr("What falls into them comes when they end, once and together.")));
    connect(m_from, &TimeChoice::timeChosen, this, [this](const QTime& time) {
        m_session.edit([&](PrivateState& mine) { mine.reminders.quietFrom = minutesOf(time); });
    });
    connect(m_until, &TimeChoice::timeChosen, this, [this](const QTime& time) {
        m_session.edit([&](PrivateState& mine) { mine.reminders.quietUntil = minutesOf(time); });
    });
    followTheme(box, [line, this](const Theme& theme) {
        line->setSpacings(theme.metrics().bodies(0.6), theme.metrics().u);
        for (QWidget* word : findChildren<TextLabel*>(QString(), Qt::FindChildrenRecursively))
            if (word->parentWidget() == m_from->parentWidget()) word->setMinimumHeight(theme.metrics().controlHeight);
    });
}

void RemindersCard::addStart() {
    m_start = new TickBox(tr("Start Bothy when this account logs in"));
    m_start->setObjectName(u"autostart"_s);
    content()->addWidget(m_start);
    content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted,
                      tr("It opens locked. Anybody who uses this account can see that it starts. Reminders come once "
                         "you have unlocked.")));
    m_trouble = new TextLabel(TextRole::Body, tr("That could not be changed. The folder may be read-only."));
    m_trouble->setObjectName(u"autostartTrouble"_s);
    content()->addWidget(m_trouble);
    m_trouble->hide();
    connect(m_start, &QCheckBox::clicked, this, [this](bool on) {
        m_trouble->setVisible(!m_autostart.set(on));
        showChoice();
    });
}

void RemindersCard::showChoice() {
    if (m_session.stage() != Session::Stage::Open) return;
    const ReminderChoice& choice = m_session.mine().reminders;
    m_comeDown->setChecked(choice.comeDown);
    m_lookAgain->setChecked(choice.lookAgain);
    m_whileLocked->setChecked(choice.whileLocked);
    m_from->setTime(timeOf(choice.quietFrom));
    m_until->setTime(timeOf(choice.quietUntil));
    m_start->setChecked(m_autostart.isOn());
}

} // namespace bothy
