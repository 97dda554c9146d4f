#include "ui/matches/matches_page.h"

#include "core/session/session.h"
#include "ui/matches/common_paper.h"
#include "ui/matches/common_rows.h"
#include "ui/matches/shown_view.h"
#include "ui/matches/together_view.h"
#include "ui/matches/waiting_view.h"
#include "ui/text/error_words.h"
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
    m_empty = new WaitingView(IconName::TwoCircles, tr("Nothing here yet, and that is fine."),
                              tr("When both lists are set aside, you can look together."));
    m_setAside = new WaitingView(IconName::TwoCircles, tr("Set aside. There is nothing more to do."),
                                 tr("Your list is ready for comparing. You can still change it."));
    m_paused = new WaitingView(IconName::Pause, tr("Paused"), {});
    m_shown = new ShownView(*m_model);
    m_together = new TogetherView;
    for (WaitingView* view : {m_empty, m_setAside, m_paused}) {
        m_stack->addWidget(view);
        connect(view, &WaitingView::scrolledChanged, this, &Page::scrolledChanged);
    }
    for (PageFrame* view : std::initializer_list<PageFrame*>{m_shown, m_together}) {
        m_stack->addWidget(view);
        connect(view, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    const auto toList = [this] { Q_EMIT pageRequested(u"answers"_s, {}); };
    connect(m_empty->addButton(tr("To my list"), u"toList"_s), &QPushButton::clicked, this, toList);
    connect(m_setAside->addButton(tr("Look at my list"), u"lookAtList"_s), &QPushButton::clicked, this, toList);
    connect(m_setAside->addButton(tr("Take it back"), u"takeBackList"_s, ButtonKind::Soft), &QPushButton::clicked, this,
            &MatchesPage::takeBackList);
    m_togetherButton = m_setAside->addButton(tr("Look together now"), u"together"_s, ButtonKind::Plain);
    connect(m_togetherButton, &QPushButton::clicked, this, &MatchesPage::explainTogether);
    m_continue = m_paused->addButton(tr("Continue"), u"resume"_s);
    connect(m_continue, &QPushButton::clicked, this, [this] { m_session.resume(); });
    // A pause never stands in the way of taking something back. Until asked for, no row is to be seen.
    m_takeSomethingBack = m_paused->addButton(tr("Take something back"), u"takeSomethingBack"_s, ButtonKind::Plain);
    connect(m_takeSomethingBack, &QPushButton::clicked, this, [this] {
        m_shown->refresh();
        showView(m_shown);
    });
    connect(m_together, &TogetherView::backRequested, this, &MatchesPage::goToStart);
    connect(m_together, &TogetherView::continueRequested, this, &MatchesPage::lookTogether);
}

void MatchesPage::connectShown() {
    connect(m_shown, &ShownView::printRequested, this, &Page::printRequested);
    connect(m_shown, &ShownView::takeBackRequested, this, &MatchesPage::takeBack);
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
    return m_stack->currentWidget() == m_together ? Room::TogetherNow : Room::BothOfYou;
}

std::optional<PrintedPage> MatchesPage::printedPage() const {
    if (m_stack->currentWidget() != m_shown) return {};
    return commonPaper(*m_model);
}

void MatchesPage::goToStart() {
    if (m_stack->currentWidget() == m_together) showView(m_setAside);
    showState();
}

void MatchesPage::goTo(const QString& place) {
    goToStart();
    if (m_stack->currentWidget() == m_shown && place.startsWith(u"row:"_s)) m_shown->openRow(u"row."_s + place.mid(4));
}

/// Follows the session. The explanation of looking together stays up while the list stays set aside.
void MatchesPage::showState() {
    if (m_session.stage() != Session::Stage::Open) return;
    const CommonState state = m_model->state();
    if (state != CommonState::Paused && m_model->isSetAside() && m_stack->currentWidget() == m_together) return;
    switch (state) {
    case CommonState::Empty:
        return showView(m_empty);
    case CommonState::SetAside:
        m_togetherButton->setVisible(m_model->hasPartner());
        return showView(m_setAside);
    case CommonState::Shown:
        m_shown->refresh();
        return showView(m_shown);
    case CommonState::Paused:
        refreshPaused();
        return showView(m_paused);
    }
}

void MatchesPage::showView(QWidget* view) {
    if (m_stack->currentWidget() == view) return;
    m_stack->setCurrentWidget(view);
    Q_EMIT roomChanged();
    const auto* frame = qobject_cast<QScrollArea*>(view);
    Q_EMIT scrolledChanged(frame && frame->verticalScrollBar()->value() > 0);
}

void MatchesPage::refreshPaused() {
    const bool mine = m_model->iPaused();
    m_paused->setTexts(tr("Paused"), mine ? tr("Everything is kept. Continue when you like.")
                                          : tr("Everything is kept. Shared pages come back when both have continued."));
    m_continue->setVisible(mine);
    m_takeSomethingBack->setVisible(!m_session.shared().rows.empty());
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
    m_session.takeBackList();
    Q_EMIT said(tr("Taken back. Nothing was shown."), {});
}

void MatchesPage::takeBack(const SharedRow& row) {
    whenDone(m_session.takeBackRow(row), this, [this](const Result<void>& done) {
        if (!done) {
            Q_EMIT said(errorWords(done.error()).title, {});
            return;
        }
        Q_EMIT said(tr("Taken back, for both of you."), {});
    });
}

} // namespace bothy
