// Starting with the account: an entry of the desktop that says what it does, and nothing else.

#include "tests/support/couple.h"
#include "ui/reminders/autostart.h"
#include "ui/reminders/desktop_entry.h"
#include "ui/reminders/reminders_card.h"

#include <QCheckBox>
#include <QDir>
#include <QProcess>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class AutostartTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir().mkpath(m_folder.filePath(u"a \"b\" $HOME `x` 100% \\ c"_s)));
        makeProgram();
        m_couple.moveIn();
        m_robin = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
    }
    /// Notes the arguments it was started with, one in each line.
    void makeProgram() {
        QFile file(m_program);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nfor one in \"$@\"; do echo \"$one\"; done\n");
        file.close();
        ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    Autostart startOf(const QString& vault = {}) const { return Autostart(vault, m_autostart, m_program); }
    QStringList entries() const { return QDir(m_autostart).entryList({u"*.desktop"_s}, QDir::Files); }
    QByteArray entry(const QString& name) const {
        QFile file(m_autostart + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_autostart = m_folder.filePath(u"autostart"_s);
    QString m_program = m_folder.filePath(u"a \"b\" $HOME `x` 100% \\ c/bothy"_s);
    Couple m_couple;
    std::unique_ptr<Session> m_robin;
};

TEST_F(AutostartTest, IsAnEntryThatComesAndGoes) {
    RemindersCard card(*m_robin, startOf());
    card.show();
    auto* tick = card.findChild<QCheckBox*>(u"autostart"_s);
    EXPECT_FALSE(tick->isChecked());
    tick->click();
    EXPECT_TRUE(tick->isChecked());
    EXPECT_TRUE(startOf().isOn());
    EXPECT_EQ(entries(), QStringList{u"bothy.desktop"_s});
    EXPECT_FALSE(QFile::permissions(m_autostart + u"/bothy.desktop"_s) & (QFile::ReadGroup | QFile::ReadOther))
        << "for its owner alone";
    // Two escapes, one for Exec and one for every value (Desktop Entry Specification).
    const QByteArray text = entry(u"bothy.desktop"_s);
    EXPECT_TRUE(text.contains("/a \\\\\"b\\\\\" \\\\$HOME \\\\`x\\\\` 100%% \\\\\\\\ c/bothy\"\n")) << text.constData();
    EXPECT_TRUE(text.contains("\nTryExec=" + m_program.toUtf8().replace("\\", "\\\\") + "\n")) << text.constData();
    tick->click();
    EXPECT_FALSE(tick->isChecked());
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(AutostartTest, AVaultInAnotherPlaceIsStartedAgainAndHasAnEntryOfItsOwn) {
    const QString vault = m_folder.filePath(u"our \"own\" place, 50% \\ $x"_s);
    ASSERT_TRUE(startOf().set(true));
    ASSERT_TRUE(startOf(vault).set(true));
    EXPECT_EQ(entries().size(), 2);
    EXPECT_EQ(Autostart(Autostart::usualVault(), m_autostart, m_program).isOn(), true) << "the usual one needs no name";
    QStringList command;
    for (const QString& name : entries())
        if (name != u"bothy.desktop"_s) command = DesktopEntry::read(QString::fromUtf8(entry(name))).command;
    EXPECT_EQ(command, (QStringList{m_program, u"--data-dir"_s, vault}));
    QProcess program;
    program.start(command.value(0), command.mid(1));
    ASSERT_TRUE(program.waitForFinished(Patience));
    EXPECT_EQ(QString::fromUtf8(program.readAll()), u"--data-dir\n"_s + vault + u'\n');
    ASSERT_TRUE(startOf(vault).set(false));
    EXPECT_TRUE(startOf().isOn());
    EXPECT_FALSE(startOf(vault).isOn());
}

TEST_F(AutostartTest, IsNotTickedWhenItsProgramIsGoneAndTickingItMendsIt) {
    ASSERT_TRUE(startOf().set(true));
    ASSERT_TRUE(QFile::remove(m_program));
    RemindersCard card(*m_robin, startOf());
    card.show();
    auto* tick = card.findChild<QCheckBox*>(u"autostart"_s);
    EXPECT_FALSE(tick->isChecked());
    makeProgram();
    tick->click();
    EXPECT_TRUE(tick->isChecked());
    QFile::setPermissions(m_program, QFile::ReadOwner);
    EXPECT_FALSE(startOf().isOn()) << "there, and nothing that can be started";
}

TEST_F(AutostartTest, IsNotTickedWhenTheDesktopWasToldToLeaveItOut) {
    for (const char* line : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        ASSERT_TRUE(startOf().set(true));
        QFile file(m_autostart + u"/bothy.desktop"_s);
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        EXPECT_FALSE(startOf().isOn()) << line;
    }
}

TEST_F(AutostartTest, AnEntryThatCannotBeReadIsNotTicked) {
    ASSERT_TRUE(QDir().mkpath(m_autostart));
    for (const QByteArray& text : {QByteArray(), QByteArray("\xff\xfe\0Exec", 7), QByteArray("Exec=/bin/sh\n"),
                                   QByteArray("[Desktop Entry]\nExec=\"\n"), QByteArray("[Desktop Entry]\nExec=\\\n"),
                                   QByteArray("[Desktop Entry]\nExec=") + QByteArray(100000, 'x')}) {
        QFile file(m_autostart + u"/bothy.desktop"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        EXPECT_FALSE(startOf().isOn()) << text.left(40).constData();
    }
}

TEST_F(AutostartTest, EntriesOfEarlierVersionsAreUnderstood) {
    const DesktopEntry entry = DesktopEntry::read(u"[Desktop Entry]\nType=Application\nName=Bothy\n"
                                                  "Exec=\"/opt/a \\\\\"b\\\\\" 100%%/bothy\"\n"_s);
    EXPECT_EQ(entry.command, QStringList{u"/opt/a \"b\" 100%/bothy"_s});
}

} // namespace
} // namespace bothy
