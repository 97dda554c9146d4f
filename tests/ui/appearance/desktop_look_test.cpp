// The look follows the desktop: a portal of our own on a message bus of our own.

#include "tests/support/hands.h"
#include "tests/support/message_bus.h"
#include "tests/support/wait.h"
#include "ui/appearance/appearance_card.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <array>
#include <functional>
#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Group = u"org.freedesktop.appearance"_s;

/// A desktop that answers as xdg-desktop-portal does: Read() gives a value inside two variants.
class FakePortal : public QDBusVirtualObject {
public:
    std::map<QString, uint> settings;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != u"Read"_s) return false;
        const auto found = settings.find(message.arguments().value(1).toString());
        if (found == settings.end())
            return bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"not found"_s));
        const QDBusVariant inner(found->second);
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
    void change(QDBusConnection bus, const QString& key, uint value) {
        settings[key] = value;
        QDBusMessage signal =
            QDBusMessage::createSignal(Path, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << Group << key << QVariant::fromValue(QDBusVariant(value));
        ASSERT_TRUE(bus.send(signal));
    }
};

class DesktopLookTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_portalBus.registerService(u"org.freedesktop.portal.Desktop"_s));
        ASSERT_TRUE(m_portalBus.registerVirtualObject(Path, &m_portal));
    }
    void TearDown() override { m_theme.apply(*qApp, ThemeName::Light); }
    QString ini() const { return m_folder.filePath(u"bothy.ini"_s); }
    bool becomes(ThemeName name) {
        return waitFor([&] { return m_theme.name() == name; });
    }

    QTemporaryDir m_folder;
    MessageBus m_bus;
    QDBusConnection m_portalBus = m_bus.connection(u"portal"_s);
    QDBusConnection m_ourBus = m_bus.connection(u"ours"_s);
    FakePortal m_portal;
    Theme m_theme;
};

TEST_F(DesktopLookTest, SystemFollowsTheDesktopAtOnceAndLater) {
    m_portal.settings[u"color-scheme"_s] = 1;
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    EXPECT_TRUE(becomes(ThemeName::Dark)) << "as the desktop was at the start";
    m_portal.change(m_portalBus, u"color-scheme"_s, 2);
    EXPECT_TRUE(becomes(ThemeName::Light));
    m_portal.change(m_portalBus, u"color-scheme"_s, 0);
    m_portal.change(m_portalBus, u"color-scheme"_s, 1);
    EXPECT_TRUE(becomes(ThemeName::Dark));
}

TEST_F(DesktopLookTest, AChoiceOfThePersonStaysWhateverTheDesktopDoes) {
    m_portal.settings[u"color-scheme"_s] = 1;
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    ASSERT_TRUE(becomes(ThemeName::Dark));
    Appearance light;
    light.theme = ThemeChoice::Light;
    keeper.choose(light);
    EXPECT_EQ(m_theme.name(), ThemeName::Light);
    DesktopLook other(m_ourBus);
    QSignalSpy changed(&other, &DesktopLook::changed);
    ASSERT_TRUE(waitFor([&] { return changed.count() > 0; })) << "it knows that the desktop is dark";
    m_portal.change(m_portalBus, u"color-scheme"_s, 2);
    ASSERT_TRUE(waitFor([&] { return !other.isDark(); }));
    m_portal.change(m_portalBus, u"color-scheme"_s, 1);
    ASSERT_TRUE(waitFor([&] { return other.isDark(); }));
    EXPECT_EQ(m_theme.name(), ThemeName::Light);
}

TEST_F(DesktopLookTest, ContrastAndStillnessOfTheDesktopCount) {
    m_portal.settings = {{u"color-scheme"_s, 1}, {u"contrast"_s, 1}, {u"reduced-motion"_s, 1}};
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    EXPECT_TRUE(becomes(ThemeName::HighContrastDark));
    EXPECT_TRUE(waitFor([&] { return m_theme.isMotionReduced(); }));
    m_portal.change(m_portalBus, u"reduced-motion"_s, 0);
    EXPECT_TRUE(waitFor([&] { return !m_theme.isMotionReduced(); }));
}

TEST_F(DesktopLookTest, WithoutAPortalTheProgramGoesOn) {
    m_portalBus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    EXPECT_EQ(m_theme.name(), ThemeName::Light);
    const AppearanceKeeper without(m_theme, ini(), QDBusConnection(u"no such bus"_s));
    EXPECT_EQ(m_theme.name(), ThemeName::Light);
}

TEST(LocalSettingsTest, KeepsEveryChoice) {
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"bothy.ini"_s);
    const Appearance all{ThemeChoice::HighContrastDark, 150, Density::Compact, true, true};
    LocalSettings(ini).setAppearance(all);
    LocalSettings(ini).setWindowGeometry("some octets");
    EXPECT_EQ(LocalSettings(ini).appearance(), all);
    EXPECT_EQ(LocalSettings(ini).windowGeometry(), "some octets");
}

TEST(LocalSettingsTest, OfTheTimesOfTheFileOnlyTheDayIsKept) {
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"bothy.ini"_s);
    LocalSettings settings(ini);
    const std::array<std::function<void()>, 3> changes{[&] { settings.setAppearance({}); },
                                                       [&] { settings.setWhileLocked({.textPercent = 150}); },
                                                       [&] { settings.setWindowGeometry("where it was"); }};
    for (const auto& change : changes) {
        change();
        const QDateTime written = QFileInfo(ini).lastModified();
        EXPECT_LT(written.date().startOfDay().secsTo(written), 3600);
    }
}

TEST(LocalSettingsTest, TheHighContrastOfEarlierVersionsStaysHighContrast) {
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"bothy.ini"_s);
    QSettings(ini, QSettings::IniFormat).setValue(u"appearance/theme"_s, u"high-contrast"_s);
    EXPECT_EQ(LocalSettings(ini).appearance().theme, ThemeChoice::HighContrastLight);
}

TEST_F(DesktopLookTest, HighContrastIsLightOrDarkAsThePersonSays) {
    m_portal.settings[u"color-scheme"_s] = 1;
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    ASSERT_TRUE(becomes(ThemeName::Dark));
    Appearance choice;
    choice.theme = ThemeChoice::HighContrastLight;
    keeper.choose(choice);
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastLight);
    choice.theme = ThemeChoice::HighContrastDark;
    keeper.choose(choice);
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark);
}

TEST(LocalSettingsTest, WhatIsNotUnderstoodReadsAsTheDefaultAndIsSaidOnce) {
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"bothy.ini"_s);
    {
        QSettings file(ini, QSettings::IniFormat);
        file.setValue(u"appearance/theme"_s, u"sepia"_s);
        file.setValue(u"appearance/density"_s, 7);
        file.setValue(u"appearance/textPercent"_s, 5000);
    }
    static QStringList said;
    said.clear();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString&) {
        said << QString::fromLatin1(context.category);
    });
    Appearance expected;
    expected.textPercent = 200;
    EXPECT_EQ(LocalSettings(ini).appearance(), expected);
    EXPECT_EQ(LocalSettings(ini).appearance(), expected);
    qInstallMessageHandler(before);
    EXPECT_EQ(said, QStringList(3, u"bothy.look.setting-not-understood"_s)) << "each once, however often it is read";
}

/// The page on which both unlock: Sam relies on the desktop for contrast, Robin has colours of their own.
class ContrastWhileLocked : public DesktopLookTest {
protected:
    /// A visit with one click in Settings.
    void visit(AppearanceKeeper& keeper, Appearance& own, ThemeChoice theme) {
        keeper.showOwn(own);
        click(keeper, theme);
        own = keeper.appearance();
        EXPECT_EQ(own.theme, theme);
        keeper.showLocked();
    }
    static void click(AppearanceKeeper& keeper, ThemeChoice theme) {
        AppearanceCard card(keeper);
        card.show();
        Hands(card).click(u"theme.%1"_s.arg(static_cast<int>(theme)));
    }
    void desktopAsks(bool asks) { m_portal.change(m_portalBus, u"contrast"_s, asks ? 1 : 0); }
    ThemeName shownTo(AppearanceKeeper& keeper, const Appearance& own) {
        keeper.showOwn(own);
        const ThemeName shown = m_theme.name();
        keeper.showLocked();
        return shown;
    }

    Appearance m_robins, m_sams;
};

TEST_F(ContrastWhileLocked, NoVisitTakesWhatTheDesktopAsksFor) {
    m_portal.settings = {{u"color-scheme"_s, 2}, {u"contrast"_s, 1}};
    {
        AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
        ASSERT_TRUE(becomes(ThemeName::HighContrastLight));
        visit(keeper, m_robins, ThemeChoice::Dark);
        EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark) << "the colours of one, the contrast for the other";
        visit(keeper, m_robins, ThemeChoice::Light);
        EXPECT_EQ(m_theme.name(), ThemeName::HighContrastLight);
        EXPECT_EQ(shownTo(keeper, m_robins), ThemeName::Light) << "as Robin chose, while Robin is here";
        EXPECT_EQ(shownTo(keeper, m_sams), ThemeName::HighContrastLight);
        EXPECT_EQ(m_theme.name(), ThemeName::HighContrastLight);
    }
    AppearanceKeeper again(m_theme, ini(), m_ourBus);
    EXPECT_TRUE(becomes(ThemeName::HighContrastLight)) << "also after a start";
}

TEST_F(ContrastWhileLocked, ADesktopThatAsksLaterIsHeardAndNoVisitHasAnythingToBringBack) {
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    visit(keeper, m_robins, ThemeChoice::Dark);
    EXPECT_EQ(m_theme.name(), ThemeName::Dark);
    desktopAsks(true);
    EXPECT_TRUE(becomes(ThemeName::HighContrastDark));
    const Appearance before = LocalSettings(ini()).whileLocked();
    shownTo(keeper, m_sams);
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark);
    EXPECT_EQ(LocalSettings(ini()).whileLocked(), before) << "Sam was here, and nothing says so";
    desktopAsks(false);
    EXPECT_TRUE(becomes(ThemeName::Dark));
}

TEST_F(ContrastWhileLocked, WhatSomebodyChoseStaysWhenTheDesktopStopsAsking) {
    m_portal.settings = {{u"color-scheme"_s, 2}, {u"contrast"_s, 1}};
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    ASSERT_TRUE(becomes(ThemeName::HighContrastLight));
    visit(keeper, m_robins, ThemeChoice::HighContrastDark);
    visit(keeper, m_robins, ThemeChoice::System);
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark);
    keeper.showOwn(m_sams);
    desktopAsks(false);
    ASSERT_TRUE(becomes(ThemeName::Light)) << "Sam follows the desktop";
    keeper.showLocked();
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark);
}

TEST_F(ContrastWhileLocked, BeforeAnybodyHasAPartTheChoiceIsAsItWasMade) {
    m_portal.settings = {{u"color-scheme"_s, 2}, {u"contrast"_s, 1}};
    AppearanceKeeper keeper(m_theme, ini(), m_ourBus);
    ASSERT_TRUE(becomes(ThemeName::HighContrastLight));
    click(keeper, ThemeChoice::Dark);
    EXPECT_EQ(m_theme.name(), ThemeName::Dark);
    EXPECT_EQ(shownTo(keeper, keeper.first()), ThemeName::Dark);
    EXPECT_EQ(m_theme.name(), ThemeName::Dark) << "nobody has asked for more";
}

} // namespace
} // namespace bothy
