// How long a person waits for the first window: starts the real program on an empty folder, several times,
// and reads from its log when the window was painted. Prints minimum, median and maximum.
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds from the start of the process to its first painted window; -1 when it did not come.
qint64 startOnce() {
    QTemporaryDir folder;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, folder.filePath(u"state"_s));
    if (!environment.contains(u"DISPLAY"_s)) environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"BOTHY_LOG"_s, u"stderr"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(BOTHY_PROGRAM), {u"--data-dir"_s, folder.filePath(u"data"_s)});
    QByteArray said;
    while (timer.elapsed() < 20000 && program.waitForReadyRead(20000)) {
        said += program.readAll();
        if (!said.contains("first window painted")) continue;
        const qint64 elapsed = timer.elapsed();
        program.kill();
        program.waitForFinished();
        return elapsed;
    }
    return -1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    std::vector<qint64> times;
    for (int run = 0; run < 11; ++run)
        times.push_back(startOnce());
    const qint64 first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("start to first painted window, ms: first %lld, min %lld, median %lld, max %lld of %zu\n", first,
                times.front(), times[times.size() / 2], times.back(), times.size());
    return times.front() < 0 ? 1 : 0;
}
