#include "ui/widgets/footed_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/page_frame.h"

#include <QApplication>
#include <QVBoxLayout>

namespace bothy {
namespace {

/// Lower than this, a bar at the foot would leave less than half of the window for the words.
constexpr double LowInBodies = 24;

} // namespace

FootedPage::FootedPage(QWidget* parent, double widestInBodies)
    : QWidget(parent)
    , m_frame(new PageFrame(this, widestInBodies))
    , m_bar(new BottomBar(this))
    , m_all(new QVBoxLayout(this)) {
    m_all->setContentsMargins({});
    m_all->setSpacing(0);
    m_all->addWidget(m_frame, 1);
    m_all->addWidget(m_bar);
    connect(m_frame, &PageFrame::scrolledChanged, this, &FootedPage::scrolledChanged);
    followTheme(this, [this](const Theme&) { placeBar(); });
}

QVBoxLayout* FootedPage::content() const {
    return m_frame->content();
}

void FootedPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeBar();
}

/// Only then is its height known, and the column filled.
void FootedPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    placeBar();
}

/// A step of the bar that is off at its end leaves the keyboard to the words, not to whatever comes after the bar.
bool FootedPage::focusNextPrevChild(bool next) {
    QWidget* at = QApplication::focusWidget();
    if (!at || !m_bar->isAncestorOf(at) || at->isEnabled()) return QWidget::focusNextPrevChild(next);
    m_frame->holdKeyboardOf(*at);
    return true;
}

void FootedPage::placeBar() {
    if (!isVisible()) return;
    const bool low = height() < themeOf(this).metrics().bodies(LowInBodies);
    if (low == m_barScrolls) return;
    m_barScrolls = low;
    const bool shown = !m_bar->isHidden();
    QWidget* keyboard = m_bar->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    (low ? content() : m_all)->addWidget(m_bar); // last in either: it follows what it is about
    m_bar->setAtFoot(!low);
    m_bar->setVisible(shown);
    if (keyboard) keyboard->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
