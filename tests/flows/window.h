#pragma once

#include "tests/flows/there.h"
#include "tests/support/couple.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace bothy {

/// One window as the program makes it, on the vault of a couple, and hands that use it.
class Window {
public:
    explicit Window(Couple& couple)
        : Window(couple, couple.services()) {}
    Window(Couple& couple, Services services, const QDBusConnection& desktop = QDBusConnection::sessionBus())
        : m_session(std::move(services))
        , m_appearance(m_theme, couple.places().directory + QStringLiteral("/settings.ini"))
        , m_window(PageNeeds{.session = m_session, .appearance = m_appearance, .desktop = desktop})
        , hands(m_window) {
        m_window.show();
        m_window.activateWindow();
    }

    Session& session() { return m_session; }
    MainWindow& window() { return m_window; }

    void unlock(int tile, const char* passphrase) {
        hands.click(QStringLiteral("tile.%1").arg(tile));
        hands.type(QStringLiteral("passphrase"), QString::fromLatin1(passphrase));
        hands.click(QStringLiteral("open"));
        ASSERT_TRUE(waitFor([&] { return m_session.stage() == Session::Stage::Open; }));
    }
    void lock() {
        hands.key(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return hands.sees(QStringLiteral("tile.0")); }));
    }

private:
    Session m_session;
    Theme m_theme;
    AppearanceKeeper m_appearance;
    MainWindow m_window;

public:
    Hands hands;
};

} // namespace bothy
