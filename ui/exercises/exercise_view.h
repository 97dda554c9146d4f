#pragma once

#include "core/itembank/care_content.h"
#include "ui/widgets/footed_page.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace bothy {

class TextLabel;

/// One exercise to come back to here and now, a line at a time in large words. Space and the arrow to the next go on,
/// the other arrow goes back, Escape leaves. Goes on by itself only when that is ticked, at the pace of the exercise.
/// Nothing is counted and nothing is kept.
class ExerciseView : public FootedPage {
    Q_OBJECT

public:
    ExerciseView(const Grounding& exercise, const QString& caution, QWidget* parent = nullptr);
    void refresh() {} ///< nothing around it changes it

    /// How long a line stays when it goes on by itself.
    static std::chrono::milliseconds paceOf(const Grounding& exercise);
    /// A breathing exercise has a circle to follow.
    static bool isBreathing(const Grounding& exercise);

Q_SIGNALS:
    void left();

private:
    void makeLines(const QString& caution);
    void makeBar();
    void addKey(Qt::Key key, void (ExerciseView::*act)());
    void next();
    void previous();
    void leave() { Q_EMIT left(); }
    void showLine();

    Grounding m_exercise;
    std::size_t m_at = 0;
    QTimer m_pace;
    TextLabel* m_line;
    TextLabel* m_end = nullptr;
    QCheckBox* m_byItself = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace bothy
