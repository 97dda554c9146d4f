#pragma once

#include "ui/stop/stop_words.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace bothy {

class PageFrame;
class Session;
class Strip;
struct Grounding;

/// "Stop means stop": what to do now, how to come back to here, what helps each, whom to call. Has the whole window,
/// over whatever was there, and opens while locked too, then with only what its owners allowed for that. Shows itself
/// anew when somebody locks or unlocks. Nothing is recorded.
class StopPage : public QWidget {
    Q_OBJECT

public:
    explicit StopPage(Session& session, QWidget* parent = nullptr);

    void takeKeyboard();

Q_SIGNALS:
    void closed();
    void hideRequested();
    /// To the page where one writes what stands here.
    void changeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void build();
    QWidget* makeLead(const StopWords& words);
    QWidget* makeNow();
    QWidget* makeSteady();
    QWidget* makeHelps(const StopWords& words);
    QWidget* makeCall(const StopWords& words);
    QWidget* makeMedical();
    QStringList nowSteps() const;
    void followExercise(const Grounding& exercise);
    void leaveExercise();
    void arrange();

    Session& m_session;
    StopWords m_shown;
    bool m_isOpen = false; ///< somebody was unlocked when it was built
    Strip* m_strip;
    QStackedWidget* m_views;
    QShortcut* m_escape;
    PageFrame* m_frame = nullptr;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_pair = nullptr; ///< two cards beside each other where there is room
    QPushButton* m_steps = nullptr;
};

} // namespace bothy
