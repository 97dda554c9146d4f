// The three panes of a house: where they stand, and how F6 goes from one to the next.

#include "ui/shell/house.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_list.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QStackedWidget>

#include <array>

namespace bothy {

/// F6 goes round: page list, page, strip.
void House::focusNextPane() {
    const QWidget* focused = QApplication::focusWidget();
    const std::array<QWidget*, 3> panes{m_pages, m_stack->currentWidget(), m_strip};
    std::size_t start = 0;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (panes[i] && focused && (panes[i] == focused || panes[i]->isAncestorOf(focused))) start = i + 1;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        QWidget* pane = panes[(start + i) % panes.size()];
        QWidget* control = pane && pane->isVisible() ? firstToUse(*pane) : nullptr;
        if (control) return control->setFocus(Qt::TabFocusReason);
    }
}

void House::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

/// A page that is followed has the room of the page list too; the list is a menu then, and in a window too low for it.
void House::arrange() {
    const bool isNarrow = PageList::foldsAt(width(), themeOf(this));
    m_pages->setFolded(isNarrow || isFollowed() || height() < m_pages->minimumSizeHint().height());
    m_strip->setNarrow(isNarrow);
}

} // namespace bothy
