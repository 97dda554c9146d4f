#pragma once

#include <QStackedWidget>

namespace bothy {

/// A stack that needs no more room than the page it shows: one that is hidden keeps the measures of its last look, and
/// would hold the window open after another size of text.
inline void sizeByShown(QStackedWidget* stack) {
    const auto follow = [stack] {
        for (int i = 0; i < stack->count(); ++i) {
            const bool shown = i == stack->currentIndex();
            const auto policy = shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            if (stack->widget(i)->sizePolicy().horizontalPolicy() != policy)
                stack->widget(i)->setSizePolicy(policy, policy);
        }
    };
    QObject::connect(stack, &QStackedWidget::currentChanged, stack, follow);
    follow();
}

} // namespace bothy
