// Settings: what applies at once, what is kept, and what needs a passphrase.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/settings/settings_page.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Settings : public testing::Test {
protected:
    void start(bool alone = false) {
        if (alone)
            m_couple.moveInAlone();
        else
            m_couple.moveIn();
        m_session = m_couple.window();
        Couple::open(*m_session, Couple::robin());
        m_page = std::make_unique<SettingsPage>(*m_session, m_appearance);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::said);
        showAt(*m_page, {970, 720});
    }
    void changePassphrase(const QString& old, const QString& next, const QString& again) {
        type(*m_page, "oldPassphrase", old);
        type(*m_page, "newPassphrase", next);
        type(*m_page, "newPassphraseAgain", again);
        click(*m_page, "changePassphrase");
        ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "changePassphrase")->isEnabled(); }));
    }

    QTemporaryDir m_folder;
    QString m_ini = m_folder.filePath(u"bothy.ini"_s);
    AppearanceKeeper m_appearance{themeOf(nullptr), m_ini};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
    Look m_look{ThemeName::Light};
};

TEST_F(Settings, StartingWithTheAccountIsOfThisVault) {
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard(
        [&] { before.isEmpty() ? void(qunsetenv("XDG_CONFIG_HOME")) : void(qputenv("XDG_CONFIG_HOME", before)); });
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    start();
    click(*m_page, "autostart");
    const QDir entries(m_folder.filePath(u"autostart"_s));
    const QStringList names = entries.entryList({u"*.desktop"_s}, QDir::Files);
    ASSERT_EQ(names.size(), 1);
    QFile entry(entries.filePath(names.front()));
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(entry.readAll());
    EXPECT_TRUE(words.contains(u"--data-dir"_s));
    EXPECT_TRUE(words.contains(m_couple.places().directory));
}

TEST_F(Settings, AppearanceAppliesAtOnceAndIsKept) {
    start();
    click(*m_page, "theme.2");
    EXPECT_EQ(themeOf(nullptr).name(), ThemeName::Dark);
    click(*m_page, "largerText");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 1.1);
    EXPECT_TRUE(reads(*m_page, u"110 %"_s));
    EXPECT_EQ(LocalSettings(m_ini).appearance(), (Appearance{ThemeChoice::Dark, 110}));
    picture(*m_page, u"settings-dark-110"_s);
    click(*m_page, "smallerText");
    click(*m_page, "theme.1");
    EXPECT_EQ(LocalSettings(m_ini).appearance(), (Appearance{ThemeChoice::Light, 100}));
    EXPECT_EQ(themeOf(nullptr).name(), ThemeName::Light);
}

TEST_F(Settings, TextSizeStopsAtItsEnds) {
    start();
    for (int i = 0; i < 5; ++i)
        click(*m_page, "largerText");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 2.0);
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "largerText")->isEnabled());
    for (int i = 0; i < 7; ++i)
        click(*m_page, "smallerText");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 0.8);
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "smallerText")->isEnabled());
}

TEST_F(Settings, BrokenFileReadsAsTheDefaults) {
    {
        QSettings file(m_ini, QSettings::IniFormat);
        file.setValue(u"appearance/theme"_s, u"plaid"_s);
        file.setValue(u"appearance/textPercent"_s, u"enormous"_s);
    }
    EXPECT_EQ(LocalSettings(m_ini).appearance(), Appearance{});
    QSettings(m_ini, QSettings::IniFormat).setValue(u"appearance/textPercent"_s, 5000);
    EXPECT_EQ(LocalSettings(m_ini).appearance().textPercent, 200);
    EXPECT_EQ(LocalSettings(m_folder.filePath(u"none/none.ini"_s)).appearance(), Appearance{});
}

TEST_F(Settings, NothingPrivateIsInTheFile) {
    start();
    click(*m_page, "theme.3");
    click(*m_page, "idle.15");
    const QSettings file(m_ini, QSettings::IniFormat);
    EXPECT_EQ(file.allKeys(),
              (QStringList{u"appearance/density"_s, u"appearance/plain"_s, u"appearance/reducedMotion"_s,
                           u"appearance/textPercent"_s, u"appearance/theme"_s}));
}

TEST_F(Settings, IdleMinutesArePartOfThePrivateState) {
    start();
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "idle.5")->isChecked());
    click(*m_page, "idle.30");
    EXPECT_EQ(m_session->mine().idleLockMinutes, 30);
    click(*m_page, "idle.0");
    EXPECT_EQ(m_session->mine().idleLockMinutes, 0);
    ASSERT_TRUE(finished(m_session->save()));
    m_session->edit([](PrivateState& mine) { mine.idleLockMinutes = 1; });
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "idle.1")->isChecked()) << "follows changes from elsewhere";
}

TEST_F(Settings, EveryChoiceReadsAsASentence) {
    start();
    EXPECT_TRUE(reads(*m_page, u"Lock by itself after"_s));
    EXPECT_TRUE(reads(*m_page, u"Using another program counts as being here, for three hours at most."_s));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "idle.0")->text(), u"Never, only by hand"_s);
    EXPECT_TRUE(reads(*m_page, u"\u2068Sam\u2069 will see the new name, too."_s));
    EXPECT_TRUE(reads(*m_page, u"High contrast, light"_s));
    EXPECT_TRUE(reads(*m_page, u"High contrast, dark"_s));
}

TEST_F(Settings, LockNowLocks) {
    start();
    click(*m_page, "lockNow");
    EXPECT_TRUE(waitFor([&] { return m_session->stage() == Session::Stage::Locked; }));
}

TEST_F(Settings, TheNameCanChange) {
    start();
    EXPECT_EQ(typed(*m_page, "name"), u"Robin"_s);
    type(*m_page, "name", u"   "_s);
    click(*m_page, "saveName");
    EXPECT_TRUE(reads(*m_page, u"The name is still empty."_s));
    type(*m_page, "name", u" Robin  B. "_s);
    click(*m_page, "saveName");
    ASSERT_TRUE(waitFor([&] { return m_said->count() == 1; }));
    EXPECT_EQ(m_session->shared().myName, u"Robin B."_s);
}

TEST_F(Settings, ThePassphraseCanChange) {
    start();
    changePassphrase(Couple::robin().passphrase, u"a new one"_s, u"a new one"_s);
    EXPECT_EQ(m_said->count(), 1);
    EXPECT_TRUE((typed(*m_page, "oldPassphrase") + typed(*m_page, "newPassphrase")).isEmpty());
    const PersonId robin = m_session->me();
    m_session->lock();
    EXPECT_FALSE(finished(m_session->unlock(robin, Couple::robin().passphrase)));
    EXPECT_TRUE(finished(m_session->unlock(robin, u"a new one"_s)));
}

TEST_F(Settings, APassphrasePastedWithItsLineEndOpensWhenItIsTyped) {
    start();
    changePassphrase(Couple::robin().passphrase + u'\n', u"a new one\r\n"_s, u"a new one"_s);
    EXPECT_EQ(m_said->count(), 1);
    const PersonId robin = m_session->me();
    m_session->lock();
    EXPECT_TRUE(finished(m_session->unlock(robin, u"a new one"_s)));
}

TEST_F(Settings, APassphraseThatIsGuessedAtOnceIsAskedAboutOnce) {
    start();
    changePassphrase(Couple::robin().passphrase, u"abc"_s, u"abc"_s);
    EXPECT_TRUE(reads(*m_page, u"This passphrase is guessed at once."_s));
    EXPECT_EQ(m_said->count(), 0);
    EXPECT_EQ(typed(*m_page, "newPassphrase"), u"abc"_s) << "what was typed stays";
    click(*m_page, "changePassphrase");
    EXPECT_TRUE(waitFor([&] { return m_said->count() == 1; }));
}

TEST_F(Settings, EveryPassphraseMistakeHasWords) {
    start();
    changePassphrase({}, u"a"_s, u"a"_s);
    EXPECT_TRUE(reads(*m_page, u"The passphrase is still empty."_s));
    changePassphrase(Couple::robin().passphrase, u"a"_s, u"b"_s);
    EXPECT_TRUE(reads(*m_page, u"The two are not the same yet."_s));
    const QString enormous(10'000, u'x');
    changePassphrase(Couple::robin().passphrase, enormous, enormous);
    EXPECT_TRUE(reads(*m_page, u"longer than Bothy can use"_s));
    changePassphrase(u"not the old one"_s, u"a new one"_s, u"a new one"_s);
    EXPECT_TRUE(reads(*m_page, u"That did not open it."_s));
    EXPECT_TRUE(typed(*m_page, "oldPassphrase").isEmpty());
    changePassphrase(enormous, u"a new one"_s, u"a new one"_s);
    EXPECT_TRUE(reads(*m_page, u"longer than Bothy can use"_s));
    EXPECT_EQ(m_said->count(), 0);
    picture(*m_page, u"settings-passphrase-words"_s);
}

TEST_F(Settings, OnlySomeoneAloneIsOfferedTheOtherHalf) {
    start();
    EXPECT_EQ(find<QAbstractButton>(*m_page, "join"), nullptr);
    EXPECT_TRUE(reads(*m_page, u"Sam"_s));
}

TEST_F(Settings, JoiningIsARequest) {
    start(/*alone=*/true);
    EXPECT_TRUE(reads(*m_page, u"Whoever joins later sees this name, too."_s));
    QSignalSpy joins(m_page.get(), &SettingsPage::joinRequested);
    click(*m_page, "join");
    EXPECT_EQ(joins.count(), 1);
}

TEST_F(Settings, AboutNamesVersionAndPlace) {
    start();
    EXPECT_TRUE(reads(*m_page, QStringLiteral(BOTHY_VERSION)));
    EXPECT_EQ(typed(*m_page, "vaultPlace"), m_couple.places().directory);
}

TEST_F(Settings, EverythingHasANameAndFitsWhenSmallAndLarge) {
    start(/*alone=*/true);
    m_page->resize(970, 2400);
    picture(*m_page, u"settings"_s);
    {
        const Look look(ThemeName::Dark);
        picture(*m_page, u"settings-dark"_s);
    }
    expectNamed(*m_page);
    expectNothingClipped(*m_page);
    m_page->resize(590, 500);
    const Look look(ThemeName::Dark, 2.0, Qt::RightToLeft);
    expectNothingClipped(*m_page);
    picture(*m_page, u"settings-dark-rtl-200"_s);
}

} // namespace
} // namespace bothy
