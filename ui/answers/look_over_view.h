#pragma once

#include "core/base/error.h"
#include "core/matching/outgoing.h"
#include "ui/widgets/footed_page.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace bothy {

class InlineMessage;
class LookOver;
class LookOverRow;
class RowCard;
class Session;
class TextLabel;

/// The owner's look over their list before it is set aside: every row that could be shown, each with a switch,
/// what can appear at all, and the bar that sets the list aside.
class LookOverView : public FootedPage {
    Q_OBJECT

public:
    explicit LookOverView(Session& session, QWidget* parent = nullptr);

    /// Reads the rows anew.
    void refresh();
    /// The same, but only when other rows could be shown than before: a saved switch moves nothing.
    void refreshIfChanged();

Q_SIGNALS:
    void backRequested();
    void setAsideDone();
    void listTakenBack();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRows();
    QWidget* makeAside();
    void makeBar();
    void addRow(const PreviewRow& preview);
    void switchRow(const PreviewRow& preview, bool shown);
    void refreshStates();
    void refreshBar();
    void arrange();
    void setAside();
    void showTrouble(const Error& error);

    Session& m_session;
    LookOver* m_model;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_aside = nullptr;
    QWidget* m_groups = nullptr;
    TextLabel* m_yesTitle = nullptr;
    TextLabel* m_maybeTitle = nullptr;
    TextLabel* m_nothing = nullptr;
    RowCard* m_yes = nullptr;
    RowCard* m_maybe = nullptr;
    QCheckBox* m_sooner = nullptr;
    InlineMessage* m_trouble = nullptr;
    QPushButton* m_notToday = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_setAside = nullptr;
    std::vector<LookOverRow*> m_rows; ///< the cards own them
};

} // namespace bothy
