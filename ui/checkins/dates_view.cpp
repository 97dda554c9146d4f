#include "ui/checkins/dates_view.h"

#include "core/care/come_down.h"
#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "core/session/look_again_days.h"
#include "ui/agreement/agreement_words.h"
#include "ui/forms/tick_row.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/held_ticks.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;

} // namespace

DatesView::DatesView(Session& session, const QString& back, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_session(session)
    , m_heldTicks(new HeldTicks(this))
    , m_card(new RowCard)
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("There is no date at the moment."))) {
    setObjectName(u"datesView"_s);
    connect(m_heldTicks, &HeldTicks::changed, this, &DatesView::refreshFoot);
    auto* head = new PageHead(tr("Dates for your calendar"));
    head->setBack(back);
    head->setLead(tr("Tick the dates you want in a calendar of your own. The file says nothing but the title below."));
    connect(head, &PageHead::backRequested, this, &DatesView::backRequested);
    auto* title = new TextField(tr("Title of each entry"));
    m_title = title->edit();
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setText(tr("A date from Bothy"));
    limitText(m_title, title, limits::titleLength);
    m_held = new HeldWords(m_title);
    title->setHint(tr("Whoever sees your calendar can read it. You can choose any words."));
    content()->addWidget(head);
    content()->addWidget(m_card);
    content()->addWidget(m_nothing);
    content()->addWidget(title);
    content()->addStretch();
    m_save = bar()->addButton(tr("Save a calendar file"), ButtonKind::Filled);
    m_save->setObjectName(u"saveCalendar"_s);
    bar()->setText(tr("It does not follow what you change in Bothy later."));
    connect(m_title, &QLineEdit::textChanged, this, &DatesView::refreshFoot);
    connect(m_save, &QPushButton::clicked, this, &DatesView::save);
    refresh();
}

void DatesView::save() {
    m_held->settle();
    m_heldTicks->settle();
    Q_EMIT calendarReady(calendarFile(ticked(), m_title->text().trimmed(), m_session.services().clock.now()));
}

std::vector<DatesView::Date> DatesView::dates() const {
    std::vector<Date> all;
    const SharedState& shared = m_session.shared();
    if (!shared.isPaused())
        for (const LookAgainDay& each : lookAgainDays(shared))
            if (each.day > m_session.today()) all.push_back({{u"d:"_s + each.key, each.day}, tr("Look again")});
    const auto& comeDown = m_session.mine().comeDown;
    const auto& points = m_session.services().care.comeDown;
    for (std::size_t i = 0; comeDown && i < points.size(); ++i) {
        const QString id = points[i].id.text();
        if (std::ranges::find(comeDown->points, id) == comeDown->points.end()) continue;
        const Day day = Day::of(windowOf(points, i, QDateTime::fromSecsSinceEpoch(comeDown->start)).from.date());
        if (day > m_session.today()) all.push_back({{u"c:%1:%2"_s.arg(comeDown->start).arg(id), day}, points[i].title});
    }
    std::ranges::stable_sort(all, {}, [](const Date& each) { return each.day.day; });
    return all;
}

void DatesView::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    if (const auto now = dates(); now != m_shown || m_ticks.empty()) {
        m_shown = now;
        showDates();
    }
    refreshFoot();
}

void DatesView::showDates() {
    m_heldTicks->renew();
    m_card->clear();
    m_ticks.clear();
    for (const Date& each : m_shown) {
        auto* row = new TickRow(dayOnPaper(each.day.day), each.about);
        QCheckBox* tick = row->tick();
        tick->setObjectName(u"date.%1"_s.arg(m_ticks.size()));
        m_card->addRow(row);
        m_ticks.push_back(tick);
        m_heldTicks->add(each.day.key, tick);
    }
    m_card->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
}

std::vector<CalendarDay> DatesView::ticked() const {
    std::vector<CalendarDay> days;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked()) days.push_back(m_shown[i].day);
    return days;
}

void DatesView::refreshFoot() {
    m_save->setEnabled(!ticked().empty() && !m_title->text().trimmed().isEmpty());
}

} // namespace bothy
