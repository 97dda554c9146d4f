#include "ui/shell/clock_notice.h"

#include "core/session/session.h"

#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

ClockNotice::ClockNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session)
    , m_goByClock(addAction(tr("Go by the clock"))) {
    setObjectName(u"clockNotice"_s);
    m_goByClock->setObjectName(u"noticeGoByClock"_s);
    setDrawing(IconName::Clock);
    setDismissible(true);
    hide();
    // Going by the clock takes the button away, so it waits until the click is over.
    connect(m_goByClock, &QPushButton::clicked, &session, &Session::goByTheClock, Qt::QueuedConnection);
    connect(this, &InlineMessage::dismissed, this, &ClockNotice::putAway);
    connect(&session, &Session::privateChanged, this, &ClockNotice::refresh);
    connect(&session, &Session::sharedChanged, this, &ClockNotice::refresh);
    refresh();
}

void ClockNotice::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    m_news = clockNews(m_session);
    if (m_news == ClockNews::Nothing || m_news == m_putAway) return hide();
    m_putAway = ClockNews::Nothing;
    const ClockWords words = clockWords(m_session, m_news);
    setTexts(words.title, words.text);
    m_goByClock->parentWidget()->setVisible(m_news == ClockNews::AheadOfClock); // with the room it takes
    show();
}

void ClockNotice::putAway() {
    m_putAway = m_news;
    if (m_news != ClockNews::CameBack) return;
    m_putAway = ClockNews::Nothing; // read, and kept so
    m_session.edit([](PrivateState& mine) { mine.clock.cameBackFrom.reset(); });
}

} // namespace bothy
