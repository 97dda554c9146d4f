#pragma once

#include "core/base/error.h"
#include "core/matching/outgoing.h"
#include "ui/widgets/footed_page.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace bothy {

class EmptyState;
class InlineMessage;
class ListActs;
class LookOver;
class LookOverGroup;
class LookOverPlain;
class PageHead;
class Session;

/// The owner's look over their list before it is set aside: what can appear at all, every row that could
/// be shown, topic by topic, each with a switch, and the bar that sets the list aside.
class LookOverView : public FootedPage {
    Q_OBJECT

public:
    LookOverView(Session& session, ListActs& acts, QWidget* parent = nullptr);

    /// Reads the rows anew.
    void refresh();
    /// The same, but only when other rows could be shown than before: a saved switch moves nothing.
    void refreshIfChanged();
    /// Brings what is shown as it is into view.
    void revealPlain();

Q_SIGNALS:
    void backRequested();
    /// The list is set aside, and nothing that was ticked beside it is left to be shown.
    void setAsideDone();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRows();
    void makeBar();
    bool hasNothingToCompare() const;
    void refreshStates();
    void refreshBar();
    void arrange();
    void setAside();
    void showTrouble(const Error& error);

    ListActs& m_acts;
    LookOver* m_model;
    PageHead* m_head;
    QPushButton* m_toPlain = nullptr;
    EmptyState* m_empty;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_aside = nullptr;
    QWidget* m_groups = nullptr;
    std::array<LookOverGroup*, 2> m_byAnswer{}; ///< yes, maybe
    LookOverPlain* m_plain = nullptr;
    QCheckBox* m_sooner = nullptr;
    InlineMessage* m_trouble = nullptr;
    QPushButton* m_notToday = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_setAside = nullptr;
};

} // namespace bothy
