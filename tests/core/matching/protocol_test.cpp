#include "core/documents/shared_rows.h"
#include "tests/core/crypto/json_vectors.h"
#include "tests/core/matching/round_of.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace bothy;
using namespace bothy::vectors;
using namespace Qt::StringLiterals;

namespace {

class Protocol : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
    const QJsonObject file = vectorFile("matching_v1.json");
};

Slot slotOf(const char* item, Direction direction, int threshold) {
    return {*ItemId::from(ByteView(item)), direction, threshold};
}

std::vector<SlotFields> fieldsOf(std::initializer_list<SlotFields> fields) {
    return fields;
}

Bytes randomBits(std::size_t count) {
    Bytes bits;
    for (std::size_t i = 0; i < count; ++i)
        bits.append(*rc::gen::arbitrary<bool>() ? '\1' : '\0');
    return bits;
}

} // namespace

TEST_F(Protocol, WrittenDownRoundsEndAsTheySayAndAreMadeAgainOctetByOctet) {
    const auto transcripts = transcriptsIn(file);
    ASSERT_GE(transcripts.size(), 9u);
    int remade = 0;
    for (const Transcript& transcript : transcripts) {
        EXPECT_EQ(problemOf(transcript), QString()) << qPrintable(transcript.name);
        remade += transcript.recipe && !transcript.derived.isEmpty();
    }
    EXPECT_GE(remade, 3);
}

TEST_F(Protocol, DamagedRoundsEndForTheReasonTheyWereDamagedFor) {
    for (const Transcript& transcript : someTranscripts(82, 20))
        EXPECT_EQ(problemOf(transcript), QString()) << qPrintable(transcript.name);
}

TEST_F(Protocol, SlotsAndRowsHaveTheKnownHashes) {
    const QJsonObject known = file["primitives"_L1]["slot_list"_L1].toObject();
    std::vector<SlotFields> fields;
    for (const QJsonValue& slot : known["slots"_L1].toArray())
        fields.push_back({slot[0].toString(), static_cast<std::uint64_t>(slot[1].toInt()),
                          static_cast<std::uint64_t>(slot[2].toInt())});
    const auto list = slotListFrom(fields);
    ASSERT_TRUE(list);
    EXPECT_EQ(encode(toCbor(*list)).toHex(), textOf(known["cbor"_L1]));
    EXPECT_EQ(hexOf(slotListHash(*list).view()), textOf(known["hash"_L1]));
    const QJsonValue row = file["primitives"_L1]["row"_L1];
    EXPECT_EQ(hexOf(rowIdOf(row["id"_L1].toString(), row["direction"_L1].toInt()).view()), textOf(row["row_id"_L1]));
}

TEST_F(Protocol, AListOfSlotsIsStrict) {
    EXPECT_TRUE(
        slotListFrom(fieldsOf({{u"a"_s, 0, 1}, {u"a"_s, 0, 2}, {u"a"_s, 1, 1}, {u"a.b"_s, 0, 1}, {u"b"_s, 0, 1}})));
    EXPECT_FALSE(slotListFrom({}));
    for (const auto& bad :
         {fieldsOf({{u"a"_s, 0, 1}, {u"a"_s, 0, 1}}), fieldsOf({{u"a"_s, 0, 2}, {u"a"_s, 0, 1}}),
          fieldsOf({{u"a"_s, 1, 1}, {u"a"_s, 0, 2}}), fieldsOf({{u"b"_s, 0, 1}, {u"a"_s, 0, 1}}),
          fieldsOf({{u"a"_s, 3, 1}}), fieldsOf({{u"a"_s, 0, 0}}), fieldsOf({{u"a"_s, 0, 3}}), fieldsOf({{u""_s, 0, 1}}),
          fieldsOf({{u"A"_s, 0, 1}}), fieldsOf({{u"a b"_s, 0, 1}}), fieldsOf({{QString(65, u'a'), 0, 1}})})
        EXPECT_FALSE(slotListFrom(bad)) << qPrintable(bad.front().item);
    std::vector<SlotFields> longest;
    for (int i = 0; i < 4097; ++i)
        longest.push_back({QStringLiteral("i%1").arg(10000 + i), 0, 1});
    EXPECT_FALSE(slotListFrom(longest));
    longest.pop_back();
    EXPECT_TRUE(slotListFrom(longest));
}

TEST_F(Protocol, AYesWithoutItsMaybeStillShowsTheRow) {
    const std::vector<Slot> matched{slotOf("a", Direction::Mutual, 2), slotOf("b", Direction::FirstGives, 1),
                                    slotOf("c", Direction::Mutual, 1), slotOf("c", Direction::Mutual, 2)};
    const std::vector<MatchedRow> rows = rowsOf(matched);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].level, Level::Open);
    EXPECT_EQ(rows[1].level, Level::Conditional);
    EXPECT_EQ(rows[1].row.direction, Direction::FirstGives);
    EXPECT_EQ(rows[2].level, Level::Open);
}

TEST_F(Protocol, OnlyWhatBothSaidComesOutWhoeverProposes) {
    EXPECT_TRUE(rc::check("both bits, both results, both roles", [] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 9);
        SeededOctets random(Bytes::number(*rc::gen::arbitrary<int>()));
        Recipe recipe = someRecipe(random, count);
        recipe.a.bits = randomBits(count);
        recipe.b.bits = randomBits(count);
        const HonestRound round = roundOf(recipe);
        std::vector<Slot> expected;
        for (std::size_t i = 0; i < count; ++i)
            if (recipe.a.bits[static_cast<qsizetype>(i)] && recipe.b.bits[static_cast<qsizetype>(i)])
                expected.push_back(recipe.slots[i]);
        RC_ASSERT(round.finish.matched == expected);
        Pace pace;
        const auto own = recallFinish(round.proposal, round.opening, *round.messages[3], pace);
        RC_ASSERT(makeResult(round.proposal, *own) == makeResult(round.proposal, round.finish));

        std::swap(recipe.terms.proposer, recipe.terms.responder);
        std::swap(recipe.a, recipe.b);
        RC_ASSERT(rowsOf(roundOf(recipe).finish.matched) == rowsOf(expected));
    }));
}

TEST_F(Protocol, SizesTellNothing) {
    for (const std::size_t count : {1u, 23u, 24u, 255u, 256u}) {
        SeededOctets random("sizes");
        Recipe recipe = someRecipe(random, count);
        const auto size = static_cast<qsizetype>(count);
        for (const Bytes& bits : {Bytes(size, '\0'), Bytes(size, '\1'), recipe.b.bits}) {
            recipe.a.bits = recipe.b.bits = bits;
            const Messages messages = made(recipe);
            EXPECT_EQ(messages[1]->size(), acceptSize(count));
            EXPECT_EQ(messages[2]->size(), openSize(count));
            EXPECT_EQ(messages[3]->size(), finishSize(count));
            const qsizetype n = size, head = n < 24 ? 1 : n < 256 ? 2 : 3;
            EXPECT_EQ(acceptSize(count), 54 + 35 + head + 162 * n);
            EXPECT_EQ(finishSize(count), 54 + 67 + head + 34 * n);
            EXPECT_EQ(openSize(count), 88 + (35 + head + 162 * n) + (67 + head + 34 * n));
        }
    }
}

TEST_F(Protocol, NoDamageToALargerRoundEndsWell) {
    SeededOctets random("larger");
    const Recipe recipe = someRecipe(random, 30);
    const Messages honest = made(recipe);
    ASSERT_TRUE(follow(contextOf(recipe.terms), honest).isGood);
    for (int i = 0; i < 40; ++i) {
        Messages messages = honest;
        Bytes& octets = *messages[random.below(5)];
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::size_t>(octets.size())));
        octets[at] = static_cast<char>(octets[at] ^ (1 << random.below(8)));
        EXPECT_FALSE(follow(contextOf(recipe.terms), messages).isGood) << at;
    }
}
