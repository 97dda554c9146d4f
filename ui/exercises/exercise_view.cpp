#include "ui/exercises/exercise_view.h"

#include "ui/exercises/breathing_circle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QPushButton>
#include <QShortcut>
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
    : FootedPage(parent)
    , m_exercise(exercise)
    , m_line(new TextLabel(TextRole::Calm)) {
    makeLines(caution);
    makeBar();
    addKey(Qt::Key_Space, &ExerciseView::next);
    addKey(Qt::Key_Right, layoutDirection() == Qt::RightToLeft ? &ExerciseView::previous : &ExerciseView::next);
    addKey(Qt::Key_Left, layoutDirection() == Qt::RightToLeft ? &ExerciseView::next : &ExerciseView::previous);
    addKey(Qt::Key_Escape, &ExerciseView::leave);
    m_pace.setInterval(paceOf(exercise));
    connect(&m_pace, &QTimer::timeout, this, &ExerciseView::next);
    showLine();
}

void ExerciseView::addKey(Qt::Key key, void (ExerciseView::*act)()) {
    auto* keys = new QShortcut(key, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, act);
}

void ExerciseView::makeLines(const QString& caution) {
    m_line->setObjectName(u"exerciseLine"_s);
    m_line->setAlignment(Qt::AlignCenter);
    auto* title = new TextLabel(TextRole::Item, Ink::Muted, m_exercise.title);
    title->setAlignment(Qt::AlignCenter);
    m_end = new TextLabel(TextRole::Body, Ink::Muted, {});
    m_end->setAlignment(Qt::AlignCenter);
    auto* careful = new TextLabel(TextRole::Body, Ink::Muted, caution);
    careful->setAlignment(Qt::AlignCenter);
    m_byItself = new TickBox(tr("Go on by itself, slowly."));
    m_byItself->setObjectName(u"goOnByItself"_s);
    auto* column = content();
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(m_line);
    if (isBreathing(m_exercise)) column->addWidget(new BreathingCircle, 0, Qt::AlignHCenter);
    column->addWidget(m_end);
    column->addWidget(m_byItself, 0, Qt::AlignHCenter);
    column->addWidget(careful);
    column->addStretch(2);
    connect(m_byItself, &QCheckBox::clicked, this, [this](bool on) { on ? m_pace.start() : m_pace.stop(); });
}

void ExerciseView::makeBar() {
    auto* leaveIt = new QPushButton(tr("Leave"));
    leaveIt->setObjectName(u"leaveExercise"_s);
    setButtonKind(leaveIt, ButtonKind::Outlined);
    m_previous = new QPushButton(icon(IconName::Back), tr("Back"));
    m_previous->setObjectName(u"previousLine"_s);
    setButtonKind(m_previous, ButtonKind::Plain);
    bar()->addLeading(m_previous);
    bar()->addTrailing(leaveIt);
    m_next = bar()->addButton(tr("Next"), ButtonKind::Filled);
    m_next->setObjectName(u"nextLine"_s);
    connect(leaveIt, &QPushButton::clicked, this, &ExerciseView::left);
    connect(m_previous, &QPushButton::clicked, this, &ExerciseView::previous);
    connect(m_next, &QPushButton::clicked, this, &ExerciseView::next);
    followTheme(m_next, [this, leaveIt](const Theme& theme) {
        for (QPushButton* button : {m_previous, leaveIt, m_next})
            button->setMinimumHeight(theme.metrics().bodies(3.2)); // to be hit without looking closely
    });
}

void ExerciseView::next() {
    if (m_at + 1 >= m_exercise.lines.size()) return m_pace.stop();
    ++m_at;
    showLine();
}

void ExerciseView::previous() {
    if (m_at == 0) return;
    --m_at;
    showLine();
}

void ExerciseView::showLine() {
    const bool isLast = m_at + 1 >= m_exercise.lines.size();
    m_line->setText(m_exercise.lines.empty() ? QString() : m_exercise.lines[m_at]);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(!isLast);
    m_byItself->setVisible(!isLast);
    m_end->setText(isLast ? tr("That is it. Stay as long as you like.") : QString());
    m_end->setVisible(isLast);
    QAccessibleEvent event(m_line, QAccessible::Alert); // once a line
    QAccessible::updateAccessibility(&event);
}

} // namespace bothy
