// The print system of this computer, played by two small programs in front of the real ones.

#include "tests/support/wait.h"
#include "ui/paper/paper_doors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class PaperDoorsTest : public testing::Test {
protected:
    void SetUp() override {
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder.path().toUtf8());
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"temp"_s));
        qputenv("TMPDIR", m_folder.filePath(u"temp"_s).toUtf8());
    }
    void TearDown() override {
        qputenv("PATH", m_path);
        qunsetenv("TMPDIR");
    }
    void putProgram(const QString& name, const QByteArray& script) {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nPATH=" + m_path + "\ncd " + m_folder.path().toUtf8() + '\n' + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::optional<QStringList> printers() {
        std::optional<QStringList> names;
        m_doors.findPrinters(&m_owner, [&](const QStringList& found) { names = found; });
        waitFor([&] { return names.has_value(); });
        return names;
    }
    std::optional<bool> send(const QByteArray& pdf) {
        std::optional<bool> taken;
        m_doors.sendToPrinter(&m_owner, u"Hall"_s, pdf, [&](bool well) { taken = well; });
        waitFor([&] { return taken.has_value(); });
        return taken;
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
    QWidget m_owner;
    PaperDoors m_doors = systemDoors();
};

TEST_F(PaperDoorsTest, NoPrintSystemMeansNoPrinter) {
    EXPECT_EQ(printers(), QStringList());
    EXPECT_EQ(send("%PDF"), false);
}

TEST_F(PaperDoorsTest, NamesThePrinters) {
    putProgram(u"lpstat"_s, "[ \"$*\" = -e ] && printf 'Hall\\nOffice_2\\n'");
    EXPECT_EQ(printers(), QStringList({u"Hall"_s, u"Office_2"_s}));
    putProgram(u"lpstat"_s, "exit 1");
    EXPECT_EQ(printers(), QStringList());
}

TEST_F(PaperDoorsTest, GivesThePageThroughAPipeUnderANeutralName) {
    putProgram(u"lp"_s, "echo \"$*\" > said; cat > got");
    const QByteArray pdf = "%PDF" + QByteArray(3'000'000, 'x');
    EXPECT_EQ(send(pdf), true);
    EXPECT_EQ(read(u"got"_s), pdf);
    EXPECT_EQ(read(u"said"_s), "-d Hall -t bothy-page -\n");
    EXPECT_TRUE(QDir(m_folder.filePath(u"temp"_s)).isEmpty()) << "and through no file in between";
}

TEST_F(PaperDoorsTest, PrinterThatDoesNotTakeItIsToldOnce) {
    putProgram(u"lp"_s, "exit 1");
    EXPECT_EQ(send(QByteArray(3'000'000, 'x')), false);
}

TEST_F(PaperDoorsTest, NobodyIsToldOnceTheOwnerIsGone) {
    putProgram(u"lp"_s, "cat > got; echo done > ended");
    bool told = false;
    auto owner = std::make_unique<QWidget>();
    m_doors.sendToPrinter(owner.get(), u"Hall"_s, "%PDF", [&](bool) { told = true; });
    owner.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

} // namespace
} // namespace bothy
