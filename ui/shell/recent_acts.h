#pragma once

#include "ui/widgets/way_back.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace bothy {

/// One thing the person did during this visit, as the window said it. `undo` is empty where there is none.
struct RecentAct {
    QString words;
    WayBack undo;
};

/// The visible history behind the toast: a button that opens the last things done in this visit, the newest first,
/// each with Undo where it can be taken back; what cannot be told apart by its words is one line with its number. Lives
/// in memory only and goes with the lock.
class RecentActs : public QWidget {
    Q_OBJECT

public:
    explicit RecentActs(QWidget* parent = nullptr);

    void add(RecentAct act);
    /// Takes the newest act back that can be; false when there is none.
    bool undoNewest();
    const std::vector<RecentAct>& acts() const { return m_acts; }

    static constexpr std::size_t Most = 12;

Q_SIGNALS:
    /// Around each way back, whichever of them was taken; `isBack` as it says itself.
    void undoing();
    void undone(bool isBack);

private:
    void open();
    std::size_t sameBefore(std::size_t end) const;
    void undo(std::size_t index);

    std::vector<RecentAct> m_acts; ///< the newest last
    QToolButton* m_button;
};

} // namespace bothy
