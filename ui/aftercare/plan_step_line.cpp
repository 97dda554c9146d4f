#include "ui/aftercare/plan_step_line.h"

#include "ui/aftercare/change_mark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

namespace {

constexpr double RowHeightInBodies = 3.2;

} // namespace

PlanStepLine::PlanStepLine(const PlanBook& book, const StepPair& pair, bool closed, QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(this, QAccessible::ListItem);
    const PlanStep& step = pair.now ? *pair.now : *pair.before;
    const QString change = changeWord(pair.change);
    const QString limit = closed ? tr("Under a limit. It is left out for now.") : QString();
    setAccessibleName(book.words().stepText(step));
    setAccessibleDescription(change.isEmpty() ? limit : change);

    auto* line = new QHBoxLayout;
    line->addWidget(makeWords(book, pair, closed), 1);
    if (!change.isEmpty()) line->addWidget(new ChangeMark(change, this), 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(makeDetails(book, pair));
    if (closed) column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, limit, this));
    followTheme(this, [this, column, line](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(m.cardPadX, 2 * m.u, m.cardPadX, 2 * m.u);
        column->setSpacing(0);
        line->setSpacing(2 * m.u);
        setMinimumHeight(m.bodies(RowHeightInBodies));
    });
}

QString PlanStepLine::changeWord(StepChange change) {
    switch (change) {
    case StepChange::Same:
    case StepChange::Changed:
        return {};
    case StepChange::Moved:
        return tr("Moved");
    case StepChange::New:
        return tr("New");
    case StepChange::LeftOut:
        return tr("Left out");
    }
    return {};
}

QWidget* PlanStepLine::makeWords(const PlanBook& book, const StepPair& pair, bool closed) {
    const PlanWords words = book.words();
    const QString now = pair.now ? words.stepText(*pair.now) : QString();
    const QString before = pair.before ? words.stepText(*pair.before) : QString();
    if (pair.now && pair.before && now == before) {
        return new TextLabel(TextRole::Body, closed ? Ink::Muted : Ink::Text, now, this);
    }
    auto* change = new DiffText(this, TextRole::Body);
    change->setTexts(before, now);
    return change;
}

QWidget* PlanStepLine::makeDetails(const PlanBook& book, const StepPair& pair) {
    const PlanWords words = book.words();
    const QString now = pair.now ? words.details(*pair.now) : words.details(*pair.before);
    const QString before = pair.before ? words.details(*pair.before) : now;
    if (now == before) return new TextLabel(TextRole::Caption, Ink::Muted, now, this);
    auto* change = new DiffText(this, TextRole::Caption);
    change->setTexts(before, now);
    return change;
}

} // namespace bothy
