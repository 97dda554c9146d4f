#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

/// Where a plan begins: one quiet step, an empty plan, or one of the shipped templates.
class PlanStart : public PageFrame {
    Q_OBJECT

public:
    explicit PlanStart(const PlanBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void backRequested();
    void quietRequested();
    void emptyRequested();
    void needsRequested();
    void templateRequested(const bothy::CareId& planTemplate);

private:
    class ClickableCard* addCard(const QString& title, const QString& line);

    class CardGrid* m_cards;
};

} // namespace bothy
