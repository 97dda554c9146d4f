#include "ui/stop/stop_page.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/exercises/exercise_view.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Steps of care that stop something, in their order.
constexpr std::array NowSteps{"st.stop_all", "st.release", "st.ask", "st.water"};
/// Exercises that need nothing at hand.
constexpr std::array SteadyExercises{"gr.long_breath", "gr.room", "gr.date_place"};
constexpr double WidestInBodies = 76;
constexpr double TwoColumnsFromBodies = 62;
constexpr double PairFromBodies = 40;

QString stepWords(const CareContent& care, const char* id) {
    const CareStep* step = care.step(*CareId::from(ByteView(id)));
    return step ? step->text : QString();
}

const Grounding* exercise(const CareContent& care, const char* id) {
    const auto found = std::ranges::find_if(
        care.grounding, [&](const Grounding& each) { return each.id.text() == QLatin1StringView(id); });
    return found == care.grounding.end() ? nullptr : &*found;
}

Card* titledCard(const QString& title) {
    auto* card = new Card;
    setAccessibleRole(card, QAccessible::Grouping);
    card->setAccessibleName(title);
    card->content()->addWidget(new TextLabel(TextRole::Section, title));
    return card;
}

QPushButton* button(const QString& words, const QString& name, ButtonKind kind) {
    auto* made = new QPushButton(words);
    made->setObjectName(name);
    made->setAutoDefault(false);
    setButtonKind(made, kind);
    return made;
}

/// The number of a step, in a round spot.
class NumberSpot : public QWidget {
public:
    explicit NumberSpot(int number)
        : m_number(QLocale().toString(number)) {
        followTheme(this, [this](const Theme& theme) {
            const int edge = theme.metrics().bodies(2);
            setFixedSize(edge, edge);
        });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.tokens().highContrast ? QPen(theme.tokens().border) : QPen(Qt::NoPen));
        painter.setBrush(theme.tokens().raised);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme.tokens().text);
        painter.setFont(theme.metrics().font(TextRole::Strong));
        painter.drawText(rect(), Qt::AlignCenter, m_number);
    }

private:
    QString m_number;
};

/// One step with its number, in letters for somebody who is shaking.
QWidget* numbered(int number, const QString& words) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new NumberSpot(number), 0, Qt::AlignTop);
    line->addWidget(new TextLabel(TextRole::Reading, words), 1);
    row->setAccessibleName(QLocale().toString(number) + u". "_s + words);
    followTheme(row, [line](const Theme& theme) { line->setSpacing(theme.metrics().bodies(1)); });
    return row;
}

} // namespace

StopPage::StopPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(new Strip(this))
    , m_views(new QStackedWidget(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this)) {
    setAccessibleName(tr("Stop"));
    setAccessibleRole(this, QAccessible::Pane);
    m_strip->setPauseShown(false);
    m_strip->setStopShown(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_strip);
    all->addWidget(m_views, 1);
    connect(m_strip, &Strip::hideRequested, this, &StopPage::hideRequested);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &StopPage::closed);
    build();
    connect(&session, &Session::stageChanged, this, &StopPage::follow);
    connect(&session, &Session::sharedChanged, this, &StopPage::follow);
    connect(&session, &Session::privateChanged, this, &StopPage::follow);
    followTheme(this, [this](const Theme&) { arrange(); });
}

void StopPage::takeKeyboard() {
    m_steps->setFocus(Qt::OtherFocusReason);
}

/// Whoever locks takes their words along.
void StopPage::follow() {
    const bool isOpen = m_session.stage() == Session::Stage::Open;
    if (isOpen == m_isOpen && stopWords(m_session) == m_shown) return;
    build();
}

void StopPage::build() {
    m_isOpen = m_session.stage() == Session::Stage::Open;
    m_shown = stopWords(m_session);
    if (!m_isOpen)
        m_strip->hideRoom();
    else if (m_shown.hasShared())
        m_strip->setRoom(Room::PartlyShared, tr("Partly shared"));
    else
        m_strip->setRoom(Room::OnlyYou, tr("Only you"));
    auto* old = m_frame;
    m_frame = new PageFrame(nullptr, WidestInBodies);
    m_frame->setCentred(true);
    connect(m_frame, &PageFrame::scrolledChanged, m_strip, &Strip::setScrolled);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->addWidget(makeSteady(), 1);
    m_pair->addWidget(makeCall(m_shown), 1);
    auto* right = new QVBoxLayout;
    right->addWidget(makeNow());
    right->addLayout(m_pair);
    if (!m_shown.helps.empty()) right->addWidget(makeHelps(m_shown));
    right->addWidget(makeMedical());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addWidget(makeLead(m_shown), 5);
    m_columns->addLayout(right, 6);
    m_frame->content()->addStretch(1);
    m_frame->content()->addLayout(m_columns);
    m_frame->content()->addStretch(1);
    followTheme(m_frame, [this, right](const Theme& theme) {
        right->setSpacing(theme.metrics().cardGap);
        m_pair->setSpacing(theme.metrics().cardGap);
    });
    const bool wasShown = !old || m_views->currentWidget() == old;
    m_views->addWidget(m_frame);
    if (old) old->deleteLater();
    arrange();
    if (!wasShown) return; // an exercise is followed
    m_views->setCurrentWidget(m_frame);
    takeKeyboard();
}

QWidget* StopPage::makeLead(const StopWords& words) {
    auto* lead = new QWidget;
    auto* column = new QVBoxLayout(lead);
    column->setContentsMargins({});
    column->addWidget(new Drawing(IconName::Stop, Ink::Accent, 3.4), 0, Qt::AlignLeading);
    column->addWidget(new TextLabel(TextRole::Stop, tr("Stop means stop.")));
    column->addWidget(new TextLabel(TextRole::Reading, tr("You can stop here, whatever it is. No reason is needed.")));
    for (const QString& sign : words.signs)
        column->addWidget(new TextLabel(TextRole::Strong, sign));
    m_steps = button(tr("Take it step by step"), u"stopStepByStep"_s, ButtonKind::Filled);
    auto* close = button(tr("Close this page"), u"closeStop"_s, ButtonKind::Soft);
    column->addWidget(m_steps, 0, Qt::AlignLeading);
    column->addWidget(close, 0, Qt::AlignLeading);
    if (m_isOpen) {
        auto* change = button(tr("Change what stands here"), u"changeStop"_s, ButtonKind::Muted);
        setFlush(change, FlushSide::Leading);
        column->addWidget(change, 0, Qt::AlignLeading);
        connect(change, &QPushButton::clicked, this, &StopPage::changeRequested);
    }
    column->addStretch();
    connect(close, &QPushButton::clicked, this, &StopPage::closed);
    connect(m_steps, &QPushButton::clicked, this, [this] {
        const QStringList lines = nowSteps();
        followExercise({*CareId::from(ByteView("stop")), tr("Stop means stop."), 1, {lines.begin(), lines.end()}});
    });
    followTheme(lead, [column, this](const Theme& theme) {
        column->setSpacing(theme.metrics().bodies(1.2));
        m_steps->setMinimumHeight(theme.metrics().bodies(3.4));
    });
    return lead;
}

QStringList StopPage::nowSteps() const {
    QStringList steps;
    for (const char* id : NowSteps)
        if (const QString words = stepWords(m_session.services().care, id); !words.isEmpty()) steps << words;
    return steps;
}

QWidget* StopPage::makeNow() {
    auto* card = titledCard(tr("Now"));
    int number = 0;
    for (const QString& step : nowSteps())
        card->content()->addWidget(numbered(++number, step));
    return card;
}

QWidget* StopPage::makeSteady() {
    auto* card = titledCard(tr("Steady yourself"));
    for (const char* id : SteadyExercises) {
        const Grounding* each = exercise(m_session.services().care, id);
        if (!each) continue;
        auto* open = button(each->title, u"steady."_s + each->id.text(), ButtonKind::Plain);
        open->setIcon(icon(IconName::Ring));
        setFlush(open, FlushSide::Leading);
        setButtonKind(open, ButtonKind::Plain, ButtonSize::Small);
        card->content()->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, each] { followExercise(*each); });
    }
    card->content()->addStretch();
    return card;
}

QWidget* StopPage::makeCall(const StopWords& words) {
    auto* card = titledCard(tr("Call someone"));
    for (const QString& person : words.people) {
        auto* row = new QHBoxLayout;
        row->addWidget(new Drawing(IconName::Phone, Ink::Muted), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(TextRole::Body, person), 1);
        card->content()->addLayout(row);
    }
    if (words.people.isEmpty()) card->content()->addWidget(new TextLabel(TextRole::Body, tr("Somebody you trust.")));
    const SafetyText* emergency = m_session.services().care.safetyText(*CareId::from(ByteView("local_emergency")));
    if (emergency) card->content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, emergency->text));
    card->content()->addStretch();
    return card;
}

QWidget* StopPage::makeHelps(const StopWords& words) {
    auto* card = titledCard(tr("What helps"));
    for (const StopHelp& help : words.helps) {
        //: %1 is the name of the other person.
        const QString whose = help.name.isEmpty() ? tr("You") : isolated(help.name);
        card->content()->addWidget(new TextLabel(TextRole::Strong, whose));
        card->content()->addWidget(new PointList(help.lines));
    }
    return card;
}

QWidget* StopPage::makeMedical() {
    QStringList texts;
    for (const SafetyText& text : m_session.services().care.safetyAt(SafetyPlace::Stop))
        if (text.id.text() != u"local_emergency") texts << text.text;
    return new PointList(texts);
}

void StopPage::followExercise(const Grounding& chosen) {
    auto* view = new ExerciseView(chosen, {});
    connect(view, &ExerciseView::left, this, &StopPage::leaveExercise);
    m_views->addWidget(view);
    m_views->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason);
    m_escape->setEnabled(false); // it leaves the exercise first
}

void StopPage::leaveExercise() {
    QWidget* view = m_views->currentWidget();
    if (view == m_frame) return;
    m_escape->setEnabled(true);
    m_views->setCurrentWidget(m_frame);
    m_views->removeWidget(view);
    view->deleteLater();
    takeKeyboard();
}

void StopPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StopPage::arrange() {
    if (!m_columns) return;
    const Metrics& m = themeOf(this).metrics();
    const bool two = width() >= m.bodies(TwoColumnsFromBodies);
    turnRow(m_columns, two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, two ? m.bodies(3) : m.bodies(1.6));
    const int room = two ? width() * 6 / 11 : width();
    const bool pair = room >= m.bodies(PairFromBodies);
    turnRow(m_pair, pair ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m.cardGap);
    m_strip->setNarrow(width() < m.bodies(40));
    m_frame->updateGeometry(); // what it needs at least has changed with the rows
}

} // namespace bothy
