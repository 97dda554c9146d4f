#pragma once

#include "ui/home/home_cards.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace bothy {

class ClickableCard;
class OverHills;
class PageHead;
class PausedView;

/// The first page: a greeting and at most three suggestions. What it suggests is chosen when it opens. While it is
/// open nothing arrives and nothing moves: a card follows what it speaks of, and one that no longer holds leaves its
/// place empty. While somebody has paused it says only that.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Shown {
        HomeCard card;
        ClickableCard* button;
    };
    void makeGreeting();
    void refresh();
    void chooseCards();
    void followCards();
    void addCard(const HomeCard& card);
    void open(const QString& page);
    void resume();

    Session& m_session;
    QStackedWidget* m_views;
    OverHills* m_greeting;
    PausedView* m_paused;
    PageHead* m_head;
    QVBoxLayout* m_cardColumn;
    std::vector<Shown> m_shown;
};

} // namespace bothy
