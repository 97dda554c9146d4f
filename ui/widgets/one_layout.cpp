#include "ui/widgets/one_layout.h"

#include <QLayout>

namespace bothy {

/// Up to where Qt stops: at what has no layout, such as the inside of what scrolls.
OneLayout::OneLayout(QWidget& view) {
    for (const QWidget* around = &view; around && around->layout(); around = around->parentWidget()) {
        if (!around->layout()->isEnabled()) return; // one further out holds it already
        around->layout()->setEnabled(false);
        m_held.emplace_back(around->layout());
    }
}

OneLayout::~OneLayout() {
    for (const QPointer<QLayout>& layout : m_held)
        if (layout) layout->setEnabled(true);
    if (!m_held.empty() && m_held.back()) m_held.back()->activate();
}

} // namespace bothy
