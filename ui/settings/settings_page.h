#pragma once

#include "ui/widgets/page.h"

namespace bothy {

class Card;
class AppearanceKeeper;
class PageFrame;
class Session;
class TextLabel;
class Theme;

/// What one person can set for themselves: appearance, locking, name, passphrase, the other person. One
/// column of cards. Borrows session, theme and store, which outlive it.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Session& session, AppearanceKeeper& appearance, QWidget* parent = nullptr);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;

Q_SIGNALS:
    /// A second person wants to come in: the pages of the first go away, the first run begins.
    void joinRequested();

private:
    Card* makeOtherPerson();
    Card* makeAbout();
    void showOtherPerson();

    Session& m_session;
    PageFrame* m_frame;
    TextLabel* m_other;
    QWidget* m_join;
};

} // namespace bothy
