#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/page_frame.h"

class QGridLayout;

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
    void templateRequested(const bothy::CareId& planTemplate);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class ClickableCard* addCard(const QString& title, const QString& line);
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace bothy
