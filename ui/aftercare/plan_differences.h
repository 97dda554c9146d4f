#pragma once

#include "ui/aftercare/plan_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace bothy {

/// What one wording of a plan has that another does not, part by part: short enough to choose by. Shows only its own
/// side; the other wording has a box of its own.
class PlanDifferences : public QWidget {
    Q_OBJECT

public:
    explicit PlanDifferences(const PlanBook& book, QWidget* parent = nullptr);

    void setPlans(const CarePlan& own, const CarePlan& other);

private:
    void addParts(const std::vector<PlanPart>& own, const std::vector<PlanPart>& other);
    void addPart(const QString& title, const QString& own, const QString& other);
    void addSteps(const CarePlan& own, const CarePlan& other);
    void addWords(const QString& own, const QString& other, bool isSmall = false);

    const PlanBook& m_book;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace bothy
