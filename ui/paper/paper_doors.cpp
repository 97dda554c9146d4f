#include "ui/paper/paper_doors.h"

#include "ui/paper/save_dialog.h"

#include <QCoreApplication>
#include <QProcess>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Runs a program of the print system and gives back whether it went well and what it said. Ends with its owner,
/// but is no child of it: a process that is destroyed still tells of its end, to an owner who is half gone.
void run(QObject* owner, const QString& program, const QStringList& arguments, const QByteArray& input,
         const std::function<void(bool, const QByteArray&)>& then) {
    auto* process = new QProcess(qApp);
    const auto leave = [process] {
        process->disconnect();
        process->kill();
        process->deleteLater();
    };
    const auto end = [process, then, leave](bool well) {
        leave();
        then(well, process->readAllStandardOutput());
    };
    QObject::connect(owner, &QObject::destroyed, process, leave);
    QObject::connect(process, &QProcess::errorOccurred, owner, [end] { end(false); });
    QObject::connect(process, &QProcess::finished, owner, [end](int code, QProcess::ExitStatus status) {
        end(code == 0 && status == QProcess::NormalExit);
    });
    process->start(program, arguments);
    process->write(input);
    process->closeWriteChannel();
}

void findPrinters(QObject* owner, const std::function<void(const QStringList&)>& found) {
    run(owner, u"lpstat"_s, {u"-e"_s}, {}, [found](bool well, const QByteArray& said) {
        found(well ? QString::fromLocal8Bit(said).split(u'\n', Qt::SkipEmptyParts) : QStringList());
    });
}

/// Through a pipe: Qt's own way to a printer leaves the page in a temporary file for a while.
void sendToPrinter(QObject* owner, const QString& printer, const QByteArray& pdf,
                   const std::function<void(bool)>& sent) {
    run(owner, u"lp"_s, {u"-d"_s, printer, u"-t"_s, u"bothy-page"_s, u"-"_s}, pdf,
        [sent](bool well, const QByteArray&) { sent(well); });
}

} // namespace

PaperDoors systemDoors() {
    return {askInSaveDialog, findPrinters, sendToPrinter};
}

} // namespace bothy
