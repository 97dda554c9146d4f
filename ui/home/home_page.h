#pragma once

#include "core/base/result.h"
#include "ui/home/home_cards.h"
#include "ui/widgets/page.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace bothy {

class Hills;
class InlineMessage;
class PageFrame;
class PageHead;
class TextLabel;

/// The first page: a greeting, at most three suggestions, and hills where there is room. While somebody has
/// paused it says only that, and lets the person who paused continue.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeGreeting();
    QWidget* makePause();
    void refresh();
    void refreshCards();
    void resume();
    void placeHills();

    Session& m_session;
    PageFrame* m_frame;
    PageHead* m_head;
    QWidget* m_greeting;
    QVBoxLayout* m_cardColumn;
    std::optional<std::vector<HomeCard>> m_cards; ///< as shown; none before the first look
    QWidget* m_pause;
    QPushButton* m_continue;
    InlineMessage* m_message;
    Hills* m_hills;
};

} // namespace bothy
