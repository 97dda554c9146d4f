#include "ui/settings/clock_card.h"

#include "core/session/session.h"
#include "ui/text/clock_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

ClockCard::ClockCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_day(new TextLabel(TextRole::Strong))
    , m_meaning(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_goByClock(new QPushButton(icon(IconName::Clock), tr("Go by the clock"))) {
    m_day->setObjectName(u"day"_s);
    m_goByClock->setObjectName(u"goByClock"_s);
    content()->addWidget(new TextLabel(TextRole::Section, tr("The date")));
    content()->addWidget(m_day);
    content()->addWidget(m_meaning);
    content()->addWidget(m_goByClock, 0, Qt::AlignLeading);
    // Going by the clock takes the button away, so it waits until the click is over.
    connect(m_goByClock, &QPushButton::clicked, &session, &Session::goByTheClock, Qt::QueuedConnection);
    connect(&session, &Session::privateChanged, this, &ClockCard::refresh);
    connect(&session, &Session::sharedChanged, this, &ClockCard::refresh);
    refresh();
}

void ClockCard::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const ClockNews news = clockNews(m_session);
    const ClockWords words = clockWords(m_session, news);
    m_day->setText(words.title);
    m_meaning->setText(words.text);
    m_goByClock->setVisible(news == ClockNews::AheadOfClock);
}

} // namespace bothy
