#pragma once

#include "ui/aftercare/plan_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace bothy {

/// The words of a plan to read, exactly as they stand: steps, things to have ready, to leave out, follow-ups,
/// note. With the words before, each difference is visible: texts word by word, steps that came,
/// went or moved named in words.
class PlanSheet : public QWidget {
    Q_OBJECT

public:
    explicit PlanSheet(const PlanBook& book, QWidget* parent = nullptr);

    /// `closed` has one flag a step (closedSteps()). `before` only while a newer wording waits.
    void setPlan(const CarePlan& plan, const std::vector<bool>& closed, const std::optional<CarePlan>& before = {});

private:
    void addTitle(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addSaid(QVBoxLayout* column, const CarePlan& old);
    void addParts(QVBoxLayout* column, const std::vector<PlanPart>& before, const std::vector<PlanPart>& now);
    void addPart(QVBoxLayout* column, const QString& title, const QStringList& before, const QStringList& now);
    void addLine(QVBoxLayout* column, const QString& title, const QString& before, const QString& now);
    QString lookAgain(const CarePlan& plan) const;

    const PlanBook& m_book;
    CarePlan m_plan;
    std::vector<bool> m_closed;
    std::optional<CarePlan> m_before;
    QWidget* m_columns = nullptr;
};

} // namespace bothy
