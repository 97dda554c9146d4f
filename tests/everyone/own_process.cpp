#include "tests/everyone/own_process.h"

#include "tests/support/wait.h"

#include <QThreadPool>

#include <array>
#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned LongestSeconds = Patience / 1000 + 30; // a story that hangs; longer than whatever it waits for
constexpr int MostTries = 3;

QByteArray readAll(int end) {
    QByteArray all;
    std::array<char, 4096> part{};
    for (ssize_t count = 0; (count = read(end, part.data(), part.size())) > 0;)
        all.append(part.data(), count);
    return all;
}

[[noreturn]] void tell(int end, const std::function<QString()>& story) {
    alarm(LongestSeconds);
    const QByteArray said = story().toUtf8();
    const bool isTold = write(end, said.constData(), size_t(said.size())) == said.size();
    _exit(isTold ? 0 : 1);
}

/// What the story said, or the signal that ended it.
struct Ending {
    QString said;
    int signal = 0;
};

Ending tellOnce(const std::function<QString()>& story) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return {u"no pipe"_s};
    QThreadPool::globalInstance()->waitForDone(); // Qt draws with threads that would be missing there
    const pid_t copy = fork();
    if (copy < 0) return {u"no second process"_s};
    if (copy == 0) {
        close(ends[0]);
        tell(ends[1], story);
    }
    close(ends[1]);
    const QByteArray said = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(copy, &status, 0);
    if (WIFSIGNALED(status)) return {{}, WTERMSIG(status)};
    return {WEXITSTATUS(status) == 0 ? QString::fromUtf8(said) : u"ended with %1"_s.arg(WEXITSTATUS(status))};
}

} // namespace

QString inACopy(const std::function<QString()>& story) {
    Ending ending = tellOnce(story);
    for (int tries = 1; ending.signal == SIGALRM && tries < MostTries; ++tries)
        ending = tellOnce(story);
    if (ending.signal == 0) return ending.said;
    if (ending.signal == SIGALRM) return u"hangs"_s;
    return u"ended by: "_s + QString::fromLatin1(strsignal(ending.signal));
}

} // namespace bothy
