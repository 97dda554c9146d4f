#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace bothy {

/// While this lives, a view that is to be seen may show and hide any of its parts; it is laid out once, when this goes.
/// Qt lays out everything around a part whenever one is shown, so a page of many parts took its time for each of them.
class OneLayout {
public:
    explicit OneLayout(QWidget& view);
    ~OneLayout();
    Q_DISABLE_COPY_MOVE(OneLayout)

private:
    std::vector<QPointer<QLayout>> m_held; ///< of the view and of what is around it, the view's first
};

} // namespace bothy
