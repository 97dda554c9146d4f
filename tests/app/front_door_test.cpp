#include "app/content.h"
#include "app/log_setup.h"
#include "app/options.h"
#include "app/paths.h"
#include "ui/reminders/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

Options parsed(const QStringList& arguments) {
    return Options::parse(QStringList(u"bothy"_s) + arguments);
}

} // namespace

TEST(Options, NothingAskedMeansTheUsualPlacesAndTheWindow) {
    const Options options = parsed({});
    EXPECT_FALSE(options.answer);
    EXPECT_TRUE(options.dataDir.isEmpty() && options.language.isEmpty() && options.tourDir.isEmpty());
}

TEST(Options, HelpAndVersionAnswerWithoutStarting) {
    EXPECT_TRUE(parsed({u"--help"_s}).answer->text.contains(u"--data-dir"_s));
    EXPECT_EQ(parsed({u"--help"_s}).answer->exitCode, 0);
    EXPECT_TRUE(parsed({u"--version"_s}).answer->text.startsWith(u"bothy "_s));
}

TEST(Options, WhatCannotBeMeantIsSaidWithExitCodeTwo) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QStringList& arguments : {QStringList{u"--no-such-thing"_s},
                                         {u"letter.txt"_s},
                                         {u"--data-dir"_s},
                                         {u"--data-dir"_s, u" "_s},
                                         {u"--lang"_s, u"xx-nowhere"_s},
                                         {u"--tour"_s, file.fileName()},
                                         {u"--every-look"_s}}) {
        const Options options = parsed(arguments);
        ASSERT_TRUE(options.answer) << qPrintable(arguments.join(u' '));
        EXPECT_EQ(options.answer->exitCode, 2);
        EXPECT_FALSE(options.answer->text.isEmpty());
    }
}

TEST(Options, TheTourDrawsEachPictureOnceUnlessEveryLookIsAskedFor) {
    EXPECT_EQ(parsed({u"--tour"_s, u"pictures"_s}).tourPictures, Pictures::OnceEach);
    const Options every = parsed({u"--tour"_s, u"pictures"_s, u"--every-look"_s});
    EXPECT_FALSE(every.answer);
    EXPECT_EQ(every.tourDir, u"pictures"_s);
    EXPECT_EQ(every.tourPictures, Pictures::EveryLook);
}

TEST(Options, PlacesAndLanguageAreTaken) {
    const Options options = parsed({u"--data-dir"_s, u"/somewhere"_s, u"--lang"_s, u"pt_BR"_s});
    EXPECT_FALSE(options.answer);
    EXPECT_EQ(options.dataDir, u"/somewhere"_s);
    EXPECT_EQ(options.language, u"pt_BR"_s);
}

TEST(Paths, FollowTheXdgPlacesAndAreAllUnderOneNeutralName) {
    qputenv("XDG_DATA_HOME", "/data");
    qputenv("XDG_STATE_HOME", "/state");
    qputenv("XDG_CONFIG_HOME", "/config");
    const Paths paths = Paths::choose({});
    EXPECT_EQ(paths.data, Autostart::usualVault()) << "starting with the account names no other place then";
    EXPECT_EQ(paths.data, u"/data/bothy"_s);
    EXPECT_EQ(paths.state, u"/state/bothy"_s);
    EXPECT_EQ(paths.settings, u"/config/bothy/bothy.ini"_s);
}

TEST(Paths, AnotherVaultHasItsOwnMarkersOutsideOfItsFolder) {
    const Paths one = Paths::choose(u"/vaults/one"_s), two = Paths::choose(u"/vaults/two"_s);
    EXPECT_EQ(one.data, u"/vaults/one"_s);
    EXPECT_NE(one.state, two.state);
    EXPECT_FALSE(one.state.startsWith(one.data));
    EXPECT_EQ(Paths::choose(u"/vaults/../vaults/one/"_s).state, one.state) << "the same folder, however it is written";
}

TEST(Content, TheShippedTextsAreWholeInEveryLanguageAsked) {
    for (const char* language : {"en", "de_DE", "ar"}) {
        const auto content = Content::load(QLocale(QString::fromLatin1(language)));
        ASSERT_TRUE(content) << language;
        EXPECT_EQ(content->catalogue.items().size(), 220u);
        EXPECT_TRUE(content->catalogue.problems().empty() && content->care.problems.empty());
    }
}

TEST(Log, SaysThatQtSpokeButNotWhat) {
    QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    startLog(state);
    qWarning("the words of %s", "Robin");
    spdlog::default_logger()->flush();
    qInstallMessageHandler(nullptr);

    QFile log(state + u"/bothy.log"_s);
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    EXPECT_TRUE(text.contains("Qt message"));
    EXPECT_FALSE(text.contains("Robin"));
    EXPECT_EQ(QFile::permissions(log.fileName()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(QFile::permissions(state) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
              QFile::Permissions());
    const QDateTime written = QFileInfo(log).lastModified();
    EXPECT_LT(written.date().startOfDay().secsTo(written), 3600) << "of its times only the day is kept";
}

TEST(Log, WithoutAWritablePlaceTheProgramGoesOn) {
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"state"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    startLog(inTheWay.fileName());
    qWarning("still here");
    qInstallMessageHandler(nullptr);
}
