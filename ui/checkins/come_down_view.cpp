#include "ui/checkins/come_down_view.h"

#include "ui/forms/tick_row.h"
#include "ui/text/time_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;
constexpr std::chrono::minutes LookEvery{1};

bool holds(const std::vector<QString>& list, const QString& id) {
    return std::ranges::find(list, id) != list.end();
}

} // namespace

ComeDownView::ComeDownView(Session& session, const QString& back, QWidget* parent)
    : PageFrame(parent, WidestInBodies)
    , m_session(session)
    , m_now(new Card(nullptr, CardTone::Accent)) {
    const CareIntro& intro = session.services().care.comeDownIntro;
    auto* head = new PageHead(intro.title);
    head->setBack(back);
    head->setLead(intro.intro);
    connect(head, &PageHead::backRequested, this, &ComeDownView::backRequested);
    content()->addWidget(head);
    addNow();
    addPoints();
    addStart();
    addSafety();
    content()->addStretch();
    connect(&m_minute, &QTimer::timeout, this, &ComeDownView::refresh);
    m_minute.start(LookEvery);
    refresh();
}

void ComeDownView::addNow() {
    m_now->setObjectName(u"pointNow"_s);
    content()->addWidget(m_now);
}

void ComeDownView::addPoints() {
    content()->addWidget(
        new SectionHead(tr("When would you like to be asked?"),
                        tr("Choose for yourself. The other person is not told, and nothing is owed.")));
    auto* card = new RowCard;
    for (const ComeDownPoint& point : m_session.services().care.comeDown) {
        auto* row = new TickRow(point.title);
        QCheckBox* tick = row->tick();
        tick->setObjectName(u"point."_s + point.id.text());
        card->addRow(row);
        m_points.push_back(row);
        connect(tick, &QCheckBox::clicked, this, [this, id = point.id.text()](bool chosen) { choose(id, chosen); });
    }
    content()->addWidget(card);
}

void ComeDownView::addStart() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    m_start = new QPushButton(tr("Begin now"));
    m_start->setObjectName(u"startComeDown"_s);
    setButtonKind(m_start, ButtonKind::Filled);
    m_stop = new QPushButton(tr("Stop asking"));
    m_stop->setObjectName(u"stopComeDown"_s);
    setButtonKind(m_stop, ButtonKind::Soft);
    flow->addWidget(m_start);
    flow->addWidget(m_stop);
    content()->addWidget(box);
    connect(m_start, &QPushButton::clicked, this, &ComeDownView::start);
    connect(m_stop, &QPushButton::clicked, this, &ComeDownView::stop);
}

void ComeDownView::addSafety() {
    const CareContent& care = m_session.services().care;
    auto* card = new Card(nullptr, CardTone::Raised);
    for (const CareId& id : care.comeDownIntro.safety)
        if (const SafetyText* text = care.safetyText(id))
            card->content()->addWidget(new TextLabel(TextRole::Body, text->text));
    content()->addWidget(card);
}

void ComeDownView::change(const QString& words, const std::optional<ComeDown>& next) {
    const auto before = m_session.mine().comeDown;
    m_session.edit([&](PrivateState& mine) { mine.comeDown = next; });
    const QPointer<ComeDownView> view(this);
    Q_EMIT said(words, [view, before, &session = m_session] {
        if (session.stage() != Session::Stage::Open || session.mine().comeDown == before) return false;
        session.edit([&](PrivateState& mine) { mine.comeDown = before; });
        if (view) view->refresh();
        return true;
    });
    refresh();
}

void ComeDownView::choose(const QString& point, bool chosen) {
    const auto put = [&](std::vector<QString>& list) {
        std::erase(list, point);
        if (chosen) list.push_back(point);
    };
    auto next = m_session.mine().comeDown;
    if (!next) {
        put(m_wanted);
        return refresh();
    }
    put(next->points);
    change(chosen ? tr("You will be asked then.") : tr("You will not be asked then."), next);
}

void ComeDownView::start() {
    ComeDown begun{m_session.services().clock.now().toSecsSinceEpoch(), m_wanted, {}};
    change(tr("Begun, for you alone."), begun);
}

void ComeDownView::stop() {
    m_wanted.clear();
    change(tr("You will not be asked any more."), std::nullopt);
}

void ComeDownView::putAway() {
    auto next = m_session.mine().comeDown;
    if (!next) return;
    next->lookedAt.push_back(m_nowShown);
    change(tr("Put away."), next);
}

void ComeDownView::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const auto& points = m_session.services().care.comeDown;
    const auto& running = m_session.mine().comeDown;
    const QDateTime now = m_session.services().clock.now();
    const bool isOn = running && !isOver(points, *running, now);
    const std::vector<QString>& chosen = isOn ? running->points : m_wanted;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QString id = points[i].id.text();
        m_points[i]->tick()->setChecked(holds(chosen, id));
        m_points[i]->setBelow(isOn ? whenInWords(i) : QString());
    }
    m_start->setVisible(!isOn);
    m_start->setEnabled(!m_wanted.empty());
    m_stop->setVisible(isOn);
    const ComeDownPoint* point = isOn ? pointNow(points, *running, now) : nullptr;
    m_now->setVisible(point != nullptr);
    if (point && m_nowShown != point->id.text()) showNow(*point);
    m_nowShown = point ? point->id.text() : QString();
}

QString ComeDownView::whenInWords(std::size_t index) const {
    const QDateTime start = QDateTime::fromSecsSinceEpoch(m_session.mine().comeDown->start);
    const PointWindow window = windowOf(m_session.services().care.comeDown, index, start);
    const QDateTime now = m_session.services().clock.now();
    if (window.until <= now || window.from <= now) return {};
    const QLocale locale;
    const QString time = timeInWords(window.from.time());
    if (window.from.date() == now.date()) return tr("Today, from %1").arg(time);
    //: %1 is a day of the week, %2 a time.
    return tr("%1, from %2").arg(locale.dayName(window.from.date().dayOfWeek()), time);
}

void ComeDownView::showNow(const ComeDownPoint& point) {
    if (m_nowWords) {
        m_nowWords->hide();
        m_now->content()->removeWidget(m_nowWords);
        m_nowWords->deleteLater(); // its button may be in the middle of telling that it was clicked
    }
    m_nowWords = new QWidget;
    auto* column = new QVBoxLayout(m_nowWords);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::Section, point.title));
    for (const Phrase& prompt : point.prompts)
        column->addWidget(new TextLabel(TextRole::Body, prompt.text));
    QStringList small;
    for (const CareId& id : point.suggestions)
        if (const CareStep* step = m_session.services().care.step(id)) small << step->text;
    if (!small.isEmpty()) {
        column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("Some people find these good then:")));
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, small.join(u" · "_s)));
    }
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* checkIn = new QPushButton(tr("Check in"));
    checkIn->setObjectName(u"checkInNow"_s);
    setButtonKind(checkIn, ButtonKind::Filled);
    auto* away = new QPushButton(tr("Not needed"));
    away->setObjectName(u"putPointAway"_s);
    setButtonKind(away, ButtonKind::Soft);
    flow->addWidget(checkIn);
    flow->addWidget(away);
    column->addWidget(box);
    m_now->content()->addWidget(m_nowWords);
    connect(away, &QPushButton::clicked, this, &ComeDownView::putAway);
    connect(checkIn, &QPushButton::clicked, this, [this] {
        m_session.edit([&](PrivateState& mine) {
            if (mine.comeDown) mine.comeDown->lookedAt.push_back(m_nowShown);
        });
        Q_EMIT checkInRequested();
    });
    followTheme(m_nowWords, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

} // namespace bothy
