#include "ui/shell/toast_place.h"

#include "ui/theme/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_frame.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace bothy {
namespace {

bool isPartOfControl(const QWidget& part, const QWidget& content) {
    const QWidget* each = &part;
    while (each != &content && each->focusPolicy() == Qt::NoFocus)
        each = each->parentWidget();
    return each != &content;
}

} // namespace

ToastPlace::ToastPlace(Toast& toast, QStackedWidget& pages)
    : QObject(&toast)
    , m_toast(toast)
    , m_pages(pages) {
    toast.installEventFilter(this);
    pages.installEventFilter(this);
    connect(&pages, &QStackedWidget::currentChanged, this, &ToastPlace::followToView);
    followTheme(&toast, [this](const Theme&) { follow(); });
}

void ToastPlace::followToView() {
    m_isNewView = true;
    m_stands = false;
    follow();
}

/// A word that comes right after another stays on its side: the pointer may be on what took the first one away.
void ToastPlace::follow() {
    if (std::exchange(m_willLook, true)) return;
    const auto look = [this] {
        m_willLook = false;
        m_toast.isVisible() ? place() : release();
        m_isNewView = false;
    };
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
}

bool ToastPlace::eventFilter(QObject* watched, QEvent* event) {
    const bool isToast = watched == &m_toast;
    if (isToast && event->type() == QEvent::Show) place(); // before it is painted
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (isToast ? event->type() == QEvent::Hide : moved) follow();
    return QObject::eventFilter(watched, event);
}

QWidget& ToastPlace::house() const {
    return *m_toast.parentWidget();
}

QRect ToastPlace::rectOf(const QWidget& part) const {
    return {part.mapTo(&house(), QPoint()), part.size()};
}

std::vector<PageFrame*> ToastPlace::framesNow() const {
    std::vector<PageFrame*> frames;
    const QWidget* page = m_pages.currentWidget();
    if (!page) return frames;
    for (PageFrame* frame : page->findChildren<PageFrame*>())
        if (frame->isVisible()) frames.push_back(frame);
    return frames;
}

QRect ToastPlace::placeAt(Side side) const {
    QRect room = rectOf(m_pages);
    const QWidget* page = m_pages.currentWidget();
    if (const QScrollArea* words = page ? largestScrollArea(*page) : nullptr) room = rectOf(*words) & room;
    const int width = std::min(m_toast.maximumWidth(), room.width());
    const int wanted = m_toast.hasHeightForWidth() ? m_toast.heightForWidth(width) : m_toast.sizeHint().height();
    const QSize size(width, std::max(wanted, m_toast.minimumHeight()));
    const int top = side == Side::Foot ? room.bottom() + 1 - size.height() : room.top();
    return {QPoint(room.left() + (room.width() - width) / 2, top), size};
}

/// Only controls on the page count: nobody clicks or presses what is only read.
bool ToastPlace::isUsed(const QRect& place) const {
    const QPoint pointer = house().mapFromGlobal(QCursor::pos());
    const QWidget* page = m_pages.currentWidget();
    const QWidget* under = page ? page->childAt(page->mapFrom(&house(), pointer)) : nullptr;
    const QWidget* keyboard = QApplication::focusWidget();
    for (const PageFrame* frame : framesNow()) {
        const QWidget* content = frame->widget();
        if (place.contains(pointer) && content->isAncestorOf(under) && isPartOfControl(*under, *content)) return true;
        if (content->isAncestorOf(keyboard) && isPartOfControl(*keyboard, *content) &&
            rectOf(*keyboard).intersects(place))
            return true;
    }
    return false;
}

void ToastPlace::place() {
    if (!std::exchange(m_stands, true)) m_side = !m_isNewView && isUsed(placeAt(Side::Foot)) ? Side::Head : Side::Foot;
    const QRect now = placeAt(m_side);
    std::vector<QPointer<PageFrame>> before = std::exchange(m_covered, {});
    for (PageFrame* frame : framesNow()) {
        const QRect under = rectOf(*frame) & now;
        if (under.isEmpty()) continue;
        std::erase(before, frame);
        m_covered.emplace_back(frame);
        m_side == Side::Foot ? frame->cover(0, under.height()) : frame->cover(under.height(), 0);
    }
    for (const QPointer<PageFrame>& frame : before)
        if (frame) frame->uncover();
    m_toast.setGeometry(now);
    m_toast.raise();
}

void ToastPlace::release() {
    m_stands = false;
    for (const QPointer<PageFrame>& frame : std::exchange(m_covered, {}))
        if (frame) frame->uncover();
}

} // namespace bothy
