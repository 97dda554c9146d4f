#include "ui/exercises/exercise_view.h"

#include "ui/exercises/breathing_circle.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

std::chrono::milliseconds ExerciseView::paceOf(const Grounding& exercise) {
    const std::chrono::milliseconds all = std::chrono::minutes(exercise.minutes);
    return all / std::max<std::size_t>(exercise.lines.size(), 1);
}

bool ExerciseView::isBreathing(const Grounding& exercise) {
    return exercise.id.text() == u"gr.long_breath"_s;
}

ExerciseView::ExerciseView(const Grounding& exercise, const QString& caution, QWidget* parent)
    : LineByLine(tr("That is it. Stay as long as you like."), parent)
    , m_byItself(new TickBox(tr("Go on by itself, slowly."))) {
    m_byItself->setObjectName(u"goOnByItself"_s);
    auto* careful = new TextLabel(TextRole::Body, Ink::Muted, caution);
    careful->setAlignment(Qt::AlignCenter);
    if (isBreathing(exercise)) below()->addWidget(new BreathingCircle, 0, Qt::AlignHCenter);
    below()->addWidget(m_byItself, 0, Qt::AlignHCenter);
    below()->addWidget(careful);
    m_pace.setInterval(paceOf(exercise));
    connect(&m_pace, &QTimer::timeout, this, &LineByLine::next);
    connect(m_byItself, &QCheckBox::clicked, this, [this](bool on) { on ? m_pace.start() : m_pace.stop(); });
    connect(this, &LineByLine::lineShown, this, [this] {
        m_byItself->setVisible(!isLast());
        if (isLast()) m_pace.stop();
    });
    setLines(exercise.title, QStringList(exercise.lines.begin(), exercise.lines.end()));
}

} // namespace bothy
