#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/aftercare/step_changes.h"

#include <QWidget>

namespace bothy {

/// One step to read, with what became of it since the words before: a word ("New", "Left out", "Moved") beside it,
/// changed texts word by word, and a calm line while a limit leaves it out (`closed`).
class PlanStepLine : public QWidget {
    Q_OBJECT

public:
    PlanStepLine(const PlanBook& book, const StepPair& pair, bool closed, QWidget* parent = nullptr);

private:
    QWidget* makeWords(const PlanBook& book, const StepPair& pair, bool closed);
    QWidget* makeDetails(const PlanBook& book, const StepPair& pair);
    static QString changeWord(StepChange change);
};

} // namespace bothy
