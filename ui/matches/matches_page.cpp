#include "ui/matches/matches_page.h"

#include "core/session/session.h"
#include "ui/matches/common_paper.h"
#include "ui/matches/common_rows.h"
#include "ui/matches/round_notes.h"
#include "ui/matches/shown_view.h"
#include "ui/matches/take_back_view.h"
#include "ui/matches/together_view.h"
#include "ui/matches/waiting_view.h"
#include "ui/text/error_words.h"
#include "ui/text/list_back_words.h"
#include "ui/widgets/from_the_top.h"
#include "ui/widgets/paused_view.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

MatchesPage::MatchesPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new CommonRows(session, this))
    , m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeViews();
    connectShown();
    connect(&session, &Session::sharedChanged, this, &MatchesPage::showState);
    connect(&session, &Session::privateChanged, this, &MatchesPage::showState);
    showState();
}

void MatchesPage::makeViews() {
    makeWaiting();
    makePaused();
    m_shown = new ShownView(*m_model);
    m_together = new TogetherView;
    m_takeBack = new TakeBackView(*m_model);
    for (OverHills* view : std::initializer_list<OverHills*>{m_empty, m_setAside, m_nothing, m_paused}) {
        m_stack->addWidget(view);
        connect(view, &OverHills::scrolledChanged, this, &Page::scrolledChanged);
    }
    for (QVBoxLayout* content : {m_empty->content(), m_setAside->content(), m_nothing->content(), m_shown->content()}) {
        m_notes.push_back(new RoundNotes(m_session, *m_model, content->parentWidget()));
        connect(m_notes.back(), &RoundNotes::takeBackListRequested, this, &MatchesPage::takeBackList);
        content->insertWidget(1, m_notes.back()); // below the head
    }
    for (PageFrame* view : std::initializer_list<PageFrame*>{m_shown, m_together, m_takeBack}) {
        m_stack->addWidget(view);
        connect(view, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    connect(m_together, &TogetherView::backRequested, this, &MatchesPage::goToStart);
    connect(m_together, &TogetherView::continueRequested, this, &MatchesPage::lookTogether);
    connect(m_takeBack, &TakeBackView::backRequested, this, [this] { showView(m_paused); });
    connect(m_takeBack, &TakeBackView::done, this, &Page::said);
}

void MatchesPage::makeWaiting() {
    m_empty = new WaitingView(IconName::TwoCircles, tr("Nothing here yet, and that is fine."), {});
    m_setAside = new WaitingView(IconName::TwoCircles, {}, {});
    m_nothing = new WaitingView(IconName::TwoCircles, tr("Nothing to show this time."),
                                tr("Many things can lead to that, and none of them say anything about you two."));
    const auto toList = [this] { Q_EMIT pageRequested(u"answers"_s, {}); };
    connect(m_empty->addButton(tr("To my list"), u"toList"_s), &QPushButton::clicked, this, toList);
    connect(m_setAside->addButton(tr("Look at my list"), u"lookAtList"_s), &QPushButton::clicked, this, toList);
    connect(m_setAside->addButton(tr("Take it back"), u"takeBackList"_s, ButtonKind::Soft), &QPushButton::clicked, this,
            &MatchesPage::takeBackList);
    connect(m_nothing->addButton(tr("Look at my list"), u"lookAtList"_s, ButtonKind::Soft), &QPushButton::clicked, this,
            toList);
    m_togetherButton = m_setAside->addLineButton(tr("Look together now"), u"together"_s, icon(IconName::Together));
    connect(m_togetherButton, &QPushButton::clicked, this, &MatchesPage::explainTogether);
    for (WaitingView* view : {m_empty, m_setAside}) {
        m_invite.push_back(view->addLineButton(tr("Invite the other person"), u"invite"_s, icon(IconName::Together)));
        connect(m_invite.back(), &QPushButton::clicked, this,
                [this] { Q_EMIT pageRequested(u"settings"_s, u"other-person"_s); });
    }
}

void MatchesPage::makePaused() {
    m_paused = new PausedView;
    connect(m_paused, &PausedView::continueRequested, this, [this] {
        whenDone(m_session.resume(), this, [this](const Result<void>& done) {
            if (done) return showState();
            const ErrorWords words = errorWords(done.error());
            m_paused->showTrouble(words.title, words.advice);
        });
    });
    connect(m_paused, &PausedView::ownListRequested, this, [this] { Q_EMIT pageRequested(u"answers"_s, {}); });
    // A pause never stands in the way of taking something back. Until asked for, no row is to be seen.
    m_takeSomethingBack = m_paused->addButton(tr("Take something back"));
    m_takeSomethingBack->setObjectName(u"takeSomethingBack"_s);
    connect(m_takeSomethingBack, &QPushButton::clicked, this, [this] {
        m_takeBack->refresh();
        showView(m_takeBack);
    });
}

void MatchesPage::connectShown() {
    connect(m_shown, &ShownView::done, this, &Page::said);
    connect(m_shown, &ShownView::printRequested, this, &Page::printRequested);
    connect(m_shown, &ShownView::takeBackListRequested, this, &MatchesPage::takeBackList);
    connect(m_shown, &ShownView::togetherRequested, this, &MatchesPage::explainTogether);
    connect(m_shown, &ShownView::lookOverRequested, this,
            [this] { Q_EMIT pageRequested(u"answers"_s, u"look-over"_s); });
    connect(m_shown, &ShownView::agreementRequested, this,
            [this](const QString& item) { Q_EMIT pageRequested(u"boundaries"_s, u"new-agreement:"_s + item); });
    connect(m_shown, &ShownView::carePlanRequested, this,
            [this](const QString& item) { Q_EMIT pageRequested(u"care"_s, u"new:"_s + item); });
}

Room MatchesPage::room() const {
    if (m_stack->currentWidget() == m_together) return Room::TogetherNow;
    return m_model->hasPartner() ? Room::BothOfYou : Room::OnlyYou;
}

std::optional<PrintedPage> MatchesPage::printedPage() const {
    if (m_stack->currentWidget() != m_shown) return {};
    return commonPaper(*m_model);
}

void MatchesPage::goToStart() {
    if (m_stack->currentWidget() == m_together) showView(m_setAside);
    if (m_stack->currentWidget() == m_takeBack) showView(m_paused);
    m_shown->leaveOutOff();
    showState();
}

void MatchesPage::goTo(const QString& place) {
    goToStart();
    if (m_stack->currentWidget() == m_shown && place.startsWith(u"row:"_s)) m_shown->openRow(u"row."_s + place.mid(4));
}

/// Follows the session. The explanation of looking together stays up while the list stays set aside.
void MatchesPage::showState() {
    if (m_session.stage() != Session::Stage::Open) return;
    for (RoundNotes* notes : m_notes)
        notes->refresh();
    const CommonState state = m_model->state();
    if (isVisible() && (state == CommonState::Shown || state == CommonState::Nothing)) m_model->lookAtRounds();
    if (state != CommonState::Paused && m_model->isSetAside() && m_stack->currentWidget() == m_together) return;
    switch (state) {
    case CommonState::Empty:
        refreshAlone();
        return showView(m_empty);
    case CommonState::SetAside:
        refreshAlone();
        return showView(m_setAside);
    case CommonState::Nothing:
        refreshNothing();
        return showView(m_nothing);
    case CommonState::Shown:
        m_shown->refresh();
        return showView(m_shown);
    case CommonState::Paused:
        refreshPaused();
        if (m_stack->currentWidget() == m_takeBack) return m_takeBack->refresh();
        return showView(m_paused);
    }
}

void MatchesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showState();
}

void MatchesPage::showView(QWidget* view) {
    if (m_stack->currentWidget() == view) return;
    if (view != m_shown) fromTheTop(*view); // one comes back to the rows where one was
    m_stack->setCurrentWidget(view);
    Q_EMIT roomChanged();
    const auto* frame = qobject_cast<QScrollArea*>(view);
    Q_EMIT scrolledChanged(frame && frame->verticalScrollBar()->value() > 0);
}

/// Somebody alone reads that comparing needs two, and how the other person comes in. With a partner, nothing here
/// depends on what they do.
void MatchesPage::refreshAlone() {
    const bool alone = !m_model->hasPartner();
    m_empty->setTexts(tr("Nothing here yet, and that is fine."),
                      alone ? tr("Comparing needs a second person.")
                            : tr("When both lists are set aside, you can look together."));
    m_empty->setLine(alone ? tr("They can join when you like:") : QString());
    m_setAside->setTexts(
        alone ? tr("Kept for later.") : tr("Set aside. There is nothing more to do."),
        alone ? tr("Comparing needs a second person. You can still change your list.")
              : tr("It is compared as you looked it over. A change takes your list back, or counts the next time."));
    m_setAside->setLine(alone ? tr("They can join when you like:") : tr("When you are both here:"));
    m_togetherButton->setVisible(!alone);
    for (QPushButton* button : m_invite)
        button->setVisible(alone);
}

void MatchesPage::refreshNothing() {
    switch (m_model->again()) {
    case CommonRows::Again::InAWeek:
        return m_nothing->setLine(tr("You can compare again in a week."));
    case CommonRows::Again::InSomeDays:
        return m_nothing->setLine(tr("You can compare again in some days."));
    case CommonRows::Again::Now:
        return m_nothing->setLine(tr("You can compare again when you like."));
    }
}

void MatchesPage::refreshPaused() {
    m_paused->setMine(m_model->iPaused());
    m_takeSomethingBack->setVisible(m_model->hasSomethingOfMine());
}

void MatchesPage::explainTogether() {
    m_together->reset();
    showView(m_together);
}

/// Locks the window when it goes well; then this page is gone.
void MatchesPage::lookTogether() {
    whenDone(m_session.lookTogether(), this, [this](const Result<void>& done) {
        if (!done) m_together->showTrouble(done.error());
    });
}

void MatchesPage::takeBackList() {
    const auto [taken, undo] = m_model->takeBackList();
    if (taken.how != ListBack::Stopped) return Q_EMIT said(listBackWords(taken.how), undo);
    whenDone(taken.done, this, [this](const Result<void>& done) {
        Q_EMIT ended(listBackWords(done ? ListBack::Stopped : ListBack::NotStopped));
    });
}

} // namespace bothy
