#pragma once

#include "core/documents/aftercare/care_merge.h"
#include "ui/aftercare/plan_book.h"

#include <QWidget>

class QVBoxLayout;

namespace bothy {

/// Differences of needs in a plan, each in neutral words with the ways out: in turn, or parallel care. Deciding later
/// is as good as deciding now.
class ClashRows : public QWidget {
    Q_OBJECT

public:
    explicit ClashRows(const PlanBook& book, QWidget* parent = nullptr);

    /// Hides itself without any.
    void setClashes(const std::vector<CareClash>& clashes, const CarePlan& plan);

Q_SIGNALS:
    void wayChosen(const bothy::CareClash& clash, const std::optional<bothy::ClashWay>& way);

private:
    QWidget* makeRow(const CareClash& clash, const std::optional<ClashWay>& way);

    const PlanBook& m_book;
    QVBoxLayout* m_column;
    std::vector<std::pair<CareClash, std::optional<ClashWay>>> m_shown;
    std::vector<CareClash> m_later; ///< left for later while the plan is open
};

} // namespace bothy
