#pragma once

#include "core/itembank/care_content.h"
#include "ui/widgets/line_by_line.h"

#include <QTimer>

class QCheckBox;

namespace bothy {

/// One exercise to come back to here and now, a line at a time. Goes on by itself only when that is ticked, at the
/// pace of the exercise.
class ExerciseView : public LineByLine {
    Q_OBJECT

public:
    ExerciseView(const Grounding& exercise, const QString& caution, QWidget* parent = nullptr);
    void refresh() {} ///< nothing around it changes it

    /// How long a line stays when it goes on by itself.
    static std::chrono::milliseconds paceOf(const Grounding& exercise);
    /// A breathing exercise has a circle to follow.
    static bool isBreathing(const Grounding& exercise);

private:
    QTimer m_pace;
    QCheckBox* m_byItself;
};

} // namespace bothy
