#pragma once

#include "core/care/guided_care.h"
#include "ui/aftercare/plan_book.h"
#include "ui/widgets/footed_page.h"

#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace bothy {

class Chime;
class GuidedEnding;
class ScreenAwake;
class TextLabel;
class TimeRing;

/// Following a plan: one step at a time, large, with its time in a ring. Space holds and goes on, the arrow keys go to
/// the next step and back; everything can be hit in the dark. Nothing goes on by itself unless that is ticked. Where
/// somebody was is kept in their own part after every step, so that locking or an empty battery loses nothing; that
/// somebody held or stopped is kept nowhere. Ends with the two marks (GuidedEnding).
class GuidedView : public FootedPage {
    Q_OBJECT

public:
    /// Goes on where it was left when this plan was being followed, else begins.
    GuidedView(const PlanBook& book, const DocumentId& plan, const CarePlan& words, QWidget* parent = nullptr);
    ~GuidedView() override;

    const DocumentId& plan() const { return m_plan; }
    const CarePlan& words() const { return m_words; }
    /// Time runs: the window should stay as it is.
    bool isRunning() const { return m_care.state() == GuidedState::Going; }

    void hold(); ///< when it runs
    /// A limit may have come: what it closes is left out at once, also the step on the screen.
    void refreshLimits();

    /// Several times a second: takes the time that passed, and shows what is left.
    void look();

Q_SIGNALS:
    void left(); ///< back to the plan
    void daysAfterRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeStep();
    void arrange();
    void makeEnding();
    void makeBar();
    void addKeys();
    void addKey(Qt::Key key, void (GuidedView::*act)());
    QPushButton* addBesideHold(QBoxLayout& row, const QString& words, const QIcon& drawing, std::chrono::minutes by);
    CareInstant now() const;
    template <typename Act>
    void act(Act act);
    void spacePressed();
    void holdOrGoOn();
    void next();
    void previous();
    void stop();
    void leave();
    void refresh();
    void showStep(const PlanStep& step);
    void showTime();
    void addSound(class QVBoxLayout* column);
    void sound(bool wentOn);
    void announce(const PlanStep& step);
    void keepPlace();
    void leaveOut();

    PlanBook m_book;
    DocumentId m_plan;
    CarePlan m_words;
    GuidedCare m_care;
    Chime* m_chime;
    ScreenAwake* m_awake;
    QTimer m_look;
    std::optional<std::size_t> m_announced; ///< the step that a screen reader was told
    bool m_saidLastMinute = false;
    bool m_limited = false; ///< a limit that may be spoken of left a step out since this began

    QWidget* m_step = nullptr;
    QBoxLayout* m_row = nullptr; ///< a minute less, hold, a minute more
    TextLabel* m_title = nullptr;
    TextLabel* m_details = nullptr;
    TimeRing* m_ring = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_leftOut = nullptr;
    QPushButton* m_less = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_more = nullptr;
    QCheckBox* m_byItself = nullptr;
    QCheckBox* m_sound = nullptr;
    bool m_wasOver = false; ///< the time of this step was over when it was looked at last
    GuidedEnding* m_ending = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_stop = nullptr;
    TextLabel* m_then = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace bothy
