// The other person in a process of their own, for tests of two windows on one vault. Opens the vault as the
// person with this name, says so on stdout, then does what it reads on stdin, one word a line:
// agree (to what is offered), withdraw (what is agreed), limit ITEM, pause, resume, end.
#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "core/session/session.h"
#include "tests/support/wait.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <iostream>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

Bytes shipped(const QString& file) {
    QFile resource(u":/content/en/"_s + file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : Bytes();
}

void say(const char* word) {
    std::puts(word);
    std::fflush(stdout);
}

const SignedDocument* documentIn(const Session& session, SignoffState state) {
    for (const SignedDocument& document : session.shared().documents)
        if (document.state == state) return &document;
    return nullptr;
}

bool follow(Session& session, const std::string& word) {
    const SignedDocument* document = nullptr;
    if (word == "agree") {
        if (!waitFor([&] { return (document = documentIn(session, SignoffState::OfferedToMe)) != nullptr; }))
            return false;
        return finished(session.agree(document->id, document->current.id)).has_value();
    }
    if (word == "withdraw") {
        if (!waitFor([&] { return (document = documentIn(session, SignoffState::AgreedForNow)) != nullptr; }))
            return false;
        return finished(session.withdraw(document->id)).has_value();
    }
    if (word.starts_with("limit ")) {
        Limit limit;
        limit.words = u"Not this."_s;
        limit.items = {QString::fromStdString(word.substr(6))};
        return finished(session.setLimit(Session::newDocumentId(), limit)).has_value();
    }
    if (word == "pause") return finished(session.pause()).has_value();
    if (word == "resume") return finished(session.resume()).has_value();
    return false;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc != 5 || !startCrypto()) return 2;
    const SystemClock clock;
    const auto catalogue = readCatalogue(shipped(u"catalog.json"_s));
    const auto care = readCareContent(shipped(u"care.json"_s));
    if (!catalogue || !care) return 2;
    Session session(Services{
        .places = {QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), {.busyMilliseconds = Patience}},
        .clock = clock,
        .catalogue = *catalogue,
        .care = *care});
    if (!finished(session.lookForVault())) return 3;
    for (const PersonOnTile& person : session.people())
        if (person.label == QString::fromLocal8Bit(argv[3]) &&
            !finished(session.unlock(person.id, QString::fromLocal8Bit(argv[4]))))
            return 4;
    if (session.stage() != Session::Stage::Open) return 5;
    say("open");
    for (std::string word; std::getline(std::cin, word) && word != "end";)
        say(follow(session, word) ? "done" : "not done");
    session.lock();
    return 0;
}
