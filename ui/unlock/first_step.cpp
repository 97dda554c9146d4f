#include "ui/unlock/first_step.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/from_the_top.h"
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

} // namespace

FirstStep::FirstStep(QWidget* parent)
    : FootedPage(parent, ColumnInBodies)
    , m_head(new PageHead({}))
    , m_continue(new QPushButton(tr("Continue")))
    , m_back(new QPushButton(tr("Back")))
    , m_stop(new QPushButton(tr("Stop here, keep nothing"))) {
    m_continue->setObjectName(u"continue"_s);
    m_back->setObjectName(u"back"_s);
    m_stop->setObjectName(u"stop"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    setButtonKind(m_stop, ButtonKind::Muted);
    setFlush(m_stop, FlushSide::Leading);
    bar()->addLeading(m_stop);
    bar()->addTrailing(m_back);
    bar()->addTrailing(m_continue);
    content()->addWidget(m_head);
    setRingShape(frame(), RingShape::Inside); // nothing was done yet that could have shown where the keyboard is
    connect(m_continue, &QPushButton::clicked, this, [this] { tryToContinue(); });
    connect(m_back, &QPushButton::clicked, this, &FirstStep::backRequested);
    connect(m_stop, &QPushButton::clicked, this, &FirstStep::stopRequested);
    followTheme(this, [this](const Theme& theme) {
        content()->setSpacing(5 * theme.metrics().u);
        m_head->setContentsMargins(0, 5 * theme.metrics().u, 0, theme.metrics().u);
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

void FirstStep::reveal(QWidget* widget) {
    // The widget gets its place with the next layout pass.
    const auto scroll = [this, widget] {
        if (frame()->isAncestorOf(m_continue)) frame()->bringIntoView(m_continue);
        frame()->bringIntoView(widget);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void FirstStep::enter() {
    QWidget* start = beginning();
    start->setFocus(Qt::OtherFocusReason);
    if (frame()->isAncestorOf(start))
        keepTheTop(*frame());
    else
        frame()->verticalScrollBar()->setValue(0);
}

/// Where the bar ends the page, the reading comes first: arrow keys scroll, Tab goes on from the top. So it does where
/// a step offers several ways on, because none of them is the suggested one.
QWidget* FirstStep::beginning() const {
    const bool continues = isBarAtFoot() && !m_continue->isHidden();
    return continues ? static_cast<QWidget*>(m_continue) : frame();
}

/// In a row of its own: a column reckons the height of words as if they were as wide as the column.
void FirstStep::addFormWidget(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch();
    content()->addLayout(row);
    followTheme(widget,
                [widget](const Theme& theme) { widget->setMaximumWidth(theme.metrics().bodies(FormInBodies)); });
}

} // namespace bothy
