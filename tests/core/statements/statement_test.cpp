#include "core/crypto/random.h"
#include "core/statements/canonical.h"
#include "core/statements/statement.h"
#include "tests/support/law.h"

#include <algorithm>

namespace bothy {
namespace {

using test::holds;

template <typename Id>
Id anyId() {
    const auto octets = *rc::gen::container<std::vector<std::uint8_t>>(Id::size, rc::gen::arbitrary<std::uint8_t>());
    return *Id::from(ByteView(reinterpret_cast<const char*>(octets.data()), Id::size));
}

StatementHeader anyHeader() {
    StatementHeader header;
    header.couple = anyId<CoupleId>();
    header.epoch = *rc::gen::arbitrary<std::uint32_t>();
    header.person = anyId<PersonId>();
    header.feed = anyId<FeedId>();
    header.seq = *rc::gen::nonZero<std::uint64_t>();
    if (header.seq != 1) header.previous = anyId<StatementId>();
    for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
        header.seen.push_back(SeenHead::of(anyId<FeedId>(), *rc::gen::nonZero<std::uint64_t>(), anyId<StatementId>()));
    std::sort(header.seen.begin(), header.seen.end());
    header.seen.erase(std::unique(header.seen.begin(), header.seen.end()), header.seen.end());
    header.day = Day{*rc::gen::arbitrary<std::uint32_t>()};
    header.kind = static_cast<StatementKind>(*rc::gen::arbitrary<std::uint16_t>());
    header.subject = anyId<DocumentId>();
    header.payloadLength = *rc::gen::arbitrary<std::uint32_t>();
    header.payloadHash = anyId<decltype(header.payloadHash)>();
    return header;
}

StatementHeader plainHeader() {
    StatementHeader header;
    header.seen = {SeenHead::of(FeedId(), 1, StatementId()), SeenHead::of(FeedId(), 2, StatementId())};
    return header;
}

Cbor::Array fieldsOf(const StatementHeader& header) {
    return *decode(encodeHeader(header))->array();
}

bool readsWith(std::size_t field, Cbor value) {
    Cbor::Array fields = fieldsOf(plainHeader());
    fields[field] = std::move(value);
    return decodeHeader(encode(fields)).has_value();
}

TEST(Statement, AHeaderReadsBackTheSame) {
    holds(1000, [] {
        const StatementHeader header = anyHeader();
        const auto read = decodeHeader(encodeHeader(header));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == header);
    });
}

TEST(Statement, AnUnchangedHeaderIsTheStartingPointOfTheNextTests) {
    EXPECT_TRUE(readsWith(0, 1));
}

TEST(Statement, AHeaderWithAWrongFieldIsNotRead) {
    for (std::size_t field = 0; field < 13; ++field) {
        EXPECT_FALSE(readsWith(field, true)) << field;
        EXPECT_FALSE(readsWith(field, Bytes(5, 'x'))) << field;
    }
    EXPECT_FALSE(readsWith(0, 2)) << "another version";
    EXPECT_FALSE(readsWith(2, std::uint64_t{1} << 32)) << "epoch";
    EXPECT_FALSE(readsWith(5, 0)) << "number";
    EXPECT_FALSE(readsWith(5, 2)) << "second without a previous";
    EXPECT_FALSE(readsWith(6, Bytes(32, 'p'))) << "first with a previous";
    EXPECT_FALSE(readsWith(9, 0x10000)) << "kind";
    EXPECT_TRUE(readsWith(9, 0xffff)) << "a kind of a newer version is kept";
}

TEST(Statement, HeadsAreAscendingAndNotTooMany) {
    const auto head = [](int seq) { return Cbor(Cbor::Array{Bytes(8, 'f'), seq, Bytes(16, 'h')}); };
    Cbor::Array many;
    for (int seq = 1; seq <= 65; ++seq)
        many.push_back(head(seq));
    EXPECT_FALSE(readsWith(7, many));
    many.pop_back();
    EXPECT_TRUE(readsWith(7, many));
    EXPECT_FALSE(readsWith(7, Cbor::Array{head(2), head(1)}));
    EXPECT_FALSE(readsWith(7, Cbor::Array{head(1), head(1)}));
    EXPECT_FALSE(readsWith(7, Cbor::Array{head(0)}));
    EXPECT_FALSE(readsWith(7, Cbor::Array{Cbor::Array{Bytes(8, 'f'), 1}}));
}

TEST(Statement, ALongHeaderIsNotRead) {
    EXPECT_FALSE(decodeHeader(Bytes(maxHeaderOctets + 1, '\0')));
}

TEST(Statement, TheStoredFormReadsBackTheSameAndNotWhenCutOrLonger) {
    SealedStatement statement{encodeHeader(plainHeader()), makeRandomId<Signature>(), Bytes("0123456789abcdef\xf6")};
    for (const bool withPayload : {true, false}) {
        if (!withPayload) statement.payload.reset();
        const Bytes stored = encodeSealed(statement);
        const auto read = decodeSealed(stored);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, statement);
        for (qsizetype cut = 0; cut < stored.size(); ++cut)
            EXPECT_FALSE(decodeSealed(stored.first(cut))) << cut;
        EXPECT_FALSE(decodeSealed(stored + '\0'));
    }
}

TEST(Statement, ReadersTakeAnyOctetsWithoutHarm) {
    holds(20'000, [](const std::vector<std::uint8_t>& noise) {
        const Bytes input(reinterpret_cast<const char*>(noise.data()), static_cast<qsizetype>(noise.size()));
        if (const auto header = decodeHeader(input)) RC_ASSERT(encodeHeader(*header) == input);
        if (const auto sealed = decodeSealed(input)) RC_ASSERT(encodeSealed(*sealed) == input);
    });
}

} // namespace
} // namespace bothy
