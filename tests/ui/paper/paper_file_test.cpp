// Copies go where the person says, whole or not at all, and nothing remembers where that was.

#include "tests/support/wait.h"
#include "ui/paper/save_dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
void put(const QString& path, const QByteArray& octets) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(octets);
}

TEST(PaperFile, WritesOneFileAndNothingElse) {
    QTemporaryDir folder;
    EXPECT_FALSE(writeCopy(folder.filePath(u"a.txt"_s), "words"));
    EXPECT_EQ(contentOf(folder.filePath(u"a.txt"_s)), "words");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
              QStringList{u"a.txt"_s});
}

constexpr QFile::Permissions OwnerAlone =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser; // of a file of this account

TEST(PaperFile, IsForItsOwnerAloneWhateverTheAccountLetsOthersDo) {
    const mode_t before = ::umask(0);
    QTemporaryDir folder;
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Html, PaperFormat::Text, PaperFormat::Calendar}) {
        const QString path = folder.filePath(u"a."_s + endingOf(format));
        EXPECT_FALSE(writeCopy(path, "words"));
        EXPECT_EQ(QFile::permissions(path), OwnerAlone) << qPrintable(path);
    }
    ::umask(before);
}

TEST(PaperFile, ReplacesOneThatOthersMayReadAndTheyReadNothingOfIt) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    put(path, "old");
    ASSERT_TRUE(QFile::setPermissions(path, OwnerAlone | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
    QFile other(path);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_FALSE(writeCopy(path, "words"));
    EXPECT_EQ(QFile::permissions(path), OwnerAlone);
    EXPECT_EQ(contentOf(path), "words");
    EXPECT_EQ(other.readAll(), "old") << "who had it open";
}

TEST(PaperFile, GoesWhereALinkLeads) {
    QTemporaryDir folder;
    put(folder.filePath(u"a.txt"_s), "old");
    ASSERT_TRUE(QFile::link(folder.filePath(u"a.txt"_s), folder.filePath(u"link.txt"_s)));
    EXPECT_FALSE(writeCopy(folder.filePath(u"link.txt"_s), "words"));
    EXPECT_EQ(contentOf(folder.filePath(u"a.txt"_s)), "words");
    EXPECT_TRUE(QFileInfo(folder.filePath(u"link.txt"_s)).isSymLink());
}

TEST(PaperFile, SaysWhyItCouldNotWriteAndLeavesNothing) {
    QTemporaryDir folder;
    EXPECT_EQ(writeCopy(folder.filePath(u"gone/a.txt"_s), "words"), PaperTrouble::FolderGone);
    QDir(folder.path()).mkdir(u"a.txt"_s);
    EXPECT_EQ(writeCopy(folder.filePath(u"a.txt"_s), "words"), PaperTrouble::NotWritable) << "a folder has this name";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
              QStringList{u"a.txt"_s});
    EXPECT_EQ(writeCopy(u"/proc/a.txt"_s, "words"), PaperTrouble::NotWritable);
}

TEST(PaperFile, FullDiskIsNamed) {
    const QString full = qEnvironmentVariable("BOTHY_FULL_DISK"); // a folder on a disk without room
    if (full.isEmpty()) GTEST_SKIP() << "only where BOTHY_FULL_DISK names a folder";
    EXPECT_EQ(writeCopy(full + u"/a.txt"_s, QByteArray(1 << 20, 'x')), PaperTrouble::DiskFull);
    EXPECT_TRUE(
        QDir(full).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden).filter(u"a.txt"_s).isEmpty());
}

TEST(PaperFile, EachTroubleHasItsOwnSentence) {
    QStringList titles;
    for (const PaperTrouble trouble :
         {PaperTrouble::FolderGone, PaperTrouble::NotWritable, PaperTrouble::DiskFull, PaperTrouble::PrinterSilent}) {
        titles << paperTroubleWords(trouble).title;
        EXPECT_FALSE(paperTroubleWords(trouble).advice.isEmpty());
    }
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

// ---- the dialog ---------------------------------------------------------------------------------

class SaveDialogTest : public testing::Test {
protected:
    void open(PaperFormat format = PaperFormat::Text) {
        dialog = new SaveDialog(format, folder.path(), &window);
        chosen = std::make_unique<QSignalSpy>(dialog.data(), &QFileDialog::fileSelected);
        dialog->show();
    }
    void accept() { QMetaObject::invokeMethod(dialog.data(), "accept"); }
    QMessageBox* question() const { return dialog ? dialog->findChild<QMessageBox*>(u"replaceQuestion"_s) : nullptr; }
    static void answer(QMessageBox* box, QMessageBox::ButtonRole role) {
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role) return button->click();
    }

    QTemporaryDir folder;
    QWidget window;
    QPointer<SaveDialog> dialog;
    std::unique_ptr<QSignalSpy> chosen;
};

TEST_F(SaveDialogTest, SuggestsANeutralNameInTheSameFolderEachTime) {
    open(PaperFormat::Pdf);
    EXPECT_EQ(dialog->selectedFiles(), QStringList{folder.filePath(u"bothy-page.pdf"_s)});
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog)) << "desktops keep lists of recent files";
    accept();
    ASSERT_EQ(chosen->size(), 1);
    EXPECT_EQ(chosen->front().front().toString(), folder.filePath(u"bothy-page.pdf"_s));
}

TEST_F(SaveDialogTest, AsksBeforeReplacing) {
    put(folder.filePath(u"bothy-page.txt"_s), "old");
    open();
    accept();
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(chosen->isEmpty());
    answer(question(), QMessageBox::RejectRole);
    EXPECT_TRUE(waitFor([&] { return !question(); }));
    EXPECT_TRUE(dialog && dialog->isVisible()) << "another name can be chosen";
    EXPECT_TRUE(chosen->isEmpty());
    accept();
    answer(question(), QMessageBox::AcceptRole);
    EXPECT_EQ(chosen->size(), 1);
}

TEST_F(SaveDialogTest, MayGoAtAnyMoment) {
    put(folder.filePath(u"bothy-page.txt"_s), "old");
    open();
    accept();
    delete dialog.data();
    QCoreApplication::processEvents();
    EXPECT_TRUE(chosen->isEmpty());
}

TEST_F(SaveDialogTest, QtDoesNotRememberTheFolder) {
    open();
    accept();
    EXPECT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const QSettings qt(QSettings::UserScope, u"QtProject"_s);
    EXPECT_FALSE(QFile::exists(qt.fileName())) << qPrintable(qt.fileName());
    EXPECT_TRUE(qt.fileName().startsWith(u"/dev/null"_s)) << qPrintable(qt.fileName());
}

} // namespace
} // namespace bothy
