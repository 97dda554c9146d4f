#pragma once

#include "ui/search/search_entry.h"
#include "ui/widgets/page.h"

#include <map>

namespace bothy {

class Card;
class AppearanceKeeper;
class PageFrame;
class Session;
class TextLabel;
class Theme;

/// What one person can set for themselves: appearance, locking, name, passphrase, the other person. One
/// column of cards. Borrows session, theme and store, which outlive it.
/// Places: "appearance", "locking", "name", "passphrase", "other-person", "about".
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Session& session, AppearanceKeeper& appearance, QWidget* parent = nullptr);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;
    void goTo(const QString& place) override;
    QString exactPlace() const override; ///< of the card with the keyboard

    static std::vector<SearchEntry> entries();

Q_SIGNALS:
    /// A second person wants to come in: the pages of the first go away, the first run begins.
    void joinRequested();

private:
    void add(const QString& place, Card* card);
    Card* makeOtherPerson();
    Card* makeAbout();
    void showOtherPerson();

    Session& m_session;
    PageFrame* m_frame;
    std::map<QString, Card*> m_places;
    TextLabel* m_other;
    QWidget* m_join;
};

} // namespace bothy
