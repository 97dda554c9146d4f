#pragma once

#include "ui/aftercare/plan_book.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QSpinBox;

namespace bothy {

class TextArea;

/// One step, opened in place: its words, who does it or whom it is for, how long, touch, and whether it is fine to
/// skip. Each change is told at once; there is nothing to confirm.
class StepForm : public QWidget {
    Q_OBJECT

public:
    StepForm(const PlanBook& book, QWidget* parent = nullptr);

    /// Silent.
    void setStep(const PlanStep& step);
    const PlanStep& step() const { return m_step; }
    void focusWords();

Q_SIGNALS:
    void stepChanged();
    void removeRequested();
    void closeRequested();

private:
    QWidget* makeWho();
    QWidget* makeTicks();
    QWidget* makeEnd();
    void connectAll();
    void change(const std::function<void(PlanStep&)>& change);
    void readWho();
    void showWho();

    const PlanBook& m_book;
    PlanStep m_step;
    bool m_filling = false;
    TextArea* m_text;
    QButtonGroup* m_who;
    QSpinBox* m_minutes;
    QCheckBox* m_touch;
    QCheckBox* m_skip;
};

} // namespace bothy
