#pragma once

#include "core/documents/aftercare/plan_rows.h"
#include "ui/aftercare/plan_book.h"
#include "ui/widgets/footed_page.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace bothy {

class HeldTicks;
class InlineMessage;
class RowCard;

/// Before a plan is offered: everything that goes out, row by row, as the other person is going to read it. Each row
/// can be held back; nothing else leaves. A step that would tell a need its owner does not show begins held back. What
/// changes around it meanwhile (the draft, a limit, what is shown) is looked at anew: what was held back stays so,
/// through locking too, and the keyboard where it was. The rest of a long plan comes a few rows a turn; it can be
/// offered once all of it is there.
class PlanPreview : public FootedPage {
    Q_OBJECT

public:
    PlanPreview(const PlanBook& book, const DocumentId& draft, QWidget* parent = nullptr);

    const DocumentId& plan() const { return m_id; }
    void refresh();

Q_SIGNALS:
    void backRequested();
    /// The words are shared now.
    void offered();

private:
    void addHead();
    void addRows();
    void showUpTo(std::size_t wanted);
    bool isWhole() const { return m_ticks.size() == m_all.size(); }
    void addPart(PlanRowPart part);
    void addRow(const PlanRow& row);
    void giveKeyboardBack();
    QString wordsOf(const PlanRow& row) const;
    QString belowOf(const PlanRow& row) const;
    std::vector<PlanRow> heldBack() const;
    bool wouldTell(const PlanRow& row) const;
    /// A row by what it says, whatever its place is by now.
    QString saidBy(const PlanRow& row) const;
    void lookAnew();
    void addLeftOut(class QVBoxLayout& column);
    void offer();
    void refreshFoot();
    QString reason() const;

    PlanBook m_book;
    DocumentId m_id;
    CarePlan m_looked;
    std::vector<PlanRow> m_telling; ///< steps that would tell a need
    bool m_limited = false;         ///< a limit takes a step of the draft out
    std::vector<PlanRow> m_all;
    std::vector<std::pair<PlanRow, QCheckBox*>> m_ticks; ///< of those that are there
    QTimer m_more;
    std::optional<QString> m_keyboardOn; ///< a row that had it and is to come
    HeldTicks* m_held;
    InlineMessage* m_trouble;
    QWidget* m_rows = nullptr;
    RowCard* m_card = nullptr; ///< of the part that is being shown
    QPushButton* m_offer = nullptr;
    bool m_busy = false;
};

} // namespace bothy
