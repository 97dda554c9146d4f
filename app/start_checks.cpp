#include "app/start_checks.h"

#include "core/base/log.h"
#include "core/crypto/secret_bytes.h"
#include "core/memory/wiped_memory.h"
#include "ui/text/error_words.h"
#include "ui/theme/app_icon.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>

namespace bothy {

using namespace Qt::StringLiterals;

QStringList plainArguments(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int print(const Options::Answer& answer) {
    std::fputs(qPrintable(answer.text), answer.exitCode == 0 ? stdout : stderr);
    return answer.exitCode;
}

namespace {

bool hasDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

std::optional<Options::Answer> prepareProcess(const Options& options) {
    if (!hasDisplay()) {
        if (options.tourDir.isEmpty())
            return Options::Answer{u"Bothy needs a desktop to open its window, and there is none here.\n"
                                   u"To look at it without one: bothy --tour DIR\n"_s,
                                   1};
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!startCrypto())
        return Options::Answer{u"The encryption library could not start, so Bothy did not open anything.\n"_s, 1};
    forbidCoreDumps();
    wipeFreedMemory();
    return std::nullopt;
}

void nameProgram(QApplication& qt) {
    QCoreApplication::setApplicationName(u"bothy"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BOTHY_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Bothy"_s);
    QGuiApplication::setDesktopFileName(u"app.bothy.bothy"_s);
    qt.setWindowIcon(applicationIcon());
}

int sayCannotStart(const Error& error) {
    log::warn("cannot start", error);
    const ErrorWords words = errorWords(error);
    QMessageBox box(QMessageBox::Information, u"Bothy"_s, words.title, QMessageBox::Close);
    box.setInformativeText(words.advice);
    box.exec();
    return 1;
}

} // namespace bothy
