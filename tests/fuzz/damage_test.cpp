// The same entries as the fuzzers, over what is kept in corpus/ and over every single change of a small round.
#include "tests/fuzz/stages.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace bothy;
using namespace bothy::fuzz;
using namespace Qt::StringLiterals;

namespace {

const Stages& stages() {
    static const Stages built;
    return built;
}

class Damage : public testing::TestWithParam<MatchMessage> {
protected:
    std::optional<Refusal> check(ByteView octets) const { return stages().check(GetParam(), octets); }
    const Bytes& honest() const { return stages().honest(GetParam()); }
    bool isProposal() const { return GetParam() == MatchMessage::Propose; }
};

INSTANTIATE_TEST_SUITE_P(Messages, Damage,
                         testing::Values(MatchMessage::Propose, MatchMessage::Accept, MatchMessage::Open,
                                         MatchMessage::Finish, MatchMessage::Result),
                         [](const auto& parameter) { return std::string(name(parameter.param)); });

} // namespace

TEST_P(Damage, TheHonestMessagePasses) {
    EXPECT_EQ(check(honest()), std::nullopt);
}

TEST_P(Damage, EveryTurnedBitIsRefused) {
    Bytes octets = honest();
    int passed = 0;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            octets[at] = static_cast<char>(octets[at] ^ (1 << bit));
            const auto refusal = check(octets);
            passed += !refusal;
            EXPECT_EQ(refusal ? refusal->message : GetParam(), GetParam());
            octets[at] = static_cast<char>(octets[at] ^ (1 << bit));
        }
    }
    // Of a proposal the round, the feed, the day, "sooner" and the commitment may be anything; all of them are in its
    // hash, which the next message repeats. The rest of the proposal is known to both.
    EXPECT_LE(passed, isProposal() ? (16 + 32 + 2 + 32) * 8 + 1 : 0);
    EXPECT_GE(passed, isProposal() ? (16 + 32 + 32) * 8 : 0);
}

TEST_P(Damage, EveryCutAndEveryAddedOctetIsRefusedForItsEncoding) {
    for (qsizetype at = 0; at < honest().size(); ++at) {
        const auto cut = check(ByteView(honest()).first(at));
        ASSERT_TRUE(cut) << at;
        EXPECT_EQ(cut->reason, Reason::BadEncoding) << at;
        Bytes without = honest(), with = honest();
        without.remove(at, 1);
        with.insert(at, with[at]);
        EXPECT_TRUE(check(without)) << at;
        EXPECT_TRUE(check(with)) << at;
    }
    EXPECT_EQ(check(honest() + '\0')->reason, Reason::BadEncoding);
}

TEST_P(Damage, NothingKeptInTheCorpusStopsTheProgram) {
    int seen = 0;
    QDirIterator files(
        QStringLiteral(BOTHY_SOURCE_DIR) + u"/tests/fuzz/corpus/"_s + QLatin1StringView(name(GetParam())), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        check(file.readAll());
        ++seen;
    }
    EXPECT_GE(seen, 3);
}
