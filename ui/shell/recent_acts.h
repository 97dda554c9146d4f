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
    bool stands = false; ///< a step that has no way back, and not only a word in passing
    bool isUndone = false;
    bool isNamed = false; ///< one that stands, as it was asked to be undone: Undo goes on to the act before
};

/// The visible history behind the toast: a button that opens the last things done in this visit, the newest first,
/// each with Undo where it can be taken back, or undone by now; what cannot be told apart by its words is one line with
/// its number. Lives in memory only and goes with the lock.
class RecentActs : public QWidget {
    Q_OBJECT

public:
    explicit RecentActs(QWidget* parent = nullptr);

    void add(RecentAct act);
    /// Takes the newest act back. One that stands is named first, so that nobody takes an older one back without
    /// meaning it; asked once more this goes on to that. False when none is left.
    bool undoNewest();
    const std::vector<RecentAct>& acts() const { return m_acts; }

    static constexpr std::size_t Most = 12;

Q_SIGNALS:
    /// Around each way back, whichever of them was taken; `isBack` as it says itself.
    void undoing();
    void undone(bool isBack);
    void stays(const QString& words); ///< the newest act, which stands

private:
    void open();
    std::size_t sameBefore(std::size_t end) const;
    void undo(std::size_t index);
    void undoNumber(std::size_t number);

    std::vector<RecentAct> m_acts; ///< the newest last
    std::size_t m_forgotten = 0;   ///< acts before those
    QToolButton* m_button;
};

} // namespace bothy
