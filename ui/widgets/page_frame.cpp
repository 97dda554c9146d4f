#include "ui/widgets/page_frame.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/from_the_top.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

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
    followScrolling();
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

/// Whoever scrolls, or a page that goes to its top, may leave the keyboard behind. Layouts that only keep things in
/// their places do not.
void PageFrame::followScrolling() {
    const QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this, bar] { leaveKeyboardUnlessSeen(bar->sliderPosition()); });
    connect(bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0) leaveKeyboardUnlessSeen(value);
        if (m_willUncover) uncover();
        if (m_scrolled == (value > 0)) return;
        m_scrolled = value > 0;
        Q_EMIT scrolledChanged(m_scrolled);
    });
}

void PageFrame::leaveKeyboardUnlessSeen(int scrolled) {
    m_showsKeyboard = isInView(QApplication::focusWidget(), scrolled);
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

void PageFrame::bringIntoView(QWidget* part) {
    ensureWidgetVisible(part, 0, 3 * themeOf(this).metrics().u);
    leaveKeyboardUnlessSeen(verticalScrollBar()->value());
}

void PageFrame::settle() {
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QScrollArea::event(&request);
}

void PageFrame::cover(int above, int below) {
    m_willUncover = false;
    // A page that fits has its parts where its height puts them.
    if (verticalScrollBar()->maximum() == 0) widget()->setMinimumHeight(widget()->height());
    giveRoom(above, below);
}

void PageFrame::uncover() {
    const QMargins covered = viewportMargins();
    const int at = verticalScrollBar()->value(), last = verticalScrollBar()->maximum();
    const bool isLong = last >= covered.top() + covered.bottom();
    m_willUncover = isLong && (at < covered.top() || at > last - covered.bottom());
    if (m_willUncover) return;
    giveRoom(0, 0);
    widget()->setMinimumHeight(0);
}

void PageFrame::giveRoom(int above, int below) {
    const int at = verticalScrollBar()->value() + above - viewportMargins().top();
    setViewportMargins(0, above, 0, below);
    verticalScrollBar()->setValue(at);
    leaveKeyboardUnlessSeen(verticalScrollBar()->value()); // rather than scroll under a hand
}

void PageFrame::scrollTo(const QWidget& part) {
    if (layout()) layout()->activate();
    widget()->layout()->activate();
    verticalScrollBar()->setValue(part.mapTo(widget(), QPoint()).y() - 2 * themeOf(this).metrics().u);
    leaveKeyboardUnlessSeen(verticalScrollBar()->value());
}

void PageFrame::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    setMargins();
    keepFocusInView();
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (moved && watched == widget()) keepFocusInView();
    if (watched == m_heldFor && event->type() == QEvent::EnabledChange && m_heldFor->isEnabled() && hasFocus())
        m_heldFor->setFocus(Qt::TabFocusReason);
    return QScrollArea::eventFilter(watched, event);
}

void PageFrame::holdKeyboardOf(QWidget& control) {
    m_heldFor = &control;
    control.installEventFilter(this);
    setFocus(Qt::TabFocusReason); // with its ring
}

bool PageFrame::focusNextPrevChild(bool next) {
    QWidget* at = QApplication::focusWidget();
    if (at && at != this && isAncestorOf(at) && !at->isEnabled()) return holdKeyboardOf(*at), true;
    if (at == this && m_heldFor && goOnFrom(*m_heldFor, next)) return true;
    return QScrollArea::focusNextPrevChild(next);
}

bool PageFrame::goOnFrom(QWidget& control, bool next) {
    const auto after = [next](const QWidget& each) {
        return next ? each.nextInFocusChain() : each.previousInFocusChain();
    };
    for (QWidget* each = after(control); each != &control; each = after(*each)) {
        if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus)) continue;
        each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

/// Larger text, a smaller window or something new on the page moves things; whatever one is at stays in view. The
/// places are known after the next layout pass.
void PageFrame::keepFocusInView() {
    if (!m_showsKeyboard || std::exchange(m_willLook, true)) return;
    const auto look = [this] {
        m_willLook = false;
        if (m_showsKeyboard) focusInView(nullptr, QApplication::focusWidget());
    };
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
}

/// All of it that there is room for.
bool PageFrame::isInView(const QWidget* control, int scrolled) const {
    if (!control || !widget()->isAncestorOf(control)) return false;
    const int top = control->mapTo(widget(), QPoint()).y() - scrolled, room = viewport()->height();
    return std::min(room, top + control->height()) - std::max(0, top) >= std::min(room, control->height());
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
    // The scroll bar lies inside the trailing margin, so that content does not move when it appears; it is there before
    // the page is to be seen.
    const int leading = side + (m_centred ? spare / 2 : 0);
    const int trailing = 2 * side + spare - leading - (verticalScrollBar()->isVisibleTo(this) ? bar : 0);
    m_content->setContentsMargins(leftToRight ? leading : trailing, 2 * m.u, leftToRight ? trailing : leading,
                                  m.pageMarginY);
}

void PageFrame::focusInView(QWidget* before, QWidget* now) {
    if (before && before != now) noLongerOpensHere(*before);
    if (now && now != this && m_heldFor) {
        m_heldFor->removeEventFilter(this);
        m_heldFor = nullptr;
    }
    if (!now && isActiveWindow()) m_keyboard = nullptr; // it was taken away, not another window that came to the front
    if (!now || !widget() || !widget()->isAncestorOf(now) || opensHere(*now)) return;
    // The window comes back to the front. Under the pointer is what it was clicked for.
    if (!before && now == m_keyboard && !m_showsKeyboard) return;
    m_keyboard = now;
    m_showsKeyboard = true;
    // A control that has just appeared has no place yet: once more when it has.
    if (before != now && !now->testAttribute(Qt::WA_WState_Created)) keepFocusInView();
    // All of the control, not only the text cursor in it, which is what ensureWidgetVisible() would be content with.
    const QRect place(now->mapTo(widget(), QPoint()), now->size());
    const int around = std::min(3 * themeOf(this).metrics().u, (viewport()->height() - place.height()) / 2);
    if (around < 0) return ensureWidgetVisible(now);
    ensureVisible(place.center().x(), place.center().y(), 0, (place.height() + 1) / 2 + around);
}

} // namespace bothy
