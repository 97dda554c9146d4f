#include "ui/widgets/page_frame.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/from_the_top.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {
namespace {

/// Narrower frames use the small margin: at large text every pixel is for words.
constexpr double NarrowInBodies = 40;

} // namespace

PageFrame::PageFrame(QWidget* parent, double widestInBodies)
    : QScrollArea(parent)
    , m_widest(widestInBodies) {
    correctAccessibility();
    auto* page = new QWidget;
    m_content = new QVBoxLayout(page);
    // The page is as wide as the frame, also when its content would like more: only then do parts that go below
    // each other in a narrow window get to know that it is narrow.
    page->setMinimumWidth(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setRingShape(this, RingShape::Page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &PageFrame::focusInView);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_scrolled == (value > 0)) return;
        m_scrolled = value > 0;
        Q_EMIT scrolledChanged(m_scrolled);
    });
    followTheme(this, [this](const Theme& theme) {
        m_content->setSpacing(theme.metrics().cardGap);
        verticalScrollBar()->setSingleStep(theme.metrics().bodies(2));
        setMargins();
    });
}

/// The keyboard leaves the content while it is destroyed; by then this is no PageFrame any more.
PageFrame::~PageFrame() {
    disconnect(qApp, nullptr, this, nullptr);
}

void PageFrame::setCentred(bool centred) {
    m_centred = centred;
    setMargins();
}

void PageFrame::setWidest(double bodies) {
    m_widest = bodies;
    setMargins();
}

void PageFrame::reveal(QWidget* part) {
    scrollTo(*part);
    // Again when the layouts have come to rest: before the first show nothing has its place yet.
    QMetaObject::invokeMethod(
        part,
        [this, part] {
            if (widget()->isAncestorOf(part)) scrollTo(*part);
        },
        Qt::QueuedConnection);
}

void PageFrame::settle() {
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QScrollArea::event(&request);
}

void PageFrame::scrollTo(const QWidget& part) {
    if (layout()) layout()->activate();
    widget()->layout()->activate();
    verticalScrollBar()->setValue(part.mapTo(widget(), QPoint()).y() - 2 * themeOf(this).metrics().u);
}

void PageFrame::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    setMargins();
    keepFocusInView();
}

/// Larger text or a smaller window moves things; whatever one is at stays in view. The places are known after
/// the next layout pass.
void PageFrame::keepFocusInView() {
    QMetaObject::invokeMethod(
        this, [this] { focusInView(nullptr, QApplication::focusWidget()); }, Qt::QueuedConnection);
}

void PageFrame::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) setMargins();
}

void PageFrame::setMargins() {
    const Metrics& m = themeOf(this).metrics();
    const int side = width() < m.bodies(NarrowInBodies) ? 3 * m.u : m.pageMarginX;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 * side;
    const int spare = m_widest > 0 ? std::max(0, room - m.bodies(m_widest)) : 0;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    // The scroll bar lies inside the trailing margin, so that content does not move when it appears.
    const int leading = side + (m_centred ? spare / 2 : 0);
    const int trailing = 2 * side + spare - leading - (verticalScrollBar()->isVisible() ? bar : 0);
    m_content->setContentsMargins(leftToRight ? leading : trailing, 2 * m.u, leftToRight ? trailing : leading,
                                  m.pageMarginY);
}

void PageFrame::focusInView(QWidget* before, QWidget* now) {
    if (before && before != now) noLongerOpensHere(*before);
    if (!now || !widget() || !widget()->isAncestorOf(now) || opensHere(*now)) return;
    // A control that has just appeared has no place yet: once more when it has.
    if (before != now && !now->testAttribute(Qt::WA_WState_Created)) keepFocusInView();
    // All of the control, not only the text cursor in it, which is what ensureWidgetVisible() would be content with.
    const QRect place(now->mapTo(widget(), QPoint()), now->size());
    const int around = std::min(3 * themeOf(this).metrics().u, (viewport()->height() - place.height()) / 2);
    if (around < 0) return ensureWidgetVisible(now);
    ensureVisible(place.center().x(), place.center().y(), 0, (place.height() + 1) / 2 + around);
}

} // namespace bothy
