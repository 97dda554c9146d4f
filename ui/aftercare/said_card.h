#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace bothy {

/// "What each of you said": the needs of both as a plan holds them, each with its mark, and what the marks mean.
class SaidCard : public Card {
    Q_OBJECT

public:
    explicit SaidCard(const PlanBook& book, QWidget* parent = nullptr);

    /// Hides itself when nobody said anything.
    void setPlan(const CarePlan& plan);

private:
    void addPerson(QVBoxLayout& column, const CarePlan& plan, const PersonId& person);
    void addLegend(QVBoxLayout& column);

    const PlanBook& m_book;
    QWidget* m_body = nullptr;
    std::vector<PlanField> m_shown; ///< what it was built from
};

} // namespace bothy
