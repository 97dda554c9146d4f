// Writes and checks rounds of the double-blind comparison as JSON, so that another implementation can be held against
// this one. See ../README.md.
#include "core/crypto/secret_bytes.h"
#include "tests/vectors/transcript.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace bothy;
using namespace bothy::vectors;

namespace {

int dump(const QByteArray& count, const QByteArray& seed) {
    const QByteArray text = QJsonDocument(fileOf(someTranscripts(count.toULong(), seed.toULongLong()))).toJson();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}

int verify(const char* path) {
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("cannot read %s\n", path);
        return 1;
    }
    const std::vector<Transcript> transcripts = transcriptsIn(QJsonDocument::fromJson(file.readAll()).object());
    int problems = 0;
    for (const Transcript& transcript : transcripts) {
        const QString problem = problemOf(transcript);
        if (problem.isEmpty()) continue;
        ++problems;
        std::printf("%s: %s\n", qPrintable(transcript.name), qPrintable(problem));
    }
    std::printf("%zu rounds read, %d not as they say\n", transcripts.size(), problems);
    return problems == 0 && !transcripts.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (!startCrypto()) return 1;
    const std::span<char*> words(argv, static_cast<std::size_t>(argc));
    if (argc == 4 && QByteArray(words[1]) == "dump") return dump(words[2], words[3]);
    if (argc == 3 && QByteArray(words[1]) == "verify") return verify(words[2]);
    std::puts("bothy-vectors dump COUNT SEED    write rounds that follow from the seed\n"
              "bothy-vectors verify FILE        check rounds; 1 when one is not as it says");
    return 2;
}
