#include "ui/unlock/first_step.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 40;
constexpr double FormInBodies = 32;
/// In a lower window the bar scrolls with the rest, so that large text keeps room to be read.
constexpr double LowInBodies = 24;

} // namespace

FirstStep::FirstStep(QWidget* parent)
    : QWidget(parent)
    , m_frame(new PageFrame(this, ColumnInBodies))
    , m_head(new PageHead({}))
    , m_bar(new BottomBar(this))
    , m_continue(new QPushButton(tr("Continue")))
    , m_back(new QPushButton(tr("Back")))
    , m_stop(new QPushButton(tr("Stop here, keep nothing"))) {
    m_continue->setObjectName(u"continue"_s);
    m_back->setObjectName(u"back"_s);
    m_stop->setObjectName(u"stop"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    setButtonKind(m_stop, ButtonKind::Muted);
    setFlush(m_stop, FlushSide::Trailing);
    m_bar->addLeading(m_continue);
    m_bar->addLeading(m_back);
    m_bar->addTrailing(m_stop);
    content()->addWidget(m_head);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_frame, 1);
    all->addWidget(m_bar);
    connect(m_continue, &QPushButton::clicked, this, [this] { tryToContinue(); });
    connect(m_back, &QPushButton::clicked, this, &FirstStep::backRequested);
    connect(m_stop, &QPushButton::clicked, this, &FirstStep::stopRequested);
    connect(m_frame, &PageFrame::scrolledChanged, this, &FirstStep::scrolledChanged);
    followTheme(this, [this](const Theme& theme) {
        content()->setSpacing(5 * theme.metrics().u);
        m_head->setContentsMargins(0, 5 * theme.metrics().u, 0, theme.metrics().u);
        placeBar();
    });
}

void FirstStep::setTexts(const QString& title, const QString& lead) {
    m_head->setTitle(title);
    m_head->setLead(lead);
}

void FirstStep::setBackShown(bool shown) {
    m_back->setVisible(shown);
}

void FirstStep::setStopShown(bool shown) {
    m_stop->setVisible(shown);
}

void FirstStep::setBarShown(bool shown) {
    m_bar->setVisible(shown);
}

void FirstStep::reveal(QWidget* widget) {
    // The widget gets its place with the next layout pass.
    const auto scroll = [this, widget] { m_frame->ensureWidgetVisible(widget, 0, 3 * themeOf(this).metrics().u); };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void FirstStep::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeBar();
}

void FirstStep::placeBar() {
    const bool low = height() < themeOf(this).metrics().bodies(LowInBodies);
    if (low == m_barScrolls || !layout()) return;
    m_barScrolls = low;
    const bool shown = !m_bar->isHidden();
    QLayout* place = low ? content() : layout();
    place->addWidget(m_bar);
    m_bar->setVisible(shown);
}

void FirstStep::enter() {
    m_frame->verticalScrollBar()->setValue(0);
    m_continue->setFocus(Qt::OtherFocusReason);
}

QVBoxLayout* FirstStep::content() const {
    return m_frame->content();
}

void FirstStep::addFormWidget(QWidget* widget) {
    content()->addWidget(widget);
    followTheme(widget,
                [widget](const Theme& theme) { widget->setMaximumWidth(theme.metrics().bodies(FormInBodies)); });
}

} // namespace bothy
