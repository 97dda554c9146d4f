#pragma once

#include "ui/search/search_entry.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace bothy {

class CommonRows;
class PausedView;
class RoundNotes;
class Session;
class ShownView;
class TakeBackView;
class TogetherView;
class WaitingView;

/// "In common": empty, set aside, shown, nothing to show or paused, as the session says. Never tells whether the other
/// person is ready. Places: "row:<item id>.<direction>".
class MatchesPage : public Page {
    Q_OBJECT

public:
    explicit MatchesPage(Session& session, QWidget* parent = nullptr);

    Room room() const override;
    void goToStart() override;
    /// The rows, while they are to be seen and nobody has paused.
    std::optional<PrintedPage> printedPage() const override;
    void goTo(const QString& place) override;

    /// Rows in common whose topics are open to the reader, without who said what; nothing while paused.
    static std::vector<SearchEntry> entries(const Session& session);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeViews();
    void makeWaiting();
    void makePaused();
    void connectShown();
    void showState();
    void showView(QWidget* view);
    void refreshAlone();
    void refreshNothing();
    void refreshPaused();
    void explainTogether();
    void lookTogether();
    void takeBackList();

    Session& m_session;
    CommonRows* m_model;
    QStackedWidget* m_stack;
    WaitingView* m_empty = nullptr;
    WaitingView* m_setAside = nullptr;
    WaitingView* m_nothing = nullptr;
    PausedView* m_paused = nullptr;
    ShownView* m_shown = nullptr;
    TogetherView* m_together = nullptr;
    TakeBackView* m_takeBack = nullptr;
    std::vector<RoundNotes*> m_notes;   ///< one on each view that a comparison can meet
    std::vector<QPushButton*> m_invite; ///< on the views that one can meet alone
    QPushButton* m_togetherButton = nullptr;
    QPushButton* m_takeSomethingBack = nullptr;
};

} // namespace bothy
